import { resolve } from "node:path";
import { expect, test } from "vitest";
import { findingTypes } from "../../src/model/finding.ts";
import { select } from "../../src/model/selection.ts";
import { auditDataset, load } from "../../src/pipeline.ts";

const audit = auditDataset(await load(resolve(import.meta.dirname, "../datasets-invented/karvelia-floods")));
const { dataset } = audit;
const indicatorOf = new Map(dataset.figures.map(({ id, indicator }) => [id, indicator]));

test("without a selection, all of it", () => {
  expect(select(audit)).toMatchObject({
    narrowed: false,
    findings: audit.findings,
    estimates: audit.estimates,
  });
});

test("a severity brings what is worse along", () => {
  const { findings, estimates } = select(audit, { severity: "warning" });
  expect(findings).toEqual(audit.findings.filter(({ severity }) => severity !== "note"));
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["error", "warning"]));
  expect(estimates).toEqual(audit.estimates);
});

test("several types, and together with a status", () => {
  const types = findingTypes
    .filter((type) => audit.findings.some((finding) => finding.type === type))
    .slice(0, 2);
  const { findings } = select(audit, { types, statuses: ["open"] });
  expect(new Set(findings.map(({ type }) => type))).toEqual(new Set(types));
  expect(select(audit, { types, statuses: ["decided"] }).findings).toEqual([]);
});

test("an indicator brings narrower ones along, in findings, estimates and derived values", () => {
  const wider = dataset.indicators
    .values()
    .find(({ id }) => dataset.indicators.values().some(({ broader }) => broader.includes(id)));
  const wanted = [...dataset.indicators.keys()].filter((id) =>
    dataset.lattice.indicators.within(id, wider?.id ?? ""),
  );
  expect(wanted.length).toBeGreaterThan(1);
  const { findings, estimates, derived } = select(audit, { indicators: [wider?.id ?? ""] });
  for (const { figures } of findings)
    if (figures.length > 0)
      expect(figures.some((id) => wanted.includes(indicatorOf.get(id) ?? ""))).toBe(true);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.length).toBeLessThan(audit.findings.length);
  expect([...estimates, ...derived].map(({ scope }) => scope.indicator)).toEqual(
    [...audit.estimates, ...audit.derived]
      .map(({ scope }) => scope.indicator)
      .filter((id) => wanted.includes(id)),
  );
});

test("what a source lacks as a whole goes with each indicator that the source has figures of", () => {
  const ofSource = audit.findings.filter(
    ({ type, figures }) => type === "incomplete" && figures.length === 0,
  );
  for (const finding of ofSource) {
    const [source = ""] = finding.sources;
    const own = new Set(
      dataset.figures.filter((each) => each.source === source).map((each) => each.indicator),
    );
    for (const id of dataset.indicators.keys()) {
      const { findings } = select(audit, { indicators: [id] });
      const expected = [...own].some((each) => dataset.lattice.indicators.within(each, id));
      expect(findings.includes(finding)).toBe(expected);
    }
  }
});

test("an indicator that nobody knows selects nothing", () => {
  expect(select(audit, { indicators: ["no-such"] })).toMatchObject({
    findings: [],
    estimates: [],
    derived: [],
  });
});
