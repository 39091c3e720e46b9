import { PDFDict, PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { RecountError } from "../../src/model/fault.ts";
import type { About } from "../../src/render/about.ts";
import { finishPdf } from "../../src/render/pdf.ts";
import { readPdf as takeApart } from "../../src/render/pdf-file.ts";
import { pdfString, referenceEntry, stringEntry, withEntry } from "../../src/render/pdf-text.ts";
import { readPdf } from "./read-pdf.ts";

const about: About = {
  title: "Title (with brackets) \\ and تقرير",
  author: "Author",
  subject: "Subject",
  language: "ckb",
  direction: "rtl",
  keywords: ["one", "two"],
  date: "2021-05",
  headings: ["A heading that wraps", "Another"],
};

/** A small document with an outline, by another program. */
async function document(options: { useObjectStreams: boolean }): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([200, 100]);
  page.drawText("Some text");
  const { context } = pdf;
  const first = context.nextRef();
  const second = context.nextRef();
  const outlines = context.register(
    context.obj({ Type: "Outlines", First: first, Last: second, Count: 2 } as const),
  );
  const item = (title: string, next?: typeof first) =>
    context.obj({ Title: title, Parent: outlines, Dest: [page.ref, "Fit"], ...(next ? { Next: next } : {}) });
  context.assign(first, item("unset", second));
  context.assign(second, item("unset"));
  pdf.catalog.set(PDFName.of("Outlines"), outlines);
  const name = (reference: typeof first, title: string) =>
    context.lookup(reference, PDFDict).set(PDFName.of("Title"), PDFString.of(title));
  name(first, "A heading thatwraps");
  name(second, "Not \\(ours\\)");
  return pdf.save(options);
}

test.each([false, true])("finishes a document, compressed objects: %s", async (useObjectStreams) => {
  const pdf = await document({ useObjectStreams });
  expect(takeApart(pdf) === null).toBe(useObjectStreams);
  const read = await readPdf(await finishPdf(pdf, about));
  expect(read.info).toMatchObject({
    Title: about.title,
    Language: "ckb",
    Keywords: "one, two",
    CreationDate: "D:20210531000000Z",
  });
  expect(read.bookmarks).toEqual(["A heading that wraps", "Not (ours)"]);
  expect(read.pages.map(({ text }) => text)).toEqual(["Some text"]);
});

test.each([
  ["no PDF", "not a PDF at all"],
  ["a PDF cut short", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 2\n"],
])("%s is the browser's fault, and said to be", async (_, text) => {
  const failure = finishPdf(new TextEncoder().encode(text), about);
  await expect(failure).rejects.toBeInstanceOf(RecountError);
  await expect(failure).rejects.toMatchObject({ code: "browser-failed" });
});

test.each([
  ["<</Title (a \\(b\\) \\\\ \\101\\n)>>", "a (b) \\ A\n"],
  ["<</Title <FEFF00410628>>>", "Aب"],
  ["<</Title(x)/Lang (en)>>", "x"],
  ["<</Titles (x)>>", null],
  [`<</Title ${pdfString("Šé — 🕊")}>>`, "Šé — 🕊"],
])("reads the title in %s", (body, title) => {
  expect(stringEntry(body, "Title")).toBe(title);
});

test.each([
  ["<</Lang (en)/Language (x)>>", "<</Lang (ar)/Language (x)>>"],
  ["<</Lang <FEFF0041> /Next 1 0 R>>", "<</Lang (ar) /Next 1 0 R>>"],
  ["<</Lang 7 0 R /Next 1 0 R>>", "<</Lang (ar) /Next 1 0 R>>"],
  ["<</Next 1 0 R>>", "<</Lang (ar)\n/Next 1 0 R>>"],
])("sets the language in %s", (body, changed) => {
  expect(withEntry(body, "Lang", "(ar)")).toBe(changed);
});

test("what stands in a title is no reference", () => {
  expect(referenceEntry("<</Title (/First 5 0 R) /First 6 0 R>>", "First")).toBe(6);
  expect(referenceEntry("<</Title (/First 5 0 R)>>", "First")).toBeNull();
});
