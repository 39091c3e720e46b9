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
