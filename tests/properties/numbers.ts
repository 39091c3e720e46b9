import { assertedBy, contains, interval, type Qualifier, qualifiers } from "../../src/model/interval.ts";

/** The numbers of a row. */
export interface PrintedNumber {
  readonly as_printed: string;
  readonly value: string;
  readonly upper: string;
  readonly qualifier: string;
}

/** A number as it can be printed without being wrong; exactly where the qualifier would have to lie. */
export function trueStatement(
  { qualifier, slack }: { readonly qualifier: string; readonly slack: number },
  number: number,
  whole: boolean,
): PrintedNumber {
  const step = whole ? 1 : 0.25;
  const less = Math.max(0, number - slack * step);
  const more = number + slack * step;
  switch (qualifier) {
    case "at-least":
      return printed(number, whole, qualifier, less);
    case "more-than":
      return printed(number, whole, qualifier, less - step);
    case "at-most":
      return printed(number, whole, qualifier, more);
    case "less-than":
      return printed(number, whole, qualifier, more + step);
    case "about":
      return printed(number, whole, qualifier, rounded(number, slack > 3 ? 10 : 5));
    case "range":
      return printed(number, whole, qualifier, less, more);
    case "vague":
      if (number < 1) return printed(number, whole, "exact", number);
      return slack % 2
        ? printed(number, whole, qualifier, less)
        : { ...words(number), value: "", upper: "", qualifier };
    default:
      return printed(number, whole, "exact", number);
  }
}

const rounded = (number: number, to: number): number => Math.round(number / to) * to;

const words = (number: number) => ({
  as_printed: number >= 20 ? "scores" : number >= 12 ? "a dozen" : number >= 10 ? "tens" : "some",
});

/** A row that holds the number, or the number itself where it does not. */
function printed(
  number: number,
  whole: boolean,
  wanted: string,
  value: number,
  upper?: number,
): PrintedNumber {
  const qualifier = qualifiers.find((one): one is Qualifier => one === wanted) ?? "exact";
  const asserted = assertedBy({ as_printed: "", value, upper: upper ?? null, qualifier }, whole);
  const isTrue = value >= 0 && contains(asserted, interval(number, number));
  return isTrue
    ? {
        as_printed: "so many",
        value: String(value),
        upper: upper === undefined ? "" : String(upper),
        qualifier,
      }
    : { as_printed: "so many", value: String(number), upper: "", qualifier: "exact" };
}
