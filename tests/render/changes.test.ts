import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { changesView } from "../../src/cli/changes-view.ts";
import { english } from "../../src/messages/en/index.ts";
import { catalogueOf, languages } from "../../src/messages/languages.ts";
import { wordsFor } from "../../src/messages/words.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { editionFor, load } from "../../src/pipeline.ts";
import { mostRows } from "../../src/render/change-groups.ts";
import { registerOf, type Taken, toll } from "../changes/issue.ts";
import { outsideIsolates } from "../messages/outside-isolates.ts";
import { bundled, pageOf } from "./briefing.ts";
import { hostileDataset } from "./hostile.ts";
import { attributes, seen } from "./parts.ts";

const dates = { since: "2030-05-31", knownBy: "2030-06-30" };
const catalogues = await Promise.all(languages.map(catalogueOf));
const lebanon = await load(resolve(import.meta.dirname, "../../datasets/lebanon-casualties"));

const sectionOf = (html: string): string => /<section id="changes"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
const rowsOf = (html: string, id: string): string[] => {
  const table = html.slice(html.indexOf(`<h3 id="${id}"`)).split("</table>")[0] ?? "";
  return [...(table.split("<tbody>")[1] ?? "").matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) => seen(row));
};

const openedIn = (dataset: Dataset): string[] =>
  rowsOf(sectionOf(pageOf(editionFor(dataset, dates)).html), "findings-opened");

/** A register in which there is something of each kind of change. */
const rows = [
  toll("march", "herald-march", 30),
  toll("june", "herald-june", 34),
  toll("wrong", "courier-april", 36, { originator: "clinic", place: "south" }),
  toll("right", "watch-may", 30, { originator: "watch", place: "south" }),
  toll("one", "courier-april", 9, { indicator: "found", originator: "clinic" }),
  toll("other", "watch-may", 7, { indicator: "found", originator: "watch" }),
];
const taken: Taken[] = [{ on: "conflict", decision: "correct", figure: "wrong", decided: "2030-06-02" }];

