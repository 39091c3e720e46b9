import { describe, expect, it } from "vitest";
import { knownAt } from "../../src/model/knowledge.ts";
import { parseDate } from "../../src/model/time.ts";
import { auditDataset, editionFor } from "../../src/pipeline.ts";
import { faultsOf, loadWide } from "../load/wide-dataset.ts";

const mapping = {
  source: "feed",
  originator: "ministry",
  indicator: "killed",
  date: { column: "date" },
  start: "2030-01-01",
  published: { column: "printed" },
  key: ["date", "printed"],
  values: [{ column: "killed" }],
};
const table = (...rows: readonly string[]) => ["date,printed,killed", ...rows, ""].join("\n");
const sources = (published: string, accessed = "") => ({
  "sources.csv": `id,title,type,published,accessed\nfeed,The feed,dataset,${published},${accessed}\n`,
});
const lastOf = (text: string): number => {
  const span = parseDate(text);
  return typeof span === "object" ? span.last : Number.NaN;
};
const knownBy = async (file: string, day: string, tables = {}) =>
  knownAt(await loadWide({ file, mapping, tables }), lastOf(day));

describe("a table whose rows have publication dates of their own", () => {
  const rows = table("2030-01-31,2030-02-02,10", "2030-02-28,2030-03-02,14", "2030-01-31,2030-03-05,11");

  it("is known row by row, whatever date its source has", async () => {
    for (const tables of [{}, sources("2031-01-01"), sources("2030-01-01"), sources("", "2031-01-01")]) {
      expect((await knownBy(rows, "2030-02-01", tables)).figures).toEqual([]);
      expect((await knownBy(rows, "2030-03-03", tables)).figures.map(({ value }) => value)).toEqual([10, 14]);
      expect([...(await knownBy(rows, "2030-03-03", tables)).sources.keys()]).toEqual(["feed"]);
    }
  });

  it("revises what it said of a date where a later row says otherwise", async () => {
    const { changes, findings, estimates } = editionFor(await loadWide({ file: rows, mapping }), {
      since: "2030-03-03",
      knownBy: "2030-03-31",
    });
    expect(changes?.figures.map(({ kind, before, after }) => [kind, before?.value, after?.value])).toEqual([
      ["revised", 10, 11],
    ]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(estimates.map(({ asOf, interval }) => [asOf, interval.low])).toEqual([
      ["2030-01-31", 11],
      ["2030-02-28", 14],
    ]);
  });

  it("shows the latest of them as the day up to which it is known", async () => {
    const audit = auditDataset(await loadWide({ file: rows, mapping }));
    expect(audit).toMatchObject({ knownBy: "2030-03-05", everySource: true });
  });

  it("counts a row without one from its source's date", async () => {
    const gap = table("2030-01-31,2030-02-02,10", "2030-02-28,,14");
    const tables = sources("2030-04-01");
    expect((await knownBy(gap, "2030-03-31", tables)).figures.map(({ value }) => value)).toEqual([10]);
    expect((await knownBy(gap, "2030-04-01", tables)).figures.map(({ value }) => value)).toEqual([10, 14]);
  });

  it("is at fault where one cannot be read", async () => {
    const faults = await faultsOf(loadWide({ file: table("2030-01-31,soon,10"), mapping }));
    expect(faults.map(({ code, file, row, column }) => [code, file, row, column])).toEqual([
      ["wide-date-unreadable", "wide.csv", 2, "printed"],
    ]);
  });

  it.each([
    [
      "a count as of a day after its row was printed",
      table("2030-02-28,2030-02-02,10"),
      {},
      "after-publication",
    ],
    [
      "a row printed after the table was read",
      table("2030-01-31,2030-06-02,10"),
      sources("", "2030-05-01"),
      "published-after-access",
    ],
  ])("makes an impossible date of %s", async (_, file, tables, kind) => {
    const { findings } = auditDataset(await loadWide({ file, mapping, tables }));
    expect(
      findings
        .filter(({ type }) => type === "impossible-date")
        .map(({ detail, figures }) => [detail, figures.length]),
    ).toEqual([[{ kind, doubtful: false, source: "feed" }, 1]]);
  });

  it("reopens a decision where the date of a row changes", async () => {
    const fingerprint = async (printed: string) => {
      const dataset = await loadWide({ file: table(`2030-01-31,${printed},10`), mapping });
      return auditDataset(dataset).findings.find(({ type }) => type === "uncorroborated")?.fingerprint;
    };
    expect(await fingerprint("2030-02-02")).not.toBe(await fingerprint("2030-02-03"));
  });
});
