import { folded } from "./fold.ts";

/** A part of a name, and what a writer may put before it or leave out. */
export interface NamePart {
  /** The part folded, without article, in one piece: `jubouri`, `abdrahman`. */
  readonly key: string;
  /** As it was written, article and all. */
  readonly written: string;
  /** The article before it, folded: `al`, `el`, `ال`; empty where there is none. */
  readonly article: string;
  /** `bin` and the like before it, folded; empty where there is none. */
  readonly descent: string;
}

/**
 * The parts of a name in their order. The article is set apart from its word, however it is joined to it; `bin`, `ibn`
 * and `bint` are no parts; what follows `abd` or `abu` is of one piece with it.
 */
export function namePartsOf(name: string): readonly NamePart[] {
  const words = wordsOf(name);
  const parts: NamePart[] = [];
  let waiting: Waiting = nothingWaits;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]?.text ?? "";
    const written = `${waiting.written}${word.before}${word.written}`;
    if (next !== "" && isArticle(word.text, next)) waiting = { ...waiting, written, article: word.text };
    else if (next !== "" && descents.has(word.text)) waiting = { ...waiting, written, descent: word.text };
    else if (next !== "" && beginning(word.text) !== null)
      waiting = { ...waiting, written, begun: waiting.begun + beginning(word.text) };
    else {
      const { article, rest } = articleOf(word.text);
      parts.push({
        key: waiting.begun === "" ? compound(rest) : waiting.begun + afterBeginning(rest),
        written: written.trim(),
        article: waiting.begun === "" ? waiting.article || article : "",
        descent: waiting.descent,
      });
      waiting = nothingWaits;
    }
  }
  return parts;
}

interface Waiting {
  readonly written: string;
  readonly article: string;
  readonly descent: string;
  readonly begun: string;
}

const nothingWaits: Waiting = { written: "", article: "", descent: "", begun: "" };

interface Word {
  readonly text: string;
  readonly written: string;
  /** What stands between it and the word before: a space or a hyphen. */
  readonly before: string;
}

function wordsOf(name: string): readonly Word[] {
  const pieces = name.matchAll(
    /(?<before>^|[^\p{L}\p{M}\p{N}\p{Cf}ـʻʼʾʿ'’‘`´]+)(?<word>[\p{L}\p{M}\p{N}\p{Cf}ـʻʼʾʿ'’‘`´]+)/gu,
  );
  return [...pieces].flatMap(({ groups = {} }) => {
    const text = folded(groups.word ?? "");
    const before = groups.before?.includes("-") ? "-" : " ";
    return text === "" ? [] : [{ text, written: (groups.word ?? "").trim(), before }];
  });
}

const descents: ReadonlySet<string> = new Set(["bin", "ibn", "ben", "bint", "bent", "بن", "ابن", "بنت"]);

/** `al`, `el` and `ul`; before the letters that its l takes on, `ar-rahman`, `ash-shihabi`, too. */
const isArticle = (word: string, next: string): boolean =>
  word === "ال" ||
  /^[aeu]l$/.test(word) ||
  (/^[ae](?:[dnrstz]|[sdt]h)$/.test(word) && next.startsWith(word.slice(1)));

/** An article that is written in one with its word: sure in Arabic letters, likely in Latin ones where enough is left. */
function articleOf(word: string): { readonly article: string; readonly rest: string } {
  const { article = "", rest = word } =
    /^(?<article>ال)(?<rest>.{3,})$/u.exec(word)?.groups ??
    /^(?<article>al)(?<rest>(?![aeiou])[a-z]{5,})$/.exec(word)?.groups ??
    {};
  return { article, rest };
}

/** The first half of a compound that stands as a word of its own. */
const beginning = (word: string): string | null => {
  if (/^abd(?:[aeiou]l*)?$/.test(word) || /^abd[aeu][dnrstz]$/.test(word)) return "abd";
  if (/^ab[uo]u?$/.test(word)) return "abu";
  return word === "عبد" || word === "ابو" ? word : null;
};

/** A compound that is written in one word, in the form that it has when written apart. */
function compound(word: string): string {
  const { begun, rest = "" } = /^(?<begun>abd|عبد|ابو)(?<rest>.{3,})$/u.exec(word)?.groups ?? {};
  return begun ? begun + afterBeginning(rest) : word;
}

/** What is left of `ulrahman`, `urrahman`, `ullah` or `الرحمن`: without article, and one letter where it doubled the next. */
const afterBeginning = (rest: string): string =>
  rest
    .replace(/^[aeu]l(?=[aeiou])|^[aeu]?l(?=[^aeiou]{1,2}[aeiou])|^[aeu](?=([^aeiou])\1)|^ال/u, "")
    .replace(/^([^aeiou])\1/, "$1");
