import type { Texts } from "../catalogue.ts";

/** Sentences on what may have gone wrong, in ICU MessageFormat. They ask, since nothing is proved. */
export const hints = {
  "hint.digits-transposed.rival":
    "{value} and {instead} differ only in two neighbouring digits that have changed places: is one of them a slip?",
  "hint.digits-transposed.neighbours":
    "With two neighbouring digits swapped {value} would be {instead}, and fit between the counts before and after it: is it a slip?",
  "hint.digits-transposed.relation":
    "With two neighbouring digits swapped {value} would be {instead}, and the sum would hold: is it a slip?",
  "hint.factor.rival":
    "{value} {grows, select, true {times} other {divided by}} {factor} would be {instead} and no longer contradict {rival}: was a digit {grows, select, true {lost} other {added}}, or one unit taken for another?",
  "hint.factor.neighbours":
    "{value} {grows, select, true {times} other {divided by}} {factor} would be {instead}, and fit between the counts before and after it: was a digit {grows, select, true {lost} other {added}}, or one unit taken for another?",
  "hint.factor.relation":
    "{value} {grows, select, true {times} other {divided by}} {factor} would be {instead}, and the sum would hold: was a digit {grows, select, true {lost} other {added}}, or one unit taken for another?",
  "hint.year.period":
    "{value} is far from what it is held against, and {year} is the year that it is of: was the year taken for the number?",
  "hint.year.publication":
    "{value} is far from what it is held against, and {year} is the year in which its source came out: was the year taken for the number?",
  "hint.smallest-set":
    "Of the {count} figures of this series {gone, plural, one {only one has to go for the rest to agree, and it can only be} other {# have to go for the rest to agree, and they can only be}} {figures}.",
  "phrase.dated-value": "{value} ({asOf}; {source})",
} satisfies Texts;
