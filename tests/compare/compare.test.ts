import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeError } from "../../src/messages/errors.ts";
import type { ColumnComparison, CompareOptions } from "../../src/model/comparison.ts";
import type { Engine } from "../../src/model/engine.ts";
import { RecountError } from "../../src/model/fault.ts";
import { realWorld } from "../../src/platform/index.ts";
import { type Cell, type Held, held, tableOf } from "./comparing.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await realWorld().openEngine({});
});
afterAll(() => engine.close());

type Rows = readonly (readonly Cell[])[];

async function compared(
  header: readonly string[] | readonly [readonly string[], readonly string[]],
  left: Rows,
  right: Rows,
  options: CompareOptions = { on: ["id"] },
): Promise<Held> {
  const [first, second] = typeof header[0] === "string" ? [header, header] : header;
  return held(
    engine,
    await tableOf(engine, first as readonly string[], left, "left.csv"),
    await tableOf(engine, second as readonly string[], right, "right.csv"),
    options,
  );
}

const refusal = async (comparison: Promise<unknown>): Promise<string> => {
  const error = await comparison.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RecountError)) throw error ?? new Error("nothing was refused");
  return describeError(error);
};

/** Whether the value of one row differs, the other rows as they are. */
async function differs(
  [left, right]: readonly [Cell, Cell],
  others: readonly Cell[],
  options: Partial<CompareOptions> = {},
  types: readonly [string, string] = ["x", "x"],
): Promise<boolean> {
  const rows = (cell: Cell): Rows => [["0", cell], ...others.map((each, index) => [`${index + 1}`, each])];
  const { rows: counts } = await compared(
    [
      ["id", types[0]],
      ["id", types[1]],
    ],
    rows(left),
    rows(right),
    { on: ["id"], ...options },
  );
  return counts.changed > 0;
}

describe("how far cells are apart", () => {
  it.each([
    ["1e308", "-1e308"],
    ["1234567890123456789012345678901234567890", "1234567890123456789012345678901234567891"],
    ["1e-400", "0"],
  ])("is not told where no floating-point number says it: %s and %s", async (one, other) => {
    const header = ["id", "x"];
    const { columns, differing, rows } = await compared(header, [["1", one]], [["1", other]]);
    expect(rows.changed).toBe(1);
    expect(columns).toMatchObject([{ as: "number", different: 1, largest: null, typical: null }]);
    expect(differing).toMatchObject([{ by_0: null }]);
  });
});

describe("rows", () => {
  it("are counted in both, changed, and on one side alone", async () => {
    const { rows, columns, differing, isEqual } = await compared(
      ["id", "name", "age"],
      [
        ["1", "Adnan", "20"],
        ["2", "Basma", "30"],
        ["3", "Ciwan", "40"],
      ],
      [
        ["4", "Dilnia", "50"],
        ["3", "Ciwan", "43"],
        ["1", "Adnan", "20"],
      ],
    );
    expect(rows).toEqual({ both: 2, equal: 1, changed: 1, onlyLeft: 1, onlyRight: 1 });
    expect(isEqual).toBe(false);
    expect(columns).toMatchObject([
      { left: "name", different: 0, as: "text", largest: null },
      { left: "age", different: 1, as: "number", largest: { key: ["3"], by: 3 }, typical: 3 },
    ]);
    expect(differing.map(({ change, key_0 }) => [change, key_0])).toEqual([
      ["left", "2"],
      ["changed", "3"],
      ["right", "4"],
    ]);
    expect(differing[1]).toMatchObject({
      left_1: "40",
      right_1: "43",
      differs_0: false,
      differs_1: true,
      by_1: 3,
    });
    expect(differing[0]).toMatchObject({ left_0: "Basma", right_0: null, differs_0: null, by_1: null });
  });

  it("come in the order of their keys, numbers by their size", async () => {
    const { differing } = await compared(["id"], [["10"], ["9"], ["-1"]], [["100"], ["1.5"]]);
    expect(differing.map(({ key_0 }) => key_0)).toEqual(["-1", "1.5", "9", "10", "100"]);
  });

  it("that are all there are equal, in whatever order", async () => {
    const rows = [
      ["b", "2"],
      ["a", "1"],
    ];
    expect(await compared(["id", "n"], rows, rows.toReversed())).toMatchObject({
      isEqual: true,
      differing: [],
    });
    expect(await compared(["id", "n"], [], [])).toMatchObject({ isEqual: true, rows: { both: 0 } });
  });
});

