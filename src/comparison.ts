import { compareTables } from "./compare/compare.ts";
import { openTable } from "./compare/reading/open-table.ts";
import type { CompareOptions, Comparison } from "./model/comparison.ts";
import type { Engine, EngineLimits } from "./model/engine.ts";
import type { TableRequest } from "./model/open-table.ts";
import type { EngineWorld } from "./platform/world.ts";

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
  const engine = await world.openEngine(limits);
  try {
    const [first, second] = [await openTable(left, engine), await openTable(right, engine)];
    return await use(await compareTables(first, second, options, engine), engine);
  } finally {
    await engine.close();
  }
}
