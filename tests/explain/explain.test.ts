import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explainView } from "../../src/cli/explain-view.ts";
import { explain } from "../../src/explain/explain.ts";
import { english } from "../../src/messages/en/index.ts";
import { tellProof } from "../../src/messages/proof.ts";
import { wordsFor } from "../../src/messages/words.ts";
import type { Audit } from "../../src/model/audit.ts";
import { type Finding, findingTypes } from "../../src/model/finding.ts";
import { proofSchema } from "../../src/model/proof.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { cases } from "../cases/case-folder.ts";
import { datasetOf } from "../folder.ts";
import { checkProof } from "./check-proof.ts";

const screen = { columns: 80, style: (_: unknown, text: string) => text };

function shown(finding: Finding, audit: Audit): string {
  const words = wordsFor(audit.dataset, english);
  const context = { finding, audit, words, folder: "DATASET" };
  return explainView(tellProof(explain(finding, audit), context), words, screen);
}

const golden = ({ name }: { readonly name: string }): string =>
  join(import.meta.dirname, "../cases", name, "expected", "explain.txt");
const told = cases.filter((each) => existsSync(golden(each)));

describe("a proof, told", () => {
  it.each(told)("$name", async (each) => {
    const audit = auditDataset(await datasetOf(each.input));
    const finding = audit.findings.find(({ type }) => type === each.type);
    if (!finding) throw new Error(`${each.name} raises no ${each.type}`);
    await expect(shown(finding, audit)).toMatchFileSnapshot(golden(each));
  });

  it("there is one at least for every type of finding", () => {
    const types = new Set(told.map(({ type }) => type));
    expect(findingTypes.filter((type) => !types.has(type))).toEqual([]);
  });
});

describe.each(cases)("every finding of $name", async ({ input }) => {
  const audit = auditDataset(await datasetOf(input));

  it("has a proof that holds when it is checked by hand", () => {
    for (const finding of audit.findings) checkProof(explain(finding, audit), finding, audit.dataset);
  });

  it("has a proof of the published form", () => {
    for (const finding of audit.findings) {
      const proof = explain(finding, audit);
      const data: unknown = JSON.parse(JSON.stringify(proof));
      expect(proofSchema.parse(data)).toEqual(data);
      expect(data).toEqual(proof);
    }
  });

  it("is told in whole sentences that fit the line", () => {
    for (const finding of audit.findings) {
      const text = shown(finding, audit);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|Infinity|[{}]|\S {2,}\S.*\.$/);
      for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });
});
