import { ceilingsOf, floorCorner, groupsAbove, isDated } from "../model/ceilings.ts";
import type { Cell } from "../model/cells.ts";
import { type Claim, compare } from "../model/claim.ts";
import { type Contradiction, contradiction } from "../model/contradiction.ts";
import type { Evidence } from "./evidence.ts";

/**
 * All pairs of claims that cannot both be true, in no order.
 *
 * A cell's claims are held against the ceilings of each cell around it. Those of one time and method are asked about in
 * turn from the highest down: where one contradicts nothing, none below it does.
 */
export function contradictoryPairs({
  dataset: { lattice },
  cells,
  claims,
}: Evidence): readonly Contradiction[] {
  const pairs: Contradiction[] = [];
  const hasRecords = claims.some(({ figure }) => figure.method === "documented");
  for (const cell of cells.all) {
    const around = cell.claims[0]?.indicator.kind === "count" ? cells.around(cell) : [cell];
    for (const likes of likesIn(cell, hasRecords)) {
      const groups = groupsAbove(likes[0]);
      for (const whole of around) {
        for (const group of groups) {
          const tree = ceilingsOf(whole).get(group);
          if (!tree) continue;
          for (const over of likes) {
            const before = pairs.length;
            tree.some(floorCorner(over), (under) => {
              const found = isAskedTwice(over, under, group) ? null : contradiction(lattice, over, under);
              if (found) pairs.push(found);
              return false;
            });
            if (pairs.length === before) break;
          }
        }
      }
    }
  }
  return pairs;
}

/** Claims of one cell that may contradict the same: the same time and method and, for records, the same recorders. */
function likesIn({ claims }: Cell, hasRecords: boolean): Iterable<readonly [Claim, ...Claim[]]> {
  const dated = claims.filter(isDated);
  const groups = Map.groupBy(dated, ({ figure, start, asOf, indicator }) => {
    const { method, originator } = figure;
    const mayRecord = hasRecords && (method === null || method === "documented");
    const recorders = mayRecord ? originator.join(";") || figure.source : "";
    const days = [start?.text, start?.first, start?.last, asOf?.first, asOf?.last];
    return indicator.kind === "count" ? `${method} ${days.join(" ")} ${recorders}` : figure.id;
  });
  return [...groups.values()].map(
    (group) =>
      group.toSorted((a, b) => compare(b.interval.low, a.interval.low)) as unknown as readonly [
        Claim,
        ...Claim[],
      ],
  );
}

/** Two records with several originators in common stand in several groups: only the first counts. */
function isAskedTwice({ figure: over }: Claim, { figure: under }: Claim, group: string): boolean {
  if (!group.startsWith("by ")) return false;
  return group !== `by ${over.originator.find((id) => under.originator.includes(id))}`;
}
