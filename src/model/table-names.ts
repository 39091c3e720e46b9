/** The tables of a dataset, in the order in which a reader meets them. */
export const tableNames = [
  "sources",
  "organisations",
  "indicators",
  "populations",
  "places",
  "figures",
  "relations",
  "adjudications",
  "accounts",
] as const;
export type TableName = (typeof tableNames)[number];
