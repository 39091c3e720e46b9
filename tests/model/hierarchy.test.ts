import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Concept, hierarchyOf } from "../../src/model/hierarchy.ts";

/** Concepts 0 to n, each within some of those before it: no circles. */
const concepts = fc
  .array(fc.uniqueArray(fc.nat(7), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((rows): readonly Concept[] =>
    rows.map((broader, index) => ({
      id: `c${index}`,
      broader: broader.filter((parent) => parent < index).map((parent) => `c${parent}`),
      close: [],
    })),
  );

describe("a hierarchy", () => {
  it("is a partial order with everything at its top", () => {
    fc.assert(
      fc.property(concepts, (rows) => {
        const { within } = hierarchyOf(rows);
        const ids = ["", ...rows.map(({ id }) => id)];
        for (const a of ids) {
          expect(within(a, a)).toBe(true);
          expect(within(a, "")).toBe(true);
          if (a !== "") expect(within("", a)).toBe(false);
          for (const b of ids) {
            if (a !== b) expect(within(a, b) && within(b, a)).toBe(false);
            for (const c of ids) if (within(a, b) && within(b, c)) expect(within(a, c)).toBe(true);
          }
        }
      }),
    );
  });

  it("does not depend on the order of its rows", () => {
    fc.assert(
      fc.property(concepts, (rows) => {
        const [one, other] = [hierarchyOf(rows), hierarchyOf(rows.toReversed())];
        for (const a of rows) {
          for (const b of rows) {
            expect(one.within(a.id, b.id)).toBe(other.within(a.id, b.id));
            expect(one.siblings(a.id, b.id)).toBe(other.siblings(b.id, a.id));
          }
        }
      }),
    );
  });

  const of = (...rows: (readonly [string, string, string?])[]) =>
    hierarchyOf(
      rows.map(([id, broader, close = ""]) => ({
        id,
        broader: broader.split(" ").filter(Boolean),
        close: close.split(" ").filter(Boolean),
      })),
    );

  it("keeps close concepts apart, even if one is also said to contain the other", () => {
    const { within, close } = of(["all", ""], ["wide", "all"], ["narrow", "wide", "wide"]);
    expect(close("narrow", "wide") && close("wide", "narrow")).toBe(true);
    expect(within("narrow", "wide")).toBe(false);
    expect(within("narrow", "all")).toBe(true);
    expect(close("narrow", "all")).toBe(false);
  });

  it("keeps apart from a concept what is in it only by way of one that is close to it", () => {
    const { within, around } = of(
      ["harmed", ""],
      ["killed", "harmed"],
      ["shot", "killed"],
      ["murdered", "killed", "killed"],
      ["executed", "murdered"],
      ["executed-by-shooting", "executed shot"],
    );
    expect(within("executed", "killed")).toBe(false);
    expect(around("executed")).toEqual(["executed", "murdered", "harmed", ""]);
    expect(within("executed-by-shooting", "killed")).toBe(true);
  });

  it("knows siblings by a direct parent in common", () => {
    const { siblings, parents } = of(["a", ""], ["b", "a"], ["c", "a"], ["d", "b"], ["e", "b c"]);
    expect(siblings("b", "c")).toBe(true);
    expect(siblings("d", "e")).toBe(true);
    expect(siblings("d", "c")).toBe(false);
    expect(siblings("b", "b")).toBe(false);
    expect(parents("e")).toEqual(["b", "c"]);
    expect(parents("unknown")).toEqual([]);
  });
});
