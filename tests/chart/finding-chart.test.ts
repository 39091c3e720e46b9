import { resolve } from "node:path";
import { expect, it } from "vitest";
import { loadDataset } from "../../src/load/dataset.ts";
import { outdatedTypes } from "../../src/model/finding.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { folderAt } from "../folder.ts";
import { chartsOf, registerOf, rowsOf } from "./drawn.ts";
import { boxOf, textsOf } from "./read-svg.ts";
import { contradictedByNine } from "./registers.ts";

const invented = resolve(import.meta.dirname, "../datasets-invented/karvelia-floods");
const dataset = await loadDataset(invented, folderAt(invented));
const { findings } = auditDataset(dataset);
const cards = (await chartsOf(dataset)).filter(({ place }) => place.section === "findings");

it("each open error and warning whose values are held against one another has its own small chart", () => {
  const compared = findings.filter(
    ({ severity, type }) =>
      severity !== "note" &&
      !outdatedTypes.includes(type) &&
      !["contested-account", "duplicate", "impossible-date", "link-mismatch"].includes(type),
  );
  expect(cards.map(({ place }) => place.about).toSorted()).toEqual(compared.map(({ id }) => id).toSorted());
  expect(cards.length).toBeGreaterThan(8);
});

it("two figures take no more than ninety pixels of a card", () => {
  const ofTwo = cards.filter(({ table }) => table.rows.length === 2);
  expect(ofTwo.length).toBeGreaterThan(3);
  for (const { svg } of ofTwo) expect(boxOf(svg).bottom).toBeLessThanOrEqual(90);
});

it("figures of one source are told apart by what differs, not by its name", () => {
  const credited = cards.find(({ id }) => id.startsWith("finding-attribution"));
  const texts = textsOf(credited?.svg ?? "").map(({ text }) => text);
  expect(texts).toContain("Gauge Office");
  expect(texts).not.toContain("The Dispatch");
});

it("no two rows of a card read alike", () => {
  for (const chart of cards) {
    const rules = (rowsOf(chart).rules ?? []).map(({ y = 0 }) => y);
    const rowOf = ({ box }: { box: { bottom: number } }) => rules.filter((y) => y < box.bottom - 4).length;
    const rows = Map.groupBy(textsOf(chart.svg), rowOf);
    const read = [...rows.values()].map((row) => row.map(({ text }) => text).join(" "));
    expect(read.length).toBe(chart.table.rows.length);
    expect({ id: chart.id, rows: new Set(read).size }).toEqual({ id: chart.id, rows: read.length });
  }
});

it("a finding of many figures shows the six that it names first, and says how many more there are", async () => {
  const [chart] = (await chartsOf(await registerOf(contradictedByNine))).filter(
    ({ place }) => place.section === "findings",
  );
  expect(chart?.table.rows).toHaveLength(6);
  expect(chart?.subtitle).toContain("4 more figures are in the table of the finding");
});
