import { sayFrom } from "../../src/messages/catalogue.ts";
import { charts } from "../../src/messages/en/charts.ts";
import type { Dataset, Id } from "../../src/model/dataset.ts";
import type { Words } from "../../src/model/words.ts";

/** Words with the charts' own sentences and the plainest of labels and dates, so that no other wording matters. */
export function plainWords(dataset: Dataset, direction: "ltr" | "rtl" = "ltr"): Words {
  const label = (rows: ReadonlyMap<Id, { readonly label: string }>, id: Id): string =>
    rows.get(id)?.label ?? id;
  const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
  const say = sayFrom({ language: "en", locale: "en", direction, texts: charts });
  const unused = (): never => {
    throw new Error("a chart has no use for this");
  };
  return {
    language: "en",
    direction,
    number,
    interval: ({ low, high }) =>
      low === high
        ? number(low)
        : high === Number.POSITIVE_INFINITY
          ? `at least ${number(low)}`
          : `${number(low)} to ${number(high)}`,
    list: unused,
    asIs: (text) => text,
    letter: (letter) => letter,
    text: (row, column) => row[column],
    untranslated: (text) => text,
    claimant: unused,
    period: (edtf) => edtf.replace("/", " to ") || "undated",
    asOf: (edtf) => `as of ${edtf}`,
    date: (edtf) => edtf,
    indicator: (id) => label(dataset.indicators, id),
    population: (id) => (id === "" ? "all people" : label(dataset.populations, id)),
    place: (id) => (id === "" ? "all places" : label(dataset.places, id)),
    event: (id) => id,
    phase: (id) => id,
    organisation: (id) => label(dataset.organisations, id),
    organisations: (ids) => ids.map((id) => label(dataset.organisations, id)).join(", ") || "nobody",
    source: (id) => dataset.sources.get(id)?.title ?? id,
    locator: ({ locator }) => locator,
    scope: unused,
    counted: unused,
    series: ({ indicator, population }) =>
      `${label(dataset.indicators, indicator)} of ${population === "" ? "all people" : label(dataset.populations, population)}`,
    value: ({ qualifier, value, upper, as_printed }) =>
      qualifier === "vague" || value === null
        ? `“${as_printed}”`
        : qualifier === "range"
          ? `${number(value)} to ${number(upper ?? value)}`
          : `${qualifier === "exact" ? "" : `${qualifier.replace("-", " ")} `}${number(value)}`,
    findingName: unused,
    finding: unused,
    decision: unused,
    hint: unused,
    remedies: unused,
    findingHeading: ({ type }) => type,
    local: (text) => text[""] ?? "",
    findingType: (type) => type,
    findingMeaning: unused,
    severity: unused,
    grade: unused,
    say,
  };
}
