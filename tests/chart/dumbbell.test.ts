import { expect, it } from "vitest";
import { chartsOf, registerOf, rowsOf } from "./drawn.ts";
import { misplacedIn, textsOf } from "./read-svg.ts";
import { twoIssues } from "./registers.ts";

const dataset = await registerOf(twoIssues);
const options = { since: "2021-05-02", knownBy: "2021-06-02" };
const ofChanges = async (direction: "ltr" | "rtl") =>
  (await chartsOf(dataset, direction, options)).filter(({ place }) => place.section === "changes");
const [chart] = await ofChanges("ltr");
const rows = rowsOf(chart);
const at = (name: string) => rows[name]?.map(({ x }) => x);

it("shows what was known then and what is known now, the hollow for what nobody is credited with", () => {
  expect(at("before-opens")).toEqual([34, 20, 30]);
  expect(at("after-points")).toEqual([41]);
  expect(at("after-opens")).toEqual([12, 900]);
});

it("joins the two wherever both are there, away from their labels", () => {
  expect(rows.joins).toHaveLength(2);
  for (const join of rows.joins ?? []) expect(join.x ?? 0).toBeLessThan(join.x2 ?? 0);
});

it("says both values with their dates, and counts what changed", () => {
  const texts = textsOf(chart?.svg ?? "").map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["34 (2021-04)", "41 (2021-05)", "at least 900 (2021-05)"]));
  expect(chart?.title).toBe(
    "3 estimates are new or different since 2021-05-02; killed: 34 (2021-04), now 41 (2021-05)",
  );
  expect(chart?.table.rows).toEqual([
    ["Killed of all people", "34 (2021-04)", "41 (2021-05)"],
    ["Still missing of all people", "20 to 30 (2021-04)", "12 (2021-05)"],
    ["Displaced of all people", "nothing known", "at least 900 (2021-05)"],
  ]);
});

it("keeps texts apart in both directions", async () => {
  for (const direction of ["ltr", "rtl"] as const)
    for (const { svg } of await ofChanges(direction)) expect(misplacedIn(svg)).toEqual([]);
});

it("is not there for a briefing that has no earlier issue", async () => {
  expect((await chartsOf(dataset)).filter(({ place }) => place.section === "changes")).toEqual([]);
});

/** One series of which sources of the second date contradict one another, so that no figure sets a bound. */
const contested = await registerOf({
  sources: [
    { id: "may", title: "May", published: "2021-05-01" },
    { id: "june", title: "June", published: "2021-06-01" },
    { id: "rival", title: "Rival", published: "2021-06-02" },
  ],
  organisations: [
    { id: "agency", label: "The Agency" },
    { id: "ministry", label: "The Ministry" },
  ],
  indicators: [{ id: "still-missing", label: "still missing", kind: "stock" }],
  figures: [
    { source: "may", indicator: "still-missing", value: 18, period: "2021-04-30", originator: "agency" },
    { source: "june", indicator: "still-missing", value: 30, period: "2021-05-31", originator: "agency" },
    { source: "rival", indicator: "still-missing", value: 40, period: "2021-05-31", originator: "ministry" },
  ],
});

it("names the sources of disputed figures, where no other is behind what is known now", async () => {
  const [drawn] = (await chartsOf(contested, "ltr", options)).filter(
    ({ place }) => place.section === "changes",
  );
  expect(drawn?.table.rows).toEqual([
    ["Still missing of all people", "18 (2021-04-30)", "30 to 40 (2021-05-31)"],
  ]);
  for (const source of ["May", "June", "Rival"]) expect(drawn?.sourceLine).toContain(source);
});

it("counts the changes of every unit, and says what has no chart", async () => {
  const units = ["USD", "share", "km", "kg", "t"];
  const register = await registerOf({
    sources: [
      { id: "may", title: "May", published: "2021-05-01" },
      { id: "june", title: "June", published: "2021-06-01" },
    ],
    indicators: units.map((unit) => ({ id: unit.toLowerCase(), label: unit, kind: "measure", unit })),
    figures: units.flatMap((unit) => [
      { source: "may", indicator: unit.toLowerCase(), value: 11, period: "2021-04-30" },
      { source: "june", indicator: unit.toLowerCase(), value: 21, period: "2021-05-31" },
    ]),
  });
  const drawn = (await chartsOf(register, "ltr", options)).filter(({ place }) => place.section === "changes");
  expect(drawn).toHaveLength(3);
  for (const { title } of drawn) expect(title).toMatch(/^5 estimates are new or different/);
  expect(drawn.map(({ sourceLine }) => /2 more changes/.test(sourceLine))).toEqual([false, false, true]);
});
