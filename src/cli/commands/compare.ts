import { decisionsIn } from "../../library/match-decisions.ts";
import { catalogueOf } from "../../messages/languages.ts";
import { defineCommand } from "../command.ts";
import { compareLists, withCompareOptions } from "../compare-options.ts";
import { readCompareRequest } from "../compare-request.ts";
import { refuseOverwriting } from "../output-file.ts";
import { comparingIn } from "../progress.ts";

/** `recount compare`: what differs between two tables, row by row and cell by cell. */
export const command = defineCommand({
  name: "compare",
  positionals: "<left> <right>",
  summary: "Compare two tables row by row: what changed, and what only one of them has",
  examples: [
    ["recount compare may.csv june.csv --on id", "what changed, at a glance"],
    [
      "recount compare ministry.xlsx monitor.csv --on place,date --map place=governorate",
      "names that differ",
    ],
    ["recount compare a.csv b.csv --on id --tolerance killed=5,date=3d", "small differences do not count"],
    ["recount compare a.csv b.csv --suggest-keys", "which columns could tell rows apart"],
    ["recount compare a.csv b.csv --on id --output differences.html", "a page to search and to send"],
    [
      "recount compare a.csv b.csv --match name --block place --evidence date,age",
      "two lists of names without a key",
    ],
    ["recount compare a.parquet b.parquet --on id --output all.parquet --memory 1GB", "tables of any size"],
  ],
  lists: compareLists,
  builder: withCompareOptions,
  async run({ lang, output, quiet, ...given }, world) {
    const request = readCompareRequest({ ...given, output });
    const { matchBy } = request.options;
    const [{ compare, suggestKeys }, catalogue, { plainWords }, { writeComparison }, { nameOf }] =
      await Promise.all([
        import("../../comparison.ts"),
        catalogueOf(lang),
        import("../../messages/plain-words.ts"),
        import("../write-comparison.ts"),
        import("../../render/column-name.ts"),
      ]);
    const words = plainWords(catalogue);
    const { left, right, options } = request;
    await refuseOverwriting([left, right], { "--output": output, "--pairs": request.pairs }, world.files);
    const { onProgress, onWriting } = comparingIn(world.log, words.say);
    // Asking the engine how far it is takes time of its own.
    const limits = { ...options.limits, ...(quiet ? {} : { onProgress }) };
    if (given.suggestKeys) {
      const { writeSuggestions } = await import("../write-suggestions.ts");
      const suggestions = await suggestKeys(left, right, { ...options, limits }, world);
      return writeSuggestions(suggestions, { request, output, words }, world);
    }
    const decisions = await decisionsIn(request.decisions, world.files);
    return compare(
      left,
      right,
      { ...options, matchBy: matchBy && { ...matchBy, decisions }, limits },
      (comparison, engine) => {
        if (options.on.length === 0 && matchBy === undefined) {
          const key = comparison.keys.map((pair) => nameOf(pair, words));
          world.log.notice(words.say("compare.key-chosen", { list: words.list(key) }));
        }
        onWriting();
        return writeComparison({ comparison, engine, request, output, words }, world);
      },
      world,
    );
  },
});
