/**
 * What the lists are made of. Shares are of one; what recount finds in such lists means nothing without them.
 *
 * A list of people who were killed or went missing: their names, where and when it happened, and their ages. The left
 * list has the originals. The right one has a duplicate of some of them, with up to four changes each, and others.
 */
export const makeUp = {
  /** Rows in each list, where a test does not ask for another number. */
  rows: 5000,
  /** Rows of each list that the other list has too. */
  shared: 0.6,
  /** How many changes a duplicate has: none, one, up to four. */
  changes: [0.1, 0.3, 0.3, 0.2, 0.1],
  /** Which cell a change is made in. */
  changed: { name: 0.7, place: 0.1, date: 0.1, age: 0.1 },
  /** What happens to a name. */
  ofName: { typo: 0.35, respelling: 0.35, gap: 0.12, swap: 0.1, joining: 0.05, particle: 0.03 },
  /** What happens to another cell; its text is a typo's or a respelling's, its date or age a slip's. */
  ofOther: { gap: 0.3, slip: 0.7 },
  /** Of the slips of a place, those that name another place. */
  elsewhere: 0.35,
  /** How many parts a name has in the original: given name, father's, grandfather's, family's. */
  nameParts: [
    { parts: 2, share: 0.1 },
    { parts: 3, share: 0.5 },
    { parts: 4, share: 0.4 },
  ],
  women: 0.3,
  /** Kurdish names in places that are mostly Kurdish, and elsewhere. */
  kurdish: { inKurdishPlaces: 0.9, elsewhere: 0.08 },
  /** People who share a father, a family name, and mostly place and day, with the person before: other people all the same. */
  siblings: 0.12,
  /** People who were hit by one of a few great events, so that they share place and day with many. */
  inGreatEvents: 0.25,
  greatEvents: 40,
  /** The span of days over which it all happened. */
  days: 730,
  /** Cells that were empty from the start, in either list. */
  empty: { name: 0, place: 0.02, date: 0.04, age: 0.1 },
} as const;

/** Rules may be made, and numbers chosen, by what comes of these seeds alone. */
export const tuningSeeds = [101, 102, 103] as const;

/** Precision and recall are reported on these; they were named before there was a matcher, and none was ever tuned on them. */
export const reportedSeeds = [7001, 7002, 7003] as const;

export type Script = "latin" | "arabic";

/** In which letters each list is, and whether duplicates keep the original's spelling where no change was made. */
export interface Setting {
  readonly left: Script;
  readonly right: Script;
  /** `copied` from the original and then changed; or written `anew` by someone who never saw it, in capitals, and then changed. */
  readonly duplicates: "copied" | "anew";
}

/** `latin` and `arabic` have up to four changes a record; the other two have the many spellings of a second hand on top. */
export const settings = {
  latin: { left: "latin", right: "latin", duplicates: "copied" },
  arabic: { left: "arabic", right: "arabic", duplicates: "copied" },
  "second-hand": { left: "latin", right: "latin", duplicates: "anew" },
  "two-scripts": { left: "arabic", right: "latin", duplicates: "anew" },
} as const satisfies Record<string, Setting>;
