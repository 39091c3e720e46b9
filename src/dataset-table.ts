import { isAbsolute, join, relative } from "node:path";
import { descriptorFile } from "./load/descriptor.ts";
import { namedTable } from "./load/named-table.ts";
import type { Dataset } from "./model/dataset.ts";
import { type Fault, RecountError } from "./model/fault.ts";
import type { FileRequest, TableRequest } from "./model/open-table.ts";
import { folderAt, load } from "./pipeline.ts";
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
  const inFolder = await folderAt(folder, files);
  const table = await namedTable(inFolder, name);
  if (table === null) throw new RecountError("dataset-not-found", { folder });
  if (!("path" in table)) {
    const faults = table.map((fault) => ({ ...fault, file: join(folder, fault.file) }));
    throw badTable(request, faults);
  }
  const { path, isMapped, ...written } = table;
  if (await leadsOut(folder, path, files)) {
    const file = join(folder, descriptorFile);
    throw badTable(request, [{ code: "path-leaves-folder", file, facts: { path } }]);
  }
  if (isMapped) return { label: request.place, rows: await mappedRows(await load(folder, files), path) };
  const found: FileRequest = {
    ...written,
    ...given(request),
    label: request.place,
    place: join(folder, path),
  };
  return found;
}

const badTable = ({ place }: FileRequest, faults: readonly Fault[]): RecountError =>
  new RecountError("bad-input", { dataset: place }, { faults });

/** Whether a link leads out of the dataset's folder. */
async function leadsOut(folder: string, path: string, files: Files): Promise<boolean> {
  const [root, real] = await Promise.all([files.realPath(folder), files.realPath(join(folder, path))]);
  if (root === null || real === null) return false;
  const inside = relative(root, real);
  return inside.startsWith("..") || isAbsolute(inside);
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
