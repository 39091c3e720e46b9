import { expect, it } from "vitest";
import { sourceLine } from "../../src/chart/wording.ts";
import { registerOf } from "./drawn.ts";
import { plainWords } from "./plain-words.ts";
import { twoIssues } from "./registers.ts";

it("names no source where no figure is behind a chart", async () => {
  const words = plainWords(await registerOf(twoIssues), "ltr");
  expect(sourceLine([], {}, words)).toBe("");
});
