import { join } from "node:path";
import { expect, it } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { textsIn } from "../cases/case-folder.ts";
import { csvOf } from "../cases/tables.ts";
import { checkProof } from "../explain/check-proof.ts";
import { datasetOf } from "../folder.ts";

const base = {
  ...textsIn(join(import.meta.dirname, "../cases/base")),
  "sources.csv": "id,title,published\nherald-march,The count,2030-02-10\n",
};
const count = (id: string, period: string, value: number) => ({
  ...{ id, period, value: `${value}`, as_printed: `${value}`, locator: `row ${id}`, qualifier: "exact" },
  ...{ source: "herald-march", indicator: "killed", place: "north", originator: "ministry" },
});

it.each([
  ["one begins after the other has ended", "2030-02-01/2030-02-05", ["part-exceeds-whole"]],
  ["both begin in “February”, which is one day, so that they overlap", "2030-02", []],
])("parts may not add up where %s", async (_, first, types) => {
  const rows = [
    count("whole", "2030-01/2030-02-10", 3),
    count("first", first, 2),
    count("second", "2030-02/2030-02-10", 2),
  ];
  const { findings } = auditDataset(await datasetOf({ ...base, "figures.csv": csvOf(rows) }));
  expect(findings.filter(({ type }) => type === "part-exceeds-whole").map(({ type }) => type)).toEqual(types);
});

it("parts that exceed their whole on every reading of all dates together are an error, though each by itself might lie outside", async () => {
  const rows = [
    { ...count("whole", "2030-01/2030-02-10", 25), place: "country" },
    { ...count("south", "2030-01", 1), place: "south" },
    { ...count("north", "2030-01-01/2030-01-31", 25), place: "north" },
  ];
  const audit = auditDataset(await datasetOf({ ...base, "figures.csv": csvOf(rows) }));
  const [finding] = audit.findings.filter(({ type }) => type === "part-exceeds-whole");
  if (!finding) throw new Error("no finding");
  expect(finding.severity).toBe("error");
  checkProof(explain(finding, audit), finding, audit.dataset);
});
