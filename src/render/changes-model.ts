import type { Changes } from "../model/changes.ts";
import type { Edition } from "../model/edition.ts";
import { knownFrom } from "../model/knowledge.ts";
import type { Words } from "../model/words.ts";
import { type FigureChangesTable, figureChangesModel } from "./changed-figures-model.ts";
import { type FindingChangesTable, findingChangesModel } from "./changed-findings-model.ts";
import { type ValueChangesTable, valueChangesModel } from "./changed-values-model.ts";
import type { ChartModel } from "./chart-model.ts";
import { allChanges } from "./the-rest.ts";

/** What changed since an earlier day, as a section of its own. */
export interface ChangesModel {
  /** It names the last issue where there is one, and the day otherwise. */
  readonly heading: string;
  /** What changed in a sentence, or that nothing did. */
  readonly summary: string;
  readonly isQuiet: boolean;
  /** Figures of sources without a date, which count in both states; `null` where there are none. */
  readonly undated: string | null;
  readonly charts: readonly ChartModel[];
  readonly values: readonly ValueChangesTable[];
  readonly figures: readonly FigureChangesTable[];
  readonly findings: readonly FindingChangesTable[];
}

/** `null` where the briefing was not asked for changes. */
export function changesModel(
  edition: Edition,
  charts: readonly ChartModel[],
  words: Words,
): ChangesModel | null {
  const { changes, everySource, dataset, issue } = edition;
  if (!changes) return null;
  const undated = everySource
    ? dataset.figures.filter(({ source, published }) => {
        const printed = dataset.sources.get(source);
        return !published && printed && knownFrom(printed) === null;
      }).length
    : 0;
  const parts = partsOf(changes, words);
  const everything = allChanges(changes, words);
  return {
    heading:
      issue.previous === null
        ? words.say("changes.heading-since", { date: words.period(changes.since) })
        : words.say("section.changes"),
    summary: changesSummary(changes, words),
    isQuiet: parts.length === 0,
    undated: undated === 0 ? null : words.say("changes.undated", { count: undated }),
    charts: charts.filter(({ place }) => place.section === "changes"),
    values: valueChangesModel(edition, words, everything),
    figures: figureChangesModel(edition, changes.figures, words, everything),
    findings: findingChangesModel(edition, changes.findings, words, everything),
  };
}

/** "Since 5 July 2021: 4 new figures, 2 findings opened and one estimate moved." Or that nothing changed. */
export function changesSummary(changes: Changes, words: Words): string {
  const parts = partsOf(changes, words);
  const date = words.period(changes.since);
  return parts.length === 0
    ? words.say("changes.none", { date })
    : words.say("changes.summary", { date, parts: words.list(parts) });
}

/** What was not there before did not change. */
function valueCounts<Name extends string>(name: Name, changes: Changes["estimates"] | Changes["derived"]) {
  const added = changes.filter(({ movement }) => movement === "new").length;
  return { [name]: changes.length - added, [`${name}-new`]: added } as Record<Name | `${Name}-new`, number>;
}

/** What there is of each kind of change, in words. */
function partsOf({ figures, findings, estimates, restated, derived }: Changes, words: Words): string[] {
  const figuresOf = (...kinds: string[]) => figures.filter(({ kind }) => kinds.includes(kind)).length;
  const findingsOf = (...kinds: string[]) => findings.filter(({ kind }) => kinds.includes(kind)).length;
  const counts = {
    new: figuresOf("new"),
    revised: figuresOf("revised"),
    corrected: figuresOf("corrected"),
    withdrawn: figuresOf("withdrawn"),
    "set-aside": figuresOf("set-aside"),
    reinstated: figuresOf("reinstated"),
    opened: findingsOf("opened"),
    closed: findingsOf("closed"),
    settled: findingsOf("settled"),
    deferred: findingsOf("deferred"),
    changed: findingsOf("changed"),
    ...valueCounts("estimates", estimates),
    restated: restated.length,
    ...valueCounts("derived", derived),
  };
  return Object.entries(counts).flatMap(([name, count]) =>
    count === 0 ? [] : words.say(`changes.count.${name}`, { count }),
  );
}
