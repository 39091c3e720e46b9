import type { Audit } from "../model/audit.ts";
import { severities } from "../model/finding.ts";

/** The number under which a briefing lists each finding, by the finding's id: worst first, from 1. */
export function findingNumbers({ findings }: Audit): ReadonlyMap<string, number> {
  const inOrder = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return new Map(inOrder.map((finding, index) => [finding.id, index + 1]));
}