describe("the section on what changed", async () => {
  const dataset = await registerOf(rows.slice(0, 4), taken);
  const edition = editionFor(dataset, dates);
  const { html } = pageOf(edition);
  const section = sectionOf(html);

  it("says in a sentence what changed, and stands in the contents", () => {
    expect(seen(section)).toContain(
      "Since 31 May 2030: one figure revised, one figure found to be wrong, 3 findings opened, 2 findings closed and 2 latest estimates changed.",
    );
    expect(html).toContain('<a href="#changes">Changes since 31 May 2030 <');
  });

  it("names the last issue only where there is one", () => {
    expect(section).toContain('<h2 id="changes-heading">Changes since 31 May 2030</h2>');
    const previous = { number: 1, href: "../1/briefing.html", knownBy: "2030-05-31" };
    const second = pageOf(editionFor(dataset, { ...dates, issue: { number: 2, previous, next: null } })).html;
    expect(second).toContain('<h2 id="changes-heading">Changes since the last issue</h2>');
    expect(second).toContain('<a href="#changes">Changes since the last issue <');
  });

  it("has no column that says the same in every row as the heading above it", () => {
    const columnsOf = (id: string) =>
      [
        ...(section.split(`<h3 id="${id}"`)[1]?.split("</thead>")[0] ?? "").matchAll(/<th [^>]*>([^<]*)/g),
      ].map(([, head]) => head);
    expect(columnsOf("findings-opened")).toEqual(["Finding", "Date", "Reason"]);
    expect(columnsOf("findings-closed")).toEqual(["Finding", "Then", "Now", "Date", "Reason"]);
  });

  it("has the old and the new value of a revision, its date and both sources", () => {
    expect(rowsOf(section, "figures-revised")).toEqual([
      "People killed; the North28 February 2030 30 The Herald 10 March 2030 34 The Herald 10 June 2030 10 June 2030 none given",
    ]);
    expect(section).toContain('<a href="#figure-march"><bdi>30</bdi></a>');
    expect(section).toContain('<a href="#figure-june"><bdi>34</bdi></a>');
  });

  it("has of a correction who took it, when and why, and leads to the finding", () => {
    expect(rowsOf(section, "figures-corrected")).toEqual([
      "People killed; the South28 February 2030 36 The Courier 2030 left out 2 June 2030 The originals were looked up.Decided by A. ReaderThe finding",
    ]);
    expect(section).toMatch(/<a href="#finding-conflict-[0-9a-f]+">The finding<\/a>/);
  });

  it("tells of each finding how it stood, how it stands, since when and why", () => {
    const [opened] = rowsOf(section, "findings-opened");
    expect(opened).toMatch(
      /^Warning An originator revised its count.* 10 June 2030 With a new figure: 34 The Herald/,
    );
    expect(rowsOf(section, "findings-opened").at(-1)).toMatch(
      /^Note One origin alone.* 2 June 2030 A decision left out, or took back in: 36 The Courier 2030$/,
    );
    expect(rowsOf(section, "findings-closed").map((row) => row.replace(/^.*(?=open )/, ""))).toContainEqual(
      "open decided 2 June 2030 Decided. The originals were looked up. Decided by A. Reader, 2 June 2030",
    );
  });

  it("tells of each series the estimate then and now, each with its date and grade", () => {
    expect(rowsOf(section, "changed-estimates")).toContainEqual(
      "People killed; the North; since 1 January 2030 3028 February 2030, Single origin 3428 February 2030, Single origin up by 4",
    );
    expect(rowsOf(section, "changed-estimates")).toContainEqual(
      "People killed; the South; since 1 January 2030 no estimate28 February 2030, ContestedDisputed: 30 to 36 3028 February 2030, Single origin no longer contested",
    );
  });

  it("has no link that leads nowhere", () => {
    const ids = new Set(attributes(html, "id"));
    const dead = attributes(section, "href").filter((href) => !ids.has(href.slice(1)));
    expect(dead).toEqual([]);
  });

  it("publishes the register's notes on revisions only where the settings name them", () => {
    const noted = {
      ...dataset,
      figures: dataset.figures.map((figure) => ({ ...figure, note: "Counted anew." })),
    };
    const page = (notes: readonly string[]) =>
      sectionOf(pageOf(editionFor({ ...noted, settings: { ...noted.settings, notes } }, dates)).html);
    expect(page([])).not.toContain("Counted anew.");
    expect(rowsOf(page(["note"]), "figures-revised")[0]).toContain("Counted anew.");
  });

  it("is not there where no earlier day was named", () => {
    const { html: without } = pageOf(editionFor(dataset, { knownBy: dates.knownBy }));
    expect(without).not.toContain('id="changes"');
  });

  it("says plainly that nothing changed", () => {
    const quiet = sectionOf(pageOf(editionFor(dataset, { since: "2030-06-30", knownBy: "2030-07" })).html);
    expect(seen(quiet)).toContain("Nothing changed since 30 June 2030:");
    expect(quiet).not.toContain("<table");
  });

  it("says how many figures have no date to go by", () => {
    const undated = sectionOf(pageOf(editionFor(bundled, { since: "2021-07-05" })).html);
    const count = bundled.figures.filter(({ source }) => !bundled.sources.get(source)?.published).length;
    expect(seen(undated)).toContain(`${count} figures have sources without a date`);
  });
});

describe("values of two dates", async () => {
  const later = { period: "2030-01-01/2030-04-30" };
  const relations = "id,expression,label,severity\nbalance,missing = found + still-missing,balance,error\n";
  const counts = [
    toll("then", "herald-march", 30),
    toll("now", "herald-june", 50, later),
    toll("same-date", "herald-march", 8, { place: "south" }),
    toll("revised", "herald-june", 9, { place: "south" }),
    toll("found", "herald-june", 58, { indicator: "found", ...later }),
    toll("missing", "herald-june", 76, { indicator: "missing", ...later }),
  ];
  const edition = editionFor(await registerOf(counts, [], { "relations.csv": relations }), dates);
  const html = pageOf(edition).html;

  it("are told each with its date, and no difference between them", () => {
    expect(rowsOf(sectionOf(html), "changed-estimates").slice(0, 2)).toEqual([
      "People killed; the North; since 1 January 2030 3028 February 2030, Single origin 5030 April 2030, Single origin of another date",
      "People killed; the South; since 1 January 2030 828 February 2030, Single origin 928 February 2030, Single origin up by 1",
    ]);
    const strip = html.slice(html.indexOf('<ul class="headlines"')).split("</ul>")[0] ?? "";
    expect(seen(strip)).toContain("50 Known before: 30 (as of 28 February 2030)");
    const screen = { columns: 200, style: (_: unknown, text: string) => text };
    expect(changesView(edition, wordsFor(edition.dataset, english), screen).split("\n").slice(1, 3)).toEqual([
      expect.stringMatching(/: 50, as of 30 April 2030 \(then 30, as of 28 February 2030\)$/),
      expect.stringMatching(/: 9, as of 28 February 2030 \(then 8, as of 28 February 2030; up by 1\)$/),
    ]);
  });

  it("stand without what was then where nothing was", () => {
    const derived = sectionOf(html).split('<h3 id="changed-derived"')[1]?.split("</table>")[0] ?? "";
    expect(derived).not.toContain(">Then<");
    expect(derived).not.toContain("no estimate");
    expect(rowsOf(sectionOf(html), "changed-derived")).toEqual([
      expect.stringMatching(/1830 April 2030 new$/),
    ]);
  });

  it("and what is new are counted apart", () => {
    expect(seen(sectionOf(html))).toContain(
      "2 latest estimates changed, 2 new estimates and one new derived value.",
    );
  });
});

