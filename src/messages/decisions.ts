import type { Audit } from "../model/audit.ts";
import type { Id } from "../model/dataset.ts";
import { droppedBy } from "../model/dropped-figures.ts";
import type { Finding } from "../model/finding.ts";
import type { Words } from "../model/words.ts";

/** What was decided on a finding and what that changes, in a sentence or two; empty where nobody has decided. */
export function decisionSentence(finding: Finding, { dataset }: Audit, words: Words): string {
  const { decision, severity } = finding;
  if (!decision) return "";
  const phrase = (id: Id): string => {
    const figure = dataset.figures.find((each) => each.id === id);
    if (!figure) return id;
    return words.say("phrase.figure-placed", {
      value: words.value(figure),
      source: words.source(figure.source),
      locator: figure.locator || words.say("locator.none"),
    });
  };
  const dropped = droppedBy(finding);
  return words.say(`decision.${decision.decision}`, {
    figure: decision.figure === null ? "" : phrase(decision.figure),
    dropped: words.list(dropped.map(phrase)),
    count: dropped.length,
    severity,
  });
}
