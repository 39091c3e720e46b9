import type { DatasetInput } from "../load/given-dataset.ts";
import { type Fault, RecountError } from "../model/fault.ts";
import { checkNarratives, load } from "../pipeline.ts";
import { type Checkup, checkUp } from "../platform/checkup.ts";
import { realWorld } from "../platform/index.ts";
import { fontPlaces } from "../render/font-files.ts";

/**
 * Every fault of a dataset, its settings and its texts, as `recount check` names them; none where it is sound.
 *
 * Rejects with `dataset-not-found` and `dataset-is-file`, where there is nothing to check.
 *
 * @example for (const { file, row, column, code } of await checkDataset("my-dataset")) console.log(file, row, column, code);
 */
export async function checkDataset(input: DatasetInput): Promise<readonly Fault[]> {
  try {
    const dataset = await load(input);
    await checkNarratives(dataset.name, dataset);
    return [];
  } catch (error) {
    if (error instanceof RecountError && error.code === "bad-input") return error.faults;
    throw error;
  }
}

/**
 * The state of what a briefing needs, as `recount doctor` looks at it: Node, a browser, which is started to see whether it
 * does, templates and fonts. Each says under `ok` whether it is there.
 *
 * @example const { browser } = await doctor(); // browser.ok, browser.problem
 */
export async function doctor(): Promise<Checkup> {
  const { machine, log } = realWorld();
  return checkUp(
    machine,
    log,
    fontPlaces.map(({ file }) => file),
  );
}
