import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Figure, Id } from "../model/dataset.ts";
import { droppedFigures } from "../model/dropped-figures.ts";
import type { Words } from "../model/words.ts";
import { findingAnchor } from "./anchors.ts";
import { type Facts, figureFacts, rowFacts } from "./facts.ts";
import type { FigureRow, FigureRows } from "./figure-model.ts";
import { decisionNumbers, findingNumbers, shownFindings } from "./finding-numbers.ts";
import { figuresToPrint } from "./register-choice.ts";
import { figuresByIndicator, findingsByFigure } from "./register-order.ts";
import { startOfLine } from "./sentence-case.ts";
import { allFigures, type RegisterHeld } from "./the-rest.ts";
import { registerAddress, registerFile, wholeRegister } from "./whole-register.ts";

/** The figures of a dataset, or as many of them as a reader can be expected to turn over. */
export interface RegisterModel {
  readonly groups: readonly RegisterGroup[];
  /** Says how many figures have no row, and where they are; `null` where all have one. */
  readonly shown: string | null;
  /** Where some have no row, a file of all figures; `null` where all have one, or the file would be too long for a browser. */
  readonly whole: WholeRegister | null;
  /** Says where all figures are, for whatever shows a part of them. */
  readonly everything: string;
  /** What all figures have in common: a sentence each, in place of a column. */
  readonly common: readonly string[];
  /** Which columns tell figures apart. */
  readonly columns: Readonly<Record<FoldedColumn, boolean>>;
  /** Whether there is a column of notes: where the settings publish some. */
  readonly hasNotes: boolean;
  /** How many columns there are. */
  readonly width: number;
  /** So long that it is to be printed small. */
  readonly isLong: boolean;
}

/** A link that holds the whole register. */
export interface WholeRegister {
  readonly file: string;
  readonly label: string;
  /** What the link's address begins with; the finished page has `base64` after it. */
  readonly address: string;
  readonly base64: string;
}

/** The figures of one indicator. */
export interface RegisterGroup {
  readonly indicator: string;
  readonly count: string;
  readonly rows: readonly RegisterRow[];
}

export interface RegisterRow {
  readonly figure: FigureRow;
  /** Open findings by their numbers, then those decided on by theirs. */
  readonly findings: readonly FindingLink[];
  /** Says how many more there are that the page does not show; `null` where it shows all. */
  readonly notShown: string | null;
  /** True where a decision leaves the figure out of the audit and the estimates. */
  readonly leftOut: boolean;
  readonly facts: Facts;
  /** What the note columns say of it that the settings publish. */
  readonly notes: readonly NoteModel[];
}

export interface NoteModel {
  /** Empty where all notes are of one column. */
  readonly label: string;
  readonly text: string;
}

interface FindingLink {
  readonly finding: Id;
  readonly href: string;
  readonly number: string;
  readonly place: number;
}

/** Columns that are left out where they would say the same in every row of a long register. */
const foldedColumns = ["source", "credited", "findings"] as const;
type FoldedColumn = (typeof foldedColumns)[number];

const otherColumns = 4;
const longRegister = 100;

/**
 * Figures by indicator, whatever their status: those with most figures first.
 *
 * @param filters the facts by which the page lets its rows be filtered
 */
export function registerModel(
  audit: Audit,
  words: Words,
  figures: FigureRows,
  filters: readonly string[],
): RegisterModel {
  const { dataset } = audit;
  const printed = figuresToPrint(audit);
  const linksOf = findingLinks(audit, words);
  const shownOnes = shownFindings(audit);
  const dropped = droppedFigures(audit.findings);
  const allFacts = figureFacts(audit);
  const told = new Set([...rowFacts, ...filters]);
  const factsOf = (figure: Figure): Facts =>
    Object.fromEntries(Object.entries(allFacts(figure)).filter(([fact]) => told.has(fact)));
  const isCut = printed.size < dataset.figures.length;
  const isLong = printed.size > longRegister;
  const hasNotes = dataset.settings.notes.length > 0;
  const whole = isCut ? download(audit, words) : null;
  const held: RegisterHeld = !isCut ? "page" : whole ? "download" : "part";
  const everything = allFigures(dataset.settings, held, words);
  const common = isLong ? commonTo(dataset.figures, linksOf, words) : {};
  return {
    groups: figuresByIndicator(dataset, words).flatMap(([indicator, members]) => {
      const shown = members.filter((figure) => printed.has(figure));
      if (shown.length === 0) return [];
      return {
        indicator: startOfLine(words.indicator(indicator), words),
        count: countOf(shown.length, members.length, words),
        rows: shown.map((figure) => ({
          figure: figures.row(figure),
          ...pointersOf(linksOf(figure.id), shownOnes, words),
          leftOut: dropped.has(figure.id),
          facts: factsOf(figure),
          notes: notesOf(figure, dataset.settings.notes, words),
        })),
      };
    }),
    shown: isCut
      ? `${words.say("register.shown", {
          shown: words.number(printed.size),
          count: words.number(dataset.figures.length),
        })} ${everything}`
      : null,
    whole,
    everything,
    common: Object.values(common),
    columns: {
      source: !("source" in common),
      credited: !("credited" in common),
      findings: !("findings" in common),
    },
    hasNotes,
    width:
      otherColumns +
      foldedColumns.filter((name) => name !== "source" && !(name in common)).length +
      (hasNotes ? 1 : 0),
    isLong,
  };
}

