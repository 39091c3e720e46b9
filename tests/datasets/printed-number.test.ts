import { describe, expect, it } from "vitest";
import { printedNumber } from "./printed-number.ts";

describe("the number that printed words hold", () => {
  it.each([
    ["4", 4],
    ["Two", 2],
    ["eleven", 11],
    ["additional eleven", 11],
    ["Seventy-six", 76],
    ["two hundred and five", 205],
    ["one hundred", 100],
    ["136", 136],
    ["1,100", 1100],
    ["at least 36", 36],
    ["more than 550", 550],
    ["$80,000 and more", 80_000],
    ["around $1.66m", 1_660_000],
    ["$4k", 4000],
    ["3bn", 3e9],
    ["1.2 million", 1_200_000],
    ["zero", 0],
  ])("%s is %d", (words, number) => {
    expect(printedNumber(words)).toBe(number);
  });

  it.each([
    "dozens",
    "scores",
    "hundreds",
    "Thousands",
    "hundreds of thousands",
    "Countless",
    "many",
    "between 5 and 9",
    "",
  ])("%o holds no single number", (words) => {
    expect(printedNumber(words)).toBeNull();
  });
});
