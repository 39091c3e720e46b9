import { check } from "./check.ts";
import { figuresOf, repeatGroups } from "./repeats.ts";

/** A number is repeated of another population: those it counts have changed and the count has not. */
export const definitionDrift = check("definition-drift", function* (evidence) {
  for (const { value, pairs } of repeatGroups(evidence)) {
    const differing = pairs.filter(([a, b]) => a.figure.population !== b.figure.population);
    if (differing.length === 0) continue;
    const claims = figuresOf(differing);
    yield {
      severity: "warning",
      figures: claims.map(({ figure }) => figure.id),
      detail: { value, populations: [...new Set(claims.map(({ figure }) => figure.population))] },
    };
  }
});
