import { expect, it } from "vitest";
import { chartsOf, registerOf } from "./drawn.ts";

const titleOf = async (originators: readonly string[]) => {
  const charts = await chartsOf(
    await registerOf({
      organisations: ["agency", "ministry", "watch"].map((id) => ({ id, label: `The ${id}` })),
      figures: originators.map((originator, index) => ({
        source: index % 2 === 0 ? "first" : "second",
        value: 10 + index,
        period: `2020-01/2021-${String(index + 1).padStart(2, "0")}`,
        originator,
      })),
    }),
  );
  return charts.find(({ id }) => id === "flow")?.title;
};

it("names all who stand behind as many figures as anybody", async () => {
  expect(await titleOf(["agency", "agency", "ministry"])).toMatch(/^The agency stands behind 2 of 3 figures/);
  expect(await titleOf(["agency", "ministry"])).toMatch(/^The agency, The ministry each stand behind 1 of 2/);
  expect(await titleOf(["agency", "ministry", "watch"])).toMatch(
    /^The agency, The ministry and one more each stand behind 1 of 3/,
  );
});
