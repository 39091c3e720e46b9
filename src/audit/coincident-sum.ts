import type { Claim } from "../model/claim.ts";
import type { Source } from "../model/dataset.ts";
import { scopeWithin } from "../model/scope.ts";
import { check } from "./check.ts";

/**
 * A count equals the sum of all the other counts beside it, though it does not contain them all: were they added
 * up by mistake? Asked where three or more others, of two indicators or more, stand at one locator.
 */
export const coincidentSum = check("coincident-sum", function* ({ dataset: { lattice }, printed }) {
  const counts = printed.filter(
    ({ indicator, figure }) =>
      indicator.kind === "count" &&
      figure.locator !== "" &&
      figure.qualifier !== "vague" &&
      figure.qualifier !== "range",
  );
  for (const beside of besideOneAnother(counts)) {
    if (beside.length < 4) continue;
    const sum = beside.reduce((value, claim) => value + countOf(claim), 0);
    const positive = beside.filter((claim) => countOf(claim) > 0).length;
    for (const total of beside) {
      // The others add up to it if it is half of all.
      if (countOf(total) !== sum - countOf(total)) continue;
      // One number beside zeros was not added up from anything.
      if (positive - (countOf(total) > 0 ? 1 : 0) < 2) continue;
      const others = beside.filter((claim) => claim !== total);
      if (new Set(others.map(({ figure }) => figure.indicator)).size < 2) continue;
      if (others.every((part) => scopeWithin(lattice, part.figure, total.figure))) continue;
      const addends = others.map(({ figure }) => figure.id);
      yield {
        severity: "warning",
        figures: [total.figure.id, ...addends],
        detail: { total: total.figure.id, addends },
      };
    }
  }
});

const countOf = ({ figure }: Claim): number => figure.value ?? 0;

/** Claims by source and locator, in the order in which these first come up. */
function besideOneAnother(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups: Claim[][] = [];
  const bySource = new Map<Source, Map<string, Claim[]>>();
  for (const claim of claims) {
    const ofSource = bySource.get(claim.source) ?? new Map<string, Claim[]>();
    bySource.set(claim.source, ofSource);
    const before = ofSource.get(claim.figure.locator);
    if (before) before.push(claim);
    else {
      const group = [claim];
      ofSource.set(claim.figure.locator, group);
      groups.push(group);
    }
  }
  return groups;
}
