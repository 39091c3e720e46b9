import { from } from "arquero";
import { describe, expect, it } from "vitest";
import { match } from "../../src/index.ts";

/** Invented names. */
const ministry = [
  { nr: 1, name: "Mohammed Thabit al-Munim", place: "Harbour", age: 31 },
  { nr: 2, name: "Layla Qasim Darwish", place: "Old Port", age: 24 },
  { nr: 3, name: "Yusuf Habib", place: "Old Port", age: 50 },
  { nr: 4, name: "", place: "Mill Road", age: 19 },
];
const monitor = [
  { nr: 9, name: "Leila Kasim Darwish", place: "Old Port", age: 24 },
  { nr: 8, name: "Muhammad Thabit el-Munim", place: "Harbour", age: 33 },
  { nr: 7, name: "Sami Rashid", place: "Mill Road", age: 41 },
];

describe("match", () => {
  it.each([
    ["lists of objects", ministry, monitor],
    ["Arquero tables", from(ministry), from(monitor)],
  ])("of %s pairs rows by name, with scores and reasons, and compares the rest", async (_, left, right) => {
    const { pairs, undecided, rows, cells, matched } = await match(left, right, {
      match: "name",
      evidence: ["place"],
      ignore: ["nr"],
    });
    expect(
      pairs
        .objects()
        .map(({ left_name, right_name }) => [left_name, right_name])
        .toSorted(),
    ).toEqual([
      ["Layla Qasim Darwish", "Leila Kasim Darwish"],
      ["Mohammed Thabit al-Munim", "Muhammad Thabit el-Munim"],
    ]);
    for (const { score, why } of pairs.objects()) {
      expect(score).toBeGreaterThan(0.8);
      expect(why).toContain("spelling");
    }
    expect(undecided.columnNames()).toEqual(pairs.columnNames());
    expect(rows).toMatchObject({ both: 2, onlyLeft: 2, onlyRight: 1 });
    expect(
      cells.filter((row: { column: string; change: string }) => row.change === "changed").objects(),
    ).toMatchObject([{ column: "age", left: "31", right: "33", by: 2 }]);
    expect(matched.unnamed).toEqual({ left: 1, right: 0 });
  });

  it("obeys what a person decided on its pairs", async () => {
    const first = await match(ministry, monitor, { match: "name" });
    const decisions = first.pairs.objects().map((row) => ({
      ...row,
      decision: row.left_name === "Layla Qasim Darwish" ? "different" : "same",
      reason: "Their mothers differ.",
      decided_by: "R. Quill",
      decided_on: "2031-09-01",
    }));
    const { pairs } = await match(ministry, monitor, { match: "name", decisions });
    expect(pairs.objects()).toMatchObject([
      { left_name: "Mohammed Thabit al-Munim", score: 1, decision: "same", decided_by: "R. Quill" },
    ]);
    const broken = match(ministry, monitor, {
      match: "name",
      decisions: [{ ...decisions[0], decision: "maybe" }],
    });
    await expect(broken).rejects.toMatchObject({
      code: "bad-input",
      faults: [{ file: "decisions", row: 1, column: "decision" }],
    });
  });
});
