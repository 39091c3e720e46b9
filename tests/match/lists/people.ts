import type { Chance } from "./chance.ts";
import { makeUp } from "./make-up.ts";
import { arab, kurdish, type NamePart, type NameParts } from "./name-parts.ts";
import { type Place, places } from "./places.ts";

/** Someone who never was: invented of parts that many bear. */
export interface Person {
  /** Given name, father's, grandfather's and family's. */
  readonly names: readonly [NamePart, NamePart, NamePart, NamePart];
  readonly place: Place;
  /** Days since the first one. */
  readonly day: number;
  readonly age: number;
  readonly stock: NameParts;
}

/** So many people, no two of them with all the same facts. */
export function inventPeople(count: number, chance: Chance): readonly Person[] {
  const events = Array.from({ length: makeUp.greatEvents }, () => ({
    place: weighty(places, chance),
    day: chance.whole(0, makeUp.days - 1),
  }));
  const people = new Map<string, Person>();
  let before: Person | undefined;
  while (people.size < count) {
    const person: Person =
      before && chance.is(makeUp.siblings) ? siblingOf(before, chance) : stranger(events, chance);
    people.set(JSON.stringify([person.names, person.place, person.day, person.age]), person);
    before = person;
  }
  return [...people.values()];
}

function stranger(events: readonly Pick<Person, "place" | "day">[], chance: Chance): Person {
  const { place, day } = chance.is(makeUp.inGreatEvents)
    ? chance.one(events)
    : { place: weighty(places, chance), day: chance.whole(0, makeUp.days - 1) };
  const { inKurdishPlaces, elsewhere } = makeUp.kurdish;
  const stock = chance.is(place.isKurdish ? inKurdishPlaces : elsewhere) ? kurdish : arab;
  return {
    names: [
      givenName(stock, chance),
      weighty(stock.men, chance),
      weighty(stock.men, chance),
      weighty(stock.families, chance),
    ],
    place,
    day,
    age: ageOf(chance),
    stock,
  };
}

function siblingOf(person: Person, chance: Chance): Person {
  const [, father, grandfather, family] = person.names;
  const isTogether = chance.is(0.7);
  return {
    ...person,
    names: [givenName(person.stock, chance), father, grandfather, family],
    day: isTogether ? person.day : chance.whole(0, makeUp.days - 1),
    age: Math.max(1, person.age + chance.whole(-12, 12)),
  };
}

const givenName = ({ women, men }: NameParts, chance: Chance): NamePart =>
  weighty(chance.is(makeUp.women) ? women : men, chance);

/** Mostly young adults, as such lists have them. */
const ageOf = (chance: Chance): number =>
  chance.is(0.65) ? chance.whole(16, 45) : chance.is(0.4) ? chance.whole(1, 15) : chance.whole(46, 88);

const weighty = <T extends { readonly weight: number }>(of: readonly T[], chance: Chance): T =>
  chance.weighted(of, ({ weight }) => weight);
