import type { Fault } from "../../model/fault.ts";
import type { FileFormat, FileRequest } from "../../model/open-table.ts";

/** As much of a file as tells what it is. */
export const kindSample = 4096;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

export const isGzip = (start: Uint8Array): boolean => startsWith(start, [0x1f, 0x8b]);

/** What a file begins with that is no table, however it is called. */
const strangers = [
  { shape: "workbook", start: [0xd0, 0xcf, 0x11, 0xe0] },
  { shape: "compressed", start: [0x28, 0xb5, 0x2f, 0xfd] },
  { shape: "compressed", start: [0x42, 0x5a, 0x68] },
  { shape: "compressed", start: [0xfd, 0x37, 0x7a, 0x58] },
  { shape: "compressed", start: [0x1f, 0x8b] },
  { shape: "document", start: [0x25, 0x50, 0x44, 0x46] },
] as const;

const endings: Readonly<Record<string, FileFormat>> = {
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  parquet: "parquet",
  xlsx: "xlsx",
};

/**
 * What a file is: as it is said to be, else by the mark that it begins with, else by its name, else by its first
 * character. A name that says otherwise than the mark is not believed.
 */
export function kindOf(label: string, request: FileRequest, start: Uint8Array): FileFormat | Fault {
  const stranger = strangers.find((each) => startsWith(start, each.start));
  if (stranger) return { code: "input-format-unknown", file: label, facts: { shape: stranger.shape } };
  if (request.format) return request.format;
  if (startsWith(start, [0x50, 0x41, 0x52, 0x31])) return "parquet";
  if (startsWith(start, [0x50, 0x4b, 0x03, 0x04])) return "xlsx";
  const ending = /\.([a-z]+)$/.exec(request.place.toLowerCase().replace(/\.gz$/, ""))?.[1] ?? "";
  const named = endings[ending];
  const text = String.fromCharCode(...start.filter((byte) => byte > 0 && byte < 0x80)).trimStart();
  // Programs call a list of records and a record a line by the same name.
  const json = text.startsWith("{") || listALine.test(text) ? "ndjson" : text.startsWith("[") ? "json" : null;
  if (named === "json" || named === "ndjson") return json ?? named;
  return named ?? json ?? "csv";
}

const listALine = /^\[.*\][ \t\r]*\n\s*\S/;
