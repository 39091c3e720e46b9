import { resolve } from "node:path";
import { expect, test } from "vitest";
import { loadDataset } from "../../src/load/dataset.ts";
import { arabic } from "../../src/messages/ar/index.ts";
import type { Catalogue } from "../../src/messages/catalogue.ts";
import { english } from "../../src/messages/en/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { textsIn } from "../cases/case-folder.ts";
import { folderOf } from "../folder.ts";
import { pageOf } from "./briefing.ts";
import { attributes, seen } from "./parts.ts";

const tables = textsIn(resolve(import.meta.dirname, "../../datasets/iraq-activists"));
const bare = Object.fromEntries(Object.entries(tables).filter(([name]) => !name.startsWith("briefing.")));
const load = (files: Readonly<Record<string, string>>): Promise<Dataset> =>
  loadDataset("small", folderOf({ ...bare, ...files }));

interface Asked {
  readonly catalogue?: Catalogue;
  readonly knownBy?: string;
}

async function sectionOf(
  files: Readonly<Record<string, string>> | string,
  { catalogue = english, knownBy }: Asked = {},
): Promise<string> {
  const dataset = await load(typeof files === "string" ? { "briefing.md": files } : files);
  const { html } = pageOf(auditDataset(dataset, { knownBy }), { catalogue });
  const from = html.indexOf('<section id="narrative"');
  return from < 0 ? "" : html.slice(from, html.indexOf("</section>", from));
}

test("a page without a text has no section for it, and none is in its contents", async () => {
  expect(await sectionOf({})).toBe("");
  expect(pageOf(auditDataset(await load({}))).html).not.toContain("#narrative");
  expect(pageOf(auditDataset(await load({ "briefing.md": "A text.\n" }))).html).toContain(
    'href="#narrative"',
  );
});

