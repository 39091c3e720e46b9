import type { Edition } from "../model/edition.ts";
import type { Estimate } from "../model/estimate.ts";
import type { Words } from "../model/words.ts";
import { changedValuesOrder, changeInWords } from "../render/changed-values-model.ts";
import { changesSummary } from "../render/changes-model.ts";
import { paragraph, type Screen } from "./layout.ts";

/** How many estimates the terminal shows before it points to the briefing. */
const shown = 2;

/** What changed since an earlier day, in a few lines. */
export function changesView(edition: Edition, words: Words, screen: Screen): string {
  const { changes } = edition;
  if (!changes) return "";
  const moved = changes.estimates
    .filter(({ movement }) => movement !== "same" && movement !== "new")
    .toSorted(changedValuesOrder(edition, words));
  const lines = moved.slice(0, shown).map((change) => {
    const [was = "", now = ""] = [change.before, change.after].map((estimate) => dated(estimate, words));
    const series = words.series(change.scope, change.after?.asOf);
    return change.movement === "dated"
      ? words.say("changes.terminal-dated", { series, was, now })
      : words.say("changes.terminal-value", { series, was, now, change: changeInWords(change, words) });
  });
  const rest = moved.length - lines.length;
  return [
    changesSummary(changes, words),
    ...lines,
    ...(rest > 0 ? [words.say("changes.terminal-more", { count: rest })] : []),
  ]
    .map((line) => paragraph(line, screen))
    .join("\n");
}

/** "34, as of May 2021". */
const dated = (estimate: Estimate | null, words: Words): string =>
  estimate
    ? words.say("changes.terminal-at", {
        value: words.interval(estimate.interval),
        asOf: words.asOf(estimate.asOf, estimate.latest),
      })
    : words.say("changes.no-value");
