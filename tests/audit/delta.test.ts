import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import { dayText } from "../../src/model/time.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { textsIn } from "../cases/case-folder.ts";
import { csvOf, type Rows } from "../cases/tables.ts";
import { checkProof } from "../explain/check-proof.ts";
import { datasetOf } from "../folder.ts";

const base = textsIn(join(import.meta.dirname, "../cases/base"));
const firstDay = 21_915; // 2030-01-01

const auditOf = async (rows: Rows, expression: string) =>
  auditDataset(
    await datasetOf({
      ...base,
      "figures.csv": csvOf(rows),
      "relations.csv": csvOf([{ id: "rule", expression, severity: "error" }]),
    }),
  );

const row = (
  id: string,
  indicator: string,
  [from, to]: readonly [number, number],
  value: number,
  phase = "",
) => ({
  ...{ id, indicator, phase, source: "tally-july", place: "country", originator: "ministry" },
  ...{ locator: `row ${id}`, as_printed: `${value}`, value: `${value}`, qualifier: "exact" },
  period: `${dayText(firstDay + from)}/${dayText(firstDay + to)}`,
});

/** Days of two phases: each with a row for the day and a running total, which begins anew with the phase. */
const days = fc
  .tuple(
    fc.array(fc.nat(9), { minLength: 2, maxLength: 8 }),
    fc.array(fc.nat(9), { minLength: 2, maxLength: 8 }),
  )
  .map(([first, second]) =>
    [first, second].flatMap((counts, index) => {
      const start = index * first.length;
      return counts.flatMap((count, day) => {
        const total = counts.slice(0, day + 1).reduce((sum, each) => sum + each, 0);
        const at = start + day;
        return [
          row(`day-${at}`, "killed-daily", [at, at], count, `${index}`),
          row(`total-${at}`, "killed", [start, at], total, `${index}`),
        ];
      });
    }),
  );

const identities = (audit: Awaited<ReturnType<typeof auditOf>>) =>
  audit.findings.filter(({ type }) => type === "identity");

it("what a running total grows by is held against each day of its own phase, and one wrong day is one finding", async () => {
  await fc.assert(
    fc.asyncProperty(days, fc.nat(), fc.integer({ min: 1, max: 5 }), async (rows, which, more) => {
      expect(identities(await auditOf(rows, "killed-daily = delta(killed)"))).toEqual([]);
      const daily = rows.filter(({ indicator }) => indicator === "killed-daily");
      const wrong = daily[which % daily.length] ?? expect.fail();
      const changed = rows.map((each) =>
        each === wrong ? { ...each, value: `${Number(each.value) + more}` } : each,
      );
      const audit = await auditOf(changed, "killed-daily = delta(killed)");
      const found = identities(audit);
      expect(found.map(({ figures }) => figures.filter((id) => id.startsWith("day")))).toEqual([[wrong.id]]);
      for (const finding of found) checkProof(explain(finding, audit), finding, audit.dataset);
    }),
    { numRuns: 60 },
  );
});

it("a total without the day before has no growth to be held against", async () => {
  const rows = [row("day", "killed-daily", [5, 5], 7), row("total", "killed", [0, 5], 9)];
  expect(identities(await auditOf(rows, "killed-daily = delta(killed)"))).toEqual([]);
  const before = row("before", "killed", [0, 4], 3);
  expect(identities(await auditOf([...rows, before], "killed-daily = delta(killed)"))).toHaveLength(1);
  const elsewhere = { ...before, place: "north" };
  expect(identities(await auditOf([...rows, elsewhere], "killed-daily = delta(killed)"))).toEqual([]);
});

it("a total that stands in two terms is one number", async () => {
  const total = { ...row("total", "killed", [0, 5], 10), qualifier: "range", upper: "20" };
  const rest = (value: number) => ({ ...row("rest", "wounded", [0, 5], value) });
  // The total grew from zero, so that its growth is the total itself and nothing is left.
  const expression = "killed - delta(killed) = wounded";
  expect(identities(await auditOf([total, rest(0)], expression))).toEqual([]);
  expect(identities(await auditOf([total, rest(3)], expression))).toHaveLength(1);
});

it("a value derived by way of growth is of the day, and not of the total's time", async () => {
  const rows = [
    row("wounded", "wounded", [5, 5], 2),
    row("total", "killed", [0, 5], 9),
    row("before", "killed", [0, 4], 3),
  ];
  const { derived } = await auditOf(rows, "hurt = delta(killed) + wounded");
  expect(derived).toMatchObject([
    { scope: { indicator: "hurt", start: "2030-01-06" }, interval: { low: 8, high: 8 } },
  ]);
});
