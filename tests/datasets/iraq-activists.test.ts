import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Document, documentsIn, sharedRun, standsIn } from "./documents.ts";
import { printedNumber } from "./printed-number.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = resolve(root, "datasets/iraq-activists");
const sourcesFolder = process.env.RECOUNT_SOURCES ?? resolve(root, "../shared/sources");

/** The columns of the dataset format, in its order; `*` marks a text that is followed by its translations. */
const plan: Readonly<Record<string, string>> = {
  sources: "id type title author publisher published accessed url archived_url language sha256 note",
  organisations: "id label* kind domains part_of note",
  indicators: "id label* definition* unit kind broader close",
  populations: "id label* broader close definition*",
  places: "id label* broader close overlaps definition*",
  figures:
    "id source locator as_printed indicator population place event event_en event_ar event_ckb phase period value upper best qualifier originator cited_url method status note",
  relations: "id expression label* severity note",
  accounts: "id question* source locator claimant* answer* summary*",
};
const columns = Object.fromEntries(
  Object.entries(plan).map(([table, names]) => [table, names.replace(/(\w+)\*/g, "$1 $1_ar $1_ckb")]),
);

/** Cells that name rows of other tables. */
const references: Readonly<Record<string, string>> = {
  "sources.publisher": "organisations",
  "organisations.part_of": "organisations",
  "indicators.broader": "indicators",
  "indicators.close": "indicators",
  "populations.broader": "populations",
  "populations.close": "populations",
  "places.broader": "places",
  "places.close": "places",
  "places.overlaps": "places",
  "figures.source": "sources",
  "figures.indicator": "indicators",
  "figures.population": "populations",
  "figures.place": "places",
  "figures.originator": "organisations",
  "accounts.source": "sources",
};

/** Columns in our own words, in which no sentence of a document may turn up. */
const ownWords = ["definition", "label", "note", "summary", "answer", "question", "claimant"];

/** The words that a qualifier rests on, where a number is printed. */
const qualifierWords: readonly (readonly [string, RegExp])[] = [
  ["at-least", /\bat least\b|\band more\b/i],
  ["more-than", /\bmore than\b/i],
  ["about", /\b(?:about|around)\b/i],
];

type Row = Readonly<Record<string, string>>;
const rowSchema = z.array(z.record(z.string(), z.string()));

const descriptorSchema = z.object({
  $schema: z.string(),
  name: z.string(),
  version: z.string(),
  licenses: z.array(z.object({ name: z.string() })).min(1),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      type: z.literal("table"),
      format: z.literal("csv"),
      encoding: z.literal("utf-8"),
      schema: z.object({ fields: z.array(z.object({ name: z.string(), description: z.string().min(1) })) }),
    }),
  ),
});

const tableNames = Object.keys(columns);
const textOf = (table: string): string => readFileSync(resolve(folder, `${table}.csv`), "utf8");
const tables = new Map<string, readonly Row[]>(
  tableNames.map((table) => [table, rowSchema.parse(parse(textOf(table), { columns: true }))]),
);
const rowsOf = (table: string): readonly Row[] => tables.get(table) ?? [];
const idsOf = (cell: string | undefined): string[] => (cell ? cell.split(";") : []);
const figures = rowsOf("figures");

function qualifierOf(words: string): string {
  if (printedNumber(words) === null) return "vague";
  return qualifierWords.find(([, pattern]) => pattern.test(words))?.[0] ?? "exact";
}

