import type { Audit } from "../model/audit.ts";
import type { Figure, Id } from "../model/dataset.ts";
import { droppedFigures } from "../model/dropped-figures.ts";
import type { Words } from "../model/words.ts";
import { type Cell, type CsvColumns, csvHeader, csvRows } from "./csv-text.ts";
import { figuresByIndicator, findingsByFigure } from "./register-order.ts";

/**
 * Every figure of an audit as a CSV file for spreadsheets, in pieces: in the order of the printed register, with the
 * dataset's own cells, the names of its ids in the briefing's language, what each number is read as, and the findings
 * on it. Of the note columns only those that the settings publish are in it.
 *
 * @example const text = [...registerCsv(audit, words)].join("");
 */
export function* registerCsv(audit: Audit, words: Words): Generator<string> {
  const columns = { ...registerColumns, ...noteColumns(audit.dataset.settings.notes) };
  const telling: Telling = {
    audit,
    words,
    findings: findingsByFigure(audit),
    dropped: droppedFigures(audit.findings),
  };
  yield csvHeader(columns);
  for (const [, figures] of figuresByIndicator(audit.dataset, words))
    yield* csvRows(columns, figures, telling);
}

interface Telling {
  readonly audit: Audit;
  readonly words: Words;
  readonly findings: ReadonlyMap<Id, readonly string[]>;
  readonly dropped: ReadonlySet<Id>;
}

const registerColumns = {
  id: ({ id }) => id,
  source: ({ source }) => source,
  source_label: ({ source }, { words }) => words.source(source),
  published: ({ source, published }, { audit }) =>
    (published ?? audit.dataset.sources.get(source)?.published)?.text ?? "",
  locator: (figure, { words }) => (figure.locator === "" ? "" : words.locator(figure)),
  as_printed: (figure) => figure.as_printed,
  indicator: ({ indicator }) => indicator,
  indicator_label: ({ indicator }, { words }) => words.indicator(indicator),
  population: ({ population }) => population,
  population_label: ({ population }, { words }) => words.population(population),
  place: ({ place }) => place,
  place_label: ({ place }, { words }) => words.place(place),
  event: ({ event }) => event,
  phase: ({ phase }) => phase,
  period: ({ period }) => period?.text ?? "",
  value: ({ value }) => value,
  upper: ({ upper }) => upper,
  best: ({ best }) => best,
  qualifier: ({ qualifier }) => qualifier,
  low: ({ interval }) => bound(interval.low),
  high: ({ interval }) => bound(interval.high),
  unit: ({ indicator }, { audit }) => audit.dataset.indicators.get(indicator)?.unit ?? "",
  originator: ({ originator }) => originator.join(";"),
  originator_label: ({ originator }, { words }) =>
    originator.length === 0 ? "" : words.organisations(originator),
  cited_url: (figure) => figure.cited_url,
  method: ({ method }) => method ?? "",
  status: ({ status }) => status,
  left_out: ({ id }, { dropped }) => dropped.has(id),
  findings: ({ id }, { findings }) => (findings.get(id) ?? []).join(";"),
} satisfies CsvColumns<Figure, Telling>;

/** Notes under their own names; one that has a name of ours says that it is the dataset's. */
const noteColumns = (notes: readonly string[]): CsvColumns<Figure, Telling> =>
  Object.fromEntries(
    notes.map((column) => [
      column in registerColumns ? `dataset_${column}` : column,
      (figure: Figure): Cell => (column === "note" ? figure.note : (figure.extra[column] ?? "")),
    ]),
  );

const bound = (value: number): number | null => (Number.isFinite(value) ? value : null);
