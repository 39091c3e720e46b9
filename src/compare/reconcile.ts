import type { CompareOptions, Reconciled, Side, Tolerance } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import type { TableColumn } from "../model/open-table.ts";
import type { PairedColumns } from "./pairing.ts";
import { type CellReading, cellText, fits, looksLike, ownReading } from "./readings.ts";

export const sides = ["left", "right"] as const satisfies readonly Side[];

/** What stands after FROM for each side. */
export type Sources = Readonly<Record<Side, string>>;

/** What a pair of columns is likely to hold, to be tested on every cell. */
export interface Guess extends PairedColumns {
  /** `null`: text, which needs no test. */
  readonly reading: CellReading | null;
  readonly tolerance: Tolerance | null;
  /** The sides whose cells have to be tested, each from its text. */
  readonly tested: readonly Side[];
  /** Whether a cell was seen already that does not read so. */
  readonly isDisproved: boolean;
}

/** How a pair of columns is compared; as text in spite of a tolerance where no cell of a side can be held against it. */
export interface Judged extends PairedColumns {
  readonly reading: CellReading | "text";
  readonly reconciled: Reconciled | null;
  readonly tolerance: Tolerance | null;
  /** The sides whose cells have still to be tested whether they all read so. */
  readonly unproven: readonly Side[];
}

/** Cells of each side that do not read as was guessed: how many, which comes first, and how many do. */
export type Examined = Readonly<Record<Side, { odd: number; read: number; example: string | null }>>;

/** Looks at the first rows of both sides for what the columns are likely to hold. */
export async function guessReadings(
  pairs: readonly (PairedColumns & { readonly tolerance: Tolerance | null })[],
  sources: Sources,
  options: CompareOptions,
  engine: Engine,
): Promise<readonly Guess[]> {
  const seen = {
    left: await sample("left", pairs, sources, options, engine),
    right: await sample("right", pairs, sources, options, engine),
  };
  return pairs.map((pair, index) => {
    const texts = { left: seen.left[index] ?? [], right: seen.right[index] ?? [] };
    const reading = guessed(pair, texts);
    const tested = reading === null ? [] : sides.filter((side) => !isSurely(reading, pair[side]));
    const isDisproved = tested.some((side) =>
      texts[side].some((text) => reading !== null && !looksLike(text, reading)),
    );
    return { ...pair, reading, tested, isDisproved };
  });
}

const sampleSize = 300;

/**
 * The first texts of each column that has to be read; empty cells left out. Of a column that begins with many of them,
 * the first and the last in the order of texts.
 */
async function sample(
  side: Side,
  pairs: readonly PairedColumns[],
  sources: Sources,
  options: CompareOptions,
  engine: Engine,
): Promise<readonly (readonly string[])[]> {
  const texts = pairs.map(({ [side]: column }) =>
    ownReading(column) === "printed" ? cellText(column, column.name, options) : null,
  );
  type Row = Readonly<Record<string, string | null>>;
  const select = async (
    what: (text: string, index: number) => string,
    wanted: (index: number) => boolean,
  ) => {
    const selected = texts.flatMap((text, index) =>
      text !== null && wanted(index) ? [what(text, index)] : [],
    );
    if (selected.length === 0) return [];
    return engine.rows<Row>(`SELECT ${selected.join(", ")} FROM ${sources[side]} LIMIT ${sampleSize}`);
  };
  const first = await select(
    (text, index) => `${text} AS t${index}`,
    () => true,
  );
  const found = texts.map((_, index) => first.flatMap((row) => row[`t${index}`] || []));
  if (first.length < sampleSize) return found;
  const ends = await select(
    (text, index) => `unnest([min(nullif(${text}, '')), max(${text})]) AS t${index}`,
    (index) => found[index]?.length === 0,
  );
  return found.map((some, index) => (some.length > 0 ? some : ends.flatMap((row) => row[`t${index}`] || [])));
}

function guessed(
  { left, right, tolerance }: PairedColumns & { readonly tolerance: Tolerance | null },
  texts: Readonly<Record<Side, readonly string[]>>,
): CellReading | null {
  const owns = { left: ownReading(left), right: ownReading(right) };
  const likely = sides.map((side) => {
    const own = owns[side];
    return own === "printed" ? mostly(texts[side]) : own === "other" ? null : own;
  });
  if (tolerance) return toleratedAs(tolerance, likely);
  if (sides.some((side) => owns[side] === "other")) return null;
  if (likely.includes("time") && likely.includes("date")) return "time";
  const typed = sides.flatMap((side, index) => (owns[side] === "printed" ? [] : (likely[index] ?? [])));
  return typed[0] ?? likely[0] ?? likely[1] ?? null;
}

