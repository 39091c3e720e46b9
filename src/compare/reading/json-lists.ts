import type { OpenTable } from "../../model/open-table.ts";
import { cellText } from "./cell-text.ts";
import type { Utf8 } from "./encoding.ts";
import { openGrid } from "./grid.ts";
import { linesOf, parsed, wholeText } from "./json-values.ts";
import type { Opening } from "./opening.ts";

/** Opens a list of lists, or a list a line, the first of which names the columns. */
export async function openLists(
  opening: Opening,
  { file, encoding }: Utf8,
  format: "json" | "ndjson",
): Promise<OpenTable | null> {
  const { label, faults, reading } = opening;
  const lists = format === "json" ? listsIn(wholeText(file)) : listsByLine(file);
  if (lists === null) {
    faults.push({ code: "input-too-large", file: label, facts: { shape: "bytes", limit: file.size } });
    return null;
  }
  return openGrid(opening, lists, { ...reading, format, encoding });
}

function listsIn(text: string | null): Iterable<readonly (string | null)[]> | null {
  const whole = text === null ? { error: "" } : parsed(text);
  return "error" in whole
    ? null
    : (whole.value as readonly (readonly unknown[])[]).map((list) => list.map(cellText));
}

function* listsByLine(file: Utf8["file"]): Iterable<readonly (string | null)[]> {
  for (const { text } of linesOf(file)) {
    const line = parsed(text);
    if (!("error" in line)) yield (line.value as readonly unknown[]).map(cellText);
  }
}
