import { expect, test } from "vitest";
import { pageNumbers } from "../../src/render/page-numbers.ts";

const words = { number: (value: number) => `no. ${value}` };

/** The least PDF that has destinations: two pages, and addresses on them. */
function pdfWith(destinations: Readonly<Record<string, 1 | 2>>): Uint8Array {
  const entries = Object.entries(destinations).map(([name, page]) => `/${name} [${page + 3} 0 R /XYZ 0 0 0]`);
  const objects = [
    "<</Type /Catalog /Pages 2 0 R /Dests 3 0 R>>",
    "<</Type /Pages /Count 2 /Kids [6 0 R]>>",
    `<<${entries.join("\n")}>>`,
    "<</Type /Page /Parent 6 0 R>>",
    "<</Type /Page /Parent 6 0 R>>",
    "<</Type /Pages /Count 2 /Kids [4 0 R 5 0 R]>>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  return Buffer.from(`${text}${table}trailer\n<</Size 7 /Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
}

const html = '<li>One <span class="n" id="page-of-one"></span><li>Two <b id="page-of-two">?</b>';

test("a page that gives no page numbers needs none", () => {
  expect(pageNumbers("<p>page-of-one</p>", words)).toBeNull();
});

test("numbers are those of the pages that the addresses lie on, in the page's own digits", async () => {
  const numbers = pageNumbers(html, words);
  const first = await numbers?.revise(pdfWith({ one: 1, two: 2, three: 2 }), 1);
  expect([...(first ?? [])]).toEqual([
    ["page-of-one", "no. 1"],
    ["page-of-two", "no. 2"],
  ]);
  expect(await numbers?.revise(pdfWith({ one: 1, two: 2 }), 2)).toBeNull();
  expect(numbers?.filledIn()).toBe(
    '<li>One <span class="n" id="page-of-one">no. 1</span><li>Two <b id="page-of-two">no. 2</b>',
  );
});

test("where the numbers themselves move something, it is printed once more, and then given up", async () => {
  const numbers = pageNumbers(html, words);
  await numbers?.revise(pdfWith({ one: 1, two: 1 }), 1);
  expect((await numbers?.revise(pdfWith({ one: 1, two: 2 }), 2))?.get("page-of-two")).toBe("no. 2");
  expect(await numbers?.revise(pdfWith({ one: 1, two: 2 }), 3)).toBeNull();
  await numbers?.revise(pdfWith({ one: 1, two: 1 }), 1);
  await numbers?.revise(pdfWith({ one: 1, two: 2 }), 2);
  await expect(numbers?.revise(pdfWith({ one: 1, two: 1 }), 3)).rejects.toMatchObject({
    code: "browser-failed",
    facts: { reason: "page numbers change with every print" },
  });
});

test("a page that is tried once more begins anew", async () => {
  const numbers = pageNumbers(html, words);
  await numbers?.revise(pdfWith({ one: 1, two: 1 }), 1);
  expect(await numbers?.revise(pdfWith({ one: 1, two: 1 }), 1)).toHaveProperty("size", 2);
});

test("addresses may hold anything that an id may", async () => {
  const numbers = pageNumbers('<i id="page-of-a&amp;b (c)"></i>', words);
  expect([...((await numbers?.revise(pdfWith({ "a#26b#20#28c#29": 2 }), 1)) ?? [])]).toEqual([
    ["page-of-a&b (c)", "no. 2"],
  ]);
});

test("what nothing links to has no number", async () => {
  const numbers = pageNumbers(html, words);
  expect([...((await numbers?.revise(pdfWith({ one: 2 }), 1)) ?? [])]).toEqual([["page-of-one", "no. 2"]]);
});
