import { basename, join, resolve } from "node:path";
import { languages, numeralSystems } from "../../model/language.ts";
import { papers } from "../../model/settings.ts";
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
      .option("paper", { choices: papers, describe: "the PDF’s paper; A4 if left out" })
      .option("template", {
        type: "string",
        describe: "a folder of templates and styles that take the place of the bundled ones",
      })
      .option("html", { type: "boolean", default: false, describe: "write the HTML alone" })
      .option("pdf", { type: "boolean", default: false, describe: "write the PDF alone" })
      .option("format", {
        choices: ["table", "json"] as const,
        default: "table" as const,
        describe: "how to print what was done",
      }),
  async run({ dataset: folder, output, knownBy, since, html, pdf, format, template, ...choices }, world) {
    const [{ brief }, { briefingWords }] = await Promise.all([
      import("../../pipeline.ts"),
      import("../../messages/briefing-words.ts"),
    ]);
    const target = output ?? join("reports", basename(resolve(folder)));
    const done = await brief(
      folder,
      {
        output: target,
        knownBy,
        since,
        template,
        settings: {
          ...(choices.lang ? { language: choices.lang } : {}),
          ...(choices.numerals ? { numerals: choices.numerals } : {}),
          ...(choices.paper ? { paper: choices.paper } : {}),
        },
        html: html || !pdf,
        pdf: pdf || !html,
        words: briefingWords,
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
