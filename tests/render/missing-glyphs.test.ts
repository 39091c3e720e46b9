import { describe, expect, it } from "vitest";
import { describeError } from "../../src/messages/errors.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { RecountError } from "../../src/model/fault.ts";
import { withBoxes } from "../../src/render/missing-glyphs.ts";
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
      ["figures.csv", 2, "as_printed"],
      ["sources.csv", 2, "title"],
      ["datapackage.json", undefined, "title"],
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

  it("of a template is told with the template", () => {
    const templates = new Map([...look.templates, ["foot.liquid", "<p>⚖</p>"]]);
    const run = () => briefingOf({ ...allTitled }, { look: { ...look, templates } });
    expect(run).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ code: "glyph-missing", file: "templates/foot.liquid" })],
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
