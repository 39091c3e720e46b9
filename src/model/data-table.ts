import type { ColumnTable } from "arquero";

/** An Arquero table whose rows, taken as objects, have named values. Tables that are made of it are of this kind, too. */
export interface DataTable extends ColumnTable {
  objects(options?: Parameters<ColumnTable["objects"]>[0]): Record<string, unknown>[];
}
