import type {
  ColumnComparison,
  ColumnPair,
  ComparedTable,
  CompareOptions,
  Comparison,
  ComparisonRules,
  KeyTrouble,
  Side,
} from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import { type Fault, RecountError } from "../model/fault.ts";
import type { OpenTable } from "../model/open-table.ts";
import { differencesTable, keepDifferences, oddColumns } from "./differences.ts";
import { pairDuplicates } from "./duplicates.ts";
import { judgeColumns, judgeKeys } from "./judge.ts";
import { examplesOf, type KeyCounts, type KeyPart, keepTroubledKeys } from "./keys.ts";
import { type PreparedPair, prepare } from "./prepare.ts";
import { type Guess, guessReadings, type Judged, type Sources, sides } from "./reconcile.ts";
import { type ColumnSummary, summarize } from "./summary.ts";

/**
 * Compares two tables row by row and leaves every difference in the engine, in a table that holds until the next
 * comparison there.
 *
 * Rows are matched by the columns of `on`, part by part; a row with an empty part is matched with none. Cells that are
 * printed alike are equal; others are if they have exactly the same value, or are no farther apart than their column's
 * tolerance. A column has values other than text only where every cell of both sides that is not empty reads so: numbers
 * (with a point for decimals and no separators; `007` is text), days (`2021-05-01`), times (a day alone is its midnight;
 * those with a zone are never compared with those without), `true` and `false`. Numbers are compared in all their
 * digits; a floating-point number stands for its shortest decimal text. One letter written in two ways of Unicode (NFC,
 * NFD) is one letter. What is ignored in text is ignored in keys, too.
 *
 * Rejects with a `RecountError`: `bad-input` with every column that is named and not there, `keys-repeated` where
 * several rows of a side have one key and `duplicates` is `error`, as it is unless said otherwise; `usage` where
 * `where` cannot be read.
 *
 * @example
 * const { rows } = await compareTables(left, right, { on: ["id"] }, engine);
 */
export async function compareTables(
  left: OpenTable,
  right: OpenTable,
  options: CompareOptions,
  engine: Engine,
): Promise<Comparison> {
  const prepared = await prepare(left, right, options, engine);
  const { sources, unpaired } = prepared;
  const guesses = await guessReadings([...prepared.keys, ...prepared.columns], sources, options, engine);
  const keyCount = prepared.keys.length;
  const { keys, counts } = await judgeKeys(guesses.slice(0, keyCount), sources, options, engine);
  const troubles = await troublesOf(keys, counts, sources, options, engine);
  const duplicates = options.duplicates ?? "error";
  const hasDuplicates = sides.some((side) => counts.duplicate[side].rows > 0);
  if (hasDuplicates && duplicates === "error") throw repeatedKeys({ left, right }, prepared.keys, troubles);
  const isTied = (hasDuplicates && duplicates === "all") || sides.some((side) => counts.empty[side].rows > 0);
  const columnsAs = async (doubted: (guess: Guess, index: number) => boolean): Promise<readonly Judged[]> => {
    const guessed = guesses.slice(keyCount);
    const judgements = await judgeColumns(guessed, guessed.map(doubted), sources, options, engine);
    refuseUnread({ left, right }, prepared.columns, judgements);
    return judgements;
  };
  const join = async (columns: readonly Judged[]): Promise<void> => {
    const paired =
      hasDuplicates && duplicates !== "error"
        ? await pairDuplicates(duplicates, { keys, columns, sources }, options, engine)
        : sources;
    await keepDifferences(
      { keys, columns, sources: paired, isPaired: hasDuplicates, isTied },
      options,
      engine,
    );
  };
  // Rows of one key are paired by what differs in them, which no guess may decide.
  let columns = await columnsAs(({ isDisproved }) => isDisproved || hasDuplicates);
  await join(columns);
  const odd = await oddColumns(columns, options, engine);
  if (odd.includes(true)) {
    columns = await columnsAs(({ isDisproved }, index) => isDisproved || odd[index] === true);
    await join(columns);
  }
  const { changed, onlyLeft, onlyRight, columns: told } = await summarize(columns, keys.length, engine);
  const table = (side: Side, { label, reading, columns: all }: OpenTable): ComparedTable => ({
    ...{ label, reading },
    rows: counts.rows[side],
    columns: all.map(({ name }) => name),
    emptyKeys: troubles[side].empty,
    duplicateKeys: troubles[side].duplicate,
    setAside: duplicates === "first" ? counts.duplicate[side].rows - counts.duplicate[side].keys : 0,
  });
  const compared = { left: table("left", left), right: table("right", right) };
  const both = compared.left.rows - compared.left.setAside - onlyLeft;
  return {
    ...compared,
    keys: prepared.keys.map(({ names }, index) => ({ ...names, ...toldOf(keys[index]) })),
    columns: prepared.columns.map((pair, index) => columnOf(pair, columns[index], told[index])),
    unpaired,
    rows: { both, equal: both - changed, changed, onlyLeft, onlyRight },
    rules: rulesOf(options, prepared.leftOut),
    isEqual: changed + onlyLeft + onlyRight + unpaired.left.length + unpaired.right.length === 0,
    differences: differencesTable,
  };
}

