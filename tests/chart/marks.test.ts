import { describe, expect, it } from "vitest";
import { chartsOf, registerOf, rowsOf } from "./drawn.ts";
import { everyQualifier, revised } from "./registers.ts";

const charts = await chartsOf(await registerOf(everyQualifier));

const drawn = (id: string) => rowsOf(charts.find((chart) => chart.id === id));

describe("the marks of an interval chart", () => {
  const rows = drawn("interval-deaths");

  it("are a point for an exact number and for a best value", () => {
    expect(rows["figure-points"]?.map(({ x }) => x).toSorted()).toEqual([30, 34]);
  });

  it("are a line with two caps for a range and for “about”", () => {
    expect(rows["figure-spans"]?.map(({ x, x2 }) => [x, x2])).toEqual([
      [28, 33],
      [25, 40],
      [25, 35],
    ]);
  });

  it("are an arrow that leaves the number for every open bound", () => {
    const arrows = rows["figure-arrows"] ?? [];
    expect(arrows.map(({ x }) => x).toSorted()).toEqual([20, 31, 36, 50]);
    for (const { x = 0, x2 = 0 } of arrows) expect(x2 > x).toBe(x !== 50);
    expect(rows["figure-heads"]?.map(({ shape }) => shape)).toEqual([
      "triangle-right",
      "triangle-right",
      "triangle-right",
      "triangle-left",
    ]);
  });

  it("are hollow where nobody is credited: an open circle for a point and in the place of a cap", () => {
    expect(rows["figure-opens"]?.map(({ x }) => x).toSorted()).toEqual([22, 28, 31, 33]);
    expect(rows["figure-caps"]).toHaveLength(2 * 2 + 3);
    expect(rows["key-opens"]).toHaveLength(1);
  });

  it("are hollow and dashed for a word, from the least it can mean", () => {
    expect(rows["figure-words"]?.map(({ x }) => x)).toEqual([12]);
    expect(charts[0]?.svg).toContain("stroke-dasharray");
  });
});

describe("the marks of a timeline", () => {
  const rows = drawn("timeline-deaths");

  it("stand at the last day that the date may be, with a bar back to the first", () => {
    const may = { first: Date.UTC(2021, 4, 1) / 86_400_000, last: Date.UTC(2021, 4, 31) / 86_400_000 };
    expect(rows.spans).toContainEqual({ x: may.last, x2: may.first, y: 34, series: "0" });
  });

  it("have a floor that never falls", () => {
    const floor = rows.steps?.map(({ y = 0 }) => y) ?? [];
    expect(floor).toEqual(floor.toSorted((a, b) => a - b));
    expect(floor.at(-1)).toBe(36);
  });

  it("are crossed out where their originator has replaced them, and lead to what took their place", async () => {
    const [, timeline] = await chartsOf(await registerOf(revised));
    const { revised: crossed, revisions, steps } = rowsOf(timeline);
    expect(crossed?.map(({ y }) => y)).toEqual([120, 140]);
    expect(revisions).toHaveLength(2);
    expect(steps?.map(({ y }) => y)).toEqual([90, 130, 165]);
    expect(timeline?.table.rows.map(([, value]) => value)).toEqual([
      "90",
      "120, since replaced",
      "130",
      "140, since replaced",
      "165",
    ]);
  });

  it("are told apart by series in shape and colour", async () => {
    const [timeline] = (
      await chartsOf(
        await registerOf({
          populations: [
            { id: "a", label: "a", close: "b" },
            { id: "b", label: "b" },
          ],
          figures: [
            { population: "a", value: 5 },
            { population: "b", value: 9, period: "2020-01/2020-09" },
          ],
        }),
      )
    ).filter(({ id }) => id.startsWith("timeline"));
    const marks = [...(timeline?.svg ?? "").matchAll(/<path transform="[^"]*" d="(M[^"]*)" fill="(#\w+)"/g)];
    expect(new Set(marks.map(([, shape]) => shape)).size).toBe(2);
    expect(new Set(marks.map(([, , colour]) => colour)).size).toBe(2);
  });
});

describe("a headline", () => {
  const titleOf = async (rows: Parameters<typeof registerOf>[0]) =>
    (await chartsOf(await registerOf(rows))).find(({ id }) => id.startsWith("interval"))?.title;

  it("sets what two sources give side by side", async () => {
    const figures = [{ value: 34 }, { source: "second", value: 36, qualifier: "at-least" }];
    expect(await titleOf({ figures })).toBe("Deaths: 2 sources give 34 and at least 36");
  });

  it("says that figures contradict one another", async () => {
    const figures = [
      { value: 34, originator: "", period: "2020-01-01/2020-06-01" },
      { source: "second", value: 40, period: "2020-01-01/2020-06-01" },
    ];
    expect(await titleOf({ figures })).toBe(
      "Deaths: 2 sources give 34 and 40. 2 of these figures are contradicted",
    );
  });

  it("says that there is nothing to compare", async () => {
    const populations = [
      { id: "a", label: "a" },
      { id: "b", label: "b" },
    ];
    const figures = [
      { population: "a", value: 3 },
      { population: "b", source: "second", value: 4 },
    ];
    expect(await titleOf({ populations, figures })).toBe(
      "Deaths: no two sources give a number for the same group and place",
    );
  });
});
