import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { auditView } from "../../src/cli/audit-view.ts";
import { explainView } from "../../src/cli/explain-view.ts";
import { explain } from "../../src/explain/explain.ts";
import { type Catalogue, sayFrom } from "../../src/messages/catalogue.ts";
import { english } from "../../src/messages/en/index.ts";
import { describeError } from "../../src/messages/errors.ts";
import { choosingFacts } from "../../src/messages/faults.ts";
import { catalogueOf, languages } from "../../src/messages/languages.ts";
import { tellProof } from "../../src/messages/proof.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { errorCodes, faultCodes, RecountError } from "../../src/model/fault.ts";
import { findingTypes, severities } from "../../src/model/finding.ts";
import { interval } from "../../src/model/interval.ts";
import { select } from "../../src/model/selection.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { cases, textsIn } from "../cases/case-folder.ts";
import { datasetOf } from "../folder.ts";
import { errorFacts, faultFacts } from "./facts.ts";
import { asRead, isBalanced, outsideIsolates } from "./outside-isolates.ts";
import { branchings, literals, placeholders } from "./patterns.ts";

const translated = await Promise.all(languages.filter((each) => each !== "en").map(catalogueOf));
const invented = textsIn(resolve(import.meta.dirname, "../datasets-invented/karvelia-floods"));
const audits = await Promise.all(
  [invented, ...cases.map(({ input }) => input)].map(async (texts) => auditDataset(await datasetOf(texts))),
);
const screen = { columns: 100, style: (_: unknown, text: string) => text };

/** Keys whose text is still the English one. */
const untranslated = ({ texts }: Catalogue): string[] =>
  Object.keys(english.texts).filter(
    (key) =>
      !/^(?:chart|page|brief|init|proof)\./.test(key) &&
      texts[key] === english.texts[key] &&
      /[A-Za-z]/.test(texts[key]?.replace(/\{[^{}]*\}/g, "") ?? ""),
  );

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

describe.each(translated)("what is printed in $language", (catalogue) => {
  const behind = untranslated(catalogue);
  const latin = (text: string) => outsideIsolates(text).match(/[A-Za-z]+/g) ?? [];

  it.skipIf(behind.length > 0)(
    "has no English word outside source text in findings, headings and terminal",
    () => {
      for (const audit of audits) {
        const words = wordsFor(audit.dataset, catalogue);
        for (const finding of audit.findings) {
          const said = words.finding(finding, audit);
          expect({ said, latin: latin(said) }).toEqual({ said, latin: [] });
        }
        expect(latin([...auditView(select(audit), words, screen)].join(""))).toEqual([]);
      }
      const words = wordsFor(audits[0]?.dataset ?? expect.fail(), catalogue);
      for (const type of findingTypes)
        expect(latin(words.findingType(type) + words.findingMeaning(type))).toEqual([]);
      for (const severity of severities) expect(latin(words.severity(severity))).toEqual([]);
    },
  );

  it.skipIf(behind.length > 0)("has no English word outside source text in proofs", () => {
    for (const audit of audits) {
      const words = wordsFor(audit.dataset, catalogue);
      for (const finding of audit.findings) {
        const told = tellProof(explain(finding, audit), { finding, audit, words, folder: "floods" });
        expect(latin(explainView(told, words, screen))).toEqual([]);
      }
    }
  });

  it.skipIf(behind.length > 0)("has no English word outside source text in faults and errors", () => {
    for (const code of faultCodes) {
      const fault = { code, file: "places.csv", row: 3, column: "id", facts: faultFacts };
      const said = describeError(
        new RecountError("bad-input", { dataset: "small" }, { faults: [fault] }),
        catalogue,
      );
      expect({ said, latin: latin(said) }).toEqual({ said, latin: [] });
    }
    for (const code of errorCodes) {
      const said = describeError(new RecountError(code, errorFacts), catalogue);
      expect({ said, latin: latin(said) }).toEqual({ said, latin: [] });
    }
    const fault = { code: "wide-no-list", file: "deaths.json", facts: { cell: "none" } } as const;
    expect(
      describeError(new RecountError("bad-input", { dataset: "small" }, { faults: [fault] }), catalogue),
    ).not.toContain("none");
  });

  it.skipIf(behind.length > 0)(
    "sets ranges, dates and signed numbers apart, so that none is turned around",
    () => {
      const words = wordsFor(audits[0]?.dataset ?? expect.fail(), catalogue);
      const texts = [
        ...["2021", "2021-05", "2021-05-09", "2019-10/2021-05", "2019-10/..", "../2021", "2021-05~?"].map(
          words.period,
        ),
        words.asOf("..", "2021-07-01"),
        words.interval(interval(1100, 1400)),
        words.interval(interval(-8, -2)),
        words.number(-3),
      ];
      for (const text of texts)
        expect({ text, digits: outsideIsolates(text).match(/\d/g) }).toEqual({ text, digits: null });
      for (const audit of audits) {
        const own = wordsFor(audit.dataset, catalogue);
        for (const finding of audit.findings) {
          expect(outsideIsolates(own.finding(finding, audit))).not.toMatch(/\d\s*[-–+]|[-–+]\s*\d|\d{4}-/);
        }
      }
    },
  );

  it("closes what it opens on every line of a terminal, however narrow, and fills its width", () => {
    for (const columns of [60, 80, 120]) {
      for (const audit of audits.slice(0, 12)) {
        const words = wordsFor(audit.dataset, catalogue);
        for (const line of [...auditView(select(audit), words, { ...screen, columns })]
          .join("")
          .split("\n")
          .filter((each) => each !== "")) {
          expect(line).toMatch(/^\u2067.*\u200f\u2069$/u);
          expect({ line, isBalanced: isBalanced(line) }).toEqual({ line, isBalanced: true });
        }
      }
    }
  });

  it.skipIf(behind.length > 0)(
    "is in words that a reader can review: one sentence on each type",
    async () => {
      const [audit] = audits;
      if (!audit) throw new Error("no audit");
      const words = wordsFor(audit.dataset, catalogue);
      const told = findingTypes.flatMap((type) => {
        const finding = audit.findings.find((each) => each.type === type);
        return finding === undefined
          ? []
          : [
              `## ${words.findingType(type)} (${type})`,
              words.finding(finding, audit),
              words.findingMeaning(type),
            ];
      });
      await expect(`${told.map(asRead).join("\n\n")}\n`).toMatchFileSnapshot(
        `wording/${catalogue.language}.md`,
      );
    },
  );
});
