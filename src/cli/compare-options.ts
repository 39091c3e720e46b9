import type { Argv } from "yargs";
import { duplicatesChoices } from "../model/comparison.ts";
import { tableFormats } from "../model/open-table.ts";
import type { GlobalOptions } from "./command.ts";
import { languageOption, outputFileOption } from "./options.ts";

/** How a comparison is written. */
export const compareFormats = ["table", "json", "csv", "parquet", "html", "daff"] as const;
export type CompareFormat = (typeof compareFormats)[number];

/** The options of {@link withCompareOptions} that may stand several times, and take lists with commas. */
export const compareLists = [
  ...["on", "map", "only", "ignore", "tolerance", "match", "block", "evidence"],
  ...["read-as", "encoding", "delimiter", "quote", "sheet"],
] as const;

const columns = { type: "string", group: "Columns:" } as const;
const names = { type: "string", group: "Rows that find each other by names, not by a key:" } as const;
const cells = { group: "Cells:" } as const;
const rows = { group: "Rows:" } as const;
const reading = { type: "string", group: "Reading, of both or as left=… or right=…:" } as const;

/** The two tables of `recount compare`, and all that can be said of how they are compared. */
export const withCompareOptions = (parser: Argv<GlobalOptions>) =>
  parser
    .positional("left", {
      type: "string",
      demandOption: true,
      describe: "a table: CSV, TSV, JSON, NDJSON, Parquet, XLSX, dataset#table, or - for standard input",
    })
    .positional("right", { type: "string", demandOption: true, describe: "the table to hold against it" })
    .option("on", {
      ...columns,
      describe:
        "the columns that tell rows apart, such as id or place,date; if left out, those that leave no doubt",
    })
    .option("suggest-keys", {
      ...columns,
      type: "boolean",
      default: false,
      describe: "list columns that could tell rows apart, best first, and compare nothing",
    })
    .option("map", { ...columns, describe: "what the right calls columns of the left: name=full_name" })
    .option("only", { ...columns, describe: "compare these columns alone" })
    .option("ignore", { ...columns, describe: "leave these columns out" })
    .option("match", { ...names, describe: "the columns of the name, such as name or given,family" })
    .option("block", {
      ...names,
      describe: "hold only rows against one another that agree in one of these columns: place",
    })
    .option("evidence", {
      ...names,
      describe: "columns that speak for a pair where they agree, and against it: place,date,age",
    })
    .option("decisions", { ...names, describe: "a CSV file of what people decided on pairs; it is obeyed" })
    .option("pairs", {
      ...names,
      describe: "write every pair, with score and reasons, to a CSV file to decide in",
    })
    .option("tolerance", {
      ...cells,
      type: "string",
      describe: "how far cells of a column may be apart: killed=5, killed=1%, date=3d",
    })
    .option("ignore-case", {
      ...cells,
      type: "boolean",
      default: false,
      describe: "Basra and BASRA are the same",
    })
    .option("ignore-spaces", {
      ...cells,
      type: "boolean",
      default: false,
      describe: "spaces at the ends of texts, and how many there are between words, do not count",
    })
    .option("ignore-accents", {
      ...cells,
      type: "boolean",
      default: false,
      describe: "é and e are the same, and so are Arabic words with and without vowel signs",
    })
    .option("empty", {
      ...cells,
      choices: ["missing", "text"] as const,
      default: "missing" as const,
      describe: "whether an empty text is the same as a missing value, or a text of its own",
    })
    .option("where", {
      ...rows,
      type: "string",
      describe: 'compare only rows that meet a condition: "place = Basra and year >= 2020"',
    })
    .option("duplicates", {
      ...rows,
      choices: duplicatesChoices,
      default: "error" as const,
      describe: "keys that several rows of a table have: refuse, take each first row, or pair them all",
    })
    .option("limit", {
      ...rows,
      type: "string",
      describe: "rows that differ to show; 20 in a table, 1000 in a page, all in files if left out",
    })
    .option("fail-above", {
      ...rows,
      type: "string",
      describe: "exit with status 1 only if more rows differ than this: 0.5% of all rows, or a number",
    })
    .option("read-as", { ...reading, describe: `the format: ${tableFormats.join(", ")}` })
    .option("encoding", { ...reading, describe: "such as utf-8, utf-16le, windows-1252 or windows-1256" })
    .option("delimiter", { ...reading, describe: "what parts cells: a character, or tab" })
    .option("quote", { ...reading, describe: "what stands around cells: a character, or none" })
    .option("sheet", { ...reading, describe: "the sheet of a workbook, by its name or number" })
    .option("format", {
      choices: compareFormats,
      describe: "how to write it; as the name after --output ends, or a table if left out",
    })
    .option("memory", { type: "string", describe: "work in no more memory than this: 1GB, 512MB" })
    .option("temporary", {
      type: "string",
      describe: "a folder for what does not fit into memory; the system’s if left out",
    })
    .option("lang", languageOption)
    .option("output", outputFileOption);
