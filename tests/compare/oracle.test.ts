import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTable } from "../../src/compare/reading/open-table.ts";
import type { CompareOptions, Tolerance } from "../../src/model/comparison.ts";
import type { Engine } from "../../src/model/engine.ts";
import type { OpenTable } from "../../src/model/open-table.ts";
import { sqlName, sqlText } from "../../src/model/sql.ts";
import { realWorld } from "../../src/platform/index.ts";
import { type Held, held } from "./comparing.ts";
import { type Cell, type OracleAnswer, type OracleOptions, oracle, type Rows } from "./oracle.ts";

const runs = { numRuns: Number(process.env.RECOUNT_TEST_RUNS ?? 30) };

/** Longer than it takes on a machine that has much else to do. */
const patience = 300_000;

let folder: string;
let engine: Engine;
let writer: DuckDBInstance;
let parquet: DuckDBConnection;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "recount-test-"));
  engine = await realWorld().openEngine({ threads: 2 });
  writer = await DuckDBInstance.create(":memory:");
  parquet = await writer.connect();
});
afterAll(async () => {
  await engine.close();
  parquet.closeSync();
  writer.closeSync();
  rmSync(folder, { recursive: true });
});

// Small alphabets, so that keys meet and cells nearly agree.

const pools = {
  numbers: [
    "1",
    "1.0",
    "+1",
    "-0",
    "0",
    "0.00",
    "1e3",
    "1000",
    ".5",
    "0.5",
    "5.",
    "2",
    "10",
    "NaN",
    "nan",
    "inf",
    "-Infinity",
  ],
  long: [
    ...["9007199254740992", "9007199254740993", "9007199254740993.0", "123456789012345678901234567890"],
    ...["0.1000000000000000055", "0.1", "1e-400", "2e-400", "1e400", "-9007199254740993"],
  ],
  codes: ["007", "7", "07", "1", "01"],
  days: ["2021-05-01", "2021-05-03", "2020-02-29", "1999-12-31"],
  odd: ["2021-02-30", "2021-5-1", "01/05/2021"],
  times: [
    "2021-05-01",
    "2021-05-01T00:00:00",
    "2021-05-01 00:00",
    "2021-05-01 10:00:00",
    "2021-05-01T10:00:00.500",
  ],
  zoned: ["2021-05-01T10:00:00Z", "2021-05-01 12:00:00+02:00", "2021-05-01T12:00:00+02"],
  truths: ["true", "TRUE", "false", "False"],
  texts: [
    "a",
    "A",
    "é",
    "e\u0301",
    "E",
    "a b",
    " a  b",
    "a\u00a0b",
    "x\ny",
    'say "x"',
    "a,b",
    "a;b",
    "=1+1",
    "'",
    "%s",
    "محمد",
    "مُحَمَّد",
    "أحمد",
    "احمد",
    "1_000",
    " 1",
    "\u200b",
  ],
} as const;

const names = ["id", "b", "select", 'x"; DROP TABLE differences; --', "per cent %", "it's", "here", "ب"];

const cells = (pool: readonly string[], gaps: boolean): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pool) },
    ...(gaps ? [{ weight: 1, arbitrary: fc.constantFrom("", null) }] : []),
  );

const column = fc
  .tuple(
    fc.constantFrom(...(Object.keys(pools) as (keyof typeof pools)[])),
    fc.option(fc.constantFrom(...(Object.keys(pools) as (keyof typeof pools)[])), { freq: 3 }),
    fc.boolean(),
  )
  .map(([pool, other, gaps]) => cells([...pools[pool], ...(other === null ? [] : pools[other])], gaps));

const tolerances: fc.Arbitrary<Tolerance> = fc.constantFrom<Tolerance>(
  { kind: "absolute", by: 0.5 },
  { kind: "absolute", by: 2 },
  { kind: "relative", share: 0.5 },
  { kind: "days", days: 2 },
  { kind: "days", days: 0.5 },
);

interface Case {
  readonly header: readonly string[];
  readonly left: Rows;
  readonly right: Rows;
  readonly options: OracleOptions;
  readonly formats: readonly [Format, Format];
}
type Format = "csv" | "ndjson" | "parquet";

