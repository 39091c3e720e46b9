import { amendDataset } from "./amend.ts";
import { countRows } from "./compare/count.ts";
import { type FigureWish, figureRows, meaningIn } from "./compare/figure-rows.ts";
import { type Narrowed, narrowedScopes } from "./compare/narrowed.ts";
import { type DatasetFolder, loadDataset } from "./load/dataset.ts";
import { givenDataset } from "./load/given-dataset.ts";
import { type Additions, rowEdits, withEdits } from "./load/new-rows.ts";
import type { Audit } from "./model/audit.ts";
import type { Counted, CountRequest, FigureCells } from "./model/counted.ts";
import type { Dataset } from "./model/dataset.ts";
import type { EngineLimits } from "./model/engine.ts";
import { RecountError } from "./model/fault.ts";
import { type Finding, figuresConcerned, gapTypes } from "./model/finding.ts";
import type { TableRequest } from "./model/open-table.ts";
import { refused } from "./model/refusal.ts";
import { auditDataset, folderAt } from "./pipeline.ts";
import type { EngineWorld } from "./platform/world.ts";
import { withTables } from "./tables.ts";

/** How rows of a table are made figures of a dataset. */
export interface CountOptions extends CountRequest, Omit<FigureWish, "source"> {
  /** The dataset's folder; of a table such as `my-dataset#list` that dataset if left out. */
  readonly dataset?: string | undefined;
  /** The id of the source that the table is; made of the table's name if left out. Where there is none yet it is made. */
  readonly source?: string | undefined;
  /** What a source that is made is called; the table's name if left out. */
  readonly title?: string | undefined;
  /** EDTF: when a source that is made was published; not stated if left out. */
  readonly published?: string | undefined;
  /** Add the rows to the dataset's `figures.csv`, and a source that is made to its `sources.csv`. */
  readonly append?: boolean | undefined;
  readonly limits?: EngineLimits | undefined;
}

/** What a table comes to as figures of a dataset. */
export interface CountOutcome {
  readonly counted: Counted;
  /** Rows of `figures.csv`. */
  readonly figures: readonly FigureCells[];
  /** The row of `sources.csv` of a source that the dataset does not have; `null` where it has it. */
  readonly source: FigureCells | null;
  /** The audit of the dataset with these rows. */
  readonly audit: Audit;
  /** What it says of them: where sources contradict them, and where they only seem to. No gaps. */
  readonly findings: readonly Finding[];
  /** Where the condition narrows the scope and the figures do not say so: they would be of more than their rows are. */
  readonly narrowed: readonly Narrowed[];
  /** Files of the dataset that were changed. */
  readonly files: readonly string[];
}

/**
 * Counts or adds up the rows of a table into figures of a dataset, documented case by case, and audits the dataset with
 * them: so they are held against what its sources cite. Without `append` nothing is written.
 *
 * Rejects with `bad-input`, carrying every fault of the table, of what was asked and of the rows in the dataset; with
 * `usage`, and with `dataset-unwritable`.
 */
export async function countInto(
  table: TableRequest,
  options: CountOptions,
  world: EngineWorld,
): Promise<CountOutcome> {
  const folder = options.dataset ?? datasetOf(table);
  if (folder === undefined) throw refused("count-dataset");
  if (!options.indicator && !options.by?.has("indicator")) throw refused("count-indicator");
  if (options.sum !== undefined && options.distinct !== undefined) throw refused("count-both");
  // What is wrong with the dataset is told before a long table is read.
  const before = await loadDataset(folder, await folderAt(folder, world.files), "register");
  const meaning = meaningIn(before);
  const isId = (dimension: Narrowed["dimension"], cell: string) => before[`${dimension}s`].has(cell);
  const narrowed = narrowedScopes(options, options, meaning, isId);
  const counted = await withTables(
    [table],
    options.limits ?? {},
    ([open], engine) => countRows(open, options, meaning, engine),
    world,
  );
  const { append = false } = options;
  return amendDataset(
    folder,
    async (dataset, here) => {
      const made = madeRows(counted, options, dataset);
      const outcome = audited(counted, made, await withRows(folder, made, world));
      const edits = append ? await rowEdits(here, additions(made), spareColumns) : new Map();
      if (append) await stillReads(folder, here, edits);
      return { edits, outcome: { ...outcome, narrowed, files: [...edits.keys()] } };
    },
    { dryRun: !append, files: world.files },
  );
}

/** The dataset that a table is of. */
const datasetOf = (table: TableRequest): string | undefined =>
  "place" in table && /#/.test(table.place) ? table.place.slice(0, table.place.lastIndexOf("#")) : undefined;

type Made = Pick<CountOutcome, "figures" | "source">;

function madeRows(counted: Counted, options: CountOptions, dataset: Dataset): Made {
  const source = options.source ?? idOf(counted.label);
  const { rows, faults } = figureRows(counted, options, { ...options, source }, dataset);
  if (faults.length > 0) throw new RecountError("bad-input", { dataset: counted.label }, { faults });
  const [publisher = "", ...others] = options.originator ?? [];
  const { title = nameOf(counted.label), published = "" } = options;
  return {
    figures: rows,
    source: dataset.sources.has(source)
      ? null
      : { id: source, type: "dataset", title, publisher: others.length > 0 ? "" : publisher, published },
  };
}

/** A table's name without the folders that it is in. */
const nameOf = (label: string): string => label.split(/[/\\#]/).at(-1) || label;

/** An id made of it. */
const idOf = (label: string): string =>
  nameOf(label)
    .replace(/(\.[a-z0-9]{1,7})+$/i, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "list";

async function withRows(folder: string, { figures, source }: Made, { files }: EngineWorld): Promise<Dataset> {
  const given = { folder, figures, ...(source ? { sources: [source] } : {}) };
  const { folder: both } = await givenDataset(given, (path) => folderAt(path, files), files);
  return loadDataset(folder, both, "register");
}

/** What a dataset's tables may well do without. */
const spareColumns = ["type", "publisher", "locator", "note"];

const additions = ({ figures, source }: Made): Additions =>
  new Map([...(source ? [["sources", [source]] as const] : []), ["figures", figures] as const]);

/** Nothing is written that could not be read again. */
async function stillReads(
  folder: string,
  here: DatasetFolder,
  edits: Awaited<ReturnType<typeof rowEdits>>,
): Promise<void> {
  await loadDataset(folder, withEdits(here, edits), "register");
}

function audited(
  counted: Counted,
  { figures, source }: Made,
  dataset: Dataset,
): Omit<CountOutcome, "files" | "narrowed"> {
  const audit = auditDataset(dataset);
  const own = new Set(figures.map(({ id }) => id));
  const findings = audit.findings.filter(
    (finding) => !gapTypes.includes(finding.type) && figuresConcerned(finding).some((id) => own.has(id)),
  );
  return { counted, figures, source, audit, findings };
}
