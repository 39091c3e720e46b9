import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { from, op } from "arquero";
import { describe, expect, it } from "vitest";
import { compare, describeError, match, RecountError } from "../../src/index.ts";
import { temporaryFolder } from "../platform/temporary.ts";

const may = [
  { id: 1, place: "Basra", killed: 34, day: "2030-05-01" },
  { id: 2, place: "Dhi Qar", killed: 5, day: "2030-05-02" },
  { id: 3, place: "Karbala", killed: 1, day: "2030-05-03" },
];
const june = [
  { id: 2, place: "Dhi Qar", killed: 7, day: "2030-05-02" },
  { id: 1, place: "Basrah", killed: 34, day: "2030-05-04" },
  { id: 4, place: "Najaf", killed: 2, day: "2030-05-05" },
];

/** The same as a file. */
function fileOf(rows: readonly Record<string, unknown>[]): string {
  const path = join(temporaryFolder(), "table.csv");
  const lines = rows.map((row) => Object.values(row).join(","));
  writeFileSync(path, `${[Object.keys(rows[0] ?? {}).join(","), ...lines].join("\n")}\n`);
  return path;
}

describe("compare", () => {
  it("refuses a wish that it does not know: left out, it would give another answer than was asked for", async () => {
    const misspelt = { on: "id", tolerences: { killed: 5 } };
    const error = await (async () => compare(may, june, misspelt))().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RecountError);
    expect(describeError(error as RecountError)).toContain("did you mean tolerance?");
    await expect(
      match(may, june, { match: "place", duplicates: "all" } as Parameters<typeof match>[2]),
    ).rejects.toMatchObject({ facts: { refusal: "wish-unknown", word: "duplicates" } });
  });

  it.each([{}, { ignoreAccents: true, ignoreCase: true, ignoreSpaces: true }])(
    "reads texts to their ends, though a NUL stands in them: %j",
    async (options) => {
      const rowsOf = (texts: readonly string[]) => texts.map((text) => ({ id: text, text }));
      const texts = rowsOf(["é", "é\0a", "é\0b"]);
      const same = await compare(texts, texts, { on: "id", ...options });
      expect(same.rows).toMatchObject({ both: 3, equal: 3, onlyLeft: 0, onlyRight: 0 });
      const [one, other] = ["é\0a", "é"].map((text) => [{ id: 1, text }]);
      expect((await compare(one ?? [], other ?? [], { on: "id", ...options })).rows.changed).toBe(1);
    },
  );

  it.each([
    ["lists of objects", () => [may, june] as const],
    ["Arquero tables", () => [from(may), from(june)] as const],
    ["paths", () => [fileOf(may), fileOf(june)] as const],
    ["one of each", () => [fileOf(may), from(june)] as const],
  ])("of %s gives counts, rows and cells", async (_, tables) => {
    const [left, right] = tables();
    const { isEqual, rows, differences, cells, columns } = await compare(left, right, { on: "id" });
    expect(isEqual).toBe(false);
    expect(rows).toEqual({ both: 2, equal: 0, changed: 2, onlyLeft: 1, onlyRight: 1 });
    expect(columns.map(({ left: name, as, different }) => [name, as, different])).toEqual([
      ["place", "text", 1],
      ["killed", "number", 1],
      ["day", "date", 1],
    ]);
    expect(differences.numRows()).toBe(4);
    expect(differences.columnNames()).toEqual([
      ...["change", "key_id", "left_place", "right_place", "differs_place"],
      ...["left_killed", "right_killed", "differs_killed", "by_killed"],
      ...["left_day", "right_day", "differs_day", "by_day"],
    ]);
    expect(cells.filter((row: { change: string }) => row.change === "changed").objects()).toEqual([
      { change: "changed", key_id: "1", column: "place", left: "Basra", right: "Basrah", by: null },
      { change: "changed", key_id: "1", column: "day", left: "2030-05-01", right: "2030-05-04", by: 3 },
      { change: "changed", key_id: "2", column: "killed", left: "5", right: "7", by: 2 },
    ]);
    const byColumn = cells
      .groupby("column")
      .rollup({ by: op.sum("by") })
      .objects();
    expect(byColumn).toContainEqual({ column: "killed", by: 2 });
  });

  it("takes its options as plain objects", async () => {
    const renamed = june.map(({ place, ...row }) => ({ ...row, governorate: place }));
    const { rows, isEqual } = await compare(may, renamed, {
      on: ["id"],
      map: { place: "governorate" },
      tolerance: { killed: 2, day: "3d" },
      ignore: "place",
      where: "id <= 2",
    });
    expect({ rows, isEqual }).toEqual({
      rows: { both: 2, equal: 2, changed: 0, onlyLeft: 0, onlyRight: 0 },
      isEqual: true,
    });
  });

  it("has its columns where nothing differs", async () => {
    const { differences, cells, isEqual } = await compare(may, may, { on: "id" });
    expect(isEqual).toBe(true);
    expect([differences.numRows(), cells.numRows()]).toEqual([0, 0]);
    expect(cells.columnNames()).toEqual(["change", "key_id", "column", "left", "right", "by"]);
  });

  it("refuses what it cannot do, with its reason", async () => {
    await expect(compare([...may, ...may], june, { on: "id" })).rejects.toMatchObject({
      code: "keys-repeated",
    });
    await expect(compare(may, june, { on: "nr" })).rejects.toMatchObject({ code: "bad-input" });
    expect(() => compare(may, june, { on: "id", tolerance: { killed: "a few" } })).toThrow();
    const refusal = await compare(may, june, { on: [] }).catch(describeError);
    expect(refusal).toContain("These would: --on ");
  });
});
