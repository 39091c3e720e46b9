import { describe, expect, it } from "vitest";
import { type Catalogue, sayFrom } from "../../src/messages/catalogue.ts";
import { english } from "../../src/messages/en/index.ts";
import { choosingFacts } from "../../src/messages/faults.ts";
import { catalogueOf, languages } from "../../src/messages/languages.ts";
import { branchings, literals, placeholders } from "./patterns.ts";

const translated = await Promise.all(languages.filter((each) => each !== "en").map(catalogueOf));

describe.each(translated)("the catalogue of $language", (catalogue) => {
  const { texts, locale } = catalogue;
  const own = Object.entries(texts).filter(([key, text]) => text !== english.texts[key]);

  it("has the keys of the English one, and no other", () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(english.texts).toSorted());
  });

  it.each(own)("%s needs the values that the English text needs", (key, text) => {
    expect([...placeholders(text)].toSorted()).toEqual(
      [...placeholders(english.texts[key] ?? "")].toSorted(),
    );
  });

  it("has every plural form of its language, and no other, each with the same values and its number", () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    // A form for one number alone may spell it.
    const spelled = ["zero", "one", "two"];
    for (const [key, text] of own) {
      for (const { kind, branches, shows } of branchings(text)) {
        if (kind !== "plural") continue;
        const forms = Object.keys(branches).filter((form) => !form.startsWith("="));
        expect({ key, forms: forms.toSorted() }).toEqual({ key, forms: pluralCategories.toSorted() });
        const other = branches.other ?? new Set();
        for (const form of forms) {
          expect({ key, form, values: branches[form] }).toEqual({ key, form, values: other });
          if (!spelled.includes(form))
            expect({ key, form, shows: shows[form] }).toEqual({ key, form, shows: shows.other });
        }
      }
    }
  });

  it("says nothing in Latin letters but names of files, options and the like, between backticks", () => {
    for (const [key, text] of own) {
      const said = literals(text).replace(/`[^`]*`/g, "");
      expect({ key, latin: said.match(/[A-Za-z]+/g) }).toEqual({ key, latin: null });
    }
  });

  it("chooses among the same wordings as the English one, each with the same values", () => {
    const choices = (text: string) => branchings(text).filter(({ kind }) => kind === "select");
    for (const [key, text] of own) {
      const theirs = choices(english.texts[key] ?? "");
      const ours = choices(text);
      expect({ key, asks: ours.map(({ value }) => value) }).toEqual({
        key,
        asks: theirs.map(({ value }) => value),
      });
      for (const [index, { value, branches }] of ours.entries()) {
        const expected = theirs[index]?.branches ?? {};
        expect({ key, value, names: Object.keys(branches) }).toEqual({
          key,
          value,
          names: Object.keys(expected),
        });
        // A value may move into a choice, as word order wants it, but then into all of its wordings.
        const more = Object.entries(branches).map(([name, values]) => ({
          lost: [...(expected[name] ?? [])].filter((each) => !values.has(each)),
          gained: [...values].filter((each) => !expected[name]?.has(each)),
        }));
        expect({ key, value, more }).toEqual({
          key,
          value,
          more: more.map(() => ({ lost: [], gained: more[0]?.gained })),
        });
      }
    }
  });
});

describe("letters", () => {
  const lettersOf = ({ texts }: Catalogue) =>
    new Set(
      Object.entries(texts)
        .filter(([key, text]) => text !== english.texts[key])
        .flatMap(([, text]) => text.match(/\p{Script=Arabic}/gu) ?? []),
    );
  const alphabets: Readonly<Record<string, string>> = {
    ar: "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
    ckb: "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ",
  };

  it.each(translated)("of $language are those of its alphabet", (catalogue) => {
    const foreign = [...lettersOf(catalogue)].filter(
      (letter) => !alphabets[catalogue.language]?.includes(letter),
    );
    expect(foreign).toEqual([]);
  });
});

describe("facts of faults that choose a wording", () => {
  it("are those that are never shown", () => {
    for (const [key, text] of Object.entries(english.texts).filter(([each]) =>
      /^(?:fault|error)\./.test(each),
    )) {
      for (const { kind, value, branches } of branchings(text)) {
        const shownOrNot = Object.keys(branches).every((branch) => branch === "none" || branch === "other");
        if (kind === "select" && !shownOrNot)
          expect({ key, facts: choosingFacts }).toMatchObject({
            key,
            facts: expect.arrayContaining([value]),
          });
      }
    }
  });
});

describe("the label under a digit", () => {
  it("does not say the number again by the dual", async () => {
    const arabic = await catalogueOf("ar");
    const labels = Object.keys(arabic.texts).filter(
      (key) => key.startsWith("page.count-") && key !== "page.count-of-figures",
    );
    expect(labels.length).toBeGreaterThan(5);
    for (const key of labels) expect(sayFrom(arabic)(key, { count: 2 })).not.toMatch(/ان(?: |$)/u);
    expect(sayFrom(arabic)("page.count-notes", { count: 2 })).toBe("ملاحظات");
  });
});

describe("what the page says of findings", () => {
  it.each([
    ["en", "6 errors: figures that cannot all be true, or dates that cannot be."],
    ["ar", "6 أخطاء: أرقام لا تصح كلها معًا، أو تواريخ لا يمكن أن تصح."],
    ["ckb", "6 هەڵە: ژمارەگەلێک کە ناکرێت هەموویان ڕاست بن، یان ڕێکەوتگەلێک کە ناکرێت ڕاست بن."],
  ] as const)("is true of every kind of error in %s", async (language, said) => {
    const say = sayFrom(await catalogueOf(language));
    expect(say("page.findings-summary", { errors: 6, deferred: 0, count: 9 })).toContain(said);
  });

  it.each([
    ["en", "never narrows an estimate"],
    ["ar", "لا تضيّق أي تقدير"],
    ["ckb", "هەرگیز خەمڵاندنێک تەسک ناکاتەوە"],
  ] as const)("has a floor for words in %s, as the method has", async (language, said) => {
    const { texts } = await catalogueOf(language);
    expect(texts["page.unknown-vague"]).toContain(said);
  });
});

describe("plural forms", () => {
  it.each([
    [0, "لا أرقام"],
    [1, "رقم واحد"],
    [2, "رقمان"],
    [3, "3 أرقام"],
    [10, "10 أرقام"],
    [11, "11 رقمًا"],
    [99, "99 رقمًا"],
    [100, "100 رقم"],
    [103, "103 أرقام"],
    [1_000_000, "1,000,000 رقم"],
  ])("of Arabic for %i", async (count, said) => {
    expect(sayFrom(await catalogueOf("ar"))("audit.count.figures", { count })).toBe(said);
  });

  it.each([
    [0, "0 ژمارە"],
    [1, "یەک ژمارە"],
    [2, "2 ژمارە"],
    [1_000, "1,000 ژمارە"],
  ])("of Kurdish for %i", async (count, said) => {
    expect(sayFrom(await catalogueOf("ckb"))("audit.count.figures", { count })).toBe(said);
  });
});
