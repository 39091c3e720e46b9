import { byContent, type Claim } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import { hasNumber, isDated } from "./families.ts";
import { coursesOf } from "./timeline-points.ts";

/**
 * Of each source's course of figures only the latest, and those that are contradicted: side by side with those of
 * others, the figures that it has outrun say nothing, and a timeline has them all. Words stand beside numbers.
 */
export function latestOfCourses(claims: readonly Claim[], disputed: ReadonlySet<Id>): readonly Claim[] {
  const bySource = Map.groupBy(claims.filter(isDated), (claim) => `${claim.source.id} ${hasNumber(claim)}`);
  const latest = [...bySource.values()].flatMap(coursesOf).flatMap((course) => {
    const end = Math.max(...course.map(({ asOf }) => asOf?.last ?? 0));
    return course.filter(({ asOf, figure }) => asOf?.last === end || disputed.has(figure.id));
  });
  return [...latest, ...claims.filter((claim) => !isDated(claim))].toSorted(byContent);
}
