import { describe, expect, it } from "vitest";
import { loadDataset } from "../../src/load/dataset.ts";
import { describeError } from "../../src/messages/errors.ts";
import { type Fault, RecountError } from "../../src/model/fault.ts";
import { type FolderTexts, folderOf } from "../folder.ts";

const columns = ["id", "source", "as_printed", "indicator", "place", "period", "value", "upper", "qualifier"];
type Cells = Readonly<Record<string, string>>;
const soundCells: Cells = {
  id: "one",
  source: "herald",
  as_printed: "34",
  indicator: "killed",
  place: "land",
  period: "2021-05",
  value: "34",
  qualifier: "exact",
};
const quoted = (cell = "") => `"${cell.replaceAll('"', '""')}"`;
const figuresOf = (...rows: readonly Cells[]): string =>
  [columns.join(","), ...rows.map((row) => columns.map((column) => quoted(row[column])).join(","))].join(
    "\n",
  );

const texts: FolderTexts = {
  "datapackage.json": JSON.stringify({
    name: "small",
    resources: ["sources", "indicators", "places", "figures"].map((name) => ({ name, path: `${name}.csv` })),
  }),
  "sources.csv": "id,title\nherald,The count\n",
  "indicators.csv": "id,label,kind\nkilled,killed,count\nrate,rate,measure\n",
  "places.csv": "id,label\nland,land\n007,seventh\n0012,twelfth\n012,twelfth\n",
  "figures.csv": figuresOf(soundCells),
};

async function errorOf(folder: Parameters<typeof loadDataset>[1]): Promise<RecountError> {
  const error: unknown = await loadDataset("small", folder).catch((reason: unknown) => reason);
  if (!(error instanceof RecountError)) throw new Error(`no fault: ${JSON.stringify(error)}`);
  return error;
}
const faultsOf = async (changed: FolderTexts): Promise<readonly Fault[]> =>
  (await errorOf(folderOf({ ...texts, ...changed }))).faults;
const onlyFault = async (cells: Cells): Promise<Fault> => {
  const faults = await faultsOf({ "figures.csv": figuresOf({ ...soundCells, ...cells }) });
  expect(faults.map(({ code }) => code)).toHaveLength(1);
  const [fault] = faults;
  if (!fault) throw new Error("no fault");
  return fault;
};

describe("a date that a spreadsheet changed", () => {
  it.each([
    ["May-21", "2021-05; XXXX-05-21"],
    ["21-May", "XXXX-05-21; 2021-05"],
    ["May 2021", "2021-05"],
    ["May-45", "1945-05; 2045-05"],
    ["Feb-30", "1930-02; 2030-02"],
    ["Feb-29", "2029-02; XXXX-02-29"],
    ["3-May", "XXXX-05-03"],
    ["3-May-21", "2021-05-03; 1921-05-03"],
    ["3 May 2021", "2021-05-03"],
    ["May 3, 2021", "2021-05-03"],
    ["2021-May", "2021-05"],
    ["mai-21", "2021-05; XXXX-05-21"],
    ["Mai 2021", "2021-05"],
    ["مايو-21", "2021-05; XXXX-05-21"],
    ["أيار 2021", "2021-05"],
    ["ئایار ٢٠٢١", "2021-05"],
    ["2021/05/03", "2021-05-03"],
    ["2021/05/01", "2021-05-01; 2021-05"],
    ["2021/05", "2021-05"],
    ["05/2021", "2021-05"],
    ["03/05/2021", "2021-05-03; 2021-03-05"],
    ["25/05/2021", "2021-05-25"],
    ["05/25/2021", "2021-05-25"],
    ["05/05/2021", "2021-05-05"],
    ["25.5.2021", "2021-05-25"],
    ["25-05-21", "2021-05-25; 2025-05-21"],
    ["2021-05-03 00:00:00", "2021-05-03"],
    ["2021-05-03T14:30:00Z", "2021-05-03"],
    ["2021-05-01 00:00:00", "2021-05-01; 2021-05"],
    ["2021-01-01 12:30", "2021-01-01"],
    ["5/25/2021 12:00:00 AM", "2021-05-25"],
    ["44317", "2021-05-01; 2021-05"],
    ["44319.5", "2021-05-03"],
    ["2021-5-3", "2021-05-03"],
    ["2021-5", "2021-05"],
    ["20210503", "2021-05-03"],
    ["2021.0", "2021"],
    ["2019-10 / 2021-05", "2019-10/2021-05"],
    ["2019-10 - 2021-05", "2019-10/2021-05"],
    ["2019-10 to 2021-05", "2019-10/2021-05"],
    ["Oct 2019/May 2021", "2019-10/2021-05"],
    ["2019-10-01/44317", "2019-10-01/2021-05-01; 2019-10-01/2021-05"],
  ])("%s can have been %s", async (cell, readings) => {
    const { code, column, facts } = await onlyFault({ period: cell });
    expect({ code, column, readings: facts.readings, sure: facts.sure }).toEqual({
      code: "date-damaged",
      column: "period",
      readings,
      sure: /[;X]/.test(readings) ? "no" : "yes",
    });
  });

  it("is said to be sure only where nothing else can have been meant", async () => {
    expect((await onlyFault({ period: "May 2021" })).facts.sure).toBe("yes");
    expect((await onlyFault({ period: "May-21" })).facts.sure).toBe("no");
    expect((await onlyFault({ period: "03/05/2021" })).facts.sure).toBe("no");
    expect((await onlyFault({ period: "3-May" })).facts).toMatchObject({ sure: "no", lost: "year" });
  });

  it.each(["lately", "31/31/2021", "99999", "2021-13", "Maybe-21", "May", "2021-05-32", "1/2/3/4", "12:30"])(
    "is not seen in %s, where there is none",
    async (cell) => {
      expect((await onlyFault({ period: cell })).code).toBe("date-invalid");
    },
  );
});

