import { basename, join, resolve } from "node:path";
import { defineCommand } from "../command.ts";
import { knownByOption, withDataset } from "../options.ts";

/** How many findings the terminal shows before it points to the briefing. */
const shown = 6;

/** `recount brief`: the briefing, as HTML and PDF. */
export const command = defineCommand({
  name: "brief",
  positionals: "<dataset>",
  summary: "Write a briefing on a dataset, as HTML and PDF",
  examples: [
    ["recount brief datasets/iraq-activists", "into reports/iraq-activists"],
    ["recount brief my-dataset --output out --html", "only the HTML, which needs no browser"],
    ["recount brief my-dataset --known-by 2021-06-30", "as it stood at the end of June 2021"],
  ],
  outputIsFolder: true,
  builder: (parser) =>
    withDataset(parser)
      .option("output", {
        type: "string",
        describe: "the folder to write to; reports/ and the folder’s name if left out",
      })
      .option("known-by", knownByOption)
      .option("html", { type: "boolean", default: false, describe: "write the HTML alone" })
      .option("pdf", { type: "boolean", default: false, describe: "write the PDF alone" })
      .option("format", {
        choices: ["table", "json"] as const,
        default: "table" as const,
        describe: "how to print what was done",
      }),
  async run({ dataset: folder, output, knownBy, html, pdf, format }, world) {
    const [{ brief }, { wordsFor }, { english }] = await Promise.all([
      import("../../pipeline.ts"),
      import("../../messages/words.ts"),
      import("../../messages/en/index.ts"),
    ]);
    const target = output ?? join("reports", basename(resolve(folder)));
    const done = await brief(
      folder,
      {
        output: target,
        knownBy,
        html: html || !pdf,
        pdf: pdf || !html,
        words: (dataset) => wordsFor(dataset, english),
      },
      world,
    );
    const { audit, words, missing } = done;
    const written = done.files.map((file) => join(target, file));
    if (missing.length > 0)
      world.log.notice(words.say("brief.missing-glyphs", { characters: missing.join(" ") }));
    if (format === "json") {
      world.terminal.print(`${JSON.stringify({ dataset: audit.dataset.name, written }, null, 2)}\n`);
      return 0;
    }
    const { briefView } = await import("../brief-view.ts");
    world.terminal.print(briefView(audit, words, { folder, written, shown }, world.terminal));
    return 0;
  },
});