/** A tolerance says itself what its column holds. */
function toleratedAs({ kind }: Tolerance, likely: readonly (CellReading | null)[]): CellReading {
  if (kind !== "days") return "number";
  return likely.includes("zoned") ? "zoned" : likely.includes("time") ? "time" : "date";
}

/** What more than half of the texts read as. */
function mostly(texts: readonly string[]): CellReading | null {
  const counts = new Map<CellReading, number>();
  for (const text of texts) {
    const reading = (["number", "date", "time", "zoned", "boolean"] as const).find((each) =>
      looksLike(text, each),
    );
    if (reading) counts.set(reading, (counts.get(reading) ?? 0) + 1);
  }
  // A column of times may have some that are days alone.
  const times = counts.get("time");
  if (times !== undefined) counts.set("time", times + (counts.get("date") ?? 0));
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most && most[1] * 2 > texts.length ? most[0] : null;
}

const isSurely = (reading: CellReading, column: TableColumn): boolean => {
  const own = ownReading(column);
  return own === reading || (own === "date" && reading === "time");
};

/** True of a cell that does not read so; unknown of none. */
export const oddCell = (text: string, reading: CellReading): string =>
  `(${text} <> '' AND NOT ${fits(text, reading)})`;

/** Counts the cells that do not read as was guessed, and finds the first of them. */
export async function examine(
  guesses: readonly Guess[],
  sources: Sources,
  options: CompareOptions,
  engine: Engine,
): Promise<readonly Examined[]> {
  const found = { left: await of("left"), right: await of("right") };
  return guesses.map((_, index) => ({ left: onSide("left", index), right: onSide("right", index) }));

  async function of(side: Side): Promise<Readonly<Record<string, number | string | null>>> {
    const counted = guesses.flatMap(({ reading, tested, [side]: column }, index) => {
      if (reading === null || !tested.includes(side)) return [];
      const text = cellText(column, column.name, options);
      const odd = oddCell(text, reading);
      return [
        `count(*) FILTER (${odd}) AS odd_${index}`,
        `count(*) FILTER (${text} <> '' AND NOT ${odd}) AS read_${index}`,
        `min(${text}) FILTER (${odd}) AS example_${index}`,
      ];
    });
    if (counted.length === 0) return {};
    const [row] = await engine.rows<Readonly<Record<string, number | string | null>>>(
      `SELECT ${counted.join(", ")} FROM ${sources[side]}`,
    );
    return row ?? {};
  }

  function onSide(side: Side, index: number): Examined[Side] {
    const row = found[side];
    const example = row[`example_${index}`];
    const isTested = `odd_${index}` in row;
    return {
      odd: Number(row[`odd_${index}`] ?? 0),
      read: isTested ? Number(row[`read_${index}`]) : 1,
      example: typeof example === "string" ? example : null,
    };
  }
}

/** A column of days in which some cells are more is one of times; it has to be tested as such. */
export const widened = (guess: Guess): Guess | null =>
  guess.reading === "date" ? { ...guess, reading: "time", isDisproved: false } : null;

/** How a pair is compared, now that every cell was tested; `examined` is left out where all read as was guessed. */
export function judged(guess: Guess, examined?: Examined): Judged {
  const { left, right, reading, tolerance } = guess;
  const pair = { left, right, tolerance, unproven: examined ? [] : guess.tested };
  const types = { left: left.type, right: right.type };
  const areAlike = left.type === right.type || sides.every((side) => /INT/.test(types[side]));
  const asTypes: Reconciled | null = areAlike ? null : { kind: "types", ...types };
  if (reading === null) return { ...pair, reading: "text", reconciled: asTypes };
  const side = sides.find((each) => examined !== undefined && examined[each].odd > 0);
  const example = side && examined?.[side].example;
  if (!side || !examined || typeof example !== "string") return { ...pair, reading, reconciled: asTypes };
  const named = reading === "zoned" ? "time" : reading;
  if (tolerance) {
    const unread = { left: examined.left.odd, right: examined.right.odd };
    const isRead = sides.every((each) => examined[each].read > 0 || examined[each].odd === 0);
    const reconciled: Reconciled = { kind: "partly", reading: named, unread, side, example };
    return { ...pair, reading: isRead ? reading : "text", reconciled };
  }
  return {
    ...pair,
    reading: "text",
    reconciled: { kind: "text", reading: named, why: whyNot(example, reading), side, example, ...types },
  };
}

function whyNot(example: string, reading: CellReading): "leading-zeros" | "zone" | "unlike" {
  if (reading === "number" && looksLike(example, "padded")) return "leading-zeros";
  const isOfOtherZone =
    reading === "zoned" ? looksLike(example, "time") : reading === "time" && looksLike(example, "zoned");
  return isOfOtherZone ? "zone" : "unlike";
}
