const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that HTML does not allow, and those that turn the direction of all the text after them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const harmful = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Any text as HTML text or as an attribute's value between quotation marks. `null` and absent are nothing. */
export function escapeHtml(value: unknown): string {
  if (value === null || value === undefined) return "";
  return String(value)
    .toWellFormed()
    .replace(harmful, "")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/**
 * A sentence as HTML. What is set apart in it because it runs the other way (U+2068 to U+2069) becomes a `bdi`, which
 * needs no glyph; everything else is escaped. Not for attributes.
 */
export const sentenceHtml = (sentence: string): string =>
  sentence
    .split(/(\u2068[^\u2068\u2069]*\u2069)/)
    .map((part) => (part.startsWith("\u2068") ? `<bdi>${escapeHtml(part)}</bdi>` : escapeHtml(part)))
    .join("");

/** The text that HTML made by {@link escapeHtml} shows, its tags taken out. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => fromCode(Number(code)))
    .replace(/&(lt|gt|quot|nbsp);/g, (_, name: string) => named[name] ?? "")
    .replaceAll("&amp;", "&");
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** Any text as a CSS string, safe within a `style` element; without marks that set apart, which no font has. */
export const cssString = (text: string): string =>
  `"${text.replace(/[\u2066-\u2069]/g, "").replace(/[^\p{L}\p{N}\p{M} .,:;()–—-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
