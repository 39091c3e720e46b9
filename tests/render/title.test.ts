import { expect, test } from "vitest";
import { arabic as arabicTexts } from "../../src/messages/ar/index.ts";
import { sorani } from "../../src/messages/ckb/index.ts";
import { english } from "../../src/messages/en/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { editionOf, type IssuePlace } from "../../src/model/edition.ts";
import { defaultSettings, type Settings } from "../../src/model/settings.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { bundled, pageOf } from "./briefing.ts";
import { hostileText } from "./hostile.ts";
import { attributes, seen } from "./parts.ts";

interface Asked {
  readonly settings?: Partial<Settings>;
  readonly dataset?: Partial<Dataset>;
  readonly issue?: IssuePlace;
  readonly catalogue?: typeof english;
  readonly knownBy?: string;
}

function pageWith({ settings, dataset, issue, catalogue = english, knownBy }: Asked) {
  const asked = { ...bundled, ...dataset, settings: { ...defaultSettings, ...settings } };
  const edition = editionOf(auditDataset(asked, { knownBy }), issue ? { issue } : {});
  return pageOf(edition, { catalogue, charts: [] });
}

const titleOf = (html: string): string => html.slice(html.indexOf("<header"), html.indexOf("</header>"));
const citationOf = (html: string): string => {
  const from = html.indexOf('<section id="citation"');
  return from < 0 ? "" : html.slice(from, html.indexOf("</section>", from));
};

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const logo = { mediaType: "image/svg+xml", bytes: new TextEncoder().encode(svg) } as const;
const third: IssuePlace = {
  number: 3,
  previous: { number: 2, href: "../2/briefing.html", knownBy: "2021-07-01" },
  next: { number: 4, href: "../4/briefing.html", knownBy: "2021-09-01" },
};

test("the title block says what, where, over which time, and what was known", () => {
  const title = seen(titleOf(pageWith({}).html));
  for (const said of [
    bundled.title,
    bundled.description,
    "Where Iraq",
    "Period October 2019 to 1 July 2021",
    "Latest source: 11 July 2021",
  ])
    expect(title.replace(/\s+/g, " ")).toContain(said);
  expect(title).not.toMatch(/Issue|issue/);
});

test("an issue bears its number and leads to its neighbours", () => {
  const { html } = pageWith({ issue: third, knownBy: "2021-08-01" });
  const title = seen(titleOf(html));
  expect(title).toContain("Issue 3");
  expect(title).toContain("Known by 1 August 2021");
  expect(title).toContain("Previous issue Issue 2, known by 1 July 2021");
  expect(title).toContain("Next issue Issue 4, known by 1 September 2021");
  expect(attributes(titleOf(html), "href")).toEqual(
    expect.arrayContaining(["../2/briefing.html", "../4/briefing.html"]),
  );
});

test("the settings' own words come before the dataset's", () => {
  const settings: Partial<Settings> = {
    title: { en: "What was counted", ar: "ما أُحصي" },
    description: { "": "In short" },
    licence: { "": "CC BY 4.0" },
    publisher: { "": "The desk" },
    contact: { "": "https://desk.example/contact" },
    period: "2020/2021",
  };
  const { html, about } = pageWith({ settings });
  expect(seen(titleOf(html))).toMatch(/The desk.*What was counted.*In short.*Period 2020 to 2021/);
  expect(html).toContain("<title>What was counted</title>");
  expect(about).toMatchObject({ title: "What was counted", author: "The desk" });
  expect(pageWith({}).about.author).toBe("recount");
  const citation = citationOf(html);
  expect(seen(citation)).toContain(
    "The desk (2021). What was counted. Latest source: 11 July 2021. Dataset iraq-activists",
  );
  expect(seen(citation)).toContain("Licence CC BY 4.0");
  expect(attributes(citation, "href")).toEqual(["https://desk.example/contact"]);
  const translated = pageWith({ settings, catalogue: arabicTexts }).html;
  expect(seen(titleOf(translated))).toContain("ما أُحصي");
  expect(seen(titleOf(translated))).toContain("In short");
});

test("a title in no language of the page is shown in the one that it has", () => {
  const title: Settings["title"] = { ar: "ما أُحصي" };
  expect(seen(titleOf(pageWith({ settings: { title }, catalogue: sorani }).html))).toContain("ما أُحصي");
  const { html } = pageWith({ settings: { title } });
  expect(seen(titleOf(html))).toContain(bundled.title);
});

