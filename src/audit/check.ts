import { type Finding, type FindingType, ofType } from "../model/finding.ts";
import type { Evidence } from "./evidence.ts";
import { type FindingDraft, makeFinding } from "./make-finding.ts";
import { contradictionTypes } from "./naming.ts";

/**
 * One question put to the evidence. Checks run in the order of the list in `checks.ts`; `found` is what earlier ones
 * said, so that one contradiction gets one name.
 */
export type Check = (evidence: Evidence, found: readonly Finding[]) => readonly Finding[];

/** A check that raises findings of one type. */
export const check =
  <Type extends FindingType>(
    type: Type,
    drafts: (evidence: Evidence, found: readonly Finding[]) => Iterable<FindingDraft<Type>>,
  ): Check =>
  (evidence, found) =>
    [...drafts(evidence, found)].map((draft) => makeFinding(evidence.dataset, type, draft));

/** Pairs of figures that a contradiction already names, as a lookup in either order. */
export function namedPairs(found: readonly Finding[]): (a: string, b: string) => boolean {
  const pairs = new Set<string>();
  for (const type of contradictionTypes) {
    for (const { figures, detail } of ofType(found, type)) {
      const [first = ""] = figures;
      const others = "others" in detail ? detail.others : [];
      for (const second of [...figures.slice(1), ...others]) {
        pairs.add(`${first} ${second}`);
        pairs.add(`${second} ${first}`);
      }
    }
  }
  return (a, b) => pairs.has(`${a} ${b}`);
}
