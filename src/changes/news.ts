import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Dataset, Figure, Id } from "../model/dataset.ts";
import { droppedFigures } from "../model/dropped-figures.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { knownFromDate } from "../model/knowledge.ts";
import { sourceWhenPrinted } from "../model/source-edition.ts";
import type { EdtfSpan } from "../model/time.ts";

/** What the later of two states has that the earlier has not, as all that tell of changes need it. */
export interface News {
  readonly then: Audit;
  readonly now: Audit;
  /** Figures that are known now and were not then. */
  readonly added: ReadonlyMap<Id, Figure>;
  /** Figures that decisions leave out now and did not then, and those that they left out then alone. */
  readonly leftOut: ReadonlySet<Id>;
  readonly reinstated: ReadonlySet<Id>;
}

export function newsBetween(then: Audit, now: Audit): News {
  const known = figuresById(then.dataset);
  const [out, outThen] = [droppedFigures(now.findings), droppedFigures(then.findings)];
  return {
    then,
    now,
    added: new Map([...figuresById(now.dataset)].filter(([id]) => !known.has(id))),
    leftOut: out.difference(outThen),
    reinstated: outThen.difference(out),
  };
}

/** Since when a figure counts as known: its publication, else the day on which its source was read. */
export function knownSince({ sources }: Dataset, figure: Figure): EdtfSpan | null {
  const source = sources.get(figure.source);
  return source ? knownFromDate(sourceWhenPrinted(figure, source)) : null;
}

/** The last of some dates as written; empty where there is none. */
export const latestOf = (dates: readonly (EdtfSpan | null)[]): string =>
  dates
    .filter((date) => date !== null)
    .toSorted(
      (a, b) => compare(b.last, a.last) || compare(b.text.length, a.text.length) || compare(a.text, b.text),
    )[0]?.text ?? "";
