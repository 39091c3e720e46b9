import { compare } from "../model/claim.ts";
import type { Edition } from "../model/edition.ts";
import { parseDate } from "../model/time.ts";
import type { Words } from "../model/words.ts";
import { type Link, linkTo } from "./links.ts";
import { ownWords } from "./own-words.ts";
import { licenceOf, type TitleModel } from "./title-model.ts";

/** How to cite the briefing, whom to write to, and what was wrong in earlier issues. */
export interface CitationModel {
  readonly reference: string;
  readonly contact: string;
  /** Where the contact is a web address. */
  readonly contactLink: Link | null;
  readonly licence: string;
  readonly errata: readonly ErratumModel[];
}

export interface ErratumModel {
  readonly issue: string;
  readonly date: string;
  readonly was: string;
  readonly now: string;
  readonly reason: string;
}

export function citationModel(edition: Edition, title: TitleModel, words: Words): CitationModel {
  const contact = ownWords(edition.dataset.settings.contact, words);
  return {
    reference: referenceOf(edition, title, words),
    contact,
    contactLink: linkTo(contact),
    licence: licenceOf(edition, words),
    errata: errataOf(edition, words),
  };
}

/** Author and year, title, issue, state of knowledge, data: each a sentence, as lists of references have them. */
function referenceOf({ dataset, knownBy, issue }: Edition, title: TitleModel, words: Words): string {
  const span = parseDate(knownBy);
  const year = typeof span === "object" ? /^\d{4}/.exec(span.text)?.[0] : undefined;
  const author = title.publisher || words.say("page.made-by");
  const { name, version } = dataset;
  return [
    year === undefined
      ? words.say("citation.author", { author })
      : words.say("citation.author-year", { author, year: words.period(year) }),
    words.say("citation.title", { title: title.title }),
    issue.number === null ? [] : words.say("citation.sentence", { text: title.issue ?? "" }),
    title.knownBy === null ? [] : words.say("citation.sentence", { text: title.knownBy }),
    version === ""
      ? words.say("citation.dataset", { name: words.asIs(name) })
      : words.say("citation.dataset-version", { name: words.asIs(name), version: words.asIs(version) }),
  ]
    .flat()
    .join(" ");
}

/** Those of issues before this one, or of all where it has no number; the last put right first. */
function errataOf({ dataset, issue }: Edition, words: Words): ErratumModel[] {
  const until = issue.number ?? Number.POSITIVE_INFINITY;
  return dataset.settings.errata
    .filter((erratum) => erratum.issue < until)
    .toSorted((a, b) => compare(lastDay(b.date), lastDay(a.date)) || compare(b.issue, a.issue))
    .map(({ issue: number, date, was, now, reason }) => ({
      issue: words.number(number),
      date: words.period(date),
      was: ownWords(was, words),
      now: ownWords(now, words),
      reason: ownWords(reason, words),
    }));
}

function lastDay(date: string): number {
  const span = parseDate(date);
  return typeof span === "object" ? span.last : Number.NEGATIVE_INFINITY;
}
