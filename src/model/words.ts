import type { Audit } from "./audit.ts";
import type { Account, Figure, Id, RowPlace } from "./dataset.ts";
import type { Grade, SeriesScope } from "./estimate.ts";
import type { Finding, FindingType, Severity } from "./finding.ts";
import type { Hint } from "./hint.ts";
import type { Interval } from "./interval.ts";
import type { LocalText } from "./language.ts";
import type { Proof } from "./proof.ts";
import type { Scope } from "./scope.ts";
import type { Translatable } from "./translations.ts";

/** A decision on a finding in words. */
export interface DecisionWords {
  /** What was decided, and what that changes. */
  readonly outcome: string;
  readonly reason: string;
  /** By whom and when. */
  readonly signed: string;
}

/**
 * One language's way of saying what recount found. Charts and pages take their words from here, so that a sentence
 * reads alike in the terminal, in HTML and in PDF. `messages/` makes one for a dataset and a language.
 *
 * Everything returned is plain text, to be escaped where it is shown.
 */
export interface Words {
  /** BCP 47, for `lang`. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";

  /** 1,660,000 with the language's separators. */
  number(value: number): string;
  /** "34", "at least 36", "25 to 35", "up to 9", "unknown"; "at least 80,000 USD" where a unit is given. */
  interval(interval: Interval, unit?: string): string;
  /** "a, b and c". */
  list(parts: readonly string[]): string;
  /** A dataset's own words as they are, set apart where they would disturb a sentence of this language. */
  asIs(text: string): string;
  /**
   * A free text of a row, in this language where the dataset has it (`definition_ar` beside `definition`), else as
   * `untranslated`.
   */
  text<Column extends string>(row: Translatable<Column>, column: Column): string;
  /** A text that may be there in several languages: in this one, or else as `untranslated`. */
  local(text: LocalText): string;
  /** A dataset's text for which there is no translation: as it is, and in a page marked as being in another language. */
  untranslated(text: string): string;
  /** An EDTF date or interval in words: "May 2021", "October 2019 to May 2021", "date unknown" when empty. */
  period(edtf: string): string;
  /**
   * An as-of date in a sentence: "as of May 2021". `..` is some day up to `latest`, an ISO day: "by 1 July 2021"; up to
   * publication where that is empty. Empty is "date unknown".
   */
  asOf(edtf: string, latest: string): string;
  /** The same for a column of dates: "May 2021", "by 1 July 2021". */
  date(edtf: string, latest: string): string;

  /** Labels of ids, in this language where the dataset has them; an unknown id is given back as it is. */
  indicator(id: Id): string;
  population(id: Id): string;
  place(id: Id): string;
  organisation(id: Id): string;
  /** Events and phases have no table: the name that figures give beside the id (`event_ar`), else the id as words. */
  event(id: Id): string;
  phase(id: Id): string;
  /** "Amnesty International and UN Human Rights Office"; "nobody named" for none. */
  organisations(ids: readonly Id[]): string;
  /** A short name: publisher and year ("Rudaw 2021"); the title's beginning where the publisher is not known. */
  source(id: Id): string;

  /** The letter by which sentences call a figure, A, B …, in this language's alphabet. */
  letter(letter: string): string;

  /** Who gives an account; "claimant not stated" for nobody. */
  claimant(account: Account): string;

  /**
   * Where in its source a figure or account stands: as recorded, but for a common English word with its number ("par.
   * 21"), which other languages say in their own; a cell of a mapped table by its row and column.
   */
  locator(stated: { readonly locator: string; readonly at?: RowPlace }): string;

  /** What is counted, in whom and where: "people killed: activists; Iraq". */
  scope(scope: Scope): string;
  /** The same of a figure among others of its dataset: without the place where all of them are of one. */
  counted(scope: Scope): string;
  /**
   * The scope and its start, and the method where stated: "people killed: activists; Iraq; since October 2019". A start
   * that says no more than the date `asOf` beside it is left out: that of a measure of one day or month.
   */
  series(scope: SeriesScope, asOf?: string): string;
  /** A figure's number with its qualifier as an interval in words; a vague one as printed, in quotation marks. */
  value(figure: Figure): string;

  /** A finding of which a sentence tells: its id, which commands take; in a page what is printed over it. */
  findingName(id: string): string;
  /** One sentence that a reader understands without knowing recount. */
  finding(finding: Finding, audit: Audit): string;
  /** What was decided on a finding; `null` where it is open. */
  decision(finding: Finding, audit: Audit): DecisionWords | null;
  /** One sentence on what may have gone wrong. */
  hint(hint: Hint, audit: Audit): string;
  /** What would settle a finding, a sentence each; figures go by the letters of its proof. */
  remedies(proof: Proof): readonly string[];
  /** A short heading for a type: "Credited differently". */
  findingType(type: FindingType): string;
  /** The heading of a finding: that of its type, or what its own check says. */
  findingHeading(finding: Finding): string;
  /** What a type means and why it matters, in a sentence or two, for a method section. */
  findingMeaning(type: FindingType): string;
  severity(severity: Severity): string;
  grade(grade: Grade): string;

  /** Any other word or sentence of a chart or page, by key, with its values; the language decides on plurals. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
}

/** What of it needs no dataset. */
export type PlainWords = Pick<Words, "language" | "direction" | "number" | "list" | "asIs" | "say">;