describe("keys", () => {
  it("are compared part by part", async () => {
    const { rows } = await compared(["a", "b"], [["1", "11"]], [["11", "1"]], { on: ["a", "b"] });
    expect(rows).toMatchObject({ both: 0, onlyLeft: 1, onlyRight: 1 });
  });

  it("that are empty in a part match nothing and lose no row", async () => {
    const rows = [
      ["1", "", "x"],
      ["", "", "y"],
      [null, "2", "z"],
      ["1", "2", "w"],
    ];
    const { left, right, rows: counts } = await compared(["a", "b", "c"], rows, rows, { on: ["a", "b"] });
    expect(counts).toEqual({ both: 1, equal: 1, changed: 0, onlyLeft: 3, onlyRight: 3 });
    expect(left.emptyKeys).toEqual({
      keys: 3,
      rows: 3,
      examples: [
        ["", ""],
        ["1", ""],
        ["", "2"],
      ],
    });
    expect(right.emptyKeys).toEqual(left.emptyKeys);
  });

  it.each([
    ["1.50", "+1.5", {}],
    ["1e3", "1000", {}],
    ["9007199254740993", "9007199254740993.0", {}],
    ["2021-05-01", "2021-05-01T00:00:00", {}],
    ["TRUE", "true", {}],
    ["e\u0301", "é", {}],
    ["AL-Basra ", "al-basra", { ignoreCase: true, ignoreSpaces: true }],
    ["أُحمد", "احمد", { ignoreAccents: true }],
  ])("%s is the key %s", async (one, other, options) => {
    const { rows } = await compared(["id"], [[one]], [[other]], { on: ["id"], ...options });
    expect(rows).toMatchObject({ both: 1, onlyLeft: 0, onlyRight: 0 });
  });

  it.each([
    ["007", "7"],
    ["9007199254740993", "9007199254740992"],
    ["AL-Basra", "al-basra"],
    ["1", " 1"],
  ])("%s is not the key %s", async (one, other) => {
    const { rows } = await compared(["id"], [[one]], [[other]], { on: ["id"] });
    expect(rows).toMatchObject({ both: 0 });
  });

  it("of numbers meet keys that are printed", async () => {
    const { rows, keys } = await compared(
      [["id DOUBLE"], ["id"]],
      [["1"], ["2.5"], ["3"]],
      [["1"], ["2.50"], ["4"]],
    );
    expect(rows).toMatchObject({ both: 2, onlyLeft: 1, onlyRight: 1 });
    expect(keys).toEqual([
      {
        left: "id",
        right: "id",
        as: "number",
        reconciled: { kind: "types", left: "DOUBLE", right: "VARCHAR" },
      },
    ]);
  });
});

describe("keys that several rows have", () => {
  const left: Rows = [
    ["1", "a", "1"],
    ["1", "b", "2"],
    ["1", "c", "3"],
    ["2", "d", "4"],
    ["3", "e", "5"],
  ];
  const right: Rows = [
    ["3", "e", "5"],
    ["1", "c", "3"],
    ["1", "b", "9"],
    ["2", "d", "4"],
    ["2", "d", "4"],
  ];

  it("are refused with counts and examples of both sides, and what to do", async () => {
    expect(await refusal(compared(["id", "x", "y"], left, right))).toMatchInlineSnapshot(
      `"Rows cannot be told apart by id: 1 key stands in 3 rows of left.csv (1), and 2 keys stand in 4 rows of right.csv (such as 1, 2). Name more columns with --on, or let --duplicates first take the first row of each key, or --duplicates all pair them with one another; --suggest-keys looks for columns that tell all rows apart."`,
    );
  });

  it("can be left out but for the first of each", async () => {
    const {
      rows,
      left: first,
      right: second,
    } = await compared(["id", "x", "y"], left, right, {
      on: ["id"],
      duplicates: "first",
    });
    expect(rows).toEqual({ both: 3, equal: 2, changed: 1, onlyLeft: 0, onlyRight: 0 });
    expect(first).toMatchObject({
      rows: 5,
      setAside: 2,
      duplicateKeys: { keys: 1, rows: 3, examples: [["1"]] },
    });
    expect(second).toMatchObject({ rows: 5, setAside: 2, duplicateKeys: { keys: 2, rows: 4 } });
  });

  it("can all be paired: equal rows first, then those that differ least", async () => {
    const {
      rows,
      differing,
      left: first,
    } = await compared(["id", "x", "y"], left, right, {
      on: ["id"],
      duplicates: "all",
    });
    expect(rows).toEqual({ both: 4, equal: 3, changed: 1, onlyLeft: 1, onlyRight: 1 });
    expect(first.setAside).toBe(0);
    expect(differing.map(({ change, key_0, left_0, right_0 }) => [change, key_0, left_0, right_0])).toEqual([
      ["changed", "1", "b", "b"],
      ["left", "1", "a", null],
      ["right", "2", null, "d"],
    ]);
  });

  it("do not multiply, and lose no row, however many they are", async () => {
    const many = (count: number): Rows => Array.from({ length: count }, (_, index) => ["1", `${index}`]);
    const { rows } = await compared(["id", "x"], many(3000), many(2000), { on: ["id"], duplicates: "all" });
    expect(rows).toEqual({ both: 2000, equal: 2000, changed: 0, onlyLeft: 1000, onlyRight: 0 });
    const apart = await compared(
      ["id", "x"],
      many(3000),
      many(2000).map(([id = null, x]) => [id, `${x}'`]),
      { on: ["id"], duplicates: "all" },
    );
    expect(apart.rows).toEqual({ both: 2000, equal: 0, changed: 2000, onlyLeft: 1000, onlyRight: 0 });
  });
});

