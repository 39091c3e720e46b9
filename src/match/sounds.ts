/**
 * A word as it sounds, a letter a sound, whatever letters it was written in: `Dawood`, `Daoud` and `داود` are alike.
 * Vowels are a, e, i and u; ʃ is sh, x is kh, g is gh too, θ is th, ð is dh, č is ch; ʕ is ayn.
 */
export const soundsOf = (word: string): string =>
  (isArabic(word) ? ofArabic(word) : ofLatin(word)).replace(/(.)\1+/gu, "$1");

export const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word);

const ofLatin = (word: string): string =>
  word.replace(latinSpelling, (letters) => latin[letters] ?? letters).replace(/(?<=[aeiu])h$/, "");

const latin: Readonly<Record<string, string>> = {
  ...{ sh: "ʃ", ch: "č", kh: "x", gh: "g", th: "θ", dh: "ð", ph: "f", zh: "ž", ck: "k" },
  ...{ ou: "u", oo: "u", ow: "u", o: "u", w: "u", v: "u" },
  ...{ ee: "i", ie: "i", y: "i", ei: "ai", ey: "ai", ay: "ai" },
  ...{ p: "b" },
};
const latinSpelling = new RegExp(
  Object.keys(latin)
    .toSorted((a, b) => b.length - a.length)
    .join("|"),
  "g",
);

const ofArabic = (word: string): string =>
  [...word.replace(/ه$/, "a")].map((letter) => arabic[letter] ?? letter).join("");

const arabic: Readonly<Record<string, string>> = {
  ...{ ا: "a", ب: "b", ت: "t", ث: "θ", ج: "j", ح: "h", خ: "x", د: "d", ذ: "ð", ر: "r", ز: "z", س: "s" },
  ...{ ش: "ʃ", ص: "s", ض: "ð", ط: "t", ظ: "ð", ع: "ʕ", غ: "g", ف: "f", ق: "q", ك: "k", ل: "l", م: "m" },
  ...{ ن: "n", ه: "h", و: "u", ي: "i", پ: "b", چ: "č", گ: "g", ژ: "ž", ڤ: "f", ڕ: "r", ڵ: "l" },
  ...{ ە: "e", ێ: "i", ۆ: "u" },
};

/** Consonants alone, those that are taken for one another as one: what stays of a word however it is spelled. */
export const frameOf = (sounds: string): string =>
  sounds.replace(/[aeiuhʕ]/gu, "").replace(/./gu, (sound) => frames[sound] ?? sound);

const frames: Readonly<Record<string, string>> = {
  ...{ θ: "t", ð: "d", z: "d", ž: "d", ʃ: "s", č: "s", q: "k", x: "k", g: "k", j: "k", c: "k" },
};
