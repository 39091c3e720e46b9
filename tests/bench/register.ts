import { dayText } from "../../src/model/time.ts";
import { faultGroups, type Planted } from "./faults.ts";
import type { FigureCells, RegisterTables } from "./register-tables.ts";
import { firstDay, lastDayOf, tablesFor } from "./register-tables.ts";

/** A made-up register with what was planted in it. */
export interface Register {
  readonly tables: RegisterTables;
  /** The rows of `figures.csv`, source by source. */
  readonly figures: () => Generator<FigureCells>;
  readonly planted: readonly Planted[];
}

/** How many series a register has, whatever its size: a larger one has more dates and more sources, not more places. */
const seriesCount = 5000;
const districts = 48;
const provinces = 6;
const originators = ["ministry", "watch", "hospitals"] as const;

/** What happens in one district, to one of the two populations, in one of the two ways: so many a thousand days. */
const rate = (district: number, leaf: number): number => 500 + (((district * 4 + leaf) * 7919) % 2500);

interface Cell {
  readonly place: string;
  readonly indicator: string;
  readonly population: string;
  readonly districts: readonly number[];
  readonly leaves: readonly number[];
}

interface Series {
  readonly cell: Cell;
  readonly number: number;
  /** The first day counted; `null` for what holds at a moment. */
  readonly start: number | null;
  /** All as-of dates, the latest last, and how many sources print each. */
  readonly dates: readonly number[];
  readonly sources: number;
}

/**
 * A register of about `size` figures in 5,000 series: killed and injured among casualties, women and men among
 * civilians, 48 districts in six provinces of one country; totals since the start, years, and months within them; some
 * stocks and measures. Three organisations count and many sources relay them. All numbers follow from one truth, each
 * put in its own way, so that nothing contradicts anything; `faults` slips are planted then, each of a known kind.
 */
export function registerOf(size: number, faults: number): Register {
  const groups = faultGroups(faults, districts);
  const extra = groups.reduce((count, group) => count + group.figures.length, 0);
  const perSeries = Math.max(1, Math.ceil((size - extra) / seriesCount));
  const all = seriesOf(perSeries);
  const byDate = new Map<number, Series[]>();
  for (const each of all) {
    for (const date of each.dates) byDate.set(date, [...(byDate.get(date) ?? []), each]);
  }
  const dates = [...byDate].toSorted(([a], [b]) => a - b);
  const mostSources = Math.max(...all.map(({ sources }) => sources));
  return {
    tables: tablesFor({
      dates: dates.map(([date]) => date),
      sources: mostSources,
      districts,
      provinces,
      groups,
    }),
    planted: groups.map(({ planted }) => planted),
    *figures() {
      let number = 0;
      for (const [turn, [date, series]] of dates.entries()) {
        for (let source = 0; source < mostSources; source += 1) {
          for (const each of series) {
            if (source >= each.sources) continue;
            number += 1;
            yield figureOf(each, { date, source, turn }, number);
          }
        }
      }
      for (const group of groups) yield* group.figures;
    },
  };
}

function seriesOf(perSeries: number): readonly Series[] {
  const starts = [
    { start: firstDay, dates: days(2018, 42, 7) },
    ...[2019, 2020, 2021].map((year) => ({
      start: day(year, 1, 1),
      dates: [...days(year, 12), day(year, 12, 31)],
    })),
    ...seriesMonths.map(([year, month]) => ({
      start: day(year, month, 1),
      dates: [day(year, month, 10), day(year, month, 20), lastDayOf(year, month)],
    })),
  ];
  const spread = (dates: readonly number[]) => {
    const count = datesOf(perSeries, dates.length);
    return { dates: dates.slice(-count), sources: Math.ceil(perSeries / count) };
  };
  const cells = cellsOf();
  const counts = cells.flatMap((cell) =>
    starts.map(({ start, dates }, index) => ({
      ...{ cell, number: cells.indexOf(cell) * 10 + index, start },
      ...spread(dates),
    })),
  );
  const moments = cells
    .filter(({ indicator, population }) => indicator === "killed" && population === "women")
    .slice(0, 25)
    .flatMap((cell, index) =>
      ["detained", "ransom"].map((indicator, kind) => ({
        ...{ cell: { ...cell, indicator, population: "" }, number: 9000 + index * 2 + kind, start: null },
        ...spread(days(2020, 24)),
      })),
    );
  return [...counts, ...moments];
}

/** How many of so many dates a series has: twice as many as sources or fewer, with the fewest figures too many. */
function datesOf(perSeries: number, most: number): number {
  const counts = Array.from(
    { length: Math.min(most, Math.ceil(Math.sqrt(2 * perSeries))) },
    (_, index) => index + 1,
  );
  const surplus = (count: number): number => Math.ceil(perSeries / count) * count - perSeries;
  return counts.toSorted((a, b) => surplus(a) - surplus(b) || b - a)[0] ?? 1;
}

