import type { Audit } from "../model/audit.ts";
import type { SeriesChange } from "../model/changes.ts";
import { type Claim, claimOf, compare } from "../model/claim.ts";
import { disputedClaims } from "../model/disputed-claims.ts";
import type { Edition } from "../model/edition.ts";
import { type Estimate, spanOf } from "../model/estimate.ts";
import { figuresById } from "../model/figures-by-id.ts";
import type { Words } from "../model/words.ts";
import type { Board } from "./board.ts";
import type { ChartPlan } from "./chart.ts";
import { isCharted } from "./charted.ts";
import { type ChangeRow, changeAxis, changeRow, changeSpec, type Dates } from "./dumbbell-picture.ts";
import { capitalised, listed, sentences, sourceLine } from "./wording.ts";

/** As many as two printed pages have room for; the table of changes has them all. */
const mostRows = 36;
const mostUnits = 3;
/** A page has room for it below the section's heading and introduction. */
const tallest = 600;

/** What the latest estimates were by the last issue and what they are now: one picture for each unit. */
export function dumbbells(edition: Edition, board: Board): readonly ChartPlan[] {
  const { changes, dataset, knownBy } = edition;
  if (changes === null) return [];
  const evidence = evidenceOf(edition, changes.then);
  const charted = isCharted(dataset);
  const changed = changes.estimates.filter(
    ({ scope, movement }) => movement !== "same" && movement !== "gone" && charted(scope.indicator),
  );
  const unitOf = ({ scope }: SeriesChange): string => dataset.indicators.get(scope.indicator)?.unit ?? "";
  const dates = { before: changes.since, after: knownBy };
  const units = [...Map.groupBy(changed, unitOf).values()].toSorted((a, b) => b.length - a.length);
  const shown = units.slice(0, mostUnits);
  const further = units.slice(mostUnits).flat().length;
  return shown.flatMap((ofUnit, index) =>
    chartsOf(
      ofUnit,
      { all: changed.length, further: index === shown.length - 1 ? further : 0 },
      index === 0 ? "" : `-unit-${index + 1}`,
      dates,
      evidence,
      board,
    ),
  );
}

/** How many changes there are of every unit, and how many of units that get no chart, for the last one to say. */
interface Around {
  readonly all: number;
  readonly further: number;
}

function chartsOf(
  changed: readonly SeriesChange[],
  { all, further }: Around,
  suffix: string,
  dates: Dates,
  evidence: (change: SeriesChange) => readonly Claim[],
  board: Board,
): readonly ChartPlan[] {
  const { words } = board;
  // What moved comes before what is new.
  const shown = changed
    .toSorted((a, b) => compare(Number(a.before === null), Number(b.before === null)))
    .slice(0, mostRows);
  const rows = shown.map((change) => changeRow(change, board));
  const axis = changeAxis(rows, board);
  const title = titleOf(changed, all, dates, words);
  const parts = partsOf(rows);
  const leftOut = changed.length - shown.length + further;
  return parts.map((part, index) => {
    const indicators = [...new Set(part.map(({ change }) => words.indicator(change.scope.indicator)))];
    return {
      id: `changes${suffix}${index === 0 ? "" : `-${index + 1}`}`,
      place: { section: "changes", about: "" },
      title:
        parts.length === 1 ? title : words.say("chart.part", { title, part: index + 1, parts: parts.length }),
      subtitle: words.say("chart.change.subtitle", { indicators: listed(indicators.slice(0, 4), words) }),
      sourceLine: sentences(
        [
          sourceLine(
            part.flatMap(({ change }) => evidence(change)),
            {},
            words,
          ),
          ...(leftOut > 0 ? [words.say("chart.change.left-out", { count: leftOut })] : []),
        ],
        words,
      ),
      description: words.say("chart.change.description", {
        rows: sentences(
          part.map(({ change }) => `${capitalised(told(change, words))}.`),
          words,
        ),
      }),
      table: {
        header: ["series", "then", "now"].map((column) => words.say(`chart.column.${column}`)),
        rows: part.map(({ change }) => [
          capitalised(words.series(change.scope)),
          valueAt(change.before, words),
          valueAt(change.after, words),
        ]),
      },
      spec: changeSpec(part, axis, dates, board),
    };
  });
}

/** Looks up what both estimates of a change rest on: the figures that set bounds, and those that are in dispute. */
function evidenceOf(now: Audit, then: Audit): (change: SeriesChange) => readonly Claim[] {
  const figures = figuresById(now.dataset);
  const [disputedNow, disputedThen] = [disputedClaims(now), disputedClaims(then)];
  const behind = (estimate: Estimate | null, disputedIn: typeof disputedNow): readonly Claim[] => {
    if (!estimate) return [];
    const setting = [...estimate.lowFigures, ...estimate.highFigures].flatMap((id) => {
      const figure = figures.get(id);
      return (figure && claimOf(now.dataset, figure)) || [];
    });
    return [...setting, ...disputedIn(estimate)];
  };
  return ({ before, after }) => [...behind(before, disputedThen), ...behind(after, disputedNow)];
}

const valueAt = (estimate: Estimate | null, words: Words): string =>
  estimate === null
    ? words.say("chart.change.nothing")
    : words.say("chart.change.value", {
        value: words.interval(spanOf(estimate)),
        date: words.date(estimate.asOf, estimate.latest),
      });

function told({ scope, before, after }: SeriesChange, words: Words): string {
  const facts = { series: words.series(scope), before: valueAt(before, words), after: valueAt(after, words) };
  return words.say(before === null ? "chart.change.new" : "chart.change.told", facts);
}

/** How many changed, of whatever unit, and the first of those of this unit that moved. */
function titleOf(
  changed: readonly SeriesChange[],
  all: number,
  { before: since }: Dates,
  words: Words,
): string {
  const title = words.say("chart.change.title", { count: all, since: words.period(since) });
  const first = changed.find((change) => change.before !== null) ?? changed[0];
  if (!first?.after) return title;
  const { scope, before, after, movement } = first;
  // Of one date the numbers alone say how it moved; of two, each needs its own.
  const value = (estimate: Estimate): string =>
    movement === "dated" ? valueAt(estimate, words) : words.interval(spanOf(estimate));
  const facts = { indicator: words.indicator(scope.indicator), after: value(after) };
  const item = before
    ? words.say("chart.change.moved", { ...facts, before: value(before) })
    : words.say("chart.change.came", facts);
  return capitalised(words.say("chart.headline.both", { before: title, item }));
}

function partsOf(rows: readonly ChangeRow[]): readonly (readonly ChangeRow[])[] {
  const total = rows.reduce((sum, { height }) => sum + height, 0);
  const size = Math.ceil(rows.length / Math.ceil(total / tallest));
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
