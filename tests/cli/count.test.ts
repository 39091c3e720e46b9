import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../platform/temporary.ts";
import { recount } from "./run.ts";

/** Invented names, two of them twice; a row without a name, one without a place, one of somebody who lived. */
const names = Array.from({ length: 33 }, (_, index) => `Person ${index + 1}`);
const list = [
  "nr,name,province,fate,died",
  ...[...names, "Person 7", "Person 7", ""].map(
    (name, index) =>
      `${index + 1},${name},${index % 3 === 0 ? "North Land" : "south"},killed,2030-02-${String(1 + (index % 28)).padStart(2, "0")}`,
  ),
  "37,Person 40,,killed,",
  "38,Person 41,south,wounded,2030-03-05",
].join("\n");

/** A dataset in which an article says at least 36, and the list that a monitor keeps. */
function desk(): { readonly folder: string; readonly list: string; readonly file: (name: string) => Buffer } {
  const at = temporaryFolder();
  const folder = join(at, "data");
  mkdirSync(folder);
  const tables = {
    sources: "id,title,published,url\nherald,The count,2030-03-01,https://herald.example/count\n",
    organisations: "id,label\nmonitor,Monitor\nministry,Ministry\n",
    indicators: "id,label,kind\nkilled,people killed,count\nkilled-days,days of killing,stock\n",
    populations: "id,label\ncivilians,civilians\n",
    places:
      "id,label,label_ar,broader\nland,The Land,,\nnorth,North Land,الشمال,land\nsouth,South Land,,land\n",
    figures:
      "id,source,locator,as_printed,indicator,place,period,value,qualifier,originator,method,population\r\n" +
      "herald-36,herald,par. 2,at least 36,killed,,2030-02-01/2030-02-28,36,at-least,ministry,documented,\r\n",
  };
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, `${name}.csv`), text);
  const resources = Object.keys(tables).map((name) => ({ name, path: `${name}.csv` }));
  writeFileSync(join(folder, "datapackage.json"), JSON.stringify({ name: "land", resources }));
  writeFileSync(join(at, "victims.csv"), list);
  return { folder, list: join(at, "victims.csv"), file: (name) => readFileSync(join(folder, name)) };
}

const counting = ({ folder, list: table }: ReturnType<typeof desk>, ...more: string[]) =>
  recount(["count", table, "--dataset", folder, "--indicator", "killed", "--originator", "monitor", ...more]);

const killed = ["--where", "fate = killed", "--as-of", "died"];

