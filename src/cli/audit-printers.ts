import type { Catalogue, Say } from "../messages/catalogue.ts";
import { isolated } from "../messages/isolated.ts";
import type { RecountError } from "../model/fault.ts";
import { reportParts } from "../model/report.ts";
import type { Selected } from "../model/selection.ts";
import type { Words } from "../model/words.ts";
import type { Files } from "../platform/world.ts";
import { auditCsvHeader, auditCsvRows, type CsvSubject } from "../render/audit-csv.ts";
import { auditMarkdown } from "../render/audit-markdown.ts";
import { sarifFailure, sarifResults, sarifRun, sarifSchema } from "../render/audit-sarif.ts";
import { markdownTable, markdownText } from "../render/escape-markdown.ts";
import { jsonPieces } from "../render/json-pieces.ts";
import { countNames, type Tallied, totalOf } from "./audit-tally.ts";
import { auditView } from "./audit-view.ts";
import type { Pieces } from "./deliver.ts";
import { columns, paragraph, type Screen } from "./layout.ts";
import { directed } from "./right-to-left.ts";
import { findRows, noRows } from "./row-finder.ts";

/** How `recount audit` prints; in the order of its help. */
export const auditFormats = ["table", "json", "csv", "markdown", "sarif"] as const;
export type AuditFormat = (typeof auditFormats)[number];

/** One dataset's audit as a printer is given it. */
export interface Audited {
  readonly folder: string;
  readonly selected: Selected;
  readonly words: Words;
}

/** A dataset that could not be read, with what is the matter in words. */
export interface Unread {
  readonly folder: string;
  readonly error: RecountError;
  readonly problem: string;
}

/** A form of output: what comes before the first dataset, of each dataset, and after the last. */
export interface AuditPrinter {
  begin?(): Iterable<string>;
  audit(audited: Audited): Pieces;
  unread?(unread: Unread): Iterable<string>;
  end?(tally: readonly Tallied[]): Iterable<string>;
}

/** What printers need besides audits. */
export interface Setting {
  /** True where there is more than one dataset, which calls for a summary. */
  readonly several: boolean;
  readonly screen: Screen;
  readonly catalogue: Catalogue;
  readonly say: Say;
  readonly version: string;
  readonly rows: CsvSubject;
  readonly files: Files;
}

export const auditPrinters: Readonly<Record<AuditFormat, (setting: Setting) => AuditPrinter>> = {
  table: ({ several, screen, say, catalogue: { direction } }) => ({
    audit: function* ({ selected, words }) {
      yield* auditView(selected, words, screen);
      if (several) yield "\n\n";
    },
    end: function* (tally) {
      if (!several) return;
      const heading = say("audit.heading.summary", { count: tally.length });
      const title = screen.style("bold", paragraph(heading, screen, 0));
      const table = columns(summaryTable(tally, say, direction), screen);
      yield `${directed(`${title}\n\n${table}`, direction, screen.columns)}\n`;
    },
  }),

  json: ({ several, version }) => {
    const comma = separator(",");
    return {
      begin: function* () {
        if (several) yield `{\n  "recount": ${JSON.stringify(version)},\n  "datasets": [`;
      },
      audit: function* ({ folder, selected, words }) {
        const report = reportParts(selected, words, version);
        if (several) yield* inList(comma(), { folder, ...report });
        else yield* jsonPieces(report);
        if (!several) yield "\n";
      },
      unread: function* ({ folder, error: { code, faults } }) {
        yield* inList(comma(), { folder, error: code, faults });
      },
      end: function* (tally) {
        if (!several) return;
        const unreadable = tally.filter((each) => "error" in each).length;
        const summary = { datasets: tally.length, unreadable, ...totalOf(tally) };
        yield '\n  ],\n  "summary": ';
        yield* jsonPieces(summary, "  ");
        yield "\n}\n";
      },
    };
  },

  csv: ({ rows }) => ({
    begin: function* () {
      yield auditCsvHeader(rows);
    },
    audit: ({ selected, words }) => auditCsvRows(selected, words, rows),
  }),

  markdown: ({ several, say, catalogue: { direction } }) => ({
    audit: function* ({ selected, words }) {
      yield* auditMarkdown(selected, words);
      if (several) yield "\n";
    },
    end: function* (tally) {
      if (!several) return;
      yield `## ${markdownText(say("audit.heading.summary", { count: tally.length }))}\n\n`;
      yield `${markdownTable(summaryTable(tally, say, direction))}\n`;
    },
  }),

  sarif: ({ say, version, catalogue: { language }, files }) => {
    const comma = separator(",");
    const failures: ReturnType<typeof sarifFailure>[] = [];
    return {
      begin: function* () {
        const run = JSON.stringify(sarifRun(say, version, language)).slice(0, -1);
        yield `{"$schema":${JSON.stringify(sarifSchema)},"version":"2.1.0","runs":[${run},\n"results":[`;
      },
      // A result a line, so that two files can be compared by lines.
      audit: async function* ({ folder, selected, words }) {
        const finder = await findRows(folder, selected, files);
        for (const result of sarifResults(selected, words, finder))
          yield `${comma()}\n${JSON.stringify(result)}`;
      },
      unread: function* ({ folder, problem }) {
        failures.push(sarifFailure(problem, noRows(folder)));
        yield "";
      },
      end: function* () {
        const invocations = [
          { executionSuccessful: failures.length === 0, toolConfigurationNotifications: failures },
        ];
        yield `\n],\n"invocations":${JSON.stringify(invocations)}}]}\n`;
      },
    };
  },
};

/** What parts the entries of a list: nothing before the first. */
function separator(text: string): () => string {
  let isFirst = true;
  return () => {
    const before = isFirst ? "" : text;
    isFirst = false;
    return before;
  };
}

function* inList(before: string, entry: object): Generator<string> {
  yield `${before}\n    `;
  yield* jsonPieces(entry, "    ");
}

/** What became of each dataset, and all of them together; decisions have columns where there are any. */
function summaryTable(tally: readonly Tallied[], say: Say, direction: Catalogue["direction"]): string[][] {
  const total = totalOf(tally);
  const shown = countNames.filter((name) => total[name] > 0 || !["decided", "deferred"].includes(name));
  const header = ["dataset", ...shown].map((column) => say(`audit.column.${column}`));
  const rows = tally.map((each) =>
    "error" in each
      ? [
          isolated(each.folder, direction),
          say(`audit.unread.${each.error.code}`, { count: each.error.faults.length }),
        ]
      : [
          isolated(each.folder, direction),
          ...shown.map((name) => say("audit.number", { count: each.counts[name] })),
        ],
  );
  return [
    header,
    ...rows,
    [say("audit.total"), ...shown.map((name) => say("audit.number", { count: total[name] }))],
  ];
}
