import { describe, expect, test } from "vitest";
import { columns, widthOf, wrapped } from "../../src/cli/layout.ts";
import { directed } from "../../src/cli/right-to-left.ts";
import { asRead, isBalanced } from "../messages/outside-isolates.ts";

const screen = { columns: 40, style: (_: unknown, text: string) => text };
const sentence =
  "يرد في \u2068The Harbour Gazette and Advertiser of the Coast\u2069 العدد 34 (\u2068p. 4\u2069).";

describe("text that is set apart", () => {
  test("is as wide as what is seen of it", () => {
    expect(widthOf("\u2068The Beacon\u2069")).toBe(10);
    expect(widthOf("\u2067رقم\u200f\u2069")).toBe(3);
    expect(widthOf("العَدَد")).toBe(widthOf("العدد"));
  });

  test.each([12, 20, 33, 80])("ends and goes on with the line, at %i cells", (width) => {
    const lines = wrapped(sentence, width);
    expect(lines.filter((line) => !isBalanced(line))).toEqual([]);
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
    expect(lines.map(asRead).join(" ")).toBe(asRead(sentence));
  });

  test("stands in columns that begin at the same cell on every line", () => {
    const table = columns(
      [
        ["العدد", "المصدر"],
        ["34", "\u2068The Beacon\u2069"],
        ["من 8 إلى 10", "مرصد"],
      ],
      screen,
    );
    const starts = ["المصدر", "The Beacon", "مرصد"].map((word, row) =>
      asRead(table.split("\n")[row] ?? "").indexOf(word),
    );
    expect(new Set(starts).size).toBe(1);
  });
});

describe("lines in their direction", () => {
  test("are left as they are from left to right", () => {
    expect(directed("one\n\ntwo", "ltr", 40)).toBe("one\n\ntwo");
  });

  test("fill the width from right to left, and empty ones stay empty", () => {
    const [first = "", empty, last = ""] = directed("رقم\n\n34", "rtl", 40).split("\n");
    expect([widthOf(first), empty, widthOf(last)]).toEqual([40, "", 40]);
    expect(isBalanced(first)).toBe(true);
    expect(asRead(first).trimEnd()).toBe("رقم");
  });
});
