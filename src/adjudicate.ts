import { amendDataset } from "./amend.ts";
import type { Check } from "./audit/check.ts";
import { loadDataset } from "./load/dataset.ts";
import { type DecisionRow, decisionEdits } from "./load/new-decision.ts";
import { withEdits } from "./load/new-rows.ts";
import type { Audit } from "./model/audit.ts";
import { auditDataset } from "./pipeline.ts";
import { realFiles } from "./platform/files.ts";
import type { Files } from "./platform/world.ts";

/** What a decision came to. */
export interface Adjudicated {
  readonly before: Audit;
  readonly after: Audit;
  /** The row as it stands, or would stand, in `adjudications.csv`. */
  readonly row: DecisionRow;
  /** The files that were changed, relative to the dataset's folder; those that would be where nothing was written. */
  readonly files: readonly string[];
}

/** How a decision is recorded. */
export interface AdjudicateOptions {
  /** Work out what the decision changes, and write nothing. */
  readonly dryRun?: boolean | undefined;
  /** The checks of the audit that is decided on, where they are not recount's alone. */
  readonly checks?: readonly Check[] | undefined;
}

/**
 * Records a decision in a dataset's `adjudications.csv`: the file as it was, and one row after it. Where there is no such
 * table it is made and named in `datapackage.json`. The dataset with the row is loaded and audited first, so that nothing is
 * written that could not be read again; and where another program changes a file meanwhile, all is done anew on what it wrote.
 *
 * @param choose what to record, in view of the audit as it stands; what it throws ends the run
 *
 * Rejects with `bad-input` where the dataset is not sound, before the decision or with it, and with `dataset-unwritable`.
 *
 * @example
 * await adjudicate("my-dataset", ({ findings: [finding] }) => ({
 *   finding: finding.id, fingerprint: finding.fingerprint, decision: "explain", figure: "",
 *   reason: "The later count is the later.", decided_by: "R. Quill", decided_on: "2031-09-01",
 * }));
 */
export async function adjudicate(
  folder: string,
  choose: (audit: Audit) => DecisionRow,
  { dryRun = false, checks }: AdjudicateOptions = {},
  files: Files = realFiles(),
): Promise<Adjudicated> {
  return amendDataset(
    folder,
    async (dataset, here) => {
      const before = auditDataset(dataset, { checks });
      const row = choose(before);
      const edits = await decisionEdits(here, row);
      const decided = await loadDataset(folder, withEdits(here, edits), "register");
      const after = auditDataset(decided, { checks });
      return { edits, outcome: { before, after, row, files: [...edits.keys()] } };
    },
    { dryRun, files },
  );
}
