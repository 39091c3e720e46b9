import type { Say } from "./catalogue.ts";

/**
 * "a, b and c", composed from the catalogue: `Intl.ListFormat` has no Sorani Kurdish and silently takes the
 * machine's language in its place.
 */
export function listed(parts: readonly string[], say: Say): string {
  const [first = "", ...others] = parts;
  const last = others.pop();
  if (last === undefined) return first;
  if (others.length === 0) return say("list.two", { first, last });
  const before = others.reduce((said, item) => say("list.more", { before: said, item }), first);
  return say("list.last", { before, last });
}
