import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vagueFloor } from "../../src/model/interval.ts";
import { knownFrom } from "../../src/model/knowledge.ts";
import type { Report } from "../../src/model/report.ts";
import { tableNames } from "../../src/model/table-names.ts";
import { dayText } from "../../src/model/time.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { reportFor, textsIn } from "../cases/case-folder.ts";
import { csvOf, type Rows, rowsOf, withRows } from "../cases/tables.ts";
import { datasetOf, type FolderTexts } from "../folder.ts";

const recorded = (folder: string): FolderTexts => textsIn(resolve(import.meta.dirname, "../..", folder));

/** A dataset without the decisions on it: other ids, dates and values are other findings than those decided on. */
function undecided(texts: FolderTexts): FolderTexts {
  const { "adjudications.csv": decisions = "" } = texts;
  return decisions === "" ? texts : { ...texts, "adjudications.csv": `${decisions.split("\n")[0]}\n` };
}

const datasets = [
  ["iraq-activists", recorded("datasets/iraq-activists")],
  ["karvelia-floods", recorded("tests/datasets-invented/karvelia-floods")],
] as const;

/** Findings without their wording: what must stay when a dataset is only told otherwise. */
function gist({ findings }: Report, rename = (_table: string, id: string): string => id): readonly string[] {
  // Which of two equal rows stands is for their ids to say, and makes no difference.
  const twins = new Map(
    findings
      .filter(({ type }) => type === "duplicate")
      .flatMap(({ figures }) => figures.map((id) => [id, figures.toSorted().join(" or ")] as const)),
  );
  const named = (id: string): string => {
    const ids = (twins.get(id) ?? id).split(" or ");
    return ids
      .map((each) => rename("figures", each))
      .toSorted()
      .join(" or ");
  };
  return findings
    .map(({ type, severity, figures, sources }) =>
      [
        `${type}:${severity}`,
        ...figures.map(named).toSorted(),
        ...sources.map((id) => rename("sources", id)).toSorted(),
      ].join(" "),
    )
    .toSorted();
}

const changeRows =
  (change: (table: string, row: Readonly<Record<string, string>>) => Readonly<Record<string, string>>) =>
  (texts: FolderTexts): FolderTexts =>
    withRows(texts, (table, rows) => rows.map((row) => change(table, row)));

/** Columns that hold ids, with the table that they are ids of. */
const idColumns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sources: { id: "sources", publisher: "organisations" },
  organisations: { id: "organisations", part_of: "organisations" },
  indicators: { id: "indicators", broader: "indicators", close: "indicators" },
  populations: { id: "populations", broader: "populations", close: "populations" },
  places: { id: "places", broader: "places", close: "places", overlaps: "places" },
  figures: {
    id: "figures",
    source: "sources",
    indicator: "indicators",
    population: "populations",
    place: "places",
    originator: "organisations",
  },
  relations: { id: "relations" },
  accounts: { id: "accounts", source: "sources" },
};

/** New ids for all old ones, in the opposite order. */
function newIds(texts: FolderTexts): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const table of tableNames) {
    const ids = rowsOf(texts[`${table}.csv`] ?? "id\n").map((row) => row.id ?? "");
    for (const [index, id] of ids.toSorted().entries()) {
      names.set(`${table} ${id}`, `${table[0]}${String(ids.length - index).padStart(4, "0")}`);
    }
  }
  return names;
}

function renamed(texts: FolderTexts, names: ReadonlyMap<string, string>): FolderTexts {
  const nameOf = (table: string, id: string): string => names.get(`${table} ${id}`) ?? id;
  const inExpression = (expression: string): string =>
    expression.replace(/(\[\s*)?[a-z0-9][a-z0-9-]*/g, (word, bracket: string | undefined) =>
      bracket ? `[${nameOf("populations", word.slice(bracket.length))}` : nameOf("indicators", word),
    );
  return changeRows((table, row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => {
        const target = idColumns[table]?.[column];
        if (column === "expression") return [column, inExpression(cell)];
        if (!target || cell === "") return [column, cell];
        return [
          column,
          cell
            .split(";")
            .map((id) => nameOf(target, id))
            .join(";"),
        ];
      }),
    ),
  )(texts);
}

const aYearLater = changeRows((_, row) =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      ["published", "accessed", "period"].includes(column)
        ? cell.replace(/\d{4}(?=$|[-/?~%])/g, (year) => String(Number(year) + 1))
        : cell,
    ]),
  ),
);

