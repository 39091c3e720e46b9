import { type Fault, kindOf } from "./fault.ts";

/**
 * How many faults of one kind (one file, column and code) are kept one by one. Of the rest only the rows are kept: a
 * million broken rows must fill neither the memory nor a screen.
 */
const listedEach = 1000;

/** Where faults are gathered. */
export interface FaultList {
  push(...faults: readonly Fault[]): void;
  addAll(faults: Iterable<Fault>): void;
  some(test: (fault: Fault) => boolean): boolean;
  /** The rows of a file with a fault in one of the columns. */
  rowsOf(file: string, columns: readonly string[]): ReadonlySet<number>;
  readonly length: number;
  /** Every fault, file by file in the order in which the files were met, and from the top. */
  inReadingOrder(): readonly Fault[];
}

/** All faults of one kind. */
interface Kind {
  readonly listed: Fault[];
  count: number;
  /** Every row of the kind, as first and last and first and last: the flattest form for a million of them. */
  readonly rows: number[];
}

/** An empty list. `recognise` may tell a fault apart further before it is kept, or say that it is told already (`null`). */
export function faultList(recognise: (fault: Fault) => Fault | null = (fault) => fault): FaultList {
  const kinds = new Map<string, Kind>();
  let length = 0;
  const add = (met: Fault): void => {
    const recognised = recognise(met);
    if (recognised === null) return;
    const fault = withShortFacts(recognised);
    const key = kindOf(fault);
    let kind = kinds.get(key);
    if (!kind) {
      kind = { listed: [], count: 0, rows: [] };
      kinds.set(key, kind);
    }
    length += 1;
    kind.count += 1;
    if (fault.row !== undefined) addRow(kind.rows, fault.row);
    if (kind.listed.length < listedEach) kind.listed.push(fault);
  };
  const listed = () => [...kinds.values()].flatMap(withTheRest);
  return {
    push: (...faults) => faults.forEach(add),
    addAll(faults) {
      for (const fault of faults) add(fault);
    },
    some: (test) => [...kinds.values()].some((kind) => kind.listed.some(test)),
    rowsOf(file, columns) {
      const found = new Set<number>();
      for (const {
        listed: [first],
        rows,
      } of kinds.values()) {
        if (first?.file !== file || !columns.includes(first.column ?? "")) continue;
        for (const [from, to] of rangesOf(rows)) for (let row = from; row <= to; row += 1) found.add(row);
      }
      return found;
    },
    get length() {
      return length;
    },
    inReadingOrder() {
      const faults = listed();
      const order = new Map<string, number>();
      for (const { file } of faults) if (!order.has(file)) order.set(file, order.size);
      const fileOf = ({ file }: Fault): number => order.get(file) ?? 0;
      return faults.toSorted((a, b) => fileOf(a) - fileOf(b) || (a.row ?? 0) - (b.row ?? 0));
    },
  };
}

/** Enough of a cell to know it again: one that fills a file must not do so a thousand times over. */
const longestFact = 1000;

function withShortFacts(fault: Fault): Fault {
  const facts = Object.entries(fault.facts);
  const isLong = (fact: string | number): fact is string =>
    typeof fact === "string" && fact.length > longestFact;
  if (!facts.some(([, fact]) => isLong(fact))) return fault;
  const short = facts.map(([name, fact]) => [name, isLong(fact) ? `${fact.slice(0, longestFact)}…` : fact]);
  return { ...fault, facts: Object.fromEntries(short) };
}

function addRow(rows: number[], row: number): void {
  const last = rows.at(-1) ?? Number.NEGATIVE_INFINITY;
  if (row === last || row === last + 1) rows[rows.length - 1] = row;
  else rows.push(row, row);
}

function* rangesOf(rows: readonly number[]): Generator<readonly [first: number, last: number]> {
  for (let at = 0; at < rows.length; at += 2) yield [rows[at] ?? 0, rows[at + 1] ?? 0];
}

/** The last of the listed faults says where the others are. */
function withTheRest({ listed, count, rows }: Kind): readonly Fault[] {
  const last = listed.at(-1);
  if (!last || count === listed.length) return listed;
  const lastRow = last.row ?? 0;
  const beyond = [...rangesOf(rows)]
    .filter(([, to]) => to > lastRow)
    .map(([from, to]) => [Math.max(from, lastRow + 1), to] as const);
  return [...listed.slice(0, -1), { ...last, also: { count: count - listed.length, rows: beyond } }];
}
