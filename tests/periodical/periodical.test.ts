import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { briefingWords } from "../../src/messages/briefing-words.ts";
import { RecountError } from "../../src/model/fault.ts";
import { briefEvery, type Periodical, type PeriodicalOptions } from "../../src/periodical.ts";
import { auditDataset, load } from "../../src/pipeline.ts";
import { realFiles } from "../../src/platform/files.ts";
import { silentLog } from "../../src/platform/log.ts";
import type { World } from "../../src/platform/world.ts";
import { temporaryFolder } from "../platform/temporary.ts";
import { attributes, element, seen } from "../render/parts.ts";
import { monthlyTables, writeTables } from "./monthly-dataset.ts";

const world = (changes: Partial<World> = {}): World => ({
  files: realFiles(),
  log: silentLog,
  openPrinter: async () => {
    throw new Error("no browser is needed for the HTML alone");
  },
  ...changes,
});

/** A dataset of some months in a folder of its own, and the issues made of it. */
function desk(months = 3) {
  const folder = temporaryFolder();
  const dataset = join(folder, "floods");
  const output = join(folder, "out");
  const tables = monthlyTables(months);
  writeTables(dataset, tables);
  const make = (options: Partial<PeriodicalOptions> = {}, outside = world()): Promise<Periodical> =>
    briefEvery(
      dataset,
      { every: "month", output, html: true, pdf: false, words: briefingWords, ...options },
      outside,
    );
  const states = async (options: Partial<PeriodicalOptions> = {}) =>
    (await make(options)).issues.map(({ name, state }) => `${name} ${state}`);
  const add = (name: string, row: string) => {
    tables[name] += `${row}\n`;
    writeTables(dataset, tables);
  };
  const read = (...path: string[]) => readFileSync(join(output, ...path), "utf8");
  return { dataset, output, tables, make, states, add, read };
}

const late = "late,report,Late,ministry,2030-03-02,https://ministry.example/late";
const ofMarch = "late-dead,late,p. 1,99,dead,2029-12/2030-03,99,exact,ministry";

describe("issues of a dataset", () => {
  test("each stands as things were known on its day, says what changed, and is whole with its record", async () => {
    const { make, output, read } = desk();
    const { issues, overview, leftovers } = await make();
    expect(issues.map(({ number, name, since }) => [number, name, since])).toEqual([
      [1, "2030-01", null],
      [2, "2030-02", "2030-01-31"],
      [3, "2030-03", "2030-02-28"],
    ]);
    expect(readdirSync(output)).toEqual(["2030-01", "2030-02", "2030-03", "feed.xml", "index.html"]);
    expect(readdirSync(join(output, "2030-02"))).toEqual(["briefing.html", "manifest.json"]);
    expect([overview, leftovers]).toEqual([["index.html", "feed.xml"], []]);
    const second = read("2030-02", "briefing.html");
    expect(seen(second)).toContain("28 February 2030");
    expect(second).toContain("figure-dead-2030-02");
    expect(second).not.toContain("figure-dead-2030-03");
    const record = JSON.parse(read("2030-02", "manifest.json"));
    expect(record.manifest).toMatchObject({
      knownBy: "2030-02-28",
      since: "2030-01-31",
      issue: {
        number: 2,
        previous: { number: 1, href: "../2030-01/briefing.html", knownBy: "2030-01-31" },
        next: { number: 3, href: "../2030-03/briefing.html", knownBy: "2030-03-31" },
      },
    });
    expect(record.summary).toMatchObject({ sources: 2, figures: 4, changes: { "sources-new": 1 } });
  });

  test("the index lists them, the latest first, with what changed, and links that lead somewhere", async () => {
    const { make, output, read } = desk();
    await make();
    const index = read("index.html");
    const rows = ["2030-03", "2030-02", "2030-01"].map((name) => index.indexOf(`id="issue-${name}"`));
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(seen(element(index, "issue-2030-03"))).toMatch(
      /March 2030 No\. 3 31 March 2030 3 sources 6 figures .*1 new source/,
    );
    expect(seen(element(index, "issue-2030-01"))).toContain("The first issue.");
    const links = attributes(index, "href").filter((href) => !href.startsWith("#"));
    expect(links).toContain("2030-02/briefing.html");
    for (const link of links) expect(statSync(join(output, link)).isFile()).toBe(true);
  });

  test("a month in which nothing came out has an issue too, in which nothing changed", async () => {
    const { make, read } = desk(1);
    await make({ to: "2030-02" });
    expect(seen(element(read("index.html"), "issue-2030-02"))).toContain("Nothing changed.");
  });

  test("a decision belongs to the issues from its day on", async () => {
    const { make, add, read, dataset } = desk();
    await make();
    const { findings } = auditDataset(await load(dataset));
    const [finding] = findings;
    if (!finding) throw new Error("the dataset has findings");
    add(
      "adjudications.csv",
      `${finding.id},${finding.fingerprint},explain,,It is clear.,A. Quill,2030-03-10`,
    );
    await make();
    expect(read("2030-02", "briefing.html")).not.toContain("It is clear.");
    expect(read("2030-03", "briefing.html")).toContain("It is clear.");
  });
});

