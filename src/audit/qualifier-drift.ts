import { check } from "./check.ts";
import { figuresOf, repeatGroups } from "./repeats.ts";

/** A number is repeated with another qualifier: "at least 36" becomes 36. */
export const qualifierDrift = check("qualifier-drift", function* (evidence) {
  for (const { value, pairs } of repeatGroups(evidence)) {
    const differing = pairs.filter(([a, b]) => a.figure.qualifier !== b.figure.qualifier);
    if (differing.length === 0) continue;
    const figures = figuresOf(differing).map(({ figure }) => figure.id);
    yield { severity: "warning", figures, detail: { value } };
  }
});
