import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { FileRefused } from "../model/fault.ts";

/** The longest text that the runtime can hold is a little longer than this. */
const mostBytes = 500_000_000;

/**
 * Reads a regular file, whole. A pipe would be waited for, and a device might never end: neither is opened in a way
 * that waits, and both are refused, as is what is too large to become a text.
 */
export async function readWhole(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new FileRefused("file-irregular", path);
    if (stats.size > mostBytes) throw new FileRefused("file-too-large", path);
    return await file.readFile();
  } finally {
    await file.close();
  }
}
