import { loadDataset } from "../../src/load/dataset.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { type Fault, RecountError } from "../../src/model/fault.ts";
import { folderOf } from "../folder.ts";

/** The tables that wide tables of the tests refer to. */
const tables: Readonly<Record<string, string>> = {
  "sources.csv": "id,title,type\nfeed,The feed,dataset\nother,The other,dataset\n",
  "organisations.csv": "id,label\nministry,Ministry\noffice,Office\n",
  "indicators.csv":
    "id,label,kind\nkilled,killed,count\nkilled-daily,killed each day,count\ninjured,injured,count\nshare,share,measure\n",
  "populations.csv": "id,label\nwomen,women\nmen,men\n",
  "places.csv": "id,label\nnorth,north\nsouth,south\n",
};

/** A wide table of a test: its file, what the resource says of it, and its mapping. */
export interface Wide {
  readonly path?: string;
  readonly file: string | Uint8Array;
  readonly resource?: Readonly<Record<string, unknown>>;
  readonly mapping: unknown;
  /** Further files of the folder, each with a resource of its name. */
  readonly tables?: Readonly<Record<string, string>>;
}

/** Loads a dataset whose figures come from a wide table alone. */
export function loadWide({
  path = "wide.csv",
  file,
  resource = {},
  mapping,
  tables: more = {},
}: Wide): Promise<Dataset> {
  const named = { ...tables, ...more };
  const resources = [
    ...Object.keys(named).map((name) => ({ name: name.replace(".csv", ""), path: name })),
    { name: "wide", path, ...resource, "recount:mapping": mapping },
  ];
  const descriptor = JSON.stringify({ name: "small", resources });
  return loadDataset("small", folderOf({ ...named, "datapackage.json": descriptor, [path]: file }));
}

/** The faults of a dataset that must have some. */
export async function faultsOf(load: Promise<Dataset>): Promise<readonly Fault[]> {
  const error: unknown = await load.then(() => null).catch((reason: unknown) => reason);
  if (!(error instanceof RecountError)) throw error ?? new Error("it has no fault");
  return error.faults;
}

/** `id: printed → value qualifier, period, scope` of every figure. */
export const told = ({ figures }: Dataset): readonly string[] =>
  figures.map(
    ({ id, as_printed, value, upper, qualifier, period, indicator, population, place, phase, originator }) =>
      [
        `${id}: ${as_printed} → ${value}${upper === null ? "" : `–${upper}`} ${qualifier}`,
        period?.text ?? "no period",
        [indicator, population, place, phase, ...originator].filter((part) => part !== "").join(" "),
      ].join(", "),
  );
