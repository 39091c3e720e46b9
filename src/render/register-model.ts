import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import { findingAnchor } from "./anchors.ts";
import { type FigureRow, type FigureRows, figuresInOrder } from "./figure-model.ts";
import { findingNumbers } from "./finding-numbers.ts";
import { indicatorOrder } from "./indicator-order.ts";
import { startOfLine } from "./sentence-case.ts";

/** The figures of one indicator. */
export interface RegisterGroup {
  readonly indicator: string;
  readonly count: string;
  readonly rows: readonly RegisterRow[];
}

export interface RegisterRow {
  readonly figure: FigureRow;
  readonly findings: readonly { readonly href: string; readonly number: number }[];
}

/** Every figure of the dataset, whatever its status, by indicator: those with most figures first. */
export function registerModel(audit: Audit, words: Words, figures: FigureRows): RegisterGroup[] {
  const numbers = findingNumbers(audit);
  const findings = findingsByFigure(audit);
  const groups = Map.groupBy(figuresInOrder(audit.dataset), ({ indicator }) => indicator);
  const order = indicatorOrder(audit.dataset, words);
  return [...groups]
    .toSorted(([a], [b]) => order(a, b))
    .map(([indicator, members]) => ({
      indicator: startOfLine(words.indicator(indicator), words),
      count: words.say("page.count-of-figures", { count: members.length }),
      rows: members.map((figure) => ({
        figure: figures.row(figure),
        findings: (findings.get(figure.id) ?? [])
          .map((finding) => ({
            href: `#${findingAnchor(finding)}`,
            number: numbers.get(finding) ?? 0,
          }))
          .toSorted((a, b) => compare(a.number, b.number)),
      })),
    }));
}

/** The ids of the findings that bear on a figure, by its id. */
function findingsByFigure({ findings }: Audit): ReadonlyMap<Id, readonly string[]> {
  const byFigure = new Map<Id, string[]>();
  for (const finding of findings)
    for (const figure of new Set(finding.figures)) {
      const known = byFigure.get(figure);
      if (known) known.push(finding.id);
      else byFigure.set(figure, [finding.id]);
    }
  return byFigure;
}
