import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { manifestSchema } from "../../src/model/manifest.ts";
import { reportOf } from "../../src/model/report.ts";
import { silentLog } from "../../src/platform/log.ts";
import { thisMachine } from "../../src/platform/machine.ts";
import { openPrinter } from "../../src/platform/printer.ts";
import type { Printer } from "../../src/platform/world.ts";
import { registerCsv } from "../../src/render/register-csv.ts";
import { temporaryFolder } from "../platform/temporary.ts";
import { isHeadRow, leftAlone } from "./page-breaks.ts";
import { element, seen } from "./parts.ts";
import { cases, type PrintedBriefing, printedBriefing } from "./printed.ts";
import { type ReadPdf, readPdf } from "./read-pdf.ts";
import { outermost, pagesOf, readStructure, runsOf, type Tag, textOf } from "./read-structure.ts";

const qpdf = spawnSync("qpdf", ["--version"]).status === 0;

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter({ machine: thisMachine(), log: silentLog, running: new Set() });
}, 60_000);
afterAll(() => printer.close(), 60_000);

const sizes = { A4: [595, 842], Letter: [612, 792] } as const;
/**
 * The letters of a text in the order of their codes, without marks above and below: a PDF has right-to-left text in the
 * order in which it is drawn, and draws marks together.
 */
const letters = (text: string): string =>
  [...text.normalize("NFKD").replace(/[\s\p{C}\p{M}ـ]+/gu, "")].sort().join("");

