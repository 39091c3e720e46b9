import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { briefingWords } from "../../src/messages/briefing-words.ts";
import { catalogueOf } from "../../src/messages/languages.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { Language, Numerals } from "../../src/model/language.ts";
import type { Settings } from "../../src/model/settings.ts";
import { editionFor, load } from "../../src/pipeline.ts";
import { renderEdition } from "../../src/press.ts";
import type { RenderedPage } from "../../src/render/html.ts";
import { outsideIsolates } from "../messages/outside-isolates.ts";
import { look } from "./briefing.ts";
import { readPage } from "./read-page.ts";

const root = resolve(import.meta.dirname, "../..");
const folders = {
  "iraq-activists": "datasets/iraq-activists",
  "lebanon-casualties": "datasets/lebanon-casualties",
  "karvelia-floods": "tests/datasets-invented/karvelia-floods",
} as const;
const since: Readonly<Record<string, string>> = {
  "iraq-activists": "2021-07-05",
  "lebanon-casualties": "2026-07-01",
  "karvelia-floods": "2031-05-01",
};

async function pageOf(name: keyof typeof folders, settings: Partial<Settings>): Promise<RenderedPage> {
  const dataset = await load(resolve(root, folders[name]));
  const edition: Edition = editionFor(
    { ...dataset, settings: { ...dataset.settings, ...settings } },
    {
      since: since[name],
      issue: {
        number: 3,
        previous: { number: 2, href: "../2/briefing.html", knownBy: "2021-07-05" },
        next: null,
      },
    },
  );
  return (await renderEdition(edition, await briefingWords(edition.dataset), look)).page;
}

/** What a page says outside what it has set apart, with its lines. */
const lines = (page: string): string[] =>
  outsideIsolates(readPage(page))
    .split("\n")
    .filter((line) => line.trim() !== "");

describe.each([
  ["iraq-activists", "ar", null],
  ["iraq-activists", "ckb", null],
  ["iraq-activists", "ar", "arab"],
  ["lebanon-casualties", "ar", null],
  ["lebanon-casualties", "ckb", "arab"],
  ["karvelia-floods", "ar", null],
  ["karvelia-floods", "ckb", null],
] as const)("the briefing on %s in %s, digits %s", (name, language: Language, numerals: Numerals | null) => {
  let page: RenderedPage;
  beforeAll(async () => {
    page = await pageOf(name, { language, numerals });
  }, 60_000);

  it("has no English word outside what it quotes and marks as such", () => {
    const latin = lines(page.html).flatMap((line) => {
      const words =
        line
          .replace("{title}", "")
          .match(/[A-Za-z]{2,}/g)
          ?.filter((word) => word !== "recount") ?? [];
      return words.length === 0 ? [] : [{ line, words }];
    });
    expect(latin).toEqual([]);
  });

  it("has the commas, semicolons and question marks of its language", () => {
    expect(lines(page.html).filter((line) => /, |,$|;|\?/.test(line))).toEqual([]);
  });

  it("sets every range, date and signed number apart", async () => {
    const { texts } = await catalogueOf(language);
    const months = Array.from({ length: 12 }, (_, index) => texts[`month.${index + 1}`]).join("|");
    const turned = new RegExp(
      `\\p{Nd}\\s*[-–−+]\\s*\\p{Nd}|(?<![\\p{L}\\p{Nd}])[-–−+]\\p{Nd}|\\p{Nd}{4}-|(?:${months})ی? \\p{Nd}|\\p{Nd}ی? (?:${months})`,
      "u",
    );
    expect(lines(page.html).filter((line) => turned.test(line))).toEqual([]);
  });

  it("says places in a source in its own words, and units where the number stands", () => {
    const said = readPage(page.html).replaceAll(/[\u2068\u2069]/g, "");
    if (name === "iraq-activists") {
      expect(said.match(/\bpar\. \d+/g)).toBeNull();
      expect(said).toMatch(
        language === "ar" ? /[0٠]{3} دولار أمريكي على الأقل/ : /لانی کەم 80,000 دۆلاری ئەمریکی/,
      );
    }
  });

  it("has the digits asked for in all that it says itself", () => {
    const other = numerals === "arab" ? /[0-9۰-۹]/ : /[٠-٩۰-۹]/;
    const own = lines(page.html).filter((line) => other.test(line));
    expect(own).toEqual([]);
  });

  it.runIf(name === "iraq-activists")("is small enough for a mail", () => {
    expect(Buffer.byteLength(page.html)).toBeLessThan(600_000);
  });

  it("says what it is in its language, in margins, bookmarks and the PDF's own words", () => {
    const margins = [...page.html.matchAll(/content:\s*("(?:[^"\\]|\\.)*")/g)].map(([, text = ""]) => text);
    expect(margins.length).toBeGreaterThan(0);
    const { title, subject, headings } = page.about;
    const own = name === "karvelia-floods" ? [subject] : [title, subject, ...headings];
    for (const text of own)
      expect({ text, latin: text.match(/[A-Za-z]{2,}/g) }).toEqual({ text, latin: null });
  });
});
