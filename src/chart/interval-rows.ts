import type { Audit } from "../model/audit.ts";
import { byContent, type Claim, compare } from "../model/claim.ts";
import type { Board } from "./board.ts";
import { type Family, hasNumber } from "./families.ts";
import { byHeight } from "./headline.ts";
import { type Mark, markOf } from "./interval-marks.ts";
import { capitalised, contradicted, groupName } from "./wording.ts";

/** One figure of an interval chart, or the heading of the group that follows: what it says and how tall it is. */
export type Item = FigureRow | HeadingRow;

export interface FigureRow {
  readonly type: "figure";
  readonly claim: Claim;
  readonly mark: Mark;
  readonly value: string;
  readonly source: readonly string[];
  readonly detail: readonly string[];
  readonly height: number;
}

export interface HeadingRow {
  readonly type: "heading";
  readonly text: string;
  readonly height: number;
}

/** The distance between two lines of one label. */
export const lineHeight = (board: Board, style: string): number =>
  Math.round(board.style(style).fontSize * 1.3);

const rowPadding = 9;
const headingHeight = 24;

/** The widest that labels may be, as a share of the chart's width. */
const labelShare = 0.36;

/**
 * Every figure as a row under the heading of its group: the highest number first, words last. A lone group has no
 * heading; what it would say stands in the subtitle.
 */
export function itemsOf(families: readonly Family[], audit: Audit, board: Board): readonly Item[] {
  const groups = families.flatMap((family) => family.groups);
  const disputed = contradicted(audit);
  return groups.flatMap((group) => [
    ...(groups.length > 1 ? [heading(capitalised(groupName(group, groups, audit, board.words)), board)] : []),
    ...group.claims
      .toSorted(highestFirst)
      .map((claim) => figureRow(claim, disputed.has(claim.figure.id), board)),
  ]);
}

const heading = (name: string, board: Board): HeadingRow => ({
  type: "heading",
  text: board.wrap(name, "group", board.width - 24, 1).join(""),
  height: headingHeight,
});

function figureRow(claim: Claim, isDisputed: boolean, board: Board): FigureRow {
  const { words } = board;
  const width = board.width * labelShare;
  const when = words.period(claim.figure.period?.text ?? "");
  const source = board.wrap(words.source(claim.source.id), "source", width, 3);
  const detail = board.wrap(
    isDisputed ? words.say("chart.interval.disputed", { when }) : when,
    "detail",
    width,
    2,
  );
  return {
    type: "figure",
    claim,
    mark: markOf(claim),
    value: board.wrap(words.value(claim.figure), "value", 190, 1).join(""),
    source,
    detail,
    height:
      source.length * lineHeight(board, "source") + detail.length * lineHeight(board, "detail") + rowPadding,
  };
}

const highestFirst = (a: Claim, b: Claim): number =>
  compare(Number(hasNumber(b)), Number(hasNumber(a))) || byHeight(b, a) || byContent(a, b);

/**
 * Cuts the rows into parts no taller than `limit`, as even as they come. No part ends with a heading, and a group
 * that goes on in the next part has its heading again.
 */
export function partsOf(items: readonly Item[], limit: number): readonly (readonly Item[])[] {
  const total = items.reduce((sum, { height }) => sum + height, 0);
  const target = total / Math.ceil(total / limit);
  const parts: Item[][] = [];
  let part: Item[] = [];
  let height = 0;
  let lastHeading: HeadingRow | null = null;
  for (const [index, item] of items.entries()) {
    if (item.type === "heading") lastHeading = item;
    const needed = item.height + (item.type === "heading" ? (items[index + 1]?.height ?? 0) : 0);
    if (part.length > 0 && height + needed > Math.min(limit, target + item.height / 2)) {
      parts.push(part);
      part = [];
      height = 0;
      if (item.type === "figure" && lastHeading) {
        part.push(lastHeading);
        height += lastHeading.height;
      }
    }
    part.push(item);
    height += item.height;
  }
  return [...parts, part];
}
