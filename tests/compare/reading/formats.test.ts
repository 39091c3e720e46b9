import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { realWorld } from "../../../src/platform/index.ts";
import { temporaryFolder } from "../../platform/temporary.ts";
import { faultsIn, fileOf, parquetOf, readFrom, readTable, told, worldWith } from "./read-table.ts";

/** More lists within lists than the engine could go into and come out of again. */
const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

describe("JSON and NDJSON", () => {
  const list = '[{"id":"007","n":1.5,"x":null},{"id":"","n":12345678901234567890123,"y":{"z":[1]}}]';
  const lines = '{"id":"007","n":1.5,"x":null}\n\n{"id":"","n":12345678901234567890123,"y":{"z":[1]}}\r\n';

  it.each([
    ["json", list],
    ["ndjson", lines],
    ["ndjson", `\ufeff${lines}`],
    ["json", `\ufeff \n${list}`],
  ])("are text, with a column for each key, and tell missing from empty: %s", async (format, content) => {
    for (const name of [`a.${format}`, "a.json", "a.txt"]) {
      const { rows, columns, reading } = await readFrom(content, name);
      expect(reading).toMatchObject({ format, encoding: "utf-8" });
      expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual(
        ["id", "n", "x", "y"].map((each) => `${each} VARCHAR`),
      );
      expect(rows).toEqual([
        { id: "007", n: "1.5", x: null, y: null },
        { id: "", n: "12345678901234567890123", x: null, y: '{"z":[1]}' },
      ]);
    }
  });

  it("may be lists of cells, the first of which names the columns", async () => {
    const lists = ['["id","n"]', '["007",9007199254740993]', '["",null]', "[true]"];
    for (const content of [`[${lists.join(",")}]`, lists.join("\n")])
      expect((await readFrom(content, "a.json")).rows).toEqual([
        { id: "007", n: "9007199254740993" },
        { id: "", n: null },
        { id: "true", n: null },
      ]);
  });

  it.each([
    ["ndjson", '{"a":1}\n{"a":}\n{"a":2}\n5\n', ["not-json 2", "wide-no-record 4 5"]],
    ["ndjson", '{\n "rows": []\n}', ["input-no-list"]],
    ["json", '[{"a":1},5,{"a":2},[3]]', ["wide-no-record 2 5", "wide-no-record 4 [3]"]],
    ["json", '[{"a":1},{"a":2}', ["not-json"]],
    ["json", "[]", ["input-no-list"]],
    ["json", '[{"a":1,"a":2}]', ["column-twice a"]],
    ["json", '[{"a":1,"A":2}]', ["input-column-case 1 A A a"]],
    ["ndjson", `{"a":"[[\\"["}\n${deep}\n`, ["input-nested 500"]],
    ["ndjson", `{"a":"not closed\n${deep}\n`, ["input-nested 500"]],
    ["ndjson", `]]]]\n${deep}\n`, ["input-nested 500"]],
    ["json", '[["a","b"],[1,2,3]]', ["row-ragged 2 3 2 filled"]],
  ])("that cannot be read are refused with every fault: %s, number %#", async (format, content, faults) => {
    const found = told(await faultsIn(readFrom(content, `a.${format}`)));
    expect(
      found.map((each) =>
        each.startsWith("not-json")
          ? each
              .split(" ")
              .slice(0, each.includes("2") ? 2 : 1)
              .join(" ")
          : each,
      ),
    ).toEqual(faults);
  });
});

describe("Parquet", () => {
  it("brings its types", async () => {
    const { columns, rows, reading } = await readTable({
      place: await parquetOf("SELECT 7 AS id, 'a' AS name, DATE '2021-05-01' AS day, NULL::DOUBLE AS x"),
    });
    expect(columns.map(({ type }) => type)).toEqual(["INTEGER", "VARCHAR", "DATE", "DOUBLE"]);
    expect(rows).toMatchObject([{ id: 7, name: "a", x: null }]);
    expect(reading).toEqual({ format: "parquet" });
  });

  it("that is damaged is refused", async () => {
    const broken = readFrom(Buffer.from("PAR1 and nothing else PAR1"), "a.parquet");
    expect(told(await faultsIn(broken))).toEqual([expect.stringMatching(/^wide-unreadable parquet [A-Z]/)]);
  });
});

