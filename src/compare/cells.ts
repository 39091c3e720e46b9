import type { CompareOptions, Side, Tolerance } from "../model/comparison.ts";
import {
  areSameType,
  type CellReading,
  cellText,
  fits,
  normalText,
  ownReading,
  printed,
  valueIn,
} from "./readings.ts";
import { type Judged, oddCell } from "./reconcile.ts";

/** SQL about a pair of cells, of the rows `l` and `r`. */
export interface CellPair {
  /** Whether they are printed differently, which is quick to tell. */
  readonly isUnlike: string;
  /** Whether they differ; never unknown, and only asked of cells that are printed differently. */
  readonly differs: string;
  /** Right less left, in days for dates and times; null where there is no such number. */
  readonly by: string;
  /** Whether a cell does not read as was guessed: a row with such cells has to be kept, to be found out. */
  readonly isOdd: Readonly<Record<Side, string>>;
}

/**
 * Holds a pair of cells against each other. Cells that are printed alike are equal. Others are looked at closely: texts
 * as the options say, and numbers, days and times by their exact values, or within the tolerance.
 */
export function cellPair(pair: Judged, options: CompareOptions): CellPair {
  const { left, right, reading, tolerance, unproven } = pair;
  const cells = { left: `l.${left.name}`, right: `r.${right.name}` };
  const isSame = areSameType(left, right);
  const shown = isSame ? cells : { left: printed(left, cells.left), right: printed(right, cells.right) };
  const texts = textsOf(pair, options);
  const odd = (side: Side): string =>
    reading !== "text" && unproven.includes(side) ? oddCell(texts[side], reading) : "false";
  // What the engine itself compares exactly needs no closer look, unless something is forgiven.
  const isSettled = isSame && ownReading(left) !== "printed" && !tolerance;
  return {
    isUnlike: `${shown.left} IS DISTINCT FROM ${shown.right}`,
    differs: isSettled ? "true" : closely(pair, options),
    by: byHowMuch(pair, options),
    isOdd: { left: odd("left"), right: odd("right") },
  };
}

function textsOf({ left, right }: Judged, options: CompareOptions) {
  return {
    left: cellText(left, `l.${left.name}`, options),
    right: cellText(right, `r.${right.name}`, options),
  };
}

/** Whether cells differ that are not printed alike. */
function closely(pair: Judged, options: CompareOptions): string {
  const { left, right } = textsOf(pair, options);
  const normal = { left: normalText(left, options), right: normalText(right, options) };
  const isNothing = (text: string) => `coalesce(${text}, '') = ''`;
  // Nothing is as far from something as can be; from another nothing it differs only if that was asked.
  const ofNothing =
    (options.emptyIsMissing ?? true)
      ? `NOT (${isNothing(left)} AND ${isNothing(right)})`
      : `${left} IS DISTINCT FROM ${right}`;
  return `CASE WHEN ${isNothing(left)} OR ${isNothing(right)} THEN ${ofNothing} ELSE ${filled()} END`;

  function filled(): string {
    const asText = `${normal.left} <> ${normal.right}`;
    if (pair.reading === "text") return asText;
    const asValue = pair.tolerance
      ? `NOT ${within(pair.tolerance, pair.reading, left, right)}`
      : valuesDiffer(pair.reading, left, right);
    if (!pair.tolerance) return asValue;
    return `CASE WHEN ${fits(left, pair.reading)} AND ${fits(right, pair.reading)} THEN ${asValue} ELSE ${asText} END`;
  }
}

