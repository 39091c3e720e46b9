import type { Finding, Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { conflict } from "./conflict.ts";
import { contradictoryPairs } from "./contradictory-pairs.ts";
import type { Evidence } from "./evidence.ts";
import { hintsOn } from "./hints.ts";
import { makeFinding } from "./make-finding.ts";
import type { Blamed, ContradictionType, Naming } from "./naming.ts";
import { partExceedsWhole } from "./part-exceeds-whole.ts";
import { regression } from "./regression.ts";
import { undatedRevision } from "./revision.ts";
import { settle } from "./settle.ts";

/** Every contradiction between two figures, each once and under one name. */
export const contradictions: Check = (evidence) => {
  const hints = hintsOn(evidence);
  const pairs = contradictoryPairs(evidence);
  return settle(pairs, (pair) => named({ blamed: pair.over, pair, others: [] }).severity === "error").map(
    (blamed) => named(blamed).finding(evidence, hints),
  );
};

/** A contradiction under its name. */
interface Named {
  readonly severity: Severity;
  readonly finding: (evidence: Evidence, hints: ReturnType<typeof hintsOn>) => Finding;
}

function named(blamed: Blamed): Named {
  for (const name of namers) {
    const found = name(blamed);
    if (found) return found;
  }
  const { over, under } = blamed.pair;
  throw new Error(`no name for the contradiction of ${over.figure.id} and ${under.figure.id}`);
}

const namer =
  <Type extends ContradictionType>(naming: Naming<Type>) =>
  (blamed: Blamed): Named | null => {
    const detail = naming.name(blamed);
    if (!detail) return null;
    const { over, under, doubts } = blamed.pair;
    const other = blamed.blamed === over ? under : over;
    const severity = doubts.length > 0 || naming.isWarning(detail) ? "warning" : "error";
    return {
      severity,
      finding: ({ dataset }, hints) =>
        makeFinding(dataset, naming.type, {
          severity,
          figures: [blamed.blamed.figure.id, other.figure.id],
          detail,
          hints: hints(blamed),
        }),
    };
  };

/** The first name that fits is the one a contradiction gets. */
const namers = [namer(conflict), namer(undatedRevision), namer(regression), namer(partExceedsWhole)];
