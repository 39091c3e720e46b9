import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { from, table } from "arquero";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { GivenTables } from "../../src/load/given-tables.ts";
import { describeError } from "../../src/messages/errors.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { faultCodes, RecountError } from "../../src/model/fault.ts";
import { tableNames } from "../../src/model/table-names.ts";
import { auditDataset, load } from "../../src/pipeline.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const iraq = join(root, "datasets/iraq-activists");

/** A dataset's tables as a script would read them: a list of objects each. */
async function tablesOf(folder: string): Promise<Record<string, Record<string, string>[]>> {
  const names = await readdir(folder);
  const there = tableNames.filter((name) => names.includes(`${name}.csv`));
  const read = async (name: string) =>
    [name, parse(await readFile(join(folder, `${name}.csv`), "utf8"), { columns: true, bom: true })] as const;
  return Object.fromEntries(await Promise.all(there.map(read))) as Record<string, Record<string, string>[]>;
}

const said = ({ findings, estimates, derived }: ReturnType<typeof auditDataset>) =>
  JSON.parse(JSON.stringify({ findings, estimates, derived })) as unknown;

const withoutPlaces = ({ figures }: Dataset) => figures.map(({ at: _at, ...figure }) => figure);

const faultsOf = async (loading: Promise<Dataset>): Promise<RecountError> => {
  const error: unknown = await loading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RecountError)) throw error;
  return error;
};

const few = {
  sources: [{ id: "herald", title: "The count", published: new Date(Date.UTC(2030, 2, 1)) }],
  indicators: [{ id: "killed", label: "killed", kind: "count" }],
  figures: [
    { id: "one", source: "herald", as_printed: 34, indicator: "killed", value: 34, qualifier: null },
    { id: "two", source: "herald", as_printed: "36", indicator: "killed", value: 36n, qualifier: "exact" },
  ],
};

describe("tables in memory are read as those of a folder are", () => {
  it("as lists of objects, as Arquero tables, and as paths", async () => {
    const tables = await tablesOf(iraq);
    const expected = await load(iraq);
    const columns = Object.entries(tables).map(([name, rows]) => [name, from(rows)]);
    const paths = Object.keys(tables).map((name) => [name, join(iraq, `${name}.csv`)]);
    for (const given of [tables, Object.fromEntries(columns), Object.fromEntries(paths)]) {
      const dataset = await load({ ...(given as GivenTables), name: "iraq-activists" });
      expect(withoutPlaces(dataset)).toEqual(withoutPlaces(expected));
      expect(said(auditDataset(dataset))).toEqual(said(auditDataset(expected)));
    }
  });

  it("with numbers, dates, lists and missing cells as JavaScript has them", async () => {
    const dataset = await load({
      ...few,
      organisations: [
        { id: "ministry", label: "Ministry" },
        { id: "office", label: "Office" },
      ],
      figures: few.figures.map((figure) => ({
        ...figure,
        originator: ["ministry", "office"],
        period: undefined,
      })),
    });
    expect(dataset.name).toBe("tables");
    expect(dataset.sources.get("herald")?.published?.text).toBe("2030-03-01");
    expect(
      dataset.figures.map(({ value, as_printed, originator, period, at }) => [
        value,
        as_printed,
        originator,
        period,
        at,
      ]),
    ).toEqual([
      [34, "34", ["ministry", "office"], null, { file: "figures", row: 1 }],
      [36, "36", ["ministry", "office"], null, { file: "figures", row: 2 }],
    ]);
  });

  it("besides a folder’s own: a relation of a script’s is checked with the others", async () => {
    const known = await load(iraq);
    const indicator = [...known.indicators.keys()][0] ?? "";
    const dataset = await load({
      folder: iraq,
      relations: [
        { id: "own", expression: `${indicator} = ${indicator} + ${indicator}`, severity: "warning" },
      ],
    });
    expect(dataset.relations.map(({ id }) => id)).toEqual([...known.relations.map(({ id }) => id), "own"]);
    expect(dataset.relations.at(-1)?.at).toEqual({ file: "relations", row: 1 });
    expect(dataset.figures).toHaveLength(known.figures.length);
  });

  it("a list without rows is a table without rows", async () => {
    const dataset = await load({ ...few, figures: [], places: [], relations: table({}) });
    expect(dataset.figures).toEqual([]);
  });
});

