import { check } from "./check.ts";
import { repeatGroups } from "./repeats.ts";

/** A number is repeated of another population: those it counts have changed and the count has not. */
export const definitionDrift = check("definition-drift", function* (evidence) {
  for (const { value, drifting } of repeatGroups(evidence)) {
    const claims = drifting("population");
    if (claims.length === 0) continue;
    yield {
      severity: "warning",
      figures: claims.map(({ figure }) => figure.id),
      detail: { value, populations: [...new Set(claims.map(({ figure }) => figure.population))] },
    };
  }
});
