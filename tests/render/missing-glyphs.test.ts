import { describe, expect, it } from "vitest";
import { describeError } from "../../src/messages/errors.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { RecountError } from "../../src/model/fault.ts";
import { missingGlyphFaults, withBoxes } from "../../src/render/missing-glyphs.ts";
import { datasetOf } from "../folder.ts";
import { briefingOf, chart, look } from "./briefing.ts";
import { seen } from "./parts.ts";

const texts = {
  "datapackage.json": JSON.stringify({
    name: "small",
    title: "Small 🕊",
    resources: ["sources", "indicators", "places", "figures"].map((name) => ({ name, path: `${name}.csv` })),
  }),
  "sources.csv": "id,title,note\ns,Peace 🕊 and 和平,☂ is in no page\n",
  "indicators.csv": "id,label,definition,definition_ar,kind\nkilled,killed,,❀,count\n",
  "places.csv": "id,label\nland,land\n",
  "figures.csv": "id,source,as_printed,indicator,value,qualifier\none,s,≥ 34 🕊,killed,34,at-least\n",
};
const allowed = (dataset: Dataset): Dataset => ({
  ...dataset,
  settings: { ...dataset.settings, allowMissingGlyphs: true },
});

describe("a character that no font has", () => {
  it("stops a briefing, which says where it stands and what to do", async () => {
    const dataset = await datasetOf(texts);
    const error = (() => {
      try {
        briefingOf(dataset);
        return null;
      } catch (thrown) {
        return thrown instanceof RecountError ? thrown : null;
      }
    })();
    expect(error?.code).toBe("bad-input");
    expect(error?.faults.map(({ file, row, column }) => [file, row, column])).toEqual([
      ["datapackage.json", undefined, "title"],
      ["figures.csv", 2, "as_printed"],
      ["sources.csv", 2, "title"],
    ]);
    const said = describeError(error ?? expect.fail());
    expect(said).toMatch(
      /^figures\.csv:2 as_printed: .*≥ \(U\+2265\) 🕊 \(U\+1F54A\).*--allow-missing-glyphs$/m,
    );
    expect(said).toMatch(/^sources\.csv:2 title: .*和 \(U\+548C\)/m);
    // Working notes and other languages are in no page.
    expect(said).not.toMatch(/☂|❀/u);
  });

  it("is shown by its code where that is allowed, and fonts draw all there is", async () => {
    const { html, missing } = briefingOf(allowed(await datasetOf(texts)), {
      charts: [{ ...chart, svg: '<svg role="img" aria-label="🕊"><text>one 🕊</text></svg>' }],
    });
    expect(missing).toEqual(["≥", "和", "平", "🕊"]);
    expect(html).toContain('<span class="glyph">U+2265</span> 34 <span class="glyph">U+1F54A</span>');
    expect(html).toContain('<svg role="img" aria-label="🕊"><text>one \ufffd</text></svg>');
    expect(seen(html.replace(/<(svg|title)[\s\S]*?<\/\1>/g, ""))).not.toMatch(/[≥和平🕊]/u);
    // The margins of printed pages have no elements.
    expect(html).not.toMatch(/\\1f54a|content: "[^"]*[🕊和]/u);
  });

  it("of the settings and the narrative is told with the line, in the language of the page alone", async () => {
    const written = await datasetOf({
      ...texts,
      "briefing.yaml":
        "title:\n  ar: صغير 🕊\n  en: Small 和\nerrata:\n  - issue: 1\n    date: 2024\n    was: one\n    now: two\n    reason: a ☂\n",
      "briefing.md": "# Peace\n\nNothing here, but\non the next line a 🕊.\n\n- a list\n  - `平`\n",
      "briefing.ar.md": "سلام 🕊\n",
    });
    const rows = missingGlyphFaults(["🕊", "和", "平", "☂"], written, new Map()).filter(({ file }) =>
      file.startsWith("briefing"),
    );
    expect(rows.map(({ file, row, column, facts }) => [file, row, column, facts.characters])).toEqual([
      ["briefing.md", 4, undefined, "🕊 (U+1F54A)"],
      ["briefing.md", 7, undefined, "平 (U+5E73)"],
      ["briefing.yaml", 3, "title.en", "和 (U+548C)"],
      ["briefing.yaml", 9, "errata.0.reason", "☂ (U+2602)"],
    ]);
  });

  it("of a template is told with the template and its line", () => {
    const templates = new Map([...look.templates, ["foot.liquid", "<p>\n⚖</p>"]]);
    const run = () => briefingOf({ ...allTitled }, { look: { ...look, templates } });
    expect(run).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ code: "glyph-missing", file: "templates/foot.liquid", row: 2 })],
      }),
    );
  });

  it("leaves tags, attributes and the title as they are", () => {
    expect(withBoxes('<title>🕊</title><p title="🕊">🕊 1</p>', ["🕊"])).toBe(
      '<title>🕊</title><p title="🕊"><span class="glyph">U+1F54A</span> 1</p>',
    );
  });
});

const allTitled = await datasetOf({
  ...texts,
  "datapackage.json": texts["datapackage.json"].replace(" 🕊", ""),
  "sources.csv": "id,title\ns,Peace\n",
  "figures.csv": "id,source,as_printed,indicator,value,qualifier\none,s,34,killed,34,at-least\n",
});