/** Two tables of few rows; the right has most rows of the left, some with other cells. */
const cases: fc.Arbitrary<Case> = fc
  .record({ keys: fc.integer({ min: 1, max: 2 }), more: fc.integer({ min: 1, max: 4 }) })
  .chain(({ keys, more }) =>
    fc.tuple(...Array.from({ length: keys + more }, () => column)).chain((columns) => {
      const row = fc.tuple(...columns);
      const width = columns.length;
      return fc
        .record({
          header: fc.shuffledSubarray(names, { minLength: width, maxLength: width }),
          shared: fc.array(fc.tuple(row, fc.option(fc.nat(width - 1), { freq: 2 }), row), { maxLength: 8 }),
          left: fc.array(row, { maxLength: 3 }),
          right: fc.array(row, { maxLength: 3 }),
          formats: fc.tuple(...[0, 1].map(() => fc.constantFrom<Format>("csv", "csv", "ndjson", "parquet"))),
          flags: fc.tuple(...Array.from({ length: 3 }, () => fc.boolean().map((set) => set))),
          emptyIsMissing: fc.boolean(),
          tolerance: fc.option(
            fc.record({ column: fc.integer({ min: keys, max: width - 1 }), tolerance: tolerances }),
            { freq: 2 },
          ),
          duplicates: fc.constantFrom("first" as const, "all" as const),
          isTurned: fc.boolean(),
          isLong: fc.integer({ min: 0, max: 5 }).map((lot) => lot === 5),
        })
        .map(
          ({
            header,
            shared,
            left,
            right,
            formats,
            flags,
            emptyIsMissing,
            tolerance,
            duplicates,
            isTurned,
            isLong,
          }): Case => {
            const changed = shared.map(([cellsOf, at, other]) =>
              cellsOf.map((cell, index) => (index === at ? (other[index] ?? null) : cell)),
            );
            const theirs = [...changed, ...right];
            // Rows before all others, so many that what the columns hold is guessed from them alone.
            const filler = Array.from({ length: isLong ? 301 : 0 }, (_, index) =>
              Array.from({ length: width }, (__, at) => (at < keys ? String(5000 + index) : "1")),
            );
            return {
              header,
              left: [...filler, ...shared.map(([cellsOf]) => cellsOf), ...left],
              right: [...filler, ...(isTurned ? theirs.toReversed() : theirs)],
              options: {
                ...{ keys, emptyIsMissing, tolerance, duplicates },
                ignoreCase: flags[0] ?? false,
                ignoreSpaces: flags[1] ?? false,
                ignoreAccents: flags[2] ?? false,
              },
              formats: formats as unknown as [Format, Format],
            };
          },
        );
    }),
  );

let written = 0;

/** A table written as a file of this format and opened as users do. */
async function opened(header: readonly string[], rows: Rows, format: Format): Promise<OpenTable> {
  written += 1;
  const place = join(folder, `it's "${written}"; --.${format}`);
  if (format === "csv") {
    const quoted = (cell: Cell): string => (cell === null ? "" : `"${cell.replaceAll('"', '""')}"`);
    writeFileSync(place, [header, ...rows].map((row) => `${row.map(quoted).join(",")}\n`).join(""));
  } else if (format === "ndjson") {
    const record = (row: readonly Cell[]) =>
      JSON.stringify(Object.fromEntries(header.map((name, index) => [name, row[index]])));
    writeFileSync(place, rows.map((row) => `${record(row)}\n`).join(""));
  } else {
    const types = header.map((name) => `CAST(NULL AS VARCHAR) AS ${sqlName(name)}`).join(", ");
    const values = rows.map(
      (row) => `(${row.map((cell) => (cell === null ? "NULL" : sqlText(cell))).join(", ")})`,
    );
    const body = values.length > 0 ? ` UNION ALL VALUES ${values.join(", ")}` : "";
    await parquet.run(
      `COPY (SELECT * FROM (SELECT ${types} WHERE false${body})) TO ${sqlText(place)} (FORMAT parquet)`,
    );
  }
  return openTable({ place, format }, engine, { standardInput, readSheet: async () => null });
}

async function* standardInput(): AsyncIterable<Uint8Array> {}

async function compared({ header, left, right, options, formats }: Case): Promise<Held> {
  return held(
    engine,
    await opened(header, left, left.length === 0 ? "csv" : formats[0]),
    await opened(header, right, right.length === 0 ? "csv" : formats[1]),
    optionsFor(header, options),
  );
}

function optionsFor(
  header: readonly string[],
  { keys, tolerance, ...options }: OracleOptions,
): CompareOptions {
  return {
    ...options,
    on: header.slice(0, keys),
    ...(tolerance ? { tolerances: new Map([[header[tolerance.column] ?? "", tolerance.tolerance]]) } : {}),
  };
}

