import { setImmediate } from "node:timers/promises";
import { decisionsIn } from "../../library/match-decisions.ts";
import { catalogueOf, type Language } from "../../messages/languages.ts";
import { type CliWorld, defineCommand } from "../command.ts";
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
    const { left, right, options } = request;
    const { matchBy } = options;
    const { compare, suggestKeys } = await import("../../comparison.ts");
    await refuseOverwriting([left, right], { "--output": output, "--pairs": request.pairs }, world.files);
    const telling = loadTelling(lang, world);
    let progress: ReturnType<typeof comparingIn> | undefined;
    telling.then(
      (loaded) => {
        progress = loaded.progress;
      },
      // What waits for it below fails as well.
      () => undefined,
    );
    const onProgress = (share: number) => progress?.onProgress(share);
    // Asking the engine how far it is takes time of its own.
    const limits = { ...options.limits, ...(quiet ? {} : { onProgress }) };
    if (given.suggestKeys) {
      const suggestions = await suggestKeys(left, right, { ...options, limits }, world);
      const [{ words }, { writeSuggestions }] = await Promise.all([
        telling,
        import("../write-suggestions.ts"),
      ]);
      return writeSuggestions(suggestions, { request, output, words }, world);
    }
    const decisions = await decisionsIn(request.decisions, world.files);
    return compare(
      left,
      right,
      { ...options, matchBy: matchBy && { ...matchBy, decisions }, limits },
      async (comparison, engine) => {
        const {
          words,
          progress: { onWriting },
          nameOf,
          writeComparison,
        } = await telling;
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

/** What tells of a comparison, loaded piece by piece while the engine starts and works in threads of its own. */
async function loadTelling(language: Language, world: CliWorld) {
  await setImmediate();
  const [catalogue, { plainWords }] = await Promise.all([
    catalogueOf(language),
    import("../../messages/plain-words.ts"),
  ]);
  await setImmediate();
  const words = plainWords(catalogue);
  await setImmediate();
  const [{ writeComparison }, { nameOf }] = await Promise.all([
    import("../write-comparison.ts"),
    import("../../render/column-name.ts"),
  ]);
  return { words, progress: comparingIn(world.log, words.say), writeComparison, nameOf };
}
