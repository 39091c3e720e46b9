import { describe, expect, it } from "vitest";
import { describeError } from "../../src/messages/errors.ts";
import { type Fault, type FaultCode, faultCodes, RecountError } from "../../src/model/fault.ts";
import { faultsOf, loadWide, told, type Wide } from "./wide-dataset.ts";

const killed = { column: "killed", indicator: "killed" };
const daily = { source: "feed", date: { column: "date" }, values: [killed] };
const plain = "date,killed\n2030-01-01,5\n2030-01-02,7\n";

/** `code file:row column`, as far as the fault says. */
const place = ({ code, file, row, column }: Fault): string =>
  [code, row === undefined ? file : `${file}:${row}`, column].filter(Boolean).join(" ");
const at = (path: string): string => `datapackage.json resources.5.${path}`;

describe("a mapping's empty text", () => {
  const file = "date,killed,share\n2030-01-01,5,0.5\n2030-01-02,<7,0.7\n";
  const all = {
    ...daily,
    start: "2030-01-01",
    covers: "since-start",
    qualifier: "at-least",
    method: "counted",
    status: "revised",
    population: "women",
    originator: "ministry",
    note: "n",
    qualifierMarks: { "<": "less-than" },
  };
  const none = ["start", "covers", "qualifier", "method", "status", "population", "originator", "note"];
  const taken = Object.fromEntries(none.map((key) => [key, ""]));

  it("takes away what holds for all columns, whatever the key", async () => {
    const { figures } = await loadWide({
      file,
      mapping: { ...all, values: [killed, { column: "share", indicator: "share", ...taken }] },
    });
    const [kept, , , away] = figures;
    expect(kept).toMatchObject({ qualifier: "at-least", method: "counted", status: "revised", note: "n" });
    expect(kept?.period?.text).toBe("2030-01-01/2030-01-01");
    expect(away).toMatchObject({ qualifier: "exact", method: null, status: "current", population: "" });
    expect(away).toMatchObject({ note: "", originator: [], period: { text: "2030-01-02" } });
  });

  it("is like no key at all in the mapping itself, and the words that may stand there are named", async () => {
    const { figures } = await loadWide({ file, mapping: { ...all, ...taken, values: [killed] } });
    expect(figures.map(({ qualifier }) => qualifier)).toEqual(["exact", "less-than"]);
    const faults = await faultsOf(
      loadWide({ file, mapping: { ...daily, covers: "day", method: "guessed", values: [killed] } }),
    );
    expect(faults.map(({ code, facts }) => `${code} ${facts.cell}: ${facts.choices}`)).toEqual([
      "choice-unknown guessed: documented, counted, estimated",
      "choice-unknown day: date, since-start, since-previous",
    ]);
  });
});

describe("what is said of a wide table that cannot be read", () => {
  const saidOf = async (wide: Wide): Promise<string> =>
    describeError(
      new RecountError("bad-input", { dataset: "x" }, { faults: await faultsOf(loadWide(wide)) }),
    );

  it("lists the columns once, and that the header may stand elsewhere", async () => {
    const said = await saidOf({
      file: "Table 7: the dead,,\nArea,Dead,When\nNorth,5,2030-01-01\n",
      mapping: {
        source: "feed",
        date: { column: "When" },
        place: { column: "Area" },
        values: [{ column: "Dead", indicator: "killed" }],
      },
    });
    expect(said.match(/its columns are: Table 7: the dead;.*headerRows/g)).toHaveLength(1);
    expect(said.match(/has no column/g)).toHaveLength(3);
  });

  it.each([
    ["n/a", "missingValues"],
    ["–", "missingValues"],
    ['"1,234"', "groupChar"],
    ["1 234", "groupChar"],
    ['"1,5"', "decimalChar"],
    ["12%", "percent"],
    ["<5", "qualifierMarks"],
    ["5*", "footnotes"],
    ["five 5", "none"],
  ])("names the one key by which %s would be read: %s", async (cell, key) => {
    const faults = await faultsOf(loadWide({ file: `date,killed\n2030-01-01,${cell}\n`, mapping: daily }));
    expect(faults.map(({ code, facts }) => `${code} ${facts.key}`)).toEqual([
      `wide-number-unreadable ${key}`,
    ]);
  });

  it("tells a number with grouping points to be declared, not to be edited", async () => {
    const said = await saidOf({ file: "date,killed\n2030-01-01,12.345\n", mapping: daily });
    expect(said).toMatch(/declare it in the mapping as groupChar/);
    expect(said).not.toContain("take it out");
  });

  it("knows a day number of a spreadsheet", async () => {
    expect(await saidOf({ file: "date,killed\n45473,5\n", mapping: daily })).toMatch(
      /^wide\.csv:2 date: “45473” is a date as spreadsheets count it, in days from 1900: 2024-06-30;/,
    );
  });
});

