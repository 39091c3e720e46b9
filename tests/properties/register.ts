import fc from "fast-check";
import { csvOf } from "../cases/tables.ts";
import type { FolderTexts } from "../folder.ts";
import {
  type Asked,
  type Happening,
  happenings,
  type Recorder,
  raidDay,
  recorders,
  trueNumber,
} from "./happenings.ts";
import { trueStatement } from "./numbers.ts";
import {
  type Days,
  endings,
  eventOf,
  loneDateOf,
  momentOf,
  periodOf,
  startings,
  type TellerId,
  tellers,
} from "./sources.ts";

/** A row of figures.csv. */
export type FigureRow = Readonly<Record<string, string>>;

/** What a figure says of the world, and who says it. */
export interface Told {
  readonly asked: Asked;
  readonly days: Days;
  /** Whose record it is, where cases were recorded one by one. */
  readonly recorder: Recorder | undefined;
}

/** A register of true statements, and the world that they are true of. */
export interface Register {
  readonly rows: readonly FigureRow[];
  readonly told: ReadonlyMap<string, Told>;
  readonly happened: readonly Happening[];
}

const originators = ["ministry", "clinic", "watch", "ministry;clinic", ""] as const;

/** The few scopes that one register is about: figures of many would seldom have anything to do with one another. */
const themes = fc.record({
  indicators: fc.oneof(
    {
      weight: 5,
      arbitrary: fc.shuffledSubarray(["harmed", "killed", "killed", "wounded"], { minLength: 1 }),
    },
    { weight: 1, arbitrary: fc.constant(["killed", "killed-daily"]) },
    { weight: 2, arbitrary: fc.shuffledSubarray(["abducted", "found", "still-missing"], { minLength: 1 }) },
    { weight: 1, arbitrary: fc.constant(["price"]) },
  ),
  populations: fc.shuffledSubarray(["women", "men", "civilians", "journalists", "activists", ""], {
    minLength: 1,
    maxLength: 3,
  }),
  places: fc.shuffledSubarray(["north", "south", "harbour", "border", "country", ""], {
    minLength: 1,
    maxLength: 3,
  }),
  events: fc.constantFrom([""], [""], ["", "raid"]),
  phases: fc.constantFrom([""], [""], ["", "first", "second"]),
  /** Few days, so that periods begin, end and follow one another on the same ones. */
  days: fc.array(fc.nat(58), { minLength: 2, maxLength: 4 }),
});
type Theme = typeof themes extends fc.Arbitrary<infer T> ? T : never;

