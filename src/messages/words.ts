import type { Audit } from "../model/audit.ts";
import type { Dataset, Figure, Id } from "../model/dataset.ts";
import type { SeriesScope } from "../model/estimate.ts";
import { type Finding, reportedTypes } from "../model/finding.ts";
import type { Hint } from "../model/hint.ts";
import type { Interval } from "../model/interval.ts";
import type { Language } from "../model/language.ts";
import type { Scope } from "../model/scope.ts";
import { isForeign, type Translatable, translationOf } from "../model/translations.ts";
import type { Words } from "../model/words.ts";
import { type Catalogue, sayFrom } from "./catalogue.ts";
import { dateWords } from "./dates.ts";
import { decisionWords } from "./decisions.ts";
import { sentence } from "./findings.ts";
import { hintSentence } from "./hints.ts";
import { isolated, marked } from "./isolated.ts";
import { letterIn } from "./letters.ts";
import { listed } from "./lists.ts";
import { locatorWords } from "./locators.ts";
import { occasionNames } from "./occasions.ts";
import { remedyLine } from "./proof-remedies.ts";
import { tellingOf } from "./proof-telling.ts";
import { sourceNames } from "./source-names.ts";

/** How words are to be shown. */
interface Showing {
  /** Whether they are for a page, which marks a dataset's text in another language and calls no finding by its id. */
  readonly inPage?: boolean;
}

