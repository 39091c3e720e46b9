import type { Doubt } from "./contradiction.ts";
import type { Id } from "./dataset.ts";
import type { Decision, DecisionKind } from "./decision.ts";
import type { Hint } from "./hint.ts";
import type { Impossibility } from "./impossible-date.ts";
import type { Interval } from "./interval.ts";
import type { LocalText } from "./language.ts";
import { type Ties, tiesOf } from "./origins.ts";

/** Every type of finding, in the order in which a report shows them. */
export const findingTypes = [
  "conflict",
  "regression",
  "part-exceeds-whole",
  "identity",
  "impossible-date",
  "attribution",
  "link-mismatch",
  "qualifier-drift",
  "definition-drift",
  "revision",
  "stale",
  "coincident-sum",
  "duplicate",
  "contested-account",
  "reopened-adjudication",
  "unused-adjudication",
  "single-origin",
  "uncorroborated",
  "unattributed",
  "growth",
  "scope-difference",
  "precision",
  "incomplete",
] as const;

/** The type of whatever a check of somebody's own raises; `detail.check` says which. Reports show it after the others. */
export const ownType = "own";
/** The types that a report can hold, in its order. */
export const reportedTypes = [...findingTypes, ownType] as const;
/** The name of a kind of finding; `docs/findings.md` says when each is raised. */
export type FindingType = (typeof reportedTypes)[number];

/** What the ids of a check's own findings begin with, before their hash. */
export const ownId = (check: string): string => `${ownType}-${check}`;

/** Types that say what is missing of many figures at once: a list of them is enough, none is held against another. */
export const gapTypes: readonly FindingType[] = ["uncorroborated", "unattributed", "incomplete"];

/** Types that say of a decision that it is not applied: they are about the register and not about what was known when. */
export const outdatedTypes: readonly FindingType[] = ["reopened-adjudication", "unused-adjudication"];

/** Worst first. */
export const severities = ["error", "warning", "note"] as const;
/** How much a finding matters: an error is a proof, a warning needs a look, a note explains or tells what lacks. */
export type Severity = (typeof severities)[number];

/** What a contradiction between two figures rests on. `over` is the larger count, of the part. */
interface Contradicted {
  readonly over: Id;
  readonly under: Id;
  /** Reasons why it is a warning and no error; empty for an error that every reading bears out. */
  readonly doubts: readonly Doubt[];
  /** Further figures that the first of `figures` contradicts: they settle with it. */
  readonly others: readonly Id[];
}

/** A decision that is not applied: on which finding, what it was, whose and of when. */
interface OutdatedDecision {
  readonly finding: string;
  readonly decision: DecisionKind;
  readonly decidedBy: string;
  /** EDTF. */
  readonly decidedOn: string;
}

/** The facts of each type of finding: what a sentence about it needs, and nothing worded. */
export interface FindingDetails {
  /** `sameSource`: one source prints both at one date; otherwise the earlier count is the higher, or dates agree. */
  conflict: Contradicted & { readonly sameSource: boolean };
  /** `countedBack`: the higher, earlier count was published after the lower, later one. */
  regression: Contradicted & { readonly countedBack: boolean };
  /** `parts` and `sum` where several parts were added up; `dimension` is where part and whole differ. */
  "part-exceeds-whole":
    | (Contradicted & { readonly kind: "nested"; readonly dimensions: readonly string[] })
    | {
        readonly kind: "parts" | "covering";
        readonly dimension: "period" | "place";
        readonly whole: Id;
        readonly parts: readonly Id[];
        readonly sum: Interval;
        readonly doubts: readonly Doubt[];
      };
  identity: {
    readonly relation: Id;
    readonly expression: string;
    /** What the terms come to when brought to one side: the relation needs zero (or at most zero) in it. */
    readonly remainder: Interval;
    /** There where what the relation needs lies in it, and still no whole numbers come to that. */
    readonly wholeOnly?: true;
    /** The one count that nobody prints, taken as any number from zero up; not there where all are printed. */
    readonly unprinted?: { readonly indicator: Id; readonly population: Id };
    readonly mixedOrigins: boolean;
    readonly doubts: readonly Doubt[];
  };
  /** A source's dates, or the periods of `figures`, that cannot be; a warning where a date is `doubtful`. */
  "impossible-date": Impossibility & { readonly source: Id };
  /** `credits[i]` is what `figures[i]` credits. */
  attribution: { readonly value: number; readonly credits: readonly (readonly Id[])[] };
  "link-mismatch": { readonly host: string; readonly organisation: Id; readonly credited: readonly Id[] };
  "qualifier-drift": { readonly value: number };
  "definition-drift": { readonly value: number; readonly populations: readonly Id[] };
  /**
   * `replaced`: the second of `figures` was published last and sets the bounds; otherwise the order is not known, and
   * `others` are further figures that the first of `figures` contradicts: they settle with it.
   */
  revision: {
    readonly originators: readonly Id[];
    readonly replaced: boolean;
    readonly others: readonly Id[];
  };
  /** `stale` is below `newer`, which was public before it. */
  stale: { readonly stale: Id; readonly newer: Id };
  "coincident-sum": { readonly total: Id; readonly addends: readonly Id[] };
  /** `figures` say the same of one place in a source: the first stands, the others leave every other check. */
  duplicate: { readonly first: Id; readonly others: readonly Id[] };
  "contested-account": { readonly question: string; readonly accounts: readonly Id[] };
  /**
   * Why the decision on `finding` is not applied: what its figures say is not what it was taken on (`changed`), or it
   * names the figure `stranger`, which the finding is not about.
   */
  "reopened-adjudication": OutdatedDecision & {
    readonly cause: "changed" | "stranger";
    readonly stranger: Id | null;
  };
  "unused-adjudication": OutdatedDecision;
  "single-origin": { readonly originators: readonly Id[] };
  uncorroborated: { readonly originators: readonly Id[] };
  unattributed: Record<never, never>;
  growth: { readonly lower: Id; readonly higher: readonly Id[] };
  /** `over` would contradict each of `unders` if `dimension` were ignored. `relation` says how the two scopes lie. */
  "scope-difference": {
    readonly dimension: ScopeDifference;
    readonly over: Id;
    readonly unders: readonly Id[];
    readonly relation: "nested" | "close" | "siblings" | null;
  };
  /** `inner` lies within each of `outers`, or a source's best values within the ranges it gives for them. */
  precision:
    | { readonly kind: "nested"; readonly inner: Id; readonly outers: readonly Id[] }
    | { readonly kind: "best"; readonly source: Id };
  /** What is not recorded of a source, and of which figures. */
  incomplete: {
    readonly source: Id;
    readonly published: boolean;
    readonly address: boolean;
    readonly asOf: readonly Id[];
    readonly locator: readonly Id[];
  };
  /** What a check of somebody's own says, in its own words: plain text. */
  own: {
    /** Its name. */
    readonly check: string;
    readonly heading: LocalText;
    readonly meaning: LocalText;
    readonly message: LocalText;
    readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  };
}

