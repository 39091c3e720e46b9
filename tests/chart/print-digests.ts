import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { loadDataset } from "../../src/load/dataset.ts";
import { folderAt } from "../folder.ts";
import { chartsOf } from "./drawn.ts";

/** Prints a digest of every chart of the bundled dataset: run in other surroundings, the same must come out. */
const root = resolve(import.meta.dirname, "../../datasets/iraq-activists");
const charts = await chartsOf(await loadDataset(root, folderAt(root)));
for (const chart of charts) {
  process.stdout.write(`${chart.id} ${createHash("sha256").update(JSON.stringify(chart)).digest("hex")}\n`);
}
