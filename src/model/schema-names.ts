import { tableNames } from "./table-names.ts";

/** Everything that has a JSON Schema: each table's rows, the descriptor, a wide table’s mapping, what `recount audit` and `recount explain` write, and a briefing’s manifest. */
export const schemaNames = [
  ...tableNames,
  "datapackage",
  "mapping",
  "audit",
  "audits",
  "explain",
  "manifest",
] as const;
export type SchemaName = (typeof schemaNames)[number];
