import { compareTables } from "./compare/compare.ts";
import type { CompareOptions, Comparison } from "./model/comparison.ts";
import type { Engine, EngineLimits } from "./model/engine.ts";
import type { TableRequest } from "./model/open-table.ts";
import type { EngineWorld } from "./platform/world.ts";
import { withTables } from "./tables.ts";

/**
 * Compares two tables, and hands what they came to, with the engine that holds every difference, to `use` before the
 * engine is closed.
 */
export async function compare<Answer>(
  left: TableRequest,
  right: TableRequest,
  { limits = {}, ...options }: CompareOptions & { readonly limits?: EngineLimits },
  use: (comparison: Comparison, engine: Engine) => Promise<Answer>,
  world: EngineWorld,
): Promise<Answer> {
  return withTables(
    [left, right],
    limits,
    async ([first, second], engine) => use(await compareTables(first, second, options, engine), engine),
    world,
  );
}
