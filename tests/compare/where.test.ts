import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filterOf, readWhere } from "../../src/compare/filter.ts";
import { type Condition, parseWhere } from "../../src/compare/where.ts";
import { describeError } from "../../src/messages/errors.ts";
import type { Engine } from "../../src/model/engine.ts";
import { RecountError } from "../../src/model/fault.ts";
import type { OpenTable } from "../../src/model/open-table.ts";
import { sqlName } from "../../src/model/sql.ts";
import { realWorld } from "../../src/platform/index.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await realWorld().openEngine({});
});
afterAll(() => engine.close());

let made = 0;

/** A table of text, as one of CSV is opened. */
async function tableOf(
  header: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): Promise<OpenTable> {
  made += 1;
  const relation = `rows_${made}`;
  await engine.run(
    `CREATE TEMP TABLE ${relation} (nr INTEGER, ${header.map((name) => `${sqlName(name)} VARCHAR`).join(", ")})`,
  );
  for (const [nr, cells] of rows.entries())
    await engine.run(
      `INSERT INTO ${relation} VALUES ($1, ${cells.map((_, index) => `$${index + 2}`).join(", ")})`,
      [nr, ...cells],
    );
  const columns = header.map((name) => ({ name, type: "VARCHAR" }));
  return { label: "rows.csv", relation, columns, reading: { format: "csv" } };
}

/** The numbers of the rows that a condition keeps. */
async function kept(table: OpenTable, where: string): Promise<readonly number[]> {
  const { condition, faults } = await filterOf(readWhere(where), table, engine);
  if (!condition) throw new RecountError("bad-input", { dataset: table.label }, { faults });
  const rows = await engine.rows<{ nr: number }>(
    `SELECT nr FROM ${table.relation} WHERE ${condition.sql} ORDER BY nr`,
    condition.values,
  );
  return rows.map(({ nr }) => nr);
}

describe("a condition", () => {
  const deaths = () =>
    tableOf(
      ["place", "victims", "died", "code"],
      [
        ["Basra", "2", "2021-05-03", "007"],
        ["Dhi Qar", "10", "2021-06-01", "7"],
        [null, "1", "2021-04-30", "010"],
        ["Québec", "", "", "x"],
        ["New 'Town'", "3", "2021-05-31", ""],
      ],
    );

  it.each([
    ["place = Basra", [0]],
    ["place = 'Dhi Qar' or place = Basra", [0, 1]],
    ['"place" IN (Basra, "Dhi Qar")', [0, 1]],
    ["place != Basra", [1, 2, 3, 4]],
    ["not place = Basra", [1, 2, 3, 4]],
    ["place not in (Basra, `Dhi Qar`)", [2, 3, 4]],
    ["place is empty", [2]],
    ["place = ''", [2]],
    ["code is empty or died = ''", [3, 4]],
    ["place is not empty and victims is empty", [3]],
    ["place = 'New ''Town'''", [4]],
    ["place contains ' '", [1, 4]],
    ["place starts with Ba or place ends with ec", [0, 3]],
    // Numbers are compared as numbers, and a missing one is neither above nor below.
    ["victims > 2", [1, 4]],
    ["victims>=2 and victims<=3", [0, 4]],
    ["not victims > 2", [0, 2, 3]],
    ["victims = 2.0", [0]],
    // Codes with leading zeros are text.
    ["code = 7", [1]],
    ["code in (007, 010)", [0, 2]],
    // A month is all of its days.
    ["died = 2021-05", [0, 4]],
    ["died < 2021-05", [2]],
    ["died > 2021-05", [1]],
    ["died <= 2021-05", [0, 2, 4]],
    ["died >= 2021-05-31", [1, 4]],
    ["died != 2021-05", [1, 2, 3]],
    ["died = 2021 and (place = Basra or place = 'Dhi Qar') and not victims = 10", [0]],
    // `and` comes before `or`.
    ["place = Basra or place = 'Dhi Qar' and victims = 2", [0]],
    // Letters that can be written in two ways are the same letters.
    ["place = 'Que\u0301bec'", [3]],
  ])("%s", async (where, rows) => {
    expect(await kept(await deaths(), where)).toEqual(rows);
  });

  it("tells all that does not fit a table at once", async () => {
    const table = await deaths();
    const failing = kept(
      table,
      "plce = Basra and victims > many and died = lately and code < 5 and victims contains 1",
    );
    const error = (await failing.catch((thrown: unknown) => thrown)) as RecountError;
    expect(describeError(error)).toMatchInlineSnapshot(`
      "rows.csv: the condition names the column “plce”, which the table does not have; did you mean place? Its columns: place, victims, died, code
      rows.csv victims: the column holds numbers, and “many” is none; write digits with a point for decimals
      rows.csv died: the column holds dates, and “lately” is none; write 2021, 2021-05 or 2021-05-09
      rows.csv code: the column holds text, such as “007”, and only numbers and dates lie before or after “5”; ask for its values with = or in (…)
      rows.csv victims: the column holds no text in which to look for “1”; use =, <, <=, > or >=
      rows.csv: 5 faults."
    `);
  });

  it("keeps every digit of a long number", async () => {
    const table = await tableOf(["id"], [["9007199254740992"], ["9007199254740993"]]);
    expect(await kept(table, "id = 9007199254740993")).toEqual([1]);
    expect(await kept(table, "id > 9007199254740992")).toEqual([1]);
  });

  it.each([
    ["", 1, "column"],
    ["place", 6, "operator"],
    ["place = ", 9, "value"],
    ["place = Basra Town", 15, "end"],
    ["(place = Basra", 15, "bracket"],
    ["place = 'Basra", 9, "quote"],
    ["place in Basra", 10, "bracket"],
    ["place = and", 9, "value"],
    ["place = Basra;", null, null],
    ["place = Basra; DROP TABLE deaths", 16, "end"],
    ["place = Basra -- all", 15, "end"],
    ["= Basra", 1, "column"],
    [`${"(".repeat(5000)}a = 1${")".repeat(5000)}`, 10_000, "shorter"],
    [`${"not ".repeat(60)}a = 1`, 205, "shorter"],
  ])("%s is read up to character %s", (where, position, expected) => {
    const read = parseWhere(where);
    expect("expected" in read ? [read.position, read.expected] : [null, null]).toEqual([position, expected]);
  });

  it("says where it cannot be read", () => {
    expect(() => readWhere("place = New Town")).toThrow(RecountError);
    try {
      readWhere("place = New Town");
    } catch (error) {
      expect(describeError(error as RecountError)).toMatchInlineSnapshot(
        `"The condition “place = New Town” cannot be read at character 13: and, or or the end is expected, where “Town” stands. What holds spaces stands in quotation marks, as in: --where "place = 'New Town' and victims >= 2""`,
      );
    }
  });
});

