import type { Audit } from "../model/audit.ts";
import { claimOf, latestDay, printedAsOf } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import { figuresById } from "../model/figures-by-id.ts";
import type { Hint } from "../model/hint.ts";
import type { Words } from "../model/words.ts";

/** One sentence on what may have gone wrong. It asks or says what would follow, and asserts no slip. */
export function hintSentence(hint: Hint, audit: Audit, words: Words): string {
  switch (hint.kind) {
    case "digits-transposed":
    case "factor":
      return words.say(`hint.${hint.kind}.${hint.agrees}`, {
        value: words.number(hint.value),
        instead: words.number(hint.instead),
        rival: hint.rival === null ? "" : printedValue(hint.rival, audit, words),
        ...(hint.kind === "factor" ? { factor: words.number(hint.factor) } : {}),
        grows: String(hint.instead > hint.value),
      });
    case "year":
      return words.say(`hint.year.${hint.of}`, {
        value: words.number(hint.value),
        year: words.period(String(hint.value)),
      });
    case "smallest-set":
      return words.say("hint.smallest-set", {
        count: hint.count,
        gone: hint.figures.length,
        figures: words.list(hint.figures.map((id) => datedValue(id, audit, words))),
      });
  }
}

const figureOf = (id: Id, { dataset }: Audit) => {
  const figure = figuresById(dataset).get(id);
  if (!figure) throw new Error(`a hint names the unknown figure ${id}`);
  return figure;
};

const printedValue = (id: Id, audit: Audit, words: Words): string => words.value(figureOf(id, audit));

function datedValue(id: Id, audit: Audit, words: Words): string {
  const figure = figureOf(id, audit);
  const claim = claimOf(audit.dataset, figure);
  return words.say("phrase.dated-value", {
    value: words.value(figure),
    asOf: claim ? words.asOf(printedAsOf(claim), latestDay(claim)) : "",
    source: words.source(figure.source),
  });
}
