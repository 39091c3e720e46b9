import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { namesFigure } from "../../src/model/decision.ts";
import type { Report } from "../../src/model/report.ts";
import { decisions } from "../../src/model/tables.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { reportFor, textsIn } from "../cases/case-folder.ts";
import { csvOf } from "../cases/tables.ts";
import { datasetOf, type FolderTexts } from "../folder.ts";

const texts = textsIn(resolve(import.meta.dirname, "../datasets-invented/karvelia-floods"));

/** The dataset with these decisions and no others. */
const withDecisions = (rows: readonly Readonly<Record<string, string>>[]): FolderTexts => ({
  ...texts,
  "adjudications.csv": csvOf(rows, [
    "finding",
    "fingerprint",
    "decision",
    "figure",
    "reason",
    "decided_by",
    "decided_on",
  ]),
});

const undecided = await reportFor(withDecisions([]));
type Found = Report["findings"][number];

const decide = ({ id, fingerprint }: Found, decision: string, figure = "", on = "2031-09-01") => ({
  finding: id,
  fingerprint,
  decision,
  figure,
  reason: "The originals were looked up.",
  decided_by: "R. Quill",
  decided_on: on,
});

/** Every decision that can be taken on a finding. */
const possible = (finding: Found) =>
  decisions.flatMap((decision) =>
    namesFigure(decision)
      ? finding.figures.map((figure) => decide(finding, decision, figure))
      : [decide(finding, decision)],
  );

const fingerprints = ({ findings }: Report): ReadonlyMap<string, string> =>
  new Map(findings.map(({ id, fingerprint }) => [id, fingerprint]));

describe("any decision on any finding", () => {
  const settled = undecided.findings.filter(({ severity }) => severity !== "note");

  it.each(settled)(
    "closes $id unless it leaves nothing out, and keeps ids and fingerprints of the others",
    async (finding) => {
      const before = fingerprints(undecided);
      for (const row of possible(finding)) {
        const report = await reportFor(withDecisions([row]));
        const own = report.findings.filter(({ id }) => id === finding.id);
        const isEmpty = row.decision === "prefer" && finding.figures.length === 1;
        expect(own.map(({ status }) => status)).toEqual([
          row.decision === "defer" ? "deferred" : isEmpty ? "open" : "decided",
        ]);
        expect(own[0]?.decision).toEqual({
          decision: row.decision,
          figure: row.figure || null,
          reason: row.reason,
          decidedBy: row.decided_by,
          decidedOn: row.decided_on,
        });
        for (const [id, fingerprint] of fingerprints(report))
          expect(before.get(id) ?? fingerprint, `${id} after ${row.decision}`).toBe(fingerprint);
      }
    },
  );

  it("takes no figure into an estimate that it drops, and none out that it does not touch", async () => {
    const bounds = ({ estimates }: Report) => new Set(estimates.flatMap(({ figures }) => figures));
    for (const finding of settled) {
      for (const figure of finding.figures)
        expect(bounds(await reportFor(withDecisions([decide(finding, "withdraw", figure)])))).not.toContain(
          figure,
        );
      const explained = await reportFor(withDecisions([decide(finding, "explain")]));
      expect(bounds(explained)).toEqual(bounds(undecided));
    }
  });

  it("finds its finding when all are decided at once, whatever another drops", async () => {
    const rows = undecided.findings.map((finding, index) =>
      index % 2 === 0 && finding.figures[0] !== undefined
        ? decide(finding, "withdraw", finding.figures[0])
        : decide(finding, "explain"),
    );
    const report = await reportFor(withDecisions(rows));
    const decided = report.findings.filter(({ decision }) => decision !== null).map(({ id }) => id);
    expect(decided.toSorted()).toEqual(undecided.findings.map(({ id }) => id).toSorted());
    expect(report.findings.filter(({ type }) => type.endsWith("-adjudication"))).toEqual([]);
    expect(await reportFor(withDecisions(rows.toReversed()))).toEqual(report);
  });
});

describe("with a knowledge date", () => {
  const [conflict] = undecided.findings.filter(({ type }) => type === "conflict");
  if (!conflict) throw new Error("no conflict");
  const rows = [decide(conflict, "withdraw", conflict.figures[0])];

  it("a decision taken later applies all the same, and none is outdated that is so on that day alone", async () => {
    const dataset = await datasetOf(withDecisions(rows));
    const [early, late] = ["2031-05-01", "2031-06-01"].map(
      (knownBy) => auditDataset(dataset, { knownBy }).findings,
    );
    expect(late?.find(({ id }) => id === conflict.id)?.status).toBe("decided");
    expect(early?.some(({ id }) => id === conflict.id)).toBe(false);
    expect(early?.some(({ type }) => type.endsWith("-adjudication"))).toBe(false);
  });
});

