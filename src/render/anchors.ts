import type { Id } from "../model/dataset.ts";
import type { Derived, Estimate } from "../model/estimate.ts";

/** Addresses within the page. They are the briefing's public names for things, so they stay as they are. */
export const figureAnchor = (id: Id): string => `figure-${id}`;
export const findingAnchor = (id: Id): string => `finding-${id}`;
export const sourceAnchor = (id: Id): string => `source-${id}`;
/** A question has no id of its own: the first of its accounts, by id, names it. */
export const questionAnchor = (accounts: readonly Id[]): string => `question-${accounts.toSorted()[0] ?? ""}`;
export const chartAnchor = (id: string): string => `chart-${id}`;
export const indicatorAnchor = (id: Id): string => `indicator-${id}`;
export const estimateAnchor = (estimate: Estimate): string => `estimate-${joined(partsOf(estimate))}`;
export const derivedAnchor = (derived: Derived): string =>
  `derived-${joined([derived.relation, ...partsOf(derived)])}`;

/** What tells one value from all others, part by part. */
const partsOf = ({ scope, asOf, latest }: Pick<Estimate, "scope" | "asOf" | "latest">): string[] => {
  const { indicator, population, place, event, phase, method, start } = scope;
  const dates = asOf === ".." ? [start, asOf, latest] : [start, asOf];
  return [indicator, population, place, event, phase, method ?? "", ...dates];
};

/** No id has an underscore in it, so that no two lists of parts come to the same. */
const joined = (parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[^a-z0-9.-]/gi, codeOf)).join("_");

const codeOf = (character: string): string => `.${character.charCodeAt(0).toString(16)}.`;
