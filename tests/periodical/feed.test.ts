import { describe, expect, test } from "vitest";
import { english } from "../../src/messages/en/index.ts";
import { wordsFor } from "../../src/messages/words.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Issue } from "../../src/model/issue-record.ts";
import { issuesOf } from "../../src/model/issues.ts";
import type { Periodicity } from "../../src/model/periodicity.ts";
import { textOfHtml } from "../../src/render/escape.ts";
import { renderOverview } from "../../src/render/overview.ts";
import { datasetOf } from "../folder.ts";
import { look } from "../render/briefing.ts";
import { monthlyTables } from "./monthly-dataset.ts";

const dataset = await datasetOf(monthlyTables(3));
const summary = { sources: 2, figures: 4, errors: 0, warnings: 1, notes: 3, changes: { "sources-new": 1 } };
const first = 21_915; // 1 January 2030

const issuesTo = (last: number, every: Periodicity = "month"): Issue[] =>
  issuesOf({ every, first, from: first, to: last }).map((plan) => ({
    ...plan,
    state: "made",
    files: ["briefing.html", "briefing.pdf"],
    summary,
  }));

interface Options {
  readonly of?: Dataset;
  readonly every?: Periodicity;
  readonly baseUrl?: string;
}

function feedOf(issues: readonly Issue[], { of = dataset, every = "month", baseUrl }: Options = {}): string {
  const words = wordsFor(of, english);
  const { files } = renderOverview(issues, { dataset: of, words, look, every, baseUrl });
  return files.get("feed.xml") ?? "";
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads the XML that a feed may hold: elements, attributes, text, the five entities; anything else throws. */
function parseXml(xml: string): Element {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
  expect(xml.startsWith(declaration)).toBe(true);
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const token = /<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  token.lastIndex = declaration.length;
  while (token.lastIndex < xml.length) {
    const found = token.exec(xml);
    const parent = open.at(-1);
    if (!found || !parent) throw new Error("this is no XML");
    const [, closes, name = "", written = "", isEmpty, text] = found;
    if (text !== undefined) {
      expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
      parent.text += textOfHtml(text);
    } else if (closes) expect(open.pop()?.name).toBe(name);
    else {
      const pairs = [...written.matchAll(/ ([a-z:]+)="([^"]*)"/g)];
      const attributes = Object.fromEntries(
        pairs.map(([, key = "", value = ""]) => [key, textOfHtml(value)]),
      );
      const element = { name, attributes, children: [], text: "" };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  expect(open).toEqual([top]);
  return top.children[0] ?? top;
}

const named = ({ children }: Element, name: string) => children.filter((child) => child.name === name);
const one = (element: Element, name: string): Element => {
  const [child, ...others] = named(element, name);
  if (!child || others.length > 0) throw new Error(`${element.name} has ${others.length} further ${name}`);
  return child;
};

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const urn = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("the feed", () => {
  test("is an Atom feed with all that RFC 4287 asks for", () => {
    const feed = parseXml(feedOf(issuesTo(first + 80)));
    expect([feed.name, feed.attributes]).toEqual([
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" },
    ]);
    expect(one(feed, "id").text).toMatch(urn);
    expect(one(feed, "title").text).toBe("Floods in Norvia");
    expect(one(feed, "updated").text).toBe("2030-03-31T00:00:00Z");
    expect(one(one(feed, "author"), "name").text).not.toBe("");
    expect(named(feed, "link").map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ["self", "feed.xml"],
      ["alternate", "index.html"],
    ]);
    const entries = named(feed, "entry");
    expect(entries.map((entry) => one(entry, "title").text)).toEqual([
      "March 2030 (No. 3): Floods in Norvia",
      "February 2030 (No. 2): Floods in Norvia",
      "January 2030 (No. 1): Floods in Norvia",
    ]);
    for (const entry of entries) {
      expect(one(entry, "id").text).toMatch(urn);
      expect(one(entry, "updated").text).toMatch(rfc3339);
      expect(one(entry, "summary").text).toBe("1 new source.");
      expect(named(entry, "link").map(({ attributes }) => [attributes.rel, attributes.type])).toEqual([
        ["alternate", "text/html"],
        ["related", "application/pdf"],
      ]);
    }
    expect(new Set([feed, ...entries].map((each) => one(each, "id").text)).size).toBe(4);
  });

  test("ids stay when issues come, and are others for another dataset or another periodicity", () => {
    const ids = (xml: string) => named(parseXml(xml), "entry").map((entry) => one(entry, "id").text);
    const two = ids(feedOf(issuesTo(first + 40)));
    expect(ids(feedOf(issuesTo(first + 80))).slice(1)).toEqual(two);
    const quarterly = ids(feedOf(issuesTo(first + 80, "quarter"), { every: "quarter" }));
    const other = ids(feedOf(issuesTo(first + 80), { of: { ...dataset, name: "other" } }));
    expect(two.filter((id) => [...quarterly, ...other].includes(id))).toEqual([]);
  });

  test("addresses are relative, or under the address that was named", () => {
    for (const baseUrl of ["https://example.org/b", "https://example.org/b/"]) {
      const feed = parseXml(feedOf(issuesTo(first), { baseUrl }));
      const links = [feed, ...named(feed, "entry")].flatMap((each) => named(each, "link"));
      expect(links.map(({ attributes }) => attributes.href)).toEqual([
        "https://example.org/b/feed.xml",
        "https://example.org/b/index.html",
        "https://example.org/b/2030-01/briefing.html",
        "https://example.org/b/2030-01/briefing.pdf",
      ]);
    }
  });

  test("what a dataset says is text in it, and nothing else", () => {
    const title = `<script>alert("1")</script> & ]]> {{ x }} 'q' \u0000\u0008`;
    const feed = parseXml(feedOf(issuesTo(first), { of: { ...dataset, title, description: title } }));
    const shown = `<script>alert("1")</script> & ]]> {{ x }} 'q' `;
    expect(one(feed, "title").text).toBe(shown);
    expect(one(feed, "subtitle").text).toBe(shown);
  });
});
