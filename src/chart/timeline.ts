import type { Audit } from "../model/audit.ts";
import type { Claim } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import type { Board } from "./board.ts";
import type { ChartPlan, Table } from "./chart.ts";
import { isCharted } from "./charted.ts";
import { type Family, familiesOf, hasNumber } from "./families.ts";
import { byHeight } from "./headline.ts";
import { mostIndicators } from "./interval-chart.ts";
import { timelineSpec } from "./timeline-picture.ts";
import { byDate, claimsOverTime, revisionsIn, type Series, seriesOf, spansTime } from "./timeline-points.ts";
import {
  asOfName,
  capitalised,
  contradicted,
  familyName,
  listed,
  periodName,
  placeNames,
  sentences,
  sourceLine,
} from "./wording.ts";

/** As many timelines of one indicator as are shown: of those that most sources speak of. */
const mostFamilies = 3;

/** For each family of counts whose numbers stand at two dates or more: how they lie in time. */
export function timelines(audit: Audit, board: Board): readonly ChartPlan[] {
  const charted = isCharted(audit.dataset);
  const claims = claimsOverTime(audit).filter(
    ({ indicator }) => indicator.kind !== "measure" && charted(indicator.id),
  );
  return [...Map.groupBy(claims, ({ indicator }) => indicator.id)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, mostIndicators)
    .flatMap(([indicator, all]) => {
      const families = familiesOf(all, audit.dataset.lattice);
      return families
        .map((family) => ({ family, series: seriesOf(family, audit, board.words) }))
        .filter(({ series }) => spansTime(series))
        .slice(0, mostFamilies)
        .map(({ family, series }, index) =>
          timeline(
            `timeline-${indicator}${index === 0 ? "" : `-${index + 1}`}`,
            family,
            families,
            series,
            audit,
            board,
          ),
        );
    });
}

function timeline(
  id: string,
  family: Family,
  families: readonly Family[],
  series: readonly Series[],
  audit: Audit,
  board: Board,
): ChartPlan {
  const { words } = board;
  const claims = series.flatMap(({ points }) => points.map(({ claim }) => claim)).toSorted(byDate);
  const replaced = revisionsIn(audit);
  const indicator = words.indicator(family.claims[0].indicator.id);
  const group = familyName(
    family,
    families.flatMap((each) => each.groups),
    audit,
    words,
  );
  return {
    id,
    place: { section: "indicators", about: family.claims[0].indicator.id },
    title: title(
      indicator,
      group,
      families.length > 1 || family.groups.length > 1,
      claims.filter(({ figure }) => !replaced.has(figure.id)),
      audit,
      words,
    ),
    subtitle: capitalised(
      words.say("chart.timeline.subtitle", {
        indicator,
        scope: listed(
          [
            familyName(family, family.groups, audit, words),
            ...placeNames(claims, audit, words),
            periodName(claims, words),
          ],
          words,
        ),
      }),
    ),
    sourceLine: sourceLine(claims, { undated: family.claims.length - claims.length }, words),
    description: words.say("chart.timeline.description", {
      indicator,
      count: claims.length,
      figures: told(claims, series, replaced, words),
    }),
    table: tableOf(series, words),
    spec: timelineSpec(series, board),
  };
}

/** With more figures than these, only the first, the last and the highest of each series are put into words. */
const mostTold = 40;

function told(
  claims: readonly Claim[],
  series: readonly Series[],
  replaced: ReadonlyMap<Id, Claim>,
  words: Words,
): string {
  const outstanding = new Set(series.flatMap(({ points }) => outstandingOf(points)));
  const spoken = claims.length > mostTold ? claims.filter((claim) => outstanding.has(claim)) : claims;
  const more = claims.length - spoken.length;
  return sentences(
    [
      ...spoken.map((claim) =>
        words.say(replaced.has(claim.figure.id) ? "chart.timeline.replaced" : "chart.timeline.described", {
          date: asOfName(claim, words),
          value: words.value(claim.figure),
          source: words.source(claim.source.id),
        }),
      ),
      ...(more > 0 ? [words.say("chart.timeline.more", { count: more })] : []),
    ],
    words,
  );
}

/** The first, the last and the highest figure of a series. */
const outstandingOf = (points: Series["points"]): readonly Claim[] => {
  const claims = points.map(({ claim }) => claim);
  return [claims[0], claims.at(-1), claims.toSorted(byHeight).at(-1)].filter((claim) => claim !== undefined);
};

/** The first and the last number, of those that count from the earliest start. */
function title(
  indicator: string,
  group: string,
  grouped: boolean,
  claims: readonly Claim[],
  audit: Audit,
  words: Words,
): string {
  const numbered = claims.filter(hasNumber);
  const [earliest] = numbered.toSorted((a, b) => (a.start?.first ?? 0) - (b.start?.first ?? 0));
  const fromTheStart = numbered.filter(({ start }) => start?.first === earliest?.start?.first);
  const dates = new Set(fromTheStart.map(({ asOf }) => asOf?.last));
  const spoken = dates.size > 1 ? fromTheStart : numbered;
  const first = spoken[0];
  const last = spoken
    .filter(({ asOf }) => asOf?.last === spoken.at(-1)?.asOf?.last)
    .toSorted(byHeight)
    .at(-1);
  if (!first || !last) return capitalised(indicator);
  const facts = {
    first: words.value(first.figure),
    firstDate: asOfName(first, words),
    last: words.value(last.figure),
    lastDate: asOfName(last, words),
  };
  const change = words.say("chart.timeline.change", facts);
  const said = grouped ? words.say("chart.headline.about", { given: change, about: group }) : change;
  const whole = capitalised(words.say("chart.headline", { indicator, said }));
  const disputed = contradicted(audit);
  const count = numbered.filter(({ figure }) => disputed.has(figure.id)).length;
  return count === 0 ? whole : words.say("chart.headline.disputed", { title: whole, count });
}

function tableOf(series: readonly Series[], words: Words): Table {
  const columns = ["as-of", "figure", "series", "source"];
  const points = series.flatMap(({ name, points: each }) => each.map((point) => ({ name, ...point })));
  return {
    header: columns.map((column) => words.say(`chart.column.${column}`)),
    rows: points
      .toSorted((a, b) => byDate(a.claim, b.claim))
      .map(({ claim, name, revision }) => [
        asOfName(claim, words),
        revision
          ? words.say("chart.timeline.struck", { value: words.value(claim.figure) })
          : words.value(claim.figure),
        name,
        words.source(claim.source.id),
      ]),
  };
}