describe("columns", () => {
  const header = [
    ["id", "name", "age", "place", "old"],
    ["id", "full name", "age", "note", "place"],
  ] as const;
  const left: Rows = [["1", "A", "20", "Basra", "x"]];
  const right: Rows = [["1", "B", "21", "n", "Mosul"]];

  it("are paired by name or as said, and those of one side told", async () => {
    const { columns, unpaired } = await compared(header, left, right, {
      on: ["id"],
      map: new Map([["name", "full name"]]),
    });
    expect(columns.map(({ left: one, right: other, different }) => [one, other, different])).toEqual([
      ["name", "full name", 1],
      ["age", "age", 1],
      ["place", "place", 1],
    ]);
    expect(unpaired).toEqual({ left: ["old"], right: ["note"] });
  });

  it("can be chosen or left out", async () => {
    const only = await compared(header, left, right, { on: ["id"], only: ["age"] });
    expect(only.columns.map(({ left: name }) => name)).toEqual(["age"]);
    expect(only.unpaired).toEqual({ left: [], right: [] });
    const ignored = await compared(header, left, right, {
      on: ["id"],
      ignore: ["age", "place", "note", "name"],
    });
    expect(ignored.columns).toEqual([]);
    expect(ignored.unpaired).toEqual({ left: ["old"], right: ["full name"] });
  });

  it("that are not there are all refused at once, with what was meant", async () => {
    expect(
      await refusal(
        compared(header, left, right, {
          on: ["id", "agee"],
          map: new Map([
            ["nam", "full name"],
            ["old", "ful name"],
          ]),
          only: ["plce"],
          ignore: ["id", "zzz"],
          tolerances: new Map([
            ["id", { kind: "absolute", by: 1 }],
            ["old", { kind: "absolute", by: 1 }],
            ["Age", { kind: "absolute", by: 1 }],
          ]),
        }),
      ),
    ).toMatchInlineSnapshot(`
      "left.csv id: the column tells rows apart and cannot be ignored; take it out of --on or of --ignore
      left.csv: --on names the column “agee”, which is not there; did you mean age? The columns: id, name, age, place, old
      left.csv: --map names the column “nam”, which is not there; did you mean name? The columns: id, name, age, place, old
      right.csv: --map names the column “ful name”, which is not there; did you mean full name? The columns: id, full name, age, note, place
      left.csv, right.csv: --only names the column “plce”, which is not there; did you mean place? The columns: id, name, age, place, old, full name, note
      left.csv, right.csv: --ignore names the column “zzz”, which is not there; the columns: id, name, age, place, old, full name, note
      left.csv id: keys are equal or they are not; take the column out of --tolerance
      left.csv old: the column is not compared; take it out of --tolerance, or out of --ignore, or add it to --only
      left.csv: --tolerance names the column “Age”, which is not there; did you mean age? The columns: id, name, age, place, old
      left.csv, right.csv: 9 faults."
    `);
  });
});

