import type { Texts } from "../catalogue.ts";

/** The words of matching two lists. */
export const match = {
  "refused.match-none": "Name the columns that hold the names with --match.",
  "refused.match-key":
    "--on and --match are two ways for rows to find each other: by a key, or by names. Leave one of them out.",
  "refused.match-alone":
    "--{option} is about rows that find each other by their names; name the columns of the name with --match.",
  "refused.match-daff":
    "A patch tells rows apart by a key, and --match is for tables without one; choose another format than daff.",
  "refused.decisions-missing": "--decisions: there is no file {file}.",
  "fault.match-row-invalid":
    "“{cell}” stands for no row; write its number, or what --pairs writes for it, such as 12-3fa9c1b2",
  "fault.match-decided-twice":
    "“{cell}” is at odds with row {first}, which decides on the same rows otherwise; keep one of the two",

  "match.by":
    "{pairs, plural, =0 {Rows were matched by {list}: no pair was found.} one {Rows were matched by {list}: # pair was found.} other {Rows were matched by {list}: # pairs were found.}}",
  "match.blocks":
    "{count, plural, one {Only rows with the same {list}, or an empty one, were held against one another.} other {Only rows that agree in one of {list}, or have it empty, were held against one another.}}",
  "match.evidence": "Evidence for a pair or against it: {list}.",
  "match.no-evidence":
    "Names alone often do not tell people apart: columns that do are named with --evidence.",
  "match.undecided":
    "{count, plural, one {# pair is too close to call and was not joined.} other {# pairs are too close to call and were not joined.}} To decide: --pairs decisions.csv writes {count, plural, one {it} other {them}} to a file, and --decisions decisions.csv obeys what is filled in.",
  "match.parted":
    "{count, plural, one {# pair was parted by a decision.} other {# pairs were parted by decisions.}}",
  "match.unfollowed":
    "The decision in row {row} of the decisions was not followed: {why, select, gone {row {reference} is not in the {side, select, left {left} other {right}} any more} changed {row {reference} of the {side, select, left {left} other {right}} has changed since} other {another decision pairs row {reference} of the {side, select, left {left} other {right}}}}.",

  "match.heading-undecided": "Too close to call",
  "match.heading-pairs": "Pairs",
  "match.heading-parted": "Parted",
  "match.caption-parted": "Pairs that were decided to be two people each",
  "match.heading-least-sure": "The pairs that are least sure",
  "match.more-pairs":
    "{count, plural, one {# more pair.} other {# more pairs.}} All of them: --pairs pairs.csv",
  "match.caption-undecided": "Pairs that a person has to decide on, with what speaks for each and against it",
  "match.caption-pairs": "Pairs that were taken for one person each, the least sure first",
  "match.head-score": "score",
  "match.head-left": "left",
  "match.head-right": "right",
  "match.head-rows": "rows",
  "match.head-why": "why",
  "match.row": "{row}: {name}",

  "match.reasons": "; ",
  "match.same-name": "same name",
  "match.spelling": "one name in two spellings: {left}, {right}",
  "match.near": "names that sound much alike: {left}, {right}",
  "match.letters":
    "{count, plural, one {{right} for {left}: one letter} other {{right} for {left}: # letters}}",
  "match.article":
    "{left, select, none {the article “{right}” only in the right} other {{right, select, none {the article “{left}” only in the left} other {“{right}-” for “{left}-”}}}}",
  "match.initial": "{left}, {right}: an initial",
  "match.only-left": "{words} only in the left",
  "match.only-right": "{words} only in the right",
  "match.reordered": "parts in another order",
  "match.joined": "{words} is written in one",
  "match.rare": "{count, plural, one {only # row has {words}} other {only # rows have {words}}}",
  "match.cell-same": "same {column}",
  "match.cell-alike": "{column} nearly the same: {left}, {right}",
  "match.cell-different": "another {column}: {left}, {right}",
  "match.rival": "another pair is nearly as good",
  "match.decided": "decided by {by} on {on}: {reason}",
} satisfies Texts;
