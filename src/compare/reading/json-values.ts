import type { EngineFile } from "../../model/engine.ts";

/** A larger file is not taken apart as a whole: it would not fit into the memory. */
const mostWhole = 256 * 1024 * 1024;

/** A file as one text; `null` where it is too large for that. */
export function wholeText(file: EngineFile): string | null {
  if (file.size > mostWhole) return null;
  const decoder = new TextDecoder();
  let text = "";
  for (const block of file.blocks()) text += decoder.decode(block, { stream: true });
  return text + decoder.decode();
}

/** The lines of a file that hold something, with their numbers. */
export function* linesOf(file: EngineFile): Iterable<{ readonly row: number; readonly text: string }> {
  const decoder = new TextDecoder();
  let row = 0;
  let rest = "";
  const take = function* (lines: readonly string[]) {
    for (const text of lines) {
      row += 1;
      if (text.trim() !== "") yield { row, text };
    }
  };
  for (const block of file.blocks()) {
    const lines = (rest + decoder.decode(block, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* take(lines);
  }
  yield* take([rest + decoder.decode()]);
}

/** A value of JSON, in which integers that a double cannot hold stay exact; or what keeps the text from being one. */
export function parsed(text: string): { readonly value: unknown } | { readonly error: string } {
  const exact = (_key: string, value: unknown, context?: { readonly source?: string }): unknown =>
    typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? "")
      ? BigInt(context?.source ?? value)
      : value;
  try {
    return { value: JSON.parse(text, exact as (key: string, value: unknown) => unknown) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
