import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadDataset } from "../../src/load/dataset.ts";
import type { Changes } from "../../src/model/changes.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { auditDataset, editionFor, load } from "../../src/pipeline.ts";
import { folderAt } from "../folder.ts";

const folder = resolve(import.meta.dirname, "../../datasets/lebanon-casualties");
const table = "lebanon_casualties_daily.json";

type Report = Readonly<Record<string, string | number>>;
const reports = JSON.parse(readFileSync(resolve(folder, table), "utf8")) as readonly Report[];
const columns = [
  "killed",
  "injured",
  "killed_cum",
  "injured_cum",
  "killed_cum_reported",
  "injured_cum_reported",
];

/** Every month from the one before the first report to the one after the last. */
const months = Array.from({ length: 36 }, (_, index) => {
  const month = 9 + index;
  return `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
});

let dataset: Dataset;
let issues: readonly { readonly month: string; readonly changes: Changes | null }[];

beforeAll(async () => {
  dataset = await load(folder);
  issues = months.slice(1).map((month, index) => ({
    month,
    changes: editionFor(dataset, { since: months[index], knownBy: month }).changes,
  }));
});

const ofMonth = (month: string) => reports.filter(({ report_date }) => String(report_date).startsWith(month));

describe("the Lebanon table, month by month", () => {
  it("starts before its first report and ends after its last", () => {
    expect([ofMonth(months[0] ?? ""), ofMonth(months.at(-1) ?? "")]).toEqual([[], []]);
    expect(months.flatMap(ofMonth)).toHaveLength(187);
  });

  it("has as news of a month the numbers that its reports printed, and no other", () => {
    for (const { month, changes } of issues) {
      const printed = ofMonth(month).flatMap((report) => columns.flatMap((column) => report[column] ?? []));
      const news = changes?.figures ?? [];
      expect({ month, news: news.map(({ after }) => after?.value).toSorted() }).toEqual({
        month,
        news: printed.toSorted(),
      });
      expect(news.every(({ kind, date }) => kind === "new" && date.startsWith(month))).toBe(true);
    }
    const all = issues.flatMap(({ changes }) => changes?.figures.map(({ after }) => after?.id) ?? []);
    expect(all.toSorted()).toEqual(dataset.figures.map(({ id }) => id).toSorted());
  });

  it("tells of each running total what it was at the end of the month before and is now", () => {
    let before: Report | undefined;
    for (const { month, changes } of issues) {
      const last = ofMonth(month).at(-1);
      const across = changes?.estimates.filter(
        ({ scope }) => scope.phase === "" && scope.indicator === "killed",
      );
      const expected = last ? [[before?.killed_cum, last.killed_cum]] : [];
      expect({
        month,
        told: across?.map((each) => [each.before?.interval.low, each.after?.interval.low]),
      }).toEqual({ month, told: expected });
      before = last ?? before;
    }
  });

  it("says that nothing changed in a month without a report", () => {
    const quiet = issues.filter(({ month }) => ofMonth(month).length === 0);
    expect(quiet.length).toBeGreaterThan(1);
    for (const { changes } of quiet)
      expect(changes).toMatchObject({ figures: [], findings: [], estimates: [], restated: [], derived: [] });
  });

  it("has in each issue what an audit of that day knows", () => {
    for (const { changes } of issues.slice(0, 3))
      expect(changes?.then.estimates).toEqual(auditDataset(dataset, { knownBy: changes?.since }).estimates);
  });
});

describe("a report that was printed again", () => {
  const changed = (rows: readonly Report[], mapping: Readonly<Record<string, unknown>>) =>
    loadDataset("changed", {
      read: async (path) => {
        const bytes = await folderAt(folder).read(path);
        if (path === table) return new TextEncoder().encode(JSON.stringify(rows));
        if (path !== "datapackage.json" || typeof bytes === "string" || bytes === null) return bytes;
        const descriptor = JSON.parse(new TextDecoder().decode(bytes)) as {
          resources: Record<string, Record<string, unknown>>[];
        };
        for (const resource of descriptor.resources)
          if (resource["recount:mapping"]) Object.assign(resource["recount:mapping"], mapping);
        return new TextEncoder().encode(JSON.stringify(descriptor));
      },
    });

  it("is a revision of what it said before, in the month in which it came", async () => {
    const known = reports.filter(({ report_date }) => String(report_date) < "2024-06");
    const rows: readonly Report[] = known.map((row) => ({ ...row, printed: row.report_date ?? "" }));
    const first = rows.at(-1) ?? {};
    const again = { ...first, killed_cum: Number(first.killed_cum) + 7, printed: "2024-06-20" };
    const mapped = await changed([...rows, again], {
      published: { column: "printed" },
      key: ["report_date", "printed"],
      values: [{ column: "killed_cum", indicator: "killed", phase: "", start: "2023-10-08" }],
    });
    const { changes } = editionFor(mapped, { since: "2024-05", knownBy: "2024-06" });
    expect(
      changes?.figures.map(({ kind, before, after, date }) => [kind, before?.value, after?.value, date]),
    ).toEqual([["revised", first.killed_cum, again.killed_cum, "2024-06-20"]]);
    expect(changes?.findings.map(({ kind, after }) => [kind, after?.type])).toEqual([["opened", "revision"]]);
  });
});
