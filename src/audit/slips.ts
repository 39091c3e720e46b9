import type { Claim } from "../model/claim.ts";
import type { Hint } from "../model/hint.ts";
import { assertedBy } from "../model/interval.ts";
import { dayText, type EdtfSpan, type PeriodEnd } from "../model/time.ts";

/** What a number would agree with if it were another; `null` where it would not. */
export type Fit =
  | { readonly agrees: "rival"; readonly rival: string }
  | { readonly agrees: "neighbours" | "relation" }
  | null;

type SlipHint = Extract<Hint, { readonly instead: number }>;

const factors = [10, 100, 1000] as const;

/**
 * The slips that would make a figure's number fit: two neighbouring digits swapped, or digits added or lost.
 *
 * @param agreement whether the claim fits with another number in the place of its own
 */
export function slipsOf(
  claim: Claim,
  agreement: (changed: Claim, kind: SlipHint["kind"]) => Fit,
): readonly SlipHint[] {
  const { value, qualifier, id } = claim.figure;
  if (value === null || qualifier === "vague" || qualifier === "range") return [];
  const agreeing = (kind: SlipHint["kind"], instead: number) => {
    const found = agreement(withValue(claim, instead), kind);
    return found ? [{ figure: id, value, instead, rival: null, ...found }] : [];
  };
  return [
    ...transposed(value).flatMap((instead) =>
      agreeing("digits-transposed", instead).map((slip) => ({ kind: "digits-transposed" as const, ...slip })),
    ),
    ...factors.flatMap((factor) =>
      [value * factor, value / factor]
        .filter((instead) => !isWhole(claim) || Number.isSafeInteger(instead))
        .flatMap((instead) => agreeing("factor", instead))
        .map((slip) => ({ kind: "factor" as const, factor, ...slip })),
    ),
  ];
}

/** 4,327 could be 3,427, 4,237 or 4,372 with two neighbouring digits swapped. */
export function transposed(value: number): readonly number[] {
  if (!Number.isSafeInteger(value)) return [];
  const digits = [...String(value)];
  return digits.slice(1).flatMap((digit, index) => {
    const before = digits[index] ?? "";
    if (index === 0 && digit === "0") return [];
    return Number(
      digits
        .with(index, digit)
        .with(index + 1, before)
        .join(""),
    );
  });
}

/** The claim of the same figure if it printed another number. */
function withValue(claim: Claim, value: number): Claim {
  const figure = { ...claim.figure, value };
  const interval = assertedBy(figure, isWhole(claim));
  return { ...claim, figure: { ...figure, interval }, interval };
}

const isWhole = ({ indicator }: Claim): boolean => indicator.kind !== "measure";

/** How many times larger than what it is held against a year must be, or smaller, to look like none of its like. */
const outOfLine = 2;

/** The hint that a year was taken for a value: an exact number, far from all that contradict it. */
export function yearTaken(claim: Claim, rivals: readonly Claim[]): readonly Hint[] {
  const { figure, source, indicator, interval } = claim;
  const { value, period, qualifier, id } = figure;
  if (value === null || qualifier !== "exact" || indicator.unit === "year" || value < 1900) return [];
  const isFar = rivals.every(
    ({ interval: other }) => interval.low >= outOfLine * other.high || outOfLine * interval.high <= other.low,
  );
  if (!isFar) return [];
  if ([period?.start, period?.end].some((end) => yearOf(end) === value))
    return [{ kind: "year", figure: id, value, of: "period" }];
  return yearOf(source.published) === value ? [{ kind: "year", figure: id, value, of: "publication" }] : [];
}

/** The year that a date lies in; `null` for one that may lie in several. */
function yearOf(date: PeriodEnd | EdtfSpan | null | undefined): number | null {
  if (!date || typeof date === "string") return null;
  const [first, last] = [date.first, date.last].map((day) => dayText(day).slice(0, 4));
  return first === last ? Number(first) : null;
}