const reconciled = async (
  left: readonly Cell[],
  right: readonly Cell[],
  types: readonly [string, string] = ["x", "x"],
): Promise<Pick<ColumnComparison, "as" | "reconciled"> | undefined> => {
  const rows = (cells: readonly Cell[]): Rows => cells.map((cell, index) => [`k${index}`, cell]);
  const { columns } = await compared(
    [
      ["id", types[0]],
      ["id", types[1]],
    ],
    rows(left),
    rows(right),
  );
  const [column] = columns;
  return column && { as: column.as, reconciled: column.reconciled };
};

describe("a column is compared", () => {
  it.each([
    [["1", "2.5", "", null, "-3e4", "NaN"], "number"],
    [["2021-05-01", "1999-12-31"], "date"],
    [["2021-05-01 10:00", "2021-05-01T10:00:00.5", "2021-05-01"], "time"],
    [["2021-05-01T10:00:00Z", "2021-05-01 10:00:00+03:00"], "time"],
    [["true", "FALSE"], "boolean"],
    [["2021-02-30", "2021-05-01"], "text"],
    [["01", "02"], "text"],
    [["", null], "text"],
  ])("where its cells are %j as %s", async (cells, as) => {
    expect(await reconciled(cells, cells)).toMatchObject({ as });
  });

  it("as text where one value is none, and says which", async () => {
    expect(await reconciled(["1", "007", "3"], ["1", "7", "3"])).toEqual({
      as: "text",
      reconciled: {
        ...{ kind: "text", reading: "number", why: "leading-zeros", side: "left", example: "007" },
        ...{ left: "VARCHAR", right: "VARCHAR" },
      },
    });
    expect(await reconciled(["1", "2", "3"], ["1", "n/a", "?"])).toMatchObject({
      as: "text",
      reconciled: { why: "unlike", side: "right", example: "?" },
    });
    expect(
      await reconciled(["2021-05-01T10:00:00", "2021-05-02"], ["2021-05-01T10:00:00Z", ""]),
    ).toMatchObject({
      as: "text",
      reconciled: { why: "zone", side: "right", example: "2021-05-01T10:00:00Z" },
    });
    expect(await reconciled(["1", "2"], ["1", "x"], ["x INTEGER", "x"])).toEqual({
      as: "text",
      reconciled: {
        ...{ kind: "text", reading: "number", why: "unlike", side: "right", example: "x" },
        ...{ left: "INTEGER", right: "VARCHAR" },
      },
    });
  });

  it("by its values, though they come only after many rows that say otherwise or nothing", async () => {
    const ending = (count: number, first: Cell, last: Cell): readonly Cell[] => [
      ...Array.from({ length: count }, () => first),
      last,
    ];
    expect(await reconciled(ending(400, "", "1.0"), ending(400, null, "1"))).toMatchObject({ as: "number" });
    expect(await reconciled(ending(400, "1", "x"), ending(400, "1", "1"))).toMatchObject({ as: "text" });
    expect(
      await reconciled(ending(400, "2021-05-01", "2021-05-01 10:00"), ending(400, "2021-05-01", null)),
    ).toMatchObject({
      as: "time",
    });
  });

  it("by its type where the sides have one, and says so where they have two", async () => {
    expect(await reconciled(["1", "2"], ["1", "2"], ["x INTEGER", "x BIGINT"])).toEqual({
      as: "number",
      reconciled: null,
    });
    expect(await reconciled(["1", "2"], ["1.0", "2"], ["x INTEGER", "x"])).toEqual({
      as: "number",
      reconciled: { kind: "types", left: "INTEGER", right: "VARCHAR" },
    });
    expect(await reconciled(["2021-05-01"], ["2021-05-01T00:00:00"], ["x DATE", "x"])).toMatchObject({
      as: "time",
    });
  });
});

