import { withPlainDigits } from "../../model/plain-digits.ts";
import { readDamagedNumber } from "../damaged-numbers.ts";
import type { NumberFormat } from "./numbers.ts";

/** The key of a mapping by which a cell would be read that is no number without it; `"none"` where several might. */
export function wantedKey(cell: string, { percent }: NumberFormat): string {
  const text = withPlainDigits(cell);
  if (!/\d/.test(text)) return "missingValues";
  if (!percent && /\d\s*[%٪]$/.test(text)) return "percent";
  if (/^[<>≤≥~≈=+]\s*\d/.test(text)) return "qualifierMarks";
  if (/^[\d.,\s]*\d[.,\s]?\s*(\*+|[†‡§¹²³]|\([a-z\d]\)|[a-z])$/i.test(text)) return "footnotes";
  const { shape } = readDamagedNumber(text.replace(/\s*[%٪]$/, "")) ?? {};
  return shape === "thousands" ? "groupChar" : shape === "comma" ? "decimalChar" : "none";
}
