import type { Dataset } from "../../src/model/dataset.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { datasetOf, type FolderTexts } from "../folder.ts";

/** Text that breaks out of whatever forgets to escape it: HTML, an attribute, a style, a template, a string. */
export const hostileText =
  "</td></style><script>alert('x')</script>\"'><img src=x onerror=alert(1)> {{ 7 | times: 6 }}{% raw %} */}body{display:none} &amp; \u202egnihton\u0007";

/** A word that no line holds, pictures for letters, and what turns, joins or hides text. */
export const unwieldyText = `${"Llanfair".repeat(125)} 🕊️👩‍👩‍👧‍👦 \u2067\u202exe.gnp\u2066\u200b\u00ad ﷽ Z̡̧̛̖̗͑̑a̴l̸g̷o javascript:alert(1)`;

/** A dataset whose every free cell is hostile, and whose addresses are scripts. */
export async function hostileDataset(text = hostileText): Promise<Dataset> {
  const files = hostileFiles(text);
  const { findings } = auditDataset(withScripts(await datasetOf(files)));
  const decided = findings
    .slice(0, 2)
    .map(({ id, fingerprint }, index) =>
      [id, fingerprint, index === 0 ? "defer" : "explain", "", cellOf(text), cellOf(text), "2021-07-01"].join(
        ",",
      ),
    );
  const head = "finding,fingerprint,decision,figure,reason,decided_by,decided_on";
  return withScripts(await datasetOf({ ...files, "adjudications.csv": [head, ...decided, ""].join("\n") }));
}

/** The dataset with scripts for addresses, which its loader would refuse, with its notes published, and with what no font has let through. */
function withScripts(dataset: Dataset): Dataset {
  const script = "javascript:alert(1)//https://example.org";
  return {
    ...dataset,
    narratives: new Map(
      [...dataset.narratives].map(([language, narrative]) => {
        const link = {
          kind: "link",
          address: script,
          parts: [{ kind: "text", text: "go", row: 1 }],
        } as const;
        const blocks = [...narrative.blocks, { kind: "paragraph", parts: [link] } as const];
        return [language, { ...narrative, blocks }];
      }),
    ),
    settings: { ...dataset.settings, notes: ["note"], allowMissingGlyphs: true },
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

/** Everything that Markdown can be given to do, links to scripts left to {@link withScripts}: loading refuses them. */
const narrativeOf = (text: string): string => {
  const line = text.replace("\u0007", "");
  return `# ${line}

${line} [figure:f1] and [derived:all], [figure:f2]

> ${line}

1. ${line}
2. \`${line}\` **${line}** _${line}_

[${line}](https://example.org/?q=<script>)

<script>alert("x")</script>

<img src=x onerror=alert(1)> <a href="javascript:alert(1)">go</a>

    ${line}
`;
};

const cellOf = (text: string): string => `"${text.replaceAll('"', '""').replaceAll("\u0007", "")}"`;

function hostileFiles(text: string): FolderTexts {
  const cell = cellOf(text);
  return {
    "briefing.md": narrativeOf(text),
    "datapackage.json": JSON.stringify({
      name: "hostile",
      title: text,
      description: text,
      version: text,
      licenses: [{ name: text }],
      resources: [
        "sources",
        "organisations",
        "indicators",
        "populations",
        "places",
        "figures",
        "relations",
        "accounts",
        "adjudications",
      ].map((name) => ({ name, path: `${name}.csv` })),
    }),
    "sources.csv": `id,type,title,author,publisher,published,language,note\ns1,${cell},${cell},${cell},o1,2021-05-01,${cell},${cell}\ns2,post,${cell},${cell},o2,2021-06-01,en,${cell}\n`,
    "organisations.csv": `id,label,kind,domains,part_of,note\no1,${cell},${cell},example.org,,${cell}\no2,${cell},x,,o1,x\n`,
    "indicators.csv": `id,label,label_ar,definition,unit,kind\nkilled,${cell},${cell},${cell},count,count\nransom,${cell},,${cell},${cell},measure\nwounded,${cell},,${cell},,count\ntreated,${cell},,${cell},,count\nother,${cell},,${cell},,count\n`,
    "populations.csv": `id,label,definition,broader\np1,${cell},${cell},\np2,${cell},${cell},p1\n`,
    "places.csv": `id,label,definition\nland,${cell},${cell}\n`,
    "figures.csv": [
      "id,source,locator,as_printed,indicator,population,place,event,phase,period,value,qualifier,originator,cited_url,note",
      `f1,s1,${cell},${cell},killed,p2,land,,,2020-01/2021-02,40,exact,o1,https://example.org/,${cell}`,
      `f2,s2,${cell},${cell},killed,p1,land,,,2020-01/2021-03,30,exact,o2,https://example.com/,${cell}`,
      `f3,s2,${cell},${cell},ransom,p1,land,${cell},${cell},2021,5,exact,,,${cell}`,
      `f5,s1,${cell},${cell},wounded,p2,land,,,2020-01/2021-02,10,exact,o1,,${cell}`,
      `f6,s1,${cell},${cell},treated,p2,land,,,2020-01/2021-02,4,exact,o1,,${cell}`,
      `f4,s1,${cell},${cell},killed,p2,land,${cell},,2020,,vague,,,${cell}`,
    ].join("\n"),
    "relations.csv": `id,expression,label,severity\nall,wounded = treated + other,${cell},error\n`,
    "adjudications.csv": "finding,fingerprint,decision,figure,reason,decided_by,decided_on\n",
    "accounts.csv": `id,question,source,locator,claimant,answer,summary\na1,${cell},s1,${cell},${cell},${cell},${cell}\na2,${cell},s2,${cell},${cell},no,${cell}\n`,
  };
}