test("a logo is a picture in the page: nothing of it is markup", () => {
  const { html } = pageWith({ settings: { logo } });
  expect(html).toContain(
    `<img class="logo" src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}" alt="Logo of the publisher">`,
  );
  expect(html).not.toContain("alert(1)");
  const named = pageWith({ settings: { logo, publisher: { "": "The desk" } } });
  expect(named.html).toMatch(/<img class="logo" [^>]*alt="">/);
});

test("a citation names the issue, what was known, and the version of the dataset", () => {
  const { html } = pageWith({ issue: third, knownBy: "2021-08-01", dataset: { version: "1.2" } });
  expect(seen(citationOf(html))).toContain(
    `recount (2021). ${bundled.title}. Issue 3. Known by 1 August 2021. Dataset iraq-activists, version 1.2.`,
  );
});

test("the errata of earlier issues are printed, the last put right first, and none of this one", () => {
  const erratum = (issue: number, date: string) => ({
    issue,
    date,
    was: { "": `was ${issue}` },
    now: { "": `now ${issue}` },
    reason: { "": `reason ${issue}` },
  });
  const errata = [erratum(1, "2021-07-09"), erratum(2, "2021-07-30"), erratum(3, "2021-08-09")];
  const issued = seen(citationOf(pageWith({ settings: { errata }, issue: third }).html));
  expect(issued).toMatch(/2 30 July 2021 was 2 now 2 reason 2 1 9 July 2021/);
  expect(issued).not.toContain("was 3");
  expect(seen(citationOf(pageWith({ settings: { errata } }).html))).toContain("was 3");
  expect(seen(citationOf(pageWith({}).html))).not.toContain("Errata");
});

test("note columns are published where the settings name them, and no others", () => {
  const figures = bundled.figures.map((figure) => ({
    ...figure,
    note: "a <b>note</b>",
    extra: { desk: "a remark", desk_ar: "ملاحظة المكتب", other: "secret" },
  }));
  const html = pageWith({ dataset: { figures }, settings: { notes: ["note", "desk"] } }).html;
  expect(html.split("<div><b>Note:</b> a &lt;b&gt;note&lt;/b&gt;</div>")).toHaveLength(figures.length + 1);
  expect(html.split("<div><b>desk:</b> a remark</div>")).toHaveLength(figures.length + 1);
  expect(html).not.toContain("secret");
  expect(pageWith({ dataset: { figures } }).html).not.toMatch(/a remark|a &lt;b&gt;note/);
  const translated = pageWith({
    dataset: { figures },
    settings: { notes: ["desk"] },
    catalogue: arabicTexts,
  }).html;
  expect(translated).toContain("ملاحظة المكتب");
  expect(translated).not.toContain("a remark");
});

test("places are the widest ones, and many are cut short", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const places = new Map(
    names.map((id) => [id, { ...[...bundled.places.values()][0], id, label: id.toUpperCase(), extra: {} }]),
  ) as Dataset["places"];
  const lattice = {
    ...bundled.lattice,
    places: {
      ...bundled.lattice.places,
      within: (a: string, b: string) => a === b || (a === "f" && b === "a"),
    },
  };
  const figures = bundled.figures
    .slice(0, 6)
    .map((figure, index) => ({ ...figure, place: names[index] ?? "" }));
  const title = seen(titleOf(pageWith({ dataset: { places, lattice, figures } }).html));
  expect(title).toContain("Where A, B, C and 2 more places");
});

test("hostile settings come out inert", () => {
  const text = { "": hostileText };
  const { html } = pageWith({
    settings: {
      title: text,
      description: text,
      publisher: text,
      contact: text,
      licence: text,
      errata: [{ issue: 1, date: "2021", was: text, now: text, reason: text }],
    },
    issue: { number: 2, previous: null, next: null },
  });
  expect(html.replaceAll(/<script type="module">[\s\S]*?<\/script>/g, "")).not.toMatch(/<script|<img/i);
  expect(html).not.toMatch(/\son\w+\s*=\s*"/i);
  const script = pageWith({ settings: { contact: { "": "javascript:alert(1)" } } }).html;
  expect(attributes(citationOf(script), "href")).toEqual([]);
});
