/** Letters that readers take for one another, and signs that keyboards write differently. */
const alike = new Map(
  Object.entries({
    ا: "ٱ",
    ي: "ىیێ",
    ك: "ک",
    ه: "ةەھ",
    ر: "ڕ",
    ل: "ڵ",
    و: "ۆ",
    "": "ء",
    ss: "ß",
    ae: "æ",
    oe: "œ",
    o: "ø",
    d: "đ",
    l: "ł",
    i: "ı",
    "'": "’‘",
    "-": "–—−‑",
    ".": "٫",
  }).flatMap(([plain, variants]) => [...variants].map((variant) => [variant, plain])),
);

/**
 * A text as a search sees it: small letters without accents and vowel marks, one form of each Arabic and Kurdish letter,
 * European digits, no separators within numbers.
 *
 * @param {string} text
 */
export const fold = (text) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}ـ]/gu, "")
    .replace(/[^\p{ASCII}]/gu, (letter) => alike.get(letter) ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/(\d)[,٬](?=\d{3}(?!\d))/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
