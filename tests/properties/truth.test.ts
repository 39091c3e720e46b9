import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBelow } from "../../src/model/interval.ts";
import { claimsOf } from "../../src/model/reading.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { csvOf, rowsOf } from "../cases/tables.ts";
import { datasetOf } from "../folder.ts";
import { worlds } from "./world.ts";

const runs = { numRuns: 400 };
const contradictory = ["conflict", "regression", "part-exceeds-whole", "identity"];

describe("of sources that tell the truth", () => {
  it("recount proves none wrong", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ texts }) => {
        const { findings } = auditDataset(await datasetOf(texts));
        const errors = findings.filter(({ severity }) => severity === "error");
        expect(errors.map(({ type, figures }) => [type, ...figures])).toEqual([]);
      }),
      runs,
    );
  });

  it("every estimate holds what was counted", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ texts, truth }) => {
        const dataset = await datasetOf(texts);
        const { estimates } = auditDataset(dataset);
        const claims = claimsOf(dataset);
        for (const { scope, asOf, interval } of estimates) {
          const own = claims.filter(
            ({ figure, start, asOf: date }) =>
              figure.indicator === scope.indicator &&
              figure.population === scope.population &&
              figure.place === scope.place &&
              figure.method === scope.method &&
              start?.text === scope.start &&
              date?.text === asOf,
          );
          for (const { figure } of own) {
            const count = truth.get(figure.id) ?? Number.NaN;
            expect(count, `${figure.id} as of ${asOf}`).toBeGreaterThanOrEqual(interval.low);
            expect(count, `${figure.id} as of ${asOf}`).toBeLessThanOrEqual(interval.high);
          }
        }
      }),
      runs,
    );
  });

  it("every derived value holds what there was", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ texts, countAs }) => {
        const { derived } = auditDataset(await datasetOf(texts));
        for (const { scope, interval, inputs } of derived) {
          for (const input of inputs) {
            const count = countAs(input, scope);
            expect(count, `${scope.indicator} from ${inputs}`).toBeGreaterThanOrEqual(interval.low);
            expect(count, `${scope.indicator} from ${inputs}`).toBeLessThanOrEqual(interval.high);
          }
        }
      }),
      runs,
    );
  });

  it("hardly a world is without something to say", async () => {
    const sample = fc.sample(worlds, { numRuns: 100, seed: 1 });
    const partial = sample.filter(({ hasPartialDates }) => hasPartialDates);
    expect(partial.length).toBeGreaterThan(20);
    const audits = await Promise.all(sample.map(async ({ texts }) => auditDataset(await datasetOf(texts))));
    expect(audits.filter(({ estimates }) => estimates.length > 0).length).toBeGreaterThan(80);
    expect(audits.filter(({ derived }) => derived.length > 0).length).toBeGreaterThan(20);
    expect(
      audits.filter(({ findings }) => findings.some(({ type }) => contradictory.includes(type))).length,
    ).toBeGreaterThan(3);
  });
});

/** True statements of which some are made false: another value, to the day and by originators apart. */
const liars = fc
  .tuple(worlds, fc.array(fc.nat(40), { minLength: 32, maxLength: 32 }))
  .map(([{ texts }, values]) => {
    const rows = rowsOf(texts["figures.csv"] ?? "").flatMap((row, index) =>
      /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(row.period ?? "")
        ? [{ ...row, method: "", qualifier: "exact", upper: "", value: String(values[index] ?? 0) }]
        : [],
    );
    return { texts, rows };
  });

describe("of sources that do not", () => {
  it("every pair of figures that cannot both be true is in a finding, and no other", async () => {
    let withErrors = 0;
    await fc.assert(
      fc.asyncProperty(liars, async ({ texts, rows }) => {
        fc.pre(rows.length > 1);
        const dataset = await datasetOf({ ...texts, "figures.csv": csvOf(rows) });
        const { findings } = auditDataset(dataset);
        const { lattice } = dataset;
        const superseded = new Set(
          findings.filter(({ type }) => type === "revision").map(({ figures }) => figures[0] ?? ""),
        );
        const claims = claimsOf(dataset).filter(({ figure }) => !superseded.has(figure.id));
        const named = new Set<string>();
        for (const { type, figures, detail, severity } of findings) {
          if (!contradictory.includes(type) || !("over" in detail) || !("others" in detail)) continue;
          expect(severity === "error" || type === "regression", type).toBe(true);
          const [blamed = ""] = figures;
          for (const other of [...figures.slice(1), ...detail.others])
            named.add([blamed, other].toSorted().join());
        }
        const expected = new Set<string>();
        for (const over of claims) {
          for (const under of claims) {
            const [a, b] = [over.figure, under.figure];
            const within =
              lattice.indicators.within(a.indicator, b.indicator) &&
              lattice.populations.within(a.population, b.population) &&
              lattice.places.within(a.place, b.place) &&
              (over.start?.first ?? 0) >= (under.start?.first ?? 0) &&
              (over.asOf?.last ?? 0) <= (under.asOf?.last ?? 0);
            if (within && isBelow(b.interval, a.interval)) expected.add([a.id, b.id].toSorted().join());
          }
        }
        if (expected.size > 0) withErrors += 1;
        expect([...named].toSorted()).toEqual([...expected].toSorted());
      }),
      runs,
    );
    expect(withErrors).toBeGreaterThan(runs.numRuns / 5);
  });
});
