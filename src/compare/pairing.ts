import type { ColumnPair, CompareOptions } from "../model/comparison.ts";
import type { Fault } from "../model/fault.ts";
import { nearest } from "../model/nearest.ts";
import type { OpenTable, TableColumn } from "../model/open-table.ts";

/** A pair of columns as the engine has them. */
export interface PairedColumns {
  readonly left: TableColumn;
  readonly right: TableColumn;
}

/** Which columns of two tables are held against each other. */
export interface Pairing {
  readonly keys: readonly PairedColumns[];
  readonly columns: readonly PairedColumns[];
  readonly unpaired: { readonly left: readonly string[]; readonly right: readonly string[] };
  /** Columns that were asked to be left out. */
  readonly leftOut: readonly ColumnPair[];
  /** Everything that was asked for and cannot be; the rest is of use only where there is nothing. */
  readonly faults: readonly Fault[];
}

export type PairingOptions = Pick<CompareOptions, "on" | "map" | "only" | "ignore" | "tolerances">;

/**
 * Pairs the columns of two tables by their names, or as `map` says. Keys stand in the order in which they were asked
 * for, the others in that of the left.
 */
export function pairColumns(left: OpenTable, right: OpenTable, options: PairingOptions): Pairing {
  const { on, map = new Map(), only, ignore = [] } = options;
  const rights = byName(right);
  const mapped = new Set(map.values());
  const partners = left.columns.flatMap((column): readonly PairedColumns[] => {
    const target = map.get(column.name) ?? (mapped.has(column.name) ? null : column.name);
    const partner = target === null ? undefined : rights.get(target);
    return partner ? [{ left: column, right: partner }] : [];
  });
  const paired = new Map(partners.map((pair) => [pair.left.name, pair]));
  const isWanted = ({ left, right }: ColumnPair): boolean =>
    (only === undefined || only.includes(left) || only.includes(right)) &&
    !ignore.includes(left) &&
    !ignore.includes(right);
  const partnered = new Set(partners.map((pair) => pair.right.name));
  const alone = (name: string): boolean => only === undefined && !ignore.includes(name);
  const others = partners.filter((pair) => !on.includes(pair.left.name));
  const columns = others.filter((pair) => isWanted(namesOf(pair)));
  const compared = columns.map((pair) => pair.left.name);
  const lone = {
    left: left.columns.map(({ name }) => name).filter((name) => !paired.has(name)),
    right: right.columns.map(({ name }) => name).filter((name) => !partnered.has(name)),
  };
  const leftOut = [
    ...others.map(namesOf).filter((pair) => !isWanted(pair)),
    ...[...lone.left, ...lone.right]
      .filter((name) => !alone(name))
      .map((name) => ({ left: name, right: name })),
  ];
  return {
    keys: on.flatMap((name) => paired.get(name) ?? []),
    columns,
    unpaired: { left: lone.left.filter(alone), right: lone.right.filter(alone) },
    leftOut,
    faults: faultsOf(left, right, options, paired, compared),
  };
}

export const namesOf = ({ left, right }: PairedColumns): ColumnPair => ({
  left: left.name,
  right: right.name,
});

const byName = ({ columns }: OpenTable): ReadonlyMap<string, TableColumn> =>
  new Map(columns.map((column) => [column.name, column]));

function faultsOf(
  left: OpenTable,
  right: OpenTable,
  { on, map = new Map(), only = [], ignore = [], tolerances = new Map() }: PairingOptions,
  paired: ReadonlyMap<string, PairedColumns>,
  compared: readonly string[],
): readonly Fault[] {
  const lefts = left.columns.map(({ name }) => name);
  const rights = right.columns.map(({ name }) => name);
  const both = { label: `${left.label}, ${right.label}`, names: [...new Set([...lefts, ...rights])] };
  const targets = [...map.values()];
  return [
    ...on.flatMap((name) => {
      if (!lefts.includes(name)) return [unknownColumn("on", name, left.label, lefts)];
      if (!paired.has(name) && !map.has(name))
        return [unknownColumn("on", name, right.label, rights, { isMappable: true })];
      return ignore.includes(name) ? [misused("key_ignored", name, left.label)] : [];
    }),
    ...repeated(on).map((name) => misused("key_twice", name, left.label)),
    ...[...map].flatMap(([from, to]) => [
      ...(lefts.includes(from) ? [] : [unknownColumn("map", from, left.label, lefts)]),
      ...(rights.includes(to) ? [] : [unknownColumn("map", to, right.label, rights)]),
    ]),
    ...repeated(targets).map((name) => misused("mapped_twice", name, right.label)),
    ...(["only", "ignore"] as const).flatMap((option) =>
      (option === "only" ? only : ignore)
        .filter((name) => !both.names.includes(name))
        .map((name) => unknownColumn(option, name, both.label, both.names)),
    ),
    ...[...tolerances.keys()].flatMap((name) => {
      if (!lefts.includes(name)) return [unknownColumn("tolerance", name, left.label, lefts)];
      if (on.includes(name)) return [misused("tolerance_key", name, left.label)];
      return compared.includes(name) ? [] : [misused("tolerance_unused", name, left.label)];
    }),
  ];
}

const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

const namedAtMost = 30;

/** A column that an option names and a table does not have; mappable where only the right lacks it. */
export const unknownColumn = (
  option: string,
  cell: string,
  file: string,
  names: readonly string[],
  { isMappable = false } = {},
): Fault => ({
  code: "compare-column-unknown",
  file,
  facts: {
    option,
    cell,
    meant: nearest(cell, names) ?? "none",
    mappable: isMappable ? "yes" : "no",
    choices: [...names.slice(0, namedAtMost), ...(names.length > namedAtMost ? ["…"] : [])].join(", "),
  },
});

const misused = (shape: string, column: string, file: string): Fault => ({
  code: "compare-column-misused",
  file,
  column,
  facts: { shape },
});
