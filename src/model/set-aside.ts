import type { Audit } from "./audit.ts";
import type { Id } from "./dataset.ts";
import { droppedFigures } from "./dropped-figures.ts";
import { readingOf } from "./reading.ts";

/** How many figures of a register charts and counts leave out, and why. */
export interface SetAside {
  /** Kept only as revised or withdrawn. */
  readonly superseded: number;
  /** Left out by a decision. */
  readonly dropped: number;
  /** Recorded more than once: the rows beyond the first. */
  readonly repeated: number;
}

/** What is left out of the figures of these indicators; of all where none are named. */
export function setAside({ dataset, findings }: Audit, indicators?: ReadonlySet<Id>): SetAside {
  const isMeant = ({ indicator }: { readonly indicator: Id }): boolean => indicators?.has(indicator) ?? true;
  const decided = droppedFigures(findings);
  const aside = dataset.figures.filter((figure) => figure.status !== "current" && isMeant(figure));
  const dropped = aside.filter(({ id }) => decided.has(id)).length;
  const repeated = readingOf(dataset).duplicates.flatMap(([, ...copies]) =>
    copies.filter(({ figure }) => isMeant(figure)),
  );
  return { superseded: aside.length - dropped, dropped, repeated: repeated.length };
}
