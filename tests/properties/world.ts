import fc from "fast-check";
import { dayText, parseDate } from "../../src/model/time.ts";
import { csvOf } from "../cases/tables.ts";
import type { FolderTexts } from "../folder.ts";

/**
 * A world in which everything that happened is known, and sources that tell the truth of it, each in its own way:
 * to the day or to the month, exactly, roundly or as a floor. What recount says of such a register can be held against
 * the world.
 */
export interface World {
  readonly texts: FolderTexts;
  /** How many a figure counted, by the figure's id. */
  readonly truth: ReadonlyMap<string, number>;
  /** How many there were of any scope in the time that a figure counted. */
  readonly countAs: (figure: string, scope: Partial<Scope>) => number;
  /** Whether a date of the register leaves its day open. */
  readonly hasPartialDates: boolean;
}

interface Scope {
  readonly indicator: string;
  readonly population: string;
  readonly place: string;
}

interface Happening extends Scope {
  readonly day: number;
}

const january = 21_915; // 2030-01-01
const dayCount = 59; // to the end of February
const broader: Readonly<Record<string, readonly string[]>> = {
  killed: ["harmed"],
  wounded: ["harmed"],
  women: ["civilians"],
  men: ["civilians"],
  north: ["country"],
  south: ["country"],
  harbour: ["north"],
};
const isWithin = (part: string, whole: string): boolean =>
  whole === "" || part === whole || (broader[part] ?? []).some((parent) => isWithin(parent, whole));

/** Sources with the day of their publication and the day that they mean where they leave a date open. */
const sources = {
  early: { published: january + 40, openEnd: january + 38, monthDays: [17, 34] },
  middle: { published: january + 66, openEnd: january + 58, monthDays: [9, 50] },
  late: { published: january + 90, openEnd: january + 45, monthDays: [30, 31] },
} as const;
type SourceId = keyof typeof sources;
/** The day that everybody means by a start in January or February, where only the month is printed. */
const monthStarts = [0, 40] as const;

const happenings = fc.array(
  fc.record({
    day: fc.nat(dayCount - 1),
    indicator: fc.constantFrom("killed", "wounded"),
    population: fc.constantFrom("women", "men"),
    place: fc.constantFrom("north", "south", "harbour"),
  }),
  { minLength: 5, maxLength: 60 },
);

