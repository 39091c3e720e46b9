import type { Audit } from "../model/audit.ts";
import type { Changes } from "../model/changes.ts";
import { figureChanges } from "./figures.ts";
import { findingChanges } from "./findings.ts";
import { newsBetween } from "./news.ts";
import { changedDerived, changedEstimates, restatedEstimates } from "./values.ts";

/**
 * What two audits of one dataset, by an earlier and a later knowledge date, say differently.
 *
 * @param then the audit of the earlier state, as `earlierState` has it
 */
export function changesBetween(then: Audit, now: Audit): Changes {
  const news = newsBetween(then, now);
  return Object.freeze({
    since: then.knownBy,
    then,
    figures: figureChanges(news),
    findings: findingChanges(news),
    estimates: changedEstimates(then.estimates, now.estimates),
    restated: restatedEstimates(then.estimates, now.estimates),
    derived: changedDerived(then.derived, now.derived),
  });
}
