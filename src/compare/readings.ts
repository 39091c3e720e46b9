import type { CompareOptions, Reading } from "../model/comparison.ts";
import type { TableColumn } from "../model/open-table.ts";

/** What cells can be read as; a time with its zone and one without are never compared. */
export type CellReading = Reading | "zoned";

/** How a column's cells are read: as texts, from which all else is read, or by a type of the engine's own. */
export type Own = "printed" | CellReading | "other";

/** What a column's type says that its cells are. */
export function ownReading({ type }: TableColumn): Own {
  if (type === "VARCHAR") return "printed";
  if (/^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DECIMAL\(.*\)|FLOAT|DOUBLE)$/.test(type)) return "number";
  if (type === "DATE") return "date";
  if (type === "TIMESTAMP WITH TIME ZONE") return "zoned";
  if (/^TIMESTAMP(_S|_MS|_NS)?$/.test(type)) return "time";
  return type === "BOOLEAN" ? "boolean" : "other";
}

/** Types whose values the engine compares exactly as they are. */
export const areSameType = (left: TableColumn, right: TableColumn): boolean =>
  left.type === right.type ||
  [left, right].every(({ type }) => /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type));

/**
 * A cell as it is printed: what is compared where types differ. A floating-point number is printed with the fewest digits
 * that tell it from all others, so that 0.1 is `0.1` whatever it came from; a moment with a zone in UTC.
 */
export function printed({ type }: TableColumn, cell: string): string {
  if (type === "VARCHAR") return cell;
  if (type === "TIMESTAMP WITH TIME ZONE")
    return `(CAST(make_timestamp(epoch_us(${cell})) AS VARCHAR) || 'Z')`;
  return `CAST(${cell} AS VARCHAR)`;
}

const day = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
const minute = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
const second = ":[0-5][0-9](?:\\.[0-9]{1,6}0*)?";
const exponent = "(?:[eE][+-]?[0-9]{1,4})?";

/** What texts look like that can be read as something; written so that JavaScript and the engine read them alike. */
const forms: Readonly<Record<CellReading | "padded", string>> = {
  number: `[+-]?(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?|\\.[0-9]+)${exponent}|[+-]?(?:[nN][aA][nN]|[iI][nN][fF](?:[iI][nN][iI][tT][yY])?)`,
  padded: `[+-]?0[0-9]+(?:\\.[0-9]*)?${exponent}`,
  date: day,
  time: `${day}(?:[T ]${minute}(?:${second})?)?`,
  zoned: `${day}[T ]${minute}${second}(?:Z|[+-][0-9]{2}(?::[0-9]{2})?)`,
  boolean: "[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]",
};

const matchers = Object.fromEntries(
  Object.entries(forms).map(([name, form]) => [name, new RegExp(`^(?:${form})$`)]),
) as Readonly<Record<CellReading | "padded", RegExp>>;

/** Whether a text has the form of a reading; of dates not whether there is such a day. */
export const looksLike = (text: string, reading: CellReading | "padded"): boolean =>
  matchers[reading].test(text);

/** True of a text that reads so and false of every other; unknown of none. */
export function fits(text: string, reading: CellReading): string {
  const isLike = `regexp_full_match(${text}, '${forms[reading]}')`;
  switch (reading) {
    case "date":
      return `(length(${text}) = 10 AND coalesce(CAST(TRY_CAST(${text} AS DATE) AS VARCHAR) = ${text}, false))`;
    case "time":
    case "zoned":
      return `(${isLike} AND ${valueIn(text, reading)} IS NOT NULL)`;
    case "boolean":
      return `lower(${text}) IN ('true', 'false')`;
    case "number":
      return isLike;
  }
}

/**
 * The value of a text that {@link fits}: numbers as doubles, days as dates, times in microseconds. A day alone is its
 * midnight among times.
 */
export function valueIn(text: string, reading: CellReading): string {
  switch (reading) {
    case "number":
      return `TRY_CAST(${text} AS DOUBLE)`;
    case "date":
      return `TRY_CAST(${text} AS DATE)`;
    case "time":
      return `epoch_us(TRY_CAST(${text} AS TIMESTAMP))`;
    case "zoned":
      return `epoch_us(TRY_CAST(${text} AS TIMESTAMPTZ))`;
    case "boolean":
      return `lower(${text})`;
  }
}

/**
 * One text for each number, however it is written and however many digits it has: its digits without zeros at either
 * end, and the power of ten that they stand for. 1.50 is `15e-1`, and so is +15e-1; all zeros are `0`.
 */
export function exactNumber(text: string): string {
  const lower = `lower(ltrim(${text}, '+'))`;
  const mantissa = `ltrim(regexp_extract(${lower}, '^[^e]*'), '-')`;
  const fraction = `regexp_extract(${mantissa}, '\\.(.*)$', 1)`;
  const digits = `ltrim(replace(${mantissa}, '.', ''), '0')`;
  const power = `coalesce(TRY_CAST(nullif(regexp_extract(${lower}, 'e\\+?(.*)$', 1), '') AS BIGINT), 0)`;
  const significant = `rtrim(${digits}, '0')`;
  const shift = `${power} - length(${fraction}) + length(${digits}) - length(${significant})`;
  const sign = `CASE WHEN starts_with(${lower}, '-') THEN '-' ELSE '' END`;
  return `CASE WHEN NOT regexp_matches(${lower}, '^-?[.0-9]') THEN replace(${lower}, 'infinity', 'inf') WHEN ${digits} = '' THEN '0' ELSE ${sign} || ${significant} || 'e' || CAST(${shift} AS VARCHAR) END`;
}

/** Whether a text is the only one for its number among those without an exponent: `1`, `-2.5`, and not `1.0`. */
export const isPlainNumber = (text: string): string =>
  `regexp_full_match(${text}, '0|-?[1-9][0-9]*(?:\\.[0-9]*[1-9])?|-?0\\.[0-9]*[1-9]')`;

/** A text as the options have it compared. One letter written in two ways (NFC, NFD) is one letter. */
export function normalText(
  text: string,
  {
    ignoreCase,
    ignoreSpaces,
    ignoreAccents,
  }: Pick<CompareOptions, "ignoreCase" | "ignoreSpaces" | "ignoreAccents">,
): string {
  const composed = `nfc_normalize(${text})`;
  const plain = ignoreAccents ? `strip_accents(${composed})` : composed;
  // Both forget whatever comes after a NUL, so a text with one is taken as it is.
  const bare = `CASE WHEN contains(${text}, chr(0)) THEN ${text} ELSE ${plain} END`;
  const cased = ignoreCase ? `lower(${bare})` : bare;
  return ignoreSpaces ? withoutSpaces(cased) : cased;
}

/** A cell's text, from which its value is read: spaces around it count only where they are not ignored. */
export const cellText = (
  column: TableColumn,
  cell: string,
  { ignoreSpaces }: Pick<CompareOptions, "ignoreSpaces">,
): string => (ignoreSpaces ? withoutSpaces(printed(column, cell)) : printed(column, cell));

const withoutSpaces = (text: string): string =>
  `trim(regexp_replace(${text}, '[\\s\\p{Z}\\x{FEFF}\\x{200B}]+', ' ', 'g'))`;
