import type { EngineFile } from "../../model/engine.ts";
import type { Fault } from "../../model/fault.ts";

/** How deep lists and objects may lie within one another. Far deeper ones would bring the engine down. */
const mostDeep = 500;

const [quote, backslash, openList, closeList, openObject, closeObject, newline] = Buffer.from('"\\[]{}\n');

/**
 * The fault of JSON that nests its values deeper than any table does; `null` for all other. No text of JSON holds a line end
 * as it is: one that is not closed hides nothing of the lines after it.
 */
export function depthFault(label: string, file: EngineFile, format: "json" | "ndjson"): Fault | null {
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  for (const block of file.blocks()) {
    for (const byte of block) {
      if (byte === newline) {
        isText = false;
        isEscaped = false;
        if (format === "ndjson") depth = 0;
      } else if (isText) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) isText = false;
      } else if (byte === quote) isText = true;
      else if (byte === openList || byte === openObject) {
        depth += 1;
        if (depth > mostDeep) return { code: "input-nested", file: label, facts: { most: mostDeep } };
      } else if (byte === closeList || byte === closeObject) depth = Math.max(0, depth - 1);
    }
  }
  return null;
}
