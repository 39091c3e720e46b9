import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { originsOf, tiesOf } from "../../src/model/origins.ts";
import { claimsOf } from "../../src/model/reading.ts";
import { dayText, type Moment } from "../../src/model/time.ts";
import { textsIn } from "../cases/case-folder.ts";
import { csvOf } from "../cases/tables.ts";
import { datasetOf } from "../folder.ts";

const base = textsIn(resolve(import.meta.dirname, "../cases/base"));

async function claimsFrom(...rows: readonly Readonly<Record<string, string>>[]): Promise<readonly Claim[]> {
  const common = {
    source: "herald-june",
    as_printed: "3",
    indicator: "killed",
    value: "3",
    qualifier: "exact",
  };
  const figures = rows.map((row, index) => ({ id: `figure-${index}`, ...common, ...row }));
  return claimsOf(await datasetOf({ ...base, "figures.csv": csvOf(figures) }));
}

const days = (moment: Moment | null | undefined): string =>
  moment
    ? `${dayText(moment.first)}/${dayText(moment.last)}${moment.doubtful ? " doubtful" : ""}`
    : "unknown";

/** The source is published on 10 June 2030. */
describe("the time that a figure covers", () => {
  it.each([
    ["", "unknown", "unknown"],
    ["2030-01-05/2030-03-04", "2030-01-05/2030-01-05", "2030-03-04/2030-03-04"],
    ["2030-01/2030-03", "2030-01-01/2030-01-31", "2030-03-01/2030-03-31"],
    ["2030-01/2030-06", "2030-01-01/2030-01-31", "2030-06-01/2030-06-10"],
    ["2030-01/..", "2030-01-01/2030-01-31", "2030-01-01/2030-06-10"],
    ["2030-01/", "2030-01-01/2030-01-31", "unknown"],
    ["/2030-03", "unknown", "2030-03-01/2030-03-31"],
    ["../2030-03", "/", "2030-03-01/2030-03-31"],
    ["2030-01?/2030-03~", "2030-01-01/2030-01-31 doubtful", "2030-03-01/2030-03-31 doubtful"],
    ["2030-03", "2030-03-01/2030-03-01", "2030-03-31/2030-03-31"],
    ["2030-03-04", "2030-03-04/2030-03-04", "2030-03-04/2030-03-04"],
    ["2030", "2030-01-01/2030-01-01", "2030-01-01/2030-06-10"],
    ["2030-01/2030-07", "2030-01-01/2030-01-31", "unknown"],
    ["2030-07/..", "2030-07-01/2030-07-31", "unknown"],
    ["2030-07~", "2030-07-01/2030-07-01 doubtful", "unknown"],
    ["2030-03/2030-02", "2030-03-01/2030-03-31", "unknown"],
  ])("of a count with the period %j", async (period, start, asOf) => {
    const [claim] = await claimsFrom({ period });
    expect([days(claim?.start), days(claim?.asOf)]).toEqual([start, asOf]);
  });

  it.each([
    ["2030-03-04", "2030-03-04/2030-03-04", "2030-03-04/2030-06-10"],
    ["2030-03", "2030-03-01/2030-03-31", "2030-03-01/2030-06-10"],
    ["2030-03-04/2030-03-09", "2030-03-04/2030-03-04", "2030-03-09/2030-03-09"],
  ])("of an event with the period %j", async (period, start, asOf) => {
    const [claim] = await claimsFrom({ period, event: "blast" });
    expect([days(claim?.start), days(claim?.asOf)]).toEqual([start, asOf]);
  });

  it.each([
    ["2030-03", "2030-03-01/2030-03-31"],
    ["2030-01/2030-03-04", "2030-03-04/2030-03-04"],
  ])("of a stock with the period %j", async (period, asOf) => {
    const [claim] = await claimsFrom({ period, indicator: "still-missing" });
    expect(days(claim?.asOf)).toBe(asOf);
  });

  it("ends with the access where no publication is recorded", async () => {
    const sources = (base["sources.csv"] ?? "").replace("2030-06-10,2030-08-01", ",2030-08-01");
    const figures = csvOf([
      {
        id: "a",
        source: "herald-june",
        as_printed: "3",
        indicator: "killed",
        period: "2030-01/..",
        value: "3",
        qualifier: "exact",
      },
    ]);
    const [claim] = claimsOf(await datasetOf({ ...base, "sources.csv": sources, "figures.csv": figures }));
    expect(days(claim?.asOf)).toBe("2030-01-01/2030-08-01");
  });
});