describe("a wide table", () => {
  it("gives a figure for each number, traced to its row and column", async () => {
    const { figures } = await loadWide({ file: plain, mapping: daily });
    expect(figures.map(({ id, locator, as_printed, at }) => ({ id, locator, as_printed, at }))).toEqual([
      {
        id: "wide-2030-01-01-killed",
        locator: "row 2, column killed",
        as_printed: "5",
        at: { file: "wide.csv", row: 2, column: "killed" },
      },
      {
        id: "wide-2030-01-02-killed",
        locator: "row 3, column killed",
        as_printed: "7",
        at: { file: "wide.csv", row: 3, column: "killed" },
      },
    ]);
  });

  it("joins figures.csv, whose decisions may name its figures", async () => {
    const tables = {
      "figures.csv": "id,source,as_printed,indicator,value,qualifier\none,feed,5,killed,5,exact\n",
      "adjudications.csv":
        "finding,fingerprint,decision,figure,reason,decided_by,decided_on\nconflict-1,0,prefer,wide-2030-01-01-killed,seen,desk,2030-02-01\n",
    };
    const { figures } = await loadWide({ file: plain, mapping: daily, tables });
    expect(figures.map(({ id }) => id)).toEqual(["one", "wide-2030-01-01-killed", "wide-2030-01-02-killed"]);
  });

  it("reads columns, constants and what stands for cells, a column's own before the mapping's", async () => {
    const dataset = await loadWide({
      file:
        "Date;Region;Who;Phase;Women killed;Men killed\n" +
        "2030-01-01;North;MoH;1;5;6\n2030-01-02;South;MoH;2;7;\n",
      resource: { dialect: { delimiter: ";" } },
      mapping: {
        source: "feed",
        indicator: "killed",
        place: { column: "Region" },
        originator: { column: "Who", values: { MoH: "ministry;office" } },
        phase: { column: "Phase", values: { "1": "first", "2": "second" } },
        date: { column: "Date" },
        values: [
          { column: "Women killed", population: "women" },
          { column: "Men killed", name: "men", population: "men", phase: "", qualifier: "at-least" },
        ],
      },
    });
    expect(told(dataset)).toEqual([
      "wide-2030-01-01-north-first-women-killed: 5 → 5 exact, 2030-01-01, killed women north first ministry office",
      "wide-2030-01-01-north-men: 6 → 6 at-least, 2030-01-01, killed men north ministry office",
      "wide-2030-01-02-south-second-women-killed: 7 → 7 exact, 2030-01-02, killed women south second ministry office",
    ]);
  });

  it("covers the day, the time since the start, or the time since the row before of its scope", async () => {
    const values = [
      { ...killed, column: "cum" },
      { column: "new", indicator: "killed-daily", covers: "since-previous" },
      { column: "day", indicator: "injured", covers: "date" },
    ];
    const start = { column: "place", values: { north: "2029-12-31", south: "2029-12" } };
    const mapping = { ...daily, start, place: { column: "place" }, values };
    const rows = [
      "2030-01-05,north,9,4,1",
      "2030-01-02,north,5,,1",
      "2030-01-04,south,3,2,1",
      "2030-01-03,north,5,0,1",
    ];
    const text = (lines: readonly string[]) => `date,place,cum,new,day\n${lines.join("\n")}\n`;
    const dataset = await loadWide({ file: text(rows), mapping });
    expect(
      dataset.figures
        .filter(({ locator }) => /new|cum/.test(locator))
        .map(({ id, period }) => [id, period?.text]),
    ).toEqual([
      ["wide-2030-01-05-north-cum", "2029-12-31/2030-01-05"],
      ["wide-2030-01-05-north-new", "2030-01-04/2030-01-05"],
      ["wide-2030-01-02-north-cum", "2029-12-31/2030-01-02"],
      ["wide-2030-01-04-south-cum", "2029-12/2030-01-04"],
      ["wide-2030-01-04-south-new", "2029-12/2030-01-04"],
      ["wide-2030-01-03-north-cum", "2029-12-31/2030-01-03"],
      ["wide-2030-01-03-north-new", "2030-01-03"],
    ]);
    const meant = async (lines: readonly string[]) =>
      told(await loadWide({ file: text(lines), mapping })).toSorted();
    expect(await meant(rows.toReversed())).toEqual(await meant(rows));
  });

  it("leaves the start of a first increment unknown where nobody says it, and counts months from their ends", async () => {
    const mapping = {
      ...daily,
      values: [{ column: "new", indicator: "killed-daily", covers: "since-previous" }],
    };
    const { figures } = await loadWide({ file: "date,new\n2030-01,1\n2030-02,2\n2030-04,3\n", mapping });
    expect(figures.map(({ period }) => period?.text)).toEqual(["/2030-01", "2030-02", "2030-03-01/2030-04"]);
  });

  it("joins a date of year, month and day, and reads declared patterns", async () => {
    const joined = await loadWide({
      file: "Year,Month,killed\n2030,1,5\n2030,Feb,6\n٢٠٣٠,March,7\n",
      mapping: { source: "feed", year: { column: "Year" }, month: { column: "Month" }, values: [killed] },
    });
    expect(joined.figures.map(({ period }) => period?.text)).toEqual(["2030-01", "2030-02", "2030-03"]);
    const patterned = await loadWide({
      file: "date,killed\n05/02/2030,5\n6/2/2030,6\n",
      mapping: { ...daily, date: { column: "date", format: "%d/%m/%Y" } },
    });
    expect(patterned.figures.map(({ period }) => period?.text)).toEqual(["2030-02-05", "2030-02-06"]);
    const stamped = await loadWide({ file: "date,killed\n2030-02-05T23:30:00-08:00,5\n", mapping: daily });
    expect(stamped.figures[0]?.period?.text).toBe("2030-02-05");
  });

  it("may have a column a year, dated by the mapping", async () => {
    const dataset = await loadWide({
      file: "place,2029,2030\nnorth,5,6\nsouth,,7\n",
      mapping: {
        source: "feed",
        indicator: "killed",
        place: { column: "place" },
        values: [
          { column: "2029", date: "2029" },
          { column: "2030", date: "2030" },
        ],
      },
    });
    expect(told(dataset)).toEqual([
      "wide-north-2029: 5 → 5 exact, 2029, killed north",
      "wide-north-2030: 6 → 6 exact, 2030, killed north",
      "wide-south-2030: 7 → 7 exact, 2030, killed south",
    ]);
  });

  it("reads a sloppy table as it is declared to be", async () => {
    const dataset = await loadWide({
      file:
        "Deaths by region (thousands are never meant)\n\n" +
        "date,region,killed,low,high,share\n" +
        '2030-01-01,North,"1,234*",10,20,12 %\n' +
        "2030-01-01,South,n/a,-,,\n" +
        "\n" +
        "date,region,killed,low,high,share\n" +
        "2030-01-02,North,١٬٢٣٥,7,,12.5%\n" +
        "2030-01-02,South,<5,1\u00a0000,2\u202f000,- †\n" +
        '2030-01-02,Total,"1,240",,,\n' +
        "# Source: the ministry\n",
      resource: { dialect: { headerRows: [3], commentChar: "#" }, schema: { missingValues: ["n/a", "-"] } },
      mapping: {
        ...daily,
        place: { column: "region" },
        groupChar: ",",
        footnotes: ["*", "†"],
        percent: true,
        qualifierMarks: { "<": "less-than" },
        repeatedHeaders: true,
        skip: [{ column: "region", values: ["Total"] }],
        values: [
          killed,
          { column: "low", upper: "high", indicator: "injured" },
          { column: "share", indicator: "share" },
        ],
      },
    });
    expect(told(dataset)).toEqual([
      "wide-2030-01-01-north-killed: 1,234* → 1234 exact, 2030-01-01, killed north",
      "wide-2030-01-01-north-low: 10–20 → 10–20 range, 2030-01-01, injured north",
      "wide-2030-01-01-north-share: 12 % → 12 exact, 2030-01-01, share north",
      "wide-2030-01-02-north-killed: ١٬٢٣٥ → 1235 exact, 2030-01-02, killed north",
      "wide-2030-01-02-north-low: 7 → 7 exact, 2030-01-02, injured north",
      "wide-2030-01-02-north-share: 12.5% → 12.5 exact, 2030-01-02, share north",
      "wide-2030-01-02-south-killed: <5 → 5 less-than, 2030-01-02, killed south",
      "wide-2030-01-02-south-low: 1\u00a0000–2\u202f000 → 1000–2000 range, 2030-01-02, injured south",
    ]);
  });

  it("reads German and Arabic decimals, by the table schema or the mapping", async () => {
    const share = { column: "share", indicator: "share" };
    const fields = [{ name: "share", type: "number", decimalChar: ",", groupChar: "." }];
    const german = await loadWide({
      file: 'date,share\n2030-01-01,"1.234,5"\n',
      resource: { schema: { fields } },
      mapping: { ...daily, values: [share] },
    });
    expect(german.figures[0]?.value).toBe(1234.5);
    const arabic = await loadWide({
      file: "date,share\n2030-01-01,٣٫٥\n",
      mapping: { ...daily, values: [share] },
    });
    expect(arabic.figures[0]?.value).toBe(3.5);
  });

  it("joins the rows of a header of several", async () => {
    const dataset = await loadWide({
      file: "date,Killed,Killed\n,women,men\n2030-01-01,5,6\n",
      resource: { dialect: { headerRows: [1, 2] } },
      mapping: {
        ...daily,
        indicator: "killed",
        values: [
          { column: "Killed women", population: "women" },
          { column: "Killed men", population: "men" },
        ],
      },
    });
    expect(dataset.figures.map(({ id }) => id)).toEqual([
      "wide-2030-01-01-killed-women",
      "wide-2030-01-01-killed-men",
    ]);
  });

  it("keeps ids that rows have no part in", async () => {
    const [first] = (await loadWide({ file: plain, mapping: daily })).figures;
    const file = plain.replace("\n", "\n2029-12-31,1\n");
    const later = (await loadWide({ file, mapping: daily })).figures.find(({ id }) => id === first?.id);
    expect(later).toMatchObject({ value: 5, locator: "row 3, column killed" });
  });
});

