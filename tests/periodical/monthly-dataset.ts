import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const month = (index: number): string =>
  `${2030 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;

/** A made-up dataset in which one report comes out each month from January 2030 on, with the dead and the injured so far. */
export function monthlyTables(months: number): Record<string, string> {
  const all = Array.from({ length: months }, (_, index) => index);
  return {
    "datapackage.json": JSON.stringify({
      name: "floods",
      title: "Floods in Norvia",
      resources: ["sources", "organisations", "indicators", "figures", "adjudications"].map((name) => ({
        name,
        path: `${name}.csv`,
      })),
    }),
    "sources.csv": lines(
      "id,type,title,publisher,published,url",
      ...all.map((index) => {
        const date = month(index);
        return `report-${date},report,Report of ${date},ministry,${date}-20,https://ministry.example/${date}`;
      }),
    ),
    "organisations.csv": lines("id,label,domains", "ministry,Ministry,ministry.example"),
    "indicators.csv": lines("id,label,kind", "dead,people killed,count", "injured,people injured,count"),
    "figures.csv": lines(
      "id,source,locator,as_printed,indicator,period,value,qualifier,originator",
      ...all.flatMap((index) =>
        ["dead", "injured"].map((indicator, turn) => {
          const value = 10 + index * (turn + 2);
          const date = month(index);
          return `${indicator}-${date},report-${date},p. ${turn + 1},${value},${indicator},2029-12/${date},${value},exact,ministry`;
        }),
      ),
    ),
    "adjudications.csv": lines("finding,fingerprint,decision,figure,reason,decided_by,decided_on"),
  };
}

const lines = (...rows: readonly string[]): string => `${rows.join("\n")}\n`;

/** Writes tables into a folder, over those that are there. */
export function writeTables(folder: string, tables: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), text);
}

/**
 * The same with an archive of ten years before it that came out with the first report, so that the first issue is
 * nearly as long as the last.
 */
export function archivedTables(months: number): Record<string, string> {
  const tables = monthlyTables(months);
  const past = Array.from(
    { length: 120 },
    (_, index) => `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
  );
  return {
    ...tables,
    "sources.csv": `${tables["sources.csv"]}archive,report,The archive,ministry,2030-01-02,https://ministry.example/archive\n`,
    "figures.csv": `${tables["figures.csv"]}${lines(
      ...past.map(
        (date, index) =>
          `past-${date},archive,p. ${index + 1},${index % 7},dead,${date},${index % 7},exact,ministry`,
      ),
    )}`,
  };
}
