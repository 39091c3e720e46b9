import { describe, expect, it } from "vitest";
import { registerOf } from "../bench/register.ts";
import { figureColumns, figureLine } from "../bench/register-tables.ts";
import { verdictOn } from "../bench/verdict.ts";
import { reportFor } from "../cases/case-folder.ts";

/** The register that the benchmark audits by the million, with so many figures. */
async function audited(size: number, faults: number) {
  const { tables, figures, planted } = registerOf(size, faults);
  const lines = [figureColumns.join(","), ...[...figures()].map(figureLine)];
  const report = await reportFor({ ...tables, "figures.csv": `${lines.join("\n")}\n` });
  return { report, planted };
}

describe("a long register", () => {
  it("without a slip has no error and no warning", async () => {
    const { report } = await audited(15_000, 0);
    expect(
      report.findings.filter(({ severity }) => severity !== "note").map(({ message }) => message),
    ).toEqual([]);
    expect(report.estimates.length).toBeGreaterThan(5_000);
  });

  it("has every slip that was planted found, of each kind twice, and nothing else", async () => {
    const { report, planted } = await audited(15_000, 28);
    expect(new Set(planted.map(({ kind }) => kind)).size).toBe(14);
    expect(verdictOn(report, planted)).toEqual({ missed: [], invented: [] });
  });
});
