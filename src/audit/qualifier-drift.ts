import { check } from "./check.ts";
import { repeatGroups } from "./repeats.ts";

/** A number is repeated with another qualifier: "at least 36" becomes 36. */
export const qualifierDrift = check("qualifier-drift", function* (evidence) {
  for (const { value, drifting } of repeatGroups(evidence)) {
    const figures = drifting("qualifier").map(({ figure }) => figure.id);
    if (figures.length > 0) yield { severity: "warning", figures, detail: { value } };
  }
});
