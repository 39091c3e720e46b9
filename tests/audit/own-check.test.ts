import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  adjudicate,
  auditDataset,
  auditMarkdown,
  catalogueOf,
  english,
  explain,
  type Finding,
  findingsTable,
  loadDataset,
  ownCheck,
  renderHtml,
  reportOf,
  select,
  standardChecks,
  tellProof,
  wordsFor,
} from "../../src/index.ts";
import { proofSchema } from "../../src/model/proof.ts";
import { reportSchema } from "../../src/model/report.ts";
import { temporaryFolder } from "../platform/temporary.ts";

const iraq = fileURLToPath(new URL("../../datasets/iraq-activists", import.meta.url));
const dataset = await loadDataset(iraq);
const [first = "", second = ""] = dataset.figures.map(({ id }) => id);

const hostile = "<script>alert(1)</script> [a](javascript:x) `b` {c} \u202e";
const round = ownCheck(
  {
    name: "round-number",
    heading: { en: "Round number", ar: "عدد مدوّر" },
    meaning: "Round numbers may be guesses.",
  },
  function* ({ claims }) {
    for (const { figure } of claims)
      if (figure.id === first)
        yield {
          severity: "warning",
          figures: [figure.id],
          message: `It is round: ${hostile}`,
          facts: { value: figure.value },
        };
  },
);
const checks = [...standardChecks, round];
const audit = auditDataset(dataset, { checks });
const words = wordsFor(audit.dataset, english);
const raised = (findings: readonly Finding[]): Finding =>
  findings.find(({ type }) => type === "own") ?? expect.fail();
const finding = raised(audit.findings);

describe("what a check of one’s own finds", () => {
  it("has an id and a fingerprint of its own, and leaves the others as they are", () => {
    expect(finding.id).toMatch(/^own-round-number-[0-9a-f]{8}$/);
    expect(finding.fingerprint).toMatch(/^[0-9a-f]{8}$/);
    const others = audit.findings.filter(({ type }) => type !== "own");
    expect(others.map(({ id }) => id)).toEqual(auditDataset(dataset).findings.map(({ id }) => id));
  });

  it("is in the report as JSON, which its schema describes", () => {
    const report = reportOf(audit, words, "1");
    expect(reportSchema.safeParse(report).success).toBe(true);
    const told = report.findings.find(({ type }) => type === "own");
    expect(told).toMatchObject({
      severity: "warning",
      status: "open",
      figures: [first],
      message: `It is round: ${hostile}`.replace("\u202e", "\u202e"),
    });
    expect(told?.detail).toMatchObject({
      check: "round-number",
      facts: { value: dataset.figures[0]?.value },
    });
  });

  it("is in Markdown and in a table under its heading", () => {
    const markdown = [...auditMarkdown(select(audit, { types: ["own"] }), words)].join("");
    expect(markdown).toContain("Round number");
    expect(markdown).not.toContain("<script>");
    expect(markdown).not.toContain("[a](javascript:x)");
    expect(findingsTable(audit).array("heading")).toContain("Round number");
  });

  it("is on the page, escaped, in its language where it has that, with what it means", async () => {
    const html = await renderHtml(audit);
    expect(html).toContain("Round number");
    expect(html).toContain("Round numbers may be guesses.");
    expect(html).toContain("&lt;script&gt;alert(1)");
    expect(html).not.toContain("<script>alert(1)");
    expect(await renderHtml(audit, { settings: { language: "ar" } })).toContain("عدد مدوّر");
  });

  it("is explained by what it says it rests on, and not as a proof", async () => {
    const proof = explain(finding, audit);
    expect(proofSchema.safeParse(proof).success).toBe(true);
    const told = tellProof(proof, { finding, audit, words, folder: "d" });
    expect(told.verdict).toContain("recount has not proven it");
    expect(JSON.stringify(told.sections)).toContain("round-number");
    for (const language of ["ar", "ckb"] as const) {
      const other = wordsFor(audit.dataset, await catalogueOf(language));
      expect(
        tellProof(proof, { finding, audit, words: other, folder: "d" }).sections[0]?.entries.length,
      ).toBe(1);
    }
  });
});

describe("a decision on what a check of one’s own found", () => {
  const decision = {
    finding: finding.id,
    fingerprint: finding.fingerprint,
    decision: "explain",
    figure: "",
    reason: "Counted so.",
    decided_by: "R. Quill",
    decided_on: "2031-09-01",
  };

  it("is recorded, and settles it; without the check it is no outdated one", async () => {
    const folder = join(temporaryFolder(), "copy");
    cpSync(iraq, folder, { recursive: true });
    const { after } = await adjudicate(
      folder,
      ({ findings }) => ({ ...decision, finding: raised(findings).id }),
      { checks },
    );
    expect(raised(after.findings).status).toBe("decided");
    const alone = auditDataset(await loadDataset(folder));
    expect(alone.findings.map(({ type }) => type)).not.toContain("unused-adjudication");
    // With the check, which no longer finds it, it is.
    const silent = ownCheck({ name: "round-number", heading: "x", meaning: "x" }, () => []);
    const gone = auditDataset(await loadDataset(folder), { checks: [...standardChecks, silent] });
    expect(gone.findings.map(({ type }) => type)).toContain("unused-adjudication");
  });

  it("outlives a better wording, and is reopened when what it rests on changes", async () => {
    const said = (message: string, value: number) =>
      ownCheck({ name: "round-number", heading: "Round", meaning: "So." }, () => [
        { severity: "warning", figures: [first], message, facts: { value } },
      ]);
    const of = (check: typeof round) => raised(auditDataset(dataset, { checks: [check] }).findings);
    expect(of(said("one", 1)).fingerprint).toBe(of(said("another", 1)).fingerprint);
    expect(of(said("one", 1)).fingerprint).not.toBe(of(said("one", 2)).fingerprint);
    expect(of(said("one", 1)).id).toBe(of(said("one", 2)).id);
  });
});

describe("an error of a check of one’s own", () => {
  it("keeps its figures from setting bounds, as any does", () => {
    const known = auditDataset(dataset).estimates.flatMap(({ lowFigures }) => lowFigures);
    const target = known[0] ?? "";
    const check = ownCheck({ name: "wrong", heading: "Wrong", meaning: "So." }, () => [
      { severity: "error", figures: [target], message: "It is wrong." },
    ]);
    const { estimates } = auditDataset(dataset, { checks: [...standardChecks, check] });
    expect(estimates.flatMap(({ lowFigures }) => lowFigures)).not.toContain(target);
  });
});

describe("a check that cannot be", () => {
  const made = { heading: "x", meaning: "x" };
  const draft = { severity: "note", figures: [first], message: "x" } as const;
  it("is refused where it is made or run", () => {
    expect(() => ownCheck({ ...made, name: "Not an id" }, () => [])).toThrow(TypeError);
    const run = (...drafts: { severity: "note"; figures: string[]; message: string; about?: string[] }[]) =>
      auditDataset(dataset, { checks: [ownCheck({ ...made, name: "n" }, () => drafts)] }).findings;
    expect(() => run({ ...draft, figures: ["no-such-figure"] })).toThrow(/no-such-figure/);
    expect(() => run({ ...draft, figures: [first] }, { ...draft, figures: [first] })).toThrow(/about/);
    expect(
      run({ ...draft, figures: [first], about: ["a"] }, { ...draft, figures: [first, second], about: ["b"] }),
    ).toHaveLength(2);
  });
});
