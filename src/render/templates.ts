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
 * Throws a `RecountError` of code `template-broken` that names file and line.
 */
export function fillTemplate(templates: Templates, name: string, model: object, words: Words): string {
  const engine = new Liquid({
    // A file's last line end is none of its text: a partial within a line would leave a space.
    templates: Object.fromEntries([...templates].map(([file, text]) => [file, text.replace(/\r?\n$/, "")])),
    globals: model,
    outputEscape: escapeHtml,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    cache: true,
  });
  engine.registerFilter("say", (key: unknown, ...values: readonly unknown[]) =>
    words.say(String(key), namedValues(values)),
  );
  try {
    return String(engine.renderFileSync(name));
  } catch (error) {
    throw asTemplateFault(error, name);
  }
}

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

function asTemplateFault(error: unknown, template: string): unknown {
  if (error instanceof RecountError) return error;
  if (!LiquidError.is(error)) {
    const reason = error instanceof Error ? error.message : String(error);
    return new RecountError("template-broken", { file: template, line: 1, reason }, { cause: error });
  }
  const [line = 1] = error.token.getPosition();
  return new RecountError(
    "template-broken",
    { file: error.token.file ?? template, line, reason: error.originalError?.message ?? error.message },
    { cause: error },
  );
}