describe("that a spreadsheet changed a cell", () => {
  it.each([
    ["2024-06-08 to 2024-06-10", false],
    ["2019-10 - 2021-05", false],
    ["2021-5-3", false],
    ["25/05/2021", false],
    ["3 May 2021", false],
    ["May 2021", false],
    ["May-21", true],
    ["3-May-21", true],
    ["44317", true],
    ["2021-05-03 00:00:00", true],
  ])("is said of %s only where nobody types it so: %s", async (period, isSaid) => {
    const folder = folderOf({ ...texts, "figures.csv": figuresOf({ ...soundCells, period }) });
    expect(describeError(await errorOf(folder)).includes("A spreadsheet changed cells")).toBe(isSaid);
  });
});

describe("a number that a spreadsheet changed", () => {
  it.each([
    ["1,100", "1100; 1.1", "thousands"],
    ["1,100,000", "1100000", "thousands"],
    ["1.100.000", "1100000", "thousands"],
    ["12.000", "12000; 12", "thousands"],
    ["1 100", "1100", "thousands"],
    ["1\u00a0100", "1100", "thousands"],
    ["1'100", "1100", "thousands"],
    ["1.100,5", "1100.5", "thousands"],
    ["1,100.50", "1100.50", "thousands"],
    ["-1,100,000", "-1100000", "thousands"],
    ["١٬١٠٠٬٠٠٠", "1100000", "thousands"],
    ["36,5", "36.5", "comma"],
    ["1.23E+05", "123000", "exponent"],
    ["45%", "45", "unit"],
    ["$1,100,000", "1100000", "unit"],
    ["1.100.000 €", "1100000", "unit"],
    ["USD 3.5", "3.5", "unit"],
  ])("%s can have been %s", async (cell, readings, shape) => {
    const { code, column, facts } = await onlyFault({ value: cell, indicator: "rate" });
    expect({ code, column, shape: facts.shape, readings: facts.readings }).toEqual({
      code: "number-damaged",
      column: "value",
      shape,
      readings,
    });
  });

  it.each([["04-Mar"], ["3/4/2021"], ["2021-03-04 00:00:00"]])("%s was none before", async (cell) => {
    expect((await onlyFault({ value: cell })).code).toBe("number-as-date");
  });

  it.each(["3o", "dozens", "1,10,0", "E+05", "--3", "0x1F", "1.2.3"])("%s is none", async (cell) => {
    expect((await onlyFault({ value: cell })).code).toBe("number-invalid");
  });

  it.each(["36.0", "0.000", "1234.000", "36.525"])("%s is sound for a measure", async (cell) => {
    const { figures } = await loadDataset(
      "small",
      folderOf({ ...texts, "figures.csv": figuresOf({ ...soundCells, value: cell, indicator: "rate" }) }),
    );
    expect(figures[0]?.value).toBe(Number(cell));
  });
});