describe("the formats of text", () => {
  const json = { ...daily, values: [{ ...killed, column: "count.killed" }] };
  const records = [
    { date: "2030-01-01", count: { killed: 5 } },
    { date: "2030-01-02", count: { killed: "7" } },
    { date: "2030-01-03", count: {} },
  ];
  const expected = ["2030-01-01 5 row 1", "2030-01-02 7 row 2"];
  const read = async (wide: Wide): Promise<readonly string[]> =>
    (await loadWide(wide)).figures.map(({ period, value, at }) => `${period?.text} ${value} row ${at.row}`);

  it.each([
    ["a list of JSON", { path: "wide.json", file: JSON.stringify(records), mapping: json }],
    [
      "a list within JSON",
      {
        path: "wide.json",
        file: JSON.stringify({ data: { rows: records } }),
        resource: { dialect: { property: "data.rows" } },
        mapping: { ...daily, values: [{ ...killed, column: "/count/killed" }] },
      },
    ],
    [
      "NDJSON",
      { path: "wide.jsonl", file: records.map((each) => JSON.stringify(each)).join("\r\n"), mapping: json },
    ],
    [
      "a list of lists, whose first is the header",
      {
        path: "wide.json",
        file: JSON.stringify([
          ["date", "killed"],
          ["2030-01-01", 5],
          ["2030-01-02", "7"],
          [null, null],
        ]),
        mapping: daily,
      },
    ],
    ["TSV", { path: "wide.tsv", file: plain.replaceAll(",", "\t"), mapping: daily }],
    [
      "UTF-16",
      {
        file: new Uint8Array(Buffer.from(`\ufeff${plain}`, "utf16le")),
        resource: { encoding: "utf-16" },
        mapping: daily,
      },
    ],
    [
      "UTF-16 the other way round",
      {
        file: new Uint8Array(Buffer.from(`\ufeff${plain}`, "utf16le").swap16()),
        resource: { encoding: "utf-16" },
        mapping: daily,
      },
    ],
    [
      "windows-1256",
      {
        file: new Uint8Array([
          ...Buffer.from("date,"),
          0xde,
          0xca,
          0xe1,
          ...Buffer.from("\n2030-01-01,5\n2030-01-02,7\n"),
        ]),
        resource: { encoding: "windows-1256" },
        mapping: { ...daily, values: [{ column: "قتل", name: "killed", indicator: "killed" }] },
      },
    ],
  ] as const)("%s", async (name, wide: Wide) => {
    const rows = await read(wide);
    expect(rows.map((row) => row.replace(/row \d/, ""))).toEqual(
      expected.map((row) => row.replace(/row \d/, "")),
    );
    if (name.includes("JSON") && !name.includes("lists")) expect(rows).toEqual(expected);
  });

  it("keeps integers that a double cannot hold from being rounded to another", async () => {
    const faults = await faultsOf(
      loadWide({
        path: "wide.json",
        file: '[{"date":"2030-01-01","killed":9007199254740993}]',
        mapping: daily,
      }),
    );
    expect(faults.map((fault) => [place(fault), fault.facts.cell])).toEqual([
      ["number-not-whole wide.json:1 killed", "9007199254740992"],
    ]);
  });

  it("never reads what an object inherits", async () => {
    const wide = {
      path: "wide.json",
      file: '[{"date":"2030-01-01","__proto__":{"killed":5}}]',
      mapping: { ...daily, values: [{ ...killed, column: "constructor.name" }] },
    };
    expect((await faultsOf(loadWide(wide))).map(({ code }) => code)).toEqual(["mapping-column-missing"]);
  });
});

