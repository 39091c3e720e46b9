import type { FaultList } from "../../model/fault-list.ts";
import type { WideTable } from "./cell.ts";
import { parseSeparated } from "./csv.ts";
import { type GridFormat, gridTable } from "./grid.ts";
import { asGrid, parseLines, parseList } from "./json.ts";
import { recordTable } from "./records.ts";
import type { MappedResource } from "./resources.ts";

/** Reads a resource’s file as its format has it; `null`, with faults, where that fails. */
export async function readTable(
  resource: MappedResource,
  bytes: Uint8Array,
  faults: FaultList,
): Promise<WideTable | null> {
  const { path: file, format, dialect, fields, mapping } = resource;
  const grid: GridFormat = { dialect, fields, repeatedHeaders: mapping.repeatedHeaders ?? false };
  if (format === "xlsx") {
    const { readSheetGrid } = await import("./xlsx.ts");
    const sheet = await readSheetGrid(file, bytes, dialect, faults);
    return sheet && gridTable(file, sheet, grid, faults);
  }
  if (format === "parquet") {
    const { readRecords } = await import("./parquet.ts");
    const records = await readRecords(file, bytes, faults);
    return (
      records &&
      recordTable(
        file,
        records.map((item, index) => ({ row: index + 1, item })),
        faults,
      )
    );
  }
  const text = decode(resource, bytes, faults);
  if (text === null) return null;
  if (format === "csv" || format === "tsv") {
    const read = parseSeparated(file, text, format === "tsv", dialect);
    if (!("code" in read)) return gridTable(file, read, grid, faults);
    faults.push(read);
    return null;
  }
  const list = format === "json" ? parseList(file, text, dialect, faults) : parseLines(file, text, faults);
  if (!list) return null;
  const rows = asGrid(list);
  return rows ? gridTable(file, rows, grid, faults) : recordTable(file, list, faults);
}

/** The text in the encoding that the resource names; `null`, with a fault, where it is in another. */
export function decode(
  { path: file, encoding }: Pick<MappedResource, "path" | "encoding">,
  bytes: Uint8Array,
  faults: FaultList,
): string | null {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(byteOrder(encoding, bytes), { fatal: true });
  } catch {
    faults.push({ code: "wide-encoding-unknown", file, facts: { cell: encoding } });
    return null;
  }
  try {
    return decoder.decode(bytes);
  } catch {
    faults.push({ code: "wide-not-encoded", file, facts: { cell: encoding } });
    return null;
  }
}

/** “utf-16” alone leaves the order of bytes to the mark at the beginning. */
const byteOrder = (encoding: string, bytes: Uint8Array): string =>
  /^utf-?16$/i.test(encoding) && bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : encoding;
