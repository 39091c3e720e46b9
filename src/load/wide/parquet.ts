import type { FaultList } from "../../model/fault-list.ts";
import { mostCells, mostUnpackedBytes } from "./limits.ts";

type Unpack = (input: Uint8Array, length: number) => Uint8Array;

/** Reads a Parquet file as records; integers of 64 bits stay exact, dates and timestamps have no time zone. */
export async function readRecords(
  file: string,
  bytes: Uint8Array,
  faults: FaultList,
): Promise<readonly Readonly<Record<string, unknown>>[] | null> {
  const [{ parquetMetadata, parquetReadObjects }, { compressors }] = await Promise.all([
    import("hyparquet"),
    import("hyparquet-compressors"),
  ]);
  const tooLarge = (shape: "cells" | "bytes", limit: number): null => {
    faults.push({ code: "wide-too-large", file, facts: { shape, limit } });
    return null;
  };
  let left = mostUnpackedBytes;
  const bounded = Object.fromEntries(
    Object.entries(compressors as Readonly<Record<string, Unpack>>).map(([codec, unpack]) => [
      codec,
      (input: Uint8Array, length: number): Uint8Array => {
        left -= length;
        if (left < 0) throw new RangeError("too large");
        return unpack(input, length);
      },
    ]),
  );
  try {
    const buffer = new Uint8Array(bytes).buffer;
    const metadata = parquetMetadata(buffer);
    const columns = metadata.row_groups.map((group) => group.columns.length);
    if (Number(metadata.num_rows) * Math.max(1, ...columns) > mostCells) return tooLarge("cells", mostCells);
    const unpacked = metadata.row_groups
      .flatMap((group) => group.columns)
      .reduce((sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0), 0);
    if (unpacked > mostUnpackedBytes) return tooLarge("bytes", mostUnpackedBytes);
    const records = await parquetReadObjects({ file: buffer, metadata, compressors: bounded });
    if (records.length === Number(metadata.num_rows)) return records;
    faults.push({ code: "wide-unreadable", file, facts: { format: "parquet", reason: "rows are missing" } });
  } catch (error) {
    if (left < 0) return tooLarge("bytes", mostUnpackedBytes);
    const reason = error instanceof Error ? error.message : "";
    faults.push({ code: "wide-unreadable", file, facts: { format: "parquet", reason } });
  }
  return null;
}