/** What one source says at one place of one time: some lines of a table. */
const sheets = fc
  .record({
    source: fc.constantFrom(...(Object.keys(tellers) as TellerId[])),
    event: fc.nat(5),
    phase: fc.nat(5),
    isLone: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
    starting: fc.constantFrom(...startings),
    ending: fc.constantFrom(...endings),
    wish: fc.tuple(fc.nat(3), fc.nat(3)),
    isDayAfter: fc.boolean(),
    originator: fc.constantFrom(...originators),
    method: fc.constantFrom("", "", "counted", "estimated", "documented", "documented"),
    lines: fc.array(
      fc.record({
        indicator: fc.nat(5),
        population: fc.nat(5),
        place: fc.nat(5),
        qualifier: fc.constantFrom(
          ...["exact", "exact", "exact", "exact", "at-least", "more-than"],
          ...["at-most", "less-than", "about", "range", "vague"],
        ),
        slack: fc.nat(6),
        status: fc.constantFrom(...Array.from({ length: 18 }, () => "current"), "revised", "withdrawn"),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ lines, ...common }) => lines.map((line) => ({ ...common, ...line })));
type Line = typeof sheets extends fc.Arbitrary<(infer T)[]> ? T : never;

/** Registers of which every current figure is true, dates to the day in a third of them. */
export const trueRegisters: fc.Arbitrary<Register> = fc
  // Without the bias towards the smallest values, most figures would be of one day and of nobody.
  .noBias(fc.tuple(happenings, themes, fc.array(sheets, { minLength: 2, maxLength: 12 }), fc.nat(2)))
  .map(([happened, theme, said, exactness]) => registerOf(happened, theme, said, exactness === 0));

function registerOf(
  happened: readonly Happening[],
  theme: Theme,
  said: readonly (readonly Line[])[],
  toTheDay: boolean,
): Register {
  const told = new Map<string, Told>();
  const rows = said.flatMap((sheet, sheetIndex) =>
    sheet.map((line, lineIndex) => {
      const id = `figure-${sheetIndex}-${lineIndex}`;
      const { row, ...what } = rowOf(
        happened,
        theme,
        toTheDay ? { ...line, starting: "day", ending: "day" } : line,
      );
      told.set(id, what);
      return { id, locator: `table ${sheetIndex + 1}`, ...row };
    }),
  );
  return { rows, told, happened };
}

function rowOf(happened: readonly Happening[], theme: Theme, line: Line): Told & { readonly row: FigureRow } {
  const asked = askedOf(theme, line);
  const { source, status } = line;
  const isCount = asked.indicator !== "still-missing" && asked.indicator !== "price";
  const method = asked.indicator === "price" ? "" : line.method;
  const originator = method === "documented" && line.originator.includes(";") ? "watch" : line.originator;
  const recorder =
    method === "documented" ? recorders.find((one) => one === (originator || source)) : undefined;
  const { period, days } = timeOf(theme, line, asked, isCount);
  const number = trueNumber(happened, asked, days, recorder);
  const printed = trueStatement(line, number, asked.indicator !== "price");
  // What was taken back may have been wrong.
  const value = status === "current" ? printed.value : String(Number(printed.value) + line.slack);
  return {
    asked,
    days,
    recorder,
    row: {
      source,
      ...asked,
      period,
      originator,
      method,
      status,
      ...printed,
      value,
      upper: status === "current" ? printed.upper : "",
      ...(status === "current" ? {} : { qualifier: "exact" }),
    },
  };
}

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

/** Whoever went missing is counted from the start and without phases; else found and still missing would not add up. */
function askedOf(theme: Theme, line: Line): Asked {
  const indicator = pick(theme.indicators, line.indicator);
  const isOfMissing = ["abducted", "found", "still-missing"].includes(indicator);
  return {
    indicator,
    population: pick(theme.populations, line.population),
    place: pick(theme.places, line.place),
    // An event's date is no day that its dead are counted in.
    event: isOfMissing || indicator === "killed-daily" ? "" : pick(theme.events, line.event),
    phase: isOfMissing ? "" : pick(theme.phases, line.phase),
  };
}

function timeOf(
  theme: Theme,
  line: Line,
  { indicator, event }: Asked,
  isCount: boolean,
): { period: string; days: Days } {
  const teller = tellers[line.source];
  const [early, late] = line.wish.map((day) => pick(theme.days, day)).toSorted((a, b) => a - b);
  // What begins on the day after another period's end goes on where that left off.
  const [first = 0, last = 0] = [Math.min((early ?? 0) + (line.isDayAfter ? 1 : 0), 58), late];
  if (!isCount) return momentOf(teller, line.ending, last);
  if (indicator === "killed-daily") return loneDateOf(teller, "day", first);
  if (indicator === "abducted" || indicator === "found")
    return periodOf(teller, "first", line.ending, [0, last]);
  if (event !== "" && line.isLone) return eventOf(teller, line.ending, raidDay);
  return line.isLone
    ? loneDateOf(teller, line.ending, last)
    : periodOf(teller, line.starting, line.ending, [first, last]);
}

export const figureColumns = [
  ...[
    "id",
    "source",
    "locator",
    "as_printed",
    "indicator",
    "population",
    "place",
    "event",
    "phase",
    "period",
  ],
  ...["value", "upper", "qualifier", "originator", "method", "status"],
];

/** The files of a register. */
export const textsOf = (rows: readonly FigureRow[]): FolderTexts => ({
  ...shared,
  "figures.csv": csvOf(rows, figureColumns),
});

const tables: FolderTexts = {
  "sources.csv": csvOf(
    Object.entries(tellers).map(([id, { published, accessed }]) => ({
      ...{ id, title: id, published, accessed, url: `https://${id}.example/` },
    })),
  ),
  "organisations.csv": "id,label\nministry,Ministry\nclinic,Clinic\nwatch,Watch\n",
  "indicators.csv": csvOf([
    { id: "harmed", label: "harmed", kind: "count", broader: "" },
    { id: "killed", label: "killed", kind: "count", broader: "harmed" },
    { id: "wounded", label: "wounded", kind: "count", broader: "harmed" },
    { id: "killed-daily", label: "killed in a day", kind: "count", broader: "" },
    { id: "abducted", label: "abducted", kind: "count", broader: "" },
    { id: "found", label: "found", kind: "count", broader: "" },
    { id: "still-missing", label: "still missing", kind: "stock", broader: "" },
    { id: "price", label: "price", kind: "measure", broader: "" },
  ]),
  "populations.csv": csvOf([
    { id: "civilians", label: "civilians", broader: "", close: "" },
    { id: "women", label: "women", broader: "civilians", close: "" },
    { id: "men", label: "men", broader: "civilians", close: "" },
    { id: "journalists", label: "journalists", broader: "civilians", close: "activists" },
    { id: "activists", label: "activists", broader: "journalists", close: "" },
  ]),
  "places.csv": csvOf([
    { id: "country", label: "country", broader: "", overlaps: "" },
    { id: "north", label: "north", broader: "country", overlaps: "" },
    { id: "south", label: "south", broader: "country", overlaps: "" },
    { id: "harbour", label: "harbour", broader: "north", overlaps: "" },
    { id: "border", label: "border", broader: "country", overlaps: "north;south" },
  ]),
  "relations.csv": csvOf([
    { id: "kinds", expression: "harmed = killed + wounded" },
    { id: "sexes", expression: "harmed[civilians] = harmed[women] + harmed[men]" },
    { id: "missing", expression: "abducted = found + still-missing" },
    { id: "daily", expression: "killed-daily = delta(killed)" },
    { id: "some", expression: "killed[women] + killed[men] <= killed" },
  ]),
  "accounts.csv": csvOf([
    { id: "one", question: "who", source: "early", claimant: "ministry", answer: "nobody" },
    { id: "two", question: "who", source: "late", claimant: "watch", answer: "somebody" },
  ]),
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
