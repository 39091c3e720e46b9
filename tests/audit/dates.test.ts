import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText, parseDate } from "../../src/model/time.ts";
import { reportFor, textsIn } from "../cases/case-folder.ts";
import { csvOf } from "../cases/tables.ts";

const base = textsIn(resolve(import.meta.dirname, "../cases/base"));

type Verdict = "error" | "warning" | "none";
type Kind = "running total" | "stock" | "part and whole";

/** Two figures that contradict each other if their dates let them: 40, of a part or of an earlier day, and 30. */
interface Pair {
  readonly kind: Kind;
  readonly over: Dated;
  readonly under: Dated;
}

/** A figure's period as printed, its source, and the day on which that came out. */
interface Dated {
  readonly period: string;
  readonly source: string;
  readonly published: string;
}

/** What recount says of the pair. */
async function verdictOf({ kind, over, under }: Pair): Promise<Verdict> {
  const sources = new Map([over, under].map(({ source, published }) => [source, published]));
  const common = {
    as_printed: "some",
    indicator: kind === "stock" ? "still-missing" : "killed",
    qualifier: "exact",
  };
  const figures = [
    {
      id: "over",
      ...over,
      ...common,
      value: "40",
      originator: "ministry",
      locator: "p. 1",
      place: kind === "part and whole" ? "harbour" : "north",
    },
    { id: "under", ...under, ...common, value: "30", originator: "clinic", locator: "p. 2", place: "north" },
  ];
  const { findings } = await reportFor({
    ...base,
    "sources.csv": csvOf(
      [...sources].map(([id, published]) => ({ id, type: "report", title: id, published })),
    ),
    "figures.csv": csvOf(figures),
  });
  const found = findings.filter(({ type }) => ["conflict", "part-exceeds-whole"].includes(type));
  expect(found.length).toBeLessThanOrEqual(1);
  const [severity = "none"] = found.map((finding) => finding.severity);
  return severity === "note" ? expect.fail() : severity;
}

/** A day that a date can be read as. */
interface Reading {
  readonly start: number;
  readonly end: number;
}

const spanOf = (text: string) => {
  const span = parseDate(text);
  if (typeof span === "string") throw new Error(`${text}: ${span}`);
  return span;
};

/** All readings of a figure's dates, on the days on which something can change: the ends of spans and their neighbours. */
function readingsOf({ period, published }: Dated, kind: Kind, days: readonly number[]): readonly Reading[] {
  const latest = spanOf(published).last;
  const [from = "", to] = period.split("/");
  if (to === undefined && kind !== "stock") {
    const { first, last } = spanOf(from);
    const ends = last <= latest ? [last] : days.filter((day) => day >= first && day <= latest);
    return ends.map((end) => ({ start: first, end }));
  }
  const dayOf = (text: string, day: number) => {
    const { first, last } = spanOf(text);
    return day >= first && day <= Math.min(last, latest);
  };
  const starts = days.filter((day) => dayOf(from, day));
  const ends = days.filter((day) => (to === ".." ? day <= latest : dayOf(to ?? from, day)));
  // Of a stock only the end counts, and an open end is some day from the start on. A slip in its start is a slip.
  if (kind === "stock") {
    const { first } = spanOf(from);
    if (first > latest || (to !== undefined && to !== ".." && spanOf(to).last < first)) return [];
    return ends.filter((end) => to !== ".." || end >= first).map((end) => ({ start: first, end }));
  }
  return starts.flatMap((start) => ends.filter((end) => start <= end).map((end) => ({ start, end })));
}

/** Whether every reading of the dates has the figures contradict each other, or some has; by trying them all. */
function verdictByTrial({ kind, over, under }: Pair): Verdict {
  const texts = [over, under].flatMap(({ period, published }) => [...period.split("/"), published]);
  const ends = texts
    .filter((text) => text !== "..")
    .flatMap((text) => [spanOf(text).first, spanOf(text).last]);
  const days = [...new Set(ends.flatMap((day) => [day - 1, day, day + 1]))];
  const [startOver = "", endOver = startOver] = over.period.split("/");
  const [startUnder = "", endUnder = startUnder] = under.period.split("/");
  const isLone = ({ period }: Dated) => !period.includes("/") && kind !== "stock";
  const isOver = (dated: Dated) => isLone(dated) && spanOf(dated.period).last <= spanOf(dated.published).last;
  const areAlike = isOver(over) === isOver(under);
  let holds = 0;
  let fails = 0;
  for (const a of readingsOf(over, kind, days)) {
    for (const b of readingsOf(under, kind, days)) {
      // Starts printed alike are the same, and so are ends that one source prints alike. A lone month that is over
      // ends on its last day, a period on some day of it: these are not printed alike.
      if (kind !== "stock" && startOver === startUnder && a.start !== b.start) continue;
      if (over.source === under.source && areAlike && endOver === endUnder && a.end !== b.end) continue;
      const contradicts = kind === "stock" ? a.end === b.end : a.start >= b.start && a.end <= b.end;
      if (contradicts) holds += 1;
      else fails += 1;
    }
  }
  if (holds === 0) return "none";
  const counting = kind === "stock" ? [endOver, endUnder] : texts;
  return fails > 0 || counting.some((text) => text.endsWith("~")) ? "warning" : "error";
}

