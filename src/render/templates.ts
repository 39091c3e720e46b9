import { Liquid, LiquidError } from "liquidjs";
import { RecountError } from "../model/fault.ts";
import type { Words } from "../model/words.ts";
import { escapeHtml } from "./escape.ts";

/** The texts of `templates/` by file name. */
export type Templates = ReadonlyMap<string, string>;

/**
 * Fills the template `name` with a model. Everything printed is escaped, unless the template says `raw`. A template
 * sees the model and the words, and nothing of the machine; an unknown name in it is an error.
 *
 * Throws a `RecountError` of code `template-broken` that names file and line: `points.liquid:2`.
 */
export function fillTemplate(
  templates: Templates,
  name: string,
  model: object,
  words: Pick<Words, "say">,
): string {
  const engine = engineFor(templates, model, words);
  try {
    return String(engine.renderFileSync(name));
  } catch (error) {
    throw asTemplateFault(error, name, templates);
  }
}

/**
 * Holds templates that are not recount's own against the rules of the language, those too that the next page will not
 * show. Throws as {@link fillTemplate} does.
 */
export function checkTemplates(templates: Templates, names: readonly string[]): void {
  const engine = engineFor(templates, {}, { say: (key) => key });
  for (const name of names.filter((each) => each.endsWith(".liquid"))) {
    try {
      engine.parseFileSync(name);
    } catch (error) {
      throw asTemplateFault(error, name, templates);
    }
  }
}

function engineFor(templates: Templates, model: object, words: Pick<Words, "say">): Liquid {
  const engine = new Liquid({
    // A file's last line end is none of its text: a partial within a line would leave a space.
    templates: Object.fromEntries([...templates].map(([file, text]) => [file, text.replace(/\r?\n$/, "")])),
    globals: model,
    outputEscape: escapeHtml,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    cache: true,
    // Nothing here depends on it; looking up the machine's own takes a while.
    locale: "en",
    ...limits,
  });
  for (const filter of unsteadyFilters) delete engine.filters[filter];
  // Column names stand in every cell for narrow screens: each is said once.
  const said = new Map<unknown, string>();
  engine.registerFilter("say", (key: unknown, ...values: readonly unknown[]) => {
    if (values.length > 0) return words.say(String(key), namedValues(values));
    const text = said.get(key) ?? words.say(String(key));
    said.set(key, text);
    return text;
  });
  engine.registerFilter("sentence", (sentence: unknown) => escapeHtml(sentence));
  return engine;
}

/**
 * Far above what a page of the largest register takes: a template that loops over millions comes to an end. Milliseconds,
 * and characters or entries.
 */
const limits = { renderLimit: 60_000, memoryLimit: 100_000_000, parseLimit: 10_000_000 };

/** Filters that know the clock, the machine's time zone or chance: the same dataset gives the same page. */
const unsteadyFilters = [
  "date",
  "date_to_xmlschema",
  "date_to_rfc822",
  "date_to_string",
  "date_to_long_string",
  "sample",
];

/** The named arguments of a filter, which arrive as pairs: `{{ "page.finding" | say: number: 3 }}`. */
function namedValues(values: readonly unknown[]): Record<string, string | number> {
  const named: Record<string, string | number> = {};
  for (const pair of values) {
    if (!Array.isArray(pair)) continue;
    const [name, value] = pair as readonly unknown[];
    named[String(name)] = typeof value === "number" ? value : String(value);
  }
  return named;
}

function asTemplateFault(error: unknown, name: string, templates: Templates): RecountError {
  const isPlaced = LiquidError.is(error);
  const cause = isPlaced ? (error.originalError ?? error) : error;
  const place = isPlaced ? placeOf(error, templates) : null;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new RecountError("template-broken", { template: place ?? name, reason }, { cause: error });
}

/** `points.liquid:2`. An unknown name comes without its file, but with the text that it stands in. */
function placeOf({ token }: LiquidError, templates: Templates): string | null {
  const file = token.file ?? [...templates].find(([, text]) => text.startsWith(token.input))?.[0];
  return file === undefined ? null : `${file}:${token.getPosition()[0] ?? 1}`;
}