test("a reference prints what the data say, and leads to it", async () => {
  const text =
    "[figure:rudaw-killed] killed, [figure:wi-killed-at-least-36] in all, [figure:wi-protesters-killed] too; [estimate:assassination-attempts since=2019-10]; [derived:missing-balance]; [plain:24] hours.\n";
  const dataset = await load({ "briefing.md": text });
  const { html } = pageOf(auditDataset(dataset));
  const section = html.slice(html.indexOf('<section id="narrative"'));
  const paragraph = section.slice(section.indexOf("<p>"), section.indexOf("</p>"));
  expect(seen(paragraph)).toBe("34 killed, at least 36 in all, “hundreds” too; 81; 18; 24 hours.");
  const ids = attributes(html, "id");
  const hrefs = attributes(paragraph, "href");
  expect(hrefs).toHaveLength(5);
  expect(hrefs.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  const translated = await sectionOf(
    { "briefing.ar.md": "[figure:wi-killed-at-least-36]\n" },
    { catalogue: arabic },
  );
  expect(seen(translated)).toContain("36 على الأقل");
});

test("the numbers follow the data", async () => {
  const figures = (tables["figures.csv"] ?? "").replace(
    "Thirty-four,killed,activists,iraq,,,,,,2019-10/2021-05,34",
    "Thirty-five,killed,activists,iraq,,,,,,2019-10/2021-05,35",
  );
  expect(
    seen(await sectionOf({ "briefing.md": "[figure:rudaw-killed] killed\n", "figures.csv": figures })),
  ).toContain("35 killed");
});

test("headings, lists, quotations and links keep their sense, below the page's own outline", async () => {
  const html = await sectionOf(
    "# First\n\n### Second\n\nA *b* **c** `d`  \ne\n\n> quoted\n\n3. three\n4. four\n   - inner\n\n---\n\n[a link](https://herald.example/a?b=c&d) <https://herald.example>\n",
  );
  expect(html).toContain("<h3>First</h3>");
  expect(html).toContain("<h4>Second</h4>");
  expect(html).toContain('<p>A <em>b</em> <strong>c</strong> <code dir="ltr">d</code><br>e</p>');
  expect(html).toContain("<blockquote><p>quoted</p></blockquote>");
  expect(html).toContain(
    '<ol start="3"><li><p>three</p></li><li><p>four</p><ul><li><p>inner</p></li></ul></li></ol>',
  );
  expect(html).toContain("<hr>");
  expect(html).toContain('<a rel="noreferrer" href="https://herald.example/a?b=c&amp;d">a link</a>');
});

test("a reference within a link is no link within a link", async () => {
  const html = await sectionOf("[see [figure:rudaw-killed]](https://herald.example)\n");
  expect(html).toContain('<a rel="noreferrer" href="https://herald.example/">see <bdi>34</bdi></a>');
});

test("each language has its own text, and its own direction; without one, another stands in and says so", async () => {
  const files = { "briefing.md": "An English text.\n", "briefing.ar.md": "نص عربي.\n" };
  const own = await sectionOf(files, { catalogue: arabic });
  expect(own).toContain('lang="ar" dir="rtl"');
  expect(seen(own)).toContain("نص عربي.");
  expect(seen(own)).not.toContain("English");
  const other = await sectionOf({ "briefing.md": "An English text.\n" }, { catalogue: arabic });
  expect(other).toContain('lang="en" dir="ltr"');
  expect(seen(other)).toContain("هذا النص متوفر بالإنكليزية فقط.");
  expect(seen(await sectionOf(files))).not.toContain("only");
});

test("what was not known yet is left out, with the heading over it, and that is said", async () => {
  const text =
    "# Then\n\n[figure:wi-killed-at-least-36] were known.\n\n# Later\n\n[figure:rudaw-killed] were not.\n\n- [figure:rudaw-found]\n";
  const html = seen(await sectionOf(text, { knownBy: "2021-07-05" }));
  expect(html).toContain("at least 36 were known.");
  expect(html).toContain("2 paragraphs are left out");
  expect(html).not.toMatch(/Later|were not|58/);
  expect(await sectionOf("[figure:rudaw-killed]\n", { knownBy: "2021-07-05" })).toBe("");
});

test("a typed number that only what came later bears out is left out of an earlier issue", async () => {
  const text = "At least 36 were known.\n\n58 were found.\n\nIt took [plain:58] days.\n";
  const html = seen(await sectionOf(text, { knownBy: "2021-07-05" }));
  expect(html).toContain("At least 36 were known.");
  expect(html).toContain("It took 58 days.");
  expect(html).not.toContain("found");
  expect(seen(await sectionOf(text))).toContain("58 were found.");
});

test("a figure that no longer stands is told with that", async () => {
  const withdrawn = (tables["figures.csv"] ?? "").replace(/^(rudaw-killed,.*?ihchr,,,)/m, "$1withdrawn");
  const text = "[figure:rudaw-killed status=withdrawn] killed\n";
  const files = { "briefing.md": text, "figures.csv": withdrawn };
  expect(seen(await sectionOf(files))).toContain("34 (withdrawn) killed");
  expect(seen(await sectionOf(files, { catalogue: arabic }))).toContain("34 (مسحوب)");
});

test("a hostile text comes out inert", async () => {
  const html = await sectionOf(
    [
      "<script>alert(1)</script><img src=x onerror=alert(1)>",
      "",
      "{{ '7' | times: '6' }}{% raw %} </div></section> \u202egnihton \u2067x &#x202e; &lt;b&gt; <!-- a comment -->",
      "",
      "    </code></pre><style>body{display:none}</style>",
      "",
      "`</code><script>`",
    ].join("\n"),
  );
  expect(html).not.toMatch(/<(script|img|style|iframe|svg)/i);
  expect(html).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;");
  expect(html).toContain("{% raw %}");
  expect(html).toContain("&lt;!-- a comment --&gt;");
  expect(html.match(/<div/g)).toHaveLength(1);
});
