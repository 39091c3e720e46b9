import { extname } from "node:path";
import type { CompareOptions, Tolerance } from "../model/comparison.ts";
import type { EngineLimits } from "../model/engine.ts";
import { type RecountError, together } from "../model/fault.ts";
import type { MatchOptions } from "../model/matching.ts";
import { nearest } from "../model/nearest.ts";
import { type TableRequest, tableFormats } from "../model/open-table.ts";
import { refused } from "../model/refusal.ts";
import { toleranceOf } from "../model/tolerance.ts";
import { namesIn, pairsIn } from "./column-lists.ts";
import type { CompareFormat } from "./compare-options.ts";
import { type Bar, barOf, bytesOf } from "./quantities.ts";
import { type Sided, sided } from "./sided-option.ts";

/** What `recount compare` is asked for, read from its command line. */
export interface CompareArguments {
  readonly left: string;
  readonly right: string;
  readonly on?: string | undefined;
  readonly suggestKeys: boolean;
  readonly map?: string | undefined;
  readonly match?: string | undefined;
  readonly block?: string | undefined;
  readonly evidence?: string | undefined;
  readonly decisions?: string | undefined;
  readonly pairs?: string | undefined;
  readonly only?: string | undefined;
  readonly ignore?: string | undefined;
  readonly tolerance?: string | undefined;
  readonly ignoreCase: boolean;
  readonly ignoreSpaces: boolean;
  readonly ignoreAccents: boolean;
  readonly empty: "missing" | "text";
  readonly where?: string | undefined;
  readonly duplicates: "error" | "first" | "all";
  readonly limit?: string | undefined;
  readonly failAbove?: string | undefined;
  readonly readAs?: string | undefined;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
  readonly sheet?: string | undefined;
  readonly format?: CompareFormat | undefined;
  readonly memory?: string | undefined;
  readonly temporary?: string | undefined;
  readonly output?: string | undefined;
}

export interface CompareRequest {
  readonly left: TableRequest;
  readonly right: TableRequest;
  readonly options: CompareOptions & {
    readonly limits: EngineLimits;
    readonly matchBy: MatchOptions | undefined;
  };
  /** Files: what was decided on pairs, and where to write them. */
  readonly decisions: string | undefined;
  readonly pairs: string | undefined;
  readonly format: CompareFormat;
  /** The most rows that differ to write; undefined where the format decides. */
  readonly limit: number | undefined;
  /** Above which the tables count as different; without one, any difference does. */
  readonly bar: Bar | undefined;
}

/** Reads a command line; throws `usage` with everything that is wrong in it. */
export function readCompareRequest(given: CompareArguments): CompareRequest {
  const problems: RecountError[] = [];
  const read = <Value>(
    text: string | undefined,
    reader: (text: string) => Value | null,
    refuse: (word: string) => RecountError,
  ): Value | undefined => {
    if (text === undefined) return undefined;
    const value = reader(text);
    if (value === null) problems.push(refuse(text));
    return value ?? undefined;
  };
  const format = given.format ?? formatOf(given.output, problems);
  const limit = read(given.limit, countOf, (word) => refused("limit", { word }));
  const bar = read(given.failAbove, barOf, (word) => refused("fail-above", { word }));
  const memory = read(given.memory, bytesOf, (word) => refused("memory", { word }));
  const map = new Map(pairs("map", given.map, (_, right) => (right === "" ? null : right), problems));
  const tolerances = new Map(pairs("tolerance", given.tolerance, (_, text) => toleranceOf(text), problems));
  const tables = tablesOf(given, problems);
  if (given.suggestKeys && format !== "table" && format !== "json") problems.push(refused("suggest-format"));
  if (format === "parquet" && given.output === undefined) problems.push(refused("parquet-output"));
  if (format === "daff" && given.limit !== undefined) problems.push(refused("limit-daff"));
  if (format === "daff" && given.duplicates === "all") problems.push(refused("duplicates-daff"));
  if (given.match !== undefined && given.on !== undefined) problems.push(refused("match-key"));
  if (given.match !== undefined && format === "daff") problems.push(refused("match-daff"));
  for (const option of ["block", "evidence", "decisions", "pairs"] as const)
    if (given.match === undefined && given[option] !== undefined)
      problems.push(refused("match-alone", { option }));
  if (given.left === "-" && given.right === "-") problems.push(refused("input-twice"));
  if (problems.length > 0) throw together(problems);
  return {
    ...tables,
    format,
    limit,
    bar,
    decisions: given.decisions,
    pairs: given.pairs,
    options: {
      matchBy: matchOf(given),
      on: namesIn(given.on ?? ""),
      map,
      only: given.only === undefined ? undefined : namesIn(given.only),
      ignore: given.ignore === undefined ? undefined : namesIn(given.ignore),
      tolerances,
      ignoreCase: given.ignoreCase,
      ignoreSpaces: given.ignoreSpaces,
      ignoreAccents: given.ignoreAccents,
      emptyIsMissing: given.empty === "missing",
      where: given.where,
      duplicates: given.duplicates,
      limits: { memory, temporary: given.temporary },
    },
  };
}

