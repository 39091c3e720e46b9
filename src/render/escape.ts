const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that HTML does not allow, and those that turn the direction of all the text after them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const harmful = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067\ufeff]/g;

/**
 * Any text as HTML text or as an attribute's value between quotation marks. `null` and absent are nothing. What is set
 * apart in it (U+2068 to U+2069) stays so, and ends in it.
 */
export function escapeHtml(value: unknown): string {
  if (value === null || value === undefined) return "";
  const escaped = String(value)
    .toWellFormed()
    .replace(harmful, "")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");
  return /[\u2068\u2069]/.test(escaped) ? balanced(escaped) : escaped;
}

/** A text in which everything that is set apart ends, and nothing ends that was not begun. */
function balanced(text: string): string {
  let open = 0;
  const whole = text.replace(/[\u2068\u2069]/g, (mark) => {
    if (mark === "\u2068") open += 1;
    else if (open === 0) return "";
    else open -= 1;
    return mark;
  });
  return whole + "\u2069".repeat(open);
}

/**
 * A page whose text that is set apart (U+2068 to U+2069) has `bdi` elements for it, which need no glyph. In attributes
 * the characters stay, where nothing else could do; text that is marked as being in another language than the page
 * (U+2063) is said to be so. Pictures and styles see to themselves.
 *
 * @param languageOf the language of such a text, as BCP 47
 */
export const setApart = (html: string, languageOf: (text: string) => string): string =>
  html.replace(
    /<(style|script|svg|title)\b[\s\S]*?<\/\1>|<[^>]*>|\u2068(\u2063?)|\u2069/g,
    (found, element, mark, at) => {
      if (found === "\u2069") return "</bdi>";
      if (found.startsWith("<"))
        return element === "title" ? withoutMarks(found) : found.replaceAll("\u2063", "");
      if (mark === "") return "<bdi>";
      const text = html.slice(at + found.length, html.indexOf("\u2069", at));
      return `<bdi class="foreign" lang="${escapeHtml(languageOf(text))}">`;
    },
  );

/** A text without the characters that set parts of it apart, for whatever shows them as boxes. */
export const withoutMarks = (text: string): string => text.replace(/[\u2063\u2066-\u2069]/g, "");

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

/** Any text as a CSS string, safe within a `style` element; without marks that set apart, for which browsers seek a font. */
export const cssString = (text: string): string =>
  `"${withoutMarks(text).replace(/[^\p{L}\p{N}\p{M} .,:;()–—-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