/** Months that are counted by themselves. Round about them dates are printed to the day. */
const seriesMonths = [
  [2019, 3],
  [2019, 9],
  [2020, 3],
  [2020, 9],
  [2021, 3],
  [2021, 9],
] as const;

function cellsOf(): readonly Cell[] {
  const among = Array.from({ length: districts }, (_, index) => index);
  const places = [
    { place: "country", districts: among },
    ...Array.from({ length: provinces }, (_, province) => ({
      place: `province-${province}`,
      districts: among.filter((district) => district % provinces === province),
    })),
    ...among.map((district) => ({ place: `district-${district}`, districts: [district] })),
  ];
  const kinds = [
    ["casualties", [0, 1, 2, 3]],
    ["killed", [0, 1]],
    ["injured", [2, 3]],
  ] as const;
  const people = [
    ["civilians", [0, 1, 2, 3]],
    ["women", [0, 2]],
    ["men", [1, 3]],
  ] as const;
  return places.flatMap((place) =>
    kinds.flatMap(([indicator, ofKind]) =>
      people.map(([population, ofPeople]) => ({
        ...{ ...place, indicator, population },
        leaves: ofKind.filter((leaf) => ofPeople.some((other) => other === leaf)),
      })),
    ),
  );
}

/** How many there were in truth. */
function truth({ cell, start }: Series, date: number): number {
  if (cell.indicator === "ransom") return (1 + cell.districts.length + ((date * 31) % 17)) / 4;
  if (start === null) return 40 + cell.districts.length * 9 + ((date * 13) % 29);
  let count = 0;
  for (const district of cell.districts) {
    for (const leaf of cell.leaves) count += upTo(district, leaf, date) - upTo(district, leaf, start - 1);
  }
  return count;
}

const upTo = (district: number, leaf: number, date: number): number =>
  Math.floor(((date - firstDay + 1) * rate(district, leaf)) / 1000);

/** One source of one date; whom it relays goes round from date to date. */
interface Issue {
  readonly date: number;
  readonly source: number;
  readonly turn: number;
}

function figureOf(series: Series, { date, source, turn }: Issue, number: number): FigureCells {
  const { cell, start } = series;
  const count = truth(series, date);
  const originator = (source + turn) % originators.length;
  const year = new Date(date * 86_400_000).getUTCFullYear();
  const month = new Date(date * 86_400_000).getUTCMonth() + 1;
  const isRough = isRoughMonth(year, month) && (source + series.number) % 5 === 0;
  const end = isRough ? dayText(date).slice(0, 7) : dayText(date);
  return {
    id: `figure-${String(number).padStart(7, "0")}`,
    source: `source-${dayText(date)}-${source}`,
    locator: `p. ${(cell.districts[0] ?? 0) + cell.districts.length}`,
    ...{ indicator: cell.indicator, population: cell.population, place: cell.place },
    period: start === null ? dayText(date) : `${dayText(start)}/${end}`,
    ...told(count, start === null ? 0 : (series.number * 7 + date * 3 + originator) % 20),
    originator: originators[originator] ?? "",
    cited_url: number % 12 === 0 ? `https://${originators[originator]}.example/${dayText(date)}` : "",
    method: "",
  };
}

/** Months whose day may be left open: nothing else of them or of the day after them tells one day from another. */
const isRoughMonth = (year: number, month: number): boolean =>
  month !== 12 && ![...seriesMonths].some(([y, m]) => y === year && (m === month || m === month + 1));

/** The number as an organisation puts it: mostly exactly, now and then as a floor, a range, or roundly. */
function told(
  count: number,
  manner: number,
): Pick<FigureCells, "as_printed" | "value" | "upper" | "qualifier"> {
  const text = (value: number): string => String(value);
  if (manner < 15) return { as_printed: text(count), value: text(count), upper: "", qualifier: "exact" };
  if (manner < 17) {
    const floor = text(count - (count >> 4));
    return { as_printed: `at least ${floor}`, value: floor, upper: "", qualifier: "at-least" };
  }
  if (manner < 19) {
    const slack = Math.max(1, count >> 5);
    const [low, high] = [text(count - slack), text(count + slack)];
    return { as_printed: `${low} to ${high}`, value: low, upper: high, qualifier: "range" };
  }
  const unit = 10 ** Math.max(0, text(count).length - 2);
  const round = text(Math.round(count / unit) * unit);
  return { as_printed: `about ${round}`, value: round, upper: "", qualifier: "about" };
}

const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 86_400_000;

/** The twentieth of so many months on end. */
const days = (year: number, count: number, from = 1): readonly number[] =>
  Array.from({ length: count }, (_, index) => day(year, from + index, 20));
