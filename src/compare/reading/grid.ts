import type { OpenTable, TableReading } from "../../model/open-table.ts";
import { nameFaults } from "./column-names.ts";
import type { Opening } from "./opening.ts";

/** Opens rows of cells, the first of which names the columns, by loading them into the engine. Blank rows are no rows. */
export async function openGrid(
  { label, faults, engine }: Opening,
  grid: Iterable<readonly (string | null)[]>,
  reading: TableReading,
): Promise<OpenTable | null> {
  let header: readonly string[] | null = null;
  const rows: (readonly (string | null)[])[] = [];
  let row = 0;
  for (const cells of grid) {
    row += 1;
    const width = cells.findLastIndex((cell) => cell !== null) + 1;
    if (width === 0) continue;
    if (header === null) {
      header = cells.slice(0, width).map((cell) => (cell ?? "").trim());
      faults.addAll(nameFaults(label, header));
    } else if (width > header.length) {
      const facts = { cells: width, columns: header.length, excess: "filled" };
      faults.push({ code: "row-ragged", file: label, row, facts });
    } else rows.push(cells);
  }
  if (header === null) faults.push({ code: "no-header", file: label, facts: {} });
  if (header === null || faults.length > 0) return null;
  const columns = header.map((name) => ({ name, type: "VARCHAR" as const }));
  return { label, relation: await engine.load(columns, rows), columns, reading };
}