describe("recount count", () => {
  it("says what a list comes to, what sources cite of the same, and what the audit says of both", async () => {
    const own = desk();
    const before = own.file("figures.csv");
    const { status, stdout } = await counting(own, ...killed, "--distinct", "name");
    expect(status).toBe(0);
    expect(
      stdout.replaceAll(own.list, "victims.csv").replace(/-[0-9a-f]{8}\]/g, "-…]"),
    ).toMatchInlineSnapshot(`
      "victims.csv: 37 of 38 rows taken, 1 figure.

         1 value stands in several rows (3 in all) and is counted once: Person 7.

         1 row adds nothing, because name is empty in it: the figure is a floor, “at least”.

         1 row counted has no date.

         The dataset has no source “victims” yet: a row for it comes with the figures.

         value        counted        as of             id
         at least 34  people killed  28 February 2030  victims-killed

      What a source cites of the same

         value        counted        as of             source
         at least 36  people killed  28 February 2030  “The count” 2030

      What the audit says of it

         Note: At least 36 (people killed; as of 28 February 2030; “The count” 2030) lies within at least
         34 (people killed; Monitor (undated)): one is more exact than the other, and they do not
         contradict. [precision-…]

      Nothing was written. --append adds the row to the dataset.
      "
    `);
    expect(own.file("figures.csv")).toEqual(before);
  });

  it.each([
    [["--where", "province = south"], ["place"]],
    [["--where", "not (province = الشمال) and fate = killed"], ["place"]],
    [["--where", "province = south", "--place", "south"], []],
    [["--where", "province = south", "--by", "place=province"], []],
    [["--where", "fate = killed"], []],
  ])("says where a condition chooses by place and the figure is of all: %j", async (options, dimensions) => {
    const { status, stdout } = await counting(desk(), "--as-of", "2030", "--format", "json", ...options);
    expect(status).toBe(0);
    const { narrowed } = JSON.parse(stdout);
    expect(narrowed).toEqual(dimensions.map((dimension) => ({ dimension, column: "province" })));
  });

  it("makes one figure of a place however the rows write it", async () => {
    const own = desk();
    const rows = ["A,North Land", "B,north", "A,الشمال", "C,NORTH LAND", "A,south", ",south"];
    writeFileSync(own.list, `name,province\n${rows.join("\n")}\n`);
    const wanted = ["--as-of", "2030", "--by", "place=province", "--distinct", "name", "--format", "json"];
    const { stdout } = await counting(own, ...wanted);
    const { figures, repeated } = JSON.parse(stdout);
    expect(figures).toMatchObject([
      {
        place: "north",
        value: "3",
        qualifier: "exact",
        locator: "rows where province in (NORTH LAND, North Land, north, الشمال)",
      },
      { place: "south", value: "1", qualifier: "at-least", locator: "rows where province = south" },
    ]);
    expect(repeated).toMatchObject({ values: 1, rows: 3 });
  });

  it("makes a figure for each place, by id or label, as rows and as data", async () => {
    const own = desk();
    const [csv, json] = await Promise.all([
      counting(own, ...killed, "--by", "place=province", "--format", "csv"),
      counting(own, ...killed, "--by", "place=province", "--format", "json"),
    ]);
    expect(csv.stdout.split("\r\n").map((line) => line.split(",").slice(0, 11).join(","))).toEqual([
      "\ufeffid,source,locator,as_printed,indicator,population,place,event,phase,period,value",
      "victims-killed-north,victims,rows where (fate = killed) and province = North Land,12,killed,,north,,,2030-02-01/2030-02-28,12",
      "victims-killed-south,victims,rows where (fate = killed) and province = south,24,killed,,south,,,2030-02-01/2030-02-28,24",
      "",
    ]);
    expect(csv.stderr).toContain("1 row is in no figure");
    const data = JSON.parse(json.stdout) as Record<string, unknown>;
    expect(data).toMatchObject({
      dataset: "land",
      rows: 38,
      kept: 37,
      unplaced: 1,
      undated: 1,
      identical: 0,
      written: [],
    });
    expect(data.source).toMatchObject({
      id: "victims",
      type: "dataset",
      title: "victims.csv",
      publisher: "monitor",
    });
  });

  it("adds the rows where they belong, after what the files hold, byte by byte", async () => {
    const own = desk();
    const before = {
      figures: own.file("figures.csv"),
      sources: own.file("sources.csv"),
      places: own.file("places.csv"),
    };
    const { status, stdout } = await counting(
      own,
      ...killed,
      "--by",
      "place=province",
      "--published",
      "2030-03-02",
      "--append",
    );
    expect({ status, said: stdout.split("\n").at(-2) }).toEqual({
      status: 0,
      said: "Added to sources.csv and figures.csv.",
    });
    const [figures, sources] = [own.file("figures.csv"), own.file("sources.csv")];
    expect(figures.subarray(0, before.figures.length)).toEqual(before.figures);
    expect(sources.subarray(0, before.sources.length)).toEqual(before.sources);
    expect(own.file("places.csv")).toEqual(before.places);
    expect(figures.subarray(before.figures.length).toString()).toBe(
      "victims-killed-north,victims,rows where (fate = killed) and province = North Land,12,killed,north,2030-02-01/2030-02-28,12,exact,monitor,documented,\r\n" +
        "victims-killed-south,victims,rows where (fate = killed) and province = south,24,killed,south,2030-02-01/2030-02-28,24,exact,monitor,documented,\r\n",
    );
    expect((await recount(["check", own.folder])).status).toBe(0);
    // A second time the ids are taken: nothing is written twice.
    const again = await counting(own, ...killed, "--by", "place=province", "--append");
    expect(again).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("name another source with --source"),
    });
    expect(own.file("figures.csv")).toEqual(figures);
  });

  it("adds a column up; what does not say makes a floor of it", async () => {
    const own = desk();
    writeFileSync(own.list, "day,dead\n2030-02-01,3\n2030-02-02,\n2030-02-03,0.1\n2030-02-03,0.2\n");
    const whole = await counting(
      own,
      "--sum",
      "dead",
      "--where",
      "dead != 0.1 and dead != 0.2",
      "--as-of",
      "2030-02",
      "--format",
      "json",
    );
    expect(JSON.parse(whole.stdout)).toMatchObject({
      missing: 1,
      figures: [
        {
          as_printed: "at least 3",
          value: "3",
          qualifier: "at-least",
          period: "../2030-02",
          locator: "rows where dead != 0.1 and dead != 0.2",
        },
      ],
    });
    const broken = await counting(own, "--sum", "dead", "--as-of", "day");
    expect(broken).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("figures:1 value: “3.3” is no whole number"),
    });
  });

  it("says so where rows are alike, and where none is taken", async () => {
    const own = desk();
    writeFileSync(own.list, "name,died\nA,2030-02-01\nA,2030-02-01\n");
    expect((await counting(own, "--as-of", "died")).stdout).toContain(
      "1 row is like another in every column",
    );
    const none = await counting(own, "--where", "name = B", "--as-of", "died");
    expect(none.stdout).toContain("No row meets the condition.");
  });

  it.each(["ar", "ckb"])("speaks %s", async (language) => {
    const { status, stdout } = await counting(
      desk(),
      ...killed,
      "--by",
      "place=province",
      "--lang",
      language,
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/\p{Script=Arabic}/u);
    expect(stdout).not.toMatch(/\brows?\b taken|contradicts/);
  });
});

