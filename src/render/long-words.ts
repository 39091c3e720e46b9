/** Longer than any word that people write: an address, or a slip. */
const longestWord = 40;
/** Between breaks: short enough for the narrowest column. */
const stretch = 8;

/**
 * Lets words that no column holds be broken where they must, with `wbr`, which is no part of the text. All other words
 * stay whole.
 */
export const breakLongWords = (html: string): string =>
  html
    .split(/(<(?:style|script|svg|title)\b[\s\S]*?<\/(?:style|script|svg|title)>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(?<=>)[^<>]+(?=<)/g, broken)))
    .join("");

const broken = (text: string): string =>
  text.replace(/\S{41,}/g, (word) => {
    const letters = word
      .split(/(&[#\w]+;)/)
      .flatMap((part) => (part.startsWith("&") ? [part] : lettersOf(part)));
    if (letters.length <= longestWord) return word;
    return letters
      .map((letter, index) => (index % stretch === 0 && index > 0 ? `<wbr>${letter}` : letter))
      .join("");
  });

/** Most long words are addresses, whose letters are single characters; what knows others takes a while to load. */
function lettersOf(text: string): string[] {
  if (/^[!-~]*$/.test(text)) return [...text];
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

let graphemes: Intl.Segmenter | undefined;
