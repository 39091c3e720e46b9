import { refused } from "../../model/refusal.ts";
import { isBlankLine, type Quoting, recordsOf, type TextRecord } from "./records.ts";

/** How a text of separated values is written. */
export interface Dialect extends Quoting {
  /** How many lines stand before the header. */
  readonly skip: number;
  /** The names of the columns as they stand in the header. */
  readonly header: readonly string[];
}

/** What is said of the dialect; what is left out is detected. */
export interface SaidOfDialect {
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
}

/** How many records of the start are looked at. */
const looked = 200;

/** A cell that goes on for longer is none, while it is told how a file is written. In characters. */
const longestCell = 100_000;

const delimiters = [",", ";", "\t", "|"] as const;
type Marks = Pick<Quoting, "quote" | "escapeMark">;
const doubled: Marks = { quote: '"', escapeMark: '"' };
const escaped: Marks = { quote: '"', escapeMark: "\\" };
const single: Marks = { quote: "'", escapeMark: "'" };
const none: Marks = { quote: "", escapeMark: "" };

/**
 * How a text is written, told from its start; `null` where there is no record in it. The delimiter is the one with which
 * most records have as many cells as the first. Quotation marks are double ones that double themselves, unless those do
 * not fit and others do.
 */
export function dialectOf(
  start: string,
  isWhole: boolean,
  said: SaidOfDialect,
  isTabbed: boolean,
): Dialect | null {
  refuseUnfit(said);
  const { skip, text, delimiter } = withoutPreface(start);
  const stated = said.delimiter ?? delimiter;
  const tried =
    stated === undefined
      ? delimiters.toSorted((a, b) => Number(isTabbed && b === "\t") - Number(isTabbed && a === "\t"))
      : [stated];
  const wayWith = (marks: Marks, among: readonly string[] = tried): Way =>
    among
      .map((each, index) => wayOf(text, { delimiter: each, ...marks }, { isWhole, isFallback: index === 0 }))
      .reduce((a, b) => (b.score > a.score ? b : a), noWay);
  const way = said.quote === undefined ? detected(wayWith, tried, text) : wayWith(marksOf(said.quote));
  return way.header === undefined ? null : { ...way.quoting, skip, header: way.header };
}

/** What the engine cannot take: it parts cells by four bytes at most, and sets them apart by a single one. */
function refuseUnfit({ delimiter, quote }: SaidOfDialect): void {
  const parts = delimiter ?? ",";
  const marks = quote ?? '"';
  if (!/^[^\r\n\0]+$/.test(parts) || Buffer.byteLength(parts) > 4)
    throw refused("delimiter", { word: parts });
  if (!/^[!-~]?$/.test(marks)) throw refused("quote", { word: marks });
  if (marks !== "" && parts.includes(marks))
    throw quote === undefined ? refused("delimiter", { word: parts }) : refused("quote", { word: marks });
}

function detected(
  wayWith: (marks: Marks, among?: readonly string[]) => Way,
  tried: readonly string[],
  text: string,
): Way {
  const usual = wayWith(doubled);
  if (usual.isSound) {
    const other = text.includes("'") ? wayWith(single) : noWay;
    const isNeeded = other.isHeaderQuoted || other.alike > usual.alike;
    return other.isSound && other.isQuoted && isNeeded ? other : usual;
  }
  const slashed = text.includes('\\"') ? wayWith(escaped) : noWay;
  if (slashed.isSound) return slashed;
  // Programs that part cells by tabs or bars often use no quotation marks at all.
  const bare = wayWith(
    none,
    tried.filter((each) => each === "\t" || each === "|"),
  );
  return bare.alike === 1 && (bare.header?.length ?? 0) > 1 ? bare : usual;
}

const marksOf = (quote: string): Marks =>
  [doubled, single, none].find((marks) => marks.quote === quote) ?? { quote, escapeMark: quote };

/** A way to take a text, and how well it fits. */
interface Way {
  readonly quoting: Quoting;
  readonly header: readonly string[] | undefined;
  readonly isSound: boolean;
  readonly isQuoted: boolean;
  readonly isHeaderQuoted: boolean;
  /** The share of records that have as many cells as the first. */
  readonly alike: number;
  readonly score: number;
}

const noWay: Way = {
  quoting: { delimiter: ",", ...doubled },
  header: undefined,
  isSound: false,
  isQuoted: false,
  isHeaderQuoted: false,
  alike: 0,
  score: Number.NEGATIVE_INFINITY,
};

interface Start {
  /** Whether the text goes no further. */
  readonly isWhole: boolean;
  /** Whether it is the way to take where none has a header of several columns. */
  readonly isFallback: boolean;
}

function wayOf(text: string, quoting: Quoting, start: Start): Way {
  const records = firstRecords(text, quoting, start);
  const [first] = records;
  const width = first?.cells.length ?? 0;
  const alike = records.filter(({ cells }) => cells.length === width).length / Math.max(1, records.length);
  return {
    quoting,
    header: first?.cells,
    isSound: records.every(({ flaw }) => flaw === null),
    isQuoted: records.some(({ quoted }) => quoted > 0),
    isHeaderQuoted: width > 0 && first?.quoted === width,
    alike,
    // Between two that fit alike, the one that makes more of the header.
    score: width > 1 ? alike + Math.min(width, 100) / 1000 : 0,
  };
}

function firstRecords(text: string, quoting: Quoting, { isWhole, isFallback }: Start): readonly TextRecord[] {
  const records: TextRecord[] = [];
  let at = 0;
  for (const record of recordsOf([text], quoting, text.length)) {
    const isCut = record.end === "" && !isWhole && record.next - at < longestCell;
    // Where the file goes on, so may its last record here.
    if (records.length === looked || isCut) break;
    at = record.next;
    if (!isBlankLine(record)) records.push(record);
    if (record.cells.length === 1 && records.length === 1 && !isFallback) break;
  }
  return records;
}

/** A spreadsheet may be told the separator in a line before the header; blank lines stand before it now and then. */
function withoutPreface(start: string): { skip: number; text: string; delimiter: string | undefined } {
  const [preface = "", delimiter] =
    /^\ufeff?(?:sep=(.)(?:\r\n|\n|\r))?(?:[ \t]*(?:\r\n|\n|\r))*/i.exec(start) ?? [];
  const skip = preface.match(/\r\n|\n|\r/g)?.length ?? 0;
  return { skip, text: start.slice(preface.length), delimiter };
}
