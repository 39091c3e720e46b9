import { describe, expect, it } from "vitest";
import { paragraphsOf, sharedRun, standsIn } from "./documents.ts";

describe("paragraphs", () => {
  it("are the lines that hold more than white space, with any line ending", () => {
    expect(paragraphsOf("one\n\n \t\n\u00a0\ntwo\r\nthree\rfour\n")).toEqual(["one", "two", "three", "four"]);
  });
});

describe("a fragment at word boundaries", () => {
  it.each([
    ["36", "at least 36 people"],
    ["at least 36", "reached **at least 36** (link)"],
    ["36", "36"],
    ["36", "the 36, and no more."],
    ["Seventy-six", "Seventy-six activists"],
    ["around $1.66m", "a ransom of around $1.66m to free her"],
    ["36", "of 136, only 36 remain"],
    ["ستة", "قتل ستة ناشطين"],
  ])("%o stands in %o", (fragment, text) => {
    expect(standsIn(fragment, text)).toBe(true);
  });

  it.each([
    ["36", "136 people"],
    ["36", "360 people"],
    ["36", "1,036 people"],
    ["36", "36,000 people"],
    ["36", "36.5"],
    ["36", "٣36"],
    ["six", "Seventy-six"],
    ["Seventy", "Seventy-six"],
    ["four", "fourteen"],
    ["1.66", "$1.66m"],
    ["at least 36", "at least  36"],
    ["dozens", "éclairdozens"],
    ["ستة", "الستة"],
  ])("%o does not stand in %o", (fragment, text) => {
    expect(standsIn(fragment, text)).toBe(false);
  });
});

describe("a run of words shared with a document", () => {
  it("is found whatever the punctuation, case and quotes", () => {
    expect(sharedRun("x The PM's office: said so", "the PM’s office said so.", 5)).toBe(
      "the pm's office said so",
    );
  });
  it("is not found when it is shorter, or begins inside a word", () => {
    expect(sharedRun("the PM's office said", "the PM’s office said so.", 5)).toBeNull();
    expect(sharedRun("he cat sat", "the cat sat", 3)).toBeNull();
  });
});
