import { resolve } from "node:path";
import { expect, it } from "vitest";
import { auditDataset } from "../../src/pipeline.ts";
import { textsIn } from "../cases/case-folder.ts";
import { datasetOf } from "../folder.ts";

const base = textsIn(resolve(import.meta.dirname, "../cases/base"));
const header = "id,source,locator,as_printed,indicator,place,period,value,qualifier,originator\n";

/** How many sums by accident are found among four counts at one place of a source. */
async function sumsOf(...values: readonly [number, number, number, number]): Promise<number> {
  const scopes = ["killed,south", "killed,coast", "wounded,south", "killed,north"];
  const rows = values.map((value, index) =>
    [
      `f${index}`,
      "tally-july",
      "p. 3",
      value,
      scopes[index],
      "2030-01/2030-03",
      value,
      "exact",
      "ministry",
    ].join(),
  );
  const dataset = await datasetOf({ ...base, "figures.csv": `${header}${rows.join("\n")}\n` });
  return auditDataset(dataset).findings.filter(({ type }) => type === "coincident-sum").length;
}

it("a sum by accident needs two addends at least: a number is not added up from zeros", async () => {
  expect(await sumsOf(5, 6, 7, 18)).toBe(1);
  expect(await sumsOf(5, 0, 13, 18)).toBe(1);
  expect(await sumsOf(18, 0, 0, 18)).toBe(0);
  expect(await sumsOf(0, 0, 0, 0)).toBe(0);
});
