import type { DecisionRow } from "../load/new-decision.ts";
import type { Audit } from "../model/audit.ts";
import { type DecisionKind, namesFigure } from "../model/decision.ts";
import { RecountError } from "../model/fault.ts";
import { type Finding, figuresConcerned, outdatedTypes } from "../model/finding.ts";
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
  if (outdatedTypes.includes(finding.type)) refuse(aboutDecision(finding));
  const figure = figureOf(finding, asked);
  const [reason, by] = [written("reason", asked.reason), written("by", asked.by)];
  const day = parseDate(asked.on);
  if (typeof day === "string")
    refuse(`--on: “${asked.on}” is no date; write 2021-05-09, or leave it out for today.`);
  if (finding.decision && !asked.again) {
    const { decision, decidedBy, decidedOn } = finding.decision;
    refuse(
      `${finding.id} is decided already: ${decision}, by ${decidedBy}, ${decidedOn}. To decide anew: --again.`,
    );
  }
  const latest = audit.dataset.adjudications
    .filter((row) => row.finding === finding.id)
    .reduce((last, row) => Math.max(last, row.decided_on.last), Number.NEGATIVE_INFINITY);
  if (typeof day === "object" && day.last <= latest)
    refuse(
      `There is a decision on ${finding.id} of that day or a later one, and the latest counts. Give this one a later date with --on, or take the other row out of adjudications.csv.`,
    );
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

function refuse(reason: string): never {
  throw new RecountError("usage", { reason });
}

const aboutDecision = ({ id, detail }: Finding): string =>
  `${id} is about a decision. Decide on ${"finding" in detail ? detail.finding : "the finding"} itself, or take the row out of adjudications.csv.`;

function figureOf(finding: Finding, { decision, figure = "" }: Asked): string {
  const figures = [...new Set(figuresConcerned(finding))];
  const choice = `The figures of ${finding.id}: ${figures.join(", ")}.`;
  if (!namesFigure(decision)) {
    if (figure !== "") refuse(`--decision ${decision} is about the finding as a whole; leave --figure out.`);
    return "";
  }
  if (figures.length === 0) refuse(`${finding.id} is about no figure; decide with explain or defer.`);
  if (figure === "") refuse(`--decision ${decision} needs --figure. ${choice}`);
  if (!figures.includes(figure)) refuse(`--figure: ${finding.id} is not about ${figure}. ${choice}`);
  return figure;
}

/** Words as they were given, without the space around them; what no reader could see is refused and not taken out. */
function written(option: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") refuse(`--${option} is empty; it is printed with the decision.`);
  if (/(?![\n\t])\p{Cc}/u.test(trimmed)) refuse(`--${option} holds control characters; take them out.`);
  return trimmed;
}
