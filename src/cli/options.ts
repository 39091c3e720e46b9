import type { Argv } from "yargs";
import type { GlobalOptions } from "./command.ts";

/** The dataset that a command works on, named by its folder. */
export const withDataset = (parser: Argv<GlobalOptions>) =>
  parser.positional("dataset", {
    type: "string",
    demandOption: true,
    describe: "the dataset’s folder, which holds datapackage.json",
  });

export const knownByOption = {
  type: "string",
  describe: "count only what was published on or before this date: 2021, 2021-05 or 2021-05-09",
} as const;

export const outputFileOption = {
  type: "string",
  describe: "write to this file instead of standard output",
} as const;
