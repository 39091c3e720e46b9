import fc from "fast-check";

/** What is counted, and where, in whom, when: the part of a figure's row that says of what it is a number. */
export interface Asked {
  readonly indicator: string;
  readonly population: string;
  readonly place: string;
  readonly event: string;
  readonly phase: string;
}

/** Somebody's misfortune, with all that a register can ask of it. Days count from the first of January 2030. */
export interface Happening {
  readonly day: number;
  readonly kind: "killed" | "wounded" | "abducted";
  readonly sex: "women" | "men";
  readonly isJournalist: boolean;
  readonly isActivist: boolean;
  readonly place: "north" | "harbour" | "south";
  readonly isAtBorder: boolean;
  readonly isOfRaid: boolean;
  /** How many days after an abduction the person is found; `null`: still missing when the world ends. */
  readonly foundAfter: number | null;
  /** Who has a record of it, by the recorder's number. */
  readonly recordedBy: readonly boolean[];
}

/** The first day of 2030, as recount counts days. */
export const january = 21_915;
/** January and February. */
export const dayCount = 59;
/** The raid happens on this day; its victims die on it or later. */
export const raidDay = 10;
/** From this day on counts of the second phase start at zero. */
export const secondPhase = 30;

/** Those who record cases: organisations, and sources that speak for themselves. */
export const recorders = [
  "ministry",
  "clinic",
  "watch",
  "early",
  "middle",
  "late",
  "read",
  "undated",
] as const;
export type Recorder = (typeof recorders)[number];

export const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc
    .record({
      day: fc.nat(dayCount - 1),
      kind: fc.constantFrom("killed", "killed", "wounded", "abducted"),
      sex: fc.constantFrom("women", "men"),
      isJournalist: fc.boolean(),
      isActivist: fc.boolean(),
      place: fc.constantFrom("north", "harbour", "south"),
      isAtBorder: fc.boolean(),
      isOfRaid: fc.boolean(),
      foundAfter: fc.option(fc.nat(30)),
      recordedBy: fc.array(fc.boolean(), { minLength: recorders.length, maxLength: recorders.length }),
    })
    .map((one): Happening => ({ ...one, isOfRaid: one.isOfRaid && one.day >= raidDay })),
  { minLength: 10, maxLength: 80 },
);

/**
 * The true number for a scope from one day to another, both included: of all that happened, or of what one recorder has on
 * record. A stock is of the last day; a measure is a value of its place, people and last day.
 */
export function trueNumber(
  happened: readonly Happening[],
  asked: Asked,
  [from, to]: readonly [number, number],
  recorder?: Recorder | "anyone",
): number {
  if (asked.indicator === "price") return priceOf(asked, to);
  return happened.filter((one) => {
    const known =
      recorder === undefined ||
      (recorder === "anyone" ? one.recordedBy.includes(true) : one.recordedBy[recorders.indexOf(recorder)]);
    return known && isAsked(one, asked) && happenedIn(one, asked, from, to);
  }).length;
}

function happenedIn(one: Happening, { indicator }: Asked, from: number, to: number): boolean {
  const found = one.foundAfter === null ? Number.POSITIVE_INFINITY : one.day + one.foundAfter;
  if (indicator === "still-missing") return one.day <= to && found > to;
  const day = indicator === "found" ? found : one.day;
  return day >= from && day <= to;
}

function isAsked(one: Happening, { indicator, population, place, event, phase }: Asked): boolean {
  const kinds = kindsOf[indicator] ?? [indicator];
  return (
    kinds.includes(one.kind) &&
    groupsOf(one).includes(population) &&
    placesOf(one).includes(place) &&
    (event === "" || one.isOfRaid) &&
    (phase === "" || (phase === "second") === one.day >= secondPhase)
  );
}

const kindsOf: Readonly<Record<string, readonly string[]>> = {
  harmed: ["killed", "wounded"],
  "killed-daily": ["killed"],
  found: ["abducted"],
  "still-missing": ["abducted"],
};

const groupsOf = ({ sex, isJournalist, isActivist }: Happening): readonly string[] => [
  ...["", "civilians", sex],
  ...(isJournalist ? ["journalists"] : []),
  ...(isActivist ? ["activists"] : []),
];

const placesOf = ({ place, isAtBorder }: Happening): readonly string[] => [
  ...["", "country", place === "harbour" ? "north" : place, place],
  ...(isAtBorder ? ["border"] : []),
];

/** Some price, in quarters, which has nothing to do with any other. */
function priceOf({ population, place, event, phase }: Asked, day: number): number {
  const letters = [...`${population} ${place} ${event} ${phase} ${day}`];
  return letters.reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 97, 7) / 4;
}
