import { from, table } from "arquero";
import type { DataTable } from "./data-table.ts";
import type { Dataset } from "./dataset.ts";
import { figureRow } from "./tables.ts";

/**
 * The register as an Arquero table, one row a figure in the order of the file: its columns as in `figures.csv`, the
 * period as printed, the originators joined by `;`, and the interval that it asserts as `low` and `high`.
 *
 * `published` is when the source printed the figure, where a mapping says that of each row; empty elsewhere.
 *
 * `high` is `Infinity` where the source sets no ceiling.
 *
 * @example figuresTable(dataset).groupby("source").count().objects()
 */
export function figuresTable(dataset: Dataset): DataTable {
  // Has its columns though it may have no rows.
  if (dataset.figures.length === 0)
    return table(columnNames.map((name): [string, unknown[]] => [name, []])) as DataTable;
  return from(
    dataset.figures.map(({ at: _place, extra, interval, period, originator, published, ...columns }) => ({
      ...extra,
      ...columns,
      period: period?.text ?? "",
      originator: originator.join(";"),
      published: published?.text ?? "",
      low: interval.low,
      high: interval.high,
    })),
  ) as DataTable;
}

const columnNames = [...Object.keys(figureRow.shape), "published", "low", "high"];
