import { describe, expect, it } from "vitest";
import { meantColumn } from "../../src/load/meant-columns.ts";
import { describeError } from "../../src/messages/errors.ts";
import { RecountError } from "../../src/model/fault.ts";
import { tableSchemas } from "../../src/model/tables.ts";
import { datasetOf } from "../folder.ts";

const columnsOf = (table: keyof typeof tableSchemas): readonly string[] =>
  Object.keys(tableSchemas[table].shape);

describe("a column that the format does not know", () => {
  it.each([
    ["figures", "palce", "place"],
    ["figures", "places", "place"],
    ["figures", "Place", "place"],
    ["figures", "location", "place"],
    ["figures", "المكان", "place"],
    ["figures", "مكان", "place"],
    ["figures", "شوێن", "place"],
    ["figures", "perod", "period"],
    ["figures", "date", "period"],
    ["figures", "الفترة", "period"],
    ["figures", "ماوە", "period"],
    ["figures", "Originators", "originator"],
    ["figures", "orginator", "originator"],
    ["figures", "stauts", "status"],
    ["figures", "evnet", "event"],
    ["figures", "populatoin", "population"],
    ["figures", "as printed", "as_printed"],
    ["figures", "القيمة", "value"],
    ["figures", "بەها", "value"],
    ["sources", "publised", "published"],
    ["sources", "publication date", "published"],
    ["sources", "تاريخ النشر", "published"],
    ["sources", "archive_url", "archived_url"],
    ["places", "boarder", "broader"],
    ["places", "parent", "broader"],
    ["places", "overlap", "overlaps"],
    ["organisations", "parent", "part_of"],
    ["indicators", "units", "unit"],
  ] as const)("in %s, %s stands for %s", (table, column, known) => {
    expect(meantColumn(column, columnsOf(table))).toBe(known);
  });

  it.each([
    ...[
      "notes",
      "comment",
      "comments",
      "region",
      "country",
      "district",
      "date_added",
      "places_note",
      "place_note",
    ],
    ...["label_ar", "label_fr", "label_ckb", "upper_bound", "lower", "lower_bound", "min", "max", "test"],
    ...[
      "phrase",
      "border",
      "assessed",
      "unpublished",
      "republished",
      "season",
      "checked_by",
      "verified",
      "tags",
    ],
    ...[
      "value_usd",
      "period_note",
      "source_url",
      "methodology",
      "state",
      "gender",
      "age",
      "latitude",
      "row",
      "x",
    ],
    ...["website", "email", "iso", "pcode", "geo", "ملاحظات", "تعليق", "تێبینی"],
  ])("%s is the author's own in every table", (column) => {
    for (const table of Object.keys(tableSchemas) as (keyof typeof tableSchemas)[])
      expect(meantColumn(column, columnsOf(table)), table).toBeNull();
  });
});

const folder = (places: string, header = "id,source,as_printed,indicator,value,qualifier") =>
  datasetOf({
    "datapackage.json": JSON.stringify({
      name: "small",
      resources: ["sources", "indicators", "places", "figures"].map((name) => ({
        name,
        path: `${name}.csv`,
      })),
    }),
    "sources.csv": "id,title\nherald,The count\n",
    "indicators.csv": "id,label,kind\nkilled,killed,count\n",
    "places.csv": places,
    "figures.csv": `${header}\none,herald,34,killed,34,exact\n`,
  });
const saidOf = async (load: Promise<unknown>): Promise<string> => {
  const error: unknown = await load.then(() => null).catch((reason: unknown) => reason);
  if (!(error instanceof RecountError)) throw error ?? new Error("it has no fault");
  return describeError(error);
};

describe("a dataset with such a column", () => {
  it("is refused, with the new name and a way out", async () => {
    const said = await saidOf(folder("id,label,boarder\nland,land,\nnorth,north,land\n"));
    expect(said).toMatch(
      /^places\.csv:1 boarder: .*did you mean broader\? Rename “boarder” to broader, or.* such as broader_note$/m,
    );
    expect(said).toContain(": 1 fault.");
  });

  it("is told to rename a needed column, not to add it", async () => {
    const said = await saidOf(folder("id,label\n", "id,source,as_printed,indicator,القيمة,qualifier"));
    expect(said).toMatch(/figures\.csv:1 القيمة.*Rename “.?القيمة.?” to value/u);
    expect(said).toContain(": 1 fault.");
  });

  it.each([
    ["lable_ar", "label_ar"],
    ["definiton_ckb", "definition_ckb"],
    ["Label_AR", "label_ar"],
  ])("is told that a translation in %s would not be found", async (column, meant) => {
    const said = await saidOf(folder(`id,label,definition,${column}\nland,land,,أرض\n`));
    expect(said).toContain(`Rename “${column}” to ${meant}`);
  });

  it("keeps translations, into languages that recount does not speak too", async () => {
    const { places } = await folder(
      "id,label,definition,label_ar,label_fr,definition_ar,definition_fa\nland,land,x,أرض,terre,a,b\n",
    );
    expect(places.get("land")?.extra).toEqual({
      label_ar: "أرض",
      label_fr: "terre",
      definition_ar: "a",
      definition_fa: "b",
    });
  });

  it("keeps the author's own columns, however near to one that is there", async () => {
    const { places } = await folder("id,label,region,label_ar,broader,boarder,parent\nland,land,a,b,,c,d\n");
    expect(places.get("land")?.extra).toEqual({ region: "a", label_ar: "b", boarder: "c", parent: "d" });
  });
});
