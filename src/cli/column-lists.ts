/**
 * The names in a list with commas, as an option takes columns. A comma, an equals sign or a backslash that belongs to a
 * name has a backslash before it. Empty names are left out: a comma at the end means nothing.
 *
 * @example namesIn("id,Name\\, full") // ["id", "Name, full"]
 */
export const namesIn = (list: string): readonly string[] =>
  splitAt(list, ",")
    .map((part) => unescaped(part.trim()))
    .filter((name) => name !== "");

/**
 * The pairs in a list such as `left=right,a=b`, parted at the last equals sign of each; a pair without one has `null`
 * for its second part.
 */
export const pairsIn = (list: string): readonly (readonly [first: string, second: string | null])[] =>
  splitAt(list, ",")
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const parts = splitAt(part, "=");
      const last = parts.length > 1 ? parts.at(-1) : undefined;
      const first = last === undefined ? part : part.slice(0, -last.length - 1);
      return [unescaped(first.trim()), last === undefined ? null : unescaped(last.trim())];
    });

/** A name as it stands in such a list. */
export const escapedName = (name: string): string => name.replace(/[\\,=]/g, "\\$&");

/** The parts of a text between signs that have no backslash before them. */
function splitAt(text: string, sign: "," | "="): readonly string[] {
  const parts = [""];
  for (const piece of text.match(/\\.|[^\\]|\\$/gsu) ?? []) {
    if (piece === sign) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

const unescaped = (text: string): string => text.replace(/\\([,=\\])/g, "$1");
