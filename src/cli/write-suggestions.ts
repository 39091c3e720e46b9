import type { KeySuggestion } from "../compare/suggest-keys.ts";
import { ownVersion } from "../platform/package.ts";
import type { CliWorld } from "./command.ts";
import { deliver } from "./deliver.ts";
import { suggestView } from "./suggest-view.ts";
import type { Compared } from "./write-comparison.ts";

/** Writes which columns could tell rows apart; that is never a failure. */
export async function writeSuggestions(
  suggestions: readonly KeySuggestion[],
  { request, output, words }: Pick<Compared, "request" | "output" | "words">,
  world: CliWorld,
): Promise<number> {
  const screen =
    output === undefined ? world.terminal : { columns: 80, style: (_: unknown, text: string) => text };
  const text =
    request.format === "json"
      ? `${JSON.stringify({ recount: ownVersion(), suggestions }, null, 2)}\n`
      : suggestView(suggestions, words, screen);
  await deliver(text, output, world);
  return 0;
}