describe("a decision that does not settle its finding", () => {
  const shared = textsIn(resolve(import.meta.dirname, "../cases/base"));
  const columns = ["finding", "fingerprint", "decision", "figure", "reason", "decided_by", "decided_on"];
  const killed = (id: string, place: string, value: number, originator: string) => ({
    id,
    source: "herald-june",
    locator: id,
    as_printed: `${value}`,
    indicator: "killed",
    place,
    period: "2030-01-01/2030-05-31",
    value: `${value}`,
    qualifier: "exact",
    originator,
  });
  const bystander = [
    killed("part", "north", 21, "ministry"),
    killed("whole", "country", 17, "ministry"),
    killed("bystander", "country", 20, "watch"),
  ];
  const withRows = (
    figures: readonly Readonly<Record<string, string>>[],
    rows: readonly Readonly<Record<string, string>>[],
  ) => reportFor({ ...shared, "figures.csv": csvOf(figures), "adjudications.csv": csvOf(rows, columns) });
  const found = async (figures: typeof bystander, type: string): Promise<Found> => {
    const finding = (await withRows(figures, [])).findings.find((each) => each.type === type);
    if (!finding) throw new Error(`no ${type}`);
    return finding;
  };

  it.each(["withdraw", "correct"])(
    "%s of a bystander leaves the proof open, applied as it is",
    async (kind) => {
      const finding = await found(bystander, "part-exceeds-whole");
      const { findings, estimates, summary } = await withRows(bystander, [
        decide(finding, kind, "bystander"),
      ]);
      const [own] = findings.filter(({ id }) => id === finding.id);
      expect(own).toMatchObject({
        status: "open",
        severity: "error",
        fingerprint: finding.fingerprint,
        decision: { decision: kind, figure: "bystander" },
      });
      expect(summary).toMatchObject({ errors: 1, decided: 0 });
      expect(estimates.flatMap(({ figures }) => figures)).toEqual([]);
      expect(findings.filter(({ type }) => type.endsWith("-adjudication"))).toEqual([]);
      const again = await withRows(bystander, [
        decide(finding, kind, "bystander"),
        decide(finding, "withdraw", "part", "2031-09-02"),
      ]);
      expect(again.findings.find(({ id }) => id === finding.id)?.status).toBe("decided");
    },
  );

  it.each(["part", "whole", "bystander"])(
    "prefer %s drops what it is set against, and settles",
    async (id) => {
      const finding = await found(bystander, "part-exceeds-whole");
      const { findings } = await withRows(bystander, [decide(finding, "prefer", id)]);
      expect(findings.find((each) => each.id === finding.id)?.status).toBe("decided");
    },
  );

  it.each(["explain", "defer"])("%s closes it with all that it is about", async (kind) => {
    const finding = await found(bystander, "part-exceeds-whole");
    const { findings } = await withRows(bystander, [decide(finding, kind)]);
    expect(findings.find(({ id }) => id === finding.id)?.status).toBe(
      kind === "defer" ? "deferred" : "decided",
    );
  });

  it("leaves a contradiction open that a bystander’s decision moves under a finding explained before", async () => {
    // With `later`, `high` is blamed for two; without it `low` is, which `higher` contradicts, and `high` with it.
    const figures = [
      killed("high", "north", 40, "ministry"),
      killed("low", "country", 20, "watch"),
      killed("higher", "south", 50, "clinic"),
      { ...killed("later", "north", 39, "tally"), source: "tally-july", period: "2030-01-01/2030-06-30" },
    ];
    const isOf = (finding: Found, ...ids: string[]) => ids.every((id) => finding.figures.includes(id));
    const { findings } = await withRows(figures, []);
    const report = await withRows(
      figures,
      findings.flatMap((finding) =>
        isOf(finding, "high", "low")
          ? decide(finding, "withdraw", "later")
          : isOf(finding, "higher", "low")
            ? decide(finding, "explain")
            : [],
      ),
    );
    const open = report.findings.filter(({ severity, status }) => severity === "error" && status === "open");
    const about = open.flatMap(({ figures: own, detail }) => [...own, ...(detail.others as string[])]);
    expect(about).toEqual(expect.arrayContaining(["high", "low", "higher"]));
    expect(open.map(({ decision }) => decision?.decision)).toEqual(["explain"]);
  });
});
