import type { Mapping, ValueColumn } from "../../model/mapping.ts";

/** What a mapping states of one column of numbers: its own keys, and the mapping's where it has none. */
export interface Stated {
  readonly column: ValueColumn;
  readonly keys: Omit<Mapping, "values" | "key" | "skip" | "repeatedHeaders">;
  /** `values.2.`: what stands before the column's own keys. */
  readonly prefix: string;
  /** Where a key stands in the mapping: `place` or `values.2.place`. */
  readonly where: (key: string) => string;
}

/** Every column of numbers with what is stated of it. */
export const statedColumns = ({ values, key: _key, skip: _skip, repeatedHeaders: _, ...all }: Mapping) =>
  values.map((column, index): Stated => {
    const prefix = `values.${index}.`;
    // A date is stated whole: a column's own year does not go with the mapping's date.
    const { date, year, month, day, ...rest } = all;
    const dates = column.date === undefined && column.year === undefined ? { date, year, month, day } : {};
    return {
      column,
      keys: stated({ ...rest, ...dates, ...column }),
      prefix,
      where: (key) => (Object.hasOwn(column, key) ? `${prefix}${key}` : key),
    };
  });

/** What is stated; an empty text takes a key away, whatever the mapping says for all columns. */
const stated = (keys: Stated["keys"]): Stated["keys"] =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== ""));
