import { idPattern } from "../model/columns.ts";
import type { Id } from "../model/dataset.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { type Finding, ownId, type Severity } from "../model/finding.ts";
import type { Hint } from "../model/hint.ts";
import type { LocalText } from "../model/language.ts";
import type { Check } from "./check.ts";
import type { Evidence } from "./evidence.ts";
import { makeFinding } from "./make-finding.ts";

/** A text for readers: in one language, or in several by their codes; under `""` the one for all other languages. */
export type OwnText = string | LocalText;

/** What is said of all findings of a check of one's own. */
export interface OwnCheck {
  /** Its name: lower-case letters, digits and hyphens. Part of its findings' ids: decisions are kept by it. */
  readonly name: string;
  /** A few words over its findings: "Printed late". */
  readonly heading: OwnText;
  /** What its findings mean and why that matters, in a sentence or two, for the briefing's method section. */
  readonly meaning: OwnText;
}

/** One thing that a check of one's own found. */
export interface OwnDraft {
  /** An error says that figures cannot all be true: they set no bounds of estimates while it is open. */
  readonly severity: Severity;
  /** Ids of the figures concerned, the most telling first. */
  readonly figures: readonly Id[];
  /** One sentence that a reader understands, in plain text. It is escaped wherever it is shown. */
  readonly message: OwnText;
  /** The numbers, dates and names that the finding rests on, by name: `explain` lists them, and decisions are held to them. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>> | undefined;
  /** Ids of sources concerned besides those of its figures. */
  readonly sources?: readonly Id[] | undefined;
  /** What sets it apart from other findings of the check where its figures do not: ids, names. */
  readonly about?: readonly string[] | undefined;
  readonly hints?: readonly Hint[] | undefined;
}

/**
 * A check of one's own, to be put into the list of checks beside recount's: its findings have ids and fingerprints,
 * appear in every report under its heading, and can be decided on. Nothing of a dataset makes a check: scripts alone do.
 *
 * Throws a `TypeError` where `name` is no id, where a finding names a figure or source that the dataset does not have, and
 * where two findings would have one id.
 *
 * @example
 * const late = ownCheck(
 *   { name: "late", heading: "Printed late", meaning: "A source printed a count long after it was made." },
 *   function* ({ claims }) {
 *     for (const { figure, source } of claims)
 *       if (source.published && figure.period && …) yield { severity: "note", figures: [figure.id], message: `…` };
 *   },
 * );
 * const audit = auditDataset(dataset, { checks: [...standardChecks, late] });
 */
export function ownCheck(
  { name, heading, meaning }: OwnCheck,
  drafts: (evidence: Evidence, found: readonly Finding[]) => Iterable<OwnDraft>,
): Check {
  if (!idPattern.test(name))
    throw new TypeError(`the check’s name “${name}” is no id: use a to z, 0 to 9 and hyphens`);
  const said = { check: name, heading: localText(heading), meaning: localText(meaning) };
  const check: Check = (evidence, found) => {
    const met = new Set<string>();
    return [...drafts(evidence, found)].map((draft) => {
      refuseStrangers(name, draft, evidence);
      const { severity, figures, message, facts = {}, sources = [], about = [], hints = [] } = draft;
      const finding = makeFinding(evidence.dataset, "own", {
        severity,
        figures,
        sources,
        hints,
        about: [name, ...figures.toSorted(), ...about],
        prefix: ownId(name),
        // Its wording may be mended without opening what was decided.
        rests: facts,
        detail: { ...said, message: localText(message), facts },
      });
      if (met.has(finding.id))
        throw new TypeError(
          `the check ${name} says two things of ${figures.join(", ")}; set them apart by about`,
        );
      met.add(finding.id);
      return finding;
    });
  };
  return Object.assign(check, { own: name });
}

function refuseStrangers(name: string, { figures, sources = [] }: OwnDraft, { dataset }: Evidence): void {
  const known = figuresById(dataset);
  const stranger = figures.find((id) => !known.has(id)) ?? sources.find((id) => !dataset.sources.has(id));
  if (stranger !== undefined)
    throw new TypeError(`the check ${name} names ${stranger}, which the dataset does not have`);
}

const localText = (text: OwnText): LocalText => (typeof text === "string" ? { "": text } : text);
