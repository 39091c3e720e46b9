import { type Finding, type FindingType, ofType } from "../model/finding.ts";
import type { Evidence } from "./evidence.ts";
import { type FindingDraft, makeFinding } from "./make-finding.ts";
import { contradictionTypes } from "./naming.ts";

/**
 * One question put to the evidence. Checks run in the order of the list in `checks.ts`; `found` is what earlier ones
 * said, so that one contradiction gets one name.
 */
export interface Check {
  (evidence: Evidence, found: readonly Finding[]): readonly Finding[];
  /** The name of a check of somebody's own. */
  readonly own?: string;
}

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
  const namedWith = new Map<string, Set<string>>();
  for (const type of contradictionTypes) {
    for (const { figures, detail } of ofType(found, type)) {
      const [first = ""] = figures;
      const named = namedWith.get(first) ?? new Set();
      namedWith.set(first, named);
      for (const second of figures.slice(1)) named.add(second);
      if ("others" in detail) for (const second of detail.others) named.add(second);
    }
  }
  const isNamed = (a: string, b: string): boolean => namedWith.get(a)?.has(b) ?? false;
  return (a, b) => isNamed(a, b) || isNamed(b, a);
}
