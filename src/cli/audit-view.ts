import type { Dataset } from "../model/dataset.ts";
import type { Selected } from "../model/selection.ts";
import type { Words } from "../model/words.ts";
import { type AuditSection, auditSections, type SectionEntry } from "../render/audit-sections.ts";
import { auditCounts, valuesTable } from "../render/audit-tables.ts";
import { columns, paragraph, type Screen, titled } from "./layout.ts";
import { directed } from "./right-to-left.ts";

const tones = {
  error: "red",
  warning: "yellow",
  note: "cyan",
  deferred: "green",
  decided: "green",
} as const;

/**
 * What is selected of an audit, for a terminal: findings by severity, each with its figures side by side, those that
 * decisions are on, then what can be said all the same. Parts are set apart by an empty line; the last ends with a line
 * break.
 */
export function* auditView(selected: Selected, words: Words, screen: Screen): Generator<string> {
  const shown = (text: string): string => directed(text, words.direction, screen.columns);
  yield `${shown(headOf(selected, words, screen))}\n`;
  for (const section of auditSections(selected, words))
    for (const part of sectionParts(section, words, screen)) yield `\n${shown(part)}\n`;
  for (const part of valuesParts(selected, words, screen)) yield `\n${shown(part)}\n`;
}

/** Title and counts. */
export const headOf = (selected: Selected, words: Words, screen: Screen): string =>
  [titleOf(selected.audit.dataset, words), ...auditCounts(selected, words)]
    .map((text) => paragraph(text, screen, 0))
    .join("\n");

/** The briefing's title where it has one in this language, or the dataset's. */
function titleOf({ settings, title }: Dataset, words: Words): string {
  const own = Object.entries(settings.title).find(([language]) => language === words.language)?.[1];
  return words.asIs(own ?? title);
}

function* sectionParts(
  { name, heading, entries, rest }: AuditSection,
  words: Words,
  screen: Screen,
): Generator<string> {
  yield screen.style(["bold", tones[name]], paragraph(heading, screen, 0));
  for (const entry of entries) yield entryView(entry, words, screen);
  if (rest > 0) yield paragraph(words.say("audit.more-findings", { count: rest }), screen);
}

function entryView(
  { id, title, said, table, tableUnder }: SectionEntry,
  words: Words,
  screen: Screen,
): string {
  const beside =
    tableUnder !== null
      ? [paragraph(words.say("audit.figures-as-under", { finding: words.asIs(tableUnder) }), screen)]
      : table.length > 0
        ? ["", columns(table, screen)]
        : [];
  const head = titled(title, words.asIs(id), screen);
  return [head, ...said.map((each) => paragraph(each, screen)), ...beside].join("\n");
}

function* valuesParts(selected: Selected, words: Words, screen: Screen): Generator<string> {
  const { table, rest } = valuesTable(selected, words);
  if (table.length === 0) return;
  const heading = words.say("audit.heading.estimates");
  yield `${screen.style("bold", paragraph(heading, screen, 0))}\n\n${columns(table, screen)}`;
  if (rest > 0) yield paragraph(words.say("audit.more-values", { count: rest }), screen);
}
