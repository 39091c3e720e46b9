import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Figure } from "../model/dataset.ts";
import { droppedFigures } from "../model/dropped-figures.ts";
import type { Words } from "../model/words.ts";
import { findingAnchor } from "./anchors.ts";
import { type Facts, figureFacts } from "./facts.ts";
import type { FigureRow, FigureRows } from "./figure-model.ts";
import { decisionNumbers, findingNumbers } from "./finding-numbers.ts";
import { figuresByIndicator, findingsByFigure } from "./register-order.ts";
import { startOfLine } from "./sentence-case.ts";

/** The figures of one indicator. */
export interface RegisterGroup {
  readonly indicator: string;
  readonly count: string;
  readonly rows: readonly RegisterRow[];
}

export interface RegisterRow {
  readonly figure: FigureRow;
  /** Open findings by their numbers, then those decided on by theirs. */
  readonly findings: readonly { readonly href: string; readonly number: string }[];
  /** True where a decision leaves the figure out of the audit and the estimates. */
  readonly leftOut: boolean;
  readonly facts: Facts;
  /** What the note columns say of it that the settings publish. */
  readonly notes: readonly NoteModel[];
}

export interface NoteModel {
  readonly label: string;
  readonly text: string;
}

/** Every figure of the dataset, whatever its status, by indicator: those with most figures first. */
export function registerModel(audit: Audit, words: Words, figures: FigureRows): RegisterGroup[] {
  const links = linksTo(audit, words);
  const findings = findingsByFigure(audit);
  const dropped = droppedFigures(audit.findings);
  const factsOf = figureFacts(audit);
  return figuresByIndicator(audit.dataset, words).map(([indicator, members]) => ({
    indicator: startOfLine(words.indicator(indicator), words),
    count: words.say("page.count-of-figures", { count: members.length }),
    rows: members.map((figure) => ({
      figure: figures.row(figure),
      findings: (findings.get(figure.id) ?? [])
        .flatMap((finding) => links.get(finding) ?? [])
        .toSorted((a, b) => compare(a.place, b.place)),
      leftOut: dropped.has(figure.id),
      facts: factsOf(figure),
      notes: notesOf(figure, audit.dataset.settings.notes, words),
    })),
  }));
}

/** A figure's notes, of the columns that may be published; each as its translation where there is one. */
function notesOf(figure: Figure, columns: readonly string[], words: Words): NoteModel[] {
  return columns.flatMap((column) => {
    const stated = column === "note" ? figure.note : (figure.extra[column] ?? "");
    const text = figure.extra[`${column}_${words.language}`] || (stated && words.untranslated(stated));
    const label = column === "note" ? words.say("register.note") : words.untranslated(column);
    return text === "" ? [] : [{ label, text }];
  });
}

/** How the register points to each finding, by its id, and in which order. */
function linksTo(audit: Audit, words: Words) {
  const open = [...findingNumbers(audit)].map(([id, number]) => [id, words.number(number)] as const);
  const decided = [...decisionNumbers(audit)].map(
    ([id, number]) => [id, words.say("page.decision-number", { number })] as const,
  );
  return new Map(
    [...open, ...decided].map(([id, number], place) => [
      id,
      { href: `#${findingAnchor(id)}`, number, place },
    ]),
  );
}
