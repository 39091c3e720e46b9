import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unzip } from "../../src/load/wide/zip.ts";
import type { Fault } from "../../src/model/fault.ts";
import { faultsOf, loadWide, told, type Wide } from "./wide-dataset.ts";
import { sheetRow, workbookParts, zipOf } from "./xlsx-file.ts";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", name)));
const place = ({ code, file, row, column }: Fault): string =>
  [code, row === undefined ? file : `${file}:${row}`, column].filter(Boolean).join(" ");

const killed = { column: "killed", indicator: "killed" };
const mapping = { source: "feed", date: { column: "day" }, values: [killed] };

describe("a table of Parquet", () => {
  const wide: Wide = {
    path: "daily.parquet",
    file: fixture("daily.parquet"),
    mapping: {
      ...mapping,
      place: { column: "region" },
      values: [
        killed,
        { column: "count.women", indicator: "killed", population: "women" },
        { column: "share", indicator: "share" },
        { column: "cost", name: "cost", indicator: "share" },
      ],
    },
  };
  const expected = [
    "wide-2030-01-01-north-killed: 5 → 5 exact, 2030-01-01, killed north",
    "wide-2030-01-01-north-count-women: 1 → 1 exact, 2030-01-01, killed women north",
    "wide-2030-01-01-north-share: 1.5 → 1.5 exact, 2030-01-01, share north",
    "wide-2030-01-01-north-cost: 1.1 → 1.1 exact, 2030-01-01, share north",
    "wide-2030-01-02-south-count-women: 3 → 3 exact, 2030-01-02, killed women south",
    "wide-2030-01-02-south-share: 2.25 → 2.25 exact, 2030-01-02, share south",
    "wide-2030-01-02-south-cost: 20.25 → 20.25 exact, 2030-01-02, share south",
    "wide-2030-01-03-north-killed: 7 → 7 exact, 2030-01-03, killed north",
    "wide-2030-01-03-north-count-women: 5 → 5 exact, 2030-01-03, killed women north",
  ];

  it.each(["daily", "daily-snappy", "daily-gzip", "daily-brotli", "daily-lz4"])(
    "is read whatever packs it: %s",
    async (name) => {
      const dataset = await loadWide({ ...wide, file: fixture(`${name}.parquet`) });
      expect(told(dataset)).toEqual(expected);
      expect(dataset.figures[0]?.at).toEqual({ file: "daily.parquet", row: 1, column: "killed" });
    },
  );

  it.each(["stamp", "text_day"])("has the day of a %s, whatever the machine's time zone", async (column) => {
    const { figures } = await loadWide({ ...wide, mapping: { ...mapping, date: { column } } });
    expect(figures.map(({ period }) => period?.text)).toEqual(["2030-01-01", "2030-01-03"]);
  });

  it("that is cut short or no Parquet at all is a fault, at every length", async () => {
    const { file } = wide;
    if (typeof file === "string") throw new Error("the fixture is no file of bytes");
    for (let length = 0; length < file.length; length += 97) {
      const faults = await faultsOf(loadWide({ ...wide, file: file.slice(0, length) }));
      expect(faults.map(place)).toEqual(["wide-unreadable daily.parquet"]);
    }
  });

  it("that is damaged anywhere within never ends in anything but figures or faults", async () => {
    const { file } = wide;
    if (typeof file === "string") throw new Error("the fixture is no file of bytes");
    for (let at = 4; at < file.length - 8; at += 61) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x5a;
      await loadWide({ ...wide, file: damaged }).catch((error: unknown) => {
        expect(error).toMatchObject({ code: "bad-input" });
      });
    }
  });
});

