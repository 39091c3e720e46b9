import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Source } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import { sourceAnchor } from "./anchors.ts";
import { type Link, linkTo } from "./links.ts";
import { compareLabels } from "./order.ts";

/** A source as an entry of a reference list. */
export interface SourceEntry {
  readonly anchor: string;
  readonly label: string;
  readonly title: string;
  readonly language: string;
  readonly author: string;
  readonly publisher: string;
  readonly type: string;
  readonly published: string;
  /** `null` where nobody noted when it was read. */
  readonly accessed: string | null;
  readonly link: Link | null;
  readonly archived: Link | null;
  readonly figures: string;
}

/** The types of CSL that a dataset's sources use most; others are shown as the dataset has them. */
const knownTypes = ["article-newspaper", "article-journal", "report", "webpage", "dataset", "post"];

/** Every source, in the order of publication; those without a date come last. */
export function sourcesModel({ dataset }: Audit, words: Words): SourceEntry[] {
  const figures = Map.groupBy(dataset.figures, ({ source }) => source);
  return [...dataset.sources.values()].toSorted(byPublication).map((source) => ({
    anchor: sourceAnchor(source.id),
    label: words.source(source.id),
    title: source.title,
    language: source.language,
    author: words.asIs(source.author),
    publisher: source.publisher === "" ? "" : words.organisation(source.publisher),
    type: knownTypes.includes(source.type) ? words.say(`page.type-${source.type}`) : words.asIs(source.type),
    published: source.published
      ? words.say("page.published", { date: words.period(source.published.text) })
      : words.say("page.published-unknown"),
    accessed: source.accessed
      ? words.say("page.accessed", { date: words.period(source.accessed.text) })
      : null,
    link: linkTo(source.url),
    archived: linkTo(source.archived_url),
    figures: words.say("page.count-of-figures", { count: figures.get(source.id)?.length ?? 0 }),
  }));
}

const byPublication = (a: Source, b: Source): number =>
  compare(a.published?.first ?? Number.POSITIVE_INFINITY, b.published?.first ?? Number.POSITIVE_INFINITY) ||
  compareLabels(a.title, b.title) ||
  compare(a.id, b.id);
