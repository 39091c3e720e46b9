import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { gatherEvidence } from "../../src/audit/evidence.ts";
import type { Audit } from "../../src/model/audit.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Estimate } from "../../src/model/estimate.ts";
import { contains, type Interval, interval } from "../../src/model/interval.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { datasetOf } from "../folder.ts";
import { trueNumber } from "./happenings.ts";
import { type Register, textsOf, trueRegisters } from "./register.ts";

// A machine with other things to do takes its time.
vi.setConfig({ testTimeout: 300_000 });

const runs = { numRuns: Number(process.env.RECOUNT_TEST_RUNS ?? 150) };

const truthOf = ({ told, happened }: Register, figure: string, by?: "anyone"): number => {
  const what = told.get(figure);
  if (!what) throw new Error(`no figure ${figure}`);
  return trueNumber(happened, what.asked, what.days, what.recorder && (by ?? what.recorder));
};

const holds = (asserted: Interval, value: number): boolean => contains(asserted, interval(value, value));

describe("of registers in which every figure is true", () => {
  it("the audit proves none wrong, and its estimates and derived values hold the truth", async () => {
    await fc.assert(
      fc.asyncProperty(trueRegisters, async (register) => {
        const dataset = await datasetOf(textsOf(register.rows));
        const audit = auditDataset(dataset);
        // Else the test itself would be wrong.
        for (const { id, status, interval: asserted } of dataset.figures)
          if (status === "current") expect([id, holds(asserted, truthOf(register, id))]).toEqual([id, true]);
        const errors = audit.findings.filter(({ severity }) => severity === "error");
        expect(errors.map(({ type, figures, detail }) => [type, figures, detail])).toEqual([]);
        expect([...wrongEstimates(register, audit)]).toEqual([]);
        expect([...wrongDerived(register, audit)]).toEqual([]);
      }),
      runs,
    );
  });

  it("the audit has something to go by", async () => {
    const sample = fc.sample(trueRegisters, { numRuns: 200, seed: 1 });
    const audits = await Promise.all(
      sample.map(async ({ rows }) => auditDataset(await datasetOf(textsOf(rows)))),
    );
    const share = (test: (one: (typeof audits)[number]) => boolean) =>
      audits.filter(test).length / audits.length;
    expect(share(({ estimates }) => estimates.length > 2)).toBeGreaterThan(0.8);
    expect(share(({ derived }) => derived.length > 0)).toBeGreaterThan(0.05);
    expect(share(({ findings }) => findings.some(({ severity }) => severity === "warning"))).toBeGreaterThan(
      0.2,
    );
    expect(share(({ findings }) => findings.some(({ type }) => type === "scope-difference"))).toBeGreaterThan(
      0.2,
    );
  });
});

/** Figures whose truth no estimate of their own scope and date holds. (“2030” and “2030/..” start alike in two series.) */
function* wrongEstimates(register: Register, { dataset, estimates }: Audit): Generator<string> {
  for (const claim of gatherEvidence(dataset).claims) {
    const { id, method } = claim.figure;
    const own = estimates.filter((estimate) => isOf(claim, estimate));
    const truth = truthOf(register, id);
    const isRight = ({ interval: estimated }: Estimate): boolean =>
      method === "documented"
        ? // One record is a floor for another: the estimate is of all that is on record.
          estimated.high >= truth && estimated.low <= truthOf(register, id, "anyone")
        : holds(estimated, truth);
    if (own.length > 0 && !own.some(isRight)) {
      const said = own.map(({ interval: { low, high } }) => `${low} to ${high}`);
      yield `${id} is ${truth}, estimated ${said.join(" or ")}`;
    }
  }
}

/** Derived values that leave out what there was. What several recorders have, no identity holds of. */
function* wrongDerived({ told, happened }: Register, { derived }: Audit): Generator<string> {
  for (const { scope, interval: value, inputs, mixedOrigins, relation } of derived) {
    const [first] = inputs.flatMap((input) => told.get(input) ?? []);
    if (!first || (mixedOrigins && scope.method === "documented")) continue;
    const truth = trueNumber(happened, scope, first.days, first.recorder);
    if (!holds(value, truth))
      yield `${relation} from ${inputs}: ${truth}, derived ${value.low} to ${value.high}`;
  }
}

const isOf = (claim: Claim, { scope, asOf }: Estimate): boolean =>
  claim.figure.indicator === scope.indicator &&
  claim.figure.population === scope.population &&
  claim.figure.place === scope.place &&
  claim.figure.event === scope.event &&
  claim.figure.phase === scope.phase &&
  claim.figure.method === scope.method &&
  (claim.indicator.kind === "stock" ? "" : (claim.start?.text ?? "")) === scope.start &&
  claim.asOf?.text === asOf;
