import type { Argv } from "yargs";
import { languages } from "../messages/languages.ts";
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
