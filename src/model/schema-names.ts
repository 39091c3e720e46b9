import { tableNames } from "./table-names.ts";

/** Everything that has a JSON Schema: each table's rows, the descriptor, a wide table’s mapping, what `recount audit`, `recount compare` and `recount explain` write, and a briefing’s settings and manifest. */
export const schemaNames = [
  ...tableNames,
  "datapackage",
  "mapping",
  "audit",
  "audits",
  "compare",
  "explain",
  "briefing",
  "manifest",
] as const;
export type SchemaName = (typeof schemaNames)[number];
