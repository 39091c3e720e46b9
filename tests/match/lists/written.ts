import type { Chance } from "./chance.ts";
import { makeUp, type Script } from "./make-up.ts";
import type { NamePart } from "./name-parts.ts";
import type { Person } from "./people.ts";

/** A part of a name as somebody wrote it. */
export interface WrittenPart {
  readonly part: NamePart;
  readonly text: string;
}

/** A person as a clerk put them down; an empty text is an empty cell. */
export interface Written {
  readonly script: Script;
  readonly name: readonly WrittenPart[];
  readonly place: string;
  readonly date: string;
  readonly age: string;
}

/** Puts a person down: so many parts of the name, each in a spelling that is more or less common, and what is known besides. */
export function write(person: Person, parts: number, script: Script, chance: Chance): Written {
  const { names, place, day, age } = person;
  const [given, father, grandfather, family] = names;
  const chosen: Record<number, readonly NamePart[]> = {
    2: [given, chance.is(0.5) ? father : family],
    3: [given, father, chance.is(0.5) ? grandfather : family],
  };
  const known = <T>(column: keyof typeof makeUp.empty, cell: T): T | "" =>
    chance.is(makeUp.empty[column]) ? "" : cell;
  return {
    script,
    name: (chosen[parts] ?? names).map((part) => ({ part, text: spelling(part, script, chance) })),
    place: known("place", spelling(place, script, chance)),
    date: known("date", dayText(day)),
    age: known("age", String(age)),
  };
}

/** The same parts, spelled by someone who never saw how they were spelled before. */
export const writtenAnew = (written: Written, person: Person, script: Script, chance: Chance): Written => ({
  ...written,
  script,
  name: written.name.map(({ part }) => ({ part, text: inCapitals(spelling(part, script, chance)) })),
  place: written.place && spelling(person.place, script, chance),
});

const inCapitals = (text: string): string => text.toUpperCase();

/** A spelling, the first one the most often: twice as often as the second, three times as often as the third. */
export const spelling = ({ latin, arabic }: NamePart, script: Script, chance: Chance): string =>
  chance.weighted([...(script === "latin" ? latin : arabic).entries()], ([rank]) => 1 / (rank + 1))[1];

export const dayText = (day: number): string =>
  new Date(Date.UTC(2014, 5, 10) + day * 86_400_000).toISOString().slice(0, 10);
