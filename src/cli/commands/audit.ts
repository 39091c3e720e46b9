import { catalogueOf } from "../../messages/languages.ts";
import { countsOf } from "../../model/counts.ts";
import { isOfDataset, RecountError } from "../../model/fault.ts";
import { isAtLeast, severities } from "../../model/finding.ts";
import { refused } from "../../model/refusal.ts";
import { type Selected, select } from "../../model/selection.ts";
import type { Audited } from "../audit-printers.ts";
import type { Tallied } from "../audit-tally.ts";
import { defineCommand } from "../command.ts";
import { datasetsAt } from "../datasets.ts";
import { deliver } from "../deliver.ts";
import type { Screen } from "../layout.ts";
import { knownByOption, languageOption, outputFileOption, withDatasets } from "../options.ts";
import { progressIn } from "../progress.ts";
import {
  readSelection,
  refuseUnknownIndicators,
  selectionLists,
  withSelection,
} from "../selection-options.ts";

/** `recount audit`: where figures contradict one another, where they only seem to, and what can be said. */
export const command = defineCommand({
  name: "audit",
  positionals: "<dataset..>",
  summary: "Show where a dataset’s figures contradict one another and where they only seem to",
  examples: [
    ["recount audit datasets/iraq-activists", "findings by severity, then estimates"],
    ["recount audit my-dataset --known-by 2021-06", "as it was known at the end of June 2021"],
    ["recount audit my-dataset --fail-on warning --format json", "for a script: status 1 from a warning up"],
    ["recount audit my-dataset --type regression,conflict", "those findings alone; they decide the status"],
    ["recount audit my-dataset --format csv --output findings.csv", "a finding a row, for a spreadsheet"],
    ["recount audit my-dataset --format csv --rows estimates", "an estimate a row"],
    ["recount audit datasets --format sarif", "all datasets in a folder, for a code host"],
  ],
  lists: selectionLists,
  builder: (parser) =>
    withSelection(withDatasets(parser))
      .option("known-by", knownByOption)
      .option("fail-on", {
        choices: [...severities, "never"] as const,
        default: "error" as const,
        describe:
          "exit with status 1 if a finding this severe or worse, among those shown, is open or deferred",
      })
      .option("format", {
        choices: ["table", "json", "csv", "markdown", "sarif"] as const,
        default: "table" as const,
        describe: "how to print it",
      })
      .option("rows", {
        choices: ["findings", "estimates"] as const,
        describe: "what the rows of a CSV are; findings if left out",
      })
      .option("lang", languageOption)
      .option("output", outputFileOption)
      .epilogue(
        "With --type, --severity or --status, tables and Markdown show findings alone, no estimates. Filters decide the exit status, too: what is not shown does not fail. The counts at the top are of all findings.",
      ),
  async run({ dataset: named, knownBy, failOn, format, rows, lang, output, ...filters }, world) {
    if (rows !== undefined && format !== "csv") throw refused("rows-format");
    const selection = readSelection(filters);
    const [{ auditDataset, load }, { wordsFor }, catalogue, { sayFrom }, { describeError }, ...printing] =
      await Promise.all([
        import("../../pipeline.ts"),
        import("../../messages/words.ts"),
        catalogueOf(lang),
        import("../../messages/catalogue.ts"),
        import("../../messages/errors.ts"),
        import("../audit-printers.ts"),
        import("../../platform/package.ts"),
        import("../told-error.ts"),
      ]);
    const [{ auditPrinters }, { ownVersion }, { toldError }] = printing;
    const folders = await datasetsAt(named, world.files);
    const several = folders.length > 1;
    const say = sayFrom(catalogue);
    const printer = auditPrinters[format]({
      several,
      screen: output === undefined ? world.terminal : plainScreen,
      say,
      catalogue,
      version: ownVersion(),
      rows: rows ?? "findings",
      files: world.files,
    });
    const indicators = new Set<string>();
    const tally: Tallied[] = [];
    const onProgress = progressIn(world.log, say);
    const read = async (folder: string): Promise<Audited> => {
      const audit = auditDataset(await load(folder, world.files, onProgress, "register"), {
        knownBy,
        onProgress,
      });
      for (const id of audit.dataset.indicators.keys()) indicators.add(id);
      if (!several) refuseUnknownIndicators(selection, indicators);
      const words = wordsFor(audit.dataset, catalogue);
      return { folder, selected: select(audit, selection), words };
    };
    const fails = ({ findings }: Selected): boolean =>
      failOn !== "never" &&
      findings.some(({ severity, status }) => status !== "decided" && isAtLeast(severity, failOn));

    const attempt = (folder: string): Promise<Audited | RecountError> =>
      read(folder).catch((error: unknown) => {
        if (!several || !isOfDataset(error)) throw error;
        return error;
      });
    // Before anything is printed or staged: what is wrong with the only dataset leaves no trace, and nothing holds up an interruption.
    const first = await attempt(folders[0] ?? "");
    async function* pieces(): AsyncGenerator<string> {
      yield* printer.begin?.() ?? [];
      for (const [index, folder] of folders.entries()) {
        const audited = index === 0 ? first : await attempt(folder);
        if (audited instanceof RecountError) {
          tally.push({ folder, error: audited });
          const problem = describeError(audited, catalogue);
          yield* printer.unread?.({ folder, error: audited, problem }) ?? [];
        } else {
          const { selected } = audited;
          tally.push({ folder, counts: countsOf(selected.audit), fails: fails(selected) });
          yield* printer.audit(audited);
        }
      }
      refuseUnknownIndicators(selection, indicators);
      yield* printer.end?.(tally) ?? [];
    }
    await deliver(pieces(), output, world);
    const unread = tally.flatMap((each) => ("error" in each ? each.error : []));
    for (const error of unread) world.terminal.complain(toldError(error, catalogue));
    if (unread.length > 0) return 2;
    return tally.some((each) => "fails" in each && each.fails) ? 1 : 0;
  },
});

/** For a file: no colours, and a width that reads well. */
const plainScreen: Screen = { columns: 80, style: (_, text) => text };
