import type { Audit } from "../model/audit.ts";
import type { Id } from "../model/dataset.ts";
import { droppedBy } from "../model/dropped-figures.ts";
import { figuresById } from "../model/figures-by-id.ts";
import type { Finding } from "../model/finding.ts";
import type { DecisionWords, Words } from "../model/words.ts";

/** The decision on a finding in words; `null` where there is none. */
export function decisionWords(finding: Finding, { dataset }: Audit, words: Words): DecisionWords | null {
  const { decision, severity, status } = finding;
  if (!decision) return null;
  const phrase = (id: Id): string => {
    const figure = figuresById(dataset).get(id);
    if (!figure) return id;
    return words.say("phrase.figure-placed", {
      value: words.value(figure),
      source: words.source(figure.source),
      locator: words.locator(figure),
    });
  };
  const dropped = droppedBy(finding);
  const outcome = words.say(`decision.${decision.decision}`, {
    figure: decision.figure === null ? "" : phrase(decision.figure),
    dropped: words.list(dropped.map(phrase)),
    count: dropped.length,
    severity,
  });
  return {
    outcome:
      status === "open" ? words.say("decision.unsettled", { outcome, decision: decision.decision }) : outcome,
    reason: words.say("decision.reason", { reason: words.asIs(decision.reason) }),
    signed: words.say("decision.signed", {
      by: words.asIs(decision.decidedBy),
      on: words.period(decision.decidedOn),
    }),
  };
}
