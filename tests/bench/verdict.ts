import type { Report } from "../../src/model/report.ts";
import type { Planted } from "./faults.ts";

/** How an audit of a register with planted faults came out. */
export interface Verdict {
  /** What was planted and not found, by kind. */
  readonly missed: readonly string[];
  /** Errors and warnings that no planted fault has to do with, as their sentences. */
  readonly invented: readonly string[];
}

/**
 * Holds a report against what was planted. A fault is found if a finding of its type names the figure that is wrong
 * first, or all figures that are added up. Errors and warnings are invented if no figure of any fault is in them.
 */
export function verdictOn({ findings }: Pick<Report, "findings">, planted: readonly Planted[]): Verdict {
  const grave = findings.filter(({ severity }) => severity !== "note");
  const byFigure = new Map<string, typeof grave>();
  for (const finding of grave) {
    for (const id of concerned(finding)) byFigure.set(id, [...(byFigure.get(id) ?? []), finding]);
  }
  const isFound = ({ type, figures }: Planted): boolean =>
    (byFigure.get(figures[0] ?? "") ?? []).some(
      (finding) => finding.type === type && figures.every((id) => finding.figures.includes(id)),
    );
  const around = new Set(planted.flatMap((fault) => fault.around));
  return {
    missed: planted.filter((fault) => !isFound(fault)).map(({ kind }) => kind),
    invented: grave
      .filter((finding) => !concerned(finding).some((id) => around.has(id)))
      .map(({ message }) => message),
  };
}

function concerned({ figures, detail }: Report["findings"][number]): readonly string[] {
  const others = detail.others;
  return Array.isArray(others) ? [...figures, ...others] : figures;
}
