import { type FigureChange, type FigureChangeKind, figureChangeKinds } from "../model/changes.ts";
import { claimOf, compare, latestDay } from "../model/claim.ts";
import type { Figure } from "../model/dataset.ts";
import type { Edition } from "../model/edition.ts";
import type { Words } from "../model/words.ts";
import { figureAnchor, findingAnchor } from "./anchors.ts";
import { byTexts, firstRows, groupedBy, scopeKey } from "./change-groups.ts";
import { indicatorOrder } from "./indicator-order.ts";
import { startOfLine } from "./sentence-case.ts";

/** Figures that changed in one way, as a table. */
export interface FigureChangesTable {
  readonly kind: FigureChangeKind;
  readonly heading: string;
  readonly meaning: string;
  readonly dateHeading: string;
  readonly rows: readonly FigureChangeRow[];
  /** What is not shown; `null` where everything is. */
  readonly more: string | null;
}

export interface FigureChangeRow {
  readonly counted: string;
  readonly asOf: string;
  /** How many figures the row stands for, in words; `null` for one. Then `now` has the first and the last of them. */
  readonly count: string | null;
  readonly was: FigureRef | null;
  readonly now: readonly FigureRef[];
  readonly date: string;
  /** What somebody wrote down; empty where nobody did. */
  readonly reason: string;
  readonly signed: string;
  /** The finding that was decided on; `null` where there is none. */
  readonly finding: string | null;
}

/** A figure as a value with its address. */
export interface FigureRef {
  readonly href: string;
  readonly value: string;
  readonly source: string;
}

export const figureRef = (figure: Figure, words: Words): FigureRef => ({
  href: `#${figureAnchor(figure.id)}`,
  value: words.value(figure),
  source: words.source(figure.source),
});

/** A table for each kind of change that there is. */
export function figureChangesModel(
  edition: Edition,
  changes: readonly FigureChange[],
  words: Words,
  everything: string,
): FigureChangesTable[] {
  const order = orderOf(edition, words);
  return figureChangeKinds.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind).toSorted(order);
    if (own.length === 0) return [];
    const alike =
      kind === "new" ? groupedBy(own, (change) => scopeKey(figureOf(change))) : own.map((change) => [change]);
    const { rows, more } = firstRows(alike.map((group) => rowOf(group, edition, words)));
    const isDecision = kind !== "new" && kind !== "revised";
    return {
      kind,
      heading: words.say(`changes.figures.${kind}`, { count: own.length }),
      meaning: words.say(`changes.meaning.${kind}`),
      dateHeading: words.say(isDecision ? "changes.column-decided" : "changes.column-published"),
      rows,
      more: more === 0 ? null : `${words.say("changes.more-rows", { count: more })} ${everything}`,
    };
  });
}

const figureOf = ({ before, after }: FigureChange): Figure => (before ?? after) as Figure;

/** By indicator as everywhere, then by scope, date, and when it changed. */
function orderOf({ dataset }: Edition, words: Words): (a: FigureChange, b: FigureChange) => number {
  const indicators = indicatorOrder(dataset, words);
  const latest = (change: FigureChange): string => {
    const claim = claimOf(dataset, figureOf(change));
    return claim ? latestDay(claim) : "";
  };
  const rest = byTexts<FigureChange>(
    (change) => words.scope(figureOf(change)),
    latest,
    ({ date }) => date,
    (change) => figureOf(change).id,
  );
  return (a, b) => indicators(figureOf(a).indicator, figureOf(b).indicator) || rest(a, b);
}

function rowOf(group: readonly FigureChange[], { dataset }: Edition, words: Words): FigureChangeRow {
  const [first, last] = [group[0] as FigureChange, group.at(-1) as FigureChange];
  const dates = group.map(({ date }) => date).toSorted(compare);
  const asOf = ({ before, after }: FigureChange): string => {
    const claim = claimOf(dataset, figureOf({ before, after } as FigureChange));
    return claim ? words.date(claim.asOf?.text ?? "", latestDay(claim)) : words.date("", "");
  };
  const figures = group.length === 1 ? [first.after] : [first.after, last.after];
  const { decision } = first;
  return {
    counted: startOfLine(words.scope(figureOf(first)), words),
    asOf: fromTo(asOf(first), asOf(last), words),
    count: group.length === 1 ? null : words.say("page.count-of-figures", { count: group.length }),
    was: first.before && figureRef(first.before, words),
    now: figures.flatMap((figure) => (figure ? figureRef(figure, words) : [])),
    date: fromTo(words.period(dates[0] ?? ""), words.period(dates.at(-1) ?? ""), words),
    reason: decision?.reason ?? noteOf(first, dataset),
    signed: decision ? words.say("changes.signed", { by: words.asIs(decision.decidedBy) }) : "",
    finding: first.finding === "" ? null : `#${findingAnchor(first.finding)}`,
  };
}

/** The register's own note on a revision, where its briefing is to publish notes. */
const noteOf = ({ kind, after }: FigureChange, { settings }: Edition["dataset"]): string =>
  kind === "revised" && settings.notes.includes("note") ? (after?.note ?? "") : "";

/** "May 2021", or "May 2021 to July 2021" where the two are not the same. */
export const fromTo = (start: string, end: string, words: Words): string =>
  start === end ? start : words.say("period.between", { start, end });
