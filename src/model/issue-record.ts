import { z } from "zod";
import { countsOf } from "./counts.ts";
import type { Edition } from "./edition.ts";
import type { RecountError } from "./fault.ts";
import type { IssuePlan } from "./issues.ts";
import { inputFile, type Manifest, manifestSchema } from "./manifest.ts";

/** What can have changed since the issue before, in the order in which it is told. */
export const changeCounts = [
  "sources-new",
  "figures-new",
  "figures-revised",
  "figures-corrected",
  "figures-withdrawn",
  "figures-set-aside",
  "figures-reinstated",
  "findings-opened",
  "findings-closed",
  "findings-deferred",
  "estimates",
  "estimates-new",
] as const;

const summary = z.object({
  sources: z.int(),
  figures: z.int(),
  errors: z.int(),
  warnings: z.int(),
  notes: z.int(),
  changes: z.partialRecord(z.enum(changeCounts), z.int()).nullable().describe("null: the first issue"),
});

/** What an index says of an issue. */
export type IssueSummary = z.output<typeof summary>;

/** An issue, and what became of it: `kept` as it was, or `failed` where it could not be drawn or printed. */
export type Issue = IssuePlan &
  (
    | { readonly state: "made" | "kept"; readonly files: readonly string[]; readonly summary: IssueSummary }
    | { readonly state: "failed"; readonly error: RecountError }
  );

const sha256 = z.string();

/** An issue's `manifest.json`: what it was made from, as in its PDF, and what there was to make of it. */
export const issueRecordSchema = z.object({
  manifest: manifestSchema,
  seen: sha256.describe(
    "digest of all that the issue depends on: where it is another, the issue is made anew",
  ),
  summary,
  files: z.record(z.string(), sha256).describe("the digest of each file beside this one, by its name"),
});
export type IssueRecord = z.output<typeof issueRecordSchema>;

/** An issue's record as the text of its file. */
export const recordText = (record: IssueRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** Reads a record; `null` where there is none, or something else. */
export function parseRecord(bytes: Uint8Array | null): IssueRecord | null {
  if (bytes === null) return null;
  try {
    return issueRecordSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}

interface Outcome {
  readonly manifest: Manifest;
  readonly seen: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

export const recordOf = (edition: Edition, { manifest, seen, files }: Outcome): IssueRecord => ({
  manifest,
  seen,
  summary: summaryOf(edition),
  files: Object.fromEntries([...files].map(([name, content]) => [name, fileDigest(content)])),
});

export const fileDigest = (content: string | Uint8Array): string =>
  inputFile("", typeof content === "string" ? Buffer.from(content) : content).sha256;

function summaryOf(edition: Edition): IssueSummary {
  const { sources, figures, errors, warnings, notes } = countsOf(edition);
  return { sources, figures, errors, warnings, notes, changes: changesOf(edition) };
}

function changesOf({ changes, dataset }: Edition): IssueSummary["changes"] {
  if (changes === null) return null;
  const news = [...dataset.sources.keys()].filter((id) => !changes.then.dataset.sources.has(id));
  const kinds = [
    ...news.map(() => "sources-new"),
    ...changes.figures.map(({ kind }) => `figures-${kind}`),
    ...changes.findings.map(({ kind }) => `findings-${kind}`),
    ...changes.estimates.map(({ movement }) => (movement === "new" ? "estimates-new" : "estimates")),
  ];
  const counted = changeCounts.map((name) => [name, kinds.filter((kind) => kind === name).length] as const);
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}
