import type { DatasetInput } from "../load/given-dataset.ts";
import type { Audit } from "../model/audit.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Edition, editionOf } from "../model/edition.ts";
import type { Settings } from "../model/settings.ts";
import { type EditionOptions, editionFor, load, withSettings } from "../pipeline.ts";
import type { Files } from "../platform/world.ts";

/** What a page or a chart can be made of: a dataset's folder, its tables, a dataset that is loaded, or an audit of one. */
export type Subject = DatasetInput | Dataset | Audit | Edition;

/** How an edition is made of a subject. An audit is taken as it is: by when it knew, and what it checked, is settled. */
export interface SubjectOptions extends EditionOptions {
  /** What holds instead of the dataset's own settings. */
  readonly settings?: Partial<Settings> | undefined;
}

/** The edition that is made of a subject. Rejects as `loadDataset` does, and with `usage` for dates that cannot be read. */
export async function editionFrom(
  subject: Subject,
  { settings, ...options }: SubjectOptions,
  files?: Files,
): Promise<Edition> {
  if (typeof subject === "object" && "findings" in subject)
    return editionOf({ ...subject, dataset: withSettings(subject.dataset, settings) });
  const isLoaded = typeof subject === "object" && "lattice" in subject;
  const dataset = withSettings(isLoaded ? subject : await load(subject, files), settings);
  return editionFor(dataset, options);
}