/** Counts and stocks ten times as high; a word such as "dozens" gets ten times its floor. */
function tenfold(texts: FolderTexts): FolderTexts {
  const measures = new Set(
    rowsOf(texts["indicators.csv"] ?? "").flatMap(({ id = "", kind }) => (kind === "measure" ? id : [])),
  );
  const times = (cell: string | undefined): string => (cell ? String(Number(cell) * 10) : "");
  return changeRows((table, row) =>
    table !== "figures" || measures.has(row.indicator ?? "")
      ? row
      : {
          ...row,
          value:
            row.qualifier === "vague" && row.value === ""
              ? String(vagueFloor(row.as_printed ?? "") * 10)
              : times(row.value),
          upper: times(row.upper),
          best: times(row.best),
        },
  )(texts);
}

const shuffled = (texts: FolderTexts, seed: number): FolderTexts =>
  withRows(texts, (table, rows) => {
    const order = fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
    return fc.sample(order, { seed: seed + table.length, numRuns: 1 })[0] ?? rows;
  });

/** A dataset with the figures of one source alone. */
const onlyFrom = (texts: FolderTexts, source: string): FolderTexts => ({
  ...texts,
  "figures.csv": csvOf(
    rowsOf(texts["figures.csv"] ?? "").filter((row) => row.source === source),
    Object.keys(rowsOf(texts["figures.csv"] ?? "")[0] ?? {}),
  ),
});

/** Every source once more, with all its figures, under other ids. */
const doubled = (texts: FolderTexts): FolderTexts =>
  withRows(
    texts,
    (table, rows): Rows =>
      table === "sources"
        ? [...rows, ...rows.map((row) => ({ ...row, id: `${row.id}-twin` }))]
        : table === "figures"
          ? [...rows, ...rows.map((row) => ({ ...row, id: `${row.id}-twin`, source: `${row.source}-twin` }))]
          : rows,
  );

const contradictions = ({ findings }: Report): number =>
  findings.filter(({ type }) => ["conflict", "regression", "part-exceeds-whole", "identity"].includes(type))
    .length;

describe.each(datasets)("%s", (_name, texts) => {
  it("has the same findings when all ids are others", async () => {
    const names = newIds(undecided(texts));
    const rename = (table: string, id: string): string => names.get(`${table} ${id}`) ?? id;
    expect(gist(await reportFor(renamed(undecided(texts), names)))).toEqual(
      gist(await reportFor(undecided(texts)), rename),
    );
  });

  it("has the same findings a year later", async () => {
    const own = undecided(texts);
    expect(gist(await reportFor(aYearLater(own)))).toEqual(gist(await reportFor(own)));
  });

  it("has the same findings when all counts are ten times as high", async () => {
    const own = undecided(texts);
    expect(gist(await reportFor(tenfold(own)))).toEqual(gist(await reportFor(own)));
  });

  it.each([1, 2, 3, 4, 5])("says the same, word by word, in another order of rows (%i)", async (seed) => {
    expect(await reportFor(shuffled(texts, seed))).toEqual(await reportFor(texts));
  });

  it("agrees with itself: a source that contradicts nothing still does not when another says the same", async () => {
    let agreeing = 0;
    for (const { id = "" } of rowsOf(texts["sources.csv"] ?? "")) {
      const own = onlyFrom(undecided(texts), id);
      if (contradictions(await reportFor(own)) > 0) continue;
      agreeing += 1;
      expect(contradictions(await reportFor(doubled(own))), id).toBe(0);
    }
    expect(agreeing).toBeGreaterThan(2);
  });

  it("knows by a date only what was known by then", async () => {
    const dataset = await datasetOf(texts);
    const days = [...dataset.sources.values()].flatMap((source) => knownFrom(source) ?? []);
    for (const day of new Set(days)) {
      const { dataset: known, findings, knownBy } = auditDataset(dataset, { knownBy: dayText(day) });
      expect(knownBy).toBe(dayText(day));
      const sources = [...dataset.sources.values()].filter(
        (source) => (knownFrom(source) ?? Number.POSITIVE_INFINITY) <= day,
      );
      expect([...known.sources.keys()]).toEqual(sources.map(({ id }) => id));
      const ids = new Set(sources.map(({ id }) => id));
      expect(known.figures).toEqual(dataset.figures.filter(({ source }) => ids.has(source)));
      expect(findings.flatMap((finding) => finding.sources).filter((id) => !ids.has(id))).toEqual([]);
    }
    const dayBefore = dayText(Math.min(...days) - 1);
    expect(auditDataset(dataset, { knownBy: dayBefore }).findings).toEqual([]);
  });
});

describe("without a knowledge date", () => {
  it("every source counts, and the latest publication is shown", async () => {
    const audit = auditDataset(await datasetOf(datasets[0][1]));
    expect(audit.dataset.sources.size).toBe(5);
    expect(audit.knownBy).toBe("2021-07-11");
  });
});