const faulty: readonly (readonly [FaultCode, string, Partial<Wide>])[] = [
  ["mapping-invalid", at("recount:mapping.values"), { mapping: { ...daily, values: [] } }],
  ["mapping-invalid", at("recount:mapping.place"), { mapping: { ...daily, place: 3 } }],
  ["mapping-invalid", at("recount:mapping.start"), { mapping: { ...daily, start: "October" } }],
  [
    "mapping-invalid",
    at("recount:mapping.date"),
    { mapping: { ...daily, date: { column: "date", format: "%x" } } },
  ],
  ["mapping-invalid", at("recount:mapping.groupChar"), { mapping: { ...daily, groupChar: "." } }],
  ["mapping-invalid", at("dialect.headerRows"), { resource: { dialect: { headerRows: 3 } } }],
  ["choice-unknown", at("recount:mapping.covers"), { mapping: { ...daily, covers: "all" } }],
  ["mapping-key-unknown", at("recount:mapping.sorce"), { mapping: { ...daily, sorce: "feed" } }],
  [
    "mapping-key-unknown",
    at("recount:mapping.values.0.indicater"),
    { mapping: { ...daily, values: [{ ...killed, indicater: "killed" }] } },
  ],
  [
    "mapping-key-unknown",
    at("recount:mapping.date.colum"),
    { mapping: { ...daily, date: { column: "date", colum: "date" } } },
  ],
  ["mapping-key-unknown", at("recount:maping"), { resource: { "recount:maping": {} } }],
  [
    "mapping-key-missing",
    at("recount:mapping.values.0.column"),
    { mapping: { ...daily, values: [{ indicator: "killed" }] } },
  ],
  [
    "mapping-key-missing",
    at("recount:mapping.values.0.source"),
    { mapping: { ...daily, source: undefined } },
  ],
  [
    "mapping-key-missing",
    at("recount:mapping.values.0.indicator"),
    { mapping: { ...daily, values: [{ column: "killed" }] } },
  ],
  [
    "mapping-key-missing",
    at("recount:mapping.values.0.start"),
    { mapping: { ...daily, covers: "since-start" } },
  ],
  [
    "mapping-key-missing",
    at("recount:mapping.values.0.date"),
    { mapping: { ...daily, date: undefined, covers: "since-previous" } },
  ],
  [
    "mapping-misplaced",
    at("recount:mapping"),
    {
      resource: { name: "accounts" },
      file: "id,question,source,answer,date,killed\na,why,feed,so,2030,5\n",
    },
  ],
  [
    "mapping-column-missing",
    at("recount:mapping.values.0.column"),
    { mapping: { ...daily, values: [{ ...killed, column: "kiled" }] } },
  ],
  [
    "mapping-column-missing",
    at("recount:mapping.date.column"),
    { mapping: { ...daily, date: { column: "day" } } },
  ],
  ["mapping-column-missing", at("recount:mapping.key.0"), { mapping: { ...daily, key: ["day"] } }],
  [
    "mapping-column-missing",
    at("recount:mapping.skip.0.column"),
    { mapping: { ...daily, skip: [{ column: "day", values: ["Total"] }] } },
  ],
  ["mapping-column-twice", at("recount:mapping.values.0.column"), { file: "date,killed,killed\n2030,1,2\n" }],
  [
    "mapping-name-missing",
    at("recount:mapping.values.0.name"),
    { file: "date,قتل\n2030,5\n", mapping: { ...daily, values: [{ ...killed, column: "قتل" }] } },
  ],
  ["mapping-empty", at("recount:mapping"), { file: "date,killed\n" }],
  ["path-missing", at("").slice(0, -1), { resource: { path: ["a.csv", "b.csv"] } }],
  ["path-leaves-folder", at("").slice(0, -1), { resource: { path: "../wide.csv" } }],
  ["path-leaves-folder", at("").slice(0, -1), { resource: { path: "https://feed.example/wide.csv" } }],
  ["file-missing", "wider.csv", { resource: { path: "wider.csv" } }],
  ["wide-format-unknown", at("format"), { resource: { format: "ods" } }],
  ["wide-encoding-unknown", "wide.csv", { resource: { encoding: "utf-9" } }],
  ["wide-not-encoded", "wide.csv", { file: new Uint8Array([...Buffer.from(plain), 0xe9, 0x0a]) }],
  ["not-csv", "wide.csv:2", { file: 'date,killed\n2030-01-01,"5\n' }],
  ["no-header", "wide.csv", { file: "\n" }],
  [
    "row-ragged",
    "wide.csv:3",
    {
      file: `${plain.replace("01,5", "01,5")}`.replace("2030-01-02,7", "2030-01-02,7,8"),
      resource: { dialect: { headerRows: [1] } },
    },
  ],
  ["not-json", "wide.csv", { file: "[{", resource: { format: "json" } }],
  [
    "not-json",
    "wide.csv:2",
    { file: '{"date":"2030","killed":1}\n{"date":\n', resource: { format: "ndjson" } },
  ],
  ["wide-no-list", "wide.csv", { file: "{}", resource: { format: "json" } }],
  ["wide-no-list", "wide.csv", { file: "[]", resource: { format: "json", dialect: { property: "data" } } }],
  ["wide-no-record", "wide.csv:2", { file: '[{"date":"2030","killed":1},7]', resource: { format: "json" } }],
  ["wide-number-unreadable", "wide.csv:2 killed", { file: plain.replace(",5", ",5 people") }],
  ["wide-number-unreadable", "wide.csv:2 killed", { file: plain.replace(",5", ',"1,234"') }],
  [
    "wide-number-unreadable",
    "wide.csv:2 killed",
    { file: plain.replace(",5", ',"1,5"'), mapping: { ...daily, groupChar: "," } },
  ],
  ["wide-number-unreadable", "wide.csv:2 killed", { file: plain.replace(",5", ",1 234") }],
  ["wide-number-unreadable", "wide.csv:2 killed", { file: plain.replace(",5", ",5%") }],
  ["wide-number-unreadable", "wide.csv:2 killed", { file: plain.replace(",5", ",1e3") }],
  [
    "wide-number-unreadable",
    "wide.csv:1 killed",
    { file: '[{"date":"2030","killed":true}]', resource: { format: "json" } },
  ],
  ["number-negative", "wide.csv:2 killed", { file: plain.replace(",5", ",\u22125") }],
  ["number-not-whole", "wide.csv:2 killed", { file: plain.replace(",5", ",5.5") }],
  [
    "upper-below-value",
    "wide.csv:2 killed",
    { file: "date,killed,high\n2030,5,4\n", mapping: { ...daily, values: [{ ...killed, upper: "high" }] } },
  ],
  ["wide-date-unreadable", "wide.csv:2 date", { file: plain.replace("2030-01-01", "1 January") }],
  ["wide-date-unreadable", "wide.csv:2 date", { file: plain.replace("2030-01-01", "2030-02-30") }],
  [
    "wide-date-unreadable",
    "wide.csv:2 date",
    {
      mapping: { ...daily, date: { column: "date", format: "%d.%m.%Y" } },
      file: "date,killed\n2030-01-01,5\n",
    },
  ],
  [
    "wide-date-unreadable",
    "wide.csv:2 month",
    {
      file: "year,month,killed\n2030,13,5\n",
      mapping: { source: "feed", year: { column: "year" }, month: { column: "month" }, values: [killed] },
    },
  ],
  ["cell-empty", "wide.csv:2 date", { file: plain.replace("2030-01-01", "") }],
  [
    "wide-value-unmapped",
    "wide.csv:2 who",
    {
      file: "date,who,killed\n2030,un,5\n",
      mapping: { ...daily, originator: { column: "who", values: { moh: "ministry" } } },
    },
  ],
  [
    "wide-value-unmapped",
    "wide.csv:2 where",
    { file: "date,where,killed\n2030,بيروت,5\n", mapping: { ...daily, place: { column: "where" } } },
  ],
  [
    "wide-reference-unknown",
    "wide.csv:2 where",
    { file: "date,where,killed\n2030,East,5\n", mapping: { ...daily, place: { column: "where" } } },
  ],
  ["wide-reference-unknown", at("recount:mapping.place"), { mapping: { ...daily, place: "east" } }],
  [
    "choice-unknown",
    "wide.csv:2 how",
    { file: "date,how,killed\n2030,guessed,5\n", mapping: { ...daily, method: { column: "how" } } },
  ],
  [
    "cell-empty",
    "wide.csv:2 src",
    { file: "date,src,killed\n2030,,5\n", mapping: { ...daily, source: { column: "src" } } },
  ],
  [
    "wide-cell-nested",
    "wide.csv:1 killed",
    { file: '[{"date":"2030","killed":{"men":5}}]', resource: { format: "json" } },
  ],
  ["wide-id-twice", "wide.csv:3 killed", { file: plain.replace("01-02", "01-01") }],
  [
    "wide-id-twice",
    "wide.csv:2 killed",
    {
      tables: {
        "figures.csv":
          "id,source,as_printed,indicator,value,qualifier\nwide-2030-01-01-killed,feed,5,killed,5,exact\n",
      },
      file: "date,killed\n2030-01-01,5\n",
    },
  ],
];