/** The words of one language for one dataset: labels come from the dataset, all else from the catalogue. */
export function wordsFor(dataset: Dataset, catalogue: Catalogue, { inPage = false }: Showing = {}): Words {
  const { language, locale, direction } = catalogue;
  const say = sayFrom(catalogue);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const ungrouped = new Intl.NumberFormat(locale, { useGrouping: false });
  const asIs = (text: string): string => isolated(text, direction);
  /** Numbers with signs, ranges and dates keep their order in text that runs from right to left, where they could lose it. */
  const apart = (text: string): string => (direction === "rtl" ? `\u2068${text}\u2069` : text);
  const list = (parts: readonly string[]): string => listed(parts, say);
  const plainNumber = (value: number): string => ungrouped.format(value);
  const dates = dateWords(say, plainNumber, apart);
  const number = (value: number): string =>
    value < 0 ? apart(numbers.format(value)) : numbers.format(value);

  const untranslated = (stated: string): string =>
    inPage && isForeign(stated, language, dataset.language) ? marked(stated) : asIs(stated);
  const text = <Column extends string>(row: Translatable<Column>, column: Column): string => {
    const translation = translationOf(row, column, language);
    return translation === "" ? untranslated(row[column]) : asIs(translation);
  };
  const labels = new Map<Translatable<"label">, string>();
  const labelIn = (rows: ReadonlyMap<Id, Translatable<"label">>, id: Id): string => {
    const row = rows.get(id);
    if (!row) return asIs(id);
    const label = labels.get(row) ?? text(row, "label");
    labels.set(row, label);
    return label;
  };
  const isMeasure = (id: Id): boolean => dataset.indicators.get(id)?.kind === "measure";
  const indicator = (id: Id): string => labelIn(dataset.indicators, id);
  const population = (id: Id): string =>
    id === "" ? say("population.all") : labelIn(dataset.populations, id);
  const place = (id: Id): string => (id === "" ? say("place.all") : labelIn(dataset.places, id));
  const occasions = occasionNames(dataset, language);
  const occasion = (column: "event" | "phase", id: Id): string => {
    const name = occasions.given(column, id);
    return name === null ? untranslated(occasions.spelt(id)) : asIs(name);
  };
  const event = (id: Id): string => occasion("event", id);
  const phase = (id: Id): string => occasion("phase", id);
  const organisation = (id: Id): string => labelIn(dataset.organisations, id);

  /** A number with its unit beside it: a count has none to be named. */
  const measured = (value: string, unit: string): string =>
    unit === "" || unit === "count"
      ? value
      : say("value.unit", { value, unit: say("unit.beside", { code: unit, unit: asIs(unit) }) });
  const interval = ({ low, high, lowOpen, highOpen }: Interval, unit = ""): string => {
    const values = { low: measured(number(low), unit), high: measured(number(high), unit) };
    if (low === high) return say("interval.exact", values);
    const floorless = low === Number.NEGATIVE_INFINITY || (low === 0 && !lowOpen);
    if (high === Number.POSITIVE_INFINITY) {
      return floorless
        ? say("interval.anything")
        : say(lowOpen ? "interval.more-than" : "interval.at-least", values);
    }
    if (floorless) return say(highOpen ? "interval.less-than" : "interval.up-to", values);
    return measured(apart(say("interval.range", { low: number(low), high: number(high) })), unit);
  };

  const joined = (parts: readonly string[]): string =>
    parts.filter((part) => part !== "").join(say("scope.separator"));
  const scope = (counted: Scope): string =>
    joined([
      counted.population === ""
        ? indicator(counted.indicator)
        : say("scope.of", {
            indicator: indicator(counted.indicator),
            population: population(counted.population),
          }),
      counted.place === "" ? "" : place(counted.place),
      counted.event === "" ? "" : say("scope.event", { event: event(counted.event) }),
      counted.phase === "" ? "" : say("scope.phase", { phase: phase(counted.phase) }),
    ]);
  let places: ReadonlySet<Id> | undefined;
  const counted = (figure: Scope): string => {
    places ??= new Set(dataset.figures.map(({ place }) => place));
    return scope(places.size === 1 ? { ...figure, place: "" } : figure);
  };

  const alphabet = say("letters").split(" ");
  const names = sourceNames(dataset, { organisation, period: dates.period, say, direction });
  const words: Words = {
    language,
    direction,
    number,
    interval,
    list,
    asIs,
    text,
    untranslated,
    period: dates.period,
    asOf: dates.asOf,
    date: dates.date,
    indicator,
    population,
    place,
    event,
    phase,
    organisation,
    organisations: (ids) => (ids.length === 0 ? say("organisations.none") : list(ids.map(organisation))),
    letter: (letter) => letterIn(alphabet, letter),
    claimant: (account) => (account.claimant === "" ? say("claimant.unknown") : text(account, "claimant")),
    source: (id) => names.get(id) ?? asIs(id),
    locator: ({ locator, at }) => {
      if (locator === "") return say("locator.none");
      // A mapped table has no locators of its own; the loader words them, in English.
      if (at?.column !== undefined) return say("locator.cell", { row: at.row, column: asIs(at.column) });
      const named = language === "en" ? null : locatorWords(locator, say, { number: plainNumber, apart });
      return named ?? asIs(locator);
    },
    scope,
    counted,
    local: (stated) => {
      const own = stated[language as Language];
      return own === undefined ? untranslated(stated[""] ?? Object.values(stated)[0] ?? "") : asIs(own);
    },
    series: (series: SeriesScope, asOf?: string) =>
      joined([
        scope(series),
        ["", ".."].includes(series.start) || (isMeasure(series.indicator) && series.start === asOf)
          ? ""
          : say("scope.since", { start: dates.date(series.start, "") }),
        series.method === null ? "" : say("scope.method", { method: say(`method.${series.method}`) }),
      ]),
    value: (figure: Figure) => {
      const { qualifier, as_printed: printed } = figure;
      if (qualifier === "vague" || figure.value === null)
        return say("value.vague", { printed: asIs(printed) });
      const value = number(figure.value);
      const upper = number(figure.upper ?? figure.value);
      const unit = dataset.indicators.get(figure.indicator)?.unit ?? "";
      return qualifier === "range"
        ? measured(apart(say("value.range", { value, upper })), unit)
        : say(`value.${qualifier}`, { value: measured(value, unit), upper });
    },
    findingName: (id) => {
      const type = inPage ? reportedTypes.find((each) => id.startsWith(`${each}-`)) : undefined;
      return type === undefined ? asIs(id) : say("finding.named", { type: say(`finding.type.${type}`) });
    },
    finding: (finding: Finding, audit: Audit) => sentence(finding, audit, words),
    decision: (finding: Finding, audit: Audit) => decisionWords(finding, audit, words),
    hint: (hint: Hint, audit: Audit) => hintSentence(hint, audit, words),
    remedies: (proof) => {
      const telling = tellingOf(proof, dataset, words);
      return proof.remedies.map((remedy) => remedyLine(remedy, telling));
    },
    findingType: (type) => say(`finding.type.${type}`),
    findingHeading: (finding) =>
      finding.type === "own" ? words.local(finding.detail.heading) : words.findingType(finding.type),
    findingMeaning: (type) => say(`finding.meaning.${type}`),
    severity: (severity) => say(`severity.${severity}`),
    grade: (grade) => say(`grade.${grade}`),
    say,
  };
  return words;
}
