import type { FindingType } from "../../src/model/finding.ts";
import type { FigureCells } from "./register-tables.ts";

/** A slip in a register, and what an audit must say of it. */
export interface Planted {
  readonly kind: string;
  readonly type: FindingType;
  /** The figures that the finding must name: the blamed one, or all that are added up. */
  readonly figures: readonly string[];
  /** All figures of the slip's own hamlet: findings among them are about the slip. */
  readonly around: readonly string[];
}

/** A hamlet with figures of its own, one or some of them wrong. */
export interface FaultGroup {
  readonly planted: Planted;
  readonly figures: readonly FigureCells[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
}

type Line = Partial<FigureCells> & { readonly wrong?: boolean };

interface Kind {
  readonly kind: string;
  readonly type: FindingType;
  readonly lines: (place: string, source: string) => readonly Line[];
}

const total = (end: string): string => `2018-07-01/${end}`;
const week = (first: string, last: string): string => `2020-03-${first}/2020-03-${last}`;
const month = "2020-03-01/2020-03-31";

const kinds: readonly Kind[] = [
  {
    kind: "a running total falls",
    type: "regression",
    lines: () => [
      { period: total("2021-08-20"), value: "3" },
      { period: total("2021-09-20"), value: "4" },
      { period: total("2021-10-20"), value: "5" },
      { period: total("2021-11-20"), value: "1", wrong: true },
    ],
  },
  {
    kind: "two values at one date",
    type: "conflict",
    lines: () => [
      { value: "10" },
      { value: "10", originator: "hospitals" },
      { value: "13", originator: "outsider", wrong: true },
    ],
  },
  {
    kind: "a place above the one around it",
    type: "part-exceeds-whole",
    lines: (place) => [{ value: "10" }, { value: "14", place: `${place}-a`, wrong: true }],
  },
  {
    kind: "an indicator above the one around it",
    type: "part-exceeds-whole",
    lines: () => [{ value: "10" }, { value: "14", indicator: "mines", wrong: true }],
  },
  {
    kind: "a population above the one around it",
    type: "part-exceeds-whole",
    lines: () => [
      { value: "10", population: "women" },
      { value: "15", population: "girls", wrong: true },
    ],
  },
  {
    kind: "a week above its month",
    type: "part-exceeds-whole",
    lines: () => [
      { value: "10", period: month },
      { value: "16", period: week("02", "08"), wrong: true },
    ],
  },
  {
    kind: "places that add up to more",
    type: "part-exceeds-whole",
    lines: (place) => [
      { value: "12" },
      ...["a", "b", "c"].map((part) => ({ value: "6", place: `${place}-${part}`, wrong: true })),
    ],
  },
  {
    kind: "weeks that add up to more",
    type: "part-exceeds-whole",
    lines: () => [
      { value: "12", period: month },
      { value: "6", period: week("01", "07"), wrong: true },
      { value: "6", period: week("09", "15"), wrong: true },
      { value: "6", period: week("20", "26"), wrong: true },
    ],
  },
  {
    kind: "weeks that add up to less",
    type: "part-exceeds-whole",
    lines: () => [
      { value: "30", period: month },
      { value: "5", period: week("01", "08"), wrong: true },
      { value: "6", period: week("09", "16"), wrong: true },
      { value: "7", period: week("17", "24"), wrong: true },
      { value: "8", period: week("25", "31"), wrong: true },
    ],
  },
  {
    kind: "a sum that does not come out",
    type: "identity",
    lines: () => [
      { value: "5" },
      { value: "7", indicator: "injured" },
      { value: "13", indicator: "casualties", wrong: true },
    ],
  },
  {
    kind: "one number credited twice",
    type: "attribution",
    lines: (_, source) => [
      { value: "17", source, locator: "p. 1" },
      { value: "17", source, locator: "p. 2", originator: "hospitals", wrong: true },
    ],
  },
  {
    kind: "a number changed in silence",
    type: "revision",
    lines: (_, source) => [
      { value: "10", wrong: true },
      { value: "14", source },
    ],
  },
  {
    kind: "a stock with two values",
    type: "conflict",
    lines: () => [
      { value: "30", indicator: "detained", population: "", period: "2021-10-20" },
      {
        ...{ value: "40", indicator: "detained", population: "", period: "2021-10-20" },
        ...{ originator: "outsider", wrong: true },
      },
    ],
  },
  {
    kind: "a count that was out of date",
    type: "stale",
    lines: (_, source) => [
      { value: "20", population: "farmers" },
      { value: "15", population: "villagers", source, wrong: true },
    ],
  },
];

/** So many slips, one kind after the other, each in a hamlet of its own of one district after the other. */
export function faultGroups(count: number, districts: number): readonly FaultGroup[] {
  return Array.from({ length: count }, (_, index) => {
    const place = `hamlet-${index}`;
    const early = `early-${index}`;
    const late = `late-${index}`;
    const { kind, type, lines } = kinds[index % kinds.length] as Kind;
    const figures = lines(place, late).map(({ wrong: _wrong, ...line }, number) => ({
      ...{ id: `slip-${index}-${number}`, source: early, locator: `p. ${number + 1}` },
      ...{ indicator: "killed", population: "civilians", place, period: total("2021-10-20") },
      ...{ as_printed: line.value ?? "", value: "", upper: "", qualifier: "exact" },
      ...{ originator: "ministry", cited_url: "", method: "", ...line },
    }));
    const wrong = lines(place, late).flatMap((line, number) => (line.wrong ? `slip-${index}-${number}` : []));
    return {
      planted: { kind, type, figures: wrong, around: figures.map(({ id }) => id) },
      figures,
      places: [
        `${place},${place},district-${index % districts}`,
        ...["a", "b", "c"].map((part) => `${place}-${part},${place} ${part},${place}`),
      ],
      sources: [
        `${early},report,Early ${index},2021-12-01,https://${early}.example/`,
        `${late},report,Late ${index},2021-12-15,https://${late}.example/`,
      ],
    };
  });
}
