import type { ComparedAs, Tolerance } from "../../src/model/comparison.ts";

/**
 * A second comparison, written from the rules as they are documented and not from the code: slow and plain. Cells are
 * texts as they are printed, or null.
 */
export type Cell = string | null;
export type Rows = readonly (readonly Cell[])[];

export interface OracleOptions {
  /** How many of the first columns are the key. */
  readonly keys: number;
  readonly tolerance: { readonly column: number; readonly tolerance: Tolerance } | null;
  readonly ignoreCase: boolean;
  readonly ignoreSpaces: boolean;
  readonly ignoreAccents: boolean;
  readonly emptyIsMissing: boolean;
  readonly duplicates: "first" | "all";
}

export interface OracleRow {
  readonly change: "changed" | "left" | "right";
  readonly key: readonly Cell[];
  readonly left: readonly Cell[] | null;
  readonly right: readonly Cell[] | null;
  readonly differs: readonly boolean[] | null;
  readonly by: readonly (number | null)[];
}

export interface OracleAnswer {
  readonly rows: Readonly<Record<"both" | "equal" | "changed" | "onlyLeft" | "onlyRight", number>>;
  readonly as: readonly ComparedAs[];
  readonly differing: readonly OracleRow[];
  readonly empty: readonly [number, number];
  readonly repeated: readonly [number, number];
}

type Reading = "number" | "date" | "time" | "zoned" | "boolean" | "text";

export function oracle(left: Rows, right: Rows, width: number, options: OracleOptions): OracleAnswer {
  const readings = Array.from({ length: width }, (_, column) =>
    readingOf(
      [...left, ...right].map((row) => tidy(row[column] ?? null, options)),
      column,
      options,
    ),
  );
  const keyOf = (row: readonly Cell[]): string | null => {
    const parts = row
      .slice(0, options.keys)
      .map((cell, part) => keyPart(cell, readings[part] ?? "text", options));
    return parts.includes(null) ? null : JSON.stringify(parts);
  };
  const groups = [left, right].map((rows) => Map.groupBy(rows, keyOf)) as [
    Map<string | null, (readonly Cell[])[]>,
    Map<string | null, (readonly Cell[])[]>,
  ];
  const pairs: [readonly Cell[] | null, readonly Cell[] | null][] = [];
  for (const [side, group] of groups.entries())
    for (const row of group.get(null) ?? []) pairs.push(side === 0 ? [row, null] : [null, row]);
  const columns = Array.from({ length: width - options.keys }, (_, index) => index + options.keys);
  const differ = (one: readonly Cell[], other: readonly Cell[]): readonly boolean[] =>
    columns.map((column) =>
      differs(one[column] ?? null, other[column] ?? null, readings[column] ?? "text", column, options),
    );
  for (const key of new Set([...groups[0].keys(), ...groups[1].keys()])) {
    if (key === null) continue;
    const [ours, theirs] = [groups[0].get(key) ?? [], groups[1].get(key) ?? []];
    if (options.duplicates === "first") pairs.push([ours[0] ?? null, theirs[0] ?? null]);
    else pairs.push(...paired(ours, theirs, columns, differ));
  }
  const differing = pairs.flatMap(([one, other]): readonly OracleRow[] => {
    const marks = one && other ? differ(one, other) : null;
    if (marks && !marks.includes(true)) return [];
    const by = columns.map((column, index) =>
      one && other && marks?.[index]
        ? distance(
            tidy(one[column] ?? null, options),
            tidy(other[column] ?? null, options),
            readings[column] ?? "text",
          )
        : null,
    );
    return [
      {
        change: one && other ? "changed" : one ? "left" : "right",
        key: (one ?? other ?? []).slice(0, options.keys),
        left: one && columns.map((column) => one[column] ?? null),
        right: other && columns.map((column) => other[column] ?? null),
        differs: marks,
        by,
      },
    ];
  });
  const count = (change: OracleRow["change"]) => differing.filter((row) => row.change === change).length;
  const both = pairs.filter(([one, other]) => one && other).length;
  return {
    rows: {
      both,
      equal: both - count("changed"),
      changed: count("changed"),
      onlyLeft: count("left"),
      onlyRight: count("right"),
    },
    as: readings.map((reading) => (reading === "zoned" ? "time" : reading)),
    differing: differing.toSorted((a, b) => inOrder(a, b, readings)),
    empty: [groups[0].get(null)?.length ?? 0, groups[1].get(null)?.length ?? 0],
    repeated: groups.map((group) =>
      [...group].reduce((sum, [key, rows]) => sum + (key !== null && rows.length > 1 ? rows.length : 0), 0),
    ) as [number, number],
  };
}

