import { type Finding, openFindings, type Severity, severities } from "../model/finding.ts";
import type { Selected } from "../model/selection.ts";
import type { Words } from "../model/words.ts";
import { findingTable, findingTableKey, type WordTable } from "./audit-tables.ts";

/** A part of an audit as people read it: the open findings of one severity, or those that decisions are on. */
export interface AuditSection {
  readonly name: Severity | "deferred" | "decided";
  readonly heading: string;
  readonly entries: readonly SectionEntry[];
  /** How many more there are than entries. */
  readonly rest: number;
}

/** One finding in words. */
export interface SectionEntry {
  readonly id: string;
  readonly title: string;
  /** What is said of it: sentence, hints, decision. */
  readonly said: readonly string[];
  /** Its figures or answers side by side; empty where there are none to compare. */
  readonly table: WordTable;
  /** The id of an entry before this one that has the same table; `null` where none has. */
  readonly tableUnder: string | null;
}

/** How many findings of a section people are shown at once; what contradicts is never cut. */
const shownAtMost = { error: Number.POSITIVE_INFINITY, warning: 200, note: 200, deferred: 200, decided: 200 };

/** The sections of what is selected of an audit, the worst first; none is empty. */
export function* auditSections({ audit, findings }: Selected, words: Words): Generator<AuditSection> {
  const open = openFindings(findings);
  const parts = [
    ...severities.map((name) => ({ name, all: open.filter(({ severity }) => severity === name) })),
    ...(["deferred", "decided"] as const).map((name) => ({
      name,
      all: findings.filter(({ status }) => status === name),
    })),
  ];
  const tables = new Map<string, string>();
  for (const { name, all } of parts) {
    if (all.length === 0) continue;
    const shown = all.slice(0, shownAtMost[name]);
    yield {
      name,
      heading: words.say(`audit.heading.${name}`, { count: all.length }),
      entries: shown.map((finding): SectionEntry => {
        const { id } = finding;
        const decision = words.decision(finding, audit);
        const type = words.findingHeading(finding);
        const sentence = words.finding(finding, audit);
        const decided = decision ? [decision.outcome, decision.reason, decision.signed] : [];
        if (finding.status !== "open") {
          const title = words.say("audit.decided-title", {
            severity: words.severity(finding.severity),
            type,
          });
          return { id, title, said: [sentence, ...decided], table: [], tableUnder: null };
        }
        const table = findingTable(finding, audit, words);
        const hints = finding.hints.map((hint) => words.say("audit.hint", { hint: words.hint(hint, audit) }));
        return {
          id,
          title: type,
          said: [sentence, ...hints, ...decided],
          table,
          tableUnder: table.length > 0 ? before(finding, tables) : null,
        };
      }),
      rest: all.length - shown.length,
    };
  }
}

function before(finding: Finding, tables: Map<string, string>): string | null {
  const key = findingTableKey(finding);
  const id = tables.get(key);
  if (id === undefined) tables.set(key, finding.id);
  return id ?? null;
}
