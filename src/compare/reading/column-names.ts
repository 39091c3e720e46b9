import type { Fault } from "../../model/fault.ts";

/** As many columns as a spreadsheet has. */
const mostColumns = 16_384;

/** What is wrong with the names of a table's columns: each must have one, and one of its own in small letters, too. */
export function nameFaults(file: string, names: readonly string[]): readonly Fault[] {
  if (names.length > mostColumns)
    return [{ code: "columns-too-many", file, row: 1, facts: { most: mostColumns } }];
  if (!names.some((name) => name !== "")) return [{ code: "no-header", file, facts: {} }];
  const met = new Map<string, string>();
  return names.flatMap((name, index): readonly Fault[] => {
    if (name === "") return [{ code: "input-column-unnamed", file, row: 1, facts: { position: index + 1 } }];
    const first = met.get(name.toLowerCase());
    met.set(name.toLowerCase(), first ?? name);
    if (first === undefined) return [];
    return first === name
      ? [{ code: "column-twice", file, row: 1, column: name, facts: {} }]
      : [{ code: "input-column-case", file, row: 1, column: name, facts: { cell: name, first } }];
  });
}
