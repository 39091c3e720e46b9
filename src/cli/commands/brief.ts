import { basename, join, resolve } from "node:path";
import { periodicities } from "../../model/periodicity.ts";
import { papers } from "../../model/settings.ts";
import { untranslated } from "../../model/translations.ts";
import { type CliWorld, defineCommand } from "../command.ts";
import { withBriefing, withDataset } from "../options.ts";
import { noticeOutdated } from "../outdated.ts";

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
    ["recount brief my-dataset --every month", "an issue a month, an index and a feed"],
    ["recount brief my-dataset --known-by 2021-06 --since 2021-05", "with what changed since the end of May"],
  ],
  outputIsFolder: true,
  builder: (parser) =>
    withBriefing(
      withDataset(parser).option("output", {
        type: "string",
        describe: "the folder to write to; reports/ and the folder’s name if left out",
      }),
    )
      .option("every", {
        choices: periodicities,
        describe: "write an issue for each period, with an index of them and a feed",
      })
      .option("from", {
        type: "string",
        describe: "the day of the first issue; the first publication if left out",
      })
      .option("to", {
        type: "string",
        describe: "the day of the last issue; the last publication if left out",
      })
      .option("force", {
        type: "boolean",
        default: false,
        describe: "make every issue anew, not only those that have changed",
      })
      .option("base-url", { type: "string", describe: "where the issues will be on the web, for the feed" })
      .option("paper", { choices: papers, describe: "the PDF’s paper; A4 if left out" })
      .option("allow-missing-glyphs", {
        type: "boolean",
        default: false,
        describe: "print a box with its code for a character that no font has, such as an emoji",
      })
      .option("html", { type: "boolean", default: false, describe: "write the HTML alone" })
      .option("pdf", { type: "boolean", default: false, describe: "write the PDF alone" })
      .option("format", {
        choices: ["table", "json"] as const,
        default: "table" as const,
        describe: "how to print what was done",
      }),
  async run({ dataset: folder, output, html, pdf, format, template, ...choices }, world) {
    const { briefIssues, refuseMisplaced } = await import("../brief-issues.ts");
    refuseMisplaced(choices);
    const early = choices.every === undefined ? await drawingEarly(world) : world;
    const [{ brief }, { briefingWords, briefingToldIn }] = await Promise.all([
      import("../../pipeline.ts"),
      import("../../messages/briefing-words.ts"),
    ]);
    const target = output ?? join("reports", basename(resolve(folder)));
    const common = {
      output: target,
      template,
      settings: {
        ...(choices.lang ? { language: choices.lang } : {}),
        ...(choices.numerals ? { numerals: choices.numerals } : {}),
        ...(choices.paper ? { paper: choices.paper } : {}),
        ...(choices.allowMissingGlyphs ? { allowMissingGlyphs: true } : {}),
      },
      html: html || !pdf,
      pdf: pdf || !html,
      words: briefingWords,
    };
    const { knownBy, since, every, from, to, force, baseUrl } = choices;
    if (every !== undefined) {
      const options = { ...common, every, from, to, force, baseUrl };
      return briefIssues({ folder, options, format }, world);
    }
    const done = await brief(folder, { ...common, knownBy, since }, early);
    const { audit, missing } = done;
    const words = await briefingToldIn(audit.dataset);
    const written = done.files.map((file) => join(target, file));
    const untold = untranslated(audit.dataset, words.language).map(({ table, column, count }) =>
      words.asIs(`${table} ${column} (${count})`),
    );
    if (untold.length > 0)
      world.log.notice(words.say("brief.untranslated", { columns: untold.join(words.say("list.comma")) }));
    noticeOutdated(
      done.outdated.map((file) => join(target, file)),
      words,
      world.log,
    );
    if (missing.length > 0)
      world.log.notice(words.say("brief.missing-glyphs", { characters: missing.join(" ") }));
    if (format === "json") {
      const { changesData } = await import("../../model/changes-report.ts");
      const changes = audit.changes ? { changes: changesData(audit.changes) } : {};
      world.terminal.print(
        `${JSON.stringify({ dataset: audit.dataset.name, written, ...changes }, null, 2)}\n`,
      );
      return 0;
    }
    const { briefView } = await import("../brief-view.ts");
    world.terminal.print(briefView(audit, words, { folder, written, shown }, world.terminal));
    return 0;
  },
});

/** The world with the thread that draws started already: it loads Vega while the rest of recount is loaded. */
async function drawingEarly(world: CliWorld): Promise<CliWorld> {
  const { work } = await import("../../chart/drawing-thread.ts");
  const thread = world.openThread?.(work);
  return thread ? { ...world, openThread: () => thread } : world;
}
