import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/messages/languages.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { select } from "../../src/model/selection.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { findingTable, valuesTable } from "../../src/render/audit-tables.ts";
import { datasetOf } from "../folder.ts";

const tables = {
  "datapackage.json": `{"name":"tables","title":"Tables","resources":[${[
    "sources",
    "organisations",
    "indicators",
    "places",
    "figures",
  ]
    .map((name) => `{"name":"${name}","path":"${name}.csv"}`)
    .join()}]}`,
  "sources.csv": "id,type,title,published\na,report,A,2030-06-10\nb,report,B,2030-06-11\n",
  "organisations.csv": "id,label\nx,X\ny,Y\n",
  "indicators.csv":
    "id,label,definition,unit,kind\ndisplaced,people displaced,…,count,count\nransom,ransom,…,USD,measure\n",
  "places.csv": "id,label\nnorth,the North\nsouth,the South\n",
};
const header = "id,source,locator,as_printed,indicator,place,period,value,qualifier,originator\n";
const conflicting =
  "f,a,p. 1,900,displaced,north,2030-01-01/2030-05-31,900,exact,x\n" +
  "g,b,p. 1,1200,displaced,north,2030-01-01/2030-05-31,1200,exact,y\n";
const ransoms =
  "r,a,p. 2,21,ransom,south,2030-05-31,21,exact,x\ns,b,p. 2,80000,ransom,north,2030-05-30,80000,exact,x\n";

const audited = async (figures: string, language: "en" | "ar" = "en") => {
  const dataset = await datasetOf({ ...tables, "figures.csv": header + figures });
  return { audit: auditDataset(dataset), words: wordsFor(dataset, await catalogueOf(language)) };
};

describe("the figures of a finding side by side", () => {
  it("say their place even where all of them share it, if the register has others", async () => {
    const { audit, words } = await audited(conflicting + ransoms);
    const conflict = audit.findings.find(({ type }) => type === "conflict") ?? expect.fail();
    expect(words.finding(conflict, audit)).toContain("people displaced; the North");
    expect(findingTable(conflict, audit, words).map(([, counted]) => counted)).toEqual([
      "Counted",
      "people displaced; the North",
      "people displaced; the North",
    ]);
  });

  it("do not repeat the one place of the whole register", async () => {
    const { audit, words } = await audited(conflicting);
    const conflict = audit.findings.find(({ type }) => type === "conflict") ?? expect.fail();
    expect(words.finding(conflict, audit)).not.toContain("the North");
  });
});

describe("the table of estimates", () => {
  it("gives a measure its unit, and says the date of a lone value once", async () => {
    const { audit, words } = await audited(ransoms);
    expect(valuesTable(select(audit), words).table).toContainEqual([
      "80,000 USD",
      "ransom; the North",
      "30 May 2030",
      "Single origin",
    ]);
  });

  it("shows the disputed values alone where nothing else is known", async () => {
    const { audit, words } = await audited(conflicting);
    const [, [estimate] = []] = valuesTable(select(audit), words).table;
    expect(estimate).toBe("disputed: 900 to 1,200");
  });

  it("is left out where only findings are asked for, however few there are", async () => {
    const { audit, words } = await audited(conflicting);
    expect(valuesTable(select(audit, { types: ["stale"] }), words).table).toEqual([]);
    expect(valuesTable(select(audit, { indicators: ["displaced"] }), words).table).not.toEqual([]);
  });
});
