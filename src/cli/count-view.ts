import type { CountOutcome } from "../counting.ts";
import type { Figure } from "../model/dataset.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { figureRow, sourceRow } from "../model/tables.ts";
import type { Words } from "../model/words.ts";
import { type CsvColumns, csvHeader, csvRows } from "../render/csv-text.ts";
import { columns, paragraph, type Screen } from "./layout.ts";
import { directed } from "./right-to-left.ts";

/** How many figures of sources are named beside one. */
const citedShown = 5;
/** How many figures are shown with what is said of each; of more, the audit has the rest. */
const figuresShown = 20;

/** What a table comes to, for a terminal: the figures, what sources cite of the same, and what the audit says. */
export function countView(outcome: CountOutcome, words: Words, screen: Screen): string {
  const { counted, figures, findings, audit, files } = outcome;
  const shown = figures.slice(0, figuresShown);
  const parts = [
    screen.style("bold", countedSentence(outcome, words)),
    ...remarks(outcome, words).map((remark) => paragraph(remark, screen)),
    figures.length === 0
      ? ""
      : columns(
          [
            ["value", "counted", "as-of", "id"].map((key) => words.say(`count.column.${key}`)),
            ...shown.map(({ id }) => {
              const figure = figureOf(id, outcome);
              return [words.value(figure), words.scope(figure), dated(figure, words), words.asIs(id)];
            }),
          ],
          screen,
        ),
    figures.length > shown.length ? words.say("count.more", { count: figures.length - shown.length }) : "",
    ...cited(outcome, words, screen),
    findings.length === 0
      ? words.say("count.no-finding", { count: figures.length })
      : screen.style("bold", words.say("count.findings", { count: figures.length })),
    ...findings.map((finding) =>
      paragraph(
        `${words.severity(finding.severity)}: ${words.finding(finding, audit)} [${words.asIs(finding.id)}]`,
        screen,
      ),
    ),
    files.length > 0
      ? words.say("count.written", { files: words.list(files.map(words.asIs)) })
      : words.say("count.not-written", { count: counted.groups.length }),
  ];
  const text = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  return directed(text, words.direction, screen.columns);
}

/** What is to be known of a count besides its rows, a sentence each. */
export const countNotices = (outcome: CountOutcome, words: Words): readonly string[] => [
  countedSentence(outcome, words),
  ...remarks(outcome, words),
  ...outcome.findings.map(
    (finding) => `${words.severity(finding.severity)}: ${words.finding(finding, outcome.audit)}`,
  ),
  ...(outcome.files.length > 0
    ? [words.say("count.written", { files: words.list(outcome.files.map(words.asIs)) })]
    : []),
];

const countedSentence = ({ counted, figures }: CountOutcome, words: Words): string =>
  words.say("count.counted", {
    table: words.asIs(counted.label),
    rows: counted.rows,
    kept: counted.kept,
    figures: figures.length,
  });

/** What somebody who quotes the number has to know of the rows behind it. */
function remarks({ counted, figures, source, narrowed }: CountOutcome, words: Words): readonly string[] {
  const { kept, column, unplaced, identical, repeated, shared, undated, groups } = counted;
  const missing = groups.reduce((sum, group) => sum + group.missing, 0);
  return [
    ...(kept === 0 ? [words.say("count.none-kept")] : []),
    ...narrowed.map((by) =>
      words.say("count.narrowed", { dimension: by.dimension, column: words.asIs(by.column) }),
    ),
    ...(unplaced > 0 ? [words.say("count.unplaced", { count: unplaced })] : []),
    ...(identical > 0 ? [words.say("count.identical", { count: identical })] : []),
    ...(repeated.values > 0
      ? [
          words.say("count.repeated", {
            count: repeated.values,
            rows: repeated.rows,
            examples: words.list(repeated.examples.map(words.asIs)),
          }),
        ]
      : []),
    ...(shared > 0 ? [words.say("count.shared", { count: shared })] : []),
    ...(missing > 0
      ? [words.say("count.missing", { count: missing, column: words.asIs(column ?? "") })]
      : []),
    ...(undated > 0 && kept > 0 ? [words.say("count.undated", { count: undated })] : []),
    ...(figures[0]?.period === "" ? [words.say("count.no-date")] : []),
    ...(source ? [words.say("count.new-source", { source: words.asIs(source.id) })] : []),
  ];
}

const figureOf = (id: string, { audit }: CountOutcome): Figure => {
  const figure = figuresById(audit.dataset).get(id);
  if (!figure) throw new Error(`the audit lacks the figure ${id}`);
  return figure;
};

/** The last day that a figure counts to, as its row has it. */
const dated = ({ period }: Figure, words: Words): string =>
  words.date(period === null ? "" : (period.text.split("/").at(-1) ?? ""), "");

/** What sources cite of just what was counted, side by side with it. */
function cited(outcome: CountOutcome, words: Words, screen: Screen): readonly string[] {
  const own = new Set(outcome.figures.map(({ id }) => id));
  const rows = outcome.figures.slice(0, figuresShown).flatMap(({ id }) => {
    const figure = figureOf(id, outcome);
    return outcome.audit.dataset.figures
      .filter((other) => !own.has(other.id) && isOfSame(figure, other))
      .slice(0, citedShown)
      .map((other) => [
        words.value(other),
        words.scope(other),
        dated(other, words),
        words.source(other.source),
      ]);
  });
  const header = ["value", "counted", "as-of", "source"].map((key) => words.say(`count.column.${key}`));
  return rows.length === 0
    ? []
    : [
        screen.style("bold", words.say("count.cited", { count: rows.length })),
        columns([header, ...rows], screen),
      ];
}

const isOfSame = (a: Figure, b: Figure): boolean =>
  a.indicator === b.indicator && a.population === b.population && a.place === b.place;

/** The rows as a table of figures. */
export const countCsv = ({ figures }: CountOutcome): string[] => {
  const cells: CsvColumns<CountOutcome["figures"][number], null> = Object.fromEntries(
    Object.keys(figureRow.shape).map((column) => [
      column,
      (row: CountOutcome["figures"][number]) => row[column] ?? "",
    ]),
  );
  return [csvHeader(cells), ...csvRows(cells, figures, null)];
};

/** The whole answer as data. */
export function countData(outcome: CountOutcome, words: Words) {
  const { counted, figures, source, audit, findings, narrowed, files } = outcome;
  const { groups, ...rows } = counted;
  const complete = <Row extends Readonly<Record<string, string>>>(row: Row, columns: readonly string[]) =>
    Object.fromEntries(columns.map((column) => [column, row[column] ?? ""]));
  return {
    dataset: audit.dataset.name,
    ...rows,
    missing: groups.reduce((sum, { missing }) => sum + missing, 0),
    narrowed,
    figures: figures.map((row) => complete(row, Object.keys(figureRow.shape))),
    source: source && complete(source, Object.keys(sourceRow.shape)),
    findings: findings.map((finding) => ({
      id: finding.id,
      type: finding.type,
      severity: finding.severity,
      status: finding.status,
      figures: finding.figures,
      message: words.finding(finding, audit),
    })),
    written: files,
  };
}
