import type { Audit } from "../model/audit.ts";
import { type DecisionKind, namesFigure } from "../model/decision.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { type Finding, figuresConcerned, type Severity } from "../model/finding.ts";
import type { Proof } from "../model/proof.ts";
import { decisions } from "../model/tables.ts";
import type { DecisionWords, Words } from "../model/words.ts";
import { figureLines } from "./proof-figures.ts";
import { remedyLine } from "./proof-remedies.ts";
import { stepEntry } from "./proof-steps.ts";
import { type ProofEntry, type Telling, tellingOf } from "./proof-telling.ts";

/** A proof in words, for whoever shows it. Plain text, to be escaped where it is shown. */
export interface ProofText {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly verdict: string;
  readonly sentence: string;
  readonly sections: readonly { readonly heading: string; readonly entries: readonly ProofEntry[] }[];
}

/** What a proof is told from, besides itself. */
export interface ProofContext {
  readonly finding: Finding;
  readonly audit: Audit;
  readonly words: Words;
  /** The dataset as a command line names it. */
  readonly folder: string;
}

/** More figures than these are a list that nobody reads; the data have them all. */
const mostShown = 24;

/** Makes sentences of a proof. */
export function tellProof(proof: Proof, { finding, audit, words, folder }: ProofContext): ProofText {
  const telling = tellingOf(proof, audit.dataset, words);
  const section = (key: string, entries: readonly ProofEntry[]) => ({
    heading: words.say(`proof.heading.${key}`),
    entries,
  });
  return {
    id: words.asIs(proof.finding),
    severity: proof.severity,
    title: words.findingHeading(finding),
    verdict: words.say(proof.type === "own" ? "proof.verdict.own" : `proof.verdict.${proof.severity}`),
    sentence: words.finding(finding, audit),
    sections: [
      section("figures", figureEntries(proof, telling)),
      section(
        "steps",
        proof.steps.map((step, index) => stepEntry(step, `${index + 1}`, telling)),
      ),
      section(
        "hints",
        finding.hints.map((hint) => ({ mark: "–", text: words.hint(hint, audit), lines: [] })),
      ),
      section(
        "remedies",
        proof.remedies.map((remedy) => ({ mark: "–", text: remedyLine(remedy, telling), lines: [] })),
      ),
      section("decided", decidedEntries(words.decision(finding, audit))),
      section("decision", decisionEntries(finding, audit, telling, folder)),
    ],
  };
}

const decidedEntries = (decided: DecisionWords | null): readonly ProofEntry[] =>
  decided ? [{ mark: "–", text: decided.outcome, lines: [decided.reason, decided.signed] }] : [];

/** The command that records a decision, and what it may say. */
function decisionEntries(
  finding: Finding,
  { findings }: Audit,
  { words, letter }: Telling,
  folder: string,
): readonly ProofEntry[] {
  const about = decidable(finding);
  if (!about) return [];
  const ways = about.figures.length > 0 ? decisions : decisions.filter((decision) => !namesFigure(decision));
  const ids = about.figures.map((id) =>
    words.say("proof.decide.figure", { id: words.asIs(id), letter: letter(id) }),
  );
  const decided = findings.find(({ id }) => id === about.id) ?? finding;
  const effect = about.figures.length === 0 ? "none" : decided.severity === "error" ? "error" : "warning";
  const command = `recount adjudicate ${quoted(folder)} ${about.id}${finding.decision ? " --again" : ""} --reason "…" --by "…"`;
  return [
    {
      mark: "–",
      text: words.asIs(command),
      lines: [
        ...ways.map((way) =>
          words.say(`proof.decide.${way}`, { option: words.asIs(optionFor(way)), effect }),
        ),
        ...(ids.length > 0 ? [words.say("proof.decide.figures", { ids: words.list(ids) })] : []),
      ],
    },
  ];
}

/** What a decision would be about: the finding, or the one that an outdated decision was about; `null` for none. */
function decidable(finding: Finding): { readonly id: string; readonly figures: readonly string[] } | null {
  if (finding.severity === "note" || finding.status === "decided" || finding.type === "unused-adjudication")
    return null;
  if (finding.type !== "reopened-adjudication") return { id: finding.id, figures: figuresConcerned(finding) };
  const { detail, figures } = finding;
  return { id: detail.finding, figures: figures.filter((id) => id !== detail.stranger) };
}

const optionFor = (decision: DecisionKind): string =>
  `--decision ${decision}${namesFigure(decision) ? " --figure FIGURE" : ""}`;

/** A folder's name as a shell takes it. */
const quoted = (folder: string): string =>
  /^[\w./:@-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;

function figureEntries({ figures }: Proof, telling: Telling): readonly ProofEntry[] {
  const { words } = telling;
  const stated = figuresById(telling.dataset);
  const shown = figures.slice(0, mostShown).map((figure) => ({
    mark: words.letter(figure.letter),
    text: words.say("proof.printed", {
      printed: words.asIs(figure.asPrinted),
      source: words.source(figure.source),
      locator: words.locator(stated.get(figure.id) ?? figure),
    }),
    lines: figureLines(figure, telling),
  }));
  const count = figures.length - shown.length;
  return count > 0
    ? [...shown, { mark: "…", text: words.say("proof.more-figures", { count }), lines: [] }]
    : shown;
}