describe("characters that only look right", () => {
  it.each([
    ["value", "٣٤", "digits", "34"],
    ["value", "۳۴", "digits", "34"],
    ["value", "'34", "quotes", "34"],
    ["value", "“34”", "quotes", "34"],
    ["value", "3\u200b4", "invisible", "34"],
    ["value", "\u202a34\u202c", "invisible", "34"],
    ["upper", "−34", "dashes", "-34"],
    ["period", "2021–05", "dashes", "2021-05"],
    ["period", "٢٠٢١-٠٥", "digits", "2021-05"],
    ["period", "\u200f2021-05", "invisible", "2021-05"],
    ["period", "٢٠٢١–٠٥", "digits dashes", "2021-05"],
    ["period", "'2021-05", "quotes", "2021-05"],
    ["qualifier", "at–least", "dashes", "at-least"],
    ["qualifier", "“exact”", "quotes", "exact"],
    ["source", "her\u00adald", "invisible", "herald"],
    ["source", "‘herald’", "quotes", "herald"],
    ["id", "one\u202e", "invisible", "one"],
    ["id", "one–two", "dashes", "one-two"],
    ["id", "\u001b[2Jone", "invisible", undefined],
  ])("in %s, %j", async (column, cell, shape, meant) => {
    const { code, facts } = await onlyFault({
      [column]: cell,
      ...(column === "upper" ? { qualifier: "range" } : {}),
    });
    if (meant === undefined) expect(code).toBe("id-invalid");
    else
      expect({ code, shape: facts.shape, readings: facts.readings }).toEqual({
        code: "cell-disguised",
        shape,
        readings: meant,
      });
    expect(String(facts.cell)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe("an id that a spreadsheet changed", () => {
  it("7 was 007, where the table has that", async () => {
    expect(await onlyFault({ place: "7" })).toMatchObject({
      code: "zero-lost",
      facts: { cell: "7", meant: "007" },
    });
  });
  it("9 in the table was 009, where that is what all rows refer to: said once, where it is to be mended", async () => {
    const rows = ["one", "two", "three"].map((id) => ({ ...soundCells, id, place: "009" }));
    const faults = await faultsOf({
      "places.csv": "id,label\nland,land\n9,ninth\n",
      "figures.csv": figuresOf(...rows),
    });
    expect(faults).toEqual([
      {
        code: "zero-lost",
        file: "places.csv",
        row: 3,
        column: "id",
        facts: { table: "places", cell: "9", meant: "009", at: "figures.csv:2", lost: "there" },
      },
    ]);
    const error = new RecountError("bad-input", { dataset: "small" }, { faults });
    expect(describeError(error)).toContain("refer to “009” (the first is figures.csv:2)");
  });
  it("12 can be two, and is only unknown", async () => {
    expect((await onlyFault({ place: "12" })).code).toBe("reference-unknown");
  });
  it.each([
    ["May-21", "date"],
    ["1.23E+15", "exponent"],
    ["7.0", "decimals"],
  ])("%s has the shape %s", async (id, shape) => {
    expect(await onlyFault({ id })).toMatchObject({ code: "id-damaged", facts: { shape } });
  });
});

it.each(["#NAME?", "#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#####"])(
  "%s in any column is a value that was lost",
  async (cell) => {
    for (const column of ["id", "source", "as_printed", "period", "value", "qualifier"])
      expect(await onlyFault({ [column]: cell })).toMatchObject({ code: "formula-error", column });
  },
);

describe("a file that a spreadsheet saved", () => {
  const figures = texts["figures.csv"] ?? "";
  const arabic = `${figures.replace('"34"', '"قتل ما لا يقل عن أربعة وثلاثين شخصا في المدينة"')}\n`;
  const encodingOf = async (bytes: Uint8Array): Promise<Fault["facts"]> => {
    const folder = folderOf(texts);
    const { faults } = await errorOf({
      read: (path) => (path === "figures.csv" ? Promise.resolve(bytes) : folder.read(path)),
    });
    expect(faults.map(({ code, file }) => `${code} ${file}`)).toEqual(["not-utf8 figures.csv"]);
    return faults[0]?.facts ?? {};
  };
  const inCodePage = (text: string, encoding: string): Uint8Array => {
    const decoder = new TextDecoder(encoding);
    const bytes = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
    );
    return Uint8Array.from(text, (character) => bytes.get(character) ?? 63);
  };
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));

  it.each([
    ["windows1256", 2, inCodePage(arabic, "windows-1256")],
    ["windows1252", 2, inCodePage(figures.replace('"34"', '"trente-quatre tués à Kerbala"'), "windows-1252")],
    ["unknown", 2, inCodePage(figures.replace('"34"', '"тридцать четыре человека убиты"'), "windows-1251")],
    ["utf16", 0, utf16(`\ufeff${arabic}`)],
    ["utf16", 0, utf16(figures)],
    ["utf16", 0, utf16(`\ufeff${arabic}`).map((_, index, all) => all[index ^ 1] ?? 0)],
    ["workbook", 0, Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xff, 0xfe)],
    ["compressed", 0, Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)],
    ["cut", 3, new TextEncoder().encode(`${arabic}é`).slice(0, -1)],
    ["mixed", 3, Buffer.concat([new TextEncoder().encode(arabic), Uint8Array.of(0x74, 0xe9, 0x73)])],
  ])("in %s is refused, with what it seems to be", async (encoding, line, bytes) => {
    expect(await encodingOf(bytes)).toMatchObject({ encoding, ...(line > 0 ? { line } : {}) });
  });

  it("is refused at the right line however large it is", async () => {
    const large = new TextEncoder().encode(`${arabic.repeat(2000)}`);
    const bytes = Buffer.concat([large, Uint8Array.of(0xff), large]);
    const { line } = await encodingOf(bytes);
    expect(line).toBe(large.filter((byte) => byte === 10).length + 1);
  });

  it.each([
    ["csv-separator", figures.replaceAll(",", ";")],
    ["csv-separator", figures.replaceAll(",", "\t")],
    ["csv-separator", `sep=;\n${figures.replaceAll(",", ";")}`],
    ["separator-line", `sep=,\n${figures}`],
    ["header-not-first", `Table 1: the dead,,,,,,,,\n,,,,,,,,\n${figures}`],
    [
      "header-translated",
      figures.replace(columns.join(","), "المعرف,المصدر,النص,المؤشر,المكان,الفترة,القيمة,الأعلى,النوع"),
    ],
    ["column-misspelt", figures.replace("as_printed", "As\u200b Printed")],
    ["column-misspelt", figures.replace("id,", "“id”,")],
  ])("with a header that is none says %s, and nothing else", async (code, text) => {
    expect((await faultsOf({ "figures.csv": text })).map((fault) => fault.code)).toEqual([code]);
  });

  it("may have a byte order mark, empty columns to the right and empty rows below", async () => {
    const padded = figures.replaceAll("\n", ",,,\n").concat(",,,\n,,,,,,,,,,,\n,,,,,,,,,,,\n");
    const dataset = await loadDataset("small", folderOf({ ...texts, "figures.csv": `\ufeff${padded}` }));
    expect(dataset.figures).toHaveLength(1);
  });

  it("with empty cells beyond the header says that nothing is lost", async () => {
    const [fault] = await faultsOf({ "figures.csv": `${figures},,,` });
    expect(fault).toMatchObject({ code: "row-ragged", facts: { excess: "blank" } });
  });
});

