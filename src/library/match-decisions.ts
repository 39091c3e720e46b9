import { type Fault, RecountError } from "../model/fault.ts";
import type { MatchDecision } from "../model/matching.ts";
import { refused } from "../model/refusal.ts";
import type { Files } from "../platform/world.ts";
import { type TableInput, tableRequest } from "./table-input.ts";

/** What was decided on pairs in a CSV file; nothing where none is named. Throws every fault of the file. */
export async function decisionsIn(path: string | undefined, files: Files): Promise<readonly MatchDecision[]> {
  if (path === undefined) return [];
  const bytes = await files.read(path);
  if (bytes === null) throw refused("decisions-missing", { file: path });
  const [{ decoded }, { parseCsv }, { readDecisions }] = await Promise.all([
    import("../load/encoding.ts"),
    import("../load/csv.ts"),
    import("../match/decisions-file.ts"),
  ]);
  const broken = (fault: Fault) => new RecountError("bad-input", { dataset: path }, { faults: [fault] });
  const text = decoded(path, bytes);
  if (typeof text !== "string") throw broken(text);
  const table = parseCsv(path, text, [",", ";"]);
  if ("code" in table) throw broken(table);
  return readDecisions(path, table);
}

/** The same of a file, or of rows in memory, which count from 1. */
export async function decisionsFrom(given: TableInput, files: Files): Promise<readonly MatchDecision[]> {
  const request = tableRequest(given, "decisions");
  if ("place" in request) return decisionsIn(request.place, files);
  const { readDecisions } = await import("../match/decisions-file.ts");
  const rows = [...request.rows] as readonly Readonly<Record<string, unknown>>[];
  const header = request.columns ?? [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return readDecisions(request.label, {
    header,
    rows: rows.map((row, index) => ({
      row: index + 1,
      cells: header.map((column) => String(row[column] ?? "").trim()),
    })),
  });
}
