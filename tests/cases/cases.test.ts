import { describe, expect, it } from "vitest";
import { findingTypes } from "../../src/model/finding.ts";
import { cases, expectedFile, expects, type NearMiss, raised, reportFor } from "./case-folder.ts";
import { withCell, withRows } from "./tables.ts";

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What is left of `all` when each of `some` is taken away once. */
const less = (all: readonly string[], some: readonly string[]): readonly string[] => {
  const rest = [...all];
  for (const each of some) if (rest.includes(each)) rest.splice(rest.indexOf(each), 1);
  return rest;
};

const isGone = ({ gone, new: fresh }: NearMiss, type: string): boolean => {
  const named = (entries: readonly string[]) => entries.some((entry) => entry.startsWith(`${type}:`));
  return named(gone) && !named(fresh);
};

describe.each(cases)("case $name", (each) => {
  it("finds what is expected, in these words", async () => {
    const { findings } = await reportFor(each.input);
    if (each.type) expect(findings.map(({ type }) => type)).toContain(each.type);
    const told = findings.map(({ type, severity, status, decision, figures, hints, detail, message }) => ({
      type,
      severity,
      ...(decision ? { status, decision } : {}),
      ...("over" in detail && "others" in detail ? { blamed: figures[0], others: detail.others } : {}),
      figures: figures.toSorted(),
      ...(hints.length > 0 ? { hints } : {}),
      message,
    }));
    await expect(asText(told)).toMatchFileSnapshot(expectedFile(each, "findings"));
  });

  it.each(each.nearMisses)("one cell away: $what", async ({ gone, new: fresh, ...cell }) => {
    const before = raised(await reportFor(each.input));
    const after = raised(await reportFor(withCell(each.input, cell)));
    expect({ gone: less(before, after), new: less(after, before) }).toEqual({ gone, new: fresh });
  });

  it("says the same of every table turned round", async () => {
    const turned = withRows(each.input, (_table, rows) => rows.toReversed());
    expect(await reportFor(turned)).toEqual(await reportFor(each.input));
  });

  it("is told in whole sentences", async () => {
    const { findings } = await reportFor(each.input);
    for (const { message } of findings.flatMap((finding) => [finding, ...finding.hints])) {
      expect(message).not.toMatch(/undefined|null|NaN|\[object|[{}]| {2}/);
      expect(message).toMatch(/^\P{Ll}.*[.?!]$/u);
    }
  });
});

describe("the cases on estimates", () => {
  it.each(cases.filter((each) => expects(each, "estimates")))("$name", async (each) => {
    const { estimates } = await reportFor(each.input);
    const told = estimates.map(({ scope: { indicator, population, place, method, start }, ...estimate }) => ({
      series: [indicator, population, place, method, start].filter((part) => part).join("; "),
      asOf: estimate.asOf,
      low: estimate.low,
      high: estimate.high,
      grade: estimate.grade,
      lowFigures: estimate.lowFigures,
      highFigures: estimate.highFigures,
      ...(estimate.disputed ? { disputed: estimate.disputed } : {}),
    }));
    await expect(asText(told)).toMatchFileSnapshot(expectedFile(each, "estimates"));
  });
});

describe("the cases on derived values", () => {
  it.each(cases.filter((each) => expects(each, "derived")))("$name", async (each) => {
    const { derived } = await reportFor(each.input);
    const told = derived.map(({ formula, scope, asOf, low, high, inputs, mixedOrigins }) => ({
      formula,
      of: [scope.indicator, scope.population, scope.place].filter((part) => part !== "").join("; "),
      asOf,
      low,
      high,
      inputs,
      mixedOrigins,
    }));
    await expect(asText(told)).toMatchFileSnapshot(expectedFile(each, "derived"));
  });
});

describe("the cases together", () => {
  it("are named for a finding type, or are on estimates or derived values", () => {
    const others = cases.filter(({ type }) => type === null).map(({ name }) => name);
    expect(others.filter((name) => !/^(estimate|derived)-/.test(name))).toEqual([]);
  });

  it.each(findingTypes)("raise %s at least twice, and miss it by one cell at least twice", (type) => {
    const own = cases.filter((each) => each.type === type);
    expect(own.length).toBeGreaterThanOrEqual(2);
    const misses = own.flatMap(({ nearMisses }) => nearMisses.filter((miss) => isGone(miss, type)));
    expect(misses.length).toBeGreaterThanOrEqual(2);
  });
});
