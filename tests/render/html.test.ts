import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import { english } from "../../src/messages/en/index.ts";
import { wordsFor } from "../../src/messages/words.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { briefingOf, bundled, chart, pageOf } from "./briefing.ts";
import { attributes, element, seen } from "./parts.ts";

const audit = auditDataset(bundled);
const { html, about, missing } = pageOf(audit);
const words = wordsFor(bundled, english);

describe("a briefing", () => {
  test("has its sections in order", () => {
    const sections = [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
    expect(sections).toEqual([
      "points",
      "headlines",
      "narrative",
      "findings",
      "indicators",
      "derived",
      "coverage",
      "reliance",
      "accounts",
      "method",
      "definitions",
      "sources",
      "citation",
      "register",
    ]);
  });

  test("lists in its contents the sections that it has, and the indicators below theirs, in the page's order", () => {
    const contents = html.slice(html.indexOf('<nav class="contents"'), html.indexOf("</nav>"));
    const lines = [...contents.matchAll(/<li class="level-(\d)"><a href="#([^"]+)">([^<]+) </g)].map(
      ([, level, anchor, title]) => ({ level, anchor, title }),
    );
    const places = lines.map(({ anchor }) => html.indexOf(` id="${anchor}"`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const sections = [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
    expect(lines.filter(({ level }) => level === "1").map(({ anchor }) => anchor)).toEqual(sections);
    expect(lines).toContainEqual({ level: "2", anchor: "indicator-killed", title: "People killed" });
  });

  test("has the sections that the settings name, in their order, and no contents of others", () => {
    const settings = { ...bundled.settings, sections: ["register", "points"] as const };
    const some = briefingOf({ ...bundled, settings }).html;
    const sections = [...some.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
    expect(sections).toEqual(["register", "points"]);
    const contents = some.slice(some.indexOf('<nav class="contents"'), some.indexOf("</nav>"));
    expect(attributes(contents, "href")).toEqual(["#register", "#points"]);
  });

  test("says in its title block what it is, and counts", () => {
    const title = seen(html.slice(html.indexOf("<header"), html.indexOf("</header>")));
    expect(title).toContain(bundled.title);
    expect(title).toContain("Latest source: 11 July 2021");
    expect(title).toContain(`${bundled.sources.size} sources`);
    expect(title).toContain(`${bundled.figures.length} figures`);
    expect(about).toMatchObject({ title: bundled.title, language: "en", date: audit.knownBy });
  });

  test("has one main point of findings about the same figures, and a place for contested accounts", () => {
    const points = html.slice(html.indexOf('id="points"'), html.indexOf('<section id="headlines"'));
    const told = audit.findings.filter(({ id }) => points.includes(`"#finding-${id}"`));
    const figures = told.filter(({ type }) => type !== "contested-account").map(({ figures }) => figures);
    expect(figures.length).toBeGreaterThan(1);
    for (const ids of figures)
      expect(figures.filter((others) => ids.every((id) => others.includes(id)))).toEqual([ids]);
    expect(told.map(({ type }) => type)).toContain("contested-account");
  });

  test("has six main points at most, values before findings, each with a place to go to", () => {
    const points = html.slice(html.indexOf('id="points"'), html.indexOf('<section id="headlines"'));
    const kinds = [...points.matchAll(/<li class="(\w+)">/g)].map(([, kind]) => kind);
    expect(kinds.length).toBeGreaterThan(3);
    expect(kinds.length).toBeLessThanOrEqual(6);
    expect(kinds).toEqual(kinds.toSorted().reverse());
    expect(attributes(points, "href")).toHaveLength(kinds.length);
  });

  test("lists every figure in the register as printed, with its source, its place and whoever is credited", () => {
    for (const figure of bundled.figures) {
      const row = seen(element(html, `figure-${figure.id}`).replace(/<\/(td|th)>/g, " "));
      expect(row).toContain(figure.as_printed);
      const wholeRow = html.slice(html.indexOf(`id="figure-${figure.id}"`));
      expect(seen(wholeRow.slice(0, wholeRow.indexOf("</tr>")))).toContain(figure.locator);
    }
  });

  test("gives every finding an address, worst first, with its sentence and its figures", () => {
    const found = [...html.matchAll(/<(article|li) id="finding-([^"]+)"/g)];
    expect(found.map(([, , id]) => id)).toEqual(audit.findings.map(({ id }) => id));
    expect(found.map(([, kind]) => kind)).toEqual(
      audit.findings.map(({ severity }) => (severity === "note" ? "li" : "article")),
    );
    for (const [index, finding] of audit.findings.entries()) {
      const start = found[index]?.index ?? 0;
      const shown = html.slice(start, found[index + 1]?.index);
      expect(seen(shown)).toContain(words.finding(finding, audit));
      for (const figure of finding.figures) expect(attributes(shown, "href")).toContain(`#figure-${figure}`);
    }
  });

  test("says on every card what would settle it, and calls its figures by the letters that the sentences use", () => {
    for (const finding of audit.findings.filter(({ severity }) => severity !== "note")) {
      const card = element(html, `finding-${finding.id}`);
      const proof = explain(finding, audit);
      expect(proof.remedies.length).toBeGreaterThan(0);
      for (const remedy of words.remedies(proof)) expect(seen(card)).toContain(remedy);
      for (const { id, letter } of finding.type === "contested-account" ? [] : proof.figures)
        expect(card).toMatch(new RegExp(`<b class="letter">${letter}</b> <a href="#figure-${id}"`));
    }
  });

  test("lists every source, every organisation credited, every definition", () => {
    const sources = html.slice(html.indexOf('<section id="sources"'));
    for (const { id, title } of bundled.sources.values())
      expect(seen(element(sources, `source-${id}`))).toContain(title);
    const credits = seen(html.slice(html.indexOf('<section id="reliance"')));
    for (const id of bundled.figures.flatMap(({ originator }) => originator))
      expect(credits).toContain(bundled.organisations.get(id)?.label);
    const definitions = seen(html.slice(html.indexOf('<section id="definitions"')));
    for (const { definition } of bundled.indicators.values()) expect(definitions).toContain(definition);
  });

  test("sets out every account of a contested question", () => {
    const accounts = seen(
      html.slice(html.indexOf('<section id="accounts"'), html.indexOf('<section id="method"')),
    );
    for (const { answer, claimant, summary } of bundled.accounts)
      for (const words of [answer, claimant, summary]) expect(accounts).toContain(words);
  });

  test("shows each chart with its title, its source line and its data", () => {
    const charts = html.slice(
      html.indexOf('<section id="indicators"'),
      html.indexOf('<section id="reliance"'),
    );
    expect(charts).toContain(chart.svg);
    for (const words of [chart.title, chart.subtitle, chart.sourceLine, ...chart.table.rows.flat()])
      expect(seen(charts)).toContain(words);
    expect(briefingOf(bundled, { charts: [] }).html).not.toContain('class="chart"');
  });

  test("leads nowhere within itself that is not there, whichever sections it has", () => {
    const settings = { ...bundled.settings, sections: ["points", "findings", "register"] as const };
    for (const page of [html, briefingOf({ ...bundled, settings }).html]) {
      const ids = attributes(page, "id");
      expect(new Set(ids).size).toBe(ids.length);
      const inner = attributes(page, "href").filter((href) => href.startsWith("#"));
      expect(inner.length).toBeGreaterThan(bundled.figures.length);
      expect(inner.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
      const referred = ["aria-labelledby"].flatMap((name) => attributes(page, name));
      expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test("has a caption and scoped heads in every table", () => {
    const tables = html
      .split("<table")
      .slice(1)
      .map((part) => part.slice(0, part.indexOf("</table>")));
    expect(tables.length).toBeGreaterThan(audit.findings.length / 2);
    for (const table of tables) expect(table).toMatch(/<caption id="[^"]+">[^<]/);
    expect(html.match(/<th(?=[\s>])(?![^>]*\sscope=)/g)).toBeNull();
  });

  test("needs no character that the bundled fonts lack", () => {
    expect(missing).toEqual([]);
  });

  test("stays well under the size that a mail takes", () => {
    expect(html.length).toBeLessThan(450_000);
  });
});

test("working notes and unknown columns are not published", () => {
  const noted: Dataset = {
    ...bundled,
    sources: new Map([...bundled.sources].map(([id, row]) => [id, { ...row, note: "secret-note" }])),
    organisations: new Map(
      [...bundled.organisations].map(([id, row]) => [id, { ...row, note: "secret-note" }]),
    ),
    figures: bundled.figures.map((row) => ({ ...row, note: "secret-note", extra: { desk: "secret-note" } })),
    relations: bundled.relations.map((row) => ({ ...row, note: "secret-note" })),
  };
  expect(briefingOf(noted).html).not.toContain("secret-note");
});

test("the order of a dataset's rows changes nothing", () => {
  const reversed = <Key, Value>(map: ReadonlyMap<Key, Value>) => new Map([...map].toReversed());
  const shuffled: Dataset = {
    ...bundled,
    sources: reversed(bundled.sources),
    organisations: reversed(bundled.organisations),
    indicators: reversed(bundled.indicators),
    populations: reversed(bundled.populations),
    places: reversed(bundled.places),
    figures: bundled.figures.toReversed(),
    accounts: bundled.accounts.toReversed(),
  };
  expect(briefingOf(shuffled).html).toBe(html);
  expect(briefingOf(bundled)).toEqual({ html, about, missing });
});

test("a dataset with no findings, no dates and no organisations still makes a whole page", () => {
  const [figure] = bundled.figures;
  const bare: Dataset = {
    ...bundled,
    description: "",
    version: "",
    licence: "",
    sources: new Map(
      [...bundled.sources].map(([id, row]) => [id, { ...row, published: null, publisher: "" }]),
    ),
    organisations: new Map(),
    populations: new Map(),
    places: new Map(),
    figures: figure ? [{ ...figure, population: "", place: "", originator: [] }] : [],
    relations: [],
    accounts: [],
  };
  const page = pageOf(
    { dataset: bare, knownBy: "", everySource: true, findings: [], estimates: [], derived: [] },
    { charts: [] },
  );
  const text = seen(page.html);
  expect(text).toContain("Nothing was found");
  expect(text).toContain("no knowledge date can be given");
  expect(text).not.toMatch(/undefined|null|\[object|NaN/);
});
