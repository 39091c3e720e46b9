import { tableNames } from "./table-names.ts";

/** Everything that has a JSON Schema: each table's rows, the descriptor, a wide table’s mapping, and what `recount audit` and `recount explain` write. */
export const schemaNames = [...tableNames, "datapackage", "mapping", "audit", "audits", "explain"] as const;
export type SchemaName = (typeof schemaNames)[number];
