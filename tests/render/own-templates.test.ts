import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeError } from "../../src/messages/errors.ts";
import { RecountError } from "../../src/model/fault.ts";
import { readLook } from "../../src/press.ts";
import { styleFault } from "../../src/render/style-fault.ts";
import { temporaryFolder } from "../platform/temporary.ts";
import { briefingOf, bundled } from "./briefing.ts";

/** A designer's folder with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const pageWith = async (files: Readonly<Record<string, string>>): Promise<string> =>
  briefingOf(bundled, { look: await readLook(folderWith(files)) }).html;

const refusalOf = (folder: string): Promise<RecountError> =>
  readLook(folder).then(
    () => expect.fail("the folder was taken"),
    (error: unknown) => (error instanceof RecountError ? error : expect.fail(String(error))),
  );

const faultOf = (files: Readonly<Record<string, string>>): Promise<RecountError> =>
  pageWith(files).then(
    () => expect.fail("the page was made"),
    (error: unknown) => (error instanceof RecountError ? error : expect.fail(String(error))),
  );

describe("a designer's folder", () => {
  test("takes the place of pages, partials, styles and the script, and brings partials of its own", async () => {
    const html = await pageWith({
      "foot.liquid": '<footer class="foot">{% render "logo.svg" %} {{ title.title }}</footer>\n',
      "logo.svg": '<svg viewBox="0 0 9 9" role="img" aria-label="Our desk"><path d="M0 0h9v9z"/></svg>\n',
      "colours.css": ":root { --brand: #602; }\n",
      "controls.js": "document.documentElement.dataset.ready = 'yes';\n",
    });
    expect(html).toContain('<footer class="foot"><svg viewBox="0 0 9 9" role="img" aria-label="Our desk">');
    expect(html).toContain("--brand: #602");
    expect(html).toContain("dataset.ready");
  });

  test("lays a chart theme over the bundled one, which need not be repeated", async () => {
    const { templates } = await readLook(
      folderWith({ "chart-theme.json": '{ "style": { "mark": { "fill": "#602" } } }' }),
    );
    const theme = JSON.parse(templates.get("chart-theme.json") ?? "") as {
      font: string;
      style: Record<string, object>;
    };
    expect(theme.font).toContain("IBM Plex Sans");
    expect(theme.style.mark).toMatchObject({ fill: "#602" });
    expect(Object.keys(theme.style).length).toBeGreaterThan(5);
  });

  test("is named where it is not there, is a file, or changes nothing, with what is in it", async () => {
    const file = join(folderWith({ "page.liquid": "" }), "page.liquid");
    expect((await refusalOf(file)).facts).toMatchObject({ refusal: "template-file", folder: file });
    expect((await refusalOf("no-such-folder")).facts).toMatchObject({ refusal: "template-missing" });
    const empty = folderWith({ "notes.txt": "x" });
    mkdirSync(join(empty, "page.liquid"));
    expect(describeError(await refusalOf(empty))).toContain("It holds no template, style or theme.");
    const other = await refusalOf(folderWith({ "pages.liquid": "x", "look.css": "" }));
    expect(other.code).toBe("usage");
    expect(describeError(other)).toMatch(/It holds: look\.css, pages\.liquid\..*colours\.css.*page\.liquid/);
  });

  test("may hold no file that nothing uses: it would be one whose name is misspelt", async () => {
    const error = await refusalOf(folderWith({ "foot.liquid": "", "poinst.liquid": "" }));
    expect(describeError(error)).toContain("poinst.liquid");
    expect(describeError(error)).toContain("Did you mean points.liquid?");
  });
});

describe("a fault in a designer's folder is told with its file and line", () => {
  test.each([
    ["a partial", { "points.liquid": "one\ntwo {{ nothing }}\n" }, "points.liquid:2"],
    [
      "a partial of their own",
      { "foot.liquid": '{% render "mine.liquid" %}', "mine.liquid": "\n\n{% if %}" },
      "mine.liquid:3",
    ],
    [
      "one that this page does not show",
      { "decisions.liquid": "one\n{% for x in %}\n" },
      "decisions.liquid:2",
    ],
    ["the page", { "page.liquid": "<!doctype html>\n{{ title.titel }}\n" }, "page.liquid:2"],
    ["a style that leaves a brace open", { "title.css": "a {}\nb {\n  color: red;\n" }, "title.css:2"],
    ["a script", { "fold.js": "\n// </script>\n" }, "fold.js:2"],
    ["a chart theme", { "chart-theme.json": '{\n  "font": "x",\n  "view" 3\n}\n' }, "chart-theme.json:3"],
    ["a chart theme that ends early", { "chart-theme.json": '{\n  "font": "x",\n' }, "chart-theme.json:2"],
  ] as const)("%s", async (_, files, template) => {
    const { code, facts } = await faultOf(files);
    expect(code).toBe("template-broken");
    expect(facts).toMatchObject({ template });
    expect(facts.reason).not.toBe("");
  });
});

describe("a style", () => {
  test.each([
    ["a { color: red; }\n/* } */ b::before { content: '}{'; }\n@media x { a { } }\n", null],
    ["{% if direction == 'rtl' %}a { b: {{ x }}; }{% endif %}", null],
    ["a {\n}\n}\n", 3],
    ["a {\n  b { }\n", 1],
    ["\n/* a { }\n", 2],
    ["a { content: 'x; }\n", 1],
    ["a { }\n/* </style><script> */\n", 2],
    ['a { content: "<!--"; }', 1],
  ])("%j", (text, line) => {
    expect(styleFault(text)?.line ?? null).toBe(line);
  });
});
