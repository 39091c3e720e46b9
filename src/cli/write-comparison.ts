import { basename, dirname } from "node:path";
import type { Comparison } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import type { PlainWords } from "../model/words.ts";
import { comparisonCsv } from "../render/comparison-csv.ts";
import { comparisonJson } from "../render/comparison-json.ts";
import { cautionsOf, rowsOf, verdictOf } from "../render/comparison-texts.ts";
import { type DifferingRow, differingRows } from "../render/differing-rows.ts";
import { pairNotes } from "../render/matched-texts.ts";
import type { CliWorld } from "./command.ts";
import type { CompareRequest } from "./compare-request.ts";
import { compareView } from "./compare-view.ts";
import { deliver } from "./deliver.ts";
import type { Screen } from "./layout.ts";
import { exceeds } from "./quantities.ts";

/** A comparison that is done, and how it is to be told. */
export interface Compared {
  readonly comparison: Comparison;
  readonly engine: Engine;
  readonly request: CompareRequest;
  readonly output: string | undefined;
  readonly words: PlainWords;
}

/** Writes a comparison in the format asked for, and resolves to the exit status. */
export async function writeComparison(compared: Compared, world: CliWorld): Promise<number> {
  const { comparison, request, output, words } = compared;
  await writers[request.format](compared, world);
  if (request.pairs !== undefined && comparison.matched !== undefined) {
    const { pairsCsv } = await import("../render/pairs-csv.ts");
    await deliver(pairsCsv(comparison.matched, words), request.pairs, world);
  }
  const { all, differ } = rowsOf(comparison);
  if (output !== undefined) world.log.notice(verdictOf(comparison, words));
  if (bare.includes(request.format)) {
    for (const caution of cautionsOf(comparison, words)) world.log.notice(caution);
    const rest = differ - Math.min(differ, request.limit ?? differ);
    if (rest > 0) world.log.notice(words.say("compare.more-rows", { count: rest, all: differ }));
  }
  const isDifferent = request.bar === undefined ? !comparison.isEqual : exceeds(differ, all, request.bar);
  return isDifferent ? 1 : 0;
}

/** Formats that hold nothing but differences: what a reader should know besides is told apart from them. */
const bare: readonly CompareRequest["format"][] = ["csv", "parquet", "daff"];

type Writer = (compared: Compared, world: CliWorld) => Promise<void>;

const writers: Readonly<Record<CompareRequest["format"], Writer>> = {
  async table({ comparison, engine, request, output, words }, world) {
    const shown = await firstRows(comparison, engine, request.limit ?? 20);
    const screen = output === undefined ? world.terminal : plainScreen;
    await deliver(compareView(comparison, shown, words, screen), output, world);
  },
  async json({ comparison, engine, request: { limit }, output }, world) {
    const { ownVersion } = await import("../platform/package.ts");
    await deliver(comparisonJson(comparison, engine, { version: ownVersion(), limit }), output, world);
  },
  async csv({ comparison, engine, request: { limit }, output, words }, world) {
    const notes = comparison.matched && pairNotes(comparison, words);
    await deliver(comparisonCsv(comparison, engine, limit, notes), output, world);
  },
  async parquet({ comparison, engine, request: { limit }, output = "", words }, world) {
    const notes = comparison.matched && pairNotes(comparison, words);
    const { comparisonParquet } = await import("../render/comparison-parquet.ts");
    const path = await comparisonParquet(comparison, engine, limit, notes);
    await world.files.writeTogether(dirname(output), new Map([[basename(output), { path }]]));
  },
  async daff({ comparison, engine, output }, world) {
    const { comparisonDaff } = await import("../render/comparison-daff.ts");
    await deliver(comparisonDaff(comparison, engine), output, world);
  },
  async html({ comparison, engine, request, output, words }, world) {
    const [{ comparisonPage }, { fontPlaces }, { readFonts, readTemplates }] = await Promise.all([
      import("../render/comparison-page.ts"),
      import("../render/font-files.ts"),
      import("../platform/look.ts"),
    ]);
    const [templates, fonts] = await Promise.all([readTemplates(), readFonts(fontPlaces)]);
    const shown = await firstRows(comparison, engine, request.limit ?? 1000);
    await deliver(comparisonPage(comparison, shown, words, { templates, fonts }), output, world);
  },
};

async function firstRows(
  comparison: Comparison,
  engine: Engine,
  limit: number,
): Promise<readonly DifferingRow[]> {
  const shown: DifferingRow[] = [];
  for await (const rows of differingRows(comparison, engine, { limit })) shown.push(...rows);
  return shown;
}

/** For a file: no colours, and a width that reads well. */
const plainScreen: Screen = { columns: 80, style: (_, text) => text };