const inMay = { source: "june-report", published: "2030-06-20" };
const other = { source: "july-report", published: "2030-07-10" };

/**
 * By DESIGN's section on time: a date less exact than a day is some day of its span; an open end is some day up to
 * publication; `~` is read as unmarked and proves nothing. A running total contradicts a lower one as of the same day or
 * a later one, a stock only one of the same day.
 *
 * Rows: the date of the 40; columns: that of the 30.
 */
const columns = ["2030-05-15", "2030-05", "2030", "..", "2030-05-15~", "2030-05~"] as const;
const e = "error";
const w = "warning";
const n = "none";
const runningTotals: readonly (readonly [string, string, readonly Verdict[]])[] = [
  ["a day before all", "2029-12-31", [e, e, e, w, w, w]],
  ["the first day of all spans", "2030-01-01", [e, e, e, w, w, w]],
  ["a day before the day", "2030-04-30", [e, e, w, w, w, w]],
  ["the first day of the month", "2030-05-01", [e, e, w, w, w, w]],
  ["the day", "2030-05-15", [e, w, w, w, w, w]],
  ["the day, marked", "2030-05-15~", [w, w, w, w, w, w]],
  ["a day after the day", "2030-05-16", [n, w, w, w, n, w]],
  ["the last day of the month", "2030-05-31", [n, w, w, w, n, w]],
  ["a day after the month", "2030-06-01", [n, n, w, w, n, n]],
  ["a day after the other's publication", "2030-06-21", [n, n, n, n, n, n]],
  ["the month before", "2030-04", [e, e, w, w, w, w]],
  ["the month before, marked", "2030-04~", [w, w, w, w, w, w]],
  ["the month around", "2030-05", [w, w, w, w, w, w]],
  ["the month after", "2030-06", [n, n, w, w, n, n]],
  ["the month after publication", "2030-07", [n, n, n, n, n, n]],
  ["the year before", "2029", [e, e, e, w, w, w]],
  ["the year around", "2030", [w, w, w, w, w, w]],
  ["an open end", "..", [w, w, w, w, w, w]],
];
const stocks: readonly (readonly [string, string, readonly Verdict[]])[] = [
  ["a day before all", "2029-12-31", [n, n, n, w, n, n]],
  ["a day before the day", "2030-05-14", [n, w, w, w, n, w]],
  ["the day", "2030-05-15", [e, w, w, w, w, w]],
  ["the day, marked", "2030-05-15~", [w, w, w, w, w, w]],
  ["a day after the day", "2030-05-16", [n, w, w, w, n, w]],
  ["a day after the month", "2030-06-01", [n, n, w, w, n, n]],
  ["the month before", "2030-04", [n, n, w, w, n, n]],
  ["the month around", "2030-05", [w, w, w, w, w, w]],
  ["the month after publication", "2030-07", [n, n, n, n, n, n]],
  ["the year before", "2029", [n, n, n, w, n, n]],
  ["the year around", "2030", [w, w, w, w, w, w]],
  ["an open end", "..", [w, w, w, w, w, w]],
];

describe.each([
  ["running total", runningTotals],
  ["stock", stocks],
] as const)("a %s of 40 as of", (kind, table) => {
  it.each(
    table.flatMap(([what, date, verdicts]) =>
      columns.map((column, index) => ({ what, date, column, verdict: verdicts[index] ?? expect.fail() })),
    ),
  )("$what ($date) and 30 as of $column: $verdict", async ({ date, column, verdict }) => {
    const start = "2029-06-01/";
    const pair: Pair = {
      kind,
      over: { ...other, period: `${start}${date}` },
      under: { ...inMay, period: `${start}${column}` },
    };
    expect(verdictByTrial(pair)).toBe(verdict);
    expect(await verdictOf(pair)).toBe(verdict);
  });
});

