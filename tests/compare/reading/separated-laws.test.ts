import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { openTable } from "../../../src/compare/reading/open-table.ts";
import { isBlankLine, recordsOf } from "../../../src/compare/reading/records.ts";
import { EngineError } from "../../../src/model/engine.ts";
import type { FileRequest } from "../../../src/model/open-table.ts";
import { realWorld } from "../../../src/platform/index.ts";
import { fileOf, worldWith } from "./read-table.ts";

// One for all: each table that is tried is a file of its own.
const engine = await realWorld().openEngine({ threads: 1 });
afterAll(() => engine.close());
const doors = { standardInput: worldWith().standardInput, readSheet: async () => null };

/** The cells of a text and how it was read; what is wrong with it where it cannot be. */
async function read(text: string, request: Partial<FileRequest> = {}) {
  const table = await openTable({ place: fileOf(text, "t.txt"), format: "csv", ...request }, engine, doors);
  try {
    const rows = await engine.rows<Record<string, Cell>>(`FROM ${table.relation}`);
    return { cells: rows.map((row) => Object.values(row)), reading: table.reading, codes: [] };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const faults = (await table.examine?.(error)) ?? [];
    return { cells: [], reading: table.reading, codes: faults.map(({ code }) => code) };
  }
}

type Cell = string | null;
const delimiters = [",", ";", "\t", "|"] as const;
const lineEnds = ["\n", "\r\n", "\r"] as const;

/** What may stand in a cell: all that a reader can stumble over. */
const pieces = [
  "a",
  "ب",
  "é",
  "𝄞",
  "0",
  '"',
  '""',
  ",",
  ";",
  "\t",
  "|",
  " ",
  "\n",
  "\r",
  "\r\n",
  "'",
  "\\",
  "#",
  "sep=",
];
const nastyCell = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((each) => each.join("")),
  },
);
const tableOf = (cell: fc.Arbitrary<Cell>, leastColumns: number) =>
  fc
    .integer({ min: leastColumns, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    )
    // A blank line is no row: a missing cell that is alone in its row cannot be written.
    .map((rows) => rows.map((row) => (row.length === 1 ? row.map((each) => each ?? "") : row)));

interface Written {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly endsLast: boolean;
  readonly quotesAll: boolean;
}
const writtenAs: fc.Arbitrary<Written> = fc.record({
  delimiter: fc.constantFrom(...delimiters),
  lineEnd: fc.constantFrom(...lineEnds),
  endsLast: fc.boolean(),
  quotesAll: fc.boolean(),
});

function written(
  rows: readonly (readonly Cell[])[],
  { delimiter, lineEnd, endsLast, quotesAll }: Written,
): string {
  const cell = (text: Cell): string =>
    text === null
      ? ""
      : quotesAll || text === "" || /[",;\t|'\r\n\\ ]/.test(text)
        ? `"${text.replaceAll('"', '""')}"`
        : text;
  const header = rows[0]?.map((_, index) => `c${index}`) ?? [];
  return (
    [header, ...rows].map((row) => row.map(cell).join(delimiter)).join(lineEnd) + (endsLast ? lineEnd : "")
  );
}

it("what is written is what is read, however it is written", async () => {
  await fc.assert(
    fc.asyncProperty(tableOf(nastyCell, 1), writtenAs, async (rows, way) => {
      const text = written(rows, way);
      const { delimiter } = way;
      expect((await read(text, { delimiter, quote: '"' })).cells).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

it("what is written as tables are is read without being told how", async () => {
  const words = fc.array(fc.constantFrom("Ali", "بغداد", "7", "1,5", "O'Hara", 'the "one"', "a; b"), {
    maxLength: 3,
  });
  const cell = words.map((each) => (each.length === 0 ? null : each.join(" ")));
  await fc.assert(
    fc.asyncProperty(tableOf(cell, 2), writtenAs, async (rows, way) => {
      const { reading, cells } = await read(written(rows, way));
      expect(reading).toMatchObject({ delimiter: way.delimiter, quote: '"' });
      expect(cells).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

it("any text is read row by row as it stands, or refused", async () => {
  const texts = fc.array(
    fc.constantFrom(...pieces.filter((each) => each !== "\\"), "a,b\n", "\n1,2", '"x"'),
    { maxLength: 12 },
  );
  let readWhole = 0;
  await fc.assert(
    fc.asyncProperty(texts, async (all) => {
      const text = `x,y\n1,2\n${all.join("")}`;
      const { cells, codes } = await read(text, { delimiter: ",", quote: '"' });
      if (codes.length > 0) return;
      readWhole += 1;
      const quoting = { delimiter: ",", quote: '"', escapeMark: '"' };
      const records = [...recordsOf([text], quoting, text.length)]
        .filter((each) => !isBlankLine(each))
        .slice(1);
      expect(cells.map((row) => row.map((cell) => cell ?? ""))).toEqual(
        records.map(({ cells }) => cells.slice(0, 2)),
      );
    }),
    { numRuns: 150 },
  );
  expect(readWhole).toBeGreaterThan(10);
});
