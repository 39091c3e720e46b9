import { chanceOf } from "./chance.ts";
import { makeUp, type Setting } from "./make-up.ts";
import { inventPeople } from "./people.ts";
import { cellsOf, withChanges } from "./slips.ts";
import { write, writtenAnew } from "./written.ts";

/** A row of a test list; an empty text is an empty cell. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly date: string;
  readonly age: string;
}

/** Two lists, and who is who in them. */
export interface TestLists {
  readonly left: readonly Row[];
  readonly right: readonly Row[];
  /** The people that both lists have, by their ids there, and how many changes were made in the duplicate. */
  readonly truth: readonly { readonly left: string; readonly right: string; readonly changes: number }[];
}

/** The two lists that a seed stands for. Rows are in no order. */
export function testLists(seed: number, setting: Setting, rows: number = makeUp.rows): TestLists {
  const chance = chanceOf(seed);
  const shared = Math.round(rows * makeUp.shared);
  const people = inventPeople(2 * rows - shared, chance);
  const order = chance.shuffled(people);
  const partsOf = () => chance.weighted(makeUp.nameParts, ({ share }) => share).parts;
  const left: Omit<Row, "id">[] = [];
  const right: { cells: Omit<Row, "id">; original: number; changes: number }[] = [];
  for (const [index, person] of order.entries()) {
    const original = write(person, partsOf(), index < rows ? setting.left : setting.right, chance);
    if (index < rows) left.push(cellsOf(original));
    if (index >= shared && index < rows) continue;
    const changes =
      index < shared ? chance.weighted([...makeUp.changes.entries()], ([, share]) => share)[0] : 0;
    const duplicate =
      setting.duplicates === "anew" ? writtenAnew(original, person, setting.right, chance) : original;
    right.push({ cells: cellsOf(withChanges(duplicate, changes, chance)), original: index, changes });
  }
  const leftOrder = chance.shuffled([...left.keys()]);
  const rightOrder = chance.shuffled([...right.keys()]);
  const leftIds = new Map(leftOrder.map((from, to) => [from, `L${to + 1}`]));
  return {
    left: leftOrder.map((from, to) => ({ id: `L${to + 1}`, ...withCells(left[from]) })),
    right: rightOrder.map((from, to) => ({ id: `R${to + 1}`, ...withCells(right[from]?.cells) })),
    truth: rightOrder.flatMap((from, to) => {
      const { original = rows, changes = 0 } = right[from] ?? {};
      const id = leftIds.get(original);
      return original < shared && id ? [{ left: id, right: `R${to + 1}`, changes }] : [];
    }),
  };
}

function withCells(cells: Omit<Row, "id"> | undefined): Omit<Row, "id"> {
  if (!cells) throw new RangeError("no such row");
  return cells;
}
