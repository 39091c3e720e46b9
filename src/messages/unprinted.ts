import type { FindingDetails } from "../model/finding.ts";
import type { Words } from "../model/words.ts";

/** The sentence on the count of a relation that nobody prints; nothing where all are printed. */
export function unprinted({ unprinted: counted }: FindingDetails["identity"], words: Words): string {
  if (!counted) return "";
  const scope = words.scope({ place: "", event: "", phase: "", ...counted });
  return ` ${words.say("finding.identity.unprinted", { count: scope })}`;
}
