import type { Check } from "./audit/check.ts";
import { type DatasetFolder, loadDataset } from "./load/dataset.ts";
import { type DecisionRow, decisionEdits, withEdits } from "./load/new-decision.ts";
import type { Audit } from "./model/audit.ts";
import { RecountError } from "./model/fault.ts";
import { auditDataset, folderAt } from "./pipeline.ts";
import { realFiles } from "./platform/files.ts";
import type { Files, Replacement } from "./platform/world.ts";

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

const mostTurns = 20;

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
  const here = await folderAt(folder, files);
  const loadRegister = (from: DatasetFolder) => loadDataset(folder, from, "register");
  for (let turn = 0; turn < mostTurns; turn += 1) {
    // What is read while another run puts two files in place may not fit together; a second look tells.
    const dataset = await loadRegister(here).catch(() => loadRegister(here));
    const before = auditDataset(dataset, { checks });
    const row = choose(before);
    const edits = await decisionEdits(here, row);
    const after = auditDataset(await loadRegister(withEdits(here, edits)), { checks });
    if (dryRun || (await replaced(folder, edits, files)))
      return { before, after, row, files: [...edits.keys()] };
  }
  throw new RecountError("dataset-unwritable", { folder, reason: "it keeps changing" });
}

async function replaced(
  folder: string,
  edits: ReadonlyMap<string, Replacement>,
  files: Files,
): Promise<boolean> {
  try {
    return await files.replaceTogether(folder, edits);
  } catch (error) {
    if (!(error instanceof RecountError) || error.code !== "folder-unwritable") throw error;
    throw new RecountError("dataset-unwritable", { ...error.facts, folder }, { cause: error });
  }
}
