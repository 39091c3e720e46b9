import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { reportFor, textsIn } from "../cases/case-folder.ts";
import { csvOf } from "../cases/tables.ts";

const base = textsIn(resolve(import.meta.dirname, "../cases/base"));
type Row = Readonly<Record<string, string>>;

/** What a hint comes to, in a few words. */
const gist = (hint: Report["findings"][number]["hints"][number]): string => {
  switch (hint.kind) {
    case "digits-transposed":
    case "factor":
      return `${hint.figure}: ${hint.instead} for ${hint.value} (${hint.kind}, ${hint.agrees})`;
    case "year":
      return `${hint.figure}: the year of its ${hint.of}`;
    case "smallest-set":
      return `without ${hint.figures.join(", ")} of ${hint.count}`;
  }
};

async function hintsOf(rows: readonly Row[], relations = ""): Promise<readonly string[]> {
  const common = { source: "tally-july", as_printed: "some", indicator: "killed", qualifier: "exact" };
  const figures = rows.map((row, index) => ({
    ...common,
    locator: `row ${index}`,
    originator: "ministry",
    ...row,
  }));
  const columns = [
    ...new Set([...figures.flatMap((row) => Object.keys(row)), "population", "method", "upper"]),
  ];
  const { findings } = await reportFor({
    ...base,
    ...(relations === "" ? {} : { "relations.csv": `id,expression\nrule,${relations}\n` }),
    "figures.csv": csvOf(figures, columns),
  });
  return findings.flatMap(({ hints }) => hints.map(gist));
}

const may = "2030-01-01/2030-05-31";

/** Two originators' values for one date. */
const pair = (a: Row, b: Row): readonly Row[] => [
  { id: "a", period: may, originator: "ministry", ...a },
  { id: "b", period: may, originator: "clinic", source: "herald-june", ...b },
];

/** A running total of one originator, a figure a week. */
const weekly = (...values: readonly (string | Row)[]): readonly Row[] =>
  values.map((value, index) => ({
    id: `w${index}`,
    period: `2030-01-01/2030-${String(2 + Math.floor(index / 4)).padStart(2, "0")}-0${1 + 2 * (index % 4)}`,
    ...(typeof value === "string" ? { value } : value),
  }));