const header = sheetRow(1, ["day", "killed", "share"]);
const workbook = (rows: string, sheets: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf(workbookParts({ Data: header + rows, ...sheets }));
const date = (serial: number): string => ` s="1"><v>${serial}</v></c>`;

describe("a table of XLSX", () => {
  const values = [killed, { column: "share", indicator: "share" }];
  const sheet = { path: "wide.xlsx", mapping: { ...mapping, values } };
  const rows =
    sheetRow(2, [date(47484), 5, ' s="2"><v>0.125</v></c>']) +
    sheetRow(4, [date(47485.98), ' t="str"><f>B2&amp;""</f><v>1,007</v></c>', null]);

  it("has real dates, the saved results of formulas, and the rows' own numbers", async () => {
    const dataset = await loadWide({
      ...sheet,
      file: workbook(rows),
      mapping: { ...sheet.mapping, groupChar: "," },
    });
    expect(told(dataset)).toEqual([
      "wide-2030-01-01-killed: 5 → 5 exact, 2030-01-01, killed",
      "wide-2030-01-01-share: 0.125 → 0.125 exact, 2030-01-01, share",
      "wide-2030-01-02-killed: 1,007 → 1007 exact, 2030-01-02, killed",
    ]);
    expect(dataset.figures.map(({ at }) => at.row)).toEqual([2, 2, 4]);
  });

  it("is read from the sheet that the dialect names or numbers, the first otherwise", async () => {
    const file = workbook(sheetRow(2, [date(47484), 5, null]), {
      Later: header + sheetRow(2, [date(47484), 6, null]),
    });
    const value = async (dialect: object) =>
      (await loadWide({ ...sheet, file, resource: { dialect } })).figures[0]?.value;
    expect(await Promise.all([{}, { sheetNumber: 2 }, { sheetName: "Later" }].map(value))).toEqual([5, 6, 6]);
  });

  it.each([
    [
      "a formula's error",
      ' t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      "wide-cell-error wide.xlsx:2 killed",
      "#DIV/0!",
    ],
    ["a reference that is gone", ' t="e"><v>#REF!</v></c>', "wide-cell-error wide.xlsx:2 killed", "#REF!"],
    ["a formula without a result", " ><f>SUM(B3:B9)</f></c>", "wide-cell-error wide.xlsx:2 killed", "#CALC!"],
    [
      "a date among numbers",
      ' s="1"><v>47484</v></c>',
      "wide-number-unreadable wide.xlsx:2 killed",
      "2030-01-01",
    ],
    ["true", ' t="b"><v>1</v></c>', "wide-number-unreadable wide.xlsx:2 killed", "true"],
  ])("names the cell of %s", async (_, cell, where, text) => {
    const faults = await faultsOf(
      loadWide({ ...sheet, file: workbook(sheetRow(2, [date(47484), cell, 1])) }),
    );
    expect(faults.map((fault) => [place(fault), fault.facts.cell])).toEqual([[where, text]]);
  });

  it("may count errors as missing, if the mapping says so", async () => {
    const file = workbook(sheetRow(2, [date(47484), ' t="e"><v>#N/A</v></c>', 1]));
    const { figures } = await loadWide({
      ...sheet,
      file,
      mapping: { ...sheet.mapping, missingValues: ["#N/A"] },
    });
    expect(figures.map(({ id }) => id)).toEqual(["wide-2030-01-01-share"]);
  });

  it("takes an ISO date for its day, whatever the machine's time zone", async () => {
    const file = workbook(sheetRow(2, [' t="d"><v>2030-01-01T23:30:00</v></c>', 5, null]));
    expect((await loadWide({ ...sheet, file })).figures[0]?.period?.text).toBe("2030-01-01");
  });

  it("says which sheets there are where the one named is not", async () => {
    const faults = await faultsOf(
      loadWide({ ...sheet, file: workbook(rows), resource: { dialect: { sheetName: "Daten" } } }),
    );
    expect(faults.map((fault) => [place(fault), fault.facts.choices])).toEqual([
      ["wide-sheet-missing wide.xlsx", "Data"],
    ]);
  });

  it.each([
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["nothing", new Uint8Array()],
    ["a text", new TextEncoder().encode("day,killed\n")],
    ["an archive of something else", zipOf({ "readme.txt": "hello" })],
    [
      "broken XML",
      zipOf({ ...workbookParts({ Data: header }), "xl/workbook.xml": "<workbook><sheets><sheet" }),
    ],
  ])("is refused as unreadable: %s", async (_, file) => {
    expect((await faultsOf(loadWide({ ...sheet, file }))).map(place)).toEqual(["wide-unreadable wide.xlsx"]);
  });

  it("that is cut short is a fault, at every length", async () => {
    const file = workbook(rows);
    for (let length = 0; length < file.length; length += 37) {
      const faults = await faultsOf(loadWide({ ...sheet, file: file.slice(0, length) }));
      expect(faults.map(place)).toEqual(["wide-unreadable wide.xlsx"]);
    }
  });

  it("with one cell far out is refused before it is spread", async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const faults = await faultsOf(loadWide({ ...sheet, file: workbook(rows + far) }));
    expect(faults.map((fault) => [place(fault), fault.facts.shape])).toEqual([
      ["wide-too-large wide.xlsx", "cells"],
    ]);
  });
});

describe("an archive that unpacks to more than its file lets expect", () => {
  const zeros = zipOf({ "a.xml": new Uint8Array(3_000_000), "b.xml": new Uint8Array(3_000_000) });

  it("is unpacked up to the limit, and refused beyond it", () => {
    expect(zeros.length).toBeLessThan(10_000);
    expect(unzip(zeros, 6_000_000)).toHaveProperty("size", 2);
    expect(unzip(zeros, 5_999_999)).toBe("too-large");
  });

  it("is not believed when it says that it is small", () => {
    expect(unzip(zipOf({ "a.xml": new Uint8Array(3_000_000) }, 10), 1_000_000)).toBe("too-large");
  });

  it("is refused as a workbook", async () => {
    const file = zipOf({
      ...workbookParts({ Data: header }),
      "xl/media.xml": new Uint8Array(257 * 1024 * 1024),
    });
    const faults = await faultsOf(loadWide({ path: "wide.xlsx", file, mapping }));
    expect(faults.map((fault) => [place(fault), fault.facts.shape])).toEqual([
      ["wide-too-large wide.xlsx", "bytes"],
    ]);
  });
});

describe("percentages of a workbook", () => {
  const share = { column: "share", indicator: "share", percent: true };
  const sheet = (...cells: readonly (string | number | null)[]): Wide => ({
    path: "rates.xlsx",
    file: zipOf(
      workbookParts({
        Rates: [["day", "share"], ...cells.map((cell, index) => [`2030-01-0${index + 1}`, cell])]
          .map((row, index) => sheetRow(index + 1, row))
          .join(""),
      }),
    ),
    mapping: { source: "feed", date: { column: "day" }, values: [share] },
  });

  it("are texts, or numbers typed as such", async () => {
    const values = async (wide: Wide) => (await loadWide(wide)).figures.map(({ value }) => value);
    expect(await values(sheet("12%", "3 %", "4"))).toEqual([12, 3, 4]);
    expect(await values(sheet(' s="2"><v>0.12</v></c>', 0.03))).toEqual([0.12, 0.03]);
  });

  it("of both kinds in one column are refused, cell by cell", async () => {
    const faults = await faultsOf(loadWide(sheet("3%", ' s="2"><v>0.12</v></c>', null, "4 %")));
    expect(faults.map(place)).toEqual([
      "wide-percent-mixed rates.xlsx:2 share",
      "wide-percent-mixed rates.xlsx:5 share",
    ]);
    expect(faults[0]?.facts).toEqual({ cell: "3%", first: 3 });
  });
});