describe("a column that was damaged in every row", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    ...soundCells,
    id: `f-${index}`,
    period: "May-21",
  }));

  it("takes two lines to tell, and names every row", async () => {
    const error = await errorOf(folderOf({ ...texts, "figures.csv": figuresOf(...rows) }));
    const lines = describeError(error).split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^figures\.csv:2 period: “May-21” .*2021-05; XXXX-05-21/);
    expect(lines[1]).toMatch(/^figures\.csv:3 period: .*4,999 more rows: 3–5001$/);
    expect(lines[2]).toContain("as text");
    expect(lines[3]).toContain("5,000 faults");
  });

  it("is listed a thousand times for programs, and by its rows from there on", async () => {
    const { faults } = await errorOf(folderOf({ ...texts, "figures.csv": figuresOf(...rows) }));
    expect(faults).toHaveLength(1000);
    expect(faults.at(-1)).toMatchObject({ row: 1001, also: { count: 4000, rows: [[1002, 5001]] } });
  });

  it("hides no other fault", async () => {
    const others = rows.map((row, index) => (index === 4000 ? { ...row, source: "nobody" } : row));
    const error = await errorOf(folderOf({ ...texts, "figures.csv": figuresOf(...others) }));
    expect(describeError(error)).toContain("figures.csv:4002 source: “nobody”");
  });

  it("names rows that do not follow one another, as far as there is room", async () => {
    const every = rows.slice(0, 100).map((row, index) => (index % 2 ? row : { ...row, period: "2021-05" }));
    const error = await errorOf(folderOf({ ...texts, "figures.csv": figuresOf(...every) }));
    expect(describeError(error)).toContain("49 more rows: 5, 7, 9, 11, 13, 15, 17, 19, … 101");
  });

  it("is told cell by cell where each cell is a slip of its own", async () => {
    const slips = rows.slice(0, 11).map((row, index) => ({ ...row, period: `someday ${index}` }));
    const error = await errorOf(folderOf({ ...texts, "figures.csv": figuresOf(...slips) }));
    expect(describeError(error).split("\n")).toHaveLength(12);
  });

  it("is told once where the cells are the same, and row by row where they are few", async () => {
    const saysOf = async (count: number) => {
      const same = rows.slice(0, count).map((row) => ({ ...row, period: "2021-05", source: "nobody" }));
      return describeError(await errorOf(folderOf({ ...texts, "figures.csv": figuresOf(...same) }))).split(
        "\n",
      );
    };
    expect(await saysOf(3)).toHaveLength(4);
    const many = await saysOf(400);
    expect(many).toHaveLength(3);
    expect(many[1]).toMatch(/^figures\.csv:3 source: .*399 more rows: 3–401$/);
  });
});
