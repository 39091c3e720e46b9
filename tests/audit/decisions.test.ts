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

  it.each(settled)("closes $id, and leaves ids and fingerprints of the others", async (finding) => {
    const before = fingerprints(undecided);
    for (const row of possible(finding)) {
      const report = await reportFor(withDecisions([row]));
      const own = report.findings.filter(({ id }) => id === finding.id);
      expect(own.map(({ status }) => status)).toEqual([row.decision === "defer" ? "deferred" : "decided"]);
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
  });

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
    const decided = report.findings.filter(({ status }) => status === "decided").map(({ id }) => id);
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
