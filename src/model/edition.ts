import type { Audit } from "./audit.ts";
import type { Changes } from "./changes.ts";

/** Where an issue stands among others of its series. */
export interface IssuePlace {
  /** `null` for a briefing that is no part of a series. */
  readonly number: number | null;
  readonly previous: IssueLink | null;
  readonly next: IssueLink | null;
}

/** Another issue: where it is, relative to this one, and the date by which it knew. */
export interface IssueLink {
  readonly number: number | null;
  readonly href: string;
  /** EDTF. */
  readonly knownBy: string;
}

/** One issue of a briefing before it has words: an audit, what changed since an earlier day, and its place among others. */
export interface Edition extends Audit {
  /** `null` where no earlier day was named. */
  readonly changes: Changes | null;
  readonly issue: IssuePlace;
}

const alone: IssuePlace = Object.freeze({ number: null, previous: null, next: null });

/** An audit as a briefing of its own. */
export const editionOf = (audit: Audit, own: Partial<Pick<Edition, "changes" | "issue">> = {}): Edition =>
  Object.freeze({ changes: null, issue: alone, ...audit, ...own });
