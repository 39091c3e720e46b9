import type { Argv } from "yargs";
import { languages } from "../messages/languages.ts";
import { numeralSystems } from "../model/language.ts";
import type { GlobalOptions } from "./command.ts";

/** The dataset that a command works on, named by its folder. */
export const withDataset = (parser: Argv<GlobalOptions>) =>
  parser.positional("dataset", {
    type: "string",
    demandOption: true,
    describe: "the dataset’s folder, which holds datapackage.json",
  });

/** The datasets that a command works on, one after the other. */
export const withDatasets = (parser: Argv<GlobalOptions>) =>
  parser.positional("dataset", {
    type: "string",
    array: true,
    demandOption: true,
    describe: "folders that hold datapackage.json; of a folder that holds none, the datasets in it",
  });

export const knownByOption = {
  type: "string",
  describe: "count only what was published on or before this date: 2021, 2021-05 or 2021-05-09",
} as const;

/** What a briefing is made with, whatever it is written to. */
export const withBriefing = <Options>(parser: Argv<Options>) =>
  parser
    .option("known-by", knownByOption)
    .option("since", {
      type: "string",
      describe: "say what changed since this date, as things were known then",
    })
    .option("lang", {
      choices: languages,
      describe: "the briefing’s language; the one of briefing.yaml, or English, if left out",
    })
    .option("numerals", {
      choices: numeralSystems,
      describe: "its digits: 123, ١٢٣ or ۱۲۳; those of the language if left out",
    })
    .option("template", {
      type: "string",
      describe: "a folder of templates and styles that take the place of the bundled ones",
    });

/** Never taken from the machine's settings: the same command line prints the same everywhere. */
export const languageOption = {
  choices: languages,
  default: "en" as const,
  describe: "the language of sentences: English, Arabic or Sorani Kurdish",
} as const;

export const outputFileOption = {
  type: "string",
  describe: "write to this file instead of standard output",
} as const;
