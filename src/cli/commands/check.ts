import { catalogueOf } from "../../messages/languages.ts";
import { RecountError } from "../../model/fault.ts";
import { defineCommand } from "../command.ts";
import { deliver } from "../deliver.ts";
import { languageOption, outputFileOption, withDataset } from "../options.ts";

/** `recount check`: is the dataset well formed? */
export const command = defineCommand({
  name: "check",
  positionals: "<dataset>",
  summary: "Check that a dataset is well formed, and name every fault at once",
  examples: [
    ["recount check my-dataset", "valid, or every fault with its file, row and column"],
    ["recount check my-dataset --format json", "the same for a program"],
  ],
  builder: (parser) =>
    withDataset(parser)
      .option("format", {
        choices: ["table", "json"] as const,
        default: "table" as const,
        describe: "how to print it",
      })
      .option("lang", languageOption)
      .option("output", outputFileOption),
  async run({ dataset: folder, format, lang, output }, world) {
    const [{ load }, { sayFrom }, catalogue] = await Promise.all([
      import("../../pipeline.ts"),
      import("../../messages/catalogue.ts"),
      catalogueOf(lang),
    ]);
    try {
      const { name, sources, figures } = await load(folder, world.files);
      const counts = { dataset: name, sources: sources.size, figures: figures.length };
      const text =
        format === "json"
          ? JSON.stringify({ ...counts, valid: true, faults: [] }, null, 2)
          : sayFrom(catalogue)("check.fine", counts);
      await deliver(`${text}\n`, output, world);
      return 0;
    } catch (error) {
      if (!(error instanceof RecountError) || error.code !== "bad-input" || format !== "json") throw error;
      await deliver(
        `${JSON.stringify({ dataset: folder, valid: false, faults: error.faults }, null, 2)}\n`,
        output,
        world,
      );
      return 2;
    }
  },
});
