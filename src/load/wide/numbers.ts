import type { Qualifier } from "../../model/interval.ts";
import { withPlainDigits } from "../../model/plain-digits.ts";
import { type Cell, isNoValue, textOf } from "./cell.ts";

/** How the numbers of a column are written. */
export interface NumberFormat {
  readonly missingValues: readonly string[];
  readonly decimalChar: string;
  readonly groupChar: string | undefined;
  readonly footnotes: readonly string[];
  readonly percent: boolean;
  readonly qualifierMarks: Readonly<Record<string, Qualifier>>;
}

/** A number with the qualifier that a mark before it stands for. */
export interface ReadNumber {
  readonly value: number;
  readonly qualifier: Qualifier | null;
}

/**
 * A reader of a column’s cells: the number, `"missing"` where the format says that there is none, or `null` where the
 * cell is neither. Nothing is guessed: “1,5” is no number where commas group thousands.
 */
export function numberReader(format: NumberFormat): (cell: Cell) => ReadNumber | "missing" | null {
  const pattern = patternOf(format);
  const marks = Object.keys(format.qualifierMarks).toSorted((a, b) => b.length - a.length);
  const isMissing = (text: string): boolean => text === "" || format.missingValues.includes(text);
  return (cell) => {
    if (typeof cell === "number" || typeof cell === "bigint")
      return format.missingValues.includes(String(cell))
        ? "missing"
        : Number.isFinite(Number(cell))
          ? { value: Number(cell), qualifier: null }
          : null;
    const text = textOf(cell);
    if (isMissing(text)) return "missing";
    if (isNoValue(cell) || typeof cell !== "string") return null;
    let rest = withoutFootnotes(text, format.footnotes);
    if (rest !== "" && isMissing(rest)) return "missing";
    const mark = marks.find((each) => rest.startsWith(each));
    if (mark !== undefined) rest = rest.slice(mark.length).trim();
    if (format.percent) rest = rest.replace(/\s*[%٪]$/u, "");
    const match = pattern.exec(withPlainDigits(rest));
    if (!match) return null;
    const { sign = "", whole = "", fraction = "" } = match.groups ?? {};
    const digits = `${sign === "" ? "" : "-"}${whole.replace(/\D/g, "")}${fraction && `.${fraction}`}`;
    return {
      value: Number(digits),
      qualifier: mark === undefined ? null : (format.qualifierMarks[mark] ?? null),
    };
  };
}

/** Digits in one piece, or in groups with one separator throughout; spaces that do not break always group. */
function patternOf({ groupChar, decimalChar }: NumberFormat): RegExp {
  const any = (characters: string): string => `[${characters.replace(/[\]\\^-]/g, "\\$&")}]`;
  const group = any(`\u00a0\u202f\u2009\u066c${groupChar ?? ""}`);
  return new RegExp(
    `^(?<sign>[-\u2212])?(?<whole>\\d+|\\d{1,3}(?<group>${group})(?:\\d{2,3}\\k<group>)*\\d{3})` +
      `(?:${any(`\u066b${decimalChar}`)}(?<fraction>\\d+))?$`,
    "u",
  );
}

function withoutFootnotes(text: string, footnotes: readonly string[]): string {
  let rest = text;
  for (;;) {
    const mark = footnotes.find((each) => rest.startsWith(each) || rest.endsWith(each));
    if (mark === undefined || rest === "") return rest;
    rest = (rest.endsWith(mark) ? rest.slice(0, -mark.length) : rest.slice(mark.length)).trim();
  }
}
