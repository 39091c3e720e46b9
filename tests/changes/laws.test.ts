import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Audit } from "../../src/model/audit.ts";
import type { Changes, FigureChangeKind, FindingChange } from "../../src/model/changes.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { droppedFigures } from "../../src/model/dropped-figures.ts";
import type { Estimate } from "../../src/model/estimate.ts";
import { type Finding, outdatedTypes } from "../../src/model/finding.ts";
import { auditDataset, editionFor } from "../../src/pipeline.ts";
import { csvOf } from "../cases/tables.ts";
import { datasetOf } from "../folder.ts";
import { type FigureRow, textsOf, trueRegisters } from "../properties/register.ts";

// A machine with other things to do takes its time.
vi.setConfig({ testTimeout: 300_000 });

const runs = { numRuns: Number(process.env.RECOUNT_TEST_RUNS ?? 25) };

/** Before all sources of the registers, between them, on their days, and after all of them. */
const days = ["2029", "2030-02", "2030-03-08", "2030-03-10", "2030-03-12", "2030-04-01", "2031"] as const;
const kinds = ["correct", "withdraw", "prefer", "explain", "defer"] as const;

interface Case {
  readonly dataset: Dataset;
  readonly shuffled: Dataset;
  readonly since: string;
  readonly knownBy: string | undefined;
}

const cases = fc
  .noBias(fc.tuple(trueRegisters, fc.infiniteStream(fc.nat(1000)), fc.nat(1_000_000)))
  .map(([{ rows }, numbers, seed]) => {
    const next = (below: number): number => (numbers.next().value ?? 0) % below;
    const lied = rows.map((row) => {
      const isLie = next(3) === 0 && row.value !== "";
      return isLie ? { ...row, value: String(next(60)), upper: "", qualifier: "exact" } : row;
    });
    return { rows: lied, next, seed };
  });

async function caseOf(
  rows: readonly FigureRow[],
  next: (below: number) => number,
  seed: number,
): Promise<Case> {
  const [a, b] = [next(days.length), next(days.length + 1)].toSorted((x, y) => x - y);
  const [since = "", knownBy] = [days[a ?? 0], days[b ?? 0]];
  const texts = textsOf(rows);
  const { findings } = auditDataset(await datasetOf(texts), { knownBy: next(2) === 0 ? since : knownBy });
  const decisions = findings.flatMap(({ id, fingerprint, figures }) => {
    const decision = kinds[next(kinds.length)] ?? "defer";
    const named = decision !== "explain" && decision !== "defer";
    const figure = named ? (figures[next(Math.max(1, figures.length))] ?? "") : "";
    if (next(2) === 0 || (named && figure === "")) return [];
    const decided_on = days[next(days.length)] ?? "2031";
    return [
      { finding: id, fingerprint, decision, figure, reason: "looked up", decided_by: "desk", decided_on },
    ];
  });
  const descriptor = JSON.parse(texts["datapackage.json"] ?? "{}") as { resources: { name: string }[] };
  const datasetWith = (figures: readonly FigureRow[]) =>
    datasetOf({
      ...textsOf(figures),
      ...(decisions.length > 0
        ? {
            "adjudications.csv": csvOf(decisions),
            "datapackage.json": JSON.stringify({
              ...descriptor,
              resources: [
                ...descriptor.resources.filter(({ name }) => name !== "adjudications"),
                { name: "adjudications", path: "adjudications.csv" },
              ],
            }),
          }
        : {}),
    });
  const order =
    fc.sample(fc.shuffledSubarray([...rows], { minLength: rows.length }), { seed, numRuns: 1 })[0] ?? rows;
  return { dataset: await datasetWith(rows), shuffled: await datasetWith(order), since, knownBy };
}

const seen = { cases: 0, figures: 0, leftOut: 0, findings: 0, estimates: 0 };

const everyCase = (law: (each: Case, changes: Changes, now: Audit) => void) =>
  fc.assert(
    fc.asyncProperty(cases, async ({ rows, next, seed }) => {
      const each = await caseOf(rows, next, seed);
      const edition = editionFor(each.dataset, each);
      const { changes } = edition;
      if (!changes) throw new Error("an issue without changes");
      seen.cases += 1;
      seen.figures += changes.figures.length;
      seen.leftOut += changes.figures.filter(({ before, after }) => before && !after).length;
      seen.findings += changes.findings.length;
      seen.estimates += changes.estimates.length;
      law(each, changes, edition);
    }),
    runs,
  );

