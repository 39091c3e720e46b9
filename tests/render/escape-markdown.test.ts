import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownTable, markdownText } from "../../src/render/escape-markdown.ts";

describe("nothing of a text becomes markup", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["a | b", "a \\| b"],
    ["`code` *strong* _soft_ ~gone~", "\\`code\\` \\*strong\\* \\_soft\\_ \\~gone\\~"],
    ["[here](javascript:alert(1)) ![x](y)", "\\[here\\](javascript:alert(1)) !\\[x\\](y)"],
    ["&lt; &#64;", "&amp;lt; &amp;\\#\u206064;"],
    ["two\r\nlines\n\n# and a heading", "two lines \\# and a heading"],
    ["1. a list", "1\\. a list"],
    ["- a list", "\\- a list"],
    ["=====", "\\====="],
    ["back\\slash", "back\\\\slash"],
    ["bell\u0007, \u202eturned", "bell, turned"],
    ["34 people; عدد القتلى", "34 people; عدد القتلى"],
  ])("%j", (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  test("nor a link, a mention or a reference on hosts that make them of plain text", () => {
    const text = markdownText(
      "@someone, a@b.example, https://x.example, www.x.example, #12, GH-12, mailto:a",
    );
    expect(text).not.toMatch(/@[a-z]|https:|www\.|#\d|GH-\d|mailto:/);
  });

  test("nothing of it is lost to a reader", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = markdownText(text)
          .replace(/\u2060/g, "")
          .replace(/\\([!-/:-@[-`{-~])/g, "$1")
          .replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: "<", gt: ">" })[name] ?? "&");
        expect(read).toBe(
          text
            .toWellFormed()
            .replace(/\s*[\r\n]\s*/g, " ")
            .replace(/\p{Cc}/gu, ""),
        );
      }),
    );
  });
});

test("a table keeps its cells apart", () => {
  expect(
    markdownTable([
      ["a", "b"],
      ["x|y", "line\nbreak"],
    ]),
  ).toBe("| a | b |\n| --- | --- |\n| x\\|y | line break |");
});