describe("a fault of a mapping or its table", () => {
  const load = (change: Partial<Wide>) => loadWide({ file: plain, mapping: daily, ...change });

  it.each(faulty)("%s at %s, and nothing else", async (code, where, change) => {
    const faults = await faultsOf(load(change));
    const offset = change.tables ? where.replace("resources.5", "resources.6") : where;
    expect([...new Set(faults.map(place))]).toEqual([`${code} ${offset}`]);
    const said = describeError(new RecountError("bad-input", { dataset: "x" }, { faults }));
    if (!/[{}]/.test(String(faults[0]?.facts.cell ?? faults[0]?.facts.reason ?? "")))
      expect(said).not.toMatch(/undefined|null|NaN|\[object|[{}]| {2}/);
  });

  it("is met with every other at once", async () => {
    const faults = await faultsOf(
      load({
        file: "date,where,killed,high\n2030-13,East,x,z\n,North,5,y\n2030-01-03,North,6,5\n",
        mapping: {
          ...daily,
          place: { column: "where" },
          population: "children",
          values: [{ ...killed, upper: "high" }],
        },
      }),
    );
    expect(faults.map(place)).toEqual([
      `wide-reference-unknown ${at("recount:mapping.population")}`,
      "wide-reference-unknown wide.csv:2 where",
      "wide-date-unreadable wide.csv:2 date",
      "wide-number-unreadable wide.csv:2 killed",
      "wide-number-unreadable wide.csv:2 high",
      "cell-empty wide.csv:3 date",
      "wide-number-unreadable wide.csv:3 high",
      "upper-below-value wide.csv:4 killed",
    ]);
  });

  it("suggests the key or column that was meant", async () => {
    const meant = async (change: Partial<Wide>) =>
      (await faultsOf(load(change))).map(({ facts }) => facts.meant);
    expect(await meant({ mapping: { ...daily, missingvalues: ["-"] } })).toEqual(["missingValues"]);
    expect(await meant({ mapping: { ...daily, date: { column: "Date" } } })).toEqual(["date"]);
    expect(await meant({ mapping: { ...daily, zzzzzz: 1 } })).toEqual(["none"]);
  });

  it("has a test for every code", () => {
    const elsewhere: readonly FaultCode[] = [
      "wide-percent-mixed",
      "wide-too-large",
      "wide-unreadable",
      "wide-sheet-missing",
      "wide-cell-error",
    ];
    const tested = new Set([...faulty.map(([code]) => code), ...elsewhere]);
    const own = faultCodes.filter((code) => /^(mapping|wide)-/.test(code));
    expect(own.filter((code) => !tested.has(code))).toEqual([]);
  });
});
