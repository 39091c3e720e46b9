import type { FindingDetails } from "../model/finding.ts";
import { areDisjoint } from "../model/interval.ts";
import { haveDifferentMethods, samePeriod, sameSeries } from "../model/scope.ts";
import type { Supersession } from "../model/vintage.ts";
import { check } from "./check.ts";
import { hintsOnRevision } from "./hints.ts";
import type { Naming } from "./naming.ts";

const originatorsOf = ({ earlier, later }: Supersession): FindingDetails["revision"]["originators"] =>
  earlier.figure.originator.filter((id) => later.figure.originator.includes(id));

/** An originator's later word on one scope and date differs from its earlier one. */
export const revision = check("revision", function* ({ superseded }) {
  for (const supersession of superseded) {
    const { earlier, later } = supersession;
    if (!areDisjoint(earlier.interval, later.interval)) continue;
    yield {
      severity: "warning",
      figures: [earlier.figure.id, later.figure.id],
      detail: { originators: originatorsOf(supersession), replaced: true, others: [] },
      hints: hintsOnRevision(earlier, later),
    };
  }
});

/**
 * An originator's two words on one scope and date differ, and which came last is not known. That there is one
 * originator is what `conflict`, which is asked first, leaves over.
 */
export const undatedRevision: Naming<"revision"> = {
  type: "revision",
  name: ({ pair: { over, under }, others }) => {
    if (!sameSeries(over, under) || haveDifferentMethods(over, under)) return null;
    const isOneDate = over.indicator.kind !== "count" || samePeriod(over, under) === "always";
    if (!isOneDate) return null;
    return {
      originators: originatorsOf({ earlier: over, later: under }),
      replaced: false,
      others: others.map(({ figure }) => figure.id),
    };
  },
  isWarning: () => true,
};