/** What one source says at one place of one time: some lines of a table. */
const sheets = fc
  .record({
    source: fc.constantFrom<SourceId>("early", "middle", "late"),
    place: fc.constantFrom("north", "south", "harbour", "country", ""),
    start: fc.constantFrom("day", "day", "first", "first", "month", "lone"),
    end: fc.constantFrom("day", "day", "month", "open"),
    days: fc.tuple(fc.nat(dayCount - 1), fc.nat(dayCount - 1)),
    originator: fc.constantFrom("ministry", "clinic", "watch", "ministry;clinic", ""),
    method: fc.constantFrom("", "", "counted", "estimated", "documented"),
    lines: fc.array(
      fc.record({
        indicator: fc.constantFrom("killed", "wounded", "harmed"),
        population: fc.constantFrom("women", "men", "civilians"),
        qualifier: fc.constantFrom(
          "exact",
          "exact",
          "exact",
          "at-least",
          "at-most",
          "about",
          "range",
          "vague",
        ),
        slack: fc.nat(6),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ lines, ...common }) => lines.map((line) => ({ ...common, ...line })));
type Statement = typeof sheets extends fc.Arbitrary<(infer T)[]> ? T : never;

const columns = [
  ...["id", "source", "locator", "as_printed", "indicator", "population", "place", "period"],
  ...["value", "upper", "qualifier", "originator", "method"],
];

/** Worlds with some true statements about them. */
export const worlds: fc.Arbitrary<World> = fc
  .tuple(happenings, fc.array(sheets, { minLength: 2, maxLength: 8 }), fc.boolean())
  .map(([happened, said, exactDays]) =>
    worldOf(happened, exactDays ? said.flat().map(toTheDay) : said.flat()),
  );

const toTheDay = (statement: Statement): Statement => ({ ...statement, start: "day", end: "day" });

function worldOf(happened: readonly Happening[], said: readonly Statement[]): World {
  const times = new Map<string, readonly [number, number]>();
  const countIn = ({ indicator, population, place }: Scope, [from, to]: readonly [number, number]): number =>
    happened.filter(
      (one) =>
        isWithin(one.indicator, indicator) &&
        isWithin(one.population, population) &&
        isWithin(one.place, place) &&
        one.day + january >= from &&
        one.day + january <= to,
    ).length;
  const rows = said.map((statement, index) => {
    const id = `figure-${index}`;
    const { period, time } = timeOf(statement);
    times.set(id, time);
    const { indicator, population, place, source, originator, method } = statement;
    return {
      ...{ id, source, indicator, population, place, period, originator, method },
      locator: `par. ${index + 1}`,
      as_printed: "some",
      ...numberOf(statement, countIn(statement, time)),
    };
  });
  const scopes = new Map<string, Scope>(rows.map((row) => [row.id, row]));
  const countAs = (figure: string, scope: Partial<Scope>): number => {
    const own = scopes.get(figure);
    const time = times.get(figure);
    if (!own || !time) throw new Error(`no figure ${figure}`);
    const { indicator, population, place } = { ...own, ...scope };
    return countIn({ indicator, population, place }, time);
  };
  return {
    texts: { ...shared, "figures.csv": csvOf(rows, columns) },
    truth: new Map(rows.map(({ id }) => [id, countAs(id, {})])),
    countAs,
    hasPartialDates: rows.some(({ period }) => !/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(period)),
  };
}

/** A period as it is printed, and the days that its source means by it. */
function timeOf({ source, start, end, days }: Statement): {
  readonly period: string;
  readonly time: readonly [number, number];
} {
  const { published, openEnd, monthDays } = sources[source];
  const month = days[0] % 2 === 0 || published < january + 60 ? 0 : 1;
  // A source that prints lone months prints no period that ends within one.
  if (start === "lone" && source === "late") {
    const text = month === 0 ? "2030-01" : "2030-02";
    const span = parseDate(text);
    if (typeof span === "string") throw new Error(span);
    return { period: text, time: [span.first, span.last] };
  }
  const latest = Math.min(published, january + dayCount - 1);
  const [first = 0, last = 0] = days.map((day) => Math.min(january + day, latest)).toSorted((a, b) => a - b);
  const from = start === "day" ? first : start === "first" ? january : january + monthStarts[0];
  const fromText = start === "month" || start === "lone" ? "2030-01" : dayText(from);
  if (end === "open" && from <= openEnd) return { period: `${fromText}/..`, time: [from, openEnd] };
  const [january_ = 0, february = 0] = monthDays;
  const monthEnd = january + (month === 0 ? january_ : february);
  if (end === "month" && source !== "late" && from <= monthEnd) {
    return { period: `${fromText}/${dayText(monthEnd).slice(0, 7)}`, time: [from, monthEnd] };
  }
  const to = Math.max(from, last);
  return { period: `${fromText}/${dayText(to)}`, time: [from, to] };
}

/** A number that is true of `count` people, as the statement puts it. */
function numberOf(
  { qualifier, slack }: Statement,
  count: number,
): Record<"value" | "upper" | "qualifier", string> {
  const less = Math.max(0, count - slack);
  const number = (value: number, upper = "") => ({ value: String(value), upper, qualifier });
  switch (qualifier) {
    case "at-least":
    case "vague":
      return number(less);
    case "at-most":
      return number(count + slack);
    case "range":
      return number(less, String(count + slack));
    default:
      return number(count);
  }
}

const tables: FolderTexts = {
  "sources.csv": csvOf(
    Object.entries(sources).map(([id, { published }]) => ({
      id,
      title: id,
      published: dayText(published),
      url: `https://${id}.example/`,
    })),
  ),
  "organisations.csv": "id,label\nministry,Ministry\nclinic,Clinic\nwatch,Watch\n",
  "indicators.csv":
    "id,label,kind,broader\nharmed,harmed,count,\nkilled,killed,count,harmed\nwounded,wounded,count,harmed\n",
  "populations.csv": "id,label,broader\ncivilians,civilians,\nwomen,women,civilians\nmen,men,civilians\n",
  "places.csv":
    "id,label,broader\ncountry,country,\nnorth,north,country\nsouth,south,country\nharbour,harbour,north\n",
  "relations.csv":
    "id,expression\nkinds,harmed = killed + wounded\nsexes,harmed[civilians] = harmed[women] + harmed[men]\n",
};
const shared: FolderTexts = {
  ...tables,
  "datapackage.json": JSON.stringify({
    name: "world",
    resources: [...Object.keys(tables), "figures.csv"].map((path) => ({
      name: path.replace(".csv", ""),
      path,
    })),
  }),
};
