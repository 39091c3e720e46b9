import {
  type Counted,
  type CountedDimension,
  type CountedGroup,
  type CountRequest,
  countedDimensions,
  type FigureCells,
  type Meaning,
} from "../model/counted.ts";
import type { Dataset, Id } from "../model/dataset.ts";
import type { Fault } from "../model/fault.ts";
import { nearest } from "../model/nearest.ts";
import { parseDate } from "../model/time.ts";

/** What the figures say besides their numbers. Ids of the dataset; empty where it is left out. */
export interface FigureWish extends Readonly<Partial<Record<CountedDimension, string | undefined>>> {
  /** The source that the figures are of. */
  readonly source: Id;
  /** The organisations that made the table. */
  readonly originator?: readonly Id[] | undefined;
  /** EDTF: when the table begins to count; the day of its first date if left out. */
  readonly from?: string | undefined;
}

/** The tables in which the ids of a dimension stand; events and phases have none. */
const tableOf = { indicator: "indicators", population: "populations", place: "places" } as const;
type Listed = keyof typeof tableOf;
const isListed = (dimension: string): dimension is Listed => dimension in tableOf;

/** Rows of `figures.csv` for what was counted, and every way in which that does not fit the dataset. */
export function figureRows(
  counted: Counted,
  request: CountRequest,
  wish: FigureWish,
  dataset: Dataset,
): { readonly rows: readonly FigureCells[]; readonly faults: readonly Fault[] } {
  const by = [...(request.by ?? [])];
  const asked = askedIds(wish, dataset);
  const faults = [...asked.faults, ...dateFaults(wish)];
  const found = by.map(([dimension, column], index) => {
    const cells = [...new Set(counted.groups.map(({ values }) => values[index] ?? ""))];
    if (!isListed(dimension)) return new Map(cells.map((cell) => [cell, cell]));
    const ids = idsByName(dataset, dimension);
    return new Map(
      cells.map((cell) => {
        const meant = ids.get(nameKey(cell)) ?? [];
        const facts = { cell, table: tableOf[dimension], choices: meant.join(", ") };
        const place = { file: counted.label, column, facts };
        if (meant.length !== 1)
          faults.push({
            code: meant.length === 0 ? "count-value-unknown" : "count-value-ambiguous",
            ...place,
          });
        return [cell, meant[0] ?? ""];
      }),
    );
  });
  const taken = new Set<string>();
  const rows = counted.groups.map((group): FigureCells => {
    const scope = Object.fromEntries(
      countedDimensions.map((dimension) => [dimension, wish[dimension] ?? ""]),
    );
    for (const [index, [dimension]] of by.entries())
      scope[dimension] = found[index]?.get(group.values[index] ?? "") ?? "";
    const isFloor = group.missing > 0;
    return {
      id: freeId([wish.source, ...countedDimensions.map((dimension) => scope[dimension] ?? "")], taken),
      source: wish.source,
      locator: locatorOf(group, request, counted),
      as_printed: isFloor ? `at least ${group.value}` : group.value,
      ...scope,
      period: periodOf(counted, request, wish, dataset.indicators.get(scope.indicator ?? "")?.kind),
      value: group.value,
      qualifier: isFloor ? "at-least" : "exact",
      originator: (wish.originator ?? []).join(";"),
      method: "documented",
      note: noteOf(request),
    };
  });
  const there = new Set(dataset.figures.map(({ id }) => id));
  for (const { id } of rows)
    if (there.has(id))
      faults.push({
        code: "count-figure-there",
        file: counted.label,
        facts: { cell: id },
      });
  return { rows, faults };
}

/** Every id that was asked for and that no row of the dataset has. */
function askedIds(wish: FigureWish, dataset: Dataset): { readonly faults: Fault[] } {
  const asked = [
    ...(["indicator", "population", "place"] as const).map(
      (dimension) => [`--${dimension}`, wish[dimension] ?? "", tableOf[dimension]] as const,
    ),
    ...(wish.originator ?? []).map((id) => ["--originator", id, "organisations"] as const),
  ];
  return {
    faults: asked.flatMap(([option, cell, table]): Fault[] => {
      if (cell === "" || dataset[table].has(cell)) return [];
      const meant = nearest(cell, [...dataset[table].keys()]) ?? "none";
      return [{ code: "count-id-unknown", file: option, facts: { cell, table, meant } }];
    }),
  };
}

const dateFaults = ({ from }: FigureWish): readonly Fault[] =>
  from === undefined || typeof parseDate(from) === "object"
    ? []
    : [{ code: "date-invalid", file: "--from", facts: { cell: from } }];

/** The ids of a dimension by themselves and by their labels, in whatever language. */
function idsByName(dataset: Dataset, dimension: Listed): ReadonlyMap<string, readonly Id[]> {
  const ids = new Map<string, Set<Id>>();
  for (const [id, { label, extra }] of dataset[tableOf[dimension]]) {
    const labels = Object.entries(extra).flatMap(([name, cell]) => (name.startsWith("label_") ? [cell] : []));
    for (const name of [id, label, ...labels]) {
      const key = nameKey(name);
      if (key !== "") ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
  }
  return new Map([...ids].map(([name, meant]) => [name, [...meant]]));
}

/** What a cell stands for in a dataset: an id where one alone is meant, else the cell itself. */
export function meaningIn(dataset: Dataset): Meaning {
  const known = new Map<Listed, ReadonlyMap<string, readonly Id[]>>();
  return (dimension, cell) => {
    if (!isListed(dimension)) return cell;
    const ids = known.get(dimension) ?? idsByName(dataset, dimension);
    known.set(dimension, ids);
    const [only, second] = ids.get(nameKey(cell)) ?? [];
    return only === undefined || second !== undefined ? cell : only;
  };
}

const nameKey = (name: string): string => name.normalize("NFC").trim().toLowerCase();

/** What a figure goes by: the words of what it says that can stand in an id, and a number where another has it. */
function freeId(parts: readonly string[], taken: Set<string>): Id {
  const plain = parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, ""),
    )
    .filter((part) => part !== "")
    .join("-");
  let id = plain;
  for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
  taken.add(id);
  return id;
}

/** What the number covers: from when the table begins to count to its last day; a stock holds on that day. */
function periodOf(
  { dates }: Counted,
  { asOf }: CountRequest,
  { from }: FigureWish,
  kind: "count" | "stock" | "measure" | undefined,
): string {
  const end = dates?.last ?? (asOf !== undefined && typeof parseDate(asOf) === "object" ? asOf : "");
  const start = from ?? dates?.first ?? "..";
  if (end === "" || kind === "stock" || start === end) return end;
  return `${start}/${end}`;
}

/** Which rows of the table the number stands for. */
function locatorOf({ spellings }: CountedGroup, { by, where }: CountRequest, { groups }: Counted): string {
  const own = [...(by?.values() ?? [])].map((column, index) => {
    const ways = spellings[index] ?? [];
    return ways.length === 1 ? `${column} = ${ways[0]}` : `${column} in (${ways.join(", ")})`;
  });
  const parts = [...(where === undefined ? [] : [groups.length > 1 ? `(${where})` : where]), ...own];
  return parts.length === 0 ? "all rows" : `rows where ${parts.join(" and ")}`;
}

function noteOf({ sum, distinct }: CountRequest): string {
  if (sum !== undefined) return `the sum of ${sum}`;
  return distinct === undefined ? "a count of rows" : `a count of what ${distinct} holds, each once`;
}