describe("a later run", () => {
  test("makes nothing anew where nothing changed, and the overview is the same", async () => {
    const { states, read } = desk();
    await states();
    const before = [read("index.html"), read("feed.xml")];
    expect(await states()).toEqual(["2030-01 kept", "2030-02 kept", "2030-03 kept"]);
    expect([read("index.html"), read("feed.xml")]).toEqual(before);
  });

  test("makes those anew that can see what was published since, and the one that got a neighbour", async () => {
    const { states, add } = desk();
    await states();
    add("sources.csv", late);
    add("figures.csv", ofMarch);
    expect(await states()).toEqual(["2030-01 kept", "2030-02 kept", "2030-03 made"]);
    add("sources.csv", "next,report,Next,ministry,2030-04-02,https://ministry.example/next");
    expect(await states()).toEqual(["2030-01 kept", "2030-02 kept", "2030-03 made", "2030-04 made"]);
  });

  test.each([
    ["missing", (file: string) => rmSync(file)],
    ["damaged", (file: string) => writeFileSync(file, readFileSync(file, "utf8").slice(0, -9))],
  ])("makes what is %s anew", async (_, harm) => {
    const { states, output, read } = desk();
    await states();
    const whole = read("2030-01", "briefing.html");
    harm(join(output, "2030-01", "briefing.html"));
    harm(join(output, "2030-03", "manifest.json"));
    expect(await states()).toEqual(["2030-01 made", "2030-02 kept", "2030-03 made"]);
    expect(read("2030-01", "briefing.html")).toBe(whole);
  });

  test("makes all anew where it is forced to, in another language, or with other templates", async () => {
    const { states } = desk(2);
    const all = ["2030-01 made", "2030-02 made"];
    await states();
    expect(await states({ force: true })).toEqual(all);
    expect(await states({ settings: { language: "ckb" } })).toEqual(all);
    const template = temporaryFolder();
    writeFileSync(join(template, "foot.liquid"), "<footer>another foot</footer>");
    expect(await states({ settings: { language: "ckb" }, template })).toEqual(all);
    expect(await states({ settings: { language: "ckb" }, template })).toEqual([
      "2030-01 kept",
      "2030-02 kept",
    ]);
  });

  test("leaves folders of other issues as they are, and names them", async () => {
    const { make, output } = desk();
    await make();
    writeFileSync(join(output, "2030-03", "briefing.pdf"), "of last month");
    const { leftovers, issues, outdated } = await make({ from: "2030-03" });
    expect(outdated).toEqual([join("2030-03", "briefing.pdf")]);
    expect(leftovers).toEqual(["2030-01", "2030-02"]);
    expect(issues).toMatchObject([{ number: 3, name: "2030-03" }]);
    expect(readdirSync(join(output, "2030-01"))).toEqual(["briefing.html", "manifest.json"]);
  });
});

describe("what cannot be made", () => {
  test.each([
    [{ from: "2030-13" }, { refusal: "date", option: "--from" }],
    [{ to: "2029-12" }, { refusal: "issues-none" }],
    [{ from: "2030-03", to: "2030-01" }, { refusal: "issues-none" }],
    [{ to: "9999" }, { refusal: "issues-many" }],
  ])("%o is refused, and nothing is written", async (options, facts) => {
    const { make, output } = desk(1);
    await expect(make(options)).rejects.toMatchObject({ code: "usage", facts });
    expect(() => readdirSync(output)).toThrow("ENOENT");
  });

  test("a dataset without any date is refused", async () => {
    const { make, tables, dataset } = desk(1);
    writeTables(dataset, { "sources.csv": tables["sources.csv"]?.replace("2030-01-20", "") ?? "" });
    await expect(make()).rejects.toMatchObject({ code: "usage", facts: { refusal: "issues-undated" } });
  });

  test("a template that cannot be filled stops the run, and nothing is half", async () => {
    const { make, output } = desk(2);
    const template = temporaryFolder();
    writeFileSync(join(template, "foot.liquid"), "{{ nothing }}");
    await expect(make({ template })).rejects.toMatchObject({ code: "template-broken" });
    expect(() => readdirSync(output)).toThrow("ENOENT");
  });

  test("an issue that is not printed is failed by name, its folder stays, the index says so", async () => {
    const { make, states, output, read, add } = desk();
    await states();
    const before = read("2030-02", "briefing.html");
    // A new indicator is shown in every issue.
    add("indicators.csv", "homes,homes lost,count");
    const failure = new RecountError("browser-failed", { reason: "the page crashed" });
    const fail = () => Promise.reject(failure);
    const { issues } = await make(
      { pdf: true },
      world({
        openPrinter: async () => ({ pages: 2, print: fail, picture: fail, close: async () => undefined }),
      }),
    );
    expect(issues).toMatchObject([1, 2, 3].map(() => ({ state: "failed", error: failure })));
    expect(read("2030-02", "briefing.html")).toBe(before);
    expect(readdirSync(join(output, "2030-02"))).toEqual(["briefing.html", "manifest.json"]);
    expect(seen(element(read("index.html"), "issue-2030-02"))).toContain("This issue could not be made.");
    expect(read("feed.xml")).not.toContain("<entry>");
  });
});

test("progress counts the issues that are to be made, and words say what is left", async () => {
  const { make } = desk();
  const told: string[] = [];
  const log = {
    ...silentLog,
    tally: ({ done, total, text, left }: Parameters<typeof silentLog.tally>[0]) =>
      void told.push(`${done}/${total} ${text}; ${left("minutes", 2)}`),
  };
  await make({}, world({ log }));
  expect(told).toEqual([
    "0/3 0 of 3 issues: 2030-01; about 2 minutes left",
    "1/3 1 of 3 issues: 2030-01; about 2 minutes left",
    "2/3 2 of 3 issues: 2030-02; about 2 minutes left",
    "3/3 3 of 3 issues: 2030-03; about 2 minutes left",
  ]);
});