const idsOf = (items: Iterable<{ readonly id: string }>): readonly string[] => [...items].map(({ id }) => id);
const sorted = (ids: Iterable<string>): readonly string[] => [...ids].toSorted();

describe("of any register and any two dates", () => {
  it("what is known now is what was known then and what is new, each figure once", () =>
    everyCase((_, { then, figures }, now) => {
      const added = figures.flatMap(({ kind, after }) =>
        (kind === "new" || kind === "revised") && after ? after.id : [],
      );
      expect(sorted([...idsOf(then.dataset.figures), ...added])).toEqual(sorted(idsOf(now.dataset.figures)));
    }));

  it("what decisions leave out now is what they left out then and since, but for what they took back", () =>
    everyCase((_, { then, figures }, now) => {
      const of = (...those: FigureChangeKind[]) =>
        figures
          .filter(({ kind }) => those.includes(kind))
          .map(({ kind, before, after }) => (kind === "reinstated" ? after : before)?.id ?? "");
      const leftOut = new Set([
        ...droppedFigures(then.findings),
        ...of("corrected", "withdrawn", "set-aside"),
      ]);
      expect(sorted(leftOut.difference(new Set(of("reinstated"))))).toEqual(
        sorted(droppedFigures(now.findings)),
      );
    }));

  it("what is open now is what was open then, less what closed, and what opened", () =>
    everyCase((_, { then, findings }, now) => {
      const open = (all: readonly Finding[]) =>
        idsOf(all.filter(({ status, type }) => status === "open" && !outdatedTypes.includes(type)));
      const those = (is: (change: FindingChange) => boolean) =>
        findings.filter(is).map(({ before, after }) => (after ?? before)?.id ?? "");
      const left = new Set(those(({ kind, before }) => before?.status === "open" && kind !== "changed"));
      const stayed = open(then.findings).filter((id) => !left.has(id));
      expect(sorted([...stayed, ...those(({ kind }) => kind === "opened")])).toEqual(
        sorted(open(now.findings)),
      );
    }));

  it("a series that is not among the changes has the latest estimate that it had", () =>
    everyCase((_, { then, estimates }, now) => {
      const told = new Set(estimates.map(({ scope }) => JSON.stringify(scope)));
      const untold = (all: readonly Estimate[]) =>
        new Map(
          all
            .filter(({ scope }) => !told.has(JSON.stringify(scope)))
            .toSorted((a, b) => (a.latest + a.asOf < b.latest + b.asOf ? -1 : 1))
            .map(({ scope, asOf, interval, grade }) => [JSON.stringify(scope), { asOf, interval, grade }]),
        );
      expect(untold(now.estimates)).toEqual(untold(then.estimates));
    }));

  it("one date tells no changes", () =>
    everyCase(({ dataset, since }) => {
      const { changes } = editionFor(dataset, { since, knownBy: since });
      expect(changes).toMatchObject({ figures: [], findings: [], estimates: [], restated: [], derived: [] });
    }));

  it("the order of rows has no say", () =>
    everyCase(({ shuffled, ...dates }, { then: _, ...changes }) => {
      const { then: __, ...others } = editionFor(shuffled, dates).changes ?? {};
      expect(withoutRows(others)).toEqual(withoutRows(changes));
    }));

  it("what two issues one after the other say is new is what one over both says", () =>
    everyCase(({ dataset, since, knownBy }, { figures }) => {
      const between = days.find((day) => day > since && (knownBy === undefined || day < knownBy));
      if (between === undefined || knownBy === undefined) return;
      const added = (from: string, to: string) =>
        (editionFor(dataset, { since: from, knownBy: to }).changes?.figures ?? []).flatMap(
          ({ kind, after }) => (kind === "new" || kind === "revised" ? (after?.id ?? "") : []),
        );
      const whole = figures.flatMap(({ kind, after }) =>
        kind === "new" || kind === "revised" ? (after?.id ?? "") : [],
      );
      expect(sorted([...added(since, between), ...added(between, knownBy)])).toEqual(sorted(whole));
    }));

  it("is worth asking: there is something of each", () => {
    expect(Object.values(seen).every((count) => count > 0)).toBe(true);
    expect(seen.figures).toBeGreaterThan(seen.cases);
  });
});

/** Where rows stand is all that another order of them changes. */
const withoutRows = (changes: object): unknown =>
  JSON.parse(JSON.stringify(changes, (key, value: unknown) => (key === "at" ? undefined : value)));
