import type { Audit } from "../model/audit.ts";
import { type Claim, compare } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import { type Family, hasNumber, isDated, sourcesOf } from "./families.ts";
import { markOf } from "./interval-marks.ts";
import { asOfName, capitalised, contradicted, familyName, listed } from "./wording.ts";

/**
 * What the sources give of one indicator, in a line: each source's highest number, for each family of figures that
 * can be held against one another (the second family only where the first has one source). Where there is nothing to
 * hold against another it says so, or, of one source alone, its latest number. Undated figures are spoken of only where nothing is dated.
 */
export function headline(indicator: Id, families: readonly Family[], audit: Audit, words: Words): string {
  const numbered = families.flatMap(({ claims }) => claims).filter(hasNumber);
  const title = capitalised(
    words.say("chart.headline", {
      indicator: words.indicator(indicator),
      said: isApart(families)
        ? (latestOf(families, audit, words) ?? words.say("chart.headline.apart"))
        : saidOf(families, numbered, audit, words),
    }),
  );
  const disputed = contradicted(audit);
  const count = numbered.filter(({ figure }) => disputed.has(figure.id)).length;
  return count === 0 ? title : words.say("chart.headline.disputed", { title, count });
}

/** True where no two sources give a number for the same or close people. */
function isApart(families: readonly Family[]): boolean {
  const numbered = families.map(({ claims }) => claims.filter(hasNumber)).filter(({ length }) => length > 0);
  return numbered.length > 1 && numbered.every((claims) => sourcesOf(claims).size === 1);
}

/** "8,393 by 16 August 2026", where one source gives all numbers; of several of that date the highest. */
function latestOf(families: readonly Family[], audit: Audit, words: Words): string | null {
  const numbered = families.flatMap((family) =>
    family.claims.filter(hasNumber).map((claim) => ({ family, claim })),
  );
  const [latest] = numbered
    .filter(({ claim }) => isDated(claim))
    .toSorted(
      ({ claim: a }, { claim: b }) => compare(b.asOf?.last ?? 0, a.asOf?.last ?? 0) || byHeight(b, a),
    );
  if (!latest || sourcesOf(numbered.map(({ claim }) => claim)).size > 1) return null;
  const groups = families.flatMap((family) => family.groups);
  return words.say("chart.headline.about", {
    given: words.say("chart.headline.latest", {
      value: words.value(latest.claim.figure),
      date: asOfName(latest.claim, words),
    }),
    about: familyName(latest.family, groups, audit, words),
  });
}

function saidOf(families: readonly Family[], numbered: readonly Claim[], audit: Audit, words: Words): string {
  const dated = numbered.filter(({ asOf }) => asOf !== null);
  const eligible = dated.length > 0 ? dated : numbered;
  const groups = families.flatMap((family) => family.groups);
  const clauses = families.flatMap((family) => {
    const claims = family.claims.filter((claim) => eligible.includes(claim));
    const sources = sourcesOf(claims).size;
    if (sources === 0) return [];
    const spoken = sourcesOf(eligible).size === 1 ? claims.toSorted(byHeight) : highestBySource(claims);
    const about = [
      ...(groups.length === 1 ? [] : [familyName(family, groups, audit, words)]),
      ...(haveOnePeriod(spoken) ? [] : [words.say("chart.headline.periods")]),
    ];
    const given = words.say("chart.headline.given", { sources, values: valuesPhrase(spoken, words) });
    return [
      about.length === 0
        ? { sources, clause: given }
        : { sources, clause: words.say("chart.headline.about", { given, about: listed(about, words) }) },
    ];
  });
  const [first, second] = clauses;
  if (!first) return "";
  if (!second || first.sources > 1) return first.clause;
  return words.say("chart.headline.both", { before: first.clause, item: second.clause });
}

const haveOnePeriod = (claims: readonly Claim[]): boolean =>
  new Set(claims.map(({ figure }) => figure.period?.text ?? "")).size === 1;

/** One claim a source, the lowest of these first. */
function highestBySource(claims: readonly Claim[]): readonly Claim[] {
  const highest = new Map<Id, Claim>();
  for (const claim of claims) {
    const known = highest.get(claim.source.id);
    if (!known || byHeight(known, claim) < 0) highest.set(claim.source.id, claim);
  }
  return [...highest.values()].toSorted(byHeight);
}

/** Lower values first. */
export const byHeight = ({ interval: a }: Claim, { interval: b }: Claim): number =>
  compare(a.low, b.low) || compare(a.high, b.high);

/**
 * "36", "34 and at least 36", "5 at the lowest and at least 36 at the highest". Of a number with no lower end nobody can
 * say that it is the lowest: "at most 50, at least 36 and 3 other numbers".
 */
export function valuesPhrase(claims: readonly Claim[], words: Words): string {
  const values = [...new Set(claims.map(({ figure }) => words.value(figure)))];
  const [low = "", ...others] = values;
  const high = others.at(-1);
  if (high === undefined) return low;
  if (others.length === 1) return words.say("chart.values.two", { low, high });
  return claims.some((claim) => markOf(claim).kind === "ceiling")
    ? words.say("chart.values.several", { low, high, others: others.length - 1 })
    : words.say("chart.values.span", { low, high });
}