/** Of a part's period and the whole's 2030-03/2030-05-15: error where it lies within on every reading. */
const parts: readonly (readonly [string, string, Verdict])[] = [
  ["within", "2030-04-01/2030-05-01", e],
  ["from the last day on which the whole can begin", "2030-03-31/2030-05-15", e],
  ["from a day on which the whole may not have begun", "2030-03-30/2030-05-15", w],
  ["from the first day on which the whole can begin", "2030-03-01/2030-05-15", w],
  ["from the day before", "2030-02-28/2030-05-15", n],
  ["from the same month", "2030-03/2030-05-15", e],
  ["from the same month, marked", "2030-03~/2030-05-15", w],
  ["from a month around", "2030/2030-05-15", w],
  ["to the month in which the whole ends", "2030-04-01/2030-05", w],
  ["to the day after", "2030-04-01/2030-05-16", n],
  ["to the month before", "2030-04-01/2030-04", e],
  ["to an open end", "2030-04-01/..", w],
  ["from a month to a day in it", "2030-04/2030-04-10", e],
  ["a lone month within", "2030-04", e],
  ["a lone month in which the whole ends", "2030-05", n],
  ["a lone month, printed as the whole's start is", "2030-03", e],
];

describe("40 in a part, and 30 in the whole from some day of March to 15 May", () => {
  it.each(parts)("%s (%s): %s", async (_, period, verdict) => {
    const pair: Pair = {
      kind: "part and whole",
      over: { ...other, period },
      under: { ...inMay, period: "2030-03/2030-05-15" },
    };
    expect(verdictByTrial(pair)).toBe(verdict);
    expect(await verdictOf(pair)).toBe(verdict);
  });
});

describe("one source", () => {
  it.each<readonly [Kind, string, string, Verdict]>([
    ["running total", "2030-05", "2030-05", e],
    ["stock", "2030-05", "2030-05", e],
    ["running total", "2030-05", "2030-05-31", e],
    ["running total", "2030-05-31", "2030-05", w],
    ["running total", "2030-05~", "2030-05~", w],
  ])("means by a date printed twice one day: %s, %s and %s: %s", async (kind, over, under, verdict) => {
    const pair: Pair = {
      kind,
      over: { ...other, period: `2030-01-01/${over}` },
      under: { ...other, period: `2030-01-01/${under}` },
    };
    expect(verdictByTrial(pair)).toBe(verdict);
    expect(await verdictOf(pair)).toBe(verdict);
  });
});

const day = fc.integer({ min: 21_970, max: 22_060 }).map(dayText);
const dates = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 3, arbitrary: fc.constantFrom("2030-02", "2030-03", "2030-04", "2030-05") },
  { weight: 1, arbitrary: fc.constantFrom("2030", "2029", "2030-04-02~", "2030-03~") },
);
/** Starts that figures often share, so that many pairs are comparable. */
const starts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("2029", "2030-02", "2030-03-01", "2030-03-10", "2030-03", "2030-03~"),
  },
  { weight: 1, arbitrary: dates },
);
const periods = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(starts, dates).map(([start, end]) => `${start}/${end}`) },
  { weight: 1, arbitrary: starts.map((start) => `${start}/..`) },
  { weight: 1, arbitrary: dates },
);
const figures = fc.record({
  period: periods,
  source: fc.constantFrom("early", "late"),
});
const published = { early: "2030-05-20", late: "2030-06-30" } as const;
const pairs: fc.Arbitrary<Pair> = fc
  .tuple(fc.constantFrom<Kind>("running total", "stock", "part and whole"), figures, figures)
  .map(([kind, a, b]) => {
    const dated = ({ period, source }: typeof a): Dated => ({
      period,
      source,
      published: published[source as "early"],
    });
    return { kind, over: dated(a), under: dated(b) };
  })
  // An open end is no text that one source could print alike.
  .filter(
    ({ over, under }) =>
      over.source !== under.source || !over.period.endsWith("..") || !under.period.endsWith(".."),
  );

it("any two figures contradict each other for sure, perhaps or not at all, as their readings do", async () => {
  const seen = { error: 0, warning: 0, none: 0 };
  await fc.assert(
    fc.asyncProperty(pairs, async (pair) => {
      const verdict = verdictByTrial(pair);
      seen[verdict] += 1;
      expect(await verdictOf(pair), JSON.stringify(pair)).toBe(verdict);
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(20);
});
