/** What became of a number: how it looks now. */
export type NumberShape = "thousands" | "comma" | "exponent" | "unit";

/** What a damaged number can have been, the likeliest first. */
export interface NumberReading {
  readonly shape: NumberShape;
  readonly readings: readonly string[];
}

/** Reads what spreadsheets and habits make of numbers: `1,100`, `1.100`, `1 100`, `1,5`, `1.23E+05`, `45%`. */
export function readDamagedNumber(cell: string): NumberReading | null {
  const [, sign = "", plain = ""] = /^(-?)(.*)$/.exec(cell) ?? [];
  for (const [shape, read] of readers) {
    const readings = read(plain);
    if (readings.length > 0) return { shape, readings: readings.map((reading) => sign + reading) };
  }
  return null;
}

const readers: readonly (readonly [NumberShape, (cell: string) => readonly string[]])[] = [
  ["thousands", withoutThousands],
  ["comma", (cell) => (/^\d+,\d+$/.test(cell) ? [cell.replace(",", ".")] : [])],
  ["exponent", withoutExponent],
  ["unit", withoutUnit],
];

/** One mark before three digits may part thousands or decimals; two marks, or one and a decimal mark, tell. */
function withoutThousands(cell: string): readonly string[] {
  const [, whole = "", mark = "", decimals = ""] =
    /^([1-9]\d{0,2}(?:([.,' ’])\d{3})(?:\2\d{3})*)((?!\2)[.,]\d+)?$/.exec(cell) ?? [];
  if (whole === "") return [];
  const digits = whole.replaceAll(mark, "");
  if (decimals !== "") return [`${digits}.${decimals.slice(1)}`];
  const isOneMark = whole.split(mark).length === 2 && /[.,]/.test(mark);
  return isOneMark ? [digits, whole.replace(mark, ".").replace(/\.?0+$/, "")] : [digits];
}

/** The digits that the exponent hides are gone, but for the zeros. */
function withoutExponent(cell: string): readonly string[] {
  if (!/^\d+([.,]\d+)?E[+-]?\d{1,3}$/i.test(cell)) return [];
  const value = Number(cell.replace(",", "."));
  return Number.isSafeInteger(value) ? [String(value)] : [];
}

function withoutUnit(cell: string): readonly string[] {
  const [, number = ""] =
    /^(?:\p{Sc}|[A-Z]{3})?\s*(\d[\d.,' ]*?)\s*(?:%|\p{Sc}|[A-Z]{3})?$/u.exec(cell) ?? [];
  if (number === "" || number === cell) return [];
  return /^\d+(\.\d+)?$/.test(number) ? [number] : (readDamagedNumber(number)?.readings ?? []);
}
