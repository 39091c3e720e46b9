import { describe, expect, it } from "vitest";
import { sayFrom, withNumerals } from "../../src/messages/catalogue.ts";
import { catalogueOf } from "../../src/messages/languages.ts";
import { numeralsOf } from "../../src/messages/numerals.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { interval } from "../../src/model/interval.ts";
import { languages, numeralSystems } from "../../src/model/language.ts";
import { datasetOf } from "../folder.ts";
import { asRead } from "./outside-isolates.ts";

const dataset = await datasetOf({
  "datapackage.json": JSON.stringify({
    name: "small",
    resources: ["sources", "indicators", "figures"].map((name) => ({ name, path: `${name}.csv` })),
  }),
  "sources.csv": "id,title\ns,One\n",
  "indicators.csv": "id,label,kind\nkilled,killed,count\n",
  "figures.csv": "id,source,as_printed,indicator,value,qualifier\n",
});
const [arabic, sorani] = await Promise.all([catalogueOf("ar"), catalogueOf("ckb")]);

describe("where a number stands in its source", () => {
  const located = (catalogue: typeof arabic, locator: string): string =>
    asRead(wordsFor(dataset, catalogue).locator({ locator }));

  it.each([
    ["par. 21", "الفقرة 21", "پەرەگرافی 21"],
    ["p. 4", "الصفحة 4", "لاپەڕەی 4"],
    ["pp. 3-5", "الصفحة 3–5", "لاپەڕەی 3–5"],
    ["Table 2", "الجدول 2", "خشتەی 2"],
    ["headline", "العنوان", "سەردێڕ"],
  ])("is told in the language of the page: %s", async (locator, ar, ckb) => {
    expect([located(arabic, locator), located(sorani, locator)]).toEqual([ar, ckb]);
    expect(located(await catalogueOf("en"), locator)).toBe(locator);
  });

  it.each(["par. 21, second sentence", "table", "headline 3", "p. 4a", "p. 007", "الفقرة 3", "clause 4"])(
    "stays as recorded otherwise: %s",
    (locator) => {
      expect([located(arabic, locator), located(sorani, locator)]).toEqual([locator, locator]);
    },
  );

  it("has the digits that are asked for", () => {
    expect(located(withNumerals(arabic, "arab"), "par. 21")).toBe("الفقرة ٢١");
  });
});

describe("the letters of figures", () => {
  it.each([
    ["en", "A, B, C, Z, AA"],
    ["ar", "أ, ب, ج, ظ, غ"],
    ["ckb", "ئ, ب, پ, ئئ, ئب"],
  ] as const)("are those of the language: %s", async (language, said) => {
    const words = wordsFor(dataset, await catalogueOf(language));
    expect(["A", "B", "C", "Z", "AA"].map(words.letter).join(", ")).toBe(said);
  });

  it("are as many as the figures", async () => {
    const words = wordsFor(dataset, sorani);
    const names = Array.from({ length: 26 * 27 }, (_, index) =>
      index < 26
        ? String.fromCodePoint(65 + index)
        : String.fromCodePoint(64 + Math.floor(index / 26), 65 + (index % 26)),
    );
    expect(new Set(names.map(words.letter)).size).toBe(names.length);
  });
});

describe("digits", () => {
  it("are 1, 2, 3 in every language unless others are asked for, as sources and tables have them", async () => {
    for (const language of languages) {
      const words = wordsFor(dataset, await catalogueOf(language));
      expect(words.number(1_234_567.5)).toBe("1,234,567.5");
      expect(asRead(words.number(-3))).toBe("-3");
    }
  });

  it.each([
    ["latn", "1,100", "1,234.5", "من 1,100 إلى 1,400", "9 أيار/مايو 2021"],
    ["arab", "١٬١٠٠", "١٬٢٣٤٫٥", "من ١٬١٠٠ إلى ١٬٤٠٠", "٩ أيار/مايو ٢٠٢١"],
    ["arabext", "۱٬۱۰۰", "۱٬۲۳۴٫۵", "من ۱٬۱۰۰ إلى ۱٬۴۰۰", "۹ أيار/مايو ۲۰۲۱"],
  ] as const)("%s are in numbers, ranges and dates", (numerals, number, decimal, range, date) => {
    const words = wordsFor(dataset, withNumerals(arabic, numerals));
    expect(words.number(1100)).toBe(number);
    expect(words.number(1234.5)).toBe(decimal);
    expect(asRead(words.interval(interval(1100, 1400)))).toBe(range);
    expect(asRead(words.period("2021-05-09"))).toBe(date);
  });

  it("are in plurals, in numbers that a text only names, and in those that it spells itself", () => {
    const say = sayFrom(withNumerals(sorani, "arab"));
    expect(say("audit.count.figures", { count: 1234 })).toBe("١٬٢٣٤ ژمارە");
    expect(say("audit.heading.error", { count: 12 })).toContain("(١٢)");
    expect(say("page.finding-heading", { number: "٣", type: "x" })).toBe("٣. x");
    expect(say("page.reads-vague")).toContain("هەزاران ١٬٠٠٠");
    expect(say("page.printed-range")).toBe("«لە ٣٠ تا ٤٠»");
  });

  it("leave names of files and options, and what a source prints, as they are", () => {
    const say = sayFrom(withNumerals(arabic, "arab"));
    expect(say("fault.date-invalid", { cell: "2021-13" })).toMatch(/«2021-13».*\u20682021-05-09\u2069/);
    expect(numeralsOf("ar-u-nu-arab")("سنة 2021 (`2021-05`): 1,250.5")).toBe("سنة ٢٠٢١ (`2021-05`): ١٬٢٥٠٫٥");
  });

  it.each(numeralSystems)("%s fill every text of a catalogue as the usual ones do", (numerals) => {
    const usual = sayFrom(arabic);
    const own = sayFrom(withNumerals(arabic, numerals));
    const bare = (text: string) => text.replace(/[\p{Nd}٬٫,.\u200e\u200f\u061c]/gu, "");
    for (const [key, text] of Object.entries(arabic.texts)) {
      if (/\{/.test(text)) continue;
      expect(bare(own(key))).toBe(bare(usual(key)));
    }
  });
});
