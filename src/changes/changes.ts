import type { Audit } from "../model/audit.ts";
import type { Changes } from "../model/changes.ts";

/** What two audits of one dataset, by an earlier and a later knowledge date, say differently. */
export function changesBetween(then: Audit, _now: Audit): Changes {
  return Object.freeze({ since: then.knownBy, then, figures: [], findings: [], estimates: [] });
}
