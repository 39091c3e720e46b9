import fc from "fast-check";
import { expect, test } from "vitest";
import type { Estimate } from "../../src/model/estimate.ts";
import { estimateAnchor } from "../../src/render/anchors.ts";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,6}$/);
const orNone = fc.oneof(fc.constant(""), id);
const estimate = fc.record({
  asOf: fc.constantFrom("2020-01-31", "2020-01", "2020-01~"),
  latest: fc.constant("2020-01-31"),
  scope: fc.record({
    indicator: id,
    population: orNone,
    place: orNone,
    event: orNone,
    phase: orNone,
    method: fc.constantFrom(null, "counted" as const),
    start: fc.constantFrom("2019", "2019-01-01", ""),
  }),
}) as fc.Arbitrary<Pick<Estimate, "scope" | "asOf" | "latest">>;

test("two estimates share an address only where they are of one scope and date", () => {
  fc.assert(
    fc.property(estimate, estimate, (a, b) => {
      const isSame = JSON.stringify([a.scope, a.asOf]) === JSON.stringify([b.scope, b.asOf]);
      expect(estimateAnchor(a as Estimate) === estimateAnchor(b as Estimate)).toBe(isSame);
    }),
  );
  const at = (indicator: string, population: string) =>
    estimateAnchor({
      asOf: "2020",
      latest: "2020-12-31",
      scope: { indicator, population, place: "", event: "", phase: "", method: null, start: "" },
    } as Estimate);
  expect(at("killed", "women-activists")).not.toBe(at("killed-women", "activists"));
});
