/**
 * A text without what writers and keyboards do differently: small letters, no accents or vowel marks, one form of each
 * Arabic letter (أ إ آ as ا, ى ی as ي, ة as ه, ک as ك), digits as 0 to 9, words apart by one space.
 */
export const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(lettersOfTheirOwn, (letter) => ownLetters.get(letter) ?? letter)
    // A word of Sorani that starts with a vowel starts with a hamza that has no sound.
    .replace(/(?<![\p{L}\p{M}])ئ(?=\p{L})/gu, "")
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}ـءʻʼʾʿ'’‘`´]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Letters that come apart into no base and accent, or whose accent makes another letter of them. */
const ownLetters: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ş: "sh", ç: "ch", ğ: "gh", ı: "i", ß: "ss", æ: "ae", ø: "o", ł: "l", đ: "d" }),
  ...Object.entries({ ى: "ي", ی: "ي", ے: "ي", ة: "ه", ھ: "ه", ہ: "ه", ک: "ك", ٱ: "ا" }),
  ...[..."٠١٢٣٤٥٦٧٨٩", ..."۰۱۲۳۴۵۶۷۸۹"].map((digit, index): [string, string] => [digit, String(index % 10)]),
]);
const lettersOfTheirOwn = new RegExp(`[${[...ownLetters.keys()].join("")}]`, "gu");
