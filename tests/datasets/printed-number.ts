import nlp from "compromise";
import { z } from "zod";

const parsedNumbers = z.array(
  z.object({ number: z.object({ num: z.number(), suffix: z.string(), unit: z.string() }) }),
);

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, b: 1e9 };

/**
 * The one number that English words hold: 76 for "Seventy-six", 1660000 for "around $1.66m".
 *
 * `null` where they hold none ("dozens", "hundreds of thousands") or more than one. compromise reads the words;
 * it leaves the scale of "1.66m" aside and reads "thousands" as zero, so both are settled here.
 */
export function printedNumber(words: string): number | null {
  const found = parsedNumbers
    .parse(nlp(words).numbers().json())
    .map(({ number }) => number)
    .filter(({ num }) => num !== 0 || /\b(?:0|zero)\b/i.test(words));
  const [first] = found;
  if (first === undefined || found.length > 1) return null;
  const scale = scales[(first.suffix || first.unit).toLowerCase()] ?? 1;
  return Number((first.num * scale).toPrecision(12));
}