describe("claims", () => {
  it("are made of current figures alone", async () => {
    const claims = await claimsFrom(
      {},
      { status: "revised" },
      { status: "withdrawn" },
      { status: "current", value: "4" },
    );
    expect(claims.map(({ figure }) => figure.id)).toEqual(["figure-0", "figure-3"]);
  });

  it("are one of what is recorded twice, that of the first id, wherever else it differs", async () => {
    const period = "2030-01/2030-03";
    const copies = [
      { id: "c", period, originator: "watch;clinic" },
      { id: "a", period, originator: "clinic;watch", as_printed: "three" },
      { id: "b", period, originator: "clinic;watch", note: "again" },
    ];
    const claims = await claimsFrom(...copies);
    expect(claims.map(({ figure }) => figure.id)).toEqual(["a"]);
    const others = [
      { value: "4" },
      { qualifier: "at-least" },
      { source: "herald-march" },
      { locator: "par. 2" },
      { indicator: "wounded" },
      { population: "women" },
      { place: "north" },
      { event: "blast" },
      { phase: "second" },
      { method: "counted" },
      { originator: "watch" },
      { period: "2030-01-01/2030-03-31" },
    ].map((other, index) => ({ ...copies[0], ...other, id: `x${index}` }));
    expect(await claimsFrom(...copies, ...others)).toHaveLength(1 + others.length);
  });

  it("come in an order that their rows have no say in", async () => {
    const rows = [
      { period: "2030-01/2030-03" },
      { value: "4" },
      { period: "2030-01/2030-02", value: "9" },
    ].map((row, index) => ({ ...row, id: `f${index}` }));
    const ids = (claims: readonly Claim[]) => claims.map(({ figure }) => figure.id);
    expect(ids(await claimsFrom(...rows))).toEqual(ids(await claimsFrom(...rows.toReversed())));
    expect(ids(await claimsFrom(...rows))).toEqual(["f2", "f0", "f1"]);
  });
});

describe("origins", () => {
  const origins = async (credits: readonly string[], ties: readonly (readonly string[])[] = []) => {
    const claims = await claimsFrom(...credits.map((originator) => ({ originator })));
    const figures = claims.map(({ figure }) => figure.id);
    return originsOf(claims, tiesOf(ties.map((organisations) => ({ figures, organisations }))));
  };

  it("are the organisations credited, joint credits taken together", async () => {
    expect(await origins(["watch", "clinic", "watch"])).toEqual([["clinic"], ["watch"]]);
    expect(await origins(["watch;clinic", "ministry"])).toEqual([["clinic", "watch"], ["ministry"]]);
    expect(await origins(["watch", "ministry", "clinic;watch"])).toEqual([["clinic", "watch"], ["ministry"]]);
    expect(await origins(["watch;clinic", "clinic;ministry"])).toEqual([["clinic", "ministry", "watch"]]);
  });

  it("are none where nobody is named", async () => {
    expect(await origins(["", ""])).toEqual([]);
  });

  it("are one where a disputed attribution ties them, and only those credited", async () => {
    expect(await origins(["watch", "clinic"], [["watch", "clinic", "tally"]])).toEqual([["clinic", "watch"]]);
    expect(await origins(["watch", "clinic"], [["watch", "tally"]])).toEqual([["clinic"], ["watch"]]);
  });
});
