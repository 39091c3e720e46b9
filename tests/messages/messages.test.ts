import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { sayFrom } from "../../src/messages/catalogue.ts";
import { english } from "../../src/messages/en/index.ts";
import { describeError } from "../../src/messages/errors.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { grades } from "../../src/model/estimate.ts";
import { errorCodes, faultCodes, RecountError } from "../../src/model/fault.ts";
import { type Finding, findingTypes, reportedTypes, severities } from "../../src/model/finding.ts";
import { type Hint, hintKinds } from "../../src/model/hint.ts";
import { interval } from "../../src/model/interval.ts";
import { methods } from "../../src/model/tables.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { cases, textsIn } from "../cases/case-folder.ts";
import { datasetOf } from "../folder.ts";
import { errorFacts, faultFacts } from "./facts.ts";

const invented = textsIn(resolve(import.meta.dirname, "../datasets-invented/karvelia-floods"));
const dataset = await datasetOf(invented);
const words = wordsFor(dataset, english);
const infinite = Number.POSITIVE_INFINITY;
const unfilled = /undefined|null|NaN|\[object|[{}]| {2}/;

describe("the catalogue", () => {
  const keys = new Set(Object.keys(english.texts));

  it("has a heading and a meaning for every finding type", () => {
    for (const type of findingTypes) {
      expect(words.findingType(type)).toMatch(/^[A-Z][^.]+$/);
      expect(words.findingMeaning(type)).toMatch(/^[A-Z].*\.$/);
    }
    expect(new Set(findingTypes.map((type) => words.findingType(type))).size).toBe(findingTypes.length);
  });

  it("has no text for a type that does not exist", () => {
    const types = [...keys].flatMap((key) => /^finding\.(?:type|meaning)\.(.*)$/.exec(key)?.[1] ?? []);
    expect(types.filter((type) => !reportedTypes.some((known) => known === type))).toEqual([]);
  });

  it("names every severity, grade and method", () => {
    for (const severity of severities) expect(words.severity(severity)).toMatch(/^[A-Z]/);
    for (const grade of grades) expect(words.grade(grade)).toMatch(/^[A-Z]/);
    for (const method of methods) expect(words.say(`method.${method}`)).toMatch(/\S/);
  });

  it("throws where a key is not known, or a value is missing", () => {
    expect(() => words.say("no.such.key")).toThrow(/no\.such\.key/);
    expect(() => words.say("phrase.credit", { organisations: "x" })).toThrow();
  });

  it("never takes a value for a pattern", () => {
    const say = sayFrom({ ...english, texts: { hello: "Hello {name}!" } });
    expect(say("hello", { name: "{name} <b>{x, plural, other {y}}</b>" })).toBe(
      "Hello {name} <b>{x, plural, other {y}}</b>!",
    );
  });
});

describe("errors", () => {
  it.each(faultCodes)("the fault %s says what is wrong and what to do", (code) => {
    const fault = { code, file: "places.csv", row: 3, column: "id", facts: faultFacts };
    const lines = describeError(
      new RecountError("bad-input", { dataset: "small" }, { faults: [fault] }),
    ).split("\n");
    const said = lines
      .slice(0, -1)
      .map((line) => line.trim())
      .join(" ");
    const summary = lines.at(-1) ?? "";
    expect(said).toMatch(/^places\.csv:3 id: \S/);
    expect(said).toMatch(/[;(,]/);
    expect(`${said} ${summary}`).not.toMatch(unfilled);
    expect(summary).toBe("small: 1 fault.");
  });

  it.each(["term", "comparison", "closing", "end", "constant", "size", "rest"])(
    "says what a relation lacks: %s",
    (expected) => {
      for (const found of ["", "x"]) {
        const facts = { ...faultFacts, expected, found };
        const said = describeError(
          new RecountError(
            "bad-input",
            { dataset: "small" },
            {
              faults: [
                { code: "relation-syntax", file: "relations.csv", row: 2, column: "expression", facts },
              ],
            },
          ),
        );
        expect(said).toMatch(found === "" ? /but it ends/ : /where “x” stands/);
        expect(said.split("\n")[0]).not.toMatch(unfilled);
      }
    },
  );

  it.each([
    ["a = b c", 7, "c", ["    a = b c", "          ^"]],
    ["a =", 4, "", ["    a =", "       ^"]],
    ["a\t= 1", 5, "1", ["    a = 1", "        ^"]],
    [
      `${"a + ".repeat(5_000)}= b`,
      20_001,
      "=",
      [`    … ${"a + ".repeat(12).padStart(50, "+ ")}= b`, /^ {56}\^$/],
    ],
  ])("points at the character of a relation that cannot be read: %#", (cell, position, found, lines) => {
    const facts = { cell, position, found, expected: "end" };
    const fault = { code: "relation-syntax", file: "relations.csv", row: 2, facts } as const;
    const said = describeError(new RecountError("bad-input", { dataset: "small" }, { faults: [fault] }));
    const [, expression = "", caret = ""] = said.split("\n");
    expect(expression).toBe(lines[0]);
    expect(caret).toMatch(lines[1] ?? "");
  });

  it("names the file alone where the fault is the file's", () => {
    const faults = [{ code: "no-header", file: "places.csv", facts: {} } as const];
    expect(describeError(new RecountError("bad-input", { dataset: "small" }, { faults }))).toMatch(
      /^places\.csv: the file has no header row/,
    );
  });

  it.each(errorCodes)("the error %s is a whole sentence", (code) => {
    const said = describeError(new RecountError(code, errorFacts));
    expect(said).toMatch(/\S/);
    expect(said).not.toMatch(unfilled);
  });

  it.each(["browser-missing", "browser-failed"] as const)("%s needs not have written anything", (code) => {
    expect(describeError(new RecountError(code, {}))).not.toMatch(/was written|undefined/);
  });

  it("count their faults", () => {
    const faults = [2, 3].map(
      (row) => ({ code: "cell-empty", file: "a.csv", row, column: "id", facts: {} }) as const,
    );
    const said = describeError(new RecountError("bad-input", { dataset: "small" }, { faults }));
    expect(said.split("\n")).toHaveLength(3);
    expect(said).toMatch(/small: 2 faults\.$/);
  });
});

describe("numbers, intervals and dates in words", () => {
  it.each([
    [interval(34, 34), "34"],
    [interval(1660000, 1660000), "1,660,000"],
    [interval(36, infinite), "at least 36"],
    [interval(1.5, infinite, true), "more than 1.5"],
    [interval(0, 9), "up to 9"],
    [interval(0, 900, false, true), "less than 900"],
    [interval(25, 35), "25 to 35"],
    [interval(0, infinite), "any number"],
    [interval(-infinite, infinite), "any number"],
    [interval(-infinite, -2), "up to -2"],
    [interval(-8, -2), "-8 to -2"],
    [interval(0, 0), "0"],
  ])("%o is %s", (one, said) => {
    expect(words.interval(one)).toBe(said);
  });

  it.each([
    ["", "date unknown"],
    ["2021", "2021"],
    ["2021-05", "May 2021"],
    ["2021-05-09", "9 May 2021"],
    ["2019-10/2021-05", "October 2019 to May 2021"],
    ["2019-10/..", "since October 2019"],
    ["2019-10/", "since October 2019"],
    ["../2021-05", "up to May 2021"],
    ["/2021-05", "up to May 2021"],
    ["2021-05~", "about May 2021"],
    ["2021-01-08?", "8 January 2021 (uncertain)"],
    ["2021-01-08%", "about 8 January 2021 (uncertain)"],
    ["202X", "202X"],
  ])("the period %j is %j", (edtf, said) => {
    expect(words.period(edtf)).toBe(said);
  });

  it.each([
    ["", "", "date unknown", "date unknown"],
    ["..", "", "up to publication", "up to publication"],
    ["..", "2021-07-01", "by 1 July 2021", "by 1 July 2021"],
    ["2021-05", "2021-05-31", "as of May 2021", "May 2021"],
  ])("the as-of date %j, %j at the latest, is %j, and %j in a column", (edtf, latest, sentence, cell) => {
    expect(words.asOf(edtf, latest)).toBe(sentence);
    expect(words.date(edtf, latest)).toBe(cell);
  });

  it("say a date alike in every time zone", () => {
    const before = process.env.TZ;
    try {
      for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
        process.env.TZ = zone;
        expect(wordsFor(dataset, english).period("2021-05-01")).toBe("1 May 2021");
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe("labels", () => {
  it("are the dataset's, and an unknown id is given back", () => {
    expect(words.indicator("drowned")).toBe("people drowned");
    expect(words.place("upland")).toBe("the Upland");
    expect(words.place("")).toBe("all places");
    expect(words.population("")).toBe("all people");
    expect(words.organisation("nobody")).toBe("nobody");
    expect(words.organisations([])).toBe("nobody named");
    expect(words.organisations(["relief", "rescue"])).toBe("Karvelia Relief and Rescue League");
  });

  it("name a source by publisher and year, by its day where that is not enough, and by its title without a publisher", () => {
    expect(words.source("gauge")).toMatch(/ 2031$/);
    expect(words.source("beacon-0412")).toBe("The Beacon 12 April 2031");
    expect(words.source("beacon-0705")).toBe("The Beacon 5 July 2031");
    expect(words.source("leaflet")).toBe("“Leaflet without a date” (undated)");
    expect(words.source("unknown")).toBe("unknown");
  });

  it("are in the language asked for, where the dataset has it", async () => {
    const arabic = wordsFor(
      await datasetOf({
        ...invented,
        "places.csv": (invented["places.csv"] ?? "")
          .replace("id,label", "label_ar,id,label")
          .replace(/^(?!label_ar)(?=\w)/gm, ",")
          .replace(",upland", "المرتفع,upland"),
      }),
      { ...english, language: "ar", direction: "rtl" },
    );
    expect(arabic.place("upland")).toBe("المرتفع");
    expect(arabic.place("lowland")).toBe("\u2068the Lowland\u2069");
  });

  it("shorten a long title at a word", async () => {
    const title = "What the commission of inquiry said about the second of the three levees that broke";
    const long = await datasetOf({
      ...invented,
      "sources.csv": (invented["sources.csv"] ?? "").replace("Leaflet without a date", title),
    });
    expect(wordsFor(long, english).source("leaflet")).toBe(
      "“What the commission of inquiry said about the…” (undated)",
    );
  });

  it("say a figure's value as it is meant", () => {
    const said = (id: string) => {
      const figure = dataset.figures.find((each) => each.id === id);
      return figure ? words.value(figure) : "";
    };
    expect(said("beacon-drowned-dozens")).toBe("“dozens”");
    expect(said("beacon-children")).toBe("8 to 10");
    expect(said("relief-drowned-upland")).toBe("about 20");
    expect(said("rescue-evacuated-june")).toBe("more than 700");
    expect(said("relief-damage-first")).toBe("4,500,000 KRV");
  });
});

describe("sentences", () => {
  const audit = auditDataset(dataset);

  it("there is one on every kind of hint", () => {
    const [figure = "", rival = ""] = dataset.figures.map(({ id }) => id);
    const slip = { figure, value: 4327, instead: 4237, rival: null };
    const hints: readonly Hint[] = [
      ...(["digits-transposed", "factor"] as const).flatMap((kind) => [
        { kind, factor: 10, ...slip, agrees: "rival" as const, rival },
        { kind, factor: 10, ...slip, agrees: "neighbours" as const },
        { kind, factor: 10, ...slip, instead: 43270, agrees: "relation" as const },
      ]),
      { kind: "year", figure, value: 2031, of: "period" },
      { kind: "year", figure, value: 2031, of: "publication" },
      { kind: "smallest-set", figures: [figure], count: 8 },
      { kind: "smallest-set", figures: [figure, rival], count: 8 },
    ];
    expect(new Set(hints.map(({ kind }) => kind))).toEqual(new Set(hintKinds));
    const said = hints.map((hint) => words.hint(hint, audit));
    for (const each of said) {
      expect(each).toMatch(/^\P{Ll}.*[.?]$/u);
      expect(each).not.toMatch(unfilled);
    }
    expect(new Set(said).size).toBe(said.length);
    expect(said.at(-2)).toMatch(/only one has to go/);
    expect(said.at(-1)).toMatch(/2 have to go/);
    expect(() => words.hint({ kind: "smallest-set", figures: ["nobody"], count: 8 }, audit)).toThrow(
      /nobody/,
    );
  });

  it.each(findingTypes)("there is one on %s", (type) => {
    const findings = audit.findings.filter((finding) => finding.type === type);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(words.finding(finding, audit)).toMatch(/^\P{Ll}.*[.?!]$/u);
      expect(words.finding(finding, audit)).not.toMatch(unfilled);
    }
  });

  it("are the same whatever the locale of the machine", () => {
    const before = process.env.LANG;
    try {
      process.env.LANG = "de_DE.UTF-8";
      const other = wordsFor(dataset, english);
      const said = (one: typeof words) =>
        audit.findings.map((finding: Finding) => one.finding(finding, audit));
      expect(said(other)).toEqual(said(words));
    } finally {
      if (before === undefined) delete process.env.LANG;
      else process.env.LANG = before;
    }
  });

  it("name the publisher or title of every source of a contradiction", async () => {
    for (const each of cases.filter(({ type }) => type === "conflict" || type === "regression")) {
      const own = auditDataset(await datasetOf(each.input));
      const ownWords = wordsFor(own.dataset, english);
      for (const finding of own.findings.filter(({ type }) => type === each.type)) {
        const said = ownWords.finding(finding, own);
        for (const source of finding.sources) expect(said).toContain(ownWords.source(source));
      }
    }
  });

  it("throw where a finding names a figure that is not there, rather than say something else", () => {
    const [finding] = audit.findings.filter(({ type }) => type === "conflict");
    if (!finding) throw new Error("no conflict");
    const without = { ...audit, dataset: { ...dataset, figures: [] } };
    expect(() => words.finding(finding, without)).toThrow(/unknown figure/);
  });
});