describe("what a table is", () => {
  it("is told from its content before its name", async () => {
    const place = await parquetOf("SELECT 1 AS a");
    const { readFileSync } = await import("node:fs");
    const { reading } = await readFrom(readFileSync(place), "a.csv");
    expect(reading.format).toBe("parquet");
    expect((await readFrom("a\tb\n1\t2\n", "a.tsv")).reading.format).toBe("tsv");
    expect((await readFrom('[{"a":1}]', "list")).reading.format).toBe("json");
    expect((await readFrom("[a],b\n1,2\n", "a.csv")).rows).toEqual([{ "[a]": "1", b: "2" }]);
  });

  it("may be packed with gzip, in several parts", async () => {
    const packed = Buffer.concat([gzipSync("a,b\n1,2\n"), gzipSync("3,4\n")]);
    for (const name of ["a.csv.gz", "a.csv"]) {
      const { rows, reading } = await readFrom(packed, name);
      expect(rows).toEqual([
        { a: "1", b: "2" },
        { a: "3", b: "4" },
      ]);
      expect(reading).toMatchObject({ format: "csv", compression: "gzip" });
    }
    expect(told(await faultsIn(readFrom(packed.subarray(0, 40), "a.csv.gz")))).toEqual([
      expect.stringMatching(/^wide-unreadable gzip /),
    ]);
  });

  it("may come from standard input", async () => {
    const read = (input: string | Uint8Array) => readTable({ place: "-" }, {}, worldWith(input));
    expect(await read("a;b\n1;2\n")).toMatchObject({
      rows: [{ a: "1", b: "2" }],
      reading: { format: "csv" },
    });
    expect(await read(gzipSync('{"a":1}\n'))).toMatchObject({
      rows: [{ a: "1" }],
      reading: { format: "ndjson" },
    });
    expect(told(await faultsIn(read("")))).toEqual(["no-header"]);
  });

  it.each([
    [[0xd0, 0xcf, 0x11, 0xe0], "workbook"],
    [[0x28, 0xb5, 0x2f, 0xfd], "compressed"],
    [[0x25, 0x50, 0x44, 0x46], "document"],
  ])("may be something else: %j", async (start, shape) => {
    expect(told(await faultsIn(readFrom(Uint8Array.from(start), "a.csv")))).toEqual([
      `input-format-unknown ${shape}`,
    ]);
  });

  it("may be rows in memory, of types or of text", async () => {
    const { columns, rows } = await readTable({
      label: "mine",
      rows: [
        { id: "007", n: 1.5, big: 10n ** 30n, is: true, mixed: 1, day: new Date(Date.UTC(2021, 4, 1)) },
        { id: null, n: Number.NaN, mixed: "x", more: [1], day: new Date(Date.UTC(2021, 4, 1, 13, 45)) },
      ],
    });
    expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      ...[
        "id VARCHAR",
        "n DOUBLE",
        "big HUGEINT",
        "is BOOLEAN",
        "mixed VARCHAR",
        "day VARCHAR",
        "more VARCHAR",
      ],
    ]);
    expect(rows).toEqual([
      { id: "007", n: 1.5, big: 10n ** 30n, is: true, mixed: "1", day: "2021-05-01", more: null },
      { id: null, n: Number.NaN, big: null, is: null, mixed: "x", day: "2021-05-01 13:45:00", more: "[1]" },
    ]);
  });
});

describe("paths", () => {
  it.each([
    "a'b.csv",
    "a;b.csv",
    "x'; DROP TABLE t; --.csv",
    "*.csv",
    "a[b].csv",
    "a?{b}.csv",
    'a"b.csv',
    "https:/x.csv",
    "#1.csv",
    "-.csv",
    "ا.csv",
  ])("mean a file of that name and nothing else: %s", async (name) => {
    const path = fileOf("a\n1\n", name);
    fileOf("a\nwrong\n", "ab.csv");
    expect((await readTable({ place: path })).rows).toEqual([{ a: "1" }]);
  });

  it("in the net, or of nothing, are not there", async () => {
    for (const place of [
      "https://example.org/a.csv",
      "s3://bucket/a.csv",
      join(temporaryFolder(), "*.csv"),
      "a\0b",
    ])
      expect(told(await faultsIn(readTable({ place })))).toEqual(["input-missing"]);
  });

  it("of folders, pipes and devices are refused", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "table.csv"));
    execFileSync("mkfifo", [join(folder, "pipe.csv")]);
    for (const place of [join(folder, "table.csv"), join(folder, "pipe.csv"), "/dev/zero"])
      expect(told(await faultsIn(readTable({ place })))).toEqual(["file-irregular"]);
  });

  it("that are both wrong are told together", async () => {
    const { withTables } = await import("../../../src/tables.ts");
    const requests = [{ place: "/no/such.csv" }, { place: fileOf("a,a\n") }] as const;
    expect(told(await faultsIn(withTables(requests, {}, async () => null, realWorld())))).toEqual([
      "input-missing",
      "column-twice 1 a",
    ]);
    const broken = [{ place: fileOf("a,b\n1\n2,3\n") }, { place: fileOf("a;a\n") }] as const;
    expect(told(await faultsIn(withTables(broken, {}, async () => null, realWorld())))).toEqual([
      "row-ragged 2 1 2 filled",
      "column-twice 1 a",
    ]);
  });
});
