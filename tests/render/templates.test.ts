import { expect, test } from "vitest";
import { page } from "../../src/messages/en/page.ts";
import { RecountError } from "../../src/model/fault.ts";
import { briefingOf, bundled, look } from "./briefing.ts";

const withTemplate = (name: string, text: string) =>
  briefingOf(bundled, { look: { ...look, templates: new Map([...look.templates, [name, text]]) } });

function faultOf(name: string, text: string): RecountError {
  try {
    withTemplate(name, text);
  } catch (error) {
    if (error instanceof RecountError) return error;
    throw error;
  }
  throw new Error("the template was filled");
}

test.each([
  ["an unknown name", "one\ntwo {{ nothing }}\n"],
  ["an unknown filter", "one\ntwo {{ title.title | shout }}\n"],
  ["an unknown text", 'one\n{{ "page.nothing" | say }}\n'],
  ["an unknown partial", 'one\n{% render "nothing.liquid" %}\n'],
  ["a tag that is not closed", "one\n{% if title %}\n"],
])("%s in a partial is reported with file and line", (_, text) => {
  const { code, facts } = faultOf("points.liquid", text);
  expect(code).toBe("template-broken");
  expect(facts).toMatchObject({ template: "points.liquid:2" });
  expect(facts.reason).not.toBe("");
});

test("a template sees no files and no prototypes", () => {
  expect(faultOf("foot.liquid", '{% render "../package.json" %}').code).toBe("template-broken");
  expect(faultOf("foot.liquid", "{{ title.constructor }}").code).toBe("template-broken");
});

test("a template's own words are escaped unless it says raw", () => {
  const { html } = withTemplate("foot.liquid", '{{ "<b>" }} {{ "<i>" | raw }}');
  expect(html).toContain("&lt;b&gt; <i>");
});

test("a re-branded page is a matter of one file", () => {
  const css = ":root { --brand: #600; }";
  const { html } = withTemplate("margins.liquid", `${look.templates.get("margins.liquid")}\n${css}`);
  expect(html).toContain(css);
});

test("every text that templates ask for is there, and every text is asked for", () => {
  const templates = [...look.templates].filter(([name]) => name.endsWith(".liquid"));
  const asked = new Set(
    templates.flatMap(([, text]) =>
      [...text.matchAll(/"(page\.[\w-]+)" \| say/g)].map(([, key = ""]) => key),
    ),
  );
  expect([...asked].filter((key) => !(key in page))).toEqual([]);
  expect(asked.size).toBeGreaterThan(40);
});

test("our own words need no character that the fonts lack", () => {
  expect(Object.values(page).join("")).not.toMatch(/[≥≤∞→←×‑]/);
});