/** Whether two texts have different values, though they may be longer than a double has digits. */
function valuesDiffer(reading: CellReading, left: string, right: string): string {
  const [from, to] = [valueIn(left, reading), valueIn(right, reading)];
  if (reading !== "number") return `${from} <> ${to}`;
  // Numbers that are equal as doubles are equal if they have the same digits; those that no double holds, if they are
  // printed alike.
  const digits = (text: string) => `trim(replace(regexp_replace(lower(${text}), 'e.*', ''), '.', ''), '+-0')`;
  const isHeld = `(${from} BETWEEN -1e308 AND 1e308 AND (${from} <> 0 OR ${digits(left)} = ''))`;
  return `CASE WHEN ${from} <> ${to} THEN true WHEN strlen(${left} || ${right}) <= 15 AND NOT contains(lower(${left} || ${right}), 'e') THEN false WHEN ${isHeld} THEN ${digits(left)} <> ${digits(right)} ELSE lower(${left}) <> lower(${right}) END`;
}

/**
 * Whether two values are no farther apart than is forgiven: a share is of the larger of the two, so that neither side is
 * preferred. Numbers of more than fifteen digits with decimals are taken to fifteen.
 */
function within(tolerance: Tolerance, reading: CellReading, left: string, right: string): string {
  const distance = `abs(${gap(reading, left, right)})`;
  if (tolerance.kind === "days") return `(${distance} <= ${literal(tolerance.days)})`;
  const [from, to] = [valueIn(left, "number"), valueIn(right, "number")];
  const largest = `greatest(abs(${from}), abs(${to}))`;
  const most =
    tolerance.kind === "absolute" ? literal(tolerance.by) : `${literal(tolerance.share)} * ${largest}`;
  const bothWhole = areWhole(left, right);
  // What is infinite or no number is within reach of nothing but itself.
  const areFinite = `isfinite(${from}) AND isfinite(${to})`;
  const slack = `CASE WHEN ${bothWhole} THEN 0 ELSE ${rounding} * (${largest} + ${most}) END`;
  return `CASE WHEN ${areFinite} THEN ${distance} <= ${most} + ${slack} ELSE ${from} = ${to} END`;
}

/** How far the doubles of two decimals and their difference may be off, as a share of the larger. */
const rounding = "4.5e-16";

const literal = (number: number): string => `CAST('${number}' AS DOUBLE)`;

/** Right less left, in days where they are days or times; to as many decimals as they have, so that 1.1 less 1 is 0.1. */
function gap(reading: CellReading, left: string, right: string): string {
  const [from, to] = [valueIn(left, reading), valueIn(right, reading)];
  const decimals = [left, right].map((text) => `strlen(regexp_extract(${text}, '\\.([0-9]*)$', 1))`);
  const isShifted = `contains(lower(${left} || ${right}), 'e')`;
  switch (reading) {
    case "number":
      return `CASE WHEN ${areWhole(left, right)} THEN CAST(CAST(${right} AS HUGEINT) - CAST(${left} AS HUGEINT) AS DOUBLE) WHEN ${isShifted} THEN ${to} - ${from} ELSE round(${to} - ${from}, CAST(least(15, greatest(${decimals.join(", ")})) AS INTEGER)) END`;
    case "date":
      return `CAST(${to} - ${from} AS DOUBLE)`;
    default:
      return `((${to} - ${from}) / 86400e6)`;
  }
}

/** Whole numbers that the engine's largest integers hold, which doubles may not be able to tell apart. */
const areWhole = (left: string, right: string): string =>
  `regexp_full_match(${left} || ' ' || ${right}, '[+-]?[0-9]{1,37} [+-]?[0-9]{1,37}')`;

function byHowMuch(pair: Judged, options: CompareOptions): string {
  const { reading } = pair;
  if (reading === "text" || reading === "boolean") return "CAST(NULL AS DOUBLE)";
  const { left, right } = textsOf(pair, options);
  const areNumbers =
    reading === "number" ? [left, right].map((text) => `isfinite(${valueIn(text, reading)})`) : [];
  const areRead = pair.reconciled?.kind === "partly" ? [left, right].map((text) => fits(text, reading)) : [];
  const conditions = [...areRead, ...areNumbers];
  const by = gap(reading, left, right);
  return conditions.length === 0 ? by : `CASE WHEN ${conditions.join(" AND ")} THEN ${by} END`;
}