describe("cells", () => {
  it.each([
    ["1.0", "1", ["2"]],
    ["1e3", "1000", ["2"]],
    ["-0", "0", ["2"]],
    ["nan", "NaN", ["2"]],
    ["inf", "Infinity", ["2"]],
    ["9007199254740993", "9007199254740993.00", ["2"]],
    ["0.10000000000000000001", "0.1000000000000000000100", ["2"]],
    ["2021-05-01", "2021-05-01T00:00:00", ["2021-05-01 10:00"]],
    ["2021-05-01T10:00:00Z", "2021-05-01T12:00:00+02:00", []],
    ["True", "true", []],
    ["e\u0301", "é", ["x"]],
    ["", null, ["x"]],
  ])("%s and %s are equal", async (left, right, others) => {
    expect(await differs([left, right], others)).toBe(false);
  });

  it.each([
    ["1.0", "1", ["x"]],
    ["007", "7", ["2"]],
    ["9007199254740993", "9007199254740992", ["2"]],
    ["0.10000000000000000001", "0.1", ["2"]],
    ["1e-400", "2e-400", ["2"]],
    ["0", "", ["2"]],
    ["0", null, ["2"]],
    ["NaN", "", ["2"]],
    ["a", "A", []],
    ["a", "a ", []],
    ["2021-05-01", "2021-05-02", []],
  ])("%s and %s differ", async (left, right, others) => {
    expect(await differs([left, right], others)).toBe(true);
  });

  it("of other types are compared by what they print", async () => {
    expect(await differs(["0.1", "0.10"], ["2"], {}, ["x DOUBLE", "x"])).toBe(false);
    expect(await differs(["0.1", "0.1"], ["2"], {}, ["x FLOAT", "x DOUBLE"])).toBe(false);
    expect(await differs(["1.50", "1.5"], ["2"], {}, ["x DECIMAL(5,2)", "x DOUBLE"])).toBe(false);
    expect(await differs(["9007199254740993", "9007199254740993"], [], {}, ["x BIGINT", "x DOUBLE"])).toBe(
      true,
    );
    expect(await differs(["NaN", "NaN"], [], {}, ["x DOUBLE", "x DOUBLE"])).toBe(false);
    expect(await differs(["2021-05-01 10:00:00", "2021-05-01T10:00"], [], {}, ["x TIMESTAMP", "x"])).toBe(
      false,
    );
    expect(await differs(["true", "TRUE"], [], {}, ["x BOOLEAN", "x"])).toBe(false);
  });

  it("differ by a missing value only where that is asked for", async () => {
    expect(await differs(["", null], [], { emptyIsMissing: false })).toBe(true);
    expect(await differs(["", ""], [], { emptyIsMissing: false })).toBe(false);
    expect(await differs(["x", null], [], { emptyIsMissing: false })).toBe(true);
  });

  it.each([
    ["A", "a", "ignoreCase"],
    [" a \u00a0 b", "a b", "ignoreSpaces"],
    ["  ", "", "ignoreSpaces"],
    ["مُحَمَّد", "محمد", "ignoreAccents"],
    ["Québec", "Quebec", "ignoreAccents"],
  ] as const)("“%s” and “%s” are equal with %s alone", async (left, right, option) => {
    expect(await differs([left, right], ["x"])).toBe(true);
    expect(await differs([left, right], ["x"], { [option]: true })).toBe(false);
  });
});

describe("a tolerance", () => {
  const within = async (
    left: string,
    right: string,
    tolerance: NonNullable<CompareOptions["tolerances"]> extends ReadonlyMap<string, infer Each>
      ? Each
      : never,
    others: readonly Cell[] = [],
  ) => !(await differs([left, right], others, { tolerances: new Map([["x", tolerance]]) }));

  it("forgives up to it, to the last digit", async () => {
    const by = (amount: number) => ({ kind: "absolute", by: amount }) as const;
    expect(await within("1.0", "1.1", by(0.1))).toBe(true);
    expect(await within("1.0", "1.11", by(0.1))).toBe(false);
    expect(await within("1000000.1", "1000000.2", by(0.1))).toBe(true);
    expect(await within("9007199254740993", "9007199254740998", by(5))).toBe(true);
    expect(await within("9007199254740993", "9007199254740999", by(5))).toBe(false);
    expect(await within("5", "", by(100))).toBe(false);
    expect(await within("inf", "5", by(100))).toBe(false);
    expect(await within("NaN", "5", by(100))).toBe(false);
    expect(await within("NaN", "nan", by(0))).toBe(true);
  });

  it("of a share is of the larger of the two, whichever side it is on", async () => {
    const share = { kind: "relative", share: 0.01 } as const;
    expect(await within("99", "100", share)).toBe(true);
    expect(await within("100", "99", share)).toBe(true);
    expect(await within("98.99", "100", share)).toBe(false);
    expect(await within("0.99", "1", share)).toBe(true);
    expect(await within("-100", "-99", share)).toBe(true);
    expect(await within("0", "0.0", share)).toBe(true);
  });

  it("of days holds for dates and times", async () => {
    const days = { kind: "days", days: 3 } as const;
    expect(await within("2021-05-30", "2021-06-02", days)).toBe(true);
    expect(await within("2021-05-30", "2021-06-03", days)).toBe(false);
    expect(await within("2021-05-30T12:00", "2021-06-02T12:00:00", days)).toBe(true);
    expect(await within("2021-05-30T12:00", "2021-06-02T12:00:01", days)).toBe(false);
  });

  it("leaves what it cannot be held against as text, and says so", async () => {
    const { rows, columns } = await compared(
      ["id", "x"],
      [
        ["1", "10"],
        ["2", "n/a"],
        ["3", "n/a"],
        ["4", "5"],
      ],
      [
        ["1", "11"],
        ["2", "n/a"],
        ["3", "12"],
        ["4", "9"],
      ],
      { on: ["id"], tolerances: new Map([["x", { kind: "absolute", by: 2 }]]) },
    );
    expect(rows).toMatchObject({ changed: 2 });
    expect(columns[0]).toMatchObject({
      as: "number",
      tolerance: { kind: "absolute", by: 2 },
      different: 2,
      largest: { key: ["4"], by: 4 },
      reconciled: { kind: "partly", reading: "number", unread: { left: 2, right: 1 }, example: "n/a" },
    });
  });

  it("for a column without any such value is refused", async () => {
    expect(
      await refusal(
        compared(["id", "x", "y"], [["1", "a", "b"]], [["1", "b", "c"]], {
          on: ["id"],
          tolerances: new Map([
            ["x", { kind: "absolute", by: 2 }],
            ["y", { kind: "days", days: 2 }],
          ]),
        }),
      ),
    ).toMatchInlineSnapshot(`
      "left.csv x: no value of the column is a number, so no tolerance can hold for it; take it out of --tolerance
      left.csv y: no value of the column is a date, so no tolerance can hold for it; take it out of --tolerance
      left.csv, right.csv: 2 faults."
    `);
  });
});

