import { compare } from "../model/claim.ts";

/** Orders as a reader would: `par. 9` before `par. 14`. By code units otherwise, so that no locale has a say. */
export function compareNaturally(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const difference =
      isDigits(part) && isDigits(other) ? compare(Number(part), Number(other)) : compare(part, other);
    if (difference !== 0) return difference;
  }
  return compare(left.length, right.length) || compare(a, b);
}

const isDigits = (text: string): boolean => /^\d+$/.test(text);

/** Orders labels alphabetically without regard to capitals. */
export const compareLabels = (a: string, b: string): number =>
  compareNaturally(a.toLowerCase(), b.toLowerCase()) || compare(a, b);
