import { catalogueOf } from "../../messages/languages.ts";
import { tableFormats } from "../../model/open-table.ts";
import { defineCommand } from "../command.ts";
import { readCountRequest } from "../count-request.ts";
import { deliver } from "../deliver.ts";
import { languageOption, outputFileOption } from "../options.ts";
import { refuseOverwriting } from "../output-file.ts";

const scope = { type: "string", group: "What is counted, by the ids of the dataset:" } as const;
const rows = { type: "string", group: "Rows:" } as const;
const source = { type: "string", group: "Whose count it is, and of when:" } as const;
const reading = { type: "string", group: "Reading:" } as const;

/** `recount count`: rows of a table as figures of a dataset, held against what its sources cite. */
export const command = defineCommand({
  name: "count",
  positionals: "<table>",
  summary: "Count the rows of a table into figures, and hold them against what sources cite",
  examples: [
    [
      "recount count victims.csv --dataset my-dataset --indicator killed --as-of died --originator monitor",
      "the list has 34 names; what do the sources say?",
    ],
    [
      'recount count victims.csv --dataset my-dataset --indicator killed --by place=province --where "status = killed"',
      "a figure for each province",
    ],
    [
      "recount count incidents.xlsx --dataset my-dataset --indicator killed --sum deaths --as-of 2021-05 --append",
      "adds a column up, and adds the figure to the dataset",
    ],
  ],
  lists: ["by"],
  builder: (parser) =>
    parser
      .positional("table", {
        type: "string",
        demandOption: true,
        describe: "a table: CSV, TSV, JSON, NDJSON, Parquet, XLSX, dataset#table, or - for standard input",
      })
      .option("dataset", {
        type: "string",
        describe: "the dataset’s folder; of a table such as my-dataset#list that dataset if left out",
      })
      .option("indicator", { ...scope, describe: "what a row stands for" })
      .option("population", { ...scope, describe: "in whom; all if left out" })
      .option("place", { ...scope, describe: "where; everywhere if left out" })
      .option("event", { ...scope, describe: "the event; all if left out" })
      .option("phase", { ...scope, describe: "the counting episode" })
      .option("by", {
        ...scope,
        describe: "a figure for each of what columns hold, ids or labels: place=province,population=group",
      })
      .option("where", { ...rows, describe: 'count only rows that meet a condition: "status = killed"' })
      .option("distinct", { ...rows, describe: "count what this column holds, each value once: a name" })
      .option("sum", { ...rows, describe: "add up this column instead of counting rows" })
      .option("as-of", {
        ...source,
        describe: "the column of dates up to the last of which the table counts, or that date",
      })
      .option("from", { ...source, describe: "when it begins to count; the first date if left out" })
      .option("originator", { ...source, describe: "the organisation that made the table; several by ;" })
      .option("source", {
        ...source,
        describe: "the id of the table as a source; made of its name if left out",
      })
      .option("title", { ...source, describe: "what the source is called, where it is not there yet" })
      .option("published", { ...source, describe: "when it was published, where it is not there yet" })
      .option("read-as", { group: reading.group, choices: tableFormats, describe: "the table’s format" })
      .option("encoding", { ...reading, describe: "such as utf-8, utf-16le, windows-1252 or windows-1256" })
      .option("delimiter", { ...reading, describe: "what parts cells: a character, or tab" })
      .option("quote", { ...reading, describe: "what stands around cells: a character, or none" })
      .option("sheet", { ...reading, describe: "the sheet of a workbook, by its name or number" })
      .option("memory", { type: "string", describe: "work in no more memory than this: 1GB, 512MB" })
      .option("temporary", {
        type: "string",
        describe: "a folder for what does not fit into memory; the system’s if left out",
      })
      .option("append", {
        type: "boolean",
        default: false,
        describe: "add the rows to the dataset’s figures.csv, and the source to its sources.csv",
      })
      .option("format", {
        choices: ["table", "csv", "json"] as const,
        default: "table" as const,
        describe: "how to print it: for people, as rows of figures.csv, or for a program",
      })
      .option("lang", languageOption)
      .option("output", outputFileOption),
  async run({ format, lang, output, ...given }, world) {
    const { table, options } = readCountRequest(given);
    await refuseOverwriting([table], { "--output": output }, world.files);
    const [{ countInto }, { wordsFor }, { countCsv, countData, countNotices, countView }, catalogue] =
      await Promise.all([
        import("../../counting.ts"),
        import("../../messages/words.ts"),
        import("../count-view.ts"),
        catalogueOf(lang),
      ]);
    const outcome = await countInto(table, options, world);
    const words = wordsFor(outcome.audit.dataset, catalogue);
    if (format === "json") {
      await deliver(`${JSON.stringify(countData(outcome, words), null, 2)}\n`, output, world);
      return 0;
    }
    if (format === "csv") {
      for (const notice of countNotices(outcome, words)) world.log.notice(notice);
      await deliver(countCsv(outcome), output, world);
      return 0;
    }
    const screen =
      output === undefined ? world.terminal : { columns: 80, style: (_: unknown, text: string) => text };
    await deliver(countView(outcome, words, screen), output, world);
    return 0;
  },
});
