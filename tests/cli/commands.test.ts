import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reportSchema } from "../../src/model/report.ts";
import { recount, root } from "./run.ts";

const bundled = join(root, "datasets/iraq-activists");
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "recount-commands-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A copy of the bundled dataset with one text replaced in one file. */
async function altered(file: string, from: string, to: string): Promise<string> {
  const copy = join(folder, "altered");
  await cp(bundled, copy, { recursive: true });
  const text = await readFile(join(copy, file), "utf8");
  expect(text).toContain(from);
  await writeFile(join(copy, file), text.replace(from, to));
  return copy;
}

describe("recount audit", () => {
  it("prints JSON of the published form", async () => {
    const { status, stdout, stderr } = await recount(["audit", bundled, "--format", "json"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.summary).toMatchObject({ sources: 5, figures: 28, errors: 0 });
    expect(report.findings.length).toBe(report.summary.warnings + report.summary.notes);
  });

  it("groups findings by severity, warnings before notes", async () => {
    const { stdout } = await recount(["audit", bundled]);
    expect(stdout.indexOf("WARNINGS")).toBeGreaterThan(0);
    expect(stdout.indexOf("NOTES")).toBeGreaterThan(stdout.indexOf("WARNINGS"));
    expect(stdout.indexOf("ESTIMATES")).toBeGreaterThan(stdout.indexOf("NOTES"));
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it.each([
    ["error", 0],
    ["warning", 1],
    ["note", 1],
    ["never", 0],
  ])("exits by --fail-on %s with %i", async (bar, status) => {
    expect((await recount(["audit", bundled, "--fail-on", bar])).status).toBe(status);
  });

  it("knows only what was public: without the July article nothing is stale", async () => {
    const before = await recount(["audit", bundled, "--known-by", "2021-07-05", "--format", "json"]);
    const report = reportSchema.parse(JSON.parse(before.stdout));
    expect(report.knownBy).toBe("2021-07-05");
    expect(report.summary.sources).toBe(2);
    expect(report.findings.map(({ type }) => type)).not.toContain("stale");
  });

  it("refuses a knowledge date that is none, and says how to write one", async () => {
    const { status, stdout, stderr } = await recount(["audit", bundled, "--known-by", "July 2021"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("2021-05-09");
  });

  it.each([
    [".", "--output: “.” is a folder; name a file in it."],
    ["reports/", "--output: “reports/” is a folder; name a file in it."],
    [
      "no-such-folder/audit.txt",
      "--output: there is no folder “no-such-folder”; make it first, or correct the name.",
    ],
  ])("refuses to write to %j before it does anything", async (output, said) => {
    const outcome = await recount(["audit", bundled, `--output=${output}`]);
    expect(outcome).toEqual({ status: 2, stdout: "", stderr: `${said}\n` });
  });

  it("writes to a file when asked to, and nothing to standard output", async () => {
    const output = join(folder, "audit.json");
    const { status, stdout } = await recount(["audit", bundled, "--format", "json", "--output", output]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(reportSchema.safeParse(JSON.parse(await readFile(output, "utf8"))).success).toBe(true);
  });

  it("lets no control character of a dataset through to the terminal", async () => {
    const dataset = await altered("indicators.csv", "people killed", "people \u001b[2J\u009b1Akilled");
    const { stdout } = await recount(["audit", dataset]);
    expect(stdout).toContain("people \uFFFD[2J\uFFFD1Akilled");
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it("leaves colours out where NO_COLOR or a pipe says so", async () => {
    const { stdout } = await recount(["audit", bundled], { NO_COLOR: "1" });
    expect(stdout).not.toContain("\u001b[");
  });
});

describe("recount brief", () => {
  it("names a PDF of an earlier run beside new HTML", async () => {
    const output = join(folder, "out");
    await mkdir(output);
    await writeFile(join(output, "briefing.pdf"), "of last month");
    const { status, stderr } = await recount(["brief", bundled, "--html", "--output", output]);
    expect(status).toBe(0);
    expect(stderr).toMatch(new RegExp(`earlier run.*: ${join(output, "briefing.pdf")}`));
    expect(await readFile(join(output, "briefing.pdf"), "utf8")).toBe("of last month");
  });

  it("writes the HTML where no browser prints, says what to do, and exits with 2", async () => {
    const output = join(folder, "out");
    const browser = join(folder, "no-such-browser");
    const { status, stderr } = await recount(["brief", bundled, "--output", output], {
      PUPPETEER_EXECUTABLE_PATH: browser,
    });
    expect(status).toBe(2);
    expect(stderr).toContain(`PUPPETEER_EXECUTABLE_PATH names ${browser}, where no program is.`);
    expect(stderr).toContain(join(output, "briefing.html"));
    expect(await readdir(output)).toEqual(["briefing.html"]);
    expect(await readFile(join(output, "briefing.html"), "utf8")).toMatch(/<\/html>\s*$/);
  });

  it("needs no browser for the HTML alone", async () => {
    const output = join(folder, "out");
    const env = { PUPPETEER_EXECUTABLE_PATH: join(folder, "no-such-browser") };
    const { status, stdout } = await recount(["brief", bundled, "--html", "--output", output], env);
    expect(status).toBe(0);
    expect(stdout).toContain(join(output, "briefing.html"));
  });

  it("says in a few lines and as data what changed since an earlier day", async () => {
    const of = (...more: readonly string[]) =>
      recount([
        ...["brief", bundled, "--html", "--quiet", "--output", join(folder, "out")],
        ...["--known-by", "2021-07-11", "--since", "2021-07-05", ...more],
      ]);
    const { stdout } = await of();
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "Since 5 July 2021: 4 new figures, 10 findings opened, 2 latest estimates changed, 2 new estimates and one new derived value. " +
        "people killed: activists; Iraq; since October 2019: 34, as of May 2021 (then 5, as of January 2020) ",
    );
    const { changes } = JSON.parse((await of("--format", "json")).stdout) as {
      changes: Record<string, Record<string, unknown>[]>;
    };
    expect(changes.figures?.map(({ kind, date }) => [kind, date])).toEqual(
      Array(4).fill(["new", "2021-07-11"]),
    );
    expect(changes.estimates?.[0]).toMatchObject({
      movement: "dated",
      before: { low: 9 },
      after: { low: 81 },
    });
  });

  it.each([
    [["--since", "2021-08", "--known-by", "2021-07-11"], "--since: 2021-08 is later than 2021-07-11"],
    [["--since", "yesterday"], "--since: “yesterday” is no date"],
  ])("refuses %j before it reads anything", async (dates, message) => {
    const { status, stderr } = await recount(["brief", join(folder, "nowhere"), ...dates]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it("says in one message that a folder cannot be written, and leaves what is there", async () => {
    await writeFile(join(folder, "report"), "an old report, where a folder is wanted");
    const { status, stderr } = await recount([
      "brief",
      bundled,
      "--html",
      "--quiet",
      "--output",
      join(folder, "report"),
    ]);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(/^Cannot write to .*--output\.$/m);
    expect(await readFile(join(folder, "report"), "utf8")).toBe("an old report, where a folder is wanted");
  });
});

describe("bad input", () => {
  it("names every fault at once with file, row, column and remedy, and writes nothing", async () => {
    const dataset = await altered("figures.csv", ",2019-10/2021-05,76,", ",May-21,3o,");
    const output = join(folder, "out");
    const { status, stdout, stderr } = await recount(["brief", dataset, "--output", output]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/figures\.csv:3 period: “May-21” is a date as .*2021-05/);
    expect(stderr).toMatch(/figures\.csv:3 value: “3o” is no number; write/);
    expect(stderr).toContain("2 faults");
    expect(await readdir(folder)).toEqual(["altered"]);
  });

  it("gives the faults as data to a program", async () => {
    const dataset = await altered("figures.csv", "rudaw-2021,par. 18,58", "rudaw-2022,par. 18,58");
    const { status, stdout } = await recount(["check", dataset, "--format", "json"]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: false,
      faults: [
        {
          code: "reference-unknown",
          file: "figures.csv",
          row: 4,
          column: "source",
          facts: { cell: "rudaw-2022" },
        },
      ],
    });
  });

  it("checks every dataset named, and those in a folder", async () => {
    const dataset = await altered("figures.csv", ",2019-10/2021-05,76,", ",2019-10/2021-05,3o,");
    const { status, stdout, stderr } = await recount(["check", folder, join(root, "datasets/starter")]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "my-dataset is valid: 2 sources, 4 figures.\n" });
    expect(stderr).toContain("figures.csv:3 value: “3o” is no number");
    const asData = await recount(["check", dataset, join(root, "datasets/starter"), "--format", "json"]);
    expect(JSON.parse(asData.stdout)).toMatchObject({
      datasets: [
        { dataset, valid: false, faults: [{ code: "number-invalid" }] },
        { valid: true, faults: [] },
      ],
    });
  });

  it("says what to do where there is no dataset", async () => {
    const { status, stderr } = await recount(["audit", folder]);
    expect(status).toBe(2);
    expect(stderr).toContain("recount init");
  });
});

describe("recount init", () => {
  it("makes a dataset that is valid and gives an estimate", async () => {
    const made = join(folder, "mine");
    expect((await recount(["init", made])).status).toBe(0);
    expect((await recount(["check", made])).status).toBe(0);
    const { stdout } = await recount(["audit", made, "--format", "json"]);
    expect(reportSchema.parse(JSON.parse(stdout)).derived).toMatchObject([{ low: 16, high: 16 }]);
  });

  it("overwrites nothing", async () => {
    await writeFile(join(folder, "figures.csv"), "mine");
    const { status, stderr } = await recount(["init", folder]);
    expect(status).toBe(2);
    expect(stderr).toContain("figures.csv");
    expect(await readdir(folder)).toEqual(["figures.csv"]);
  });
});

describe("recount schema", () => {
  it("names what it knows where a name is wrong, and no option that is none", async () => {
    const { status, stderr } = await recount(["schema", "nope"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^recount schema knows no “nope”; choose one of "sources", /);
    expect(stderr).not.toContain("--name");
  });

  it("prints one schema or all of them", async () => {
    const one = await recount(["schema", "figures"]);
    expect(JSON.parse(one.stdout)).toMatchObject({ title: "A row of figures.csv", type: "object" });
    const all = JSON.parse((await recount(["schema"])).stdout);
    expect(Object.keys(all)).toContain("audit");
    expect(all.figures).toEqual(JSON.parse(one.stdout));
  });
});
