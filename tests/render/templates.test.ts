import { expect, test, vi } from "vitest";
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

test.each([
  ['{% render "../package.json" %}', "a folder above"],
  ['{% render "/etc/passwd" %}', "a path from the root"],
  ['{% include "..\\\\package.json" %}', "a path of another system"],
  ['{% layout "file:///etc/passwd" %}', "an address"],
  ["{{ title.constructor }}", "a property that every object has"],
  ["{{ title.__proto__ }}", "a prototype"],
  ["{{ title.title.toString }}", "a method"],
  ["{{ contents.map }}", "a method of lists"],
  ["{{ process }}", "what Node has"],
  ['{{ "now" | date: "%Y" }}', "the clock"],
  ["{{ contents | sample }}", "chance"],
])("a template that asks for %s fails: it knows nothing of %s", (text) => {
  expect(faultOf("foot.liquid", text).code).toBe("template-broken");
});

test("a template that would never end is stopped, and named", () => {
  for (const text of [
    "{% for a in (1..1000000000) %}x{% endfor %}",
    "{% assign a = 'xxxxxxxxxx' %}{% for b in (1..60) %}{% assign a = a | append: a %}{% endfor %}",
    '{% render "foot.liquid" %}',
  ]) {
    const { code, facts } = faultOf("foot.liquid", text);
    expect(code).toBe("template-broken");
    expect(facts.template).toMatch(/^foot\.liquid:1$/);
  }
  const clock = vi.spyOn(performance, "now");
  let now = 0;
  clock.mockImplementation(() => {
    now += 100;
    return now;
  });
  const loops = "{% for a in (1..1000) %}{% for b in (1..1000) %}{{ a }}{% endfor %}{% endfor %}";
  expect(faultOf("foot.liquid", loops).facts.reason).toContain("limit");
  clock.mockRestore();
});

test("nothing of a dataset is printed as it is", () => {
  const raw = [...look.templates]
    .filter(([name]) => name.endsWith(".liquid"))
    .flatMap(([, text]) =>
      [...text.matchAll(/\{\{-?\s*((?:(?!\}\}).)*?)\s*\|\s*raw\s*-?\}\}/g)].map(
        ([, printed = ""]) => printed,
      ),
    );
  const unescaped = raw.filter((printed) => !printed.endsWith("| sentence"));
  expect([...new Set(unescaped)].toSorted()).toEqual([
    "chart.svg",
    "fonts",
    "margins.knownBy",
    "margins.page",
    "margins.title",
    "script.text",
  ]);
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
