import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findingTypes } from "../../src/model/finding.ts";
import { reportFor, textsIn } from "../cases/case-folder.ts";

const folder = resolve(import.meta.dirname, "../datasets-invented/karvelia-floods");

describe("the invented dataset", () => {
  it("raises every type of finding", async () => {
    const { findings } = await reportFor(textsIn(folder));
    const types = new Set(findings.map(({ type }) => type));
    expect(findingTypes.filter((type) => !types.has(type))).toEqual([]);
  });

  it("has sums of parts, nested parts and every severity among them", async () => {
    const { findings } = await reportFor(textsIn(folder));
    const kinds = findings
      .filter(({ type }) => type === "part-exceeds-whole")
      .map(({ detail }) => detail.kind);
    expect(kinds.toSorted()).toEqual(["nested", "parts"]);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["error", "warning", "note"]));
  });
});
