/** Control characters, and the marks that turn the direction of all the text after them. */
const harmful = /[\p{Cc}\u202A-\u202E\u2066\u2067\uFEFF]/gu;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Not seen, and yet between the sign and the name: no code host takes them together for a mention. */
const joiner = "\u2060";

/**
 * Any text as one line of Markdown's running text or of a table's cell: no markup, HTML, link, mention or reference to
 * an issue comes of it, on hosts that make those of plain text, too.
 */
export const markdownText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s*[\r\n\u0085\u2028\u2029]\s*/g, " ")
    .replace(harmful, "")
    .replace(/[\\`*_[\]|~#$]/g, "\\$&")
    .replace(/[&<>]/g, (character) => entities[character] ?? "")
    .replace(/:(?=\/\/)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):/gi, "\\$&")
    .replace(/@|\\#(?=\d)|\b(?:GH|gh)-(?=\d)/g, `$&${joiner}`)
    // What would make a list, a heading or a rule at the beginning of a line.
    .replace(/^(\s*\d*)([-+=.)])/, "$1\\$2");

/** A table of GitHub's Markdown, its first row the header. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows.map((row) => row.map(markdownText));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [header, header.map(() => "---"), ...body].map(line).join("\n");
}
