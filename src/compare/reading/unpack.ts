import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Engine, EngineFile } from "../../model/engine.ts";
import type { Fault } from "../../model/fault.ts";

/** A table that is packed may unpack to this many times its size; hardly any comes to a hundred. */
export const mostTimes = 200;

/** However small it is, it may unpack to this many bytes. */
export const leastBound = 256 * 1024 * 1024;

/** Unpacks a file that is packed with gzip into the engine's folder; what swells like a bomb is left where it is. */
export async function unpacked(file: EngineFile, label: string, engine: Engine): Promise<EngineFile | Fault> {
  const most = Math.max(leastBound, mostTimes * file.size);
  const unpacking = Readable.from(copies(file.blocks()), { objectMode: false }).pipe(
    createGunzip({ chunkSize: 1 << 18 }),
  );
  try {
    return await engine.spool(unpacking, most);
  } catch (error) {
    if (error instanceof RangeError)
      return { code: "input-too-large", file: label, facts: { shape: "bytes", limit: most } };
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("Z_")) throw error;
    return { code: "wide-unreadable", file: label, facts: { format: "gzip", reason: message } };
  } finally {
    unpacking.destroy();
  }
}

/** A stream keeps blocks for later. */
function* copies(blocks: Iterable<Uint8Array>): Iterable<Uint8Array> {
  for (const block of blocks) yield Uint8Array.from(block);
}
