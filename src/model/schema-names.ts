import { tableNames } from "./table-names.ts";

/** Everything that has a JSON Schema: each table's rows, the descriptor, and what `recount audit` writes. */
export const schemaNames = [...tableNames, "datapackage", "audit"] as const;
export type SchemaName = (typeof schemaNames)[number];
