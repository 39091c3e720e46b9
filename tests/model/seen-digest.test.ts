import { expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { knownAt } from "../../src/model/knowledge.ts";
import { asDecidedBy } from "../../src/model/planned-issues.ts";
import { digestOf, seenDigest } from "../../src/model/seen-digest.ts";
import { lastDayOf } from "../../src/model/time.ts";
import { datasetOf } from "../folder.ts";
import { monthlyTables } from "../periodical/monthly-dataset.ts";

const tables = monthlyTables(3);
const seenAt = (dataset: Dataset, date: string): string =>
  seenDigest(knownAt(asDecidedBy(dataset, date), lastDayOf(date)));
const february = async (changed: Readonly<Record<string, string>> = {}): Promise<string> =>
  seenAt(await datasetOf({ ...tables, ...changed }), "2030-02-28");

const with_ = (name: string, ...rows: readonly string[]) => ({
  [name]: `${tables[name]}${rows.join("\n")}\n`,
});

test("what is published or decided later changes nothing, nor does the order of rows", async () => {
  const before = await february();
  expect(
    await february({
      ...with_("sources.csv", "late,report,Late,ministry,2030-03-02,https://ministry.example/late"),
      ...with_("figures.csv", "late-dead,late,p. 1,99,dead,2029-12/2030-03,99,exact,ministry"),
    }),
  ).toBe(before);
  expect(
    await february(with_("adjudications.csv", "conflict-1,abc,explain,,Because.,A. Quill,2030-03-01")),
  ).toBe(before);
  const [header = "", ...rows] = (tables["figures.csv"] ?? "").trim().split("\n");
  expect(await february({ "figures.csv": `${[header, ...rows.reverse()].join("\n")}\n` })).toBe(before);
});

test.each([
  ["a figure", "figures.csv", "dead-b,report-2030-01,p. 9,5,dead,2030-01,5,exact,ministry"],
  ["a source", "sources.csv", "early,report,Early,ministry,2030-01-02,https://ministry.example/early"],
  ["an indicator", "indicators.csv", "homes,homes lost,count"],
  ["an organisation", "organisations.csv", "red,Red,red.example"],
  ["a decision", "adjudications.csv", "conflict-1,abc,explain,,Because.,A. Quill,2030-02-01"],
])("%s known by then changes it", async (_, name, row) => {
  expect(await february(with_(name, row))).not.toBe(await february());
});

test("a value, a label, a title and a setting change it", async () => {
  const before = await february();
  const replaced = (name: string, was: string, is: string) => ({
    [name]: tables[name]?.replace(was, is) ?? "",
  });
  expect(await february(replaced("figures.csv", ",10,exact", ",11,exact"))).not.toBe(before);
  expect(await february(replaced("indicators.csv", "people killed", "persons killed"))).not.toBe(before);
  expect(await february(replaced("datapackage.json", "Norvia", "Soria"))).not.toBe(before);
  const dataset = await datasetOf(tables);
  const arabic = { ...dataset, settings: { ...dataset.settings, language: "ar" as const } };
  expect(seenAt(arabic, "2030-02-28")).not.toBe(before);
});

test("a line more above a setting changes nothing", async () => {
  const titled = (above: string) => february({ "briefing.yaml": `${above}title: Norvia\n` });
  expect(await titled("# a remark\n")).toBe(await titled(""));
});

test("an erratum counts from the day on which it was published", async () => {
  const dataset = await datasetOf(tables);
  const erratum = {
    issue: 1,
    date: "2030-02",
    was: { "": "ten" },
    now: { "": "eleven" },
    reason: { "": "x" },
  };
  const withErratum = { ...dataset, settings: { ...dataset.settings, errata: [erratum] } };
  expect(seenAt(withErratum, "2030-01-31")).toBe(seenAt(dataset, "2030-01-31"));
  expect(seenAt(withErratum, "2030-02-28")).not.toBe(seenAt(dataset, "2030-02-28"));
});

test("plain values: the order of keys is none of them, everything else is", () => {
  expect(digestOf({ a: 1, b: [2, null] })).toBe(digestOf({ b: [2, null], a: 1, c: undefined }));
  const different = [
    { a: 1 },
    { a: "1" },
    { a: [1] },
    { b: 1 },
    { a: new Uint8Array([1]) },
    new Map([["a", 1]]),
  ];
  expect(new Set(different.map(digestOf)).size).toBe(different.length);
});
