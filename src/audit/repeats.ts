import { byContent, type Claim, compare, shareOriginator } from "../model/claim.ts";
import type { Lattice } from "../model/dataset.ts";
import { sameMoment, sameStart } from "../model/time.ts";
import type { Evidence } from "./evidence.ts";

/** Figures that print one number for what may be the same thing, each joined to another by a repeat. */
export interface RepeatGroup {
  readonly value: number;
  readonly pairs: readonly (readonly [Claim, Claim])[];
}

/** All repeats (DESIGN section 4), those that hang together in one group. */
export function repeatGroups({ dataset: { lattice }, printed }: Evidence): readonly RepeatGroup[] {
  const sameNumber = Map.groupBy(
    printed.filter(({ figure }) => figure.value !== null && figure.qualifier !== "vague"),
    ({ figure }) =>
      [figure.value, figure.upper, figure.indicator, figure.place, figure.event, figure.phase].join("\u001f"),
  );
  return [...sameNumber.values()].flatMap((group) => {
    const pairs = group.flatMap((a, index) =>
      group.slice(index + 1).flatMap((b) => (isRepeat(lattice, a, b) ? [[a, b] as const] : [])),
    );
    return connected(pairs).map((joined) => ({ value: joined[0]?.[0].figure.value ?? 0, pairs: joined }));
  });
}

function isRepeat({ populations }: Lattice, a: Claim, b: Claim): boolean {
  const [p, q] = [a.figure.population, b.figure.population];
  const samePeople = populations.within(p, q) || populations.within(q, p) || populations.close(p, q);
  return samePeople && periodsMayAgree(a, b) && isRelayed(a, b);
}

/** Unknown dates may agree with any. */
function periodsMayAgree(a: Claim, b: Claim): boolean {
  const startsMay =
    a.indicator.kind === "stock" || !a.start || !b.start || sameStart(a.start, b.start) !== "never";
  return startsMay && (!a.asOf || !b.asOf || sameMoment(a.asOf, b.asOf) !== "never");
}

/** One source says it twice in its text, or two sources have it from one originator. */
function isRelayed(a: Claim, b: Claim): boolean {
  if (a.source.id !== b.source.id) return shareOriginator(a, b);
  return a.source.type !== "dataset" && a.figure.locator !== b.figure.locator;
}

type Pair = readonly [Claim, Claim];

function connected(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const groups: Pair[][] = [];
  for (const pair of pairs) {
    const touched = groups.filter((group) =>
      group.some((other) => other.some((claim) => pair.includes(claim))),
    );
    const merged = [...touched.flat(), pair];
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

/** The figures of some pairs, each once, as a reader comes across them: by publication, then by place in the source. */
export const figuresOf = (pairs: readonly Pair[]): readonly Claim[] =>
  [...new Set(pairs.flat())].toSorted(
    (a, b) =>
      compare(a.source.published?.first ?? 0, b.source.published?.first ?? 0) ||
      compare(locatorNumber(a), locatorNumber(b)) ||
      byContent(a, b),
  );

const locatorNumber = ({ figure }: Claim): number => Number(/\d+/.exec(figure.locator)?.[0] ?? 0);
