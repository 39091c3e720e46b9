import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { gatherEvidence } from "../../src/audit/evidence.ts";
import { contradictionTypes } from "../../src/audit/naming.ts";
import type { Claim } from "../../src/model/claim.ts";
import { contradiction } from "../../src/model/contradiction.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { disputedFigures, type Finding, figuresConcerned, gapTypes } from "../../src/model/finding.ts";
import { contains } from "../../src/model/interval.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { rowsOf, withRows } from "../cases/tables.ts";
import { datasetOf, type FolderTexts } from "../folder.ts";
import { type FigureRow, textsOf, trueRegisters } from "./register.ts";

// A machine with other things to do takes its time.
vi.setConfig({ testTimeout: 300_000 });

const runs = { numRuns: Number(process.env.RECOUNT_TEST_RUNS ?? 50) };

/** Registers of which a third of the figures is made up, and seeds for what is done to them. */
const registers = fc
  .noBias(fc.tuple(trueRegisters, fc.infiniteStream(fc.nat(200)), fc.nat(1_000_000)))
  .map(([{ rows }, numbers, seed]) => {
    const next = (): number => numbers.next().value ?? 0;
    const lied = rows.map((row) => {
      const isLie = next() % 3 === 0 && row.value !== "";
      return isLie ? { ...row, value: String(next() % 60), upper: "", qualifier: "exact" } : row;
    });
    return { rows: lied, seed };
  });

const seen = { registers: 0, errors: 0, partial: 0 };
const auditOf = async (rows: readonly FigureRow[]) => auditDataset(await datasetOf(textsOf(rows)));
const said = ({ findings, estimates, derived }: ReturnType<typeof auditDataset>) => ({
  findings,
  estimates,
  derived,
});

/** Runs a law over registers, and counts what they hold. */
const everyRegister = (law: (rows: readonly FigureRow[], seed: number) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(registers, async ({ rows, seed }) => {
      const { findings } = await auditOf(rows);
      seen.registers += 1;
      if (findings.some(({ severity }) => severity === "error")) seen.errors += 1;
      if (rows.some(({ period = "" }) => !/^(\d{4}-\d\d-\d\d(\/|$)){1,2}$/.test(period))) seen.partial += 1;
      await law(rows, seed);
    }),
    runs,
  );

const pick = <T>(from: readonly T[], seed: number): T | undefined => from[seed % from.length];

const shuffled = <T>(items: readonly T[], seed: number): readonly T[] =>
  fc.sample(fc.shuffledSubarray([...items], { minLength: items.length }), { seed, numRuns: 1 })[0] ?? items;

/** The same files with their rows, and the list of them, in another order. */
function reordered(texts: FolderTexts, seed: number): FolderTexts {
  const { resources, ...rest } = JSON.parse(texts["datapackage.json"] ?? "{}") as { resources: unknown[] };
  return {
    ...withRows(texts, (table, rows) => shuffled(rows, seed + table.length)),
    "datapackage.json": JSON.stringify({ ...rest, resources: shuffled(resources, seed) }),
  };
}

/** Every two claims that cannot both be true, looked at one by one. */
function pairsOf(dataset: Dataset): ReadonlySet<string> {
  const { claims } = gatherEvidence(dataset);
  const pairs = claims.flatMap((over) =>
    claims.flatMap((under) => (contradiction(dataset.lattice, over, under) ? [namePair(over, under)] : [])),
  );
  return new Set(pairs);
}
const namePair = (a: Claim, b: Claim): string => [a.figure.id, b.figure.id].toSorted().join(" ");

/** How much the weightiest finding weighs that holds two figures against each other. */
function weights({ findings }: ReturnType<typeof auditDataset>): ReadonlyMap<string, number> {
  const weightOf = { error: 3, warning: 2, note: 1 } as const;
  const heaviest = new Map<string, number>();
  for (const finding of findings) {
    if (!contradictionTypes.some((type) => type === finding.type)) continue;
    const [first = "", ...others] = figuresConcerned(finding);
    for (const other of others) {
      const pair = [first, other].toSorted().join(" ");
      heaviest.set(pair, Math.max(weightOf[finding.severity], heaviest.get(pair) ?? 0));
    }
  }
  return heaviest;
}

/** A row that asserts less than it did. */
function widened(row: FigureRow, by: number): FigureRow {
  const [value, upper] = [Number(row.value), Number(row.upper || row.value)];
  switch (row.qualifier) {
    case "exact":
    case "range":
      return {
        ...row,
        qualifier: "range",
        value: String(Math.max(0, value - by)),
        upper: String(upper + by),
      };
    case "at-least":
    case "more-than":
      return { ...row, value: String(Math.max(0, value - by)) };
    case "at-most":
    case "less-than":
      return { ...row, value: String(value + by) };
    default:
      return row;
  }
}

