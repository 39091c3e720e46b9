import { catalogueOf } from "../../messages/languages.ts";
import { isAtLeast, severities } from "../../model/finding.ts";
import { defineCommand } from "../command.ts";
import { deliver } from "../deliver.ts";
import { knownByOption, languageOption, outputFileOption, withDataset } from "../options.ts";

/** `recount audit`: where figures contradict one another, where they only seem to, and what can be said. */
export const command = defineCommand({
  name: "audit",
  positionals: "<dataset>",
  summary: "Show where a dataset’s figures contradict one another and where they only seem to",
  examples: [
    ["recount audit datasets/iraq-activists", "findings by severity, then estimates"],
    ["recount audit my-dataset --known-by 2021-06", "as it was known at the end of June 2021"],
    [
      "recount audit my-dataset --fail-on warning --format json",
      "for a script: exit status 1 from a warning up",
    ],
  ],
  builder: (parser) =>
    withDataset(parser)
      .option("known-by", knownByOption)
      .option("fail-on", {
        choices: [...severities, "never"] as const,
        default: "error" as const,
        describe: "exit with status 1 if a finding this severe or worse is open or deferred",
      })
      .option("format", {
        choices: ["table", "json"] as const,
        default: "table" as const,
        describe: "how to print it",
      })
      .option("lang", languageOption)
      .option("output", outputFileOption),
  async run({ dataset: folder, knownBy, failOn, format, lang, output }, world) {
    const [{ auditDataset, load }, { wordsFor }, catalogue] = await Promise.all([
      import("../../pipeline.ts"),
      import("../../messages/words.ts"),
      catalogueOf(lang),
    ]);
    const audit = auditDataset(await load(folder, world.files), { knownBy });
    const words = wordsFor(audit.dataset, catalogue);
    if (format === "json") {
      const [{ reportOf }, { ownVersion }] = await Promise.all([
        import("../../model/report.ts"),
        import("../../platform/package.ts"),
      ]);
      await deliver(`${JSON.stringify(reportOf(audit, words, ownVersion()), null, 2)}\n`, output, world);
    } else {
      const { auditView } = await import("../audit-view.ts");
      const screen =
        output === undefined ? world.terminal : { columns: 80, style: (_: unknown, text: string) => text };
      await deliver(auditView(audit, words, screen), output, world);
    }
    const fails =
      failOn !== "never" &&
      audit.findings.some(({ severity, status }) => status !== "decided" && isAtLeast(severity, failOn));
    return fails ? 1 : 0;
  },
});
