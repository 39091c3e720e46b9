import { type FindingChange, type FindingChangeKind, findingChangeKinds } from "../model/changes.ts";
import { compare } from "../model/claim.ts";
import { type Finding, type FindingStatus, outdatedTypes } from "../model/finding.ts";
import { byKey, changedValues } from "../model/value-changes.ts";
import { causeReader } from "./causes.ts";
import type { News } from "./news.ts";

type Status = FindingStatus | "absent";

/** What became of a finding that was in one state and is in another; `null` where that is nobody's news. */
const becoming: Readonly<Record<Status, Readonly<Record<Status, FindingChangeKind | null>>>> = {
  absent: { absent: null, open: "opened", deferred: "settled", decided: "settled" },
  open: { absent: "closed", open: "changed", deferred: "deferred", decided: "closed" },
  deferred: { absent: "closed", open: "opened", deferred: null, decided: "closed" },
  decided: { absent: null, open: "opened", deferred: "deferred", decided: null },
};

/** Findings that opened, closed or changed, and why; what is said of decisions that are not applied is none of them. */
export function findingChanges(news: News): readonly FindingChange[] {
  const changes = changedValues(about(news.then.findings), about(news.now.findings), isTheSame).flatMap(
    ({ before, after }) => {
      const kind = becoming[before?.status ?? "absent"][after?.status ?? "absent"];
      return kind ? [{ kind, before, after }] : [];
    },
  );
  const causeOf = causeReader(news, changes);
  return changes
    .map((change) => Object.freeze({ ...change, ...causeOf(change) }))
    .toSorted((a, b) => compare(findingChangeKinds.indexOf(a.kind), findingChangeKinds.indexOf(b.kind)));
}

const about = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  byKey(
    ({ id }) => id,
    findings.filter(({ type }) => !outdatedTypes.includes(type)),
  );

const isTheSame = (a: Finding, b: Finding): boolean => a.status === b.status && a.severity === b.severity;
