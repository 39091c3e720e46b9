import { catalogueOf } from "../../messages/languages.ts";
import { defineCommand } from "../command.ts";
import { deliver } from "../deliver.ts";
import { languageOption, outputFileOption, withDataset } from "../options.ts";

const kinds = ["prefer", "correct", "withdraw", "explain", "defer"] as const;

/** `recount adjudicate`: records a decision on a finding, and says what it changes. */
export const command = defineCommand({
  name: "adjudicate",
  positionals: "<dataset> <finding>",
  summary: "Record a decision on a finding, and say what it changes",
  examples: [
    [
      'recount adjudicate my-dataset conflict-1f0c --decision withdraw --figure tally-36 --reason "A slip" --by "R. Quill"',
      "leaves the figure out; the register keeps it",
    ],
    [
      'recount adjudicate my-dataset growth-77aa --decision explain --reason "Later" --by "R. Quill" --dry-run',
      "what that would change",
    ],
  ],
  builder: (parser) =>
    withDataset(parser)
      .positional("finding", {
        type: "string",
        demandOption: true,
        describe: "the finding’s id, as recount audit shows it in brackets; its beginning is enough",
      })
      .option("decision", {
        choices: kinds,
        demandOption: true,
        describe: "prefer one figure, correct or withdraw one, explain the finding, or defer it",
      })
      .option("figure", { type: "string", describe: "the figure that is preferred, corrected or withdrawn" })
      .option("reason", {
        type: "string",
        demandOption: true,
        describe: "why; it is printed with the decision",
      })
      .option("by", { type: "string", demandOption: true, describe: "who decides; it is printed too" })
      .option("on", { type: "string", describe: "the date of the decision; today if left out" })
      .option("again", {
        type: "boolean",
        default: false,
        describe: "decide anew on a finding that is decided already",
      })
      .option("dry-run", {
        type: "boolean",
        default: false,
        describe: "say what it would change, and write nothing",
      })
      .option("format", {
        choices: ["table", "json"] as const,
        default: "table" as const,
        describe: "how to print it",
      })
      .option("lang", languageOption)
      .option("output", outputFileOption),
  async run({ dataset: folder, finding, dryRun, format, lang, output, on, ...given }, world) {
    const [{ adjudicate }, { wordsFor }, { chooseDecision }, { adjudicateData, adjudicateView }, catalogue] =
      await Promise.all([
        import("../../adjudicate.ts"),
        import("../../messages/words.ts"),
        import("../choose-decision.ts"),
        import("../adjudicate-view.ts"),
        catalogueOf(lang),
      ]);
    const asked = { ...given, finding, on: on ?? world.today() };
    const done = await adjudicate(folder, (audit) => chooseDecision(audit, asked), { dryRun }, world.files);
    const words = wordsFor(done.after.dataset, catalogue);
    for (const [column, text] of [
      ["reason", done.row.reason],
      ["by", done.row.decided_by],
    ] as const)
      if (/^[=+\-@]/.test(text))
        world.log.notice(
          words.say("adjudicate.formula", {
            column: words.asIs(`--${column}`),
            sign: words.asIs(text.charAt(0)),
          }),
        );
    const told = { ...done, folder, dryRun };
    if (format === "json") {
      await deliver(`${JSON.stringify(adjudicateData(told), null, 2)}\n`, output, world);
      return 0;
    }
    const screen =
      output === undefined ? world.terminal : { columns: 80, style: (_: unknown, text: string) => text };
    await deliver(adjudicateView(told, words, screen), output, world);
    return 0;
  },
});
