import { claimOf } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edition, IssueLink } from "../model/edition.ts";
import { openFindings, severities } from "../model/finding.ts";
import type { LocalText } from "../model/language.ts";
import { periodCovered } from "../model/period-covered.ts";
import type { Logo } from "../model/settings.ts";
import { isForeign } from "../model/translations.ts";
import type { Words } from "../model/words.ts";
import { placesCovered } from "./coverage-in-short.ts";
import { annexedFindings, annexStatuses } from "./finding-numbers.ts";
import { ownWords } from "./own-words.ts";

/** What the briefing is, at a glance. */
export interface TitleModel {
  readonly title: string;
  readonly description: string;
  /** Who answers for it; empty where nobody is named. */
  readonly publisher: string;
  readonly logo: LogoModel | null;
  /** "Issue 3"; `null` for a briefing that is no part of a series. */
  readonly issue: string | null;
  /** The places that its figures are about; empty where none is named. */
  readonly places: string;
  /** Empty where no figure states a date. */
  readonly period: string;
  /** `null` where no source has a date. */
  readonly knownBy: string | null;
  readonly previous: IssueLinkModel | null;
  readonly next: IssueLinkModel | null;
  readonly version: string;
  readonly licence: string;
  readonly counts: readonly Count[];
}

/** A picture that stands in the page itself. */
export interface LogoModel {
  readonly source: string;
  /** Empty where the publisher's name stands beside it. */
  readonly alternative: string;
}

export interface IssueLinkModel {
  readonly href: string;
  readonly label: string;
}

export interface Count {
  readonly name: string;
  readonly number: string;
  readonly label: string;
  /** Where the things counted are. */
  readonly href: string;
}

export function titleModel(edition: Edition, words: Words): TitleModel {
  const { dataset, knownBy, everySource, issue } = edition;
  const { settings } = dataset;
  const publisher = ownWords(settings.publisher, words);
  const period = settings.period || periodCovered(claimsOf(dataset));
  return {
    title: ownOr(settings.title, dataset.title, dataset.language, words),
    description: ownOr(settings.description, dataset.description, dataset.language, words),
    publisher,
    logo: settings.logo && logoModel(settings.logo, publisher, words),
    issue: issue.number === null ? null : words.say("title.issue", { number: issue.number }),
    places: placesCovered(dataset, words),
    period: period === "" ? "" : words.period(period),
    knownBy:
      knownBy === ""
        ? null
        : words.say(everySource ? "page.latest" : "page.known-by", { date: words.period(knownBy) }),
    previous: issue.previous && issueLink(issue.previous, words),
    next: issue.next && issueLink(issue.next, words),
    version: words.asIs(dataset.version),
    licence: licenceOf(edition, words),
    counts: countsOf(edition, words),
  };
}

const claimsOf = (dataset: Dataset) => dataset.figures.flatMap((figure) => claimOf(dataset, figure) ?? []);

/** The settings' text, unless theirs is in another language and the dataset's is in the page's. */
function ownOr(text: LocalText, stated: string, language: string, words: Words): string {
  const texts: Readonly<Record<string, string | undefined>> = text;
  const hasOwn = texts[words.language] !== undefined || texts[""] !== undefined;
  const isOwn = stated !== "" && !isForeign(stated, words.language, language);
  if (!hasOwn && isOwn) return words.asIs(stated);
  return ownWords(text, words) || (stated === "" ? "" : words.untranslated(stated));
}

/** The briefing's licence: its settings', or that of its dataset. */
export const licenceOf = ({ dataset }: Edition, words: Words): string =>
  ownWords(dataset.settings.licence, words) || words.asIs(dataset.licence);

const logoModel = ({ mediaType, bytes }: Logo, publisher: string, words: Words): LogoModel => ({
  source: `data:${mediaType};base64,${Buffer.from(bytes).toString("base64")}`,
  alternative: publisher === "" ? words.say("title.logo") : "",
});

const issueLink = ({ number, href, knownBy }: IssueLink, words: Words): IssueLinkModel => ({
  href,
  label:
    number === null
      ? words.say("page.known-by", { date: words.period(knownBy) })
      : words.say("title.issue-known-by", { number, date: words.period(knownBy) }),
});

function countsOf({ dataset, findings }: Edition, words: Words): Count[] {
  const count = (name: string, number: number, href: string): Count => ({
    name,
    number: words.number(number),
    label: words.say(`page.count-${name}`, { count: number }),
    href,
  });
  return [
    count("sources", dataset.sources.size, "#sources"),
    count("figures", dataset.figures.length, "#register"),
    ...severities.map((severity) => {
      const number = openFindings(findings).filter((finding) => finding.severity === severity).length;
      return count(`${severity}s`, number, number > 0 ? `#severity-${severity}` : "#findings");
    }),
    ...annexStatuses
      .map((status) => count(status, annexedFindings(findings, status).length, "#decisions"))
      .filter(({ number }) => number !== words.number(0)),
  ];
}
