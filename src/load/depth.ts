import type { Fault } from "../model/fault.ts";
import type { Tables } from "./checks.ts";
import type { TypedRow } from "./rows.ts";

/** Countries, regions, towns, quarters: nothing that is counted lies within as many others. */
const mostAround = 1000;

/**
 * Ids within more others than anything that is counted; what lies within such an id is not reported again. Whoever
 * compares scopes goes through all that lies around one, which must be few. Only for tables without cycles.
 */
export function* tooDeep(tables: Tables): Generator<Fault> {
  for (const table of ["indicators", "populations", "places"] as const) {
    const rows = tables[table] as readonly TypedRow<"indicators">[];
    const byId = new Map(rows.map((row) => [row.id, row]));
    const deep = new Set<string>();
    for (const row of widerFirst(byId)) {
      const around = new Set(row.broader);
      const isWithinDeep = row.broader.some((id) => deep.has(id));
      if (!isWithinDeep) {
        for (const id of around) {
          for (const wider of byId.get(id)?.broader ?? []) around.add(wider);
          if (around.size > mostAround) break;
        }
        if (around.size <= mostAround) continue;
        yield {
          code: "broader-deep",
          ...row.at,
          column: "broader",
          facts: { cell: row.id, most: mostAround },
        };
      }
      deep.add(row.id);
    }
  }
}

/** Rows in an order in which those that an id lies within come before it, however deep the table is. */
function* widerFirst(byId: ReadonlyMap<string, TypedRow<"indicators">>): Generator<TypedRow<"indicators">> {
  const met = new Set<string>();
  for (const row of byId.values()) {
    const trail = met.has(row.id) ? [] : [{ row, left: [...row.broader] }];
    met.add(row.id);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const wider = byId.get(top.left.pop() ?? "");
      if (wider && !met.has(wider.id)) {
        met.add(wider.id);
        trail.push({ row: wider, left: [...wider.broader] });
      } else if (top.left.length === 0) {
        trail.pop();
        yield top.row;
      }
    }
  }
}
