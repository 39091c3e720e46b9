import { dirname } from "node:path";
import { EngineError } from "../model/engine.ts";
import { RecountError } from "../model/fault.ts";

/** What an error of the engine, or of writing into its folder, means to whoever runs it. */
export function engineError(error: unknown, scratch: string): unknown {
  if (!(error instanceof Error)) return error;
  const folder = dirname(scratch);
  const { code } = error as NodeJS.ErrnoException;
  const { message } = error;
  if (code === "ENOSPC" || code === "EDQUOT" || isFullDisk.test(message))
    return new RecountError("engine-disk", { folder }, { cause: error });
  if (message.startsWith("Out of Memory Error"))
    return new RecountError("engine-memory", {}, { cause: error });
  if (message.startsWith("INTERRUPT Error")) return new RecountError("interrupted", {}, { cause: error });
  return /^[A-Z][\w ]* (?:Error|Exception): /.test(message) ? new EngineError(message, error) : error;
}

/** Its temporary folder is full either because the disk is, or because it has come to its own limit. */
const isFullDisk =
  /No space left on device|Disk quota exceeded|max_temp_directory_size|failed to offload data block/;
