import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { comparisonSchema } from "../../src/model/comparison-report.ts";
import { folderWith, told } from "./comparing.ts";

/** Nobody of these is in the other list but the first three: enough of them that no name is common. */
const others = [
  ["Burhan Miqdad Rawi", "Suhaib Wadhah Hariri", "Qusay Nizar Homsi", "Ghufran Duha Rifai"],
  ["Maytham Ghaith Qudsi", "Thamer Hazem Deiri", "Lamia Warda Khatib", "Layth Humam Tayyar"],
].map((names) => names.map((name) => `${name},Kut,2015-01-01,30`).join("\n"));

const ministry = `name,place,date,age
Mohammed Thabit al-Munim,Basra,2014-06-10,34
Zaynab Karim Salih,Mosul,2014-07-01,20
Omar Faris Rashid,Mosul,2014-07-02,
${others[0]}
`;
const monitor = `full_name,place,date,age
Omar Faris Rashid,Mosul,2014-07-02,41
Muhammad Thabit el-Munim,Basrah,2014-06-10,36
Zaynab Karim Salih,Mosul,2014-07-01,20
${others[1]}
`;
const options = [
  ...["--match", "name", "--map", "name=full_name", "--block", "place", "--evidence", "date,age"],
  ...["--ignore", "place"],
];

async function matched(more: readonly string[], lists = { "left.csv": ministry, "right.csv": monitor }) {
  const folder = folderWith(lists);
  const at = (file: string) => join(folder, file);
  const run = (extra: readonly string[]) =>
    told(["compare", at("left.csv"), at("right.csv"), ...options, ...extra]);
  return { ...(await run(more.map((option) => option.replace("@", `${folder}/`)))), at, run };
}

describe("two lists of names without a key", () => {
  test("on a terminal: how rows found each other, the pairs with their reasons, and what differs in them", async () => {
    const { status, stdout } = await matched([]);
    expect(status).toBe(1);
    expect(stdout).toContain("Rows were matched by name: 3 pairs were found.");
    expect(stdout.replace(/\s+/g, " ")).toContain("Only rows with the same place, or an empty one");
    expect(stdout).toMatch(/Mohammed\s.*Muhammad|Muhammad\s.*Mohammed/s);
    expect(stdout).toMatch(/10 of 11 rows differ|2 are changed/);
    expect(stdout).toContain("L2 R3");
  });

  test("a pair that was decided is a pair, though neither row has a name", async () => {
    const decisions = [
      "left,right,decision,reason,decided_by,decided_on",
      "2,2,same,one bed,desk,2021-07-01",
      "3,3,same,one bed,desk,2021-07-01",
    ];
    const lists = {
      "left.csv": "name,place,date,age\n,Basra,2014-06-10,34\n,Mosul,2014-06-10,\n,Mosul,2014-07-10,\n",
      "right.csv": "full_name,place,date,age\n,Basra,2014-06-10,36\nOmar,Mosul,2014-06-10,\n",
      "decisions.csv": decisions.join("\n"),
    };
    const { stdout } = await matched(["--decisions", "@decisions.csv", "--format", "json"], lists);
    expect(JSON.parse(stdout)).toMatchObject({
      rows: { both: 2, equal: 1, changed: 1, onlyLeft: 1, onlyRight: 0 },
      differences: [
        { change: "left", key: ["", "L4"] },
        { change: "changed", key: ["—", "L2 R2"], cells: [{ column: "age", by: 2 }] },
      ],
    });
  });

  test("as JSON: pairs with scores and reasons as facts", async () => {
    const { stdout } = await matched(["--format", "json"]);
    expect(comparisonSchema.strict().safeParse(JSON.parse(stdout)).error).toBeUndefined();
    const { rows, matched: told, differences, left } = JSON.parse(stdout);
    expect(rows).toMatchObject({ both: 3, equal: 1, changed: 2, onlyLeft: 4, onlyRight: 4 });
    expect(left.columns).toEqual(["name", "place", "date", "age"]);
    expect(told).toMatchObject({
      match: ["name"],
      block: ["place"],
      evidence: ["date", "age"],
      undecided: [],
    });
    expect(told.pairs[0]).toMatchObject({
      left: { row: 2, name: "Mohammed Thabit al-Munim" },
      right: { row: 3, name: "Muhammad Thabit el-Munim" },
      key: "L2 R3",
      reasons: expect.arrayContaining([
        { kind: "spelling", left: "Mohammed", right: "Muhammad" },
        { kind: "article", left: "al", right: "el" },
        { kind: "cell", column: "date", level: "same", left: "2014-06-10", right: "2014-06-10" },
      ]),
    });
    expect(differences).toContainEqual({
      change: "changed",
      key: ["Mohammed Thabit al-Munim", "L2 R3"],
      cells: [{ column: "age", left: "34", right: "36", by: 2 }],
    });
  });

  test("as CSV and as a page: score and reasons beside the differences", async () => {
    const csv = parse((await matched(["--format", "csv"])).stdout, { bom: true, columns: true });
    expect(csv).toContainEqual(
      expect.objectContaining({
        change: "changed",
        key_rows: "L2 R3",
        why: expect.stringContaining("“el-” for “al-”"),
        column: "age",
      }),
    );
    const { stdout: page } = await matched(["--format", "html"]);
    expect(page).toContain("one name in two spellings: Mohammed, Muhammad");
  });

  test("as Parquet, with them too", async () => {
    const { at, status } = await matched(["--output", "@all.parquet"]);
    expect(status).toBe(1);
    const again = ["compare", at("all.parquet"), at("all.parquet"), "--on", "key_rows", "--format", "json"];
    const { columns } = JSON.parse((await told(again)).stdout);
    const typed = columns.map(({ left, as }: { left: string; as: string }) => `${left}: ${as}`);
    expect(typed).toEqual(expect.arrayContaining(["score: number", "why: text"]));
  });
});