describe("nothing of a condition or a table becomes SQL", () => {
  const hostile = [
    `x'); DROP TABLE rows_1; --`,
    `"; COPY (SELECT 1) TO '/tmp/recount-where-was-here`,
    "$1",
    "a\\' OR 1=1",
    "select",
    "%",
    "naïve 'quotes' \"and\" `more`",
    "read_csv('/etc/passwd')",
    "\u2028",
  ];

  it.each(hostile)("the column %s, and the value", async (name) => {
    const table = await tableOf(
      [name, "other"],
      [
        [name, "a"],
        ["b", name],
      ],
    );
    const quoted = `'${name.replaceAll("'", "''")}'`;
    expect(await kept(table, `${quoted} = ${quoted}`)).toEqual([0]);
    expect(await kept(table, `other contains ${quoted} or other in (${quoted})`)).toEqual([1]);
  });

  it("its SQL holds no character of a value", () => {
    const value = fc.string({ minLength: 1, unit: "grapheme" });
    fc.assert(
      fc.asyncProperty(value, async (text) => {
        const table: OpenTable = {
          label: "t",
          relation: "(SELECT 'x' AS c)",
          columns: [{ name: "c", type: "VARCHAR" }],
          reading: { format: "csv" },
        };
        const { condition } = await filterOf({ kind: "among", column: "c", values: [text] }, table, engine);
        expect(condition?.sql).toBe('(coalesce(nfc_normalize("c") = $1, false))');
      }),
      { numRuns: 30 },
    );
  });
});

describe("reads what a plain implementation reads", () => {
  const words = ["", "a", "b", "ab", "B", "é"];
  const numbers = ["", "-2", "0", "1.5", "10", "2"];
  const atom: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({
      kind: fc.constant("among" as const),
      column: fc.constant("w"),
      values: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("part" as const),
      column: fc.constant("w"),
      where: fc.constantFrom("contains" as const, "starts" as const, "ends" as const),
      value: fc.constantFrom("a", "b", "B"),
    }),
    fc.record({
      kind: fc.constant("order" as const),
      column: fc.constant("n"),
      operator: fc.constantFrom("<" as const, "<=" as const, ">" as const, ">=" as const),
      value: fc.constantFrom("-2", "0", "1.5", "3"),
    }),
    fc.record({ kind: fc.constant("empty" as const), column: fc.constantFrom("w", "n") }),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      atom,
      fc.record({ kind: fc.constant("not" as const), of: tie("condition") }),
      fc.record({
        kind: fc.constantFrom("all" as const, "any" as const),
        of: fc.array(tie("condition"), { minLength: 2, maxLength: 3 }),
      }),
    ),
  }));

  const holds = (asked: Condition, row: Readonly<Record<string, string>>): boolean => {
    if (asked.kind === "not") return !holds(asked.of, row);
    if ("of" in asked) {
      const each = asked.of.map((part) => holds(part, row));
      return asked.kind === "all" ? each.every(Boolean) : each.some(Boolean);
    }
    const cell = row[asked.column] ?? "";
    if (asked.kind === "empty") return cell === "";
    if (asked.kind === "among") return asked.values.includes(cell);
    if (asked.kind === "part")
      return {
        contains: cell.includes(asked.value),
        starts: cell.startsWith(asked.value),
        ends: cell.endsWith(asked.value),
      }[asked.where];
    const [a, b] = [Number(cell), Number(asked.value)];
    return cell !== "" && { "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b }[asked.operator];
  };

  /** A condition as somebody would write it. */
  const written = (asked: Condition): string => {
    const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
    if (asked.kind === "not") return `not (${written(asked.of)})`;
    if ("of" in asked)
      return asked.of.map((part) => `(${written(part)})`).join(asked.kind === "all" ? " and " : " OR ");
    const column = `"${asked.column}"`;
    if (asked.kind === "empty") return `${column} is empty`;
    if (asked.kind === "among") return `${column} in (${asked.values.map(quoted).join(", ")})`;
    if (asked.kind === "order") return `${asked.column}${asked.operator}${asked.value}`;
    return `${column} ${{ contains: "contains", starts: "starts with", ends: "ends with" }[asked.where]} ${quoted(asked.value)}`;
  };

  it("of any table and any condition", async () => {
    const rows = words.flatMap((w) => numbers.map((n) => ({ w, n })));
    const table = await tableOf(
      ["w", "n"],
      rows.map(({ w, n }) => [w, n === "" ? null : n]),
    );
    await fc.assert(
      fc.asyncProperty(condition, async (asked) => {
        const expected = rows.flatMap((row, nr) => (holds(asked, row) ? [nr] : []));
        expect(await kept(table, written(asked))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
