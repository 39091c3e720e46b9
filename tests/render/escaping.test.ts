import { expect, test } from "vitest";
import { directed } from "../../src/render/direction.ts";
import { cssString, escapeHtml, setApart, textOfHtml, withoutMarks } from "../../src/render/escape.ts";
import { linkTo } from "../../src/render/links.ts";
import { breakLongWords } from "../../src/render/long-words.ts";
import { scriptOf } from "../../src/render/script.ts";
import { briefingOf, bundled, chart, look } from "./briefing.ts";
import { hostileDataset, hostileText } from "./hostile.ts";
import { attributes } from "./parts.ts";

const hostileChart = {
  ...chart,
  id: "hostile",
  title: hostileText,
  subtitle: hostileText,
  sourceLine: hostileText,
  table: { header: [hostileText], rows: [[hostileText]] },
};
const { html } = briefingOf(await hostileDataset(), { charts: [hostileChart] });

test("nothing of a hostile dataset reaches the page unescaped", () => {
  expect(html).toContain("&lt;script&gt;alert(&#39;x&#39;)");
  expect(html.split("<script").slice(1)).toEqual([expect.stringContaining(scriptOf(look.templates).text)]);
  expect(html).not.toMatch(/<img|<iframe|<object|<embed|<form|<base|<link/i);
  expect(html).not.toMatch(/\son\w+\s*=\s*"/i);
  expect(html.replaceAll(/<style>[\s\S]*?<\/style>/g, "")).not.toContain("{display:none}</");
  expect(html.split("<style").length).toBe(html.split("</style>").length);
  expect(html.split("<style").length).toBe(briefingOf(bundled).html.split("<style").length);
});

test("templates in the data stay text", () => {
  expect(html).toContain("{{ 7 | times: 6 }}{% raw %}");
  expect(textOfHtml(html)).not.toContain(" 42");
});

test("control characters and overrides of direction are taken out", () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be gone.
  expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e]/);
});

test("only http and https are links, and they tell nobody where the reader comes from", () => {
  const outer = attributes(html, "href").filter((href) => !href.startsWith("#"));
  expect(outer.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
  const { html: real } = briefingOf(bundled);
  const links = real.match(/<a\b[^>]*href="http[^>]*>/g) ?? [];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toContain('rel="noreferrer"');
});

test("nothing in a page is fetched from outside", () => {
  const { html: real } = briefingOf(bundled);
  for (const page of [html, real]) {
    for (const name of ["src", "srcset", "action", "data", "poster", "xlink:href", "background"])
      expect(attributes(page, name)).toEqual([]);
    const fetched = [...page.matchAll(/url\(([^)]{0,20})/g)].map(([, address]) => address);
    expect(fetched.filter((address) => !address?.startsWith("data:font/woff2"))).toEqual([]);
    expect(page).not.toContain("@import");
    expect(page).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'unsafe-inline'; font-src data:; img-src data:/,
    );
  }
});

test.each([
  ["https://www.example.org/a?b=c", { href: "https://www.example.org/a?b=c", host: "example.org" }],
  ["http://example.org:8080", { href: "http://example.org:8080/", host: "example.org:8080" }],
  ["javascript:alert(1)", null],
  ["  javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["ftp://example.org/", null],
  ["//example.org/", null],
  ["example.org", null],
  ["", null],
])("the link of %j", (address, link) => {
  expect(linkTo(address)).toEqual(link);
});

test("escaped text reads as it was", () => {
  const text = `<b title="x">'1' & &amp; "2"</b> ≤ تجربة 🕊`;
  expect(textOfHtml(escapeHtml(text)).replace("&#39;", "'")).toBe(text);
  expect(escapeHtml(null)).toBe("");
  expect(escapeHtml("a\ud800b")).toBe("a\ufffdb");
});

test("words beyond measure may be broken, and stay what they are", () => {
  const long = "x".repeat(39);
  expect(breakLongWords(`<p title="${long}yy">${long}y ${long}yy</p>`)).toBe(
    `<p title="${long}yy">${long}y ${"xxxxxxxx<wbr>".repeat(4)}xxxxxxxy<wbr>y</p>`,
  );
  const entities = `<p>${"&amp;".repeat(41)}</p>`;
  expect(breakLongWords(entities).split("<wbr>")).toHaveLength(6);
  expect(textOfHtml(breakLongWords(entities))).toBe("&".repeat(41));
  const people = "👩‍👩‍👧‍👦".repeat(41);
  expect(breakLongWords(`<p>${people}</p>`).replaceAll("<wbr>", "")).toBe(`<p>${people}</p>`);
  expect(breakLongWords(`<p>${people}</p>`)).not.toMatch(/\u200d<wbr>|<wbr>\u200d/);
  for (const apart of ["style", "script", "title"])
    expect(breakLongWords(`<${apart}>${long}${long}</${apart}>`)).not.toContain("<wbr>");
});

test("a CSS string holds any text and ends where it should", () => {
  expect(cssString("Iraq: 34, at least")).toBe('"Iraq: 34, at least"');
  expect(cssString('</style>"\\')).toBe('"\\3c \\2f style\\3e \\22 \\5c "');
});

test("what runs against a sentence is set apart by an element, and escaped all the same", () => {
  const shown = (text: string) => setApart(escapeHtml(text), () => "ar");
  expect(shown("In \u2068صحيفة <b>\u2069 2024, 1 figure & more")).toBe(
    "In <bdi>صحيفة &lt;b&gt;</bdi> 2024, 1 figure &amp; more",
  );
  expect(shown("\u2068open, \u2069\u2069<i>")).toBe("<bdi>open, </bdi>&lt;i&gt;");
  expect(shown("\u2068from \u2068-5\u2069 to")).toBe("<bdi>from <bdi>-5</bdi> to</bdi>");
  expect(shown("\u2068\u2063كما هو\u2069")).toBe('<bdi class="foreign" lang="ar">كما هو</bdi>');
});

test("what is set apart without a letter of its own runs as its page does", () => {
  const shown = (text: string) =>
    directed(
      setApart(escapeHtml(text), () => "en"),
      "rtl",
    );
  const date = "\u2068كانون الثاني 2020\u2069";
  expect(shown(`\u20689 (${date})\u2069`)).toBe('<bdi dir="rtl">9 (<bdi>كانون الثاني 2020</bdi>)</bdi>');
  expect(shown(`\u2068\u2068من \u2068-5\u2069 إلى 3\u2069 & ${date}\u2069`)).toMatch(/^<bdi dir="rtl">/);
  for (const kept of [`\u2068up to 9 (${date})\u2069`, "\u2068-5\u2069", `9 (${date})`])
    expect(shown(kept)).not.toContain("dir=");
  expect(directed("<bdi>9 (<bdi>x</bdi>)</bdi>", "ltr")).toBe("<bdi>9 (<bdi>x</bdi>)</bdi>");
});

test("an attribute keeps the characters that set apart, a title and the texts of a PDF have none", () => {
  const range = escapeHtml("\u2068\u20631,100–1,400\u2069");
  expect(setApart(`<title>${range}</title><p title="${range}">`, () => "en")).toBe(
    '<title>1,100–1,400</title><p title="\u20681,100–1,400\u2069">',
  );
  expect(setApart(`<svg>${range}</svg>`, () => "en")).toBe("<svg>\u20681,100–1,400\u2069</svg>");
  expect(withoutMarks("\u2068\u2063one\u2069")).toBe("one");
});
