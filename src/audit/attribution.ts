import { shareOriginator } from "../model/claim.ts";
import { check } from "./check.ts";
import { figuresOf, repeatGroups } from "./repeats.ts";

/** One source credits one number to one organisation here and to another there. */
export const attribution = check("attribution", function* (evidence) {
  for (const { value, pairs } of repeatGroups(evidence)) {
    const differing = pairs.filter(
      ([a, b]) =>
        a.source.id === b.source.id &&
        a.figure.originator.length > 0 &&
        b.figure.originator.length > 0 &&
        !shareOriginator(a, b),
    );
    if (differing.length === 0) continue;
    const claims = figuresOf(differing);
    yield {
      severity: "warning",
      figures: claims.map(({ figure }) => figure.id),
      detail: { value, credits: claims.map(({ figure }) => figure.originator) },
    };
  }
});
