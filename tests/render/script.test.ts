import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecountError } from "../../src/model/fault.ts";
import { csvRows } from "../../src/render/csv-text.ts";
import { scriptOf } from "../../src/render/script.ts";
import { csvOf } from "../../templates/csv.js";
import { fold } from "../../templates/fold.js";
import { keyOrder } from "../../templates/order.js";
import { briefingOf, bundled, look } from "./briefing.ts";

describe("what a search takes for the same", () => {
  test.each([
    ["letters of any size and with any accents", "Élysée ŁÓDŹ Straße", "elysee lodz strasse"],
    ["vowel marks and stretched letters", "مُحَمَّد مـحـمـد", "محمد محمد"],
    [
      "forms of alef, ya, ta marbuta and hamza",
      "أحمد إلى آخر مدرسة شهداء مسؤول",
      "احمد الي اخر مدرسه شهدا مسوول",
    ],
    ["Kurdish and Arabic keyboards", "کوردستان پێنج ڵە ڕۆژ", "كوردستان پينج له روژ"],
    ["digits of any script, grouped or not", "٣٤ ۳۴ 1,100 ١٬١٠٠", "34 34 1100 1100"],
    ["decimal separators", "٠٫٥ 0٫5 0.5", "0.5 0.5 0.5"],
    ["marks that set words apart", "\u2068Rudaw\u2069 2021\u200c", "rudaw 2021"],
    ["quotation marks, dashes and spaces", "activist’s\u00a01,100–1,400", "activist's 1100-1400"],
  ])("%s", (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("folding once is folding for good", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, (words) => {
        expect(fold(fold(words))).toBe(fold(words));
      }),
    );
  });
});

describe("a CSV file from the page", () => {
  const cells = (csv: string) => parse(csv, { bom: true, relaxColumnCount: true }) as string[][];

  test("guards what a spreadsheet would run, and leaves numbers numbers", () => {
    const row = ["=1+1", "@SUM(A1)", "+cmd", "-x", "-5", "+3.5", "1,100", "a; =b", 'say "x"', "two\nlines"];
    expect(cells(csvOf([row]))).toEqual([
      ["'=1+1", "'@SUM(A1)", "'+cmd", "'-x", "-5", "+3.5", "1,100", "a; '=b", 'say "x"', "two\nlines"],
    ]);
  });

  test("says of any text what the files that recount writes say of it", () => {
    const text = fc
      .array(fc.constantFrom("=", "+", "-", "@", ";", "\t", "\n", "\r", '"', ",", " ", "a", "1", "＝", "ب"))
      .map((parts) => parts.join(""))
      .filter((cell) => cell !== "" && !/^[+-]?\d+$/.test(cell));
    fc.assert(
      fc.property(text, (cell) => {
        const [own] = [...csvRows({ cell: (row: string) => row }, [cell], null)];
        expect(cells(csvOf([[cell]]))).toEqual(cells(own ?? ""));
      }),
    );
  });
});

test("keys are ordered as numbers, as days or as words, and those that are not there come last", () => {
  const compare = keyOrder("en");
  const sorted = (keys: string[], isDescending = false) =>
    keys.toSorted((a, b) => compare(a, b, isDescending));
  expect(sorted(["10", "", "9", "100"])).toEqual(["9", "10", "100", ""]);
  expect(sorted(["10", "", "9", "100"], true)).toEqual(["100", "10", "9", ""]);
  expect(sorted(["2021-07-01", "2019-10-31", ""])).toEqual(["2019-10-31", "2021-07-01", ""]);
  expect(sorted(["Rudaw 2021", "amnesty 2020", "Rudaw 2019"])).toEqual([
    "amnesty 2020",
    "Rudaw 2019",
    "Rudaw 2021",
  ]);
  expect(["گ", "ک", "پ", "ب"].toSorted((a, b) => keyOrder("ckb")(a, b, false))).toEqual(["ب", "پ", "ک", "گ"]);
});

describe("the page's script", () => {
  test("is the only one, bears the hash that the security policy allows, and knows nothing of the data", () => {
    const { html } = briefingOf(bundled);
    const [, text = ""] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
    const hash = createHash("sha256").update(text).digest("base64");
    expect(html).toContain(`script-src 'sha256-${hash}';`);
    expect(html.split("<script")).toHaveLength(2);
    expect(text).toBe(scriptOf(look.templates).text);
    expect(text).not.toMatch(
      /\beval\b|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\bfetch\b|^import\b|^export\b/m,
    );
  });

  test("must not hold what ends the element that it stands in", () => {
    const templates = new Map([...look.templates, ["fold.js", 'const a = 1;\nconst b = "</script>";\n']]);
    expect(() => scriptOf(templates)).toThrow(
      expect.objectContaining({
        code: "template-broken" satisfies RecountError["code"],
        facts: expect.objectContaining({ template: "fold.js:2" }),
      }),
    );
  });
});