test("pairs that nobody can tell apart are listed, decided in the file that lists them, and obeyed", async () => {
  const twins = { "left.csv": ministry, "right.csv": `${monitor}Zaynab Karim Salih,Mosul,2014-07-01,20\n` };
  const { at, run, stdout } = await matched(["--pairs", "@pairs.csv"], twins);
  expect(stdout.replace(/\s+/g, " ")).toContain("2 pairs are too close to call and were not joined");
  const [header = "", first = "", second = "", ...rest] = readFileSync(at("pairs.csv"), "utf8")
    .trim()
    .split("\r\n");
  expect([first, second].every((line) => line.includes("another pair is nearly as good"))).toBe(true);
  const decide = (line: string, decision: string) =>
    line.replace(/,,,,$/, `,${decision},the families were asked,records desk,2021-07-01`);
  writeFileSync(
    at("decided.csv"),
    [header, decide(first, "different"), decide(second, "same"), ...rest].join("\r\n"),
  );
  const again = await run(["--decisions", at("decided.csv"), "--pairs", at("pairs.csv"), "--format", "json"]);
  const { undecided, pairs } = JSON.parse(again.stdout).matched;
  expect(undecided).toEqual([]);
  expect(pairs.find(({ left }: { left: { row: number } }) => left.row === 3)).toMatchObject({
    score: 1,
    reasons: [{ kind: "decided", by: "records desk", on: "2021-07-01", reason: "the families were asked" }],
  });
  // What was decided stands in the file that this run wrote, so that it can be given to the next.
  const kept = parse(readFileSync(at("pairs.csv"), "utf8"), { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(kept.map(({ decision }) => decision).toSorted()).toEqual(["", "", "different", "same"]);
  // Whoever reads it after a year sees whom the decisions are about.
  for (const { left_name, right_name } of kept) expect([left_name, right_name]).not.toContain("");

  writeFileSync(
    at("left.csv"),
    ministry.replace("Karim Salih,Mosul,2014-07-01,20", "Karim Salih,Mosul,2014-07-01,21"),
  );
  const changed = await run(["--decisions", at("pairs.csv")]);
  expect(changed.stdout.replace(/\s+/g, " ")).toMatch(
    /The decision in row \d+ of the decisions was not followed: row 3-[0-9a-f]{8} of the left has changed since/,
  );
});

describe("what cannot be done is told with its place", () => {
  test("columns that a table does not have", async () => {
    const { status, stderr } = await matched(["--evidence", "agee"]);
    expect(status).toBe(2);
    expect(stderr).toContain("--evidence names the column “agee”");
    expect(stderr).toContain("did you mean age?");
  });

  test("faults of the file of decisions, all at once, with row and column", async () => {
    const decisions = [
      "left,right,decision,reason,decided_by,decided_on",
      "2,3,maybe,asked,desk,2021-07-01",
      "two,3,same,,desk,yesterday",
      "3,4,same,asked,desk,2021-07-01",
      "3,5,same,asked,desk,2021-07-01",
      "2,2,,,,",
    ].join("\n");
    const lists = { "left.csv": ministry, "right.csv": monitor, "decisions.csv": decisions };
    const { status, stdout, stderr } = await matched(["--decisions", "@decisions.csv"], lists);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    for (const place of [
      /decisions\.csv:2 decision: “maybe”/,
      /decisions\.csv:3 left: “two”/,
      /decisions\.csv:3 reason/,
      /decisions\.csv:3 decided_on: “yesterday”/,
      /decisions\.csv:5 left: “3”/,
    ])
      expect(stderr).toMatch(place);
  });

  test.each([
    [["--on", "age"], "--on and --match"],
    [["--format", "daff"], "a key"],
    [["--decisions", "@nowhere.csv"], "there is no file"],
  ])("%j", async (more, text) => {
    const { status, stderr } = await matched(more);
    expect(status).toBe(2);
    expect(stderr).toContain(text);
  });

  test("options of names without a name", async () => {
    const folder = folderWith({ "left.csv": ministry });
    const { status, stderr } = await told([
      ...["compare", join(folder, "left.csv"), join(folder, "left.csv"), "--on", "name"],
      ...["--block", "place", "--pairs", "pairs.csv"],
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain("--block is about");
    expect(stderr).toContain("--pairs is about");
  });
});
