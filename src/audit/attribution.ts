import { check } from "./check.ts";
import { repeatGroups } from "./repeats.ts";

/** One source credits one number to one organisation here and to another there. */
export const attribution = check("attribution", function* (evidence) {
  for (const { value, drifting } of repeatGroups(evidence)) {
    const claims = drifting("credit");
    if (claims.length === 0) continue;
    yield {
      severity: "warning",
      figures: claims.map(({ figure }) => figure.id),
      detail: { value, credits: claims.map(({ figure }) => figure.originator) },
    };
  }
});
