import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Dataset, Figure, Id } from "../model/dataset.ts";
import { areRelated, hostOf, ownersOf } from "../model/hosts.ts";
import { claimsOf } from "../model/reading.ts";
import type { Words } from "../model/words.ts";
import { sourceAnchor } from "./anchors.ts";
import type { ChartModel } from "./chart-model.ts";
import { notCounted } from "./not-counted.ts";
import { compareLabels } from "./order.ts";
import { startOfLine } from "./sentence-case.ts";

/** Who relies on whom: each origin of figures with the sources that print them. */
export interface RelianceModel {
  readonly charts: readonly ChartModel[];
  readonly origins: readonly Origin[];
  /** Says how many origins are not listed, and where everything is of which a part is listed; `null` where all is. */
  readonly leftOut: string | null;
  /** Says what is not counted, a sentence each. */
  readonly notCounted: readonly string[];
}

/** Organisations that figures are credited to, alone or jointly; or nobody. */
export interface Origin {
  readonly label: string;
  readonly named: boolean;
  /** "Part of: …"; `null` for what is part of nothing. */
  readonly partOf: string | null;
  readonly figures: string;
  readonly relays: readonly Relay[];
  /** Says how many sources are not listed; `null` where all are. */
  readonly leftOut: string | null;
}

/** A source that prints figures of an origin. */
export interface Relay {
  readonly source: string;
  readonly sourceAnchor: string;
  readonly figures: string;
  /** Whether the source links whoever it credits: "gives no link", "links to it for 2 of 3 figures". */
  readonly link: string;
}

const originsAtMost = 40;
const relaysAtMost = 12;

/**
 * The origins of most figures first; those that are credited to nobody last.
 *
 * @param everything says where all figures are
 */
export function relianceModel(
  audit: Audit,
  charts: readonly ChartModel[],
  words: Words,
  everything: string,
): RelianceModel {
  const { dataset } = audit;
  const groups = [
    ...Map.groupBy(
      claimsOf(dataset).map(({ figure }) => figure),
      originOf,
    ),
  ].toSorted(
    ([a, left], [b, right]) =>
      Number(a === "") - Number(b === "") || compare(right.length, left.length) || compare(a, b),
  );
  const origins = groups.slice(0, originsAtMost).map(([, figures]) => originModel(figures, dataset, words));
  const left = groups.length - origins.length;
  const isCut = left > 0 || origins.some(({ leftOut }) => leftOut !== null);
  return {
    charts: charts.filter(({ place }) => place.section === "reliance"),
    origins,
    leftOut: isCut
      ? `${left > 0 ? `${words.say("reliance.origins-left-out", { count: left })} ` : ""}${everything}`
      : null,
    notCounted: notCounted(audit, words),
  };
}

/** Organisations credited together are one origin, in whichever order a source names them. */
const originOf = ({ originator }: Figure): string => originator.toSorted(compare).join(" ");

function originModel(figures: readonly Figure[], dataset: Dataset, words: Words): Origin {
  const ids = figures[0]?.originator ?? [];
  const sources = [...Map.groupBy(figures, ({ source }) => source)].toSorted(
    ([a, left], [b, right]) =>
      compare(right.length, left.length) || compareLabels(words.source(a), words.source(b)) || compare(a, b),
  );
  const shown = sources.slice(0, relaysAtMost);
  const wholes = [...new Set(ids.flatMap((id) => dataset.organisations.get(id)?.part_of ?? []))];
  return {
    label: startOfLine(words.organisations(ids), words),
    named: ids.length > 0,
    partOf:
      wholes.length === 0
        ? null
        : words.say("page.part-of", { list: words.list(wholes.map((id) => words.organisation(id))) }),
    figures: words.say("page.count-of-figures", { count: figures.length }),
    relays: shown.map(([source, relayed]) => ({
      source: words.source(source),
      sourceAnchor: sourceAnchor(source),
      figures: words.number(relayed.length),
      link: linkWords(relayed, ids, dataset, words),
    })),
    leftOut:
      sources.length > shown.length
        ? words.say("reliance.sources-left-out", { count: sources.length - shown.length })
        : null,
  };
}

type LinkKind = "origin" | "elsewhere" | "none";

function linkWords(
  figures: readonly Figure[],
  origin: readonly Id[],
  dataset: Dataset,
  words: Words,
): string {
  const [first] = figures;
  const publisher = dataset.sources.get(first?.source ?? "")?.publisher ?? "";
  if (publisher !== "" && origin.includes(publisher)) return words.say("reliance.own");
  const kinds = figures.map((figure) => linkKind(figure, dataset));
  const count = (kind: LinkKind): number => kinds.filter((each) => each === kind).length;
  if (count("none") === figures.length) return words.say("reliance.unlinked");
  const kind = origin.length === 0 || count("origin") === 0 ? "elsewhere" : "origin";
  const linked = kind === "origin" ? count("origin") : figures.length - count("none");
  return words.say(`reliance.links-${kind}`, {
    all: linked === figures.length ? "yes" : "no",
    linked: words.number(linked),
    count: figures.length,
  });
}

/** Where the address leads that a source gives for a figure: to whoever it credits, their part or whole, or elsewhere. */
function linkKind({ cited_url, originator }: Figure, dataset: Dataset): LinkKind {
  if (cited_url === "") return "none";
  const owners = ownersOf(dataset, hostOf(cited_url));
  return owners.some(({ id }) => originator.some((credited) => areRelated(dataset, credited, id)))
    ? "origin"
    : "elsewhere";
}
