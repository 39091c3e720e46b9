import type { Id } from "../model/dataset.ts";

/** Addresses within the page. They are the briefing's public names for things, so they stay as they are. */
export const figureAnchor = (id: Id): string => `figure-${id}`;
export const findingAnchor = (id: Id): string => `finding-${id}`;
export const sourceAnchor = (id: Id): string => `source-${id}`;
/** A question has no id of its own: the first of its accounts, by id, names it. */
export const questionAnchor = (accounts: readonly Id[]): string => `question-${accounts.toSorted()[0] ?? ""}`;
export const chartAnchor = (id: string): string => `chart-${id}`;
export const indicatorAnchor = (id: Id): string => `indicator-${id}`;
