import { describe, expect, it } from "vitest";
import { loadDataset } from "../../src/load/dataset.ts";
import { describeError } from "../../src/messages/errors.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { type Fault, type FaultCode, faultCodes, RecountError } from "../../src/model/fault.ts";
import { dayText } from "../../src/model/time.ts";
import { datasetOf, type FolderTexts } from "../folder.ts";

const descriptorOf = (...resources: readonly (readonly [string, string])[]): string =>
  JSON.stringify({ name: "small", resources: resources.map(([name, path]) => ({ name, path })) });

const tables = [
  "sources",
  "organisations",
  "indicators",
  "populations",
  "places",
  "figures",
  "relations",
  "adjudications",
];

/** A dataset without a fault, from which each test takes one thing away. */
const sound: FolderTexts = {
  "datapackage.json": descriptorOf(
    ...tables.map((table): readonly [string, string] => [table, `${table}.csv`]),
  ),
  "sources.csv": "id,title,published\nherald,The count,2030-03\n",
  "organisations.csv": "id,label,part_of\nministry,Ministry,\noffice,Office,ministry\n",
  "indicators.csv":
    "id,label,kind,broader\nharmed,harmed,count,\nkilled,killed,count,harmed\ncost,cost,measure,\n",
  "populations.csv": "id,label,broader\npeople,people,\nwomen,women,people\n",
  "places.csv": "id,label,broader\nland,land,\nnorth,north,land\n",
  "figures.csv":
    "id,source,as_printed,indicator,population,place,period,value,upper,best,qualifier,originator,cited_url\n" +
    "one,herald,34,killed,women,north,2030-01/2030-02,34,,,exact,ministry;office,https://herald.example/a\n" +
    "two,herald,30 to 40,killed,people,land,2030-01/..,30,40,35,range,,\n",
  "relations.csv": "id,expression\nsum,harmed >= killed\n",
  "adjudications.csv":
    "finding,fingerprint,decision,figure,reason,decided_by,decided_on\n" +
    "conflict-1,aa,withdraw,one,A slip,A. Reader,2031-01-02\n" +
    "stale-1,bb,explain,,It is later,A. Reader,2031-01-02\n",
};

/** The texts with one piece replaced, which must be there. */
function replaced(file: string, from: string, to: string): FolderTexts {
  const text = sound[file] ?? "";
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { ...sound, [file]: text.replace(from, to) };
}