/** Rows that are printed alike first, then those that differ in the fewest columns; the rest alone. */
function paired(
  ours: readonly (readonly Cell[])[],
  theirs: readonly (readonly Cell[])[],
  columns: readonly number[],
  differ: (one: readonly Cell[], other: readonly Cell[]) => readonly boolean[],
): [readonly Cell[] | null, readonly Cell[] | null][] {
  const pairs: [readonly Cell[] | null, readonly Cell[] | null][] = [];
  if (ours.length <= 1 && theirs.length <= 1) return [[ours[0] ?? null, theirs[0] ?? null]];
  let left = ours.toSorted(byCells);
  let right = theirs.toSorted(byCells);
  const print = (row: readonly Cell[]) => JSON.stringify(columns.map((column) => row[column] ?? ""));
  for (const row of [...left]) {
    const twin = right.find((other) => print(other) === print(row));
    if (!twin) continue;
    pairs.push([row, twin]);
    left = left.filter((each) => each !== row);
    right = right.filter((each) => each !== twin);
  }
  const candidates = left
    .flatMap((one, i) =>
      right.map((other, j) => ({ one, other, i, j, cost: differ(one, other).filter(Boolean).length })),
    )
    .toSorted((a, b) => a.cost - b.cost || a.i - b.i || a.j - b.j);
  const taken = new Set<readonly Cell[]>();
  for (const { one, other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  for (const row of left) if (!taken.has(row)) pairs.push([row, null]);
  for (const row of right) if (!taken.has(row)) pairs.push([null, row]);
  return pairs;
}

const byText = (a: Cell, b: Cell): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : Buffer.compare(Buffer.from(a), Buffer.from(b));

const byCells = (a: readonly Cell[], b: readonly Cell[]): number => {
  for (const [index, cell] of a.entries()) {
    const order = byText(cell, b[index] ?? null);
    if (order !== 0) return order;
  }
  return 0;
};

const changes = ["changed", "left", "right"];

function inOrder(a: OracleRow, b: OracleRow, readings: readonly Reading[]): number {
  for (const [part, cell] of a.key.entries()) {
    const other = b.key[part] ?? null;
    const order = (readings[part] === "number" ? bySize(cell, other) : 0) || byText(cell, other);
    if (order !== 0) return order;
  }
  return (
    changes.indexOf(a.change) - changes.indexOf(b.change) ||
    byCells(a.left ?? [], b.left ?? []) ||
    byCells(a.right ?? [], b.right ?? [])
  );
}

/** What is no number comes after all numbers, as a key without any value does. */
function bySize(a: Cell, b: Cell): number {
  const [one, other] = [a, b].map((cell) => {
    const size = cell === null || cell.trim() === "" ? null : sizeOf(cell.trim());
    return size === null ? Number.MAX_VALUE * 10 : size;
  }) as [number, number];
  const rank = (cell: Cell, size: number) =>
    cell === null || cell.trim() === "" ? 2 : Number.isNaN(size) ? 1 : 0;
  const ranks = rank(a, one) - rank(b, other);
  return ranks || (one === other || Number.isNaN(one) ? 0 : one < other ? -1 : 1);
}

// Cells and their values

const spaces = /[\s\p{Z}\uFEFF\u200B]+/gu;
const tidy = (cell: Cell, { ignoreSpaces }: OracleOptions): string =>
  ignoreSpaces ? (cell ?? "").replace(spaces, " ").replace(/^ | $/g, "") : (cell ?? "");

function normal(cell: Cell, options: OracleOptions): string {
  const composed = (cell ?? "").normalize("NFC");
  const bare = options.ignoreAccents
    ? composed.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC")
    : composed;
  return tidy(options.ignoreCase ? bare.toLowerCase() : bare, options);
}

const isNumber = (text: string) =>
  /^[+-]?((0|[1-9]\d*)(\.\d*)?|\.\d+)(e[+-]?\d{1,4})?$/i.test(text) ||
  /^[+-]?(nan|inf|infinity)$/i.test(text);
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
const clock = "([01]\\d|2[0-3]):[0-5]\\d";
const isTime = (text: string): boolean =>
  isDay(text) ||
  (isDay(text.slice(0, 10)) && new RegExp(`^.{10}[T ]${clock}(:[0-5]\\d(\\.\\d{1,6}0*)?)?$`).test(text));
const isZoned = (text: string): boolean =>
  isDay(text.slice(0, 10)) &&
  new RegExp(`^.{10}[T ]${clock}:[0-5]\\d(\\.\\d{1,6}0*)?(Z|[+-]\\d\\d(:\\d\\d)?)$`).test(text);
const isTruth = (text: string): boolean => /^(true|false)$/i.test(text);

const tests = [
  ["number", isNumber],
  ["date", isDay],
  ["time", isTime],
  ["zoned", isZoned],
  ["boolean", isTruth],
] as const;

function readingOf(texts: readonly string[], column: number, { tolerance }: OracleOptions): Reading {
  const filled = texts.filter((text) => text !== "");
  if (tolerance?.column === column) {
    if (tolerance.tolerance.kind !== "days") return "number";
    return filled.some((text) => isTime(text) && !isDay(text)) ? "time" : "date";
  }
  if (filled.length === 0) return "text";
  return tests.find(([, test]) => filled.every(test))?.[0] ?? "text";
}

/** The value of a number as a text: the same for equal numbers, however many digits they have. */
function exact(text: string): string {
  const [, sign = "", whole = "", fraction = "", power = "0"] =
    /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  if (!/\d/.test(text))
    return text.toLowerCase().replace("+", "").replace("infinity", "inf").replace("-nan", "nan");
  let digits = BigInt(whole + fraction);
  let exponent = Number(power) - fraction.length;
  if (digits === 0n) return "0";
  while (digits % 10n === 0n) {
    digits /= 10n;
    exponent += 1;
  }
  return `${sign === "-" ? "-" : ""}${digits}e${exponent}`;
}

const sizeOf = (text: string): number => {
  const plain = text.toLowerCase().replace("+", "");
  if (plain.endsWith("nan")) return Number.NaN;
  if (/inf/.test(plain)) return plain.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(plain);
};

/** Thousandths of a second suffice: the tests have no finer times. */
const moment = (text: string): number => {
  const [day = "", time = "00:00"] = text.split(/[T ]/);
  return Date.parse(
    `${day}T${time}${/Z|[+-]\d\d(:\d\d)?$/.test(time) ? "" : "Z"}`.replace(/([+-]\d\d)$/, "$1:00"),
  );
};

function value(text: string, reading: Reading, options: OracleOptions): string | number {
  switch (reading) {
    case "number":
      return exact(text);
    case "time":
    case "zoned":
      return moment(text);
    case "boolean":
      return text.toLowerCase();
    case "date":
      return text;
    default:
      return normal(text, options);
  }
}

function keyPart(cell: Cell, reading: Reading, options: OracleOptions): string | number | null {
  const text = tidy(cell, options);
  if (text === "" || (reading === "text" && normal(cell, options) === "")) return null;
  return reading === "text" ? normal(cell, options) : value(text, reading, options);
}

function differs(left: Cell, right: Cell, reading: Reading, column: number, options: OracleOptions): boolean {
  if (left === right) return false;
  const [one, other] = [tidy(left, options), tidy(right, options)];
  if (one === "" || other === "") {
    if (options.emptyIsMissing) return one !== other;
    return left === null || right === null || one !== other;
  }
  const { tolerance } = options;
  if (tolerance?.column !== column) return value(one, reading, options) !== value(other, reading, options);
  const test = reading === "number" ? isNumber : reading === "date" ? isDay : isTime;
  if (!test(one) || !test(other)) return normal(left, options) !== normal(right, options);
  return !within(one, other, tolerance.tolerance);
}

function within(left: string, right: string, tolerance: Tolerance): boolean {
  if (tolerance.kind === "days") return Math.abs(moment(left) - moment(right)) <= tolerance.days * 86_400_000;
  const [one, other] = [sizeOf(left), sizeOf(right)];
  if (!Number.isFinite(one) || !Number.isFinite(other)) return Object.is(one, other);
  // Scaled to whole numbers, so that nothing is rounded.
  const [a, b] = [scaled(left), scaled(right)];
  const apart = a > b ? a - b : b - a;
  if (tolerance.kind === "absolute") return apart <= scaled(String(tolerance.by));
  const sizes = [a, b].map((each) => (each < 0n ? -each : each));
  const most = (sizes[0] ?? 0n) > (sizes[1] ?? 0n) ? sizes[0] : sizes[1];
  return apart * 10n ** 20n <= (most ?? 0n) * scaled(String(tolerance.share));
}

/** A number times 10 to the 20th; the tests have none with more decimals where there is a tolerance. */
function scaled(text: string): bigint {
  const [digits = "0", power = "0"] = exact(text).split("e");
  const shift = Number(power) + 20;
  return shift >= 0 ? BigInt(digits) * 10n ** BigInt(shift) : BigInt(digits) / 10n ** BigInt(-shift);
}

function distance(left: string, right: string, reading: Reading): number | null {
  if (left === "" || right === "" || reading === "text" || reading === "boolean") return null;
  if (reading === "number") {
    if (!isNumber(left) || !isNumber(right)) return null;
    const [one, other] = [sizeOf(left), sizeOf(right)];
    return Number.isFinite(one) && Number.isFinite(other) ? other - one : null;
  }
  if (!isTime(left) && !isZoned(left)) return null;
  if (!isTime(right) && !isZoned(right)) return null;
  return (moment(right) - moment(left)) / 86_400_000;
}
