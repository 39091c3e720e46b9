import { type DatasetFolder, loadDataset } from "./load/dataset.ts";
import type { Edit } from "./load/new-rows.ts";
import type { Dataset } from "./model/dataset.ts";
import { RecountError } from "./model/fault.ts";
import { folderAt } from "./pipeline.ts";
import type { Files } from "./platform/world.ts";

/** What is to be changed in a dataset's folder, and what that comes to. */
export interface Amendment<Outcome> {
  readonly edits: ReadonlyMap<string, Edit>;
  readonly outcome: Outcome;
}

const mostTurns = 20;

/**
 * Changes files of a dataset's folder in view of what it holds; where another program changes one of them meanwhile, all
 * is done anew on what that wrote. Nothing is written on a `dryRun`.
 *
 * Rejects as the loader does, with whatever `amendment` rejects with, and with `dataset-unwritable`.
 */
export async function amendDataset<Outcome>(
  folder: string,
  amendment: (dataset: Dataset, here: DatasetFolder) => Promise<Amendment<Outcome>>,
  { dryRun, files }: { readonly dryRun: boolean; readonly files: Files },
): Promise<Outcome> {
  const here = await folderAt(folder, files);
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const { edits, outcome } = await amendment(await loadRegister(folder, here), here);
    if (dryRun || (await replaced(folder, edits, files))) return outcome;
  }
  throw new RecountError("dataset-unwritable", { folder, reason: "it keeps changing" });
}

/** What is read while another run puts two files in place may not fit together; a second look tells. */
async function loadRegister(folder: string, here: DatasetFolder): Promise<Dataset> {
  const load = () => loadDataset(folder, here, "register");
  return load().catch(load);
}

async function replaced(folder: string, edits: ReadonlyMap<string, Edit>, files: Files): Promise<boolean> {
  try {
    return await files.replaceTogether(folder, edits);
  } catch (error) {
    if (!(error instanceof RecountError) || error.code !== "folder-unwritable") throw error;
    throw new RecountError("dataset-unwritable", { ...error.facts, folder }, { cause: error });
  }
}