async function faultsOf(load: Promise<Dataset>): Promise<readonly Fault[]> {
  const error: unknown = await load.then(() => null).catch((reason: unknown) => reason);
  if (!(error instanceof RecountError)) throw error;
  // A reason is what a parser said, in its words.
  const worded = error.faults.filter(({ facts }) => !facts.reason);
  const sentences = describeError(new RecountError("bad-input", { dataset: "x" }, { faults: worded }))
    .split("\n")
    // What a caret points at stands as it is in the table.
    .filter((line) => !line.startsWith("    "));
  for (const said of sentences) expect(said).not.toMatch(/undefined|null|NaN|\[object|[{}]| {2}/);
  const lines = describeError(error).split("\n");
  for (const { file } of error.faults) expect(lines.some((line) => line.startsWith(file))).toBe(true);
  expect(lines.length).toBeGreaterThan(error.faults.length);
  return error.faults;
}

/** `code file:row column`, as far as the fault says. */
const place = ({ code, file, row, column }: Fault): string =>
  [code, row === undefined ? file : `${file}:${row}`, column].filter(Boolean).join(" ");

const faulty: readonly (readonly [FaultCode, string, FolderTexts])[] = [
  ["not-json", "datapackage.json", { ...sound, "datapackage.json": "{" }],
  ["descriptor-invalid", "datapackage.json resources", { ...sound, "datapackage.json": '{"name":"x"}' }],
  [
    "table-twice",
    "datapackage.json",
    replaced("datapackage.json", "]}", ',{"name":"places","path":"more-places.csv"}]}'),
  ],
  [
    "table-missing",
    "datapackage.json",
    {
      "datapackage.json": descriptorOf(["indicators", "indicators.csv"], ["figures", "figures.csv"]),
      "indicators.csv": "id,label,kind\n",
      "figures.csv": "id,source,as_printed,indicator,value,qualifier\n",
    },
  ],
  ["table-unnamed", "datapackage.json", { ...sound, "accounts.csv": "id,question,source,answer\n" }],
  ["file-missing", "relation.csv", replaced("datapackage.json", "relations.csv", "relation.csv")],
  [
    "path-leaves-folder",
    "datapackage.json",
    replaced("datapackage.json", "relations.csv", "../relations.csv"),
  ],
  [
    "path-leaves-folder",
    "datapackage.json",
    replaced("datapackage.json", "relations.csv", "tables/../../relations.csv"),
  ],
  ["path-leaves-folder", "datapackage.json", replaced("datapackage.json", "relations.csv", "/relations.csv")],
  [
    "path-leaves-folder",
    "datapackage.json",
    replaced("datapackage.json", "relations.csv", "C:/relations.csv"),
  ],
  [
    "path-leaves-folder",
    "datapackage.json",
    replaced("datapackage.json", "relations.csv", "https://herald.example/relations.csv"),
  ],
  [
    "path-leaves-folder",
    "datapackage.json",
    replaced("datapackage.json", "relations.csv", "..\\\\relations.csv"),
  ],
  ["path-missing", "datapackage.json", replaced("datapackage.json", '"path":"relations.csv"', '"data":[]')],
  ["not-csv", "relations.csv:2", replaced("relations.csv", "sum,harmed", 'sum,"harmed')],
  ["no-header", "relations.csv", { ...sound, "relations.csv": "" }],
  ["no-header", "relations.csv", { ...sound, "relations.csv": "\n\n" }],
  ["separator-line", "relations.csv:1", replaced("relations.csv", "id,", "sep=,\nid,")],
  ["header-not-first", "relations.csv:1", replaced("relations.csv", "id,", "Sums of the count,\n,\nid,")],
  ["header-translated", "relations.csv:1", replaced("relations.csv", "id,expression", "المعرف,العلاقة")],
  ["column-missing", "relations.csv:1 expression", replaced("relations.csv", "expression", "formula")],
  [
    "column-twice",
    "relations.csv:1 id",
    replaced("relations.csv", "id,expression\nsum", "id,expression,id\nsum"),
  ],
  [
    "csv-separator",
    "relations.csv:1",
    { ...sound, "relations.csv": "id\texpression\nsum\tharmed >= killed\n" },
  ],
  ["column-misspelt", "figures.csv:1 Originator", replaced("figures.csv", "originator", "Originator")],
  [
    "column-unnamed",
    "relations.csv:2",
    replaced("relations.csv", "id,expression\nsum,", "id,,expression\nsum,lost,"),
  ],
  ["row-ragged", "relations.csv:2", replaced("relations.csv", "harmed >= killed", "harmed >= killed,note")],
  ["id-invalid", "relations.csv:2 id", replaced("relations.csv", "sum,", "Sum,")],
  ["id-invalid", "figures.csv:2 originator", replaced("figures.csv", "ministry;office", "ministry office")],
  ["id-damaged", "relations.csv:2 id", replaced("relations.csv", "sum,", "May-21,")],
  [
    "cell-disguised",
    "places.csv:3 broader",
    replaced("places.csv", "north,north,land", "north,north,‘land’"),
  ],
  ["formula-error", "sources.csv:2 title", replaced("sources.csv", "The count", "#NAME?")],
  ["id-twice", "figures.csv:3 id", replaced("figures.csv", "two,", "one,")],
  ["cell-empty", "sources.csv:2 title", replaced("sources.csv", "The count", "")],
  ["number-invalid", "figures.csv:2 value", replaced("figures.csv", "34,,,exact", "3o,,,exact")],
  ["number-damaged", "figures.csv:2 value", replaced("figures.csv", "34,,,exact", '"3,400",,,exact')],
  ["number-as-date", "figures.csv:2 value", replaced("figures.csv", "34,,,exact", "04-Mar,,,exact")],
  ["number-negative", "figures.csv:2 value", replaced("figures.csv", "34,,,exact", "-34,,,exact")],
  ["number-not-whole", "figures.csv:2 value", replaced("figures.csv", "34,,,exact", "34.5,,,exact")],
  ["date-invalid", "sources.csv:2 published", replaced("sources.csv", "2030-03", "lately")],
  ["date-damaged", "sources.csv:2 published", replaced("sources.csv", "2030-03", "March 2030")],
  ["date-damaged", "figures.csv:2 period", replaced("figures.csv", "2030-01/2030-02", "Jan-30")],
  ["date-season", "figures.csv:2 period", replaced("figures.csv", "2030-01/2030-02", "2030-21")],
  ["choice-unknown", "figures.csv:2 qualifier", replaced("figures.csv", "exact", "precisely")],
  ["choice-unknown", "indicators.csv:4 kind", replaced("indicators.csv", "measure", "value")],
  ["cell-empty", "indicators.csv:4 kind", replaced("indicators.csv", "measure", "")],
  [
    "address-invalid",
    "figures.csv:2 cited_url",
    replaced("figures.csv", "https://herald.example/a", "herald.example/a"),
  ],
  [
    "address-invalid",
    "figures.csv:2 cited_url",
    replaced("figures.csv", "https://herald.example/a", "javascript:alert(1)"),
  ],
  ["reference-unknown", "figures.csv:2 source", replaced("figures.csv", "one,herald", "one,heraldd")],
  [
    "zero-lost",
    "places.csv:3 broader",
    { ...sound, "places.csv": "id,label,broader\n007,land,\nnorth,north,7\nland,land,\n" },
  ],
  [
    "reference-unknown",
    "figures.csv:2 originator",
    replaced("figures.csv", "ministry;office", "ministry;offic"),
  ],
  [
    "reference-unknown",
    "places.csv:3 broader",
    replaced("places.csv", "north,north,land", "north,north,sea"),
  ],
  ["broader-cycle", "places.csv:2 broader", replaced("places.csv", "land,land,", "land,land,north")],
  [
    "broader-cycle",
    "organisations.csv:2 part_of",
    replaced("organisations.csv", "Ministry,", "Ministry,office"),
  ],
  [
    "broader-cycle",
    "populations.csv:2 broader",
    replaced("populations.csv", "people,people,", "people,people,people"),
  ],
  ["value-missing", "figures.csv:2 value", replaced("figures.csv", "34,,,exact", ",,,exact")],
  ["nothing-left", "figures.csv:2 value", replaced("figures.csv", "34,,,exact", "0,,,less-than")],
  ["upper-missing", "figures.csv:3 upper", replaced("figures.csv", "30,40,35", "30,,")],
  ["upper-unexpected", "figures.csv:2 upper", replaced("figures.csv", "34,,,exact", "34,40,,exact")],
  ["upper-below-value", "figures.csv:3 upper", replaced("figures.csv", "30,40,35", "30,20,")],
  ["best-outside-range", "figures.csv:3 best", replaced("figures.csv", "30,40,35", "30,40,41")],
  [
    "decision-figure-missing",
    "adjudications.csv:2 figure",
    replaced("adjudications.csv", "withdraw,one", "withdraw,"),
  ],
  [
    "decision-figure-unexpected",
    "adjudications.csv:3 figure",
    replaced("adjudications.csv", "explain,", "explain,one"),
  ],
  [
    "decision-figure-unexpected",
    "adjudications.csv:3 figure",
    replaced("adjudications.csv", "explain,", "defer,one"),
  ],
  [
    "decision-twice",
    "adjudications.csv:3 decided_on",
    replaced("adjudications.csv", "stale-1,bb", "conflict-1,bb"),
  ],
  ["choice-unknown", "adjudications.csv:2 decision", replaced("adjudications.csv", "withdraw,", "dismiss,")],
  ["cell-empty", "adjudications.csv:2 reason", replaced("adjudications.csv", "A slip", "")],
  ["cell-empty", "adjudications.csv:2 fingerprint", replaced("adjudications.csv", "aa", "")],
  [
    "cell-empty",
    "adjudications.csv:3 decided_by",
    replaced("adjudications.csv", "later,A. Reader", "later,"),
  ],
  ["cell-empty", "adjudications.csv:2 decided_on", replaced("adjudications.csv", "2031-01-02\nst", "\nst")],
  ["relation-syntax", "relations.csv:2 expression", replaced("relations.csv", ">=", "=>")],
  ["relation-term-unknown", "relations.csv:2 expression", replaced("relations.csv", ">= killed", ">= kiled")],
  [
    "relation-term-unknown",
    "relations.csv:2 expression",
    replaced("relations.csv", ">= killed", ">= killed[men]"),
  ],
];

describe("loading a dataset", () => {
  it("takes the sound one as it is", async () => {
    const dataset = await datasetOf(sound);
    expect(dataset.figures.map(({ id, interval }) => [id, interval.low, interval.high])).toEqual([
      ["one", 34, 34],
      ["two", 30, 40],
    ]);
    expect(dataset.figures[0]?.originator).toEqual(["ministry", "office"]);
    expect(dataset.figures[1]?.best).toBe(35);
    expect(dataset.lattice.places.within("north", "land")).toBe(true);
  });

  it.each(faulty)("says %s at %s", async (code, where, texts) => {
    expect((await faultsOf(datasetOf(texts))).map(place)).toContain(`${code} ${where}`);
  });

  it.each(faulty.filter(([code]) => code !== "id-twice"))(
    "says nothing but %s at %s",
    async (code, where, texts) => {
      expect((await faultsOf(datasetOf(texts))).map(place)).toEqual([`${code} ${where}`]);
    },
  );

  it("names every fault at once, file by file and from the top", async () => {
    const faults = await faultsOf(
      datasetOf({
        ...sound,
        "sources.csv": "id,title,published\nherald,,2030-13\n",
        "places.csv": "id,label,broader\nland,land,north\nnorth,north,land\n",
        "figures.csv":
          "id,source,as_printed,indicator,population,place,period,value,upper,best,qualifier,originator,cited_url\n" +
          "one,nobody,34,killed,men,north,2030-02/Jan-30,x,,,exact,,\n" +
          "one,herald,,killed,women,north,,,,,range,,\n" +
          "three,herald\n",
      }),
    );
    expect(faults.map(place)).toEqual([
      "cell-empty sources.csv:2 title",
      "date-invalid sources.csv:2 published",
      "date-damaged figures.csv:2 period",
      "number-invalid figures.csv:2 value",
      "reference-unknown figures.csv:2 source",
      "reference-unknown figures.csv:2 population",
      "cell-empty figures.csv:3 as_printed",
      "id-twice figures.csv:3 id",
      "value-missing figures.csv:3 value",
      "upper-missing figures.csv:3 upper",
      "row-ragged figures.csv:4",
      "broader-cycle places.csv:2 broader",
    ]);
  });

  it("takes decisions whose cells a spreadsheet separated by semicolons, and no other table", async () => {
    const semicolons = (text = "") => text.replaceAll(",", ";");
    const dataset = await datasetOf({
      ...sound,
      "adjudications.csv": `\uFEFF${semicolons(sound["adjudications.csv"])}`,
    });
    expect(dataset.adjudications.map(({ finding, decision }) => [finding, decision])).toEqual([
      ["conflict-1", "withdraw"],
      ["stale-1", "explain"],
    ]);
    const other = { ...sound, "relations.csv": semicolons(sound["relations.csv"]) };
    expect((await faultsOf(datasetOf(other))).map(({ code }) => code)).toContain("csv-separator");
  });

  it("takes a decision that stands twice, and one that was taken again later", async () => {
    const [header = "", first = ""] = (sound["adjudications.csv"] ?? "").split("\n");
    const again = first.replace("withdraw", "correct");
    const rows = [header, first, first, again.replace("2031-01-02", "2031-01-03"), ""].join("\n");
    const dataset = await datasetOf({ ...sound, "adjudications.csv": rows });
    expect(dataset.adjudications).toHaveLength(3);
  });

  it("says a circle once, wherever it is entered", async () => {
    const faults = await faultsOf(
      datasetOf({
        ...sound,
        "places.csv":
          "id,label,broader\ntown,town,north\nland,land,north\nnorth,north,east\neast,east,land\n",
      }),
    );
    expect(faults.map(({ code, facts }) => [code, facts.cycle])).toEqual([
      ["broader-cycle", "north > east > land > north"],
    ]);
  });

  it("does not take a row that is left out for another fault as missing", async () => {
    const faults = await faultsOf(datasetOf(replaced("sources.csv", "The count,2030-03", ",2030-03")));
    expect(faults.map(({ code }) => code)).toEqual(["cell-empty"]);
  });

  it("has a test for every fault", () => {
    const elsewhere: readonly FaultCode[] = [
      "not-utf8",
      "file-unreadable",
      "file-irregular",
      "file-too-large",
      "columns-too-many",
      "broader-deep",
      "glyph-missing",
    ];
    const tested = new Set([...faulty.map(([code]) => code), ...elsewhere]);
    // Those of mappings and their tables are in wide.test.ts, those of briefings in settings.test.ts and narrative.test.ts,
    // those of conditions in tests/compare/where.test.ts, of tables in memory in given-tables.test.ts,
    // of tables to compare, match and count in their own tests.
    const own = faultCodes.filter(
      (code) =>
        !/^(mapping|wide|settings|logo|narrative|where|given|input|compare|match|count)-|-yaml$/.test(code),
    );
    expect(own.filter((code) => !tested.has(code))).toEqual([]);
  });

  it("says where there is no dataset at all", async () => {
    await expect(datasetOf({})).rejects.toMatchObject({ code: "dataset-not-found" });
  });
});

const bytesOf = (texts: FolderTexts, other: Readonly<Record<string, Uint8Array>>) => ({
  read: async (path: string) => {
    const text = texts[path];
    return other[path] ?? (text === undefined ? null : new TextEncoder().encode(text));
  },
});
const figuresText = sound["figures.csv"] ?? "";

describe("a file's bytes", () => {
  it.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR", (text: string) => text.replaceAll("\n", "\r")],
    ["no last line end", (text: string) => text.trimEnd()],
    ["a BOM", (text: string) => `\ufeff${text}`],
    ["quotes around all", (text: string) => text.replace(/[^,\n]+/g, (cell) => `"${cell}"`)],
    ["spaces around cells", (text: string) => text.replaceAll(",", " , ")],
    ["blank rows", (text: string) => `${text.replaceAll("\n", "\n\n")}\n,,,,,,,,,,,,\n`],
  ])("with %s read as without", async (_, change) => {
    const plain = await datasetOf(sound);
    const { figures } = await datasetOf({ ...sound, "figures.csv": change(figuresText) });
    const said = (one: Dataset["figures"]) => one.map(({ at: _at, ...rest }) => rest);
    expect(said(figures)).toEqual(said(plain.figures));
  });

  it("keep line breaks, commas and quotation marks within quotes, and the row's number", async () => {
    const text = 'id,title,note\r\nherald,"The ""count"",\r\nin March","one\ntwo"\r\n\r\nlast,Last,x\r\n';
    const { sources } = await datasetOf({ ...sound, "sources.csv": text });
    expect(sources.get("herald")).toMatchObject({ title: 'The "count",\r\nin March', note: "one\ntwo" });
    expect(sources.get("last")?.at).toEqual({ file: "sources.csv", row: 4 });
  });

  it("in UTF-16 are refused, with the line", async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${figuresText}`, "utf16le"));
    const faults = await faultsOf(loadDataset("test", bytesOf(sound, { "figures.csv": utf16 })));
    expect(faults.map(place)).toContain("not-utf8 figures.csv");
  });

  it("in another encoding are refused, with the line of the first byte that is none", async () => {
    const text = figuresText.replace("30 to 40", "30 à 40");
    const latin1 = new Uint8Array(Buffer.from(text, "latin1"));
    const faults = await faultsOf(loadDataset("test", bytesOf(sound, { "figures.csv": latin1 })));
    expect(faults.map((fault) => [place(fault), fault.facts.line])).toContainEqual([
      "not-utf8 figures.csv",
      3,
    ]);
  });

  it("that break off within a character are refused", async () => {
    const cut = new TextEncoder().encode(`${figuresText}é`).slice(0, -1);
    const faults = await faultsOf(loadDataset("test", bytesOf(sound, { "figures.csv": cut })));
    expect(faults.map(place)).toContain("not-utf8 figures.csv");
  });

  it("that cannot be read are a fault of their file", async () => {
    const faults = await faultsOf(
      loadDataset("test", {
        read: async (path) => {
          if (path === "relations.csv") throw new Error("permission denied");
          return bytesOf(sound, {}).read(path);
        },
      }),
    );
    expect(faults.map(place)).toEqual(["file-unreadable relations.csv"]);
    expect(faults[0]?.facts.reason).toBe("permission denied");
  });
});

describe("what is loaded", () => {
  it("keeps columns that no one knows, and translations", async () => {
    const { places, figures } = await datasetOf({
      ...sound,
      "places.csv": "id,label,label_ar,colour,broader\nland,land,أرض,green,\nnorth,north,,,land\n",
      "figures.csv": figuresText
        .replace("cited_url\n", "cited_url,__proto__\n")
        .replace("/a\n", "/a,x\n")
        .replace("range,,\n", "range,,,\n"),
    });
    expect(places.get("land")?.extra).toEqual({ label_ar: "أرض", colour: "green" });
    expect(Object.entries(figures[0]?.extra ?? {})).toEqual([["__proto__", "x"]]);
  });

  it("is frozen", async () => {
    const dataset = await datasetOf(sound);
    const [figure] = dataset.figures;
    for (const value of [
      dataset,
      dataset.figures,
      figure,
      figure?.interval,
      figure?.originator,
      figure?.period,
      figure?.extra,
      figure?.at,
      dataset.sources.get("herald"),
      dataset.lattice,
      dataset.relations,
      dataset.accounts,
      dataset.adjudications,
    ]) {
      expect(Object.isFrozen(value)).toBe(true);
    }
    const sources = dataset.sources as Map<string, unknown>;
    expect(() => sources.set("another", {})).toThrow(TypeError);
    expect(() => sources.delete("herald")).toThrow(TypeError);
  });

  it("reads dates as spans of days and leaves empty ones open", async () => {
    const { sources, figures } = await datasetOf(sound);
    const published = sources.get("herald")?.published;
    expect([dayText(published?.first ?? 0), dayText(published?.last ?? 0)]).toEqual([
      "2030-03-01",
      "2030-03-31",
    ]);
    expect(sources.get("herald")?.accessed).toBeNull();
    expect(figures[1]?.period).toMatchObject({ text: "2030-01/..", end: "open" });
  });

  it("does not depend on the order of columns", async () => {
    const { sources } = await datasetOf({
      ...sound,
      "sources.csv": "published,title,id\n2030-03,The count,herald\n",
    });
    expect(sources.get("herald")).toMatchObject({ title: "The count" });
  });

  it("takes the first licence's title, and the name where there is no title", async () => {
    const descriptor = JSON.parse(sound["datapackage.json"] ?? "{}") as object;
    const dataset = await datasetOf({
      ...sound,
      "datapackage.json": JSON.stringify({ ...descriptor, licenses: [{ name: "CC0-1.0" }], version: "2.1" }),
    });
    expect(dataset).toMatchObject({ name: "small", title: "small", licence: "CC0-1.0", version: "2.1" });
  });
});
