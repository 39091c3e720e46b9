import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/messages/languages.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { isForeign, languageOf, untranslated } from "../../src/model/translations.ts";
import { datasetOf } from "../folder.ts";

const texts = {
  "datapackage.json": JSON.stringify({
    name: "small",
    resources: ["sources", "indicators", "places", "figures", "accounts"].map((name) => ({
      name,
      path: `${name}.csv`,
    })),
  }),
  "sources.csv": "id,title\ns,One\n",
  "indicators.csv":
    "id,label,label_ar,definition,definition_ar,kind\nkilled,killed,القتلى,Dead by violence,موتى العنف,count\nfled,fled,,Left home,,count\n",
  "places.csv": "id,label,definition\nland,أرض,\nn7,7,\n",
  "figures.csv": "id,source,as_printed,indicator,value,qualifier\n",
  "accounts.csv":
    "id,question,question_ar,source,claimant,answer,answer_ar\na,Who?,مَن؟,s,A guard,Nobody,لا أحد\nb,Who?,مَن؟,s,,Somebody,\n",
};
const dataset = await datasetOf(texts);
const row = (id: string) => dataset.indicators.get(id) ?? expect.fail();

describe("what a dataset says in several languages", () => {
  it("counts what is not there in a language, by the column that would hold it", () => {
    expect(untranslated(dataset, "ar")).toEqual([
      { table: "indicators", column: "label_ar", count: 1 },
      { table: "indicators", column: "definition_ar", count: 1 },
      { table: "accounts", column: "claimant_ar", count: 1 },
      { table: "accounts", column: "answer_ar", count: 1 },
    ]);
    expect(untranslated(dataset, "en")).toEqual([{ table: "places", column: "label_en", count: 1 }]);
    expect(untranslated(dataset, "ckb").map(({ column }) => column)).toContain("question_ckb");
  });

  it.each([
    ["people killed", "", "en"],
    ["القتلى", "", "ar"],
    ["کوژراوان لە ساڵی ڕابردوودا", "", "ckb"],
    ["personnes tuées", "fr", "fr"],
    ["2021", "fr", ""],
  ])("knows the language of %s, where the dataset states %j", (text, stated, language) => {
    expect(languageOf(text, stated)).toBe(language);
  });

  it("takes nothing for foreign that is in the language of the page, or in none", () => {
    expect(isForeign("القتلى", "ar", "")).toBe(false);
    expect(isForeign("34", "ar", "en")).toBe(false);
    expect(isForeign("killed", "ar", "")).toBe(true);
    expect(isForeign("killed", "en", "")).toBe(false);
  });

  it("names events and phases as figures do beside their ids, and reads the ids as words where none does", async () => {
    const named = await datasetOf({
      ...texts,
      "figures.csv":
        "id,source,as_printed,indicator,value,qualifier,event,event_ar,event_en,phase\n" +
        "one,s,3,killed,3,exact,levee-breach,,,wave-2\n" +
        "two,s,4,killed,4,exact,levee-breach,انهيار السد,Breach of the levee,2021\n" +
        "three,s,5,killed,5,exact,dam,,,\n",
    });
    const english = wordsFor(named, await catalogueOf("en"), { inPage: true });
    expect([english.event("levee-breach"), english.event("dam"), english.phase("wave-2")]).toEqual([
      "Breach of the levee",
      "Dam",
      "Wave 2",
    ]);
    const arabic = wordsFor(named, await catalogueOf("ar"), { inPage: true });
    expect(arabic.event("levee-breach")).toBe("انهيار السد");
    expect(arabic.event("dam")).toBe("\u2068\u2063Dam\u2069");
    expect(arabic.phase("2021")).toBe("\u20682021\u2069");
    expect(
      arabic.scope({ indicator: "killed", population: "", place: "", event: "dam", phase: "" }),
    ).toContain("\u2068\u2063Dam\u2069");
    expect(untranslated(named, "ar").filter(({ table }) => table === "figures")).toEqual([
      { table: "figures", column: "event_ar", count: 2 },
      { table: "figures", column: "phase_ar", count: 1 },
    ]);
  });

  it("is shown in the page's language, or marked as being in another", async () => {
    const words = wordsFor(dataset, await catalogueOf("ar"), { inPage: true });
    expect(words.indicator("killed")).toBe("القتلى");
    expect(words.indicator("fled")).toBe("\u2068\u2063fled\u2069");
    expect(words.text(row("killed"), "definition")).toBe("موتى العنف");
    expect(words.text(row("fled"), "definition")).toBe("\u2068\u2063Left home\u2069");
    expect(words.claimant(dataset.accounts[0] ?? expect.fail())).toBe("\u2068\u2063A guard\u2069");
    expect(words.claimant(dataset.accounts[1] ?? expect.fail())).toBe("صاحب الرواية غير مذكور");
  });

  it("is marked in pages only: a terminal and JSON show it as it stands", async () => {
    expect(wordsFor(dataset, await catalogueOf("ar")).indicator("fled")).toBe("\u2068fled\u2069");
  });

  it("keeps a dataset whose own language is stated", async () => {
    const stated = { ...JSON.parse(texts["datapackage.json"]), language: "fr" };
    const french = await datasetOf({ ...texts, "datapackage.json": JSON.stringify(stated) });
    expect(untranslated(french, "en").length).toBeGreaterThan(4);
  });
});
