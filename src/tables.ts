import type { Doors, Prepared } from "./compare/reading/open-table.ts";
import { prepareTable } from "./compare/reading/open-table.ts";
import { type Engine, EngineError, type EngineLimits } from "./model/engine.ts";
import { type Fault, isOfDataset, RecountError, together } from "./model/fault.ts";
import type { OpenTable, TableRequest } from "./model/open-table.ts";
import type { EngineWorld, Files } from "./platform/world.ts";

/** The open tables of as many requests, in their order. */
type OpenTables<Requests extends readonly TableRequest[]> = { readonly [Each in keyof Requests]: OpenTable };

/**
 * Opens tables in an engine, hands both to `use`, and closes the engine. Whoever looks at rows beyond the first of them
 * does so within `use`.
 *
 * Rejects with a `RecountError` of code `bad-input` that carries every fault of all the tables, whether they are met when
 * they are opened or while `use` reads their rows; `engine-memory`, `engine-disk` or `temporary-unusable` where the
 * limits do not suffice.
 */
export async function withTables<const Requests extends readonly TableRequest[], Answer>(
  requests: Requests,
  limits: EngineLimits,
  use: (tables: OpenTables<Requests>, engine: Engine) => Promise<Answer>,
  world: EngineWorld,
): Promise<Answer> {
  const engine = await world.openEngine(limits);
  try {
    const tables = await openAll(requests, engine, world);
    return await use(tables as OpenTables<Requests>, engine).catch(async (error: unknown) => {
      throw error instanceof EngineError ? ((await faultsBehind(error, tables)) ?? error) : error;
    });
  } finally {
    await engine.close();
  }
}

/** Every file is admitted before the engine runs its first statement: from then on it opens no other. */
async function openAll(
  requests: readonly TableRequest[],
  engine: Engine,
  { standardInput, files }: EngineWorld,
): Promise<readonly OpenTable[]> {
  const doors: Doors = { standardInput, readSheet };
  const prepared: (Prepared | RecountError)[] = [];
  for (const request of requests)
    prepared.push(await attempt(async () => prepareTable(await resolved(request, files), engine, doors)));
  const tables: (OpenTable | RecountError)[] = [];
  for (const open of prepared) tables.push(open instanceof RecountError ? open : await attempt(open));
  const opened = tables.flatMap((each) => (isError(each) ? [] : [each]));
  if (opened.length === tables.length) return opened;
  const errors: RecountError[] = [];
  // Of those that can be opened the rows are gone through too, so that all that is wrong is told at once.
  for (const table of tables) {
    const error = isError(table) ? table : await wrongRows(table, engine);
    if (error) errors.push(error);
  }
  const [listed, others] = [
    errors.filter(({ faults }) => faults.length > 0),
    errors.filter(({ faults }) => faults.length === 0),
  ];
  const all = listed.length > 1 ? [badInput(listed.flatMap(({ faults }) => faults))] : listed;
  throw together([...all, ...others]);
}

const isError = (table: OpenTable | RecountError): table is RecountError => table instanceof RecountError;

/** What is wrong with the rows of a table; `null` where the engine can read them all. */
async function wrongRows(table: OpenTable, engine: Engine): Promise<RecountError | null> {
  try {
    await engine.run(`SELECT count(*) FROM ${table.relation}`);
    return null;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return faultsBehind(error, [table]);
  }
}

/** Datasets are loaded where a name may be of one. */
const resolved = async (request: TableRequest, files: Files): Promise<TableRequest> =>
  "place" in request && request.place.includes("#")
    ? (await import("./dataset-table.ts")).resolvedRequest(request, files)
    : request;

/** What a task comes to, or the error that says what is wrong with its table: it is told with those of the others. */
async function attempt<Result>(task: () => Promise<Result>): Promise<Result | RecountError> {
  try {
    return await task();
  } catch (error) {
    if (isOfDataset(error)) return error;
    throw error;
  }
}

/** What is wrong with the tables that the engine could not read to their end; `null` where nothing is. */
async function faultsBehind(error: EngineError, tables: readonly OpenTable[]): Promise<RecountError | null> {
  const faults: Fault[] = [];
  for (const table of tables) faults.push(...((await table.examine?.(error)) ?? []));
  return faults.length > 0 ? badInput(faults, error) : null;
}

const badInput = (faults: readonly Fault[], cause?: unknown): RecountError =>
  new RecountError(
    "bad-input",
    { dataset: [...new Set(faults.map(({ file }) => file))].join(", ") },
    { faults, cause },
  );

const readSheet: Doors["readSheet"] = async (file, bytes, sheet, faults) => {
  const { readSheetText } = await import("./load/wide/sheet-text.ts");
  return readSheetText(file, bytes, sheet, faults);
};
