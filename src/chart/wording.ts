import type { Audit } from "../model/audit.ts";
import { type Claim, compare } from "../model/claim.ts";
import type { Dataset, Id } from "../model/dataset.ts";
import { disputedFigures } from "../model/finding.ts";
import { momentText, periodCovered } from "../model/period-covered.ts";
import type { SetAside } from "../model/set-aside.ts";
import type { Words } from "../model/words.ts";
import type { Family, Group } from "./families.ts";

/** Who is counted, and what else tells the group apart: its place unless it is the whole, its event or phase. */
export function groupName(
  { claims: [{ figure }] }: Group,
  among: readonly Group[],
  { dataset }: Audit,
  words: Words,
): string {
  const others = among.map(({ claims: [other] }) => other.figure);
  const whole = wholePlace(
    others.map(({ place }) => place),
    dataset,
  );
  const alike = others.filter(
    ({ population, place }) => population === figure.population && place === figure.place,
  );
  const parts = [words.population(figure.population)];
  if (figure.place !== whole) parts.push(words.place(figure.place));
  if (alike.some(({ event }) => event !== figure.event) && figure.event !== "")
    parts.push(words.event(figure.event));
  if (alike.some(({ phase }) => phase !== figure.phase) && figure.phase !== "")
    parts.push(words.phase(figure.phase));
  return listed(parts, words);
}

/** The name of a family's first group, and that there are groups close to it. */
export function familyName(family: Family, among: readonly Group[], audit: Audit, words: Words): string {
  const [first] = family.groups;
  if (!first) return "";
  const group = groupName(first, among, audit, words);
  return family.groups.length === 1 ? group : words.say("chart.family", { group });
}

/** A title begins with a capital, where the script has them; labels do not. */
export const capitalised = (text: string): string => {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
};

/** Items side by side, by the language's own comma. */
export const listed = (items: readonly string[], words: Words): string =>
  items.reduce((before, item) => words.say("chart.list", { before, item }));

/** Sentences one after the other. */
export const sentences = (items: readonly string[], words: Words): string =>
  items.length === 0 ? "" : items.reduce((before, item) => words.say("chart.sentences", { before, item }));

/** The place of all the claims: theirs, or the one among them that contains the others; none where that is all. */
export function placeNames(claims: readonly Claim[], { dataset }: Audit, words: Words): readonly string[] {
  const whole = wholePlace(
    claims.map(({ figure }) => figure.place),
    dataset,
  );
  if (whole === "") return [];
  return [whole === undefined ? words.say("chart.several-places") : words.place(whole)];
}

/** The place among these that contains the others. */
const wholePlace = (places: readonly Id[], { lattice }: Dataset): Id | undefined =>
  places.find((place) => places.every((part) => lattice.places.within(part, place)));

/** From the earliest start to the latest as-of date. */
export const periodName = (claims: readonly Claim[], words: Words): string =>
  words.period(periodCovered(claims));

/** An as-of date in words; one left open is given as the publication that ends it. */
export const asOfName = (claim: Claim, words: Words): string =>
  claim.asOf ? words.period(momentText(claim, claim.asOf)) : words.period("");

/** Figures that a chart leaves out, and why. */
export interface LeftOut extends SetAside {
  /** Without a known as-of date. */
  readonly undated: number;
  /** For want of room. */
  readonly further: number;
}

/**
 * "Sources: Rudaw 2021; Kurdistan 24.", the first published first, then what the chart leaves out. Long lists end
 * with a count; where no figure is behind a chart, no source is named.
 */
export function sourceLine(claims: readonly Claim[], leftOut: Partial<LeftOut>, words: Words): string {
  const published = ({ source }: Claim): number => source.published?.first ?? Number.POSITIVE_INFINITY;
  const names = [
    ...new Set(
      claims
        .toSorted((a, b) => compare(published(a), published(b)) || compare(a.source.title, b.source.title))
        .map(({ source }) => words.source(source.id)),
    ),
  ];
  const named = names.length > 8 ? names.slice(0, 6) : names;
  const sources = named.reduce(
    (before, item) => (before === "" ? item : words.say("chart.source.list", { before, item })),
    "",
  );
  const { superseded = 0, dropped = 0, repeated = 0, undated = 0, further = 0 } = leftOut;
  return sentences(
    [
      ...(names.length === 0
        ? []
        : [words.say("chart.source", { sources, named: named.length, more: names.length - named.length })]),
      ...(superseded > 0 ? [words.say("chart.left-out.superseded", { count: superseded })] : []),
      ...(dropped > 0 ? [words.say("chart.left-out.dropped", { count: dropped })] : []),
      ...(repeated > 0 ? [words.say("chart.left-out.repeated", { count: repeated })] : []),
      ...(further > 0 ? [words.say("chart.left-out.further", { count: further })] : []),
      ...(undated > 0 ? [words.say("chart.left-out.undated", { count: undated })] : []),
    ],
    words,
  );
}

const known = new WeakMap<Audit["findings"], ReadonlySet<Id>>();

/** The ids of figures that are in an error that is open or deferred: at least one of them must be wrong. */
export function contradicted({ findings }: Audit): ReadonlySet<Id> {
  const found = known.get(findings) ?? disputedFigures(findings);
  known.set(findings, found);
  return found;
}
