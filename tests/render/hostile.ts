import type { Dataset } from "../../src/model/dataset.ts";
import { datasetOf } from "../folder.ts";

/** Text that breaks out of whatever forgets to escape it: HTML, an attribute, a style, a template, a string. */
export const hostileText =
  "</td></style><script>alert('x')</script>\"'><img src=x onerror=alert(1)> {{ 7 | times: 6 }}{% raw %} */}body{display:none} &amp; \u202egnihton\u0007";

const cell = `"${hostileText.replaceAll('"', '""').replace("\u0007", "")}"`;

/** A dataset whose every free cell is hostile, and whose addresses are scripts. */
export async function hostileDataset(): Promise<Dataset> {
  const dataset = await datasetOf({
    "datapackage.json": JSON.stringify({
      name: "hostile",
      title: hostileText,
      description: hostileText,
      version: hostileText,
      licenses: [{ name: hostileText }],
      resources: [
        "sources",
        "organisations",
        "indicators",
        "populations",
        "places",
        "figures",
        "accounts",
      ].map((name) => ({ name, path: `${name}.csv` })),
    }),
    "sources.csv": `id,type,title,author,publisher,published,language,note\ns1,${cell},${cell},${cell},o1,2021-05-01,${cell},${cell}\ns2,post,${cell},${cell},o2,2021-06-01,en,${cell}\n`,
    "organisations.csv": `id,label,kind,domains,part_of,note\no1,${cell},${cell},example.org,,${cell}\no2,${cell},x,,o1,x\n`,
    "indicators.csv": `id,label,definition,unit,kind\nkilled,${cell},${cell},count,count\nransom,${cell},${cell},${cell},measure\n`,
    "populations.csv": `id,label,definition,broader\np1,${cell},${cell},\np2,${cell},${cell},p1\n`,
    "places.csv": `id,label,definition\nland,${cell},${cell}\n`,
    "figures.csv": [
      "id,source,locator,as_printed,indicator,population,place,event,phase,period,value,qualifier,originator,cited_url,note",
      `f1,s1,${cell},${cell},killed,p2,land,,,2020-01/2021-02,40,exact,o1,https://example.org/,${cell}`,
      `f2,s2,${cell},${cell},killed,p1,land,,,2020-01/2021-03,30,exact,o2,https://example.com/,${cell}`,
      `f3,s2,${cell},${cell},ransom,p1,land,${cell},${cell},2021,5,exact,,,${cell}`,
      `f4,s1,${cell},${cell},killed,p2,land,${cell},,2020,,vague,,,${cell}`,
    ].join("\n"),
    "accounts.csv": `id,question,source,locator,claimant,answer,summary\na1,${cell},s1,${cell},${cell},${cell},${cell}\na2,${cell},s2,${cell},${cell},no,${cell}\n`,
  });
  const script = "javascript:alert(1)//https://example.org";
  return {
    ...dataset,
    sources: new Map(
      [...dataset.sources].map(([id, row]) => [
        id,
        { ...row, url: script, archived_url: " JavaScript:alert(1)" },
      ]),
    ),
    figures: dataset.figures.map((row) => ({
      ...row,
      cited_url: row.cited_url && `data:text/html,${script}`,
    })),
  };
}
