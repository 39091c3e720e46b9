import { catalogueOf } from "../../messages/languages.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isOfDataset, RecountError } from "../../model/fault.ts";
import { defineCommand } from "../command.ts";
import { datasetsAt } from "../datasets.ts";
import { deliver } from "../deliver.ts";
import { languageOption, outputFileOption, withDatasets } from "../options.ts";
import { progressIn } from "../progress.ts";

/** `recount check`: is the dataset well formed? */
export const command = defineCommand({
  name: "check",
  positionals: "<dataset..>",
  summary: "Check that a dataset is well formed, and name every fault at once",
  examples: [
    ["recount check my-dataset", "valid, or every fault with its file, row and column"],
    ["recount check my-dataset --format json", "the same for a program"],
    ["recount check datasets", "every dataset in a folder"],
  ],
  builder: (parser) =>
    withDatasets(parser)
      .option("format", {
        choices: ["table", "json"] as const,
        default: "table" as const,
        describe: "how to print it",
      })
      .option("lang", languageOption)
      .option("output", outputFileOption),
  async run({ dataset: named, format, lang, output }, world) {
    const [{ checkNarratives, load }, { sayFrom }, { isolated }, { directed }, { toldError }, catalogue] =
      await Promise.all([
        import("../../pipeline.ts"),
        import("../../messages/catalogue.ts"),
        import("../../messages/isolated.ts"),
        import("../right-to-left.ts"),
        import("../told-error.ts"),
        catalogueOf(lang),
      ]);
    const { direction } = catalogue;
    const say = sayFrom(catalogue);
    const onProgress = progressIn(world.log, say);
    const folders = await datasetsAt(named, world.files);
    const several = folders.length > 1;
    const outcomes: Checked[] = [];
    for (const folder of folders) {
      const whole = async (): Promise<Dataset> => {
        const dataset = await load(folder, world.files, onProgress);
        await checkNarratives(folder, dataset);
        return dataset;
      };
      const checked = await whole().catch((error: unknown) => {
        if (!isOfDataset(error) || !(several || (error.code === "bad-input" && format === "json")))
          throw error;
        return error;
      });
      outcomes.push(
        checked instanceof RecountError
          ? { folder, error: checked }
          : { folder, name: checked.name, sources: checked.sources.size, figures: checked.figures.length },
      );
    }
    if (format === "json") {
      const data = outcomes.map(asData);
      await deliver(`${JSON.stringify(several ? { datasets: data } : data[0], null, 2)}\n`, output, world);
    } else {
      const fine = outcomes.flatMap((each) => {
        if ("error" in each) return [];
        const said = say("check.fine", { ...each, dataset: isolated(each.name, direction) });
        return `${directed(said, direction, 0)}\n`;
      });
      await deliver(fine, output, world);
      for (const each of outcomes)
        if ("error" in each) world.terminal.complain(toldError(each.error, catalogue));
    }
    return outcomes.some((each) => "error" in each) ? 2 : 0;
  },
});

/** What became of one dataset. */
type Checked =
  | { readonly folder: string; readonly name: string; readonly sources: number; readonly figures: number }
  | { readonly folder: string; readonly error: RecountError };

const asData = (checked: Checked) =>
  "error" in checked
    ? { dataset: checked.folder, valid: false, faults: checked.error.faults }
    : {
        dataset: checked.name,
        sources: checked.sources,
        figures: checked.figures,
        valid: true,
        faults: [],
      };
