import { describe, expect, it } from "vitest";
import { typedNumbers } from "../../src/model/typed-numbers.ts";

const found = (text: string) => typedNumbers(text).map((each) => each.text);
const readings = (text: string) => typedNumbers(text).flatMap((each) => each.readings);

describe("numbers typed into a text", () => {
  it.each([
    ["34 activists", [34]],
    ["34, and 36.", [34, 36]],
    ["٣٤ ناشطًا", [34]],
    ["۳۴ چالاکوان", [34]],
    ["و34 آخرون", [34]],
    ["1,100 or 1.1", [1100, 1.1, 1.1]],
    ["1.100", [1100, 1.1]],
    ["١٬١٠٠", [1100]],
    ["٣٫٥", [3.5]],
    ["1,660,000.50", [1_660_000.5]],
    ["1\u202f100", [1100]],
    ["1’100", [1100]],
    ["$1.66m", [1_660_000]],
    ["$1.66 million", [1_660_000]],
    ["80 thousand", [80_000]],
    ["1.66 مليون دولار", [1_660_000]],
    ["٨٠ ألف دولار", [80_000]],
    ["80 هەزار دۆلار", [80_000]],
    ["45%", [45, 0.45]],
    ["٤٥٪", [45, 0.45]],
    ["USD500", [500]],
    ["34–36", [34, 36]],
    ["34 may have died", [34]],
    ["in May 34 died", [34]],
    ["in May 12 died", [12]],
    ["12 آباء", [12]],
    ["12,34", [12.34]],
    ["34 trillion", [34e12]],
    ["34 hundred", [3_400]],
    ["34 dozen", [408]],
    ["2 hundred thousand", [200_000]],
    ["34 مئة", [3_400]],
    ["34 hundredth", [34]],
    ["killed-777", [777]],
    ["Killed-777 or Killed777", [777, 777]],
    ["25:61", [25, 61]],
    ["12:99", [12, 99]],
    ["There were no. 2,500 dead", [2_500, 2.5]],
    ["table 2,500", [2_500, 2.5]],
    ["page 2.500", [2_500, 2.5]],
    ["المادة ٢٬٥٠٠", [2_500]],
    ["34 𝟛𝟜".normalize("NFC"), [34]],
  ])("%j is read as %j", (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each([
    "in 2021, since 2019–20, by 2019/2020, in the 1990s, 2019-10, 2021-07-09",
    "on 9 July, 9–11 July 2021, 9 and 11 July, the 9th of July, July 9, 2021",
    "on 9/7/2021 or 09.07.2021, at 14:30 or 00:05:59",
    "في 9 تموز/يوليو 2021، ومنذ 9 و11 أيار، وفي ٩ تموز ٢٠٢١، وفي عام ٢٠٢١",
    "لە 9ی تەمموزی 2021، و لە ٩ی ئایار",
    "par. 18, pars 3–5, p. 4, Table 2, Article 19, pp. 3,4, § 4.2, no. 7, resolution 2546",
    "المادة 19، الفقرة 18، القرار رقم 2546، ص 4",
    "ماددەی 19، بڕگەی 18، بڕیاری ژمارە 2546",
    "the 21st century, a 2nd time",
    "COVID-19, Covid-19, F-16, Mi-8, G20, H5N1",
    "https://example.org/2012/77/a34 and www.example.org/34",
    "thirty-four, ثلاثة, سێ",
    "1. Background",
    "2.1. Sources",
  ])("%j holds none", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("says where each of them is, in the digits of the text", () => {
    const text = "في 9 تموز قُتل ٣٤ أو ۳۶";
    expect(typedNumbers(text).map((each) => [each.text, text.indexOf(each.text) === each.offset])).toEqual([
      ["٣٤", true],
      ["۳۶", true],
    ]);
  });

  it("takes no time over a text that is all digits and separators", () => {
    const text = "1.,".repeat(3_300);
    expect(typedNumbers(text).length).toBeGreaterThan(0);
  });
});