describe("every fault of tables in memory", () => {
  const all = {
    figure: [],
    sources: "no/such/file.csv",
    indicators: new Map(),
    populations: from([{ id: "A B", label: "" }]),
    places: [{ label: "x" }],
    figures: [
      {
        id: "one",
        source: "herold",
        as_printed: "34",
        indicator: "killed",
        value: "3o",
        qualifier: "exact",
        originator: [["a"]],
      },
      ["two"],
      null,
      {
        id: "one",
        source: "herold",
        as_printed: { text: 34 },
        indicator: "killed",
        value: -1,
        qualifier: "exat",
      },
      {
        id: "four",
        source: "",
        as_printed: "4",
        indicator: "killed",
        value: 4,
        qualifier: "",
        period: new Date(1e12),
      },
    ],
  } as unknown as GivenTables;

  it("is told at once, by table, row and column", async () => {
    const error = await faultsOf(load(all));
    expect(error.code).toBe("bad-input");
    expect(describeError(error)).toMatchInlineSnapshot(`
      "figure: a dataset has no table “figure”; did you mean figures?
      no/such/file.csv: there is no such file; correct the path of the table sources, or hand in its rows
      indicators: this is no row of a table; hand in a list of objects, an Arquero table, or the path of a CSV file
      populations:1 id: “A B” is no id; use a to z, 0 to 9 and hyphens, separate several by semicolons
      populations:1 label: the cell is empty; this column needs a value in every row
      places id: the column is missing; add it to the header row
      figures:1 originator: the cell holds [["a"]]; write a text, a number or a date, or a list of ids where the column takes several
      figures:1 value: “3o” is no number; write digits with a point for decimals and no separators, such as 1234.5; for a word such as “dozens” leave it empty and use the qualifier vague
      figures:2: this is no row of a table; hand in a list of objects, an Arquero table, or the path of a CSV file
      figures:3: this is no row of a table; hand in a list of objects, an Arquero table, or the path of a CSV file
      figures:4 as_printed: the cell holds {"text":34}; write a text, a number or a date, or a list of ids where the column takes several
      figures:4 as_printed: the cell is empty; this column needs a value in every row
      figures:4 qualifier: “exat” is not known here; did you mean exact? Write one of: exact, at-least, more-than, at-most, less-than, about, range, vague
      figures:4 id: the id “one” is taken by row 1; give one of them another
      figures:5 source: the cell is empty; this column needs a value in every row
      figures:5 period: “2001-09-09T01:46:40.000Z” is a date as spreadsheets and programs keep it, with a time of day; write 2001-09-09
      A spreadsheet changed cells as it read them. Undo it in the file that they came from; so that it does not happen again, import the file (Data, From Text/CSV) with these columns as text, or format them as text before typing.
      tables: 16 faults."
    `);
  });

  it("has its own code where it is not a folder’s", async () => {
    const [told, without] = [await faultsOf(load(all)), await faultsOf(load({}))];
    expect(without.faults.map(({ code, file }) => [code, file])).toEqual([
      ["given-none", "sources"],
      ["given-none", "indicators"],
      ["given-none", "figures"],
    ]);
    const met = new Set([...told.faults, ...without.faults].map(({ code }) => code));
    expect(faultCodes.filter((code) => code.startsWith("given-") && !met.has(code))).toEqual([]);
  });

  it("is told of rows besides a folder’s, whose ids are taken", async () => {
    const known = await load(iraq);
    const id = known.figures[0]?.id ?? "";
    const error = await faultsOf(load({ folder: iraq, figures: [{ ...few.figures[0], id }] }));
    expect(error.faults.map(({ code, file, row }) => [code, file, row])).toEqual([
      ["id-twice", "figures", 1],
      ["reference-unknown", "figures", 1],
    ]);
    expect((await faultsOf(load({ folder: "no/such/folder" }))).code).toBe("dataset-not-found");
  });
});