const rulesOf = (options: CompareOptions, leftOut: readonly ColumnPair[]): ComparisonRules => ({
  leftOut,
  where: options.where ?? null,
  ignoreCase: options.ignoreCase ?? false,
  ignoreSpaces: options.ignoreSpaces ?? false,
  ignoreAccents: options.ignoreAccents ?? false,
  emptyIsMissing: options.emptyIsMissing ?? true,
});

const toldOf = (pair: Judged | undefined): Pick<ColumnComparison, "as" | "reconciled"> => ({
  as: pair === undefined ? "text" : pair.reading === "zoned" ? "time" : pair.reading,
  reconciled: pair?.reconciled ?? null,
});

const columnOf = (
  { names, tolerance }: PreparedPair,
  pair: Judged | undefined,
  told: ColumnSummary | undefined,
): ColumnComparison => ({
  ...names,
  ...toldOf(pair),
  tolerance,
  different: told?.different ?? 0,
  largest: told?.largest ?? null,
  typical: told?.typical ?? null,
});

/** Throws where a tolerance is given for columns of which a side has nothing that it could hold for. */
function refuseUnread(
  tables: Readonly<Record<Side, OpenTable>>,
  pairs: readonly PreparedPair[],
  columns: readonly Judged[],
): void {
  const faults = columns.flatMap(({ tolerance, reading, reconciled }, index): readonly Fault[] => {
    if (!tolerance || reading !== "text" || reconciled?.kind !== "partly") return [];
    const { side, reading: wanted } = reconciled;
    const column = pairs[index]?.names[side] ?? "";
    const facts = { shape: "tolerance_unread", reading: wanted === "number" ? "number" : "date" };
    return [{ code: "compare-column-misused", file: tables[side].label, column, facts }];
  });
  const dataset = `${tables.left.label}, ${tables.right.label}`;
  if (faults.length > 0) throw new RecountError("bad-input", { dataset }, { faults });
}

type Troubles = Readonly<Record<Side, { readonly empty: KeyTrouble; readonly duplicate: KeyTrouble }>>;

/** What is wrong with the keys, with examples where there is something. */
async function troublesOf(
  keys: readonly KeyPart[],
  counts: KeyCounts,
  sources: Sources,
  options: CompareOptions,
  engine: Engine,
): Promise<Troubles> {
  const isTroubled = sides.some((side) => counts.empty[side].rows + counts.duplicate[side].rows > 0);
  if (isTroubled) await keepTroubledKeys(keys, sources, options, engine);
  const trouble = async (side: Side, kind: "empty" | "duplicate"): Promise<KeyTrouble> => ({
    ...counts[kind][side],
    examples: counts[kind][side].rows > 0 ? await examplesOf(keys, side, kind, engine) : [],
  });
  const of = async (side: Side) => ({
    empty: await trouble(side, "empty"),
    duplicate: await trouble(side, "duplicate"),
  });
  return { left: await of("left"), right: await of("right") };
}

/** The parts of a key as an error shows them together. */
const keyText = (parts: readonly string[]): string => parts.join(" + ");

function repeatedKeys(
  tables: Readonly<Record<Side, OpenTable>>,
  keys: readonly PreparedPair[],
  troubles: Troubles,
): RecountError {
  const repeated = sides.filter((side) => troubles[side].duplicate.keys > 0);
  const facts = sides.map((side) => {
    const { keys: count, rows, examples } = troubles[side].duplicate;
    return {
      [side]: tables[side].label,
      [`${side}Keys`]: count,
      [`${side}Rows`]: rows,
      [`${side}Examples`]: examples.map(keyText).join(", "),
    };
  });
  return new RecountError("keys-repeated", {
    columns: keyText(keys.map(({ names }) => names.left)),
    sides: repeated.length === sides.length ? "both" : (repeated[0] ?? "both"),
    ...Object.assign({}, ...facts),
  });
}
