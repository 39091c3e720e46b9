import { type Claim, compare } from "./claim.ts";
import type { DateEnd } from "./proof-figure.ts";
import type { Reading } from "./proof-steps.ts";
import { type Day, dayText, type Moment } from "./time.ts";

/** One of a figure's two dates. */
export interface DateOf {
  readonly claim: Claim;
  readonly end: DateEnd;
  readonly moment: Moment;
}

/** `before` is no later than `slack` days after `after`; a negative slack keeps them apart. */
export interface Order {
  readonly before: DateOf;
  readonly after: DateOf;
  readonly slack: number;
}

/** A contradiction rests on all of `orders`; a reading that breaks one of them lets all figures stand. */
export interface Readings {
  readonly contradicting: Reading | null;
  readonly harmless: Reading | null;
}

export const dateOf = (claim: Claim, end: DateEnd): DateOf | null => {
  const moment = end === "start" ? claim.start : claim.asOf;
  return moment && { claim, end, moment };
};

/**
 * Days for some dates on which all of the orders hold, and days on which one does not. Each date stays within what its
 * source printed, dates that are surely one day get one day, and no figure ends before it starts if that can be had.
 * Where only a mark of doubt (`~`, `?`) leaves room, a marked date goes as far outside as it must.
 */
export function readingsOf(orders: readonly Order[]): Readings {
  const dates = orders.flatMap(({ before, after }) => [before, after]);
  const lives = [...new Set(dates.map(({ claim }) => claim))].flatMap(lifeOf);
  const all = [...dates, ...lives.flatMap(({ before, after }) => [before, after])];
  const variables = variablesOf(all);
  const shown = (days: readonly Day[] | null): Reading | null => days && readingFrom(days, variables, dates);
  const contradicting = solve(variables, [...lives, ...orders]) ?? solve(variables, orders);
  return { contradicting: shown(contradicting), harmless: shown(breaking(variables, orders, lives)) };
}

/**
 * Whether all of the orders hold whichever days the dates are. That can be where each of them by itself may not: starts
 * printed alike are one day, which each of them narrows down.
 */
export function surelyHold(orders: readonly Order[]): boolean {
  const variables = variablesOf(orders.flatMap(({ before, after }) => [before, after]));
  const variableOf = (date: DateOf) => variables.find(({ keys }) => keys.has(keyOf(date)));
  return orders.every((order) => {
    const [before, after] = [variableOf(order.before), variableOf(order.after)];
    if (!before || !after || before.doubtful || after.doubtful) return false;
    return before === after ? order.slack >= 0 : before.last <= after.first + order.slack;
  });
}

const lifeOf = (claim: Claim): Order[] => {
  const before = dateOf(claim, "start");
  const after = dateOf(claim, "as-of");
  return before && after ? [{ before, after, slack: 0 }] : [];
};

/** Days that break one order: with the others kept if that can be, and with marked dates moved as little as it takes. */
function breaking(
  variables: readonly Variable[],
  orders: readonly Order[],
  lives: readonly Order[],
): readonly Day[] | null {
  const farthest = variables.some(({ doubtful }) => doubtful) ? 512 : 0;
  for (let reach = 0; reach <= farthest; reach = reach === 0 ? 1 : reach * 2) {
    const room = variables.map((variable) => widened(variable, reach));
    for (const kept of [(order: Order) => orders.filter((other) => other !== order), () => []]) {
      for (const sane of [lives, []]) {
        for (const order of orders) {
          const broken = { before: order.after, after: order.before, slack: -order.slack - 1 };
          const days = solve(room, [...sane, ...kept(order), broken]);
          if (days) return days;
        }
      }
    }
  }
  return null;
}

/** Dates that are surely one day, whichever it is. */
interface Variable {
  readonly keys: ReadonlySet<string>;
  readonly first: Day;
  readonly last: Day;
  readonly doubtful: boolean;
}

const keyOf = ({ claim, end }: DateOf): string => `${claim.figure.id}\u001f${end}`;

/**
 * Starts printed alike mean one day, whoever printed them; as-of dates only within one source. A marked date is only
 * ever itself.
 */
function wordsOf({ claim, end, moment }: DateOf): string {
  if (moment.doubtful) return keyOf({ claim, end, moment });
  return end === "start"
    ? `start\u001f${moment.text}`
    : [moment.source, moment.text, moment.first, moment.last].join("\u001f");
}

function variablesOf(dates: readonly DateOf[]): readonly Variable[] {
  return [...Map.groupBy(dates, wordsOf).values()].map((group) => {
    const moments = group.map(({ moment }) => moment);
    return {
      keys: new Set(group.map(keyOf)),
      first: Math.max(...moments.map(({ first }) => first)),
      last: Math.min(...moments.map(({ last }) => last)),
      doubtful: moments.some(({ doubtful }) => doubtful),
    };
  });
}

const widened = (variable: Variable, reach: number): Variable =>
  variable.doubtful ? { ...variable, first: variable.first - reach, last: variable.last + reach } : variable;

/** Difference constraints, relaxed until nothing moves: the earliest days that meet all of them, if any do. */
function solve(variables: readonly Variable[], orders: readonly Order[]): readonly Day[] | null {
  const indexOf = (date: DateOf): number => variables.findIndex(({ keys }) => keys.has(keyOf(date)));
  const bounds = orders.map(({ before, after, slack }) => ({
    before: indexOf(before),
    after: indexOf(after),
    slack,
  }));
  const days = variables.map(({ first }) => first);
  for (let pass = 0; pass <= variables.length; pass += 1) {
    let moved = false;
    for (const { before, after, slack } of bounds) {
      const earliest = (days[before] ?? 0) - slack;
      if (earliest <= (days[after] ?? 0)) continue;
      days[after] = earliest;
      moved = true;
    }
    if (days.some((day, index) => day > (variables[index]?.last ?? 0))) return null;
    if (!moved) return days;
  }
  return null;
}

/** The days of those dates that leave a choice, in the order of figures and ends. */
function readingFrom(
  days: readonly Day[],
  variables: readonly Variable[],
  dates: readonly DateOf[],
): Reading {
  const seen = new Set<string>();
  return dates
    .flatMap((date) => {
      const day = days[variables.findIndex(({ keys }) => keys.has(keyOf(date)))] ?? 0;
      const { first, last } = date.moment;
      const isOpen = first !== last || day !== first;
      if (!isOpen || seen.has(keyOf(date))) return [];
      seen.add(keyOf(date));
      return {
        figure: date.claim.figure.id,
        end: date.end,
        day: dayText(day),
        outside: day < first || day > last,
      };
    })
    .toSorted((a, b) => compare(a.figure, b.figure) || compare(b.end, a.end));
}