function download(audit: Audit, words: Words): WholeRegister | null {
  const base64 = wholeRegister(audit, words);
  if (base64 === null) return null;
  const label = words.say("register.download");
  return { file: registerFile, label, address: registerAddress, base64 };
}

function pointersOf(
  links: readonly FindingLink[],
  shown: ReadonlySet<Id>,
  words: Words,
): Pick<RegisterRow, "findings" | "notShown"> {
  const findings = links.filter(({ finding }) => shown.has(finding));
  const count = links.length - findings.length;
  return { findings, notShown: count > 0 ? words.say("register.findings-not-shown", { count }) : null };
}

const countOf = (shown: number, count: number, words: Words): string =>
  shown === count
    ? words.say("page.count-of-figures", { count })
    : words.say("register.count-shown", { shown: words.number(shown), count });

/** A figure's notes, of the columns that may be published; each as its translation where there is one. */
function notesOf(figure: Figure, columns: readonly string[], words: Words): NoteModel[] {
  return columns.flatMap((column) => {
    const stated = column === "note" ? figure.note : (figure.extra[column] ?? "");
    const text = figure.extra[`${column}_${words.language}`] || (stated && words.untranslated(stated));
    const name = column === "note" ? words.say("register.note") : words.untranslated(column);
    const label = columns.length === 1 ? "" : words.say("register.note-label", { name });
    return text === "" ? [] : [{ label, text }];
  });
}

/** What is the same of all figures, in words, by the column that need not say it. */
function commonTo(
  figures: readonly Figure[],
  linksOf: (figure: Id) => readonly FindingLink[],
  words: Words,
): Partial<Record<FoldedColumn, string>> {
  const [first] = figures;
  if (!first) return {};
  const numbers = (figure: Figure): string =>
    linksOf(figure.id)
      .map(({ number }) => number)
      .join(words.say("list.comma"));
  const same = (of: (figure: Figure) => string): boolean =>
    figures.every((figure) => of(figure) === of(first));
  return {
    ...(same(({ source }) => source)
      ? { source: words.say("register.all-from", { source: words.source(first.source) }) }
      : {}),
    ...(same(({ originator }) => originator.join(" "))
      ? {
          credited: words.say("register.all-credited", {
            organisations: words.organisations(first.originator),
          }),
        }
      : {}),
    ...(same(numbers)
      ? {
          findings: words.say("register.all-findings", {
            numbers: numbers(first),
            count: linksOf(first.id).length,
          }),
        }
      : {}),
  };
}

/** How the register points to the findings on a figure, by its id. */
function findingLinks(audit: Audit, words: Words): (figure: Id) => readonly FindingLink[] {
  const open = [...findingNumbers(audit)].map(([id, number]) => [id, words.number(number)] as const);
  const decided = [...decisionNumbers(audit)].map(
    ([id, number]) => [id, words.say("page.decision-number", { number })] as const,
  );
  const links = new Map(
    [...open, ...decided].map(([id, number], place) => [
      id,
      { finding: id, href: `#${findingAnchor(id)}`, number, place },
    ]),
  );
  const findings = findingsByFigure(audit);
  return (figure) =>
    (findings.get(figure) ?? [])
      .flatMap((finding) => links.get(finding) ?? [])
      .toSorted((a, b) => compare(a.place, b.place));
}