describe("what cannot be counted", () => {
  it("is told at once: everything that does not fit the table", async () => {
    const own = desk();
    const { status, stderr } = await counting(
      own,
      ...[
        "--where",
        "fat = killed",
        "--by",
        "place=provinz,population=group",
        "--sum",
        "name",
        "--as-of",
        "fate",
      ],
    );
    expect(status).toBe(2);
    expect(stderr.replaceAll(own.list, "victims.csv")).toMatchInlineSnapshot(`
      "victims.csv: the condition names the column “fat”, which the table does not have; did you mean fate? Its columns: nr, name, province, fate, died
      victims.csv: --by names the column “provinz”, which the table does not have; did you mean province? Its columns: nr, name, province, fate, died
      victims.csv: --by names the column “group”, which the table does not have; its columns: nr, name, province, fate, died
      victims.csv name: --sum needs numbers, and the column holds text, such as “Person 1”; leave what is no number empty, or take another column
      victims.csv fate: --as-of needs dates, and the column holds text, such as “killed”; leave what is no date such as 2021-05-09 empty, or take another column
      victims.csv: 5 faults.
      "
    `);
  });

  it("and everything that does not fit the dataset", async () => {
    const own = desk();
    const { status, stderr } = await counting(
      own,
      ...[
        "--by",
        "place=name",
        "--where",
        "nr <= 2",
        "--population",
        "civilian",
        "--from",
        "lately",
        "--originator",
        "moniter",
      ],
    );
    expect(status).toBe(2);
    expect(stderr.replaceAll(own.list, "victims.csv")).toMatchInlineSnapshot(`
      "--population: “civilian” is in no row of populations; did you mean civilians?
      --originator: “moniter” is in no row of organisations; did you mean monitor?
      --from: “lately” is no date; write 2021, 2021-05, 2021-05-09, or a period such as 2019-10/2021-05 or 2019-10/..
      victims.csv name: “Person 1” is no id or label in places; add it there, mend it in the table, or leave its rows out with --where
      victims.csv name: “Person 2” is no id or label in places; add it there, mend it in the table, or leave its rows out with --where
      victims.csv: 5 faults.
      "
    `);
  });

  it("is refused with its reasons where the command line does not say enough", async () => {
    const { status, stderr } = await recount([
      "count",
      "a.csv",
      "--by",
      "colour=x,place=",
      "--memory",
      "lots",
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain("“colour=x”");
    expect(stderr).toContain("“place=”");
    expect(stderr).toContain("--memory");
    expect((await recount(["count", "a.csv", "--indicator", "killed"])).stderr).toContain("--dataset");
  });

  it("leaves the dataset as it is where a row could not be read again", async () => {
    const own = desk();
    const text = own
      .file("figures.csv")
      .toString()
      .replace(",method,population", ",method")
      .replace(/documented,/, "documented");
    writeFileSync(join(own.folder, "figures.csv"), text);
    const { status, stderr } = await counting(own, ...killed, "--population", "civilians", "--append");
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("figures.csv:1 population: the column is missing"),
    });
    expect(own.file("figures.csv").toString()).toBe(text);
    expect(own.file("sources.csv").toString()).not.toContain("victims");
  });
});
