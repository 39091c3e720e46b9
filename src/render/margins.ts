import type { Paper } from "../model/settings.ts";
import type { Words } from "../model/words.ts";
import { cssString, withoutMarks } from "./escape.ts";
import type { TitleModel } from "./title-model.ts";

/** The paper, and what stands in the margins of printed pages: values for CSS's `content`, to be printed `raw`. */
export interface Margins {
  readonly paper: Paper;
  /** The sides on which a line starts and ends: margins, unlike all else in CSS, only know left and right. */
  readonly start: "left" | "right";
  readonly end: "left" | "right";
  readonly title: string;
  /** The direction of its words, which may be in another language than the page. */
  readonly titleDirection: Words["direction"];
  readonly knownBy: string;
  /** "Page 3 of 12", the numbers filled in by whoever prints. */
  readonly page: string;
  /** What CSS calls the page's digits, for whatever it counts itself. */
  readonly counter: string;
}

const longestTitle = 90;
/** By the digit one; any other is that of `decimal`. */
const counters: Readonly<Record<string, string>> = { "١": "arabic-indic", "۱": "persian" };
const pageMark = "\ue000";
const pagesMark = "\ue001";

export function marginsOf(title: TitleModel, paper: Paper, words: Words): Margins {
  const sentence = words.say("page.page-of-pages", { page: pageMark, pages: pagesMark });
  const leftward = words.direction === "rtl";
  const counter = counters[words.number(1)] ?? "decimal";
  return {
    paper,
    start: leftward ? "right" : "left",
    end: leftward ? "left" : "right",
    title: cssString(shortened(withoutMarks(title.title))),
    titleDirection: directionOf(title.title) ?? words.direction,
    knownBy: cssString(title.knownBy ?? ""),
    page: sentence
      .split(/([\ue000\ue001])/)
      .filter((part) => part !== "")
      .map((part) =>
        part === pageMark
          ? `counter(page, ${counter})`
          : part === pagesMark
            ? `counter(pages, ${counter})`
            : cssString(part),
      )
      .join(" "),
    counter,
  };
}

/** At most so long as one line of a page takes, cut after a word: what stands between it and the next goes too. */
function shortened(text: string): string {
  if (text.length <= longestTitle) return text;
  const cut = text.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestTitle / 2)).replace(/[\s\p{P}]+$/u, "")}…`;
}

/** The direction of a text's first letter; `null` for a text without letters. */
function directionOf(text: string): Words["direction"] | null {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return null;
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
    ? "rtl"
    : "ltr";
}