/** What can set two figures apart that would contradict each other without it. */
export const scopeDifferences = ["population", "indicator", "start", "method", "coverage"] as const;
export type ScopeDifference = (typeof scopeDifferences)[number];

/**
 * Something that the audit says of figures: a discrepancy, an explanation or a gap, as facts without wording.
 *
 * `id` names what it is about and stays the same when rows move; `fingerprint` changes when a value in it does.
 */
export type Finding = { [Type in FindingType]: FindingOf<Type> }[FindingType];

/**
 * `open` until a decision settles it, which makes it `decided`; `deferred` by one that puts it off: it
 * leaves the open list, and still counts for `--fail-on`.
 */
export const findingStatuses = ["open", "decided", "deferred"] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/** A finding of one type, with the facts of that type in `detail`. See {@link Finding}. */
export interface FindingOf<Type extends FindingType> {
  readonly id: string;
  readonly fingerprint: string;
  readonly type: Type;
  readonly severity: Severity;
  readonly status: FindingStatus;
  /** The analyst's decision on it; `null` where there is none. One on an open finding is applied and did not settle it. */
  readonly decision: Decision | null;
  readonly figures: readonly Id[];
  readonly sources: readonly Id[];
  readonly hints: readonly Hint[];
  readonly detail: FindingDetails[Type];
}

/** True for `severity` at or above `bar`: an error is above a warning, a warning above a note. */
export const isAtLeast = (severity: Severity, bar: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(bar);

/** The findings of one type among others. */
export const ofType = <Type extends FindingType>(
  findings: readonly Finding[],
  type: Type,
): readonly FindingOf<Type>[] =>
  findings.filter((finding) => finding.type === type) as unknown as readonly FindingOf<Type>[];

/** The findings that no decision closes or puts off. */
export const openFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ status }) => status === "open");

/** What a reader has to know of at once: the open findings, and the errors that are put off. */
export const unsettledFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(
    ({ status, severity }) => status === "open" || (status === "deferred" && severity === "error"),
  );

/** Figures in an error that is open or deferred: they set no bound, and their date is contested. */
export const disputedFigures = (findings: readonly Finding[]): ReadonlySet<Id> =>
  figuresOfErrors(findings.filter(({ status }) => status !== "decided"));

/** Figures in an error that a decision explains: the proof against them stands, so they set no bound either. */
export const explainedFigures = (findings: readonly Finding[]): ReadonlySet<Id> =>
  figuresOfErrors(findings.filter(({ decision }) => decision?.decision === "explain"));

const figuresOfErrors = (findings: readonly Finding[]): ReadonlySet<Id> =>
  new Set(findings.filter(({ severity }) => severity === "error").flatMap(({ figures }) => figures));

/**
 * Organisations that an `attribution` ties together, one number's disputed origin. Once a decision leaves a figure out it
 * is settled whose number it is; explaining it makes no second origin.
 */
export const originTies = (findings: readonly Finding[]): Ties =>
  tiesOf(
    ofType(findings, "attribution")
      .filter(({ status, decision }) => status !== "decided" || decision?.decision === "explain")
      .map(({ figures, detail }) => ({
        figures,
        organisations: detail.credits.flat(),
      })),
  );

/** The figures of a finding and those that settle with it: what to show side by side. */
export const figuresConcerned = ({ figures, detail }: Finding): readonly Id[] =>
  "others" in detail ? [...figures, ...detail.others] : figures;
