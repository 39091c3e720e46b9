/**
 * Two texts that differ, written so that a reader sees that they do: where they would look alike, what tells them apart
 * (a space at the end, a mark that is not drawn, a letter of another alphabet) is spelt out.
 */
export function tellingApart(left: string, right: string): readonly [left: string, right: string] {
  if (looksOf(left) !== looksOf(right)) return [left, right];
  const spelt = [withSpaces, withMarks]
    .map((spell) => [spell(left), spell(right)] as const)
    .find(([one, other]) => lookalike(one) !== lookalike(other));
  return spelt ?? withCodes(withMarks(left), withMarks(right));
}

/** Letters that are drawn alike, at least within a word, each with what it is taken for. */
const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ي: "یى", ك: "ک", ه: "ەھہ" },
    ...{ a: "а", c: "с", e: "е", i: "і", j: "ј", o: "оο", p: "р", s: "ѕ", x: "х", y: "у" },
    ...{ A: "АΑ", B: "ВΒ", C: "С", E: "ЕΕ", H: "НΗ", I: "ІΙ", K: "КΚ", M: "МΜ" },
    ...{ N: "Ν", O: "ОΟ", P: "РΡ", S: "Ѕ", T: "ТΤ", X: "ХΧ", Y: "Υ", Z: "Ζ" },
    ...{ "'": "’‘ʼ", "-": "‐‑−–" },
  }).flatMap(([plain, others]) => [...others].map((other) => [other, plain])),
);

const lookalike = (text: string): string =>
  text.normalize("NFC").replace(/\P{ASCII}/gu, (letter) => alike.get(letter) ?? letter);

const looksOf = (text: string): string =>
  lookalike(text)
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? " " : ""))
    .replace(/\s+/g, " ")
    .trim();

/** Spaces that are easily overlooked as points, and all that is not drawn by its code. */
const withSpaces = (text: string): string =>
  text
    .replace(/^ +| +$| {2,}/g, (spaces) => "·".repeat(spaces.length))
    .replace(/(?! )[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, codeOf);

/** Accents that are characters of their own by their codes, too. */
const withMarks = (text: string): string => withSpaces(text).replace(/\p{M}/gu, codeOf);

/** Each letter that stands where the other text has another one, with its code. */
function withCodes(left: string, right: string): readonly [left: string, right: string] {
  const [one, other] = [[...left], [...right]];
  const coded = (own: readonly string[], others: readonly string[]): string =>
    own.map((letter, index) => (letter === others[index] ? letter : letter + codeOf(letter))).join("");
  return [coded(one, other), coded(other, one)];
}

const codeOf = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
