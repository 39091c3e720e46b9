import type { Engine, EngineFile } from "../../model/engine.ts";
import { type Fault, FileRefused, RecountError } from "../../model/fault.ts";
import { faultList } from "../../model/fault-list.ts";
import type { FileFormat, FileRequest, OpenTable, TableRequest } from "../../model/open-table.ts";
import { isGzip, kindOf, kindSample } from "./kind.ts";
import type { Opening, SheetReader } from "./opening.ts";

/** Where tables come from besides files that the engine reads by itself. */
export interface Doors {
  readonly standardInput: () => AsyncIterable<Uint8Array>;
  /** The rows of a workbook's sheet and its name; `null`, with faults, where it cannot be read. */
  readonly readSheet: SheetReader;
}

/** What is left to do once the engine knows a table's file. */
export type Prepared = () => Promise<OpenTable>;

/** How much may be read from standard input, in bytes. */
const mostInput = 100e9;

/**
 * Opens a table in the engine: finds out how it is written, and which columns it has. Rejects with a `RecountError` of
 * code `bad-input` that carries every fault met on the way; rows are read later, and their faults found then.
 */
export const openTable = async (request: TableRequest, engine: Engine, doors: Doors): Promise<OpenTable> =>
  (await prepareTable(request, engine, doors))();

/** The part of opening a table in which the engine runs no statement: tables that belong together go through it first. */
export async function prepareTable(request: TableRequest, engine: Engine, doors: Doors): Promise<Prepared> {
  if ("rows" in request) {
    return async () => (await import("./rows.ts")).openRows(request, engine);
  }
  const label = request.label ?? (request.place === "-" ? "<stdin>" : request.place);
  const refused = (faults: readonly Fault[]) => new RecountError("bad-input", { dataset: label }, { faults });
  const source = await admitted(label, request, engine, doors);
  const packed = "code" in source ? null : isGzip(source.start(2));
  const file = "code" in source || !packed ? source : await unpackedFile(source, label, engine);
  if ("code" in file) throw refused([file]);
  const kind = kindOf(label, request, file.start(kindSample));
  if (typeof kind !== "string") throw refused([kind]);
  const faults = faultList();
  const opening = {
    label,
    file,
    request,
    engine,
    faults,
    reading: packed ? { compression: "gzip" as const } : {},
  };
  return async () => {
    const table = await openers[kind](opening, doors);
    if (table === null || faults.length > 0) throw refused(faults.inReadingOrder());
    return table;
  };
}

type Opener = (opening: Opening, doors: Doors) => Promise<OpenTable | null>;

/** Readers are loaded where there is something to read with them. */
const openers: Readonly<Record<FileFormat, Opener>> = {
  csv: async (opening) => (await import("./separated.ts")).openSeparated(opening, "csv"),
  tsv: async (opening) => (await import("./separated.ts")).openSeparated(opening, "tsv"),
  json: async (opening) => (await import("./json.ts")).openJson(opening, "json"),
  ndjson: async (opening) => (await import("./json.ts")).openJson(opening, "ndjson"),
  parquet: async (opening) => (await import("./parquet.ts")).openParquet(opening),
  xlsx: async (opening, { readSheet }) => (await import("./sheet.ts")).openSheet(opening, readSheet),
};

const unpackedFile = async (file: EngineFile, label: string, engine: Engine): Promise<EngineFile | Fault> =>
  (await import("./unpack.ts")).unpacked(file, label, engine);

async function admitted(
  label: string,
  { place }: FileRequest,
  engine: Engine,
  { standardInput }: Doors,
): Promise<EngineFile | Fault> {
  try {
    // No file's name holds this character; systems refuse to look for one.
    const file =
      place === "-"
        ? await engine.spool(standardInput(), mostInput)
        : place.includes("\0")
          ? null
          : await engine.admit(place);
    return file ?? { code: "input-missing", file: label, facts: {} };
  } catch (error) {
    if (error instanceof RangeError)
      return { code: "input-too-large", file: label, facts: { shape: "bytes", limit: mostInput } };
    if (error instanceof FileRefused) return { code: error.code, file: label, facts: {} };
    if (!(error instanceof Error) || !("syscall" in error)) throw error;
    return { code: "file-unreadable", file: label, facts: { reason: error.message } };
  }
}
