import type { Audit } from "./audit.ts";
import type { Claim } from "./claim.ts";
import { withDecisions } from "./dropped-figures.ts";
import type { Estimate } from "./estimate.ts";
import { disputedFigures } from "./finding.ts";
import { readingOf } from "./reading.ts";
import { cellKey, seriesKey } from "./scope.ts";
import { momentKey } from "./time.ts";

/** Looks up the claims of an estimate's own series and date that an open error is about; none where it is not contested. */
export function disputedClaims({
  dataset,
  findings,
}: Pick<Audit, "dataset" | "findings">): (estimate: Estimate) => readonly Claim[] {
  const disputed = disputedFigures(findings);
  const byCell = Map.groupBy(readingOf(withDecisions(dataset, findings)).standing, ({ figure }) =>
    cellKey(figure),
  );
  return ({ scope, asOf, grade }) => {
    const inCell = grade === "contested" ? (byCell.get(cellKey(scope)) ?? []) : [];
    const own = inCell.find(
      ({ figure, start, indicator, asOf: end }) =>
        figure.method === scope.method &&
        (indicator.kind === "stock" || start?.text === scope.start) &&
        end?.text === asOf,
    );
    return inCell.filter((claim) => own && isAlongside(claim, own) && disputed.has(claim.figure.id));
  };
}

const isAlongside = (a: Claim, b: Claim): boolean =>
  seriesKey(a) === seriesKey(b) && momentKey(a.asOf) === momentKey(b.asOf);
