import { dayText } from "../../src/model/time.ts";
import type { FaultGroup } from "./faults.ts";

/** A row of `figures.csv`, of the columns that are ever filled. */
export interface FigureCells {
  readonly id: string;
  readonly source: string;
  readonly locator: string;
  readonly as_printed: string;
  readonly indicator: string;
  readonly population: string;
  readonly place: string;
  readonly period: string;
  readonly value: string;
  readonly upper: string;
  readonly qualifier: string;
  readonly originator: string;
  readonly cited_url: string;
  readonly method: string;
}

/** The files of a register besides `figures.csv`, by name. */
export type RegisterTables = Readonly<Record<string, string>>;

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
  ...["value", "upper", "best", "qualifier", "originator", "cited_url", "method", "status", "note"],
] as const;

/** The day from which everything is counted. */
export const firstDay = Date.UTC(2018, 6, 1) / 86_400_000;

export const lastDayOf = (year: number, month: number): number => Date.UTC(year, month, 0) / 86_400_000;

/** A line of `figures.csv`; no cell of a made-up register needs quotes. */
export const figureLine = (cells: FigureCells): string => {
  const byColumn: Partial<Record<string, string>> = { ...cells };
  return figureColumns.map((column) => byColumn[column] ?? "").join(",");
};

interface Layout {
  readonly dates: readonly number[];
  readonly sources: number;
  readonly districts: number;
  readonly provinces: number;
  readonly groups: readonly FaultGroup[];
}

export function tablesFor({ dates, sources, districts, provinces, groups }: Layout): RegisterTables {
  const tables = {
    "sources.csv": lines(
      "id,type,title,published,url",
      ...dates.flatMap((date) =>
        Array.from({ length: sources }, (_, index) => {
          const id = `source-${dayText(date)}-${index}`;
          return `${id},report,Report ${index} of ${dayText(date)},${dayText(date + 1 + (index % 27))},https://${id}.example/`;
        }),
      ),
      ...groups.flatMap((group) => group.sources),
    ),
    "organisations.csv": lines(
      "id,label,domains",
      "ministry,Ministry,ministry.example",
      "watch,Watch,watch.example",
      "hospitals,Hospitals,hospitals.example",
      "outsider,Outsider,",
    ),
    "indicators.csv": lines(
      "id,label,kind,broader",
      "casualties,casualties,count,",
      "killed,killed,count,casualties",
      "injured,injured,count,casualties",
      "mines,killed by mines,count,killed",
      "detained,detained,stock,",
      "ransom,ransom,measure,",
    ),
    "populations.csv": lines(
      "id,label,broader,close",
      "civilians,civilians,,",
      "women,women,civilians,",
      "men,men,civilians,",
      "girls,girls,women,",
      "villagers,villagers,civilians,farmers",
      "farmers,farmers,civilians,",
    ),
    "places.csv": lines(
      "id,label,broader",
      "country,country,",
      ...Array.from({ length: provinces }, (_, index) => `province-${index},province ${index},country`),
      ...Array.from(
        { length: districts },
        (_, index) => `district-${index},district ${index},province-${index % provinces}`,
      ),
      ...groups.flatMap((group) => group.places),
    ),
    "relations.csv": lines("id,expression", "kinds,casualties = killed + injured"),
  };
  const resources = [...Object.keys(tables), "figures.csv"].map((path) => ({
    name: path.replace(".csv", ""),
    path,
  }));
  return { ...tables, "datapackage.json": JSON.stringify({ name: "made-up", resources }) };
}

const lines = (...rows: readonly string[]): string => `${rows.join("\n")}\n`;
