import { type ExhibitOptions, type Exhibits, openExhibits as open } from "../exhibit.ts";
import { briefingWords } from "../messages/briefing-words.ts";
import { realWorld } from "../platform/index.ts";
import type { World } from "../platform/world.ts";
import { editionFrom, type Subject, type SubjectOptions } from "./subject.ts";

/**
 * Opens the charts of a dataset's briefing, as `recount chart` draws them: each is drawn when it is asked for.
 *
 * Rejects as `loadDataset` does, and with `usage` for dates that cannot be read.
 *
 * @example
 * const { charts, exhibit } = await openExhibits("datasets/iraq-activists");
 * const svg = await exhibit(charts[0].id, "svg");
 */
export const openExhibits = async (
  subject: Subject,
  { words = briefingWords, template, ...options }: Partial<ExhibitOptions> & SubjectOptions = {},
  world: World = realWorld(),
): Promise<Exhibits> => open(await editionFrom(subject, options, world.files), { template, words }, world);
