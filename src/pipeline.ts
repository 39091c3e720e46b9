import { isAbsolute, join, relative } from "node:path";
import { audit as runChecks } from "./audit/audit.ts";
import type { Check } from "./audit/check.ts";
import { derive } from "./estimate/derive.ts";
import { estimate } from "./estimate/estimate.ts";
import { loadDataset } from "./load/dataset.ts";
import type { Audit } from "./model/audit.ts";
import type { Dataset } from "./model/dataset.ts";
import { RecountError } from "./model/fault.ts";
import { knownAt, latestPublication } from "./model/knowledge.ts";
import { parseDate } from "./model/time.ts";
import type { Files } from "./platform/world.ts";

/** Reads a dataset from its folder. Files outside the folder are not read, whatever links or paths say. */
export async function load(folder: string, files: Files): Promise<Dataset> {
  const root = await files.realPath(folder);
  return loadDataset(folder, {
    read: async (path) => {
      const real = root === null ? null : await files.realPath(join(folder, path));
      if (root === null || real === null) return null;
      const inside = relative(root, real);
      return inside.startsWith("..") || isAbsolute(inside) ? "outside" : files.read(real);
    },
  });
}

export interface AuditOptions {
  /** An EDTF date: only what was published on or before it counts. Without one, every source counts. */
  readonly knownBy?: string | undefined;
  readonly checks?: readonly Check[] | undefined;
}

/**
 * Audits a dataset and estimates what can be said all the same.
 *
 * Throws a `RecountError` of code `usage` where `knownBy` is no date.
 *
 * @example
 * const { findings, estimates } = auditDataset(await load("datasets/iraq-activists", files));
 */
export function auditDataset(dataset: Dataset, { knownBy, checks }: AuditOptions = {}): Audit {
  const known = knownBy === undefined ? dataset : knownAt(dataset, lastDayOf(knownBy));
  const findings = runChecks(known, checks);
  return Object.freeze({
    dataset: known,
    knownBy: knownBy ?? latestPublication(known),
    findings,
    estimates: estimate(known, findings),
    derived: derive(known, findings),
  });
}

function lastDayOf(date: string): number {
  const span = parseDate(date);
  if (typeof span === "string")
    throw new RecountError("usage", {
      reason: `--known-by: “${date}” is no date; write 2021, 2021-05 or 2021-05-09`,
    });
  return span.last;
}
