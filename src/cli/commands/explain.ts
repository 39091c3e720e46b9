import { catalogueOf } from "../../messages/languages.ts";
import { defineCommand } from "../command.ts";
import { deliver } from "../deliver.ts";
import { knownByOption, languageOption, outputFileOption, withDataset } from "../options.ts";

/** `recount explain`: the proof of one finding, step by step. */
export const command = defineCommand({
  name: "explain",
  positionals: "<dataset> <finding>",
  summary: "Print the proof of one finding: figures, rule, arithmetic, and what would settle it",
  examples: [
    ["recount explain datasets/iraq-activists stale", "by its type, where there is one of it"],
    ["recount explain my-dataset conflict-1f0c", "by its id, of which the beginning is enough"],
    ["recount explain my-dataset conflict-1f0c --format json", "the same as data"],
  ],
  builder: (parser) =>
    withDataset(parser)
      .positional("finding", {
        type: "string",
        demandOption: true,
        describe: "the finding’s id, as recount audit shows it in brackets",
      })
      .option("known-by", knownByOption)
      .option("format", {
        choices: ["table", "json", "markdown"] as const,
        default: "table" as const,
        describe: "how to print it",
      })
      .option("lang", languageOption)
      .option("output", outputFileOption),
  async run({ dataset: folder, finding: word, knownBy, format, lang, output }, world) {
    const [{ auditDataset, load }, { explain }, { wordsFor }, { tellProof }, { findFinding }, catalogue] =
      await Promise.all([
        import("../../pipeline.ts"),
        import("../../explain/explain.ts"),
        import("../../messages/words.ts"),
        import("../../messages/proof.ts"),
        import("../find-finding.ts"),
        catalogueOf(lang),
      ]);
    const audit = auditDataset(await load(folder, world.files, undefined, "register"), { knownBy });
    const finding = findFinding(audit.findings, word);
    const proof = explain(finding, audit);
    if (format === "json") {
      await deliver(`${JSON.stringify(proof, null, 2)}\n`, output, world);
      return 0;
    }
    const words = wordsFor(audit.dataset, catalogue);
    const told = tellProof(proof, { finding, audit, words, folder });
    if (format === "markdown") {
      const { proofMarkdown } = await import("../../render/proof-markdown.ts");
      await deliver(proofMarkdown(told), output, world);
      return 0;
    }
    const { explainView } = await import("../explain-view.ts");
    const screen =
      output === undefined ? world.terminal : { columns: 80, style: (_: unknown, text: string) => text };
    await deliver(explainView(told, words, screen), output, world);
    return 0;
  },
});
