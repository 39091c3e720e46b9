import { join } from "node:path";
import type { Dataset } from "./model/dataset.ts";
import { RecountError } from "./model/fault.ts";
import type { FileRequest, TableRequest } from "./model/open-table.ts";
import type { Files } from "./platform/world.ts";

/**
 * What `dataset#table` asks for: the file of that table, as the dataset's descriptor says that it is written, or the
 * figures that a mapping makes of it. A file of that very name goes before. Any other request stays as it is.
 *
 * Rejects with `bad-input` where the dataset has no such table, or one that cannot be read, with `dataset-not-found`
 * where the folder holds no dataset.
 */
export async function resolvedRequest(request: FileRequest, files: Files): Promise<TableRequest> {
  const [, folder = "", name = ""] = /^(.+)#([^#/\\]+)$/s.exec(request.place) ?? [];
  if (name === "" || request.place.includes("\0") || (await files.realPath(request.place)) !== null)
    return request;
  if (!Array.isArray(await files.list(folder))) return request;
  // All that reads datasets: a plain file does not wait for it.
  const [{ folderAt, load }, { namedTable }] = await Promise.all([
    import("./pipeline.ts"),
    import("./load/named-table.ts"),
  ]);
  const inFolder = await folderAt(folder, files);
  const table = await namedTable(inFolder, name);
  if (table === null) throw new RecountError("dataset-not-found", { folder });
  if (!("path" in table)) {
    const faults = table.map((fault) => ({ ...fault, file: join(folder, fault.file) }));
    throw new RecountError("bad-input", { dataset: request.place }, { faults });
  }
  const { path, isMapped, ...written } = table;
  if (isMapped) return { label: request.place, rows: await mappedRows(await load(folder, files), path) };
  const found: FileRequest = {
    ...written,
    ...given(request),
    label: request.place,
    place: join(folder, path),
  };
  return found;
}

/** What was said of the table goes before what its dataset says. */
const given = (request: FileRequest): Partial<FileRequest> =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));

/** The figures that come from one file, with the columns of `figures.csv`. */
async function mappedRows(dataset: Dataset, path: string): Promise<readonly object[]> {
  const { figuresTable } = await import("./model/figures-table.ts");
  const figures = dataset.figures.filter(({ at }) => at.file === path);
  const rows = figuresTable({ ...dataset, figures }).objects() as { low: number; high: number }[];
  return rows.map(({ low: _low, high: _high, ...row }) => row);
}
