import { type Comparison, differencesColumns as named } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import { type DifferingRow, differingRows, type Value } from "./differing-rows.ts";

/**
 * What two tables came to as JSON, in pieces: the summary, then a line for each row that differs. The form is that of
 * `recount schema compare`. Numbers have all their digits, whatever a reader makes of them.
 */
export async function* comparisonJson(
  comparison: Comparison,
  engine: Engine,
  { version, limit }: { readonly version: string; readonly limit?: number | undefined },
): AsyncGenerator<string> {
  const { left, right, keys, columns, unpaired, rows, rules, isEqual, matched } = comparison;
  const told = matched === undefined ? {} : { matched };
  const summary = { recount: version, left, right, keys, columns, unpaired, rows, rules, isEqual, ...told };
  yield `${JSON.stringify(summary, null, 2).slice(0, -2)},\n  "differences": [`;
  const write = await writerOf(comparison, engine);
  let before = "";
  for await (const some of differingRows(comparison, engine, { limit })) {
    yield before + some.map(write).join(",");
    before = ",";
  }
  yield before === "" ? "]\n}\n" : "\n  ]\n}\n";
}

/** How rows are written, values by the types of their columns. */
async function writerOf(
  { keys, columns, differences }: Comparison,
  engine: Engine,
): Promise<(row: DifferingRow) => string> {
  const types = new Map(
    (
      await engine.rows<{ name: string; type: string }>(
        `SELECT column_name AS name, column_type AS type FROM (DESCRIBE FROM ${differences})`,
      )
    ).map(({ name, type }) => [name, type]),
  );
  const typed = (name: string): ((value: Value) => string) => jsonOf(types.get(name) ?? "");
  const keyed = keys.map((_, index) => typed(named.key(index)));
  const cell = columns.map(({ left }, index) => ({
    name: JSON.stringify(left),
    left: typed(named.left(index)),
    right: typed(named.right(index)),
  }));
  return ({ change, key, cells }) => {
    const values = cells.map(({ column, left, right, by }) => {
      const as = cell[column];
      if (as === undefined) throw new RangeError(`there is no column ${column}`);
      const parts = [
        ...(change === "right" ? [] : [`"left":${as.left(left)}`]),
        ...(change === "left" ? [] : [`"right":${as.right(right)}`]),
        ...(by === null ? [] : [`"by":${by}`]),
      ];
      return `{"column":${as.name},${parts.join(",")}}`;
    });
    const parts = key.map((part, index) => keyed[index]?.(part) ?? "null");
    return `\n    {"change":"${change}","key":[${parts.join(",")}],"cells":[${values.join(",")}]}`;
  };
}

const numeric = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\)|BIGNUM)$/;
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** What a value of a type is in JSON: numbers and truth values are themselves, all else is text; NaN is, too. */
const jsonOf = (type: string) => (value: Value) => {
  if (value === null) return "null";
  const isItself = type === "BOOLEAN" || (numeric.test(type) && jsonNumber.test(value));
  return isItself ? value : JSON.stringify(value);
};
