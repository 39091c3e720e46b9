import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRelation, type Relation, type RelationTerm } from "../../src/model/relation.ts";

/** A relation in words: its terms, `≤ 0` and the like left to the operator. */
const printed = ({ operator, terms }: Relation): string =>
  `${terms
    .map(({ coefficient, indicator, population, delta }) => {
      const term = `${indicator}${population === null ? "" : `[${population}]`}`;
      return `${coefficient < 0 ? "-" : "+"} ${Math.abs(coefficient)} ${delta ? `delta(${term})` : term}`;
    })
    .join(" ")} ${operator} 0`;

describe("a relation", () => {
  it.each([
    ["missing = found + still-missing", "+ 1 missing - 1 found - 1 still-missing = 0"],
    ["killed[women] + killed[men] <= killed", "+ 1 killed[women] + 1 killed[men] - 1 killed <= 0"],
    ["killed-daily = delta(killed)", "+ 1 killed-daily - 1 delta(killed) = 0"],
    ["a >= b", "- 1 a + 1 b <= 0"],
    ["a > b", "- 1 a + 1 b < 0"],
    ["a < b", "+ 1 a - 1 b < 0"],
    ["a = b - (c - d)", "+ 1 a - 1 b + 1 c - 1 d = 0"],
    ["2 a = 3*b + 2 (c + d)", "+ 2 a - 3 b - 2 c - 2 d = 0"],
    ["-a + b = c", "- 1 a + 1 b - 1 c = 0"],
    ["a + a = b", "+ 2 a - 1 b = 0"],
    ["a + b = a + c", "+ 1 b - 1 c = 0"],
    ["a-b = c", "+ 1 a-b - 1 c = 0"],
    ["a - b = c", "+ 1 a - 1 b - 1 c = 0"],
    ["a[ x ]=delta( b [y] )", "+ 1 a[x] - 1 delta(b[y]) = 0"],
    ["delta = a", "+ 1 delta - 1 a = 0"],
    ["3-day-toll = b", "+ 1 3-day-toll - 1 b = 0"],
  ])("%s", (expression, expected) => {
    const read = parseRelation(expression);
    expect("terms" in read ? printed(read) : read).toBe(expected);
  });

  it.each([
    ["", 1, "", "term"],
    ["a", 2, "", "comparison"],
    ["a =", 4, "", "term"],
    ["a = ", 5, "", "term"],
    ["= a", 1, "=", "term"],
    ["a == b", 4, "=", "term"],
    ["a + = b", 5, "=", "term"],
    ["a = b c", 7, "c", "end"],
    ["a = b)", 6, ")", "end"],
    ["a = (b + c", 11, "", "closing"],
    ["a = b[x", 8, "", "closing"],
    ["a = b[]", 7, "]", "term"],
    ["a = delta(b + c)", 13, "+", "closing"],
    ["a = delta(2 b)", 11, "2", "term"],
    ["a = 5", 5, "5", "constant"],
    ["5 + a = b", 1, "5", "constant"],
    ["a = 2 * 3 * b", 5, "2", "constant"],
    ["a = 2.5 b", 5, "2", "constant"],
    ["a != b", 3, "!", "comparison"],
    ["a = B", 5, "B", "term"],
    ["a = b; drop", 6, ";", "end"],
    ["a = b = c", 7, "=", "end"],
    ["a = --b", 6, "-", "term"],
    ["a = a", 3, "=", "rest"],
    ["2 (a - b) < 2 a - 2 b", 11, "<", "rest"],
    ["0 a <= 0 b", 5, "<=", "rest"],
    ["9007199254740992 a = b", 1, "9007199254740992", "size"],
    ["a = 3 (9007199254740991 b)", 8, "9007199254740991", "size"],
    ["9007199254740991 a + a = b", 22, "a", "size"],
    [`a = ${"9".repeat(400)} b`, 5, "9".repeat(400), "size"],
    ["a = 🕊", 5, "🕊", "term"],
  ])("%j cannot be read at character %d", (expression, position, found, expected) => {
    expect(parseRelation(expression)).toEqual({ position, found, expected });
  });

  it("is read as it is printed", () => {
    const terms = fc.uniqueArray(
      fc.record({
        coefficient: fc.integer({ min: -20, max: 20 }).filter((factor) => factor !== 0),
        indicator: fc.constantFrom("killed", "3-day-toll", "a-b", "still-missing"),
        population: fc.option(fc.constantFrom("women", "men-over-60")),
        delta: fc.boolean(),
      }),
      {
        minLength: 1,
        maxLength: 12,
        selector: ({ indicator, population, delta }: RelationTerm) => `${indicator} ${population} ${delta}`,
      },
    );
    const anchor: RelationTerm = { coefficient: 1, indicator: "whole", population: null, delta: false };
    fc.assert(
      fc.property(terms, fc.constantFrom("=", "<=", "<"), (own, operator) => {
        const relation: Relation = { operator, terms: [...own, anchor] };
        const rest = printed({ operator, terms: own })
          .replace(/^\+ /, "")
          .replace(/ (?:=|<=?) 0$/, "");
        const read = parseRelation(`${rest} ${operator} - whole`);
        expect(read).toEqual(relation);
      }),
    );
  });

  it("points inside the expression, whatever stands there", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab2 +-*()[]=<>.Aé".split("")) }), (expression) => {
        const read = parseRelation(expression);
        if (!("position" in read)) return;
        expect(read.position).toBeGreaterThanOrEqual(1);
        expect(read.position).toBeLessThanOrEqual(expression.length + 1);
        expect(expression.slice(read.position - 1).startsWith(read.found)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses any garbage at a place inside it, and throws nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (expression) => {
        const read = parseRelation(expression);
        if (!("position" in read)) return;
        expect(read.position).toBeGreaterThanOrEqual(1);
        expect(read.position).toBeLessThanOrEqual(expression.length + 1);
      }),
      { numRuns: 2000 },
    );
  });

  it("may be ten thousand terms long, in one bracket or in none", () => {
    const terms = Array.from({ length: 10_000 }, (_, index) => `${index + 1} x${index}`).join(" + ");
    for (const expression of [`total = ${terms}`, `total = (${terms})`, `total >= 2 (${terms})`]) {
      const read = parseRelation(expression);
      expect("terms" in read ? read.terms.length : read).toBe(10_001);
    }
    const same = parseRelation(`total = (${Array.from({ length: 300_000 }, () => "x").join("+")})`);
    expect("terms" in same ? printed(same) : same).toBe("+ 1 total - 300000 x = 0");
  });

  it("may not be ten thousand brackets deep, closed or not", () => {
    for (const close of ["", ")".repeat(10_000)]) {
      expect(parseRelation(`a = ${"(".repeat(10_000)}b${close}`)).toEqual({
        position: 105,
        found: "(",
        expected: "term",
      });
    }
    expect(parseRelation(`a = ${"-(".repeat(10_000)}`)).toMatchObject({ found: "(", expected: "term" });
    expect(parseRelation(`a = ${"2 (".repeat(10_000)}`)).toMatchObject({ expected: "size" });
    expect(parseRelation(`a = ${"delta(".repeat(10_000)}b`)).toMatchObject({ expected: "closing" });
  });
});
