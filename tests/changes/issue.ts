import { join } from "node:path";
import type { Changes, FigureChange, FindingChange } from "../../src/model/changes.ts";
import type { FindingType } from "../../src/model/finding.ts";
import { auditDataset, type EditionOptions, editionFor } from "../../src/pipeline.ts";
import { textsIn } from "../cases/case-folder.ts";
import { csvOf, type Rows } from "../cases/tables.ts";
import { datasetOf, type FolderTexts } from "../folder.ts";

const base = textsIn(join(import.meta.dirname, "../cases/base"));

/** A figure of a test's register: the toll of the North up to the end of May, by the ministry, unless it says otherwise. */
export const toll = (
  id: string,
  source: string,
  value: number,
  own: Readonly<Record<string, string>> = {},
) => ({
  id,
  source,
  locator: `par. ${id}`,
  as_printed: String(value),
  indicator: "killed",
  place: "north",
  period: "2030-01-01/2030-02-28",
  value: String(value),
  qualifier: "exact",
  originator: "ministry",
  ...own,
});

/** A decision of a test, on the finding of one type that comes up, under the knowledge date `at` where that is given. */
export interface Taken {
  readonly on: FindingType;
  readonly decision: string;
  readonly figure?: string;
  readonly decided: string;
  readonly at?: string;
}

export const reason = "The originals were looked up.";

/** The register with its decisions, whose findings and fingerprints are those that the audit gives. */
export async function registerOf(figures: Rows, taken: readonly Taken[] = [], more: FolderTexts = {}) {
  const texts = { ...base, "figures.csv": csvOf(figures), ...more };
  const undecided = await datasetOf(texts);
  if (taken.length === 0) return undecided;
  const decisions = taken.map(({ on, decision, figure = "", decided, at }) => {
    const { findings } = auditDataset(undecided, { knownBy: at });
    const finding = findings.find(({ type }) => type === on);
    if (!finding) throw new Error(`no ${on} to decide on`);
    const { id, fingerprint } = finding;
    return {
      finding: id,
      fingerprint,
      decision,
      figure,
      reason,
      decided_by: "A. Reader",
      decided_on: decided,
    };
  });
  return datasetOf({ ...texts, "adjudications.csv": csvOf(decisions) });
}

/** What an issue of a register says changed. */
export async function changesOf(
  figures: Rows,
  dates: Pick<EditionOptions, "since" | "knownBy">,
  taken: readonly Taken[] = [],
  more: FolderTexts = {},
): Promise<Changes> {
  const { changes } = editionFor(await registerOf(figures, taken, more), dates);
  if (!changes) throw new Error("an issue without changes");
  return changes;
}

/** "revised march → june (2030-06-10)": what a change says, in one line. */
export const told = ({ kind, before, after, date }: FigureChange): string =>
  `${kind} ${[before?.id, after?.id].filter((id) => id !== undefined).join(" → ")} (${date})`;

/** "closed conflict (2030-06-10): replaced june". */
export function toldOf({ kind, before, after, date, cause }: FindingChange): string {
  const finding = after ?? before;
  const about =
    cause.kind === "figures" || cause.kind === "replaced" || cause.kind === "left-out"
      ? ` ${cause.figures.join(" ")}`
      : cause.kind === "sources"
        ? ` ${cause.sources.join(" ")}`
        : cause.kind === "told-anew"
          ? ` ${cause.finding.replace(/-[0-9a-f]+$/, "")}`
          : "";
  return `${kind} ${finding?.type} (${date}): ${cause.kind}${about}`;
}
