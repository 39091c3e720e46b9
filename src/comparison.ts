import { compareTables } from "./compare/compare.ts";
import { type KeySuggestion, type SuggestOptions, suggestKeys as suggest } from "./compare/suggest-keys.ts";
import type { CompareOptions, Comparison } from "./model/comparison.ts";
import type { Engine, EngineLimits } from "./model/engine.ts";
import type { MatchOptions } from "./model/matching.ts";
import type { OpenTable, TableRequest } from "./model/open-table.ts";
import { refused } from "./model/refusal.ts";
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
 * engine is closed. Without columns in `on`, those are taken that leave no doubt, and `usage` is thrown where there are none.
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
  if (matchBy === undefined) {
    const on = options.on.length > 0 ? options.on : await obviousKey(left, right, options, engine);
    return compareTables(left, right, { ...options, on }, engine);
  }
  const { compareMatched } = await import("./matching.ts");
  return compareMatched(left, right, { ...options, matchBy }, engine);
}

/**
 * The columns that leave no doubt that they are the key: they alone tell every row apart, and most of their values are in
 * both tables. Rejects with `usage` where there are none, and names those that would do.
 */
async function obviousKey(
  left: OpenTable,
  right: OpenTable,
  options: CompareOptions,
  engine: Engine,
): Promise<readonly string[]> {
  const suggestions = await suggest(left, right, engine, options);
  const perfect = suggestions.filter(({ unique }) => unique.left === 1 && unique.right === 1);
  const namesOf = ({ columns }: KeySuggestion) => columns.map((pair) => pair.left);
  const [only, second] = perfect;
  if (only !== undefined && second === undefined && only.overlap > 0.5) return namesOf(only);
  const found = perfect.slice(0, 4).map((each) => `--on ${namesOf(each).map(escaped).join(",")}`);
  throw refused("key-missing", { found: found.length === 0 ? "none" : found.join("; ") });
}

/** A name as `--on` takes it. */
const escaped = (name: string): string => name.replace(/[\\,=]/g, "\\$&");

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