describe("much that changed", () => {
  it("is told by its first and last where it is of one count", () => {
    const section = sectionOf(pageOf(editionFor(lebanon, { since: "2024-09", knownBy: "2024-10" })).html);
    expect(rowsOf(section, "figures-new")).toHaveLength(6);
    expect(rowsOf(section, "figures-new")[0]).toMatch(
      /^Killed; Lebanon10 October 2024 to 31 October 2024 6 figures 2,169 .* 2,867 .* 10 October 2024 to 31 October 2024$/,
    );
    expect(rowsOf(section, "changed-estimates")).toHaveLength(6);
  });

  it("is set against what it was, date by date, where it is not all new", async () => {
    const months = ["2030-01-31", "2030-02-15", "2030-02-20", "2030-02-25", "2030-02-28"];
    const counts = months.flatMap((day, index) => [
      toll(`then-${index}`, "herald-march", 30 + index, { period: `2030-01-01/${day}` }),
      toll(`now-${index}`, "herald-june", 50 + index, { period: `2030-01-01/${day}` }),
    ]);
    const section = sectionOf(pageOf(editionFor(await registerOf(counts), dates)).html);
    expect(rowsOf(section, "changed-estimates")).toHaveLength(1);
    expect(rowsOf(section, "changed-restated").map((row) => row.replace(/^.*(?=up by)/, ""))).toEqual(
      Array(4).fill("up by 20"),
    );
    expect(rowsOf(section, "figures-revised")).toHaveLength(5);
  });

  it("is one row of many notes of one type, each named by its number; what is worse is told one by one", async () => {
    const places = ["north", "south", "coast", "harbour"];
    const findings = openedIn(
      await registerOf(
        places.flatMap((place) => [
          toll(`${place}-early`, "courier-april", 30, {
            place,
            period: "2030-01-01/2030-01-31",
            originator: "clinic",
          }),
          toll(`${place}-late`, "herald-june", 40, { place }),
        ]),
      ),
    );
    expect(findings).toContainEqual(
      expect.stringMatching(/^Note Explained by time4 findings: \d+, \d+, \d+, \d+ 10 June 2030/),
    );
  });

  it("is cut after so many rows, and says where the rest is", async () => {
    const indicators = Array.from({ length: 80 }, (_, index) => `i${index}`);
    const many = await registerOf(
      indicators.map((indicator) => toll(indicator, "herald-june", 5, { indicator })),
      [],
      {
        "indicators.csv": `id,label,unit,kind\n${indicators.map((id) => `${id},${id},count,count\n`).join("")}`,
      },
    );
    const section = sectionOf(pageOf(editionFor(many, dates)).html);
    expect(rowsOf(section, "figures-new")).toHaveLength(mostRows);
    const rest = `20 more rows are not shown. All changes are in what recount brief --since ${dates.since} --format json prints.`;
    expect(seen(section).split(rest)).toHaveLength(3);
  });
});

describe.each(catalogues)("in $language", (catalogue) => {
  it("every kind of change has its words", async () => {
    const dataset = await registerOf(rows, taken);
    const edition = editionFor(dataset, dates);
    const words = wordsFor(dataset, catalogue);
    const screen = { columns: 100, style: (_: unknown, text: string) => text };
    const said = changesView(edition, words, screen);
    expect(said).not.toContain("{");
    const page = seen(sectionOf(pageOf(edition, { catalogue }).html));
    expect(page).toContain(outsideIsolates(words.period(dates.since)));
    if (catalogue.language !== english.language)
      for (const word of ["Then", "Now", "Since", "Decided", "open", "up by"])
        expect(page).not.toContain(word);
  });

  it("shows nothing hostile as markup", async () => {
    const hostile = await hostileDataset();
    const section = sectionOf(
      pageOf(editionFor(hostile, { since: "2021-05", knownBy: "2021-06" }), { catalogue }).html,
    );
    expect(section).toContain("<table");
    expect(section).not.toMatch(/<script|<img|onerror=alert\(1\)>|javascript:/i);
  });
});
