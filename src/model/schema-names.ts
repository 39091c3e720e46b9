import { tableNames } from "./table-names.ts";

/** Everything that has a JSON Schema: each table's rows, the descriptor, a wide table’s mapping, what `recount audit` and `recount explain` write, and a briefing’s settings and manifest. */
export const schemaNames = [
  ...tableNames,
  "datapackage",
  "mapping",
  "audit",
  "audits",
  "explain",
  "briefing",
  "manifest",
] as const;
export type SchemaName = (typeof schemaNames)[number];
