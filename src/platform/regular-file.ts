import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { FileRefused } from "../model/fault.ts";

/** As large as a block is read: a larger one is no quicker. */
const blockSize = 1 << 20;

/** A file on disk, read in blocks. */
export interface BlockFile {
  readonly size: number;
  start(most: number): Uint8Array;
  blocks(): Iterable<Uint8Array>;
}

/**
 * Opens a regular file for a look at it. A pipe would be waited for, and a device might never end: neither is opened in a
 * way that waits, and both are refused. Blocks are read at once: a regular file does not keep anybody waiting.
 */
export function blockFile(path: string): BlockFile {
  const opened = () => {
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (stats.isFile()) return { descriptor, size: stats.size };
    closeSync(descriptor);
    throw new FileRefused("file-irregular", path);
  };
  function* blocks(most = Number.POSITIVE_INFINITY) {
    const { descriptor } = opened();
    try {
      const block = Buffer.allocUnsafe(Math.min(blockSize, most));
      for (let left = most; left > 0; ) {
        const length = readSync(descriptor, block, 0, Math.min(block.length, left), null);
        if (length === 0) return;
        left -= length;
        yield block.subarray(0, length);
      }
    } finally {
      closeSync(descriptor);
    }
  }
  const { descriptor, size } = opened();
  closeSync(descriptor);
  return {
    size,
    start: (most) => Buffer.concat([...blocks(Math.min(most, blockSize))]),
    blocks: () => blocks(),
  };
}
