import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { adjudicateView } from "../../src/cli/adjudicate-view.ts";
import { auditView } from "../../src/cli/audit-view.ts";
import { briefView } from "../../src/cli/brief-view.ts";
import { explainView } from "../../src/cli/explain-view.ts";
import { explain } from "../../src/explain/explain.ts";
import { english } from "../../src/messages/en/index.ts";
import { describeError } from "../../src/messages/errors.ts";
import { catalogueOf, languages } from "../../src/messages/languages.ts";
import { tellProof } from "../../src/messages/proof.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { editionOf } from "../../src/model/edition.ts";
import { errorCodes, faultCodes, RecountError } from "../../src/model/fault.ts";
import { findingTypes, severities } from "../../src/model/finding.ts";
import { interval } from "../../src/model/interval.ts";
import { refusals, refused } from "../../src/model/refusal.ts";
import { select } from "../../src/model/selection.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { cases, textsIn } from "../cases/case-folder.ts";
import { datasetOf } from "../folder.ts";
import { errorFacts, faultFacts } from "./facts.ts";
import { asRead, isBalanced, outsideIsolates } from "./outside-isolates.ts";

const translated = await Promise.all(languages.filter((each) => each !== "en").map(catalogueOf));
const invented = textsIn(resolve(import.meta.dirname, "../datasets-invented/karvelia-floods"));
const audits = await Promise.all(
  [invented, ...cases.map(({ input }) => input)].map(async (texts) => auditDataset(await datasetOf(texts))),
);
const screen = { columns: 100, style: (_: unknown, text: string) => text };

describe.each(translated)("what is printed in $language", (catalogue) => {
  const latin = (text: string) => outsideIsolates(text).match(/[A-Za-z]+/g) ?? [];

  it("has no English word outside source text in findings, headings and terminal", () => {
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
  });

  it("has no English word outside source text in proofs", () => {
    for (const audit of audits) {
      const words = wordsFor(audit.dataset, catalogue);
      for (const finding of audit.findings) {
        const told = tellProof(explain(finding, audit), { finding, audit, words, folder: "floods" });
        expect(latin(explainView(told, words, screen))).toEqual([]);
      }
    }
  });

  it("has no English word outside source text in what a decision changes", () => {
    for (const audit of audits.slice(0, 12)) {
      const words = wordsFor(audit.dataset, catalogue);
      for (const { id, fingerprint } of audit.findings.slice(0, 2)) {
        const row = {
          finding: id,
          fingerprint,
          decision: "explain",
          figure: "",
          reason: "a count began anew",
          decided_by: "desk",
          decided_on: "2031-08-02",
        } as const;
        const files = ["adjudications.csv", "datapackage.json"];
        for (const dryRun of [true, false]) {
          const told = {
            before: audit,
            after: { ...audit, findings: [], estimates: [] },
            row,
            files,
            folder: "floods",
            dryRun,
          };
          expect(latin(adjudicateView(told, words, screen))).toEqual([]);
        }
      }
    }
  });

  it("has no English word outside source text in faults and errors", () => {
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
    const facts = {
      ...errorFacts,
      option: "--type",
      word: "x",
      meant: "y",
      choices: "a, b",
      decision: "prefer",
      by: "desk",
      on: "2031",
      figures: "a, b",
      figure: "c",
      other: "d",
      since: "2031-02",
      knownBy: "2031-01",
      from: "2031-01-01",
      to: "2031-02-28",
      count: 3,
      most: 2,
      port: "4000",
      folder: "house",
      file: "e.css",
      found: "f.css",
      known: "g.css",
      where: "a = b c",
      position: 7,
      expected: "end",
      ended: "no",
      function: "match",
    };
    for (const refusal of refusals) {
      const said = describeError(refused(refusal, facts), catalogue);
      expect({ said, latin: latin(said) }).toEqual({ said, latin: [] });
    }
    const fault = { code: "wide-no-list", file: "deaths.json", facts: { cell: "none" } } as const;
    expect(
      describeError(new RecountError("bad-input", { dataset: "small" }, { faults: [fault] }), catalogue),
    ).not.toContain("none");
  });

  it("has no English word outside source text in what is told of a briefing, from right to left", () => {
    for (const audit of audits.slice(0, 12)) {
      const words = wordsFor(audit.dataset, catalogue);
      const outcome = { folder: "floods", written: ["reports/floods/briefing.pdf"], shown: 6 };
      const told = briefView(editionOf(audit), words, outcome, screen);
      expect(latin(told)).toEqual([]);
      for (const line of told.split("\n").filter((each) => each !== ""))
        expect(line).toMatch(/^\u2067.*\u200f\u2069$/u);
    }
  });

  it("sets ranges, dates and signed numbers apart, so that none is turned around", () => {
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
  });

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
});

it.each([english, ...translated])(
  "a reader can review the words of $language: a sentence on each type",
  async (catalogue) => {
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