describe("a pair of figures is hinted at", () => {
  it.each<readonly [string, Row, Row, readonly string[]]>([
    ["swapped", { value: "4327" }, { value: "4237" }, ["a: 4237 for 4327 (digits-transposed, rival)"]],
    ["swapped at the front", { value: "91" }, { value: "19" }, ["a: 19 for 91 (digits-transposed, rival)"]],
    [
      "swapped and rounded",
      { value: "4320" },
      { value: "4230", qualifier: "about" },
      ["a: 4230 for 4320 (digits-transposed, rival)"],
    ],
    ["not neighbouring", { value: "4723" }, { value: "4327" }, []],
    ["another digit", { value: "4337" }, { value: "4237" }, []],
    ["swapped, and nearly the other", { value: "4327" }, { value: "4238" }, []],
    ["a factor of ten", { value: "340" }, { value: "34" }, ["a: 34 for 340 (factor, rival)"]],
    ["a factor of a hundred", { value: "3400" }, { value: "34" }, ["a: 34 for 3400 (factor, rival)"]],
    ["a factor of a thousand", { value: "34000" }, { value: "34" }, ["a: 34 for 34000 (factor, rival)"]],
    ["a factor of ten thousand", { value: "340000" }, { value: "34" }, []],
    ["a factor of ten, roundly", { value: "340" }, { value: "30", qualifier: "about" }, []],
    [
      "a factor of ten, less roundly",
      { value: "320" },
      { value: "30", qualifier: "about" },
      ["a: 32 for 320 (factor, rival)"],
    ],
    [
      "a factor of ten into a range",
      { value: "320" },
      { value: "30", upper: "40", qualifier: "range" },
      ["a: 32 for 320 (factor, rival)"],
    ],
    ["a factor of nine", { value: "306" }, { value: "34" }, []],
    ["nothing can be ten times nothing", { value: "10" }, { value: "0" }, []],
    [
      "a factor of ten of a floor",
      { value: "340", qualifier: "at-least" },
      { value: "34" },
      ["a: 34 for 340 (factor, rival)"],
    ],
    [
      "a range has two numbers",
      { value: "340", upper: "350", qualifier: "range" },
      { value: "34", upper: "35", qualifier: "range" },
      [],
    ],
    ["a fraction of a person", { value: "345" }, { value: "34", upper: "36", qualifier: "range" }, []],
    [
      "a fraction of a sum",
      { value: "345", indicator: "ransom" },
      { value: "34.5", indicator: "ransom" },
      ["a: 34.5 for 345 (factor, rival)"],
    ],
    ["the year of its period", { value: "2030" }, { value: "34" }, ["a: the year of its period"]],
    [
      "the year of its source",
      { value: "2030", period: "2029-01-01/2029-05-31" },
      { value: "34", period: "2029-01-01/2029-05-31" },
      ["a: the year of its publication"],
    ],
    ["another year", { value: "2031" }, { value: "34" }, []],
    ["a year among its like", { value: "2030" }, { value: "1016" }, []],
    ["a year out of line", { value: "2030" }, { value: "1015" }, ["a: the year of its period"]],
    ["a year below all", { value: "2030" }, { value: "4060" }, ["a: the year of its period"]],
    ["a year as a floor", { value: "2030", qualifier: "at-least" }, { value: "34" }, []],
    [
      "digits on both sides of a point",
      { value: "12.5", indicator: "ransom" },
      { value: "1.25", indicator: "ransom" },
      ["a: 1.25 for 12.5 (factor, rival)"],
    ],
    ["no number begins with a zero", { value: "90" }, { value: "9" }, ["a: 9 for 90 (factor, rival)"]],
    [
      "a zero swapped at the end",
      { value: "4370" },
      { value: "4307" },
      ["a: 4307 for 4370 (digits-transposed, rival)"],
    ],
    ["words are no number to be wrong", { value: "300", qualifier: "vague" }, { value: "30" }, []],
    ["words are no number to agree with", { value: "3" }, { value: "30", qualifier: "vague" }, []],
    [
      "the year of its source, whose count is still open",
      { value: "2030", period: "2029-06-01/.." },
      { value: "34", period: "2029-06-01/2029-12-31" },
      ["a: the year of its publication"],
    ],
    [
      "a date that may lie in ten years",
      { value: "2020", period: "202X/2030-05-31" },
      { value: "34", period: "202X/2030-05-31" },
      [],
    ],
    [
      "a year too long ago",
      { value: "1830", period: "1830-01-01/1830-05-31" },
      { value: "34", period: "1830-01-01/1830-05-31" },
      [],
    ],
  ])("%s", async (_, a, b, hints) => {
    expect(await hintsOf(pair(a, b))).toEqual(hints);
  });

  it("at one date in years, which are years", async () => {
    const years = { ...base, "indicators.csv": "id,label,unit,kind\nkilled,founded in,year,measure\n" };
    const figures = pair({ value: "2030" }, { value: "34" }).map((row) => ({
      source: "tally-july",
      as_printed: "some",
      indicator: "killed",
      qualifier: "exact",
      ...row,
    }));
    const { findings } = await reportFor({ ...years, "figures.csv": csvOf(figures) });
    expect(findings.map(({ type, hints }) => [type, hints])).toContainEqual(["conflict", []]);
  });

  it("whichever of the two it is", async () => {
    expect(await hintsOf(pair({ value: "34" }, { value: "3400" }))).toEqual([
      "b: 34 for 3400 (factor, rival)",
    ]);
    expect(await hintsOf(pair({ value: "3000" }, { value: "2030" }))).toEqual([]);
    expect(await hintsOf(pair({ value: "9000" }, { value: "2030" }))).toEqual(["b: the year of its period"]);
  });

  it("only if nothing else contradicts the number then", async () => {
    const third = { id: "c", period: may, originator: "watch", value: "33" };
    const ceiling = pair({ value: "340" }, { value: "34", qualifier: "at-most" });
    expect(await hintsOf([...ceiling, third])).toEqual(["without a of 3"]);
    expect(await hintsOf([...ceiling, { ...third, qualifier: "at-least" }])).toEqual([
      "a: 34 for 340 (factor, rival)",
    ]);
  });
});