describe("of any register", () => {
  it("the order of rows and files changes nothing", () =>
    everyRegister(async (rows, seed) => {
      const texts = textsOf(rows);
      const other = await datasetOf(reordered(texts, seed));
      expect(said(auditDataset(other))).toEqual(said(auditDataset(await datasetOf(texts))));
    }));

  it("every row a second time adds nothing but duplicates", () =>
    everyRegister(async (rows) => {
      const once = await auditOf(rows);
      const twice = await auditOf([...rows, ...rows.map((row) => ({ ...row, id: `${row.id}-again` }))]);
      const others = ({ findings }: typeof once) => findings.filter(({ type }) => type !== "duplicate");
      expect(others(twice)).toEqual(others(once));
      expect([twice.estimates, twice.derived]).toEqual([once.estimates, once.derived]);
      const current = rows.filter(({ status }) => status === "current");
      const copies = new Set(
        twice.findings.flatMap(({ type, figures }) => (type === "duplicate" ? figures : [])),
      );
      expect(current.filter(({ id = "" }) => !copies.has(id) || !copies.has(`${id}-again`))).toEqual([]);
    }));

  it("a wider interval contradicts nothing new, unless it was a copy of another", () =>
    everyRegister(async (rows, seed) => {
      const dataset = await datasetOf(textsOf(rows));
      const before = pairsOf(dataset);
      const copied = new Set(
        gatherEvidence(dataset)
          .duplicates.flat()
          .map(({ figure }) => figure.id),
      );
      const chosen = pick(
        rows.filter(({ id = "" }) => !copied.has(id)),
        seed,
      );
      const after = pairsOf(
        await datasetOf(textsOf(rows.map((row) => (row === chosen ? widened(row, 1 + (seed % 9)) : row)))),
      );
      expect([...after].filter((pair) => !before.has(pair))).toEqual([]);
    }));

  it("a figure less contradicts nothing new, unless it had replaced another or stood for a copy", () =>
    everyRegister(async (rows, seed) => {
      const dataset = await datasetOf(textsOf(rows));
      const { superseded, duplicates } = gatherEvidence(dataset);
      const replacing = new Set(superseded.map(({ later }) => later.figure.id));
      const standing = new Set(duplicates.flat().map(({ figure }) => figure.id));
      const gone = pick(
        rows.filter(({ id = "" }) => !replacing.has(id) && !standing.has(id)),
        seed,
      );
      const before = pairsOf(dataset);
      const after = pairsOf(await datasetOf(textsOf(rows.filter((row) => row !== gone))));
      expect([...after].filter((pair) => !before.has(pair))).toEqual([]);
    }));

  it("each contradiction is in a finding about one of the two, which is no weaker than it is by itself", () =>
    everyRegister(async (rows) => {
      const dataset = await datasetOf(textsOf(rows));
      const told = weights(auditDataset(dataset));
      const pairs = [...pairsOf(dataset)];
      expect(pairs.filter((pair) => !told.has(pair))).toEqual([]);
      for (const pair of pairs.slice(0, 5)) {
        const alone = weights(await auditOf(rows.filter(({ id = "" }) => pair.split(" ").includes(id))));
        expect([pair, told.get(pair)]).toEqual([pair, Math.max(told.get(pair) ?? 0, alone.get(pair) ?? 0)]);
      }
    }));

  it("no finding holds figures of two phases against each other", () =>
    everyRegister(async (rows) => {
      const phases = new Map(rows.map(({ id = "", phase = "" }) => [id, phase]));
      const { findings } = await auditOf(rows);
      const mixed = findings
        .filter(({ type }) => !gapTypes.includes(type) && type !== "impossible-date")
        .filter((finding) => new Set(figuresConcerned(finding).map((figure) => phases.get(figure))).size > 1);
      expect(mixed).toEqual([]);
    }));

  it("estimates hold every undisputed exact figure of their own scope and date", () =>
    everyRegister(async (rows) => {
      const { dataset, findings, estimates } = await auditOf(rows);
      const disputed = disputedFigures(findings);
      const exact = gatherEvidence(dataset).claims.filter(
        ({ figure }) =>
          figure.qualifier === "exact" && figure.method !== "documented" && !disputed.has(figure.id),
      );
      const left = exact.filter((claim) => {
        const own = estimates.filter(
          ({ scope, asOf }) =>
            (["indicator", "population", "place", "event", "phase", "method"] as const).every(
              (dimension) => claim.figure[dimension] === scope[dimension],
            ) &&
            (claim.indicator.kind === "stock" || claim.start?.text === scope.start) &&
            claim.asOf?.text === asOf,
        );
        return own.length > 0 && !own.some(({ interval }) => contains(interval, claim.interval));
      });
      expect(left.map(({ figure }) => figure.id)).toEqual([]);
    }));

  it("findings have ids of their own, which stay when words change", () =>
    everyRegister(async (rows, seed) => {
      const chosen = pick(rows, seed);
      const changed = rows.map((row) =>
        row === chosen && row.qualifier !== "vague"
          ? { ...row, as_printed: `${row.as_printed}, it says` }
          : row,
      );
      const [before, after] = [await auditOf(rows), await auditOf(changed)];
      const ids = before.findings.map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(after.findings.map(({ id }) => id)).toEqual(ids);
      const isConcerned = (finding: Finding) => figuresConcerned(finding).includes(chosen?.id ?? "");
      const fingerprints = ({ findings }: typeof before) =>
        findings.filter((finding) => !isConcerned(finding)).map(({ fingerprint }) => fingerprint);
      expect(fingerprints(after)).toEqual(fingerprints(before));
    }));
});

it("a fifth of the registers hold an error, and a fifth partial dates: else the laws would say little", async () => {
  expect(seen.registers).toBeGreaterThan(0);
  expect(seen.errors / seen.registers).toBeGreaterThan(0.2);
  expect(seen.partial / seen.registers).toBeGreaterThan(0.2);
});

it("the files of a register are read as they were written", async () => {
  const [{ rows } = { rows: [] }] = fc.sample(registers, { numRuns: 1, seed: 1 });
  expect(rowsOf(textsOf(rows)["figures.csv"] ?? "")).toHaveLength(rows.length);
});
