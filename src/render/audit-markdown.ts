import type { Selected } from "../model/selection.ts";
import type { Words } from "../model/words.ts";
import { type AuditSection, auditSections } from "./audit-sections.ts";
import { auditCounts, valuesTable } from "./audit-tables.ts";
import { markdownTable, markdownText } from "./escape-markdown.ts";

/**
 * What is selected of an audit as a section of GitHub's Markdown, for a comment or a wiki page, in pieces. Of warnings
 * and notes it shows the first two hundred each, of estimates the first hundred, and says how many more there are.
 *
 * @example [...auditMarkdown(select(audit, { severity: "warning" }), words)].join("")
 */
export function* auditMarkdown(selected: Selected, words: Words): Generator<string> {
  if (words.direction === "rtl") yield '<div dir="rtl">\n\n';
  yield `## ${markdownText(words.asIs(selected.audit.dataset.title))}\n\n`;
  yield `${auditCounts(selected, words).map(markdownText).join("\n\n")}\n`;
  for (const section of auditSections(selected, words)) yield* sectionMarkdown(section, words);
  const { table, rest } = valuesTable(selected, words);
  if (table.length > 0) {
    yield `\n### ${markdownText(words.say("audit.heading.estimates"))}\n\n${markdownTable(table)}\n`;
    if (rest > 0) yield `\n${markdownText(words.say("audit.more-values", { count: rest }))}\n`;
  }
  if (words.direction === "rtl") yield "\n</div>\n";
}

function* sectionMarkdown({ heading, entries, rest }: AuditSection, words: Words): Generator<string> {
  yield `\n### ${markdownText(heading)}\n`;
  for (const { id, title, said, table, tableUnder } of entries) {
    yield `\n#### ${markdownText(title)} (\`${id}\`)\n\n`;
    yield `${said.map(markdownText).join("\n\n")}\n`;
    if (tableUnder !== null)
      yield `\n${markdownText(words.say("audit.figures-as-under", { finding: words.asIs(tableUnder) }))}\n`;
    else if (table.length > 0) yield `\n${markdownTable(table)}\n`;
  }
  if (rest > 0) yield `\n${markdownText(words.say("audit.more-findings", { count: rest }))}\n`;
}