describe("a part above its whole is hinted at", () => {
  const within = (part: string, whole: string) =>
    pair({ value: part, place: "harbour" }, { value: whole, place: "north" });

  it("where it would be near it, and not where it would be anything", async () => {
    expect(await hintsOf(within("340", "36"))).toEqual(["a: 34 for 340 (factor, rival)"]);
    expect(await hintsOf(within("340", "33"))).toEqual([]);
    expect(await hintsOf(within("340", "300"))).toEqual([]);
    expect(await hintsOf(within("91", "40"))).toEqual([]);
  });
});

describe("a figure that contradicts several is hinted at", () => {
  const part = { id: "part", period: may, place: "harbour", value: "345" };
  const whole = { id: "whole", period: may, place: "north", value: "36", originator: "clinic" };

  it("not where the slip would be in one of those", async () => {
    expect(await hintsOf([part, whole])).toEqual(["whole: 360 for 36 (factor, rival)"]);
    const country = { id: "country", period: may, place: "country", value: "37", originator: "watch" };
    expect(await hintsOf([part, whole, country])).toEqual([]);
  });

  it("not where two slips would settle it", async () => {
    const among = (rival: Row): readonly Row[] => [
      { id: "before", period: "2030-01-01/2030-02-01", value: "230" },
      { id: "suspect", period: "2030-01-01/2030-03-01", value: "321" },
      { id: "rival", period: "2030-01-01/2030-03-01", originator: "clinic", qualifier: "at-most", ...rival },
      { id: "after", period: "2030-01-01/2030-04-01", value: "313" },
    ];
    expect(await hintsOf(among({ value: "310" }))).toEqual([
      "suspect: 231 for 321 (digits-transposed, neighbours)",
      "without suspect of 4",
    ]);
    expect(await hintsOf(among({ value: "312" }))).toEqual(["without suspect of 4"]);
  });

  it("by counts before and after it, but not of a stock", async () => {
    const at = (id: string, day: string, row: Row): Row => ({
      id,
      indicator: "still-missing",
      period: day,
      ...row,
    });
    const rows = [
      at("first", "2030-02-01", { value: "448" }),
      at("second", "2030-03-01", { value: "494" }),
      at("other", "2030-03-01", { value: "430", upper: "460", qualifier: "range", originator: "clinic" }),
      at("third", "2030-04-01", { value: "450" }),
    ];
    expect(await hintsOf(rows)).toEqual([]);
  });
});

