import type { Audit } from "../model/audit.ts";
import { setAside } from "../model/set-aside.ts";
import type { Words } from "../model/words.ts";

/** What tables that count figures leave out, a sentence each, in the words of the charts that leave out the same. */
export function notCounted(audit: Audit, words: Words): readonly string[] {
  const counts = setAside(audit);
  return (["superseded", "dropped", "repeated"] as const)
    .filter((reason) => counts[reason] > 0)
    .map((reason) => words.say(`chart.left-out.${reason}`, { count: counts[reason] }));
}