describe("the dataset iraq-activists", () => {
  it("is described by its data package, table by table and column by column", () => {
    const json: unknown = JSON.parse(readFileSync(resolve(folder, "datapackage.json"), "utf8"));
    const descriptor = descriptorSchema.parse(json);
    expect(descriptor.name).toBe("iraq-activists");
    expect(descriptor.$schema).toContain("datapackage.org/profiles/2.0");
    expect(descriptor.resources.map(({ name }) => name)).toEqual(tableNames);
    for (const { name, path, schema } of descriptor.resources) {
      expect(path).toBe(`${name}.csv`);
      expect(schema.fields.map((field) => field.name).join(" ")).toBe(columns[name]);
    }
  });

  it.each(tableNames)("%s.csv has the format's columns, UTF-8 and plain line ends", (table) => {
    const bytes = readFileSync(resolve(folder, `${table}.csv`));
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text).not.toMatch(/[\r\ufeff]/);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text.slice(0, text.indexOf("\n")).replaceAll(",", " ")).toBe(columns[table]);
  });

  it.each(tableNames)("%s.csv gives every row an id of its own", (table) => {
    const ids = rowsOf(table).map((row) => row.id ?? "");
    expect(ids.filter((id) => !/^[a-z0-9][a-z0-9-]*$/.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(Object.entries(references))("%s names rows of %s that exist", (cell, target) => {
    const [table = "", column = ""] = cell.split(".");
    const known = new Set(rowsOf(target).map((row) => row.id));
    const named = rowsOf(table).flatMap((row) => idsOf(row[column]));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it("uses every indicator, population, place, organisation and source that it lists", () => {
    for (const target of ["indicators", "populations", "places", "organisations", "sources"]) {
      const named = new Set(
        Object.entries(references)
          .filter(([, table]) => table === target)
          .flatMap(([cell]) => {
            const [table = "", column = ""] = cell.split(".");
            return rowsOf(table).flatMap((row) => idsOf(row[column]));
          }),
      );
      const inRelations = rowsOf("relations").flatMap(
        (row) => row.expression?.match(/[a-z][a-z0-9-]*/g) ?? [],
      );
      const idle = rowsOf(target)
        .map((row) => row.id ?? "")
        .filter((id) => !named.has(id) && !inRelations.includes(id));
      expect(idle, target).toEqual([]);
    }
  });

  it("holds about thirty figures, each with its words, place in the source and qualifier", () => {
    expect(figures.length).toBeGreaterThanOrEqual(27);
    expect(figures.length).toBeLessThanOrEqual(32);
    for (const figure of figures) {
      expect(figure.as_printed, figure.id).toMatch(/\S/);
      expect(figure.locator, figure.id).toMatch(/^par\. [1-9]\d*$/);
      expect(figure.qualifier, figure.id).toBe(qualifierOf(figure.as_printed ?? ""));
    }
  });

  it("gives each figure the number that its words hold, and none to vague words", () => {
    for (const figure of figures) {
      const value = figure.value === "" ? null : Number(figure.value);
      expect(value, `${figure.id}: ${figure.as_printed}`).toBe(printedNumber(figure.as_printed ?? ""));
    }
  });

  it.each([
    ["killed", "at least 36", "cpj;ohchr"],
    ["killed", "36", "iohr"],
    ["killed", "Thirty-four", "ihchr"],
    ["missing", "Seventy-six", "ihchr"],
    ["found", "58", "ihchr"],
    ["assassination-attempts", "81", "ihchr"],
    ["killed", "more than 550", ""],
    ["killed", "five", ""],
    ["assassination-attempts", "nine", ""],
    ["killed", "eleven", ""],
    ["assassination-attempts", "additional eleven", ""],
    ["named-before-killing", "at least 21", ""],
    ["ransom-demanded", "around $1.66m", "iraqi-police;iraqi-army"],
    ["ransom-paid", "$80,000 and more", "amnesty"],
    ["killed", "dozens", ""],
    ["killed", "hundreds", ""],
  ])("has %s, printed as %o and credited to %o", (indicator, asPrinted, originator) => {
    const found = figures.filter(
      (figure) =>
        figure.indicator === indicator && figure.as_printed === asPrinted && figure.originator === originator,
    );
    expect(found).toHaveLength(1);
  });

  it("sets different answers of different claimants side by side", () => {
    const accounts = rowsOf("accounts");
    for (const question of new Set(accounts.map((account) => account.question))) {
      const versions = accounts.filter((account) => account.question === question);
      expect(versions.length, question).toBeGreaterThan(1);
      expect(new Set(versions.map((version) => version.answer)).size, question).toBe(versions.length);
      expect(new Set(versions.map((version) => version.claimant)).size, question).toBe(versions.length);
    }
  });
});

const documents = documentsIn(sourcesFolder);
const without = documents.size === 0;
const reason = without ? ` (SKIPPED: no source documents in ${sourcesFolder}; set RECOUNT_SOURCES)` : "";
// The default reporter counts skipped tests without naming them.
if (without) process.stderr.write(`iraq-activists against its source documents${reason}\n`);

describe.skipIf(without)(`iraq-activists against its source documents${reason}`, () => {
  const documentOf = (sourceId: string | undefined): Document | undefined => {
    const source = rowsOf("sources").find((row) => row.id === sourceId);
    return documents.get(source?.sha256 ?? "");
  };
  const paragraphOf = (row: Row): string | undefined => {
    const number = Number(/^par\. (\d+)$/.exec(row.locator ?? "")?.[1]);
    return documentOf(row.source)?.paragraphs[number - 1];
  };

  it("knows every source by the SHA-256 of its document", () => {
    for (const source of rowsOf("sources")) {
      const document = documentOf(source.id);
      expect(document, source.id).toBeDefined();
      expect(document?.paragraphs, source.id).toContainEqual(expect.stringContaining(source.title ?? "-"));
      expect(document?.text ?? "", source.id).toContain(source.author);
    }
  });

  it("finds every figure's words at its locator", () => {
    for (const figure of figures) {
      const paragraph = paragraphOf(figure);
      const where = `${figure.id}: ${figure.as_printed} at ${figure.locator}`;
      expect(paragraph, where).toBeDefined();
      expect(standsIn(figure.as_printed ?? "", paragraph ?? ""), where).toBe(true);
    }
  });

  it("finds every cited address in the figure's paragraph", () => {
    for (const figure of figures) {
      expect(paragraphOf(figure) ?? "", figure.id).toContain(figure.cited_url);
    }
  });

  it("finds the paragraph of every account", () => {
    for (const account of rowsOf("accounts")) expect(paragraphOf(account), account.id).toBeDefined();
  });

  it("copies no sentence of a document into a cell of its own words", () => {
    const copied: string[] = [];
    for (const [table, rows] of tables) {
      for (const row of rows) {
        for (const column of ownWords) {
          if (table === "organisations" && column === "label") continue; // An official name is no sentence.
          for (const document of documents.values()) {
            const run = sharedRun(row[column] ?? "", document.text, 8);
            if (run !== null) copied.push(`${table} ${row.id} ${column}: ${run}`);
          }
        }
      }
    }
    for (const path of ["datapackage.json", "../README.md"]) {
      const words = readFileSync(resolve(folder, path), "utf8");
      for (const document of documents.values()) {
        const run = sharedRun(words, document.text, 8);
        if (run !== null) copied.push(`${path}: ${run}`);
      }
    }
    expect(copied).toEqual([]);
  });
});
