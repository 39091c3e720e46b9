import type { Tolerance } from "./comparison.ts";

/** `5`, `1%` or `3d`; `null` for anything else. */
export function toleranceOf(text: string): Tolerance | null {
  const [, number = "", unit] =
    /^((?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*(%|d|days?)?$/i.exec(text.trim()) ?? [];
  const amount = Number(number);
  if (number === "" || !Number.isFinite(amount)) return null;
  if (unit === "%") return { kind: "relative", share: amount / 100 };
  return unit === undefined ? { kind: "absolute", by: amount } : { kind: "days", days: amount };
}
