import { compareTables } from "./compare/compare.ts";
import { type KeySuggestion, type SuggestOptions, suggestKeys as suggest } from "./compare/suggest-keys.ts";
import type { CompareOptions, Comparison } from "./model/comparison.ts";
import type { Engine, EngineLimits } from "./model/engine.ts";
import type { MatchOptions } from "./model/matching.ts";
import type { OpenTable, TableRequest } from "./model/open-table.ts";
import type { EngineWorld } from "./platform/world.ts";
import { withTables } from "./tables.ts";

/** What is asked of a comparison besides its tables. */
export interface ComparisonRequest extends CompareOptions {
  readonly limits?: EngineLimits;
  /** Rows find each other by their names instead of a key. */
  readonly matchBy?: MatchOptions | undefined;
}

/**
 * Compares two tables, and hands what they came to, with the engine that holds every difference, to `use` before the
 * engine is closed.
 */
export async function compare<Answer>(
  left: TableRequest,
  right: TableRequest,
  { limits = {}, ...options }: ComparisonRequest,
  use: (comparison: Comparison, engine: Engine) => Promise<Answer>,
  world: EngineWorld,
): Promise<Answer> {
  return withTables(
    [left, right],
    limits,
    async ([first, second], engine) => use(await compareOpen(first, second, options, engine), engine),
    world,
  );
}

async function compareOpen(
  left: OpenTable,
  right: OpenTable,
  { matchBy, ...options }: Omit<ComparisonRequest, "limits">,
  engine: Engine,
): Promise<Comparison> {
  if (matchBy === undefined) return compareTables(left, right, options, engine);
  const { compareMatched } = await import("./matching.ts");
  return compareMatched(left, right, { ...options, matchBy }, engine);
}

/** Ranks the columns that two tables have in common by how well they would tell their rows apart. */
export async function suggestKeys(
  left: TableRequest,
  right: TableRequest,
  { limits = {}, ...options }: SuggestOptions & { readonly limits?: EngineLimits },
  world: EngineWorld,
): Promise<readonly KeySuggestion[]> {
  return withTables(
    [left, right],
    limits,
    ([first, second], engine) => suggest(first, second, engine, options),
    world,
  );
}
