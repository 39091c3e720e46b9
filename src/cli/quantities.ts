import type { Tolerance } from "../model/comparison.ts";

/** A share of rows, or a number of them. */
export type Bar =
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "rows"; readonly rows: number };

/** `0.5%` is a share of rows, `12` a number of them; `null` for anything else. */
export function barOf(text: string): Bar | null {
  const [, number = "", percent] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text.trim()) ?? [];
  if (number === "") return null;
  if (percent) return Number(number) <= 100 ? { kind: "share", share: Number(number) / 100 } : null;
  return Number.isSafeInteger(Number(number)) ? { kind: "rows", rows: Number(number) } : null;
}

/** `5`, `1%` or `3d`; `null` for anything else. */
export function toleranceOf(text: string): Tolerance | null {
  const [, number = "", unit] =
    /^((?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*(%|d|days?)?$/i.exec(text.trim()) ?? [];
  const amount = Number(number);
  if (number === "" || !Number.isFinite(amount)) return null;
  if (unit === "%") return { kind: "relative", share: amount / 100 };
  return unit === undefined ? { kind: "absolute", by: amount } : { kind: "days", days: amount };
}

const units: Readonly<Record<string, number>> = {
  "": 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  t: 1e12,
  ki: 2 ** 10,
  mi: 2 ** 20,
  gi: 2 ** 30,
  ti: 2 ** 40,
};

/** `1GB`, `512 MiB` or `800000000` in bytes; `null` for anything else. */
export function bytesOf(text: string): number | null {
  const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?)\s*([kmgt]i?)?b?$/i.exec(text.trim()) ?? [];
  const bytes = Math.floor(Number(number) * (units[unit.toLowerCase()] ?? 1));
  return number !== "" && Number.isSafeInteger(bytes) ? bytes : null;
}

/** Whether more of some rows differ than a bar allows; of no rows, none do. */
export const exceeds = (differ: number, all: number, bar: Bar): boolean =>
  bar.kind === "rows" ? differ > bar.rows : differ > bar.share * all;