describe.each(cases)("the printed briefing, $name", ({ language, paper }) => {
  let made: PrintedBriefing;
  let read: ReadPdf;
  let tree: Tag;
  beforeAll(async () => {
    made = await printedBriefing(printer, { language, paper });
    [read, tree] = await Promise.all([readPdf(made.pdf), readStructure(made.pdf)]);
  }, 60_000);

  test("says what it is, in its language, twice", () => {
    const { about } = made.page;
    expect(read.info).toMatchObject({
      Title: about.title,
      Author: about.author,
      Subject: about.subject,
      Language: language,
    });
    expect(read.xmp).toMatchObject({
      "dc:title": about.title,
      "dc:creator": [about.author],
      "dc:description": about.subject,
      "dc:language": language,
      "xmp:createdate": "2021-07-11T00:00:00Z",
      "pdf:producer": read.info.Producer,
    });
    expect(read.direction).toBe(language === "en" ? null : "R2L");
  });

  test("has pages of its paper, none blank, each with its number and all but the first with a running head", () => {
    for (const [index, { size, lines, head, foot }] of read.pages.entries()) {
      expect(size.map(Math.round)).toEqual(sizes[paper]);
      expect(lines.length).toBeGreaterThan(3);
      const number = made.words.say("page.page-of-pages", { page: index + 1, pages: read.pages.length });
      expect(foot.map(letters)).toContain(letters(number));
      const date = made.words.say("page.latest", { date: made.words.period(made.edition.knownBy) });
      expect(head.some((line) => holds(line, date))).toBe(index > 0);
    }
  });

  test("lists its contents with the pages that they are on", () => {
    const heading = letters(made.words.say("page.contents"));
    expect(read.pages[0]?.lines.map(letters)).toContain(heading);
    const lines = [...made.html.matchAll(/<a href="#([^"]+)">([^<]*) <span id="page-of-\1"[^>]*>([^<]*)</g)];
    expect(lines.length).toBeGreaterThan(8);
    for (const [, address = "", title = "", number] of lines) {
      const bookmark = read.outline.find((each) => letters(each.title) === letters(title));
      expect(`${title} ${number}`).toBe(`${title} ${made.words.number(bookmark?.page ?? 0)}`);
      expect(read.destinations.get(address)).toBe(bookmark?.page);
    }
  });

  test("has a bookmark for every heading, on its page", () => {
    expect(read.bookmarks.toSorted()).toEqual(made.page.about.headings.toSorted());
  });

  test("breaks no row in two and leaves no heading, caption or head of a table alone", () => {
    const rows = outermost(tree, new Set(["TR"])).filter((row) => !isHeadRow(row));
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => pagesOf(row).length > 1).map(textOf)).toEqual([]);
    expect(leftAlone(tree)).toEqual([]);
  });

  test("tears no card in two, nor its picture from its table", () => {
    const cards = outermost(tree, new Set(["Art"]));
    expect(cards.length).toBeGreaterThan(5);
    expect(cards.filter((card) => pagesOf(card).length > 1).map(textOf)).toEqual([]);
  });

  test("repeats the head of a table on each page that it goes on to", () => {
    const cut = outermost(tree, new Set(["Table"])).filter((table) => pagesOf(table).length > 1);
    expect(cut.length).toBeGreaterThan(0);
    for (const table of cut) {
      const [head] = outermost(table, new Set(["TH"]));
      const name = (head && runsOf(head)[0]?.text) ?? "";
      for (const page of pagesOf(table).slice(1))
        expect(read.pages[page - 1]?.lines.slice(0, 3).some((line) => holds(line, name))).toBe(true);
    }
  });

  test("is tagged in the order in which the page is read", () => {
    const headings = outermost(tree, new Set(["H1", "H2", "H3", "H4", "H5", "H6"]));
    expect(headings.map((heading) => letters(textOf(heading)))).toEqual(
      made.page.about.headings.map(letters),
    );
    const table = element(made.html, "register").replace(/<span class="permalink"[\s\S]*?<\/span>/g, "");
    const cells = [...table.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = ""]) =>
      letters(seen(cell)),
    );
    const register = outermost(tree, new Set(["Table"])).at(-1);
    const tagged = register ? outermost(register, new Set(["TH", "TD"])) : [];
    expect(tagged.map((cell) => letters(textOf(cell)))).toEqual(cells);
  });

  test("carries the audit, the register and what it was made from", async () => {
    const attached = (await PDFDocument.load(made.pdf, { updateMetadata: false })).getAttachments();
    const day = new Date("2021-07-11T00:00:00Z");
    expect(attached.map(({ name, mimeType, afRelationship }) => [name, mimeType, afRelationship])).toEqual([
      ["audit.json", "application/json", "Data"],
      ["manifest.json", "application/json", "Supplement"],
      ["register.csv", "text/csv", "Data"],
    ]);
    for (const [index, { data, description, creationDate, modificationDate }] of attached.entries()) {
      expect(Buffer.from(data).equals(made.attachments[index]?.content ?? Buffer.of())).toBe(true);
      expect(description).toBe(made.attachments[index]?.description);
      expect([creationDate, modificationDate]).toEqual([day, day]);
    }
    const [audit, manifest, register] = attached.map(({ data }) => Buffer.from(data).toString());
    expect(JSON.parse(audit ?? "")).toEqual(
      JSON.parse(JSON.stringify(reportOf(made.edition, made.words, made.manifest.recount))),
    );
    expect(manifestSchema.parse(JSON.parse(manifest ?? ""))).toEqual(made.manifest);
    expect(register).toBe([...registerCsv(made.edition, made.words)].join(""));
  });

  test("has every font in it, and no other than the bundled ones", () => {
    expect(read.fonts.length).toBeGreaterThan(1);
    for (const font of read.fonts) expect(font).toMatch(/^[A-Z]{6}\+IBMPlexSans/);
  });

  test("is small", () => {
    expect(made.pdf.length).toBeLessThan(400_000);
  });

  test.skipIf(!qpdf)("has nothing that a checker minds (needs qpdf)", () => {
    const path = join(temporaryFolder(), "briefing.pdf");
    writeFileSync(path, made.pdf);
    const check = spawnSync("qpdf", ["--check", path], { encoding: "utf8" });
    expect(check.stderr).toBe("");
    expect(check.status).toBe(0);
  });

  test("tells each chart to those who do not see it", () => {
    const shown = made.charts.filter(({ svg }) => made.html.includes(svg));
    expect(shown.length).toBeGreaterThan(3);
    const told = outermost(tree, new Set(["Figure"])).map(({ alt }) => alt);
    expect(told.filter((alt) => alt === "")).toEqual([]);
    expect(told).toHaveLength(shown.length);
  });
});

/** Whether a line has all the letters of a text. */
function holds(line: string, text: string): boolean {
  const rest = [...letters(line)];
  return [...letters(text)].every((letter) => {
    const index = rest.indexOf(letter);
    rest.splice(index, 1);
    return index >= 0;
  });
}
