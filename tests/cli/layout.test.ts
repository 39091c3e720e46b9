import { describe, expect, it } from "vitest";
import { columns, widthOf } from "../../src/cli/layout.ts";

const screen = (width: number) => ({ columns: width, style: (_: unknown, text: string) => text });

describe("a table on a screen", () => {
  const wide = "people killed: activists, journalists and opponents of the authorities; since 2019";
  const rows = [
    ["Estimate", "Counted", "Grade"],
    ...Array.from({ length: 9 }, () => ["at least 36", wide, "Single origin"]),
    ["18", "people still missing", "Derived: everyone who went missing was found or is still missing"],
  ];

  it("gives the room to the column that most rows need it in", () => {
    const lines = columns(rows, screen(80)).split("\n");
    expect(lines.length).toBeLessThan(2 * rows.length + 5);
    expect(lines.every((line) => widthOf(line) <= 80)).toBe(true);
  });

  it("breaks no word while there are spaces to break at", () => {
    const five = [
      ["Figure", "Counted", "As of", "Source", "Credited to"],
      [
        "1,200",
        "people displaced; the North",
        "31 May 2024",
        "Radio Delta 2024, row 5",
        "Health Directorate",
      ],
    ];
    for (const width of [50, 60, 70])
      for (const word of ["displaced", "Directorate"]) expect(columns(five, screen(width))).toContain(word);
  });

  it("wraps nothing where there is room for all of it, however long its longest word", () => {
    const sides = [
      ["side", "table", "rows", "columns", "read as"],
      ["right", "list-1256.csv", "3", "4", "CSV, windows-1256, cells parted by “;”"],
    ];
    expect(columns(sides, screen(80)).split("\n")).toHaveLength(2);
  });

  it("keeps short columns side by side at 80", () => {
    const summary = [
      ["Dataset", "Sources", "Figures", "Errors", "Warnings", "Notes", "Decided", "Put off"],
      ["starter", "2", "4", "0", "0", "3", "0", "0"],
    ];
    expect(columns(summary, screen(80)).split("\n")).toHaveLength(2);
  });
});
