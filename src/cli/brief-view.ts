import type { Edition } from "../model/edition.ts";
import { unsettledFindings } from "../model/finding.ts";
import { select } from "../model/selection.ts";
import type { Words } from "../model/words.ts";
import { headOf } from "./audit-view.ts";
import { changesView } from "./changes-view.ts";
import { paragraph, type Screen } from "./layout.ts";
import { directed } from "./right-to-left.ts";

interface Outcome {
  readonly folder: string;
  readonly written: readonly string[];
  /** How many findings to show. */
  readonly shown: number;
}

/** What a briefing says at a glance, and where it is. */
export function briefView(
  audit: Edition,
  words: Words,
  { folder, written, shown }: Outcome,
  screen: Screen,
): string {
  const open = unsettledFindings(audit.findings);
  const findings = open.slice(0, shown).map((finding) => {
    const severity = words.severity(finding.severity);
    const outcome = words.decision(finding, audit)?.outcome;
    const said = [words.finding(finding, audit), ...(outcome ? [outcome] : [])].join(" ");
    return paragraph(`${severity}: ${said}`, screen);
  });
  const rest = open.length - findings.length;
  const told = [
    headOf(select(audit), words, screen),
    ...(audit.changes ? [changesView(audit, words, screen)] : []),
    ...(findings.length > 0 ? [screen.style("bold", words.say("brief.main-findings")), ...findings] : []),
    ...(rest > 0
      ? [paragraph(words.say("brief.more", { count: rest, folder: words.asIs(folder) }), screen, 0)]
      : []),
    [words.say("brief.written"), ...written.map((path) => `   ${words.asIs(path)}`)].join("\n"),
  ].join("\n\n");
  return `${directed(told, words.direction, screen.columns)}\n`;
}
