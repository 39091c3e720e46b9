/**
 * One thing wrong with an input file: where, and what, as facts. `messages/` makes the sentence and the remedy.
 *
 * `row` counts as a spreadsheet does: the header is row 1. It is absent where the fault is the file's as a whole.
 */
export interface Fault {
  readonly code: FaultCode;
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  /** What the sentence about it needs: the cell's text, the table that lacks an id, and the like. */
  readonly facts: Facts;
}

export type Facts = Readonly<Record<string, string | number>>;

export const faultCodes = [
  "file-missing",
  "file-unreadable",
  "not-utf8",
  "not-json",
  "not-csv",
  "descriptor-invalid",
  "path-missing",
  "path-leaves-folder",
  "table-unnamed",
  "table-twice",
  "table-missing",
  "csv-separator",
  "no-header",
  "column-missing",
  "column-twice",
  "column-unnamed",
  "column-misspelt",
  "row-ragged",
  "id-invalid",
  "id-twice",
  "cell-empty",
  "number-invalid",
  "number-negative",
  "number-not-whole",
  "date-invalid",
  "date-season",
  "choice-unknown",
  "address-invalid",
  "reference-unknown",
  "broader-cycle",
  "nothing-left",
  "value-missing",
  "upper-missing",
  "upper-unexpected",
  "upper-below-value",
  "best-outside-range",
  "relation-syntax",
  "relation-term-unknown",
] as const;
export type FaultCode = (typeof faultCodes)[number];

export const errorCodes = [
  "bad-input",
  "dataset-not-found",
  "finding-unknown",
  "usage",
  "folder-unwritable",
  "folder-not-empty",
  "browser-missing",
  "browser-failed",
  "template-broken",
  "chart-failed",
  "interrupted",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/**
 * The one error that recount throws: the run cannot go on, for a reason that a user can act upon.
 *
 * Its `message` serves logs; `describeError` in `messages/` words it for people, with the way out.
 * `faults` holds every fault of the input where `code` is `bad-input`, and is empty otherwise.
 */
export class RecountError extends Error {
  readonly code: ErrorCode;
  readonly facts: Facts;
  readonly faults: readonly Fault[];

  constructor(
    code: ErrorCode,
    facts: Facts = {},
    { faults = [], cause }: { faults?: readonly Fault[]; cause?: unknown } = {},
  ) {
    super(`${code} ${JSON.stringify(faults.length > 0 ? faults : facts)}`, { cause });
    this.name = "RecountError";
    this.code = code;
    this.facts = facts;
    this.faults = faults;
  }
}
