import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadDataset } from "../../src/load/dataset.ts";
import type { Audit } from "../../src/model/audit.ts";
import type { Dataset, Figure } from "../../src/model/dataset.ts";
import { claimsOf } from "../../src/model/reading.ts";
import { isMissing, relationInstances } from "../../src/model/relation-instances.ts";
import { auditDataset, load } from "../../src/pipeline.ts";
import { folderAt } from "../folder.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = resolve(root, "datasets/lebanon-casualties");
const table = "lebanon_casualties_daily.json";
const bytes = readFileSync(resolve(folder, table));
const sample = resolve(process.env.RECOUNT_SAMPLES ?? resolve(root, "../shared/samples"), table);

type Report = Readonly<Record<string, string | number>>;
const reports = JSON.parse(bytes.toString("utf8")) as readonly Report[];
let audit: Audit;
let byId: ReadonlyMap<string, Figure>;

beforeAll(async () => {
  audit = auditDataset(await load(folder));
  byId = new Map(audit.dataset.figures.map((figure) => [figure.id, figure]));
});

/** The dataset with another text in the table's place. */
const withTable = (text: string): Promise<Dataset> =>
  loadDataset("changed", {
    read: async (path) => (path === table ? new TextEncoder().encode(text) : folderAt(folder).read(path)),
  });

const day = (text: unknown): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

describe("the table", () => {
  it("is the one that its source row identifies", () => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(audit.dataset.sources.get("tfp-lebanon-daily")?.sha256).toBe(sha256);
  });

  it.skipIf(!existsSync(sample))("is the sample, byte for byte", () => {
    expect(readFileSync(sample).equals(bytes)).toBe(true);
  });

  it("is what the README says of its columns", () => {
    expect(reports.length).toBe(187);
    expect(reports.filter(({ killed }) => killed === undefined).length).toBe(38);
    expect(reports.filter((report) => report.report_source === "ocha").length).toBe(25);
    for (const [index, report] of reports.entries()) {
      const before = reports[index - 1];
      if (!before) continue;
      if (before.phase === report.phase)
        expect((day(report.report_date) - day(before.report_date)) * 24).toBe(report.report_period);
      for (const what of ["killed", "injured"]) {
        const growth = Number(report[`${what}_cum`]) - Number(before[`${what}_cum`]);
        expect(report[what] ?? growth).toBe(growth);
        expect(growth).toBeGreaterThanOrEqual(0);
        const apart = Number(report[`${what}_cum`]) - Number(report[`${what}_cum_reported`]);
        expect(apart).toBe(report.phase === 1 ? 0 : { killed: 4047, injured: 16638 }[what]);
      }
    }
  });
});

describe("its figures", () => {
  it("are every number of the six columns that count, and no other", () => {
    const columns = [
      "killed",
      "injured",
      "killed_cum",
      "injured_cum",
      "killed_cum_reported",
      "injured_cum_reported",
    ];
    const printed = reports.flatMap((report, index) =>
      columns.flatMap((column) =>
        report[column] === undefined ? [] : `${index + 1} ${column} ${report[column]}`,
      ),
    );
    const figures = audit.dataset.figures.map(({ at, value }) => `${at.row} ${at.column} ${value}`);
    expect(figures.toSorted()).toEqual(printed.toSorted());
    expect(figures.length).toBe(1046);
  });

  it("begin again with the phase, or run on across it", () => {
    const told = (id: string) => {
      const { value, phase, period, locator } = byId.get(id) ?? {};
      return [value, phase, period?.text, locator];
    };
    expect(told("daily-2024-12-04-phase-1-killed-cum-reported")).toEqual([
      4047,
      "phase-1",
      "2023-10-08/2024-12-04",
      "row 56, column killed_cum_reported",
    ]);
    expect(told("daily-2026-03-05-phase-2-killed-cum-reported").slice(0, 3)).toEqual([
      123,
      "phase-2",
      "2026-03-02/2026-03-05",
    ]);
    expect(told("daily-2026-03-05-killed-cum").slice(0, 3)).toEqual([4170, "", "2023-10-08/2026-03-05"]);
    expect(told("daily-2026-03-05-phase-2-killed")).toEqual([
      123,
      "phase-2",
      "2026-03-02/2026-03-05",
      "row 57, column killed",
    ]);
    expect(told("daily-2026-03-11-phase-2-killed").slice(0, 3)).toEqual([
      417,
      "phase-2",
      "2026-03-07/2026-03-11",
    ]);
  });
});

describe("its audit", () => {
  it("finds no contradiction, and says what it rests on and what lacks", () => {
    expect(audit.findings.map(({ type, severity }) => `${type} ${severity}`)).toEqual([
      "uncorroborated note",
      "incomplete note",
    ]);
  });

  it("holds every increment against the totals before and after it", () => {
    const instances = relationInstances(audit.dataset, claimsOf(audit.dataset));
    const held = instances.filter(({ terms }) => !terms.some(isMissing));
    expect(held.length).toBe(2 * 149);
  });

  it.each([
    ["a total that falls", "killed_cum_reported", 98, "regression"],
    ["an increment that the totals do not bear out", "killed", 49, "identity"],
    ["a continued total that falls", "injured_cum", 360, "regression"],
  ])("finds %s", async (_, column, value, type) => {
    const changed = JSON.stringify(
      reports.map((report, index) => (index === 5 ? { ...report, [column]: value } : report)),
    );
    const dataset = await withTable(changed);
    expect(auditDataset(dataset).findings.map((finding) => finding.type)).toContain(type);
  });

  it("does not mind the order of the reports", async () => {
    const dataset = await withTable(JSON.stringify(reports.toReversed()));
    const turned = auditDataset(dataset);
    expect(turned.findings).toEqual(audit.findings);
    expect(turned.estimates).toEqual(audit.estimates);
  });
});
