import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import { english } from "../../src/messages/en/index.ts";
import { tellProof } from "../../src/messages/proof.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { csvOf, rowsOf } from "../cases/tables.ts";
import { datasetOf, type FolderTexts } from "../folder.ts";
import { worlds } from "../properties/world.ts";
import { checkProof } from "./check-proof.ts";

/** Registers in which many a value is wrong and many a date is open, or marked as a guess. */
const registers: fc.Arbitrary<FolderTexts> = fc
  .tuple(
    worlds,
    fc.array(fc.nat(40), { minLength: 32, maxLength: 32 }),
    fc.array(fc.nat(9), { minLength: 32, maxLength: 32 }),
  )
  .map(([{ texts }, values, choices]) => {
    const rows = rowsOf(texts["figures.csv"] ?? "").map((row, index) => {
      const value = values[index] ?? 0;
      const choice = choices[index] ?? 0;
      return {
        ...row,
        ...(choice < 6 ? { value: String(value), upper: row.upper ? String(value + choice) : "" } : {}),
        ...(choice === 7 && /-\d\d$/.test(row.period ?? "") ? { period: `${row.period}~` } : {}),
        ...(choice === 8 ? { period: (row.period ?? "").replace(/(\d{4}-\d\d)-\d\d/g, "$1") } : {}),
        ...(choice < 4 ? { method: "" } : {}),
      };
    });
    return { ...texts, "figures.csv": csvOf(rows) };
  });

/** Counts of months, of halves and of a whole, of two places and the country, that seldom add up. */
const sums: fc.Arbitrary<FolderTexts> = fc
  .tuple(
    worlds,
    fc.array(
      fc.record({
        source: fc.constantFrom("early", "late", "late"),
        place: fc.constantFrom("north", "south", "country", "country"),
        period: fc.constantFrom(
          ...["2030-01", "2030-02", "2030-03", "2030-01-01/2030-01-31", "2030-02-01/2030-02-28"],
          ...["2030-01-01/2030-02", "2030-02/2030-03", "2030-02-01/2030-03-31", "2030-01-01/2030-01-20~"],
          ...["2030-01-21/2030-02-10", "2030-01-01/2030-03-31", "2030-01/2030-03", "2030-01-01/.."],
        ),
        value: fc.nat(30).map(String),
        qualifier: fc.constantFrom("exact", "exact", "exact", "about", "at-least", "at-most"),
        originator: fc.constantFrom("ministry", "clinic", ""),
      }),
      { minLength: 5, maxLength: 10 },
    ),
  )
  .map(([{ texts }, rows]) => ({
    ...texts,
    "figures.csv": csvOf(
      rows.map((row, index) => {
        const isWhole = /^2030-01.*(?:03|31|\.\.)$/.test(row.period) && row.place === "country";
        return {
          ...row,
          id: `figure-${index}`,
          locator: `row ${index}`,
          as_printed: row.value,
          indicator: "killed",
          value: isWhole ? String(Number(row.value) + (index % 2) * 60) : row.value,
        };
      }),
    ),
  }));

/** Terms of the world's relations at one date, to the day or to the month, by one originator or by several. */
const identities: fc.Arbitrary<FolderTexts> = fc
  .tuple(
    worlds,
    fc.array(
      fc.record({
        source: fc.constantFrom("early", "late"),
        period: fc.constantFrom("2030-01-01/2030-01-31", "2030-01/2030-02", "2030-01-01/2030-01-31~"),
        originator: fc.constantFrom("ministry", "ministry", "clinic"),
        values: fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)),
        qualifier: fc.constantFrom("exact", "exact", "exact", "about", "at-least", "at-most", "vague"),
        left: fc.nat(8),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([{ texts }, sheets]) => ({
    ...texts,
    "figures.csv": csvOf(
      sheets.flatMap(({ values, left, ...sheet }, at) =>
        ["harmed", "killed", "wounded"].flatMap((indicator, index) =>
          index === left
            ? []
            : {
                ...sheet,
                indicator,
                id: `figure-${at}-${index}`,
                locator: `row ${at}`,
                as_printed: `${values[index]}`,
                value: `${(values[index] ?? 0) * (index === 0 ? 2 : 1)}`,
              },
        ),
      ),
    ),
  }));

describe("of registers at random", () => {
  it.each([
    ["figures of all kinds", registers, "compare"],
    ["parts and wholes", sums, "sum"],
    ["relations", identities, "terms"],
  ])(
    "%s: every proof holds when it is checked by hand, and is told in whole sentences",
    async (_, texts, rare) => {
      const seen = { errors: 0, readings: 0, rare: 0 };
      await fc.assert(
        fc.asyncProperty(texts, async (folder) => {
          const audit = auditDataset(await datasetOf(folder));
          const words = wordsFor(audit.dataset, english);
          for (const finding of audit.findings) {
            const proof = explain(finding, audit);
            checkProof(proof, finding, audit.dataset);
            const told = tellProof(proof, { finding, audit, words, folder: "DATASET" });
            expect(JSON.stringify(told)).not.toMatch(/undefined|NaN|\[object|Infinity/);
            if (finding.severity === "error") seen.errors += 1;
            for (const { kind } of proof.steps) {
              if (kind === "readings") seen.readings += 1;
              if (kind === rare) seen.rare += 1;
            }
          }
        }),
        { numRuns: 200 },
      );
      for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(10);
    },
  );
});
