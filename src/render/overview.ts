import { createHash } from "node:crypto";
import { compare } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { changeCounts, type Issue, type IssueSummary } from "../model/issue-record.ts";
import type { Periodicity } from "../model/periodicity.ts";
import { languageOf } from "../model/translations.ts";
import type { Words } from "../model/words.ts";
import { directed } from "./direction.ts";
import { fontsMark, withFonts } from "./embedded-fonts.ts";
import { setApart } from "./escape.ts";
import type { Look } from "./html.ts";
import { ownWords } from "./own-words.ts";
import { fillTemplate } from "./templates.ts";

/** What `index.liquid` and `feed.liquid` see: all issues of a briefing, as plain text. */
export interface OverviewModel {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  /** "Monthly briefing" */
  readonly kicker: string;
  /** The latest first. */
  readonly issues: readonly IssueLine[];
  readonly feed: Feed;
}

export interface IssueLine {
  readonly name: string;
  /** "No. 7" */
  readonly number: string;
  readonly period: string;
  readonly knownBy: string;
  /** Where its files are; empty for one that could not be made. */
  readonly links: readonly IssueFile[];
  readonly counts: readonly LineCount[];
  /** What changed, in a sentence. */
  readonly change: string;
  readonly feed: FeedDates;
}

interface IssueFile {
  readonly href: string;
  readonly format: "HTML" | "PDF";
  readonly mediaType: string;
}

interface LineCount {
  readonly name: "errors" | "warnings" | "notes" | "figures" | "sources";
  /** "2 errors" */
  readonly text: string;
}

/** RFC 4287: an id that stays, and the day on which the issue stands. */
interface FeedDates {
  readonly id: string;
  readonly updated: string;
}

interface Feed extends FeedDates {
  /** Where the files are on the web, with a slash at its end; empty where nobody knows. */
  readonly base: string;
}

interface Series {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly look: Look;
  readonly every: Periodicity;
  readonly baseUrl?: string | undefined;
}

/** The names of the files about all issues. */
export const indexFile = "index.html";
export const feedFile = "feed.xml";

/** The page that lists all issues, and the feed that tells of new ones. */
export function renderOverview(
  issues: readonly Issue[],
  series: Series,
): { readonly files: ReadonlyMap<string, string>; readonly missing: readonly string[] } {
  const { words, look } = series;
  const model = overviewModel(issues, series);
  const { language } = series.dataset;
  const filled = fillTemplate(look.templates, "index.liquid", { ...model, fonts: fontsMark }, words);
  const apart = setApart(filled, (text) => languageOf(text, language));
  const page = directed(apart, words.direction);
  const { html, missing } = withFonts(page, series.dataset, look);
  // What sets text apart is good in a feed too. The mark of another language is for pages alone, and two characters are
  // none of XML.
  const feed = fillTemplate(look.templates, "feed.liquid", model, words).replace(/[\u2063\ufffe\uffff]/g, "");
  return {
    files: new Map([
      [indexFile, html],
      [feedFile, `${feed}\n`],
    ]),
    missing,
  };
}

function overviewModel(
  issues: readonly Issue[],
  { dataset, words, every, baseUrl = "" }: Series,
): OverviewModel {
  const { settings } = dataset;
  const idOf = (part: string) =>
    nameBasedId(JSON.stringify(["recount", dataset.name, words.language, every, part]));
  return {
    language: words.language,
    direction: words.direction,
    title: ownWords(settings.title, words) || words.untranslated(dataset.title),
    description:
      ownWords(settings.description, words) ||
      (dataset.description === "" ? "" : words.untranslated(dataset.description)),
    publisher: ownWords(settings.publisher, words),
    kicker: words.say("issues.kicker", { every }),
    issues: issues
      .toSorted((a, b) => compare(b.number, a.number))
      .map((issue) => issueLine(issue, idOf(issue.knownBy), words)),
    feed: {
      id: idOf(""),
      updated: midnight(issues.at(-1)?.knownBy ?? ""),
      base: baseUrl === "" || baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`,
    },
  };
}

function issueLine(issue: Issue, id: string, words: Words): IssueLine {
  const { name, number, period, knownBy } = issue;
  return {
    name,
    number: words.say("issues.number", { number }),
    period: words.period(period),
    knownBy: words.period(knownBy),
    links: issue.state === "failed" ? [] : issue.files.map((file) => linkTo(name, file)),
    counts: issue.state === "failed" ? [] : countsOf(issue.summary, words),
    change: changeSentence(issue, words),
    feed: { id, updated: midnight(knownBy) },
  };
}

const linkTo = (name: string, file: string): IssueFile => ({
  href: `${name}/${file}`,
  ...(file.endsWith(".pdf")
    ? { format: "PDF", mediaType: "application/pdf" }
    : { format: "HTML", mediaType: "text/html" }),
});

const counted = ["sources", "figures", "errors", "warnings", "notes"] as const;

/** What there is some of. */
const countsOf = (summary: IssueSummary, words: Words): LineCount[] =>
  counted
    .filter((name) => summary[name] > 0)
    .map((name) => ({ name, text: words.say(`issues.count-${name}`, { count: summary[name] }) }));

/** "1 new source, 3 new figures and 2 findings opened." */
function changeSentence(issue: Issue, words: Words): string {
  if (issue.state === "failed") return words.say("issues.not-made");
  const { changes } = issue.summary;
  if (changes === null) return words.say("issues.first");
  const parts = changeCounts.flatMap((name) => {
    const count = changes[name] ?? 0;
    return count > 0 ? [words.say(`issues.change-${name}`, { count })] : [];
  });
  return parts.length === 0
    ? words.say("issues.no-change")
    : words.say("issues.change", { list: words.list(parts) });
}

const midnight = (day: string): string => `${day}T00:00:00Z`;

/** Recount's own name space among name-based UUIDs. */
const nameSpace = Buffer.from("8a1f0c64b7d2543e9c0de2f7a3516b98", "hex");

/** The UUID of a name (RFC 9562, version 5) as a URN: the same wherever and whenever it is asked for. */
function nameBasedId(name: string): string {
  const bytes = createHash("sha1").update(nameSpace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
}
