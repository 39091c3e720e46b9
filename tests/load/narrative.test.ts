import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../src/load/dataset.ts";
import { narrativeFaults } from "../../src/load/narrative-checks.ts";
import { describeError } from "../../src/messages/errors.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { type Fault, faultCodes, RecountError } from "../../src/model/fault.ts";
import { narrativeFor } from "../../src/model/narrative.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { textsIn } from "../cases/case-folder.ts";
import { folderOf } from "../folder.ts";

const tables = textsIn(resolve(import.meta.dirname, "../../datasets/iraq-activists"));
const bare = Object.fromEntries(Object.entries(tables).filter(([name]) => !name.startsWith("briefing.")));

type Files = Readonly<Record<string, string>>;
const load = (files: Files): Promise<Dataset> => loadDataset("small", folderOf({ ...bare, ...files }));

/** All that `recount check` finds wrong with a text, in order. */
async function faultsOf(files: Files | string): Promise<readonly Fault[]> {
  const given = typeof files === "string" ? { "briefing.md": files } : files;
  const loaded = await load(given).catch((reason: unknown) => reason);
  if (loaded instanceof RecountError) return told(loaded.faults);
  if (loaded instanceof Error) throw loaded;
  return told(narrativeFaults(auditDataset(loaded as Dataset)));
}

