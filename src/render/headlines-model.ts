import type { SeriesChange } from "../model/changes.ts";
import type { Edition } from "../model/edition.ts";
import { type Estimate, type Grade, type SeriesScope, spanOf } from "../model/estimate.ts";
import { cellKey } from "../model/scope.ts";
import type { Words } from "../model/words.ts";
import { findingAnchor, indicatorAnchor } from "./anchors.ts";
import { estimateInWords, valueInUnit } from "./estimates-model.ts";
import { findingNumbers } from "./finding-numbers.ts";
import { doubtOf, headlineEstimates, type SeriesByIndicator } from "./headline-estimates.ts";
import { joined, narrowedTo } from "./scope-words.ts";
import { startOfLine } from "./sentence-case.ts";

/** A headline estimate as a tile: what, how many, in whom and where, how well backed, as of when, what changed. */
export interface Headline {
  readonly href: string;
  readonly label: string;
  readonly value: string;
  /** "activists; Iraq; since October 2019". */
  readonly scope: string;
  readonly grade: Grade;
  readonly gradeLabel: string;
  readonly asOf: string;
  /** How it stands to the previous issue; `null` where there is none, or nothing changed. */
  readonly change: { readonly movement: string; readonly text: string } | null;
  /** The finding that a reader should look at before using it; `null` where there is none. */
  readonly doubt: { readonly href: string; readonly text: string } | null;
}

const tilesAtMost = 6;

export function headlinesModel(edition: Edition, series: SeriesByIndicator, words: Words): Headline[] {
  const changes = new Map(edition.changes?.estimates.map((change) => [scopeKey(change.scope), change]));
  const numbers = findingNumbers(edition);
  return headlineEstimates(edition, series)
    .slice(0, tilesAtMost)
    .map((estimate) => {
      const { scope, asOf, latest, grade } = estimate;
      const doubt = doubtOf(estimate, edition);
      return {
        href: `#${indicatorAnchor(scope.indicator)}`,
        label: startOfLine(words.indicator(scope.indicator), words),
        value: startOfLine(estimateInWords(estimate, edition, words), words),
        scope: scopeOf(estimate, words),
        grade,
        gradeLabel: words.grade(grade),
        asOf: startOfLine(words.asOf(asOf, latest), words),
        change: changeOf(changes.get(scopeKey(scope)), edition, words),
        doubt: doubt && {
          href: `#${findingAnchor(doubt.id)}`,
          text: words.say("headline.doubted", { number: words.number(numbers.get(doubt.id) ?? 0) }),
        },
      };
    });
}

function changeOf(change: SeriesChange | undefined, edition: Edition, words: Words): Headline["change"] {
  if (!change || change.movement === "gone") return null;
  const { movement, before, scope } = change;
  return {
    movement,
    text: words.say(`headline.${movement}`, {
      before: before ? valueInUnit(spanOf(before), scope.indicator, edition, words) : "",
      asOf: before ? words.asOf(before.asOf, before.latest) : "",
    }),
  };
}

function scopeOf({ scope, asOf }: Estimate, words: Words): string {
  const isDated = !["", "..", asOf].includes(scope.start);
  const parts = [
    ...narrowedTo(scope, words),
    ...(isDated ? [words.say("scope.since", { start: words.date(scope.start, "") })] : []),
    ...(scope.method === null
      ? []
      : [words.say("scope.method", { method: words.say(`method.${scope.method}`) })]),
  ];
  return startOfLine(joined(parts, words), words);
}

const scopeKey = (scope: SeriesScope): string =>
  `${cellKey(scope)}\u001f${scope.method ?? ""}\u001f${scope.start}`;