describe("a running total is hinted at", () => {
  it.each<readonly [string, readonly (string | Row)[], readonly string[]]>([
    [
      "a swap that fits its neighbours",
      ["410", "421", "432", "494", "450", "453", "460"],
      ["w3: 449 for 494 (digits-transposed, neighbours)", "without w3 of 7"],
    ],
    [
      "a swap that leaves it too high",
      ["410", "421", "432", "494", "448", "453", "460"],
      ["without w3 of 7"],
    ],
    ["a swap that leaves it too low", ["410", "421", "449", "472", "460", "463", "465"], ["without w3 of 7"]],
    ["a swap into a wide gap", ["10", "12", "191", "120", "125", "130", "131"], ["without w2 of 7"]],
    [
      "a round number swapped to just below",
      ["400", "410", { value: "490", qualifier: "about" }, "420", "425"],
      [],
    ],
    [
      "a round number swapped to just above",
      ["400", "402", { value: "470", qualifier: "about" }, "406", "408"],
      [],
    ],
    [
      "a swap that fits its neighbours, words left out",
      ["410", "421", "432", { value: "12", qualifier: "vague" }, "494", "450", "453", "460"],
      ["w4: 449 for 494 (digits-transposed, neighbours)", "without w4 of 7"],
    ],
    [
      "a swap that fits its neighbours, those of its own day left out",
      [
        "410",
        "421",
        "432",
        "494",
        { value: "400", qualifier: "at-least", period: "2030-01-01/2030-02-07", originator: "clinic" },
        "450",
        "453",
        "460",
      ],
      ["w3: 449 for 494 (digits-transposed, neighbours)", "without w3 of 8"],
    ],
    [
      "a digit too many",
      ["10", "21", "320", "44", "50"],
      ["w2: 32 for 320 (factor, neighbours)", "without w2 of 5"],
    ],
    [
      "a digit too few",
      ["1000", "2100", "320", "4400", "5000"],
      ["w2: 3200 for 320 (factor, neighbours)", "without w2 of 5"],
    ],
    ["one wrong row of two that could be", ["10", "40", "31"], []],
    ["one wrong row, and rows enough to tell", ["10", "40", "31", "35"], ["without w1 of 4"]],
    ["words before it do not tell", ["10", "40", { value: "35", qualifier: "vague" }, "31"], []],
    [
      "a month and its last day tell",
      [
        "10",
        "40",
        "31",
        { value: "35", period: "2030-01-01/2030-03" },
        { value: "36", period: "2030-01-01/2030-03-31" },
      ],
      ["without w1 of 5"],
    ],
    [
      "a month and its first day tell",
      [
        "10",
        "40",
        "31",
        { value: "35", period: "2030-01-01/2030-03-01" },
        { value: "36", period: "2030-01-01/2030-03" },
      ],
      ["without w1 of 5"],
    ],
    [
      "a month printed twice tells",
      [
        "10",
        "40",
        "31",
        { value: "35", period: "2030-01-01/2030-03" },
        { value: "33", qualifier: "at-least", period: "2030-01-01/2030-03" },
      ],
      ["without w1 of 5"],
    ],
    [
      "a figure without a date does not matter",
      ["10", "40", "31", { value: "35", period: "2030-01-01/" }],
      [],
    ],
    ["words and round numbers do not tell", ["10", "40", "31", { value: "35", qualifier: "about" }], []],
    [
      "a day that is not sure does not tell",
      ["10", "40", "31", { value: "35", period: "2030-01-01/2030-02-07~" }],
      [],
    ],
    [
      "a day that may be before does not tell",
      ["10", "40", "31", { value: "35", period: "2030-01-01/2030-02" }],
      [],
    ],
    [
      "months in order tell",
      ["10", "40", "31", { value: "35", period: "2030-01-01/2030-03" }],
      ["without w1 of 4"],
    ],
    [
      "another start is another series",
      ["10", "40", "31", { value: "35", period: "2030-01-02/2030-02-07" }],
      [],
    ],
    ["another method is another series", ["10", "40", "31", { value: "35", method: "counted" }], []],
    [
      "counts of others tell, too",
      ["10", "40", "31", { value: "35", originator: "clinic" }],
      ["without w1 of 4"],
    ],
  ])("%s", async (_, values, hints) => {
    expect(await hintsOf(weekly(...values))).toEqual(hints);
  });

  it("not by what others documented", async () => {
    const documented = (value: string, originator: string): Row => ({
      value,
      originator,
      method: "documented",
    });
    const own = ["10", "40", "31"].map((value) => documented(value, "ministry"));
    expect(await hintsOf(weekly(...own, documented("35", "clinic")))).toEqual([]);
    expect(await hintsOf(weekly(...own, documented("35", "ministry")))).toEqual(["without w1 of 4"]);
  });

  it("and a stock is not, which may fall", async () => {
    const at = (id: string, day: string, value: string, originator = "ministry"): Row => ({
      ...{ id, period: day, value, originator, indicator: "still-missing" },
    });
    const rows = [
      at("a", "2030-02-01", "10"),
      at("b", "2030-03-01", "40"),
      at("c", "2030-03-01", "31", "clinic"),
    ];
    expect(await hintsOf([...rows, at("d", "2030-04-01", "35")])).toEqual([]);
  });

  it("and not where it is its part that contradicts it", async () => {
    const part = (originator: string): Row => ({
      id: originator,
      originator,
      place: "harbour",
      value: "100",
      period: "2030-01-01/2030-02-07",
    });
    const rows = weekly("10", "40", "31", "35").map((row) => ({ ...row, place: "north" }));
    expect(await hintsOf([...rows, part("clinic"), part("watch")])).toEqual(["without w1 of 4"]);
  });

  it("but not where hardly a figure is right", async () => {
    const falling = Array.from({ length: 12 }, (_, index) => String(100 - index));
    expect(await hintsOf(weekly(...falling, ...Array.from({ length: 13 }, () => "7")))).toEqual([]);
  });
});