/** What a comparison says, in the words of the oracle. */
function answerOf(comparison: Held, { header, options }: Case): Omit<OracleAnswer, "as"> {
  const columns = header.slice(options.keys).map((_, index) => index);
  const { left, right } = comparison;
  return {
    rows: comparison.rows,
    empty: [left.emptyKeys.rows, right.emptyKeys.rows],
    repeated: [left.duplicateKeys.rows, right.duplicateKeys.rows],
    differing: comparison.differing.map((row) => ({
      change: row.change as OracleAnswer["differing"][number]["change"],
      key: header.slice(0, options.keys).map((_, part) => row[`key_${part}`] as Cell),
      left: row.change === "right" ? null : columns.map((index) => row[`left_${index}`] as Cell),
      right: row.change === "left" ? null : columns.map((index) => row[`right_${index}`] as Cell),
      differs: row.change === "changed" ? columns.map((index) => row[`differs_${index}`] as boolean) : null,
      by: columns.map((index) => rounded(row[`by_${index}`] as number | null)),
    })),
  };
}

/** To twelve digits: how exact differences are has tests of its own. */
const rounded = (by: number | null): number | null => (by === null ? null : Number(by.toPrecision(12)) + 0);

/** A tolerance that nothing could meet is refused; the oracle knows no such thing. */
const canTolerate = ({ left, right, options: { tolerance } }: Case): boolean => {
  if (!tolerance) return true;
  const { kind } = tolerance.tolerance;
  const test =
    kind === "days"
      ? /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?)?$/
      : /^[+-]?(nan|inf|((0|[1-9]\d*)(\.\d*)?|\.\d+)(e|$))/i;
  return [left, right].every((rows) => {
    const filled = rows.map((row) => row[tolerance.column] || null).filter((cell) => cell !== null);
    // Times with a zone among others are left to tests of their own.
    if (kind === "days" && filled.some((cell) => /:.*[Z+]/.test(cell))) return false;
    return filled.length === 0 || filled.some((cell) => test.test(cell) && cell !== "2021-02-30");
  });
};

it(
  "agrees with a plain comparison by the rules, on any tables",
  async () => {
    await fc.assert(
      fc.asyncProperty(cases.filter(canTolerate), async (each) => {
        const { as, ...expected } = oracle(each.left, each.right, each.header.length, each.options);
        const comparison = await compared(each);
        expect(answerOf(comparison, each)).toEqual({
          ...expected,
          differing: expected.differing.map((row) => ({ ...row, by: row.by.map(rounded) })),
        });
        expect([...comparison.keys, ...comparison.columns].map((column) => column.as)).toEqual(as);
        for (const [index, column] of comparison.columns.entries())
          expect(column.different).toBe(expected.differing.filter((row) => row.differs?.[index]).length);
      }),
      runs,
    );
  },
  patience,
);

it(
  "says the same of the sides the other way round, and of their rows in another order",
  async () => {
    const once: fc.Arbitrary<Case> = cases
      .filter(canTolerate)
      .map((each) => ({ ...each, left: unrepeated(each.left, each), right: unrepeated(each.right, each) }));
    await fc.assert(
      fc.asyncProperty(once, async (each) => {
        const { rows, differing } = await compared(each);
        const turned = await compared({
          ...each,
          left: each.left.toReversed(),
          right: each.right.toReversed(),
        });
        expect(turned.differing).toEqual(differing);
        const swapped = await compared({ ...each, left: each.right, right: each.left });
        expect(swapped.rows).toEqual({ ...rows, onlyLeft: rows.onlyRight, onlyRight: rows.onlyLeft });
        const itself = await compared({ ...each, right: each.left });
        expect(itself.differing.filter(({ change }) => change === "changed")).toEqual([]);
      }),
      { numRuns: Math.ceil(runs.numRuns / 4) },
    );
  },
  patience,
);

/** The first row of each key, however it is written: of rows that share one, those that are left out depend on their order. */
function unrepeated(rows: Rows, { options }: Case): Rows {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = JSON.stringify(
      row.slice(0, options.keys).map((cell) =>
        (cell ?? "")
          .normalize("NFKD")
          .replace(/[^\p{L}1-9]|0/gu, "")
          .toLowerCase(),
      ),
    );
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
