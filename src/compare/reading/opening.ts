import type { Engine, EngineError, EngineFile } from "../../model/engine.ts";
import type { Fault } from "../../model/fault.ts";
import type { FaultList } from "../../model/fault-list.ts";
import type { FileRequest, TableReading } from "../../model/open-table.ts";

/** A file on the way to an open table: what is asked for, and what is known of it so far. */
export interface Opening {
  /** What it is called to people, and in faults. */
  readonly label: string;
  readonly file: EngineFile;
  readonly request: FileRequest;
  readonly reading: Pick<TableReading, "compression" | "encoding">;
  readonly engine: Engine;
  /** Where everything that is wrong with it goes. */
  readonly faults: FaultList;
}

/** The rows of a workbook's sheet, blank cells as `null`; `null`, with faults, where it cannot be read. */
export type SheetReader = (
  file: string,
  bytes: Uint8Array,
  sheet: string | number | undefined,
  faults: FaultList,
) => Promise<readonly (readonly (string | null)[])[] | null>;

/** The fault of a file that the engine refuses, in its own words but for its own name of the file. */
export const unreadable = (file: string, format: string, { message, kind }: EngineError): Fault => ({
  code: "wide-unreadable",
  file,
  facts: {
    format,
    reason: (message.split("\n")[0] ?? "")
      .replace(`${kind}: `, "")
      .replace(/ ?(?:in file )?(?:'[^']*'|"[^"]*")/g, ""),
  },
});

/** How a table is examined that the engine could not read: by a look of ours, else by what the engine says of its file. */
export const examiner =
  (label: string, format: string, path: string, look: () => Promise<readonly Fault[]> = async () => []) =>
  async (error: EngineError): Promise<readonly Fault[]> => {
    const found = await look();
    return found.length === 0 && error.message.includes(path) ? [unreadable(label, format, error)] : found;
  };