function told(faults: readonly Fault[]): readonly Fault[] {
  for (const line of describeError(new RecountError("bad-input", { dataset: "small" }, { faults })).split(
    "\n",
  )) {
    expect(line.trim()).not.toMatch(/undefined|null|NaN|\[object| {2}/);
    expect(line).toMatch(/[;,.:]/);
  }
  return faults;
}

/** What is wrong with a dataset as it is loaded, its audit included. */
async function loadFaults(files: Files): Promise<readonly string[]> {
  const loading = loadDataset("small", folderOf({ ...bare, ...files }), "whole", async (dataset) =>
    narrativeFaults(auditDataset(dataset)),
  );
  const reason: unknown = await loading.catch((error: unknown) => error);
  if (!(reason instanceof RecountError)) throw reason;
  return told(reason.faults).map((fault) => `${fault.file} ${place(fault)}`);
}

const place = ({ code, row }: Fault): string => [code, row].filter((each) => each !== undefined).join(" ");

describe("briefing.md", () => {
  it("may be missing", async () => {
    expect((await load({})).narratives.size).toBe(0);
  });

  it("is of the briefing's language, and stands in for others", async () => {
    const { narratives } = await load({
      "briefing.yaml": "language: ckb\n",
      "briefing.md": "دەق\n",
      "briefing.ar.md": "نص\n",
    });
    expect(narrativeFor(narratives, "ckb")?.file).toBe("briefing.md");
    expect(narrativeFor(narratives, "ar")?.file).toBe("briefing.ar.md");
    expect(narrativeFor(narratives, "en")).toMatchObject({ file: "briefing.md", language: "ckb" });
    const { narratives: translated } = await load({ "briefing.ar.md": "نص\n" });
    expect(narrativeFor(translated, "en")).toBeNull();
  });

  it("is sound where its numbers are references, or are borne out", async () => {
    expect(
      await faultsOf(
        [
          "# 1. What the sources print",
          "",
          "By May 2021, [figure:rudaw-killed] activists (par. 18), later at least 36; \\[figure:rudaw-found\\] were found.",
          "[estimate:assassination-attempts",
          "since=2019-10] attempts; [derived:missing-balance] are *still* missing, after [plain:24] hours.",
          "",
          "- قُتل ٣٤ حتى أيار 2021، أو ٨٠ ألف دولار",
          "- `99 is code`, <https://example.org/99>",
        ].join("\n"),
      ),
    ).toEqual([]);
  });
});

const faulty: readonly (readonly [string, Files | string])[] = [
  ["narrative-twice", { "briefing.md": "A text.\n", "briefing.en.md": "Another.\n" }],
  ["narrative-too-large", "a\n\n".repeat(40_000)],
  ["narrative-too-large 3", `Short.\n\n${"a long line\n".repeat(1_000)}`],
  ["narrative-too-large 1", `${">".repeat(30)} deep\n`],
  ["narrative-image 2", "A text\nand ![a picture](picture.png).\n"],
  ["narrative-image 1", "![a picture][p]\n\n[p]: https://herald.example/p.png\n"],
  ["narrative-link 1", "[here](javascript:alert)\n"],
  ["narrative-link 1", "<javascript:alert>\n"],
  ["narrative-link 1", "[here](data:text/html,x)\n"],
  ["narrative-link 1", "[here](other.md)\n"],
  ["narrative-link 1", "[here][x]\n\n[x]: JavaScript:alert\n"],
  ["narrative-reference 2", "A text\n[figur:rudaw-killed]\n"],
  ["narrative-reference 1", "[Figure:rudaw-killed]\n"],
  ["narrative-reference 1", "[figure:]\n"],
  ["narrative-reference 1", "[figure:rudaw-killed place=iraq]\n"],
  ["narrative-reference 1", "[figure:rudaw-killed](https://herald.example)\n"],
  ["narrative-reference 1", "[estimate:killed plase=iraq]\n"],
  ["narrative-reference 1", "[estimate:killed place]\n"],
  ["narrative-reference 1", "and so [figure:rudaw-killed\n"],
  ["narrative-unknown 1", "[figure:rudaw-kiled]\n"],
  ["narrative-unknown 1", "[estimate:kiled]\n"],
  ["narrative-unknown 1", "[estimate:killed place=kurdistan-region]\n"],
  ["narrative-unknown 1", "[estimate:assassination-attempts as-of=2020]\n"],
  ["narrative-unknown 1", "[derived:balance]\n"],
  ["narrative-ambiguous 1", "[estimate:killed]\n"],
  ["narrative-number 3", "A text.\n\nIn all 1,234 people.\n"],
  ["narrative-number 2", "قُتل بين 2019 و2021\n١٢٣٤ شخصًا\n"],
  ["narrative-number 1", "۱۲۳۴ کەس کوژران\n"],
  ["narrative-number 1", "<b>1,234</b>\n"],
  ["narrative-number 1", "**1**,**234** and 34\n"],
  ["narrative-number 2", "> a list\n> - of 1234\n"],
  ["narrative-disowned 1", "[figure:rudaw-killed status=withdrawn]\n"],
  ["narrative-reference 1", "[figure:rudaw-killed status=odd]\n"],
  ["not-utf8", { "briefing.md": "a\u0000\u0000\u0000\u0000" }],
];

describe("faults of briefing.md", () => {
  it.each(faulty)("%s", async (expected, files) => {
    expect(new Set((await faultsOf(files)).map(place))).toEqual(new Set([expected]));
  });

  it("are tested, each of them", () => {
    const own = faultCodes.filter((code) => code.startsWith("narrative-"));
    expect(own.filter((code) => !faulty.some(([expected]) => expected.startsWith(code)))).toEqual([]);
  });

  it("are told all at once, of all texts, from the top", async () => {
    const text = "In all 1,234.\n\n[estimate:killed] and 55,\n[figure:rudaw] and [derived:x]\n";
    const faults = await faultsOf({ "briefing.md": text, "briefing.ckb.md": "۱۲۳۴ [figure:rudaw]\n" });
    expect(faults.map((fault) => `${fault.file} ${place(fault)}`)).toEqual([
      "briefing.md narrative-number 1",
      "briefing.md narrative-ambiguous 3",
      "briefing.md narrative-number 3",
      "briefing.md narrative-unknown 4",
      "briefing.md narrative-unknown 4",
      "briefing.ckb.md narrative-unknown 1",
      "briefing.ckb.md narrative-number 1",
    ]);
  });

  it("list what may have been meant, so that it can be copied", async () => {
    const [ambiguous] = await faultsOf("[estimate:killed population=activists]\n");
    const candidates = String(ambiguous?.facts.choices).split(", ");
    expect(candidates.length).toBeGreaterThan(1);
    for (const candidate of candidates) expect(await faultsOf(`${candidate}\n`)).toEqual([]);
    const [unknown] = await faultsOf("[figure:rudaw-kiled]\n");
    expect(unknown?.facts.choices).toBe("[figure:rudaw-killed]");
  });

  it("list several one a line", async () => {
    const faults = await faultsOf("[estimate:killed population=activists]\n");
    const candidates = String(faults[0]?.facts.choices).split(", ");
    const said = describeError(new RecountError("bad-input", { dataset: "small" }, { faults })).split("\n");
    for (const candidate of candidates) expect(said).toContain(`    ${candidate}`);
  });

  it("come at once with faults of Markdown, of settings and of tables from which no number follows", async () => {
    const text =
      "[a](b) 37 ![c](d.png) 999\n\n[figure:nobody] [Figure:rudaw-killed]\n\n[figure:rudaw-killed](e) 998\n";
    const codes = (files: Files) => loadFaults({ "briefing.md": text, ...files });
    const own = [
      "briefing.md narrative-link 1",
      "briefing.md narrative-image 1",
      "briefing.md narrative-number 1",
      "briefing.md narrative-number 1",
      "briefing.md narrative-reference 3",
      "briefing.md narrative-unknown 3",
      "briefing.md narrative-reference 5",
      "briefing.md narrative-number 5",
    ];
    expect(await codes({})).toEqual(own);
    expect(await codes({ "briefing.yaml": "sections: [registr]\n" })).toEqual([
      "briefing.yaml choice-unknown 1",
      ...own,
    ]);
    const accounts = (bare["accounts.csv"] ?? "").replace(/\n\w[^,]*,/, "\nNo Id,");
    expect(await codes({ "accounts.csv": accounts })).toEqual([
      expect.stringMatching(/^accounts\.csv id-invalid/),
      ...own,
    ]);
  });

  it("come with faults of any table, as far as ids tell them without an audit", async () => {
    const text =
      "[figure:rudaw-kiled] 999 [figure:rudaw-killed]\n[estimate:kiled] [derived:nothing] [plain:7]\n";
    const broken = (bare["figures.csv"] ?? "").replace("2021-05,81,", "2021-05,8i,");
    expect(broken).not.toBe(bare["figures.csv"]);
    const faults = await loadFaults({ "briefing.md": text, "figures.csv": broken });
    expect(faults).toEqual([
      expect.stringMatching(/^figures\.csv number-invalid/),
      "briefing.md narrative-unknown 1",
      "briefing.md narrative-unknown 2",
      "briefing.md narrative-unknown 2",
    ]);
    // Of a table that cannot be read, no id is missed.
    const unread = await loadFaults({ "briefing.md": text, "figures.csv": "no,header\n1,2\n" });
    expect(unread.filter((fault) => fault.startsWith("briefing.md"))).toEqual([
      "briefing.md narrative-unknown 2",
      "briefing.md narrative-unknown 2",
    ]);
  });
});

describe("figures that no longer stand", () => {
  const small = {
    "datapackage.json": JSON.stringify({
      name: "small",
      resources: ["sources", "indicators", "figures", "adjudications"].map((name) => ({
        name,
        path: `${name}.csv`,
      })),
    }),
    "sources.csv": "id,title,published\nherald,The count,2030-03\nlater,The recount,2030-04\n",
    "indicators.csv": "id,label,kind\nkilled,killed,count\n",
    "figures.csv":
      "id,source,as_printed,indicator,period,value,qualifier,status\nhigh,herald,34,killed,2030-01/2030-02,34,exact,\nlow,later,21,killed,2030-01/2030-02,21,exact,\nold,herald,99,killed,2030-01,99,exact,revised\ngone,herald,88,killed,2030-01,88,exact,withdrawn\n",
  };
  const header = "finding,fingerprint,decision,figure,reason,decided_by,decided_on\n";
  const withText = (text: string, decisions = "") =>
    ({ ...small, "briefing.md": `${text}\n`, "adjudications.csv": `${header}${decisions}` }) as const;
  const decided = async (text: string, decision: string, figure: string) => {
    const { findings } = auditDataset(await loadDataset("small", folderOf(withText(""))));
    const { id, fingerprint } = findings.find(({ figures }) => figures.includes(figure)) ?? expect.fail();
    const row = [id, fingerprint, decision, figure, "A slip", "desk", "2030-05-01"].join(",");
    return { id, faults: await faultsIn(withText(text, `${row}\n`)) };
  };
  const faultsIn = async (files: Files) =>
    told(narrativeFaults(auditDataset(await loadDataset("small", folderOf(files)))));

  it("are told on purpose or not at all, and bear out no number", async () => {
    const faults = await faultsIn(withText("[figure:old] and [figure:gone],\n99 and 88; [figure:low], 21"));
    expect(faults.map(({ code, row, facts }) => [code, row, facts.cell, facts.meant])).toEqual([
      ["narrative-disowned", 1, "[figure:old]", "[figure:old status=revised]"],
      ["narrative-disowned", 1, "[figure:gone]", "[figure:gone status=withdrawn]"],
      ["narrative-number", 2, "99", undefined],
      ["narrative-number", 2, "88", undefined],
    ]);
    expect(await faultsIn(withText("[figure:old status=revised], [figure:gone status=withdrawn]"))).toEqual(
      [],
    );
  });

  it.each([
    ["withdraw", "withdrawn"],
    ["correct", "corrected"],
  ])("name the decision to %s them", async (decision, status) => {
    const { id, faults } = await decided("[figure:high] and 34", decision, "high");
    expect(faults.map(({ code }) => code)).toEqual(["narrative-disowned", "narrative-number"]);
    expect(describeError(new RecountError("bad-input", { dataset: "small" }, { faults }))).toContain(
      `by the decision on ${id}; refer to another, or, to tell it all the same, write [figure:high status=${status}]`,
    );
    expect((await decided(`[figure:high status=${status}]`, decision, "high")).faults).toEqual([]);
  });

  it("are not those that a decision passes over for another", async () => {
    expect((await decided("[figure:low], not 34", "prefer", "low")).faults).toEqual([]);
  });
});

describe("a hostile briefing.md", () => {
  it.each([
    ["quotations", `${">".repeat(9_000)}\n`],
    ["lists", `${"- ".repeat(4_000)}\n`],
    ["brackets", `${"[".repeat(9_000)}\n`],
    ["emphases", `${"*a_ ".repeat(2_000)}\n`],
    [
      "lists line by line",
      Array.from({ length: 300 }, (_, depth) => `${" ".repeat(2 * depth)}- a\n\n`).join(""),
    ],
  ])("is read or refused, however deep its %s", async (_, text) => {
    expect(Array.isArray(await faultsOf(text))).toBe(true);
  });

  it("holds no markup: all of it is text", async () => {
    const { narratives } = await load({
      "briefing.md": "<script>alert()</script>\n\nA <b onclick=x>b</b> <!-- c -->\n",
    });
    expect(narrativeFor(narratives, "en")?.blocks).toMatchObject([
      { kind: "paragraph", parts: [{ kind: "text", text: "<script>alert()</script>" }] },
      { kind: "paragraph", parts: [{ kind: "text", text: "A <b onclick=x>b</b> <!-- c -->" }] },
    ]);
  });
});
