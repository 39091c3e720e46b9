import type { DecisionRow } from "../load/new-decision.ts";
import type { Audit } from "../model/audit.ts";
import { type DecisionKind, namesFigure } from "../model/decision.ts";
import type { RecountError } from "../model/fault.ts";
import { type Finding, figuresConcerned, outdatedTypes } from "../model/finding.ts";
import { refused } from "../model/refusal.ts";
import { parseDate } from "../model/time.ts";
import { findFinding } from "./find-finding.ts";

/** What a decision was asked for on the command line. */
export interface Asked {
  /** A finding's id, or its beginning. */
  readonly finding: string;
  readonly decision: DecisionKind;
  readonly figure: string | undefined;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
  readonly again: boolean;
}

/** The row to record, in view of an audit. Throws `usage`, or that there is no such finding, where there can be none. */
export function chooseDecision(audit: Audit, asked: Asked): DecisionRow {
  const finding = findFinding(audit.findings, asked.finding);
  if (outdatedTypes.includes(finding.type)) throw aboutDecision(finding);
  const figure = figureOf(finding, asked);
  const [reason, by] = [written("reason", asked.reason), written("by", asked.by)];
  const day = parseDate(asked.on);
  if (typeof day === "string") throw refused("decision-date", { option: "--on", word: asked.on });
  if (finding.decision && !asked.again) {
    const { decision, decidedBy, decidedOn } = finding.decision;
    throw refused("decided", { finding: finding.id, decision, by: decidedBy, on: decidedOn });
  }
  const latest = audit.dataset.adjudications
    .filter((row) => row.finding === finding.id)
    .reduce((last, row) => Math.max(last, row.decided_on.last), Number.NEGATIVE_INFINITY);
  if (day.last <= latest) throw refused("decision-later", { finding: finding.id });
  return {
    finding: finding.id,
    fingerprint: finding.fingerprint,
    decision: asked.decision,
    figure,
    reason,
    decided_by: by,
    decided_on: asked.on,
  };
}

const aboutDecision = ({ id, detail }: Finding): RecountError =>
  refused("about-decision", { finding: id, other: "finding" in detail ? detail.finding : "none" });

function figureOf(finding: Finding, { decision, figure = "" }: Asked): string {
  const figures = [...new Set(figuresConcerned(finding))];
  const about = { option: `--decision ${decision}`, finding: finding.id, figures: figures.join(", ") };
  if (!namesFigure(decision)) {
    if (figure !== "") throw refused("figure-unwanted", about);
    return "";
  }
  if (figures.length === 0) throw refused("figure-none", about);
  if (figure === "") throw refused("figure-missing", about);
  if (!figures.includes(figure)) throw refused("figure-foreign", { ...about, figure });
  return figure;
}

/** Words as they were given, without the space around them; what no reader could see is refused and not taken out. */
function written(option: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") throw refused("words-empty", { option: `--${option}` });
  if (/(?![\n\t])\p{Cc}/u.test(trimmed)) throw refused("words-control", { option: `--${option}` });
  return trimmed;
}
