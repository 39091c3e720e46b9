import { basename, dirname } from "node:path";
import { languages, numeralSystems } from "../../model/language.ts";
import { refused } from "../../model/refusal.ts";
import { defineCommand } from "../command.ts";
import { deliver } from "../deliver.ts";
import { knownByOption, outputFileOption, withDataset } from "../options.ts";

const formats = ["svg", "png", "vega-lite"] as const;

/** `recount chart`: one chart of the briefing, for use elsewhere. */
export const command = defineCommand({
  name: "chart",
  positionals: "<dataset> [chart]",
  summary: "Write one chart of the briefing as SVG, PNG or Vega-Lite; without a name, list them",
  examples: [
    ["recount chart datasets/iraq-activists", "the charts that there are"],
    ["recount chart datasets/iraq-activists interval-killed --output killed.svg", "one of them as SVG"],
    ["recount chart my-dataset matrix --format png --scale 3 --output matrix.png", "a large picture"],
    ["recount chart my-dataset matrix --format vega-lite --lang ar", "to be changed elsewhere, in Arabic"],
  ],
  builder: (parser) =>
    withDataset(parser)
      .positional("chart", { type: "string", describe: "the chart’s name, as the list shows it" })
      .option("format", {
        choices: formats,
        default: "svg" as const,
        describe: "a vector picture, a picture of dots, or the specification that the picture is drawn from",
      })
      .option("scale", {
        type: "number",
        default: 2,
        describe: "dots of a PNG to a CSS pixel, 1 to 8; a chart is 672 pixels wide",
      })
      .option("known-by", knownByOption)
      .option("since", {
        type: "string",
        describe: "with the charts of what changed since this date",
      })
      .option("lang", {
        choices: languages,
        describe: "the chart’s language; the one of briefing.yaml, or English, if left out",
      })
      .option("numerals", {
        choices: numeralSystems,
        describe: "its digits: 123, ١٢٣ or ۱۲۳; those of the language if left out",
      })
      .option("template", {
        type: "string",
        describe: "a folder whose chart-theme.json takes the place of the bundled one",
      })
      .option("output", outputFileOption),
  async run({ dataset: folder, chart: name, format, scale, output, ...choices }, world) {
    if (!(scale >= 1 && scale <= 8)) throw refused("scale", { word: String(scale) });
    if (name !== undefined && format === "png" && output === undefined) throw refused("png-output");
    const { openExhibits } = await import("../../library/exhibits.ts");
    const { knownBy, since, template, lang, numerals } = choices;
    const { charts, exhibit, words } = await openExhibits(
      folder,
      {
        knownBy,
        since,
        template,
        settings: {
          ...(lang ? { language: lang } : {}),
          ...(numerals ? { numerals } : {}),
        },
      },
      world,
    );
    if (name === undefined) {
      const { chartsView } = await import("../charts-view.ts");
      const screen =
        output === undefined ? world.terminal : { columns: 80, style: (_: unknown, text: string) => text };
      await deliver(chartsView(charts, words, screen), output, world);
      return 0;
    }
    const made = await exhibit(name, format, scale);
    if (typeof made === "string") await deliver(made, output, world);
    else if (output !== undefined)
      await world.files.writeTogether(dirname(output), new Map([[basename(output), made]]));
    return 0;
  },
});
