import { z } from "zod";
import {
  address,
  choice,
  date,
  id,
  number,
  period,
  reference,
  references,
  requiredChoice,
  requiredDate,
  requiredReference,
  text,
  words,
} from "./columns.ts";
import { qualifiers } from "./interval.ts";
import type { TableName } from "./table-names.ts";

/**
 * The columns of each table, as DESIGN section 3 lists them. A row also keeps the columns that no schema names.
 * The input side is what stands in the CSV; the output side is what the rest of recount works with.
 */
export const sourceRow = z.object({
  id,
  type: text,
  title: words,
  author: text,
  publisher: reference("organisations"),
  published: date,
  accessed: date,
  url: address,
  archived_url: address,
  language: text,
  sha256: text,
  note: text,
});

export const organisationRow = z.object({
  id,
  label: words,
  kind: text,
  domains: text.transform((cell): readonly string[] =>
    // An address is taken for its host: people copy what stands in the browser.
    Object.freeze(
      cell
        .toLowerCase()
        .split(/\s+/)
        .map((host) => host.replace(/^https?:\/\//, "").replace(/[/:].*$/, ""))
        .filter((host) => host !== ""),
    ),
  ),
  part_of: references("organisations"),
  note: text,
});

export const indicatorKinds = ["count", "stock", "measure"] as const;

export const indicatorRow = z.object({
  id,
  label: words,
  definition: text,
  unit: text,
  kind: requiredChoice(indicatorKinds),
  broader: references("indicators"),
  close: references("indicators"),
});

export const populationRow = z.object({
  id,
  label: words,
  broader: references("populations"),
  close: references("populations"),
  definition: text,
});

export const placeRow = z.object({
  id,
  label: words,
  broader: references("places"),
  close: references("places"),
  overlaps: references("places"),
  definition: text,
});

export const methods = ["documented", "counted", "estimated"] as const;
export const statuses = ["current", "revised", "withdrawn"] as const;

export const figureRow = z.object({
  id,
  source: requiredReference("sources"),
  locator: text,
  as_printed: words,
  indicator: requiredReference("indicators"),
  population: reference("populations"),
  place: reference("places"),
  event: text,
  phase: text,
  period,
  value: number,
  upper: number,
  best: number,
  qualifier: choice(qualifiers, "exact"),
  originator: references("organisations"),
  cited_url: address,
  method: choice(methods, null),
  status: choice(statuses, "current"),
  note: text,
});

export const relationRow = z.object({
  id,
  expression: words,
  label: text,
  severity: choice(["error", "warning", "note"], "error"),
  note: text,
});

export const decisions = ["prefer", "correct", "withdraw", "explain", "defer"] as const;

export const adjudicationRow = z.object({
  finding: words,
  fingerprint: words,
  decision: requiredChoice(decisions),
  figure: reference("figures"),
  reason: words,
  decided_by: words,
  decided_on: requiredDate,
});

export const accountRow = z.object({
  id,
  question: words,
  source: requiredReference("sources"),
  locator: text,
  claimant: text,
  answer: words,
  summary: text,
});

export const tableSchemas = {
  sources: sourceRow,
  organisations: organisationRow,
  indicators: indicatorRow,
  populations: populationRow,
  places: placeRow,
  figures: figureRow,
  relations: relationRow,
  adjudications: adjudicationRow,
  accounts: accountRow,
} as const satisfies Record<TableName, z.ZodObject>;

/** Tables without which there is nothing to audit. */
export const requiredTables: readonly TableName[] = ["sources", "indicators", "figures"];

/** Columns that a table must have; the others may be left out and are then read as empty. */
export const requiredColumns = {
  sources: ["id", "title"],
  organisations: ["id", "label"],
  indicators: ["id", "label", "kind"],
  populations: ["id", "label"],
  places: ["id", "label"],
  figures: ["id", "source", "as_printed", "indicator", "value", "qualifier"],
  relations: ["id", "expression"],
  adjudications: ["finding", "fingerprint", "decision", "reason", "decided_by", "decided_on"],
  accounts: ["id", "question", "source", "answer"],
} as const satisfies Record<TableName, readonly string[]>;