describe("differences", () => {
  it("are measured to the last digit, the largest with its key", async () => {
    const { columns } = await compared(
      ["id", "amount", "big", "day"],
      [
        ["a", "1.0", "9007199254740992", "2021-05-01"],
        ["b", "1000000", "5", "2021-05-01"],
        ["c", "3", "6", "2021-05-01"],
      ],
      [
        ["a", "1.1", "9007199254740993", "2021-05-31"],
        ["b", "1000000.1", "5", "2021-04-30"],
        ["c", "1", "6", "2021-05-01"],
      ],
    );
    expect(columns).toMatchObject([
      { largest: { key: ["c"], by: -2 }, typical: 0.1 },
      { largest: { key: ["a"], by: 1 }, typical: 1 },
      { largest: { key: ["a"], by: 30 }, typical: 15.5 },
    ]);
  });

  it("that are as large as each other are told by the first key", async () => {
    const { columns } = await compared(
      ["id", "n"],
      [
        ["10", "1"],
        ["9", "1"],
      ],
      [
        ["9", "0"],
        ["10", "2"],
      ],
    );
    expect(columns[0]?.largest).toEqual({ key: ["9"], by: -1 });
  });
});

describe("names and values", () => {
  const nasty = [
    'a"; DROP TABLE differences; --',
    "select",
    "x'y",
    "100%",
    "c0",
    "pair",
    "here",
    "k0",
    "left",
    "ü\n",
  ];

  it("are never part of a statement", async () => {
    const header = ["id", ...nasty];
    const left: Rows = [
      ["1", ...nasty],
      ["2'; DROP TABLE x; --", ...nasty],
    ];
    const right: Rows = [
      ["2'; DROP TABLE x; --", ...nasty.map((name) => `${name}'`)],
      ["1", ...nasty],
    ];
    const all = await compared(header, left, right, { on: ["id"] });
    expect(all.rows).toMatchObject({ both: 2, changed: 1 });
    expect(all.columns.map(({ left: name }) => name)).toEqual(nasty);
    const key = await compared(header, [...left, ...left], right, { on: nasty, duplicates: "all" });
    expect(key.rows).toMatchObject({ both: 1, onlyLeft: 3, onlyRight: 1 });
  });
});

describe("a condition", () => {
  it("is met by the rows of both sides before all else", async () => {
    const { rows, left } = await compared(
      ["id", "place"],
      [
        ["1", "Basra"],
        ["2", "Mosul"],
        ["2", "Mosul"],
      ],
      [
        ["1", "Basra"],
        ["3", "Mosul"],
      ],
      { on: ["id"], where: "place = Basra" },
    );
    expect(rows).toEqual({ both: 1, equal: 1, changed: 0, onlyLeft: 0, onlyRight: 0 });
    expect(left.rows).toBe(1);
  });
});
