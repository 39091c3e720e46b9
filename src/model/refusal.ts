import { type Facts, RecountError } from "./fault.ts";

/** What is refused of what a run was asked for, once its command line is read; `messages/` words each. */
export const refusals = [
  "date",
  "since-later",
  "decision-date",
  "decision-later",
  "decided",
  "about-decision",
  "figure-unwanted",
  "figure-none",
  "figure-missing",
  "figure-foreign",
  "words-empty",
  "words-control",
  "choice",
  "rows-format",
  "scale",
  "png-output",
  "output-folder",
  "output-nowhere",
  "issues-undated",
  "issues-none",
  "issues-many",
  "issues-option",
  "issues-every",
  "address",
  "port",
  "port-taken",
  "template-missing",
  "template-file",
  "template-none",
  "template-unused",
  "where",
  "map",
  "tolerance",
  "named-twice",
  "limit",
  "limit-daff",
  "duplicates-daff",
  "fail-above",
  "memory",
  "parquet-output",
  "suggest-format",
  "input-twice",
  "key-missing",
] as const;
export type Refusal = (typeof refusals)[number];

/** The error of a run that cannot do what it was asked for. */
export const refused = (refusal: Refusal, facts: Facts = {}): RecountError =>
  new RecountError("usage", { refusal, ...facts });
