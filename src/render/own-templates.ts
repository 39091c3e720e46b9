import { compare } from "../model/claim.ts";
import { RecountError } from "../model/fault.ts";
import { nearest } from "../model/nearest.ts";
import { refused } from "../model/refusal.ts";
import { styleFault } from "./style-fault.ts";
import { checkTemplates, type Templates } from "./templates.ts";

const themeFile = "chart-theme.json";

/**
 * The bundled templates with a designer's own in their places. A page, partial, style or script takes the place of the
 * one of its name; a chart theme is laid over the bundled one, so that it need hold only what differs. Files of other
 * names are partials of the designer's, which some template must use.
 *
 * Throws `usage` for a folder that changes nothing, or a file that nothing uses; `template-broken` with file and line for
 * a template, style or theme that cannot be read.
 */
export function withOwn(bundled: Templates, own: Templates, folder: string): Templates {
  const names = [...own.keys()];
  const known = [...bundled.keys()].toSorted(compare);
  if (!names.some((name) => bundled.has(name)))
    throw refused("template-none", { folder, found: names.join(", ") || "none", known: known.join(", ") });
  const all = new Map([...bundled, ...own]);
  for (const name of names) {
    if (!bundled.has(name) && !isUsed(name, all))
      throw refused("template-unused", { folder, file: name, meant: nearest(name, known) ?? "none" });
  }
  for (const [name, text] of own) {
    const fault = name.endsWith(".css") ? styleFault(text) : null;
    if (fault) throw broken(`${name}:${fault.line}`, fault.reason);
  }
  checkTemplates(all, names);
  const theme = own.get(themeFile);
  if (theme !== undefined)
    all.set(themeFile, JSON.stringify(overlaid(parsed(bundled.get(themeFile) ?? "{}"), parsed(theme))));
  return all;
}

const isUsed = (name: string, templates: Templates): boolean =>
  [...templates].some(
    ([other, text]) => other !== name && (text.includes(`"${name}"`) || text.includes(`'${name}'`)),
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const end = text.trimEnd().length;
    const [, position = end] = /at position (\d+)/.exec(reason) ?? [];
    throw broken(`${themeFile}:${text.slice(0, Math.min(Number(position), end)).split("\n").length}`, reason);
  }
}

/** Objects are laid over one another, name by name; anything else takes the place of what was there. */
function overlaid(below: unknown, above: unknown): unknown {
  if (!isObject(below) || !isObject(above)) return above;
  const names = [...new Set([...Object.keys(below), ...Object.keys(above)])];
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.hasOwn(above, name) ? overlaid(below[name], above[name]) : below[name],
    ]),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const broken = (template: string, reason: string): RecountError =>
  new RecountError("template-broken", { template, reason });
