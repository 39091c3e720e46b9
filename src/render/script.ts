import { createHash } from "node:crypto";
import { RecountError } from "../model/fault.ts";
import type { Templates } from "./templates.ts";

/** The one script of a page, and what its security policy lets run. */
export interface Script {
  readonly text: string;
  /** `sha256-…` of the text, byte for byte. */
  readonly hash: string;
}

/** The modules of the script, each after those that it imports. */
const modules = [
  "fold.js",
  "csv.js",
  "tables.js",
  "order.js",
  "sorting.js",
  "filtering.js",
  "downloads.js",
  "controls.js",
];

/**
 * Joins the modules to one, so that a page needs no other file. They are no templates, and nothing is filled in: what a
 * dataset says cannot get into them. Throws `template-broken` where one could end the element that it stands in.
 */
export function scriptOf(templates: Templates): Script {
  const text = modules.map((name) => joined(name, templates.get(name) ?? "")).join("");
  return { text, hash: `sha256-${createHash("sha256").update(text).digest("base64")}` };
}

function joined(name: string, text: string): string {
  const line = text.split("\n").findIndex((part) => /<\/script|<!--/i.test(part));
  if (line >= 0)
    throw new RecountError("template-broken", {
      template: `${name}:${line + 1}`,
      reason: "a script must not hold </script or <!--",
    });
  return text.replace(/^import\b.*\n/gm, "").replace(/^export /gm, "");
}
