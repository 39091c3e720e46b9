import type { Id } from "../model/dataset.ts";

/** Addresses within the page. They are the briefing's public names for things, so they stay as they are. */
export const figureAnchor = (id: Id): string => `figure-${id}`;
export const findingAnchor = (id: Id): string => `finding-${id}`;
export const sourceAnchor = (id: Id): string => `source-${id}`;
/** A question has no id of its own: its words name it, as far as an address can hold them. */
export const questionAnchor = (question: string): string =>
  `question-${question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")}`;
export const chartAnchor = (id: string): string => `chart-${id}`;