const matchOf = ({ match, block = "", evidence = "" }: CompareArguments): MatchOptions | undefined =>
  match === undefined
    ? undefined
    : { match: namesIn(match), block: namesIn(block), evidence: namesIn(evidence) };

/** What the end of a file's name says; any other end is a slip, such as a name for a workbook. */
const endings: Readonly<Record<string, CompareFormat>> = {
  "": "table",
  ".txt": "table",
  ".json": "json",
  ".csv": "csv",
  ".parquet": "parquet",
  ".html": "html",
  ".htm": "html",
};

function formatOf(output: string | undefined, problems: RecountError[]): CompareFormat {
  const ending = extname(output ?? "").toLowerCase();
  const format = endings[ending];
  if (format === undefined) problems.push(refused("output-ending", { word: ending }));
  return format ?? "table";
}

const countOf = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null);

/** Pairs of a column and what is said of it, each column once. */
function pairs<Value extends string | Tolerance>(
  option: "map" | "tolerance",
  given: string | undefined,
  read: (column: string, text: string) => Value | null,
  problems: RecountError[],
): readonly (readonly [column: string, Value])[] {
  const seen = new Set<string>();
  return pairsIn(given ?? "").flatMap(([column, text]) => {
    const value = text === null || column === "" ? null : read(column, text);
    if (value === null) problems.push(refused(option, { word: written(column, text) }));
    else if (seen.has(column)) problems.push(refused("named-twice", { option: `--${option}`, word: column }));
    seen.add(column);
    return value === null ? [] : [[column, value] as const];
  });
}

const written = (column: string, text: string | null): string =>
  text === null ? column : `${column}=${text}`;

function tablesOf(given: CompareArguments, problems: RecountError[]): Pick<CompareRequest, "left" | "right"> {
  const formats = sided(given.readAs);
  const encodings = sided(given.encoding);
  const delimiters = sided(given.delimiter);
  const quotes = sided(given.quote);
  const sheets = sided(given.sheet);
  const request = (side: keyof Sided<string>): TableRequest => ({
    place: given[side],
    format: tableFormats.find((each) => each === formats[side]),
    encoding: encodings[side],
    delimiter: named(delimiters[side]),
    quote: named(quotes[side]),
    sheet: sheets[side],
  });
  for (const word of new Set([formats.left, formats.right]))
    if (word !== undefined && !tableFormats.some((each) => each === word))
      problems.push(
        refused("choice", {
          option: "--read-as",
          word,
          meant: nearest(word, tableFormats) ?? "none",
          choices: tableFormats.join(", "),
        }),
      );
  return { left: request("left"), right: request("right") };
}

const characters: Readonly<Record<string, string>> = {
  tab: "\t",
  "\\t": "\t",
  comma: ",",
  semicolon: ";",
  pipe: "|",
  space: " ",
  none: "",
};

export const named = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : (characters[text] ?? text);
