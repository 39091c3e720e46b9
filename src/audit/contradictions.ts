import type { Finding } from "../model/finding.ts";
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
  return settle(contradictoryPairs(evidence, Number.POSITIVE_INFINITY) ?? []).map((blamed) => {
    for (const name of namers) {
      const finding = name(evidence, blamed, hints);
      if (finding) return finding;
    }
    throw new Error(
      `no name for the contradiction of ${blamed.pair.over.figure.id} and ${blamed.pair.under.figure.id}`,
    );
  });
};

const namer =
  <Type extends ContradictionType>(naming: Naming<Type>) =>
  ({ dataset }: Evidence, blamed: Blamed, hints: ReturnType<typeof hintsOn>): Finding | null => {
    const detail = naming.name(blamed);
    if (!detail) return null;
    const { over, under, doubts } = blamed.pair;
    const other = blamed.blamed === over ? under : over;
    return makeFinding(dataset, naming.type, {
      severity: doubts.length > 0 || naming.isWarning(detail) ? "warning" : "error",
      figures: [blamed.blamed.figure.id, other.figure.id],
      detail,
      hints: hints(blamed),
    });
  };

/** The first name that fits is the one a contradiction gets. */
const namers = [namer(conflict), namer(undatedRevision), namer(regression), namer(partExceedsWhole)];
