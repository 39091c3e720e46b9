import { compare } from "./claim.ts";
import type { Dataset, RowPlace } from "./dataset.ts";
import { figuresById } from "./figures-by-id.ts";
import { type Finding, figuresConcerned } from "./finding.ts";

/** A row that a finding is about: which table it is of, its id, and where it stands. */
export interface FindingPlace extends RowPlace {
  readonly table: "figures" | "accounts" | "sources" | "adjudications";
  readonly id: string;
}

/**
 * The rows that a finding is about, the most telling first: its figures; for a question, the accounts of it; for what
 * is about a source as a whole, the source's row. Empty only where none of them is known.
 */
export function placesOf(finding: Finding, dataset: Dataset): readonly FindingPlace[] {
  if (finding.type === "contested-account") {
    const { accounts } = finding.detail;
    return dataset.accounts
      .filter(({ id }) => accounts.includes(id))
      .toSorted((a, b) => compare(a.id, b.id))
      .map(({ id, at }) => ({ table: "accounts", id, ...at }));
  }
  if (finding.type === "reopened-adjudication" || finding.type === "unused-adjudication") {
    const { detail } = finding;
    return dataset.adjudications
      .filter((row) => row.finding === detail.finding && row.decided_on.text === detail.decidedOn)
      .map(({ finding: id, at }) => ({ table: "adjudications", id, ...at }));
  }
  const figures = figuresById(dataset);
  const places = figuresConcerned(finding).flatMap((id): FindingPlace[] => {
    const figure = figures.get(id);
    return figure ? [{ table: "figures", id, ...figure.at }] : [];
  });
  const isOfSource = finding.type === "incomplete" && !(finding.detail.published && finding.detail.address);
  if (places.length > 0 && !isOfSource) return places;
  const sources = finding.sources.flatMap((id): FindingPlace[] => {
    const source = dataset.sources.get(id);
    return source ? [{ table: "sources", id, ...source.at }] : [];
  });
  return [...sources, ...places];
}
