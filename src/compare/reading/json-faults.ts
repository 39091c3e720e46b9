import type { EngineFile } from "../../model/engine.ts";
import type { Fault } from "../../model/fault.ts";
import { faultList } from "../../model/fault-list.ts";
import { cellText } from "./cell-text.ts";
import { linesOf, parsed, wholeText } from "./json-values.ts";

/** Every record of JSON or NDJSON that is none. */
export function jsonFaults(file: string, source: EngineFile, format: "json" | "ndjson"): readonly Fault[] {
  const faults = faultList();
  const noList: Fault = { code: "input-no-list", file, facts: {} };
  const whole = wholeText(source);
  const isOneValue = whole !== null && !("error" in parsed(whole));
  if (format === "json" || isOneValue) {
    const value = whole === null ? { error: "too large" } : parsed(whole);
    if ("error" in value) return [{ code: "not-json", file, facts: { reason: value.error } }];
    if (!Array.isArray(value.value)) return [noList];
    for (const [index, item] of value.value.entries())
      if (!isRecord(item)) faults.push(noRecord(file, index + 1, item));
    return faults.inReadingOrder();
  }
  for (const { row, text } of linesOf(source)) {
    const value = parsed(text);
    if ("error" in value) faults.push({ code: "not-json", file, row, facts: { reason: value.error } });
    else if (!isRecord(value.value)) faults.push(noRecord(file, row, value.value));
  }
  return faults.inReadingOrder();
}

const noRecord = (file: string, row: number, item: unknown): Fault => ({
  code: "wide-no-record",
  file,
  row,
  facts: { cell: (cellText(item) ?? "null").slice(0, 200) },
});

const isRecord = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);
