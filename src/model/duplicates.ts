import type { Figure } from "./dataset.ts";
import type { Interval } from "./interval.ts";
import type { Moment } from "./time.ts";

/** What two rows are told apart by. */
interface Statement {
  readonly figure: Figure;
  readonly interval: Interval;
  readonly start: Moment | null;
  readonly asOf: Moment | null;
}

/** Statements each once, and those recorded more than once: the one that stands first, the others after it. */
export interface Recorded<Recordable extends Statement> {
  readonly distinct: readonly Recordable[];
  readonly duplicates: readonly (readonly Recordable[])[];
}

/**
 * Tells apart what is recorded once and what twice: same source, locator, scope, interval and originators. Of
 * duplicates the first id stands.
 *
 * @param statements in the order of `byContent`, which puts duplicates near one another and the first id first
 */
export function recordedOnce<Recordable extends Statement>(
  statements: readonly Recordable[],
): Recorded<Recordable> {
  const distinct: Recordable[] = [];
  const duplicates: Recordable[][] = [];
  for (let from = 0; from < statements.length; ) {
    let to = from + 1;
    while (mayBeOne(statements[from], statements[to])) to += 1;
    const near = statements.slice(from, to);
    const groups = isFromOneSourceEach(near) ? near.map((each) => [each]) : Map.groupBy(near, said).values();
    for (const group of groups) {
      distinct.push(...group.slice(0, 1));
      if (group.length > 1) duplicates.push(group);
    }
    from = to;
  }
  return { distinct, duplicates };
}

/** Whether no two of some statements are of one source: most neighbours are the same number in several sources. */
const isFromOneSourceEach = (near: readonly Statement[]): boolean =>
  near.length === 1 || new Set(near.map(({ figure }) => figure.source)).size === near.length;

/** Whether two neighbours agree in all that their order looks at but the id. */
const mayBeOne = (a: Statement | undefined, b: Statement | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.asOf?.first === b.asOf?.first &&
  a.start?.first === b.start?.first &&
  a.interval.low === b.interval.low &&
  a.interval.high === b.interval.high &&
  a.figure.locator === b.figure.locator;

const said = ({ figure, interval }: Statement): string =>
  [
    figure.source,
    figure.locator,
    figure.indicator,
    figure.population,
    figure.place,
    figure.event,
    figure.phase,
    figure.period?.text ?? "",
    figure.method ?? "",
    interval.low,
    interval.high,
    interval.lowOpen,
    interval.highOpen,
    figure.originator.toSorted().join(";"),
  ].join("\u001f");