describe("an originator's two values are hinted at", () => {
  const twice = (earlier: Row, later: Row): readonly Row[] => [
    { id: "a", source: "herald-june", period: may, ...earlier },
    { id: "b", source: "tally-july", period: may, ...later },
  ];

  it("where one slip makes them one", async () => {
    expect(await hintsOf(twice({ value: "4237" }, { value: "4327" }))).toEqual([
      "b: 4237 for 4327 (digits-transposed, rival)",
    ]);
    expect(await hintsOf(twice({ value: "34" }, { value: "340" }))).toEqual([
      "b: 34 for 340 (factor, rival)",
    ]);
    expect(await hintsOf(twice({ value: "33" }, { value: "340" }))).toEqual([]);
    expect(await hintsOf(twice({ value: "4237" }, { value: "4328" }))).toEqual([]);
  });
});

describe("an equation is hinted at", () => {
  const balance = (missing: Row, found: Row, still: Row): readonly Row[] => [
    { id: "m", indicator: "missing", period: may, ...missing },
    { id: "f", indicator: "found", period: may, ...found },
    { id: "s", indicator: "still-missing", period: "2030-05-31", ...still },
  ];
  const rule = "missing = found + still-missing";

  it.each<readonly [string, Row, Row, Row, readonly string[]]>([
    [
      "a swap",
      { value: "67" },
      { value: "58" },
      { value: "18" },
      ["m: 76 for 67 (digits-transposed, relation)"],
    ],
    [
      "a digit too many",
      { value: "76" },
      { value: "580" },
      { value: "18" },
      ["f: 58 for 580 (factor, relation)"],
    ],
    ["no slip that would do", { value: "75" }, { value: "58" }, { value: "18" }, []],
    ["two that would do", { value: "55" }, { value: "12" }, { value: "34" }, []],
    [
      "a term that is no one number",
      { value: "67" },
      { value: "58" },
      { value: "18", qualifier: "about" },
      [],
    ],
  ])("%s", async (_, missing, found, still, hints) => {
    expect(await hintsOf(balance(missing, found, still), rule)).toEqual(hints);
  });

  it("and growth is not, whose two ends could both be wrong", async () => {
    const rows = [
      { id: "before", period: "2030-01-01/2030-05-30", value: "410" },
      { id: "after", period: "2030-01-01/2030-05-31", value: "494" },
      { id: "daily", period: "2030-05-31/2030-05-31", value: "449", indicator: "killed-daily" },
    ];
    expect(await hintsOf(rows, "killed-daily = delta(killed)")).toEqual([]);
  });

  it("and an inequality is not: too much would do", async () => {
    expect(
      await hintsOf(balance({ value: "67" }, { value: "580" }, { value: "18" }), "found <= missing"),
    ).toEqual([]);
  });
});
