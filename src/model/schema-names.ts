/** Everything that has a JSON Schema: each table's rows, the descriptor, and what `recount audit` writes. */
export const schemaNames = [
  "sources",
  "organisations",
  "indicators",
  "populations",
  "places",
  "figures",
  "relations",
  "adjudications",
  "accounts",
  "datapackage",
  "audit",
] as const;
export type SchemaName = (typeof schemaNames)[number];
