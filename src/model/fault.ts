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
  /** Further places of the same kind of fault that are not listed one by one; absent where all are. */
  readonly also?: FurtherRows;
}

/** How many rows more have a fault, and which: from and to, both included. */
export interface FurtherRows {
  readonly count: number;
  readonly rows: readonly (readonly [first: number, last: number])[];
}

export type Facts = Readonly<Record<string, string | number>>;

/** Names the kind of a fault: those of one kind differ in their rows and cells, and one sentence can tell them together. */
export const kindOf = ({ file, row, column = "", code, facts }: Fault): string =>
  [file, code, row === undefined ? "" : column, facts.shape ?? ""].join("\u001f");

export const faultCodes = [
  "file-missing",
  "file-unreadable",
  "file-irregular",
  "file-too-large",
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
  "separator-line",
  "no-header",
  "header-not-first",
  "header-translated",
  "columns-too-many",
  "column-missing",
  "column-twice",
  "column-unnamed",
  "column-misspelt",
  "row-ragged",
  "formula-error",
  "cell-disguised",
  "id-invalid",
  "id-damaged",
  "id-twice",
  "cell-empty",
  "number-invalid",
  "number-damaged",
  "number-as-date",
  "number-negative",
  "number-not-whole",
  "date-invalid",
  "date-damaged",
  "date-season",
  "choice-unknown",
  "address-invalid",
  "reference-unknown",
  "zero-lost",
  "broader-cycle",
  "broader-deep",
  "nothing-left",
  "value-missing",
  "upper-missing",
  "upper-unexpected",
  "upper-below-value",
  "best-outside-range",
  "decision-figure-missing",
  "decision-figure-unexpected",
  "decision-twice",
  "match-row-invalid",
  "match-decided-twice",
  "relation-syntax",
  "relation-term-unknown",
  "mapping-invalid",
  "mapping-key-unknown",
  "mapping-key-missing",
  "mapping-misplaced",
  "mapping-column-missing",
  "mapping-column-twice",
  "mapping-name-missing",
  "mapping-empty",
  "wide-format-unknown",
  "wide-encoding-unknown",
  "wide-not-encoded",
  "wide-too-large",
  "wide-unreadable",
  "wide-sheet-missing",
  "wide-no-list",
  "wide-no-record",
  "wide-number-unreadable",
  "wide-percent-mixed",
  "wide-date-unreadable",
  "wide-value-unmapped",
  "wide-reference-unknown",
  "wide-cell-error",
  "wide-cell-nested",
  "wide-id-twice",
  "input-missing",
  "input-table-unknown",
  "input-format-unknown",
  "input-too-large",
  "input-not-encoded",
  "input-encoding-unsure",
  "input-column-unnamed",
  "input-column-case",
  "input-row-broken",
  "input-line-ends",
  "input-no-list",
  "input-nested",
  "input-sheet-missing",
  "not-yaml",
  "settings-misnamed",
  "settings-not-plain",
  "settings-key-unknown",
  "settings-key-twice",
  "settings-key-missing",
  "settings-invalid",
  "settings-twice",
  "settings-note-unknown",
  "logo-missing",
  "logo-unfit",
  "settings-too-large",
  "glyph-missing",
  "narrative-twice",
  "narrative-too-large",
  "narrative-image",
  "narrative-link",
  "narrative-reference",
  "narrative-unknown",
  "narrative-ambiguous",
  "narrative-number",
  "narrative-disowned",
  "count-column-unknown",
  "count-column-kind",
  "count-id-unknown",
  "count-value-unknown",
  "count-value-ambiguous",
  "count-figure-there",
  "given-unknown",
  "given-none",
  "given-missing",
  "given-rows",
  "given-nested",
  "where-column-unknown",
  "where-value",
  "compare-column-unknown",
  "compare-column-misused",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** What stands between the `readings` that a damaged cell can have had. */
export const readingSeparator = "; ";

/** A file that is not read for what it is: whoever reads files throws it, and the loader makes a fault of it. */
export class FileRefused extends Error {
  readonly code: "file-irregular" | "file-too-large";

  constructor(code: FileRefused["code"], path: string) {
    super(`${code} ${path}`);
    this.name = "FileRefused";
    this.code = code;
  }
}

export const errorCodes = [
  "bad-input",
  "dataset-not-found",
  "dataset-is-file",
  "finding-unknown",
  "finding-ambiguous",
  "chart-unknown",
  "usage",
  "folder-unwritable",
  "dataset-unwritable",
  "folder-not-empty",
  "browser-missing",
  "browser-failed",
  "template-broken",
  "chart-failed",
  "engine-memory",
  "engine-disk",
  "temporary-unusable",
  "keys-repeated",
  "interrupted",
] as const;
/** What can be wrong with one dataset, so that others can still be audited. */
export const datasetErrors = [
  "bad-input",
  "dataset-not-found",
  "dataset-is-file",
] as const satisfies readonly ErrorCode[];
export type ErrorCode = (typeof errorCodes)[number];

/**
 * The one error that recount throws: the run cannot go on, for a reason that a user can act upon.
 *
 * Its `message` serves logs; `describeError` in `messages/` words it for people, with the way out.
 * `faults` holds every fault of the input where `code` is `bad-input`, and is empty otherwise. Where one kind of fault
 * goes on for more than a thousand rows, the last one listed says `also` which rows the others stand in.
 */
export class RecountError extends Error {
  readonly code: ErrorCode;
  readonly facts: Facts;
  readonly faults: readonly Fault[];
  /** What else stands in the way of the same run, each an error of its own. */
  readonly others: readonly RecountError[];

  constructor(
    code: ErrorCode,
    facts: Facts = {},
    {
      faults = [],
      others = [],
      cause,
    }: { faults?: readonly Fault[]; others?: readonly RecountError[]; cause?: unknown } = {},
  ) {
    // A log needs no million faults; whoever wants all of them reads `faults`.
    super(`${code} ${JSON.stringify(faults.length > 0 ? faults.slice(0, 20) : facts)}`, { cause });
    this.name = "RecountError";
    this.code = code;
    this.facts = facts;
    this.faults = faults;
    this.others = others;
  }
}

/** Several errors as one, so that all that stands in the way of a run is told at once. */
export function together([first, ...others]: readonly RecountError[]): RecountError {
  if (first === undefined) throw new TypeError("there is no error to be told");
  const { code, facts, faults, cause } = first;
  return others.length === 0
    ? first
    : new RecountError(code, facts, { faults, cause, others: [...first.others, ...others] });
}

/** True for what is wrong with one dataset alone, so that others can still be read. */
export const isOfDataset = (error: unknown): error is RecountError =>
  error instanceof RecountError && datasetErrors.some((code) => code === error.code);
