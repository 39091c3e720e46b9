import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Translatable, translatedColumns, untranslated } from "../../src/model/translations.ts";
import { load } from "../../src/pipeline.ts";

const root = resolve(import.meta.dirname, "../../datasets");

describe.each(["iraq-activists", "lebanon-casualties"])("the translations of %s", async (name) => {
  const dataset = await load(resolve(root, name));
  const texts = Object.entries(translatedColumns).flatMap(([table, columns]) =>
    [...dataset[table as keyof typeof translatedColumns].values()].flatMap((row) => {
      const stated = row as unknown as Translatable<string> & { readonly id: string };
      return columns.flatMap((column) => {
        const text = stated.extra[`${column}_en`] || stated[column];
        return text ? [{ at: `${table} ${stated.id} ${column}`, text, own: stated.extra, column }] : [];
      });
    }),
  );

  it("have a title and a description that hold for every day of knowledge: no count and no end", () => {
    const { title, description } = dataset.settings;
    const said = [
      dataset.title,
      dataset.description,
      ...Object.values({ ...title }),
      ...Object.values({ ...description }),
    ];
    expect(said).toHaveLength(8);
    for (const text of said)
      expect(text).not.toMatch(/\p{Nd}|\b(two|three|four|five)\b|خمس|مرحلتين|پێنج|دوو /u);
  });

  it.each(["ar", "ckb"] as const)("leave nothing out in %s", (language) => {
    expect(texts.length).toBeGreaterThan(5);
    expect(untranslated(dataset, language)).toEqual([]);
  });

  it.each([
    ["ar", /[^ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي]/gu],
    ["ckb", /[^ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ]/gu],
  ] as const)("are in the letters of %s, and have no number that is not in the text", (language, foreign) => {
    for (const { at, text, own, column } of texts) {
      const said = own[`${column}_${language}`] ?? "";
      if (said === text) continue;
      const letters = said.match(/\p{L}/gu)?.join("").match(foreign);
      expect({ at, letters }).toEqual({ at, letters: null });
      const numbers = (words: string) => words.match(/\d+/g)?.toSorted() ?? [];
      expect({ at, numbers: numbers(said) }).toEqual({ at, numbers: numbers(text) });
      // A question stays a question.
      expect({ at, asks: /[?؟]$/.test(said) }).toEqual({ at, asks: text.endsWith("?") });
    }
  });
});
