/** Unpacked, a compressed table may be this large: a small file can hold a thousand times its size. */
export const mostUnpackedBytes = 256 * 1024 * 1024;

/** A table may have this many cells, empty ones included. */
export const mostCells = 10_000_000;
