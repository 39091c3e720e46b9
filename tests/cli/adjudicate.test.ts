import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { auditDataset, load } from "../../src/pipeline.ts";
import { temporaryFolder } from "../platform/temporary.ts";
import { seededRandom } from "../seeded-random.ts";
import { recount, root } from "./run.ts";

const source = join(root, "tests/datasets-invented/karvelia-floods");
const bin = join(root, "src/cli/bin.ts");
const header = "finding,fingerprint,decision,figure,reason,decided_by,decided_on";

/** A copy of the dataset; `text` is what its adjudications.csv holds, `null` where it has none. */
function dataset(text: string | null = `${header}\n`): string {
  const folder = join(temporaryFolder(), "dataset");
  cpSync(source, folder, { recursive: true });
  const [table, descriptor] = [join(folder, "adjudications.csv"), join(folder, "datapackage.json")];
  if (text !== null) writeFileSync(table, text);
  else {
    rmSync(table);
    writeFileSync(
      descriptor,
      readFileSync(descriptor, "utf8").replace(/ {4}\{\s*"name": "adjudications",[^}]*\},\n/, ""),
    );
  }
  return folder;
}

const table = (folder: string): Buffer => readFileSync(join(folder, "adjudications.csv"));
const findingsOf = async (folder: string) => auditDataset(await load(folder)).findings;
const everything = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);

const decide = (folder: string, finding: string, ...options: readonly string[]) =>
  recount(["adjudicate", folder, finding, "--reason", "Looked up", "--by", "R. Quill", ...options]);
const explain = ["--decision", "explain", "--on", "2031-09-01"];

describe("recount adjudicate", () => {
  it("puts a row after what is there, closes the finding, and says what changes", async () => {
    const folder = dataset();
    const before = table(folder);
    const { status, stdout } = await decide(
      folder,
      "conflict",
      ...["--decision", "withdraw", "--figure", "relief-drowned-april", "--on", "2031-09-01"],
    );
    expect(status).toBe(0);
    expect(table(folder).subarray(0, before.length)).toEqual(before);
    expect(table(folder).subarray(before.length).toString()).toMatch(
      /^conflict-[0-9a-f]{8},[0-9a-f]{8},withdraw,relief-drowned-april,Looked up,R\. Quill,2031-09-01\n$/,
    );
    const [finding] = (await findingsOf(folder)).filter(({ type }) => type === "conflict");
    expect(finding?.status).toBe("decided");
    expect(stdout).toMatch(/10 April 2031\s+any number \(Contested\)\s+17 \(Single origin\)/);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it.each([
    ["with a mark at its start and carriage returns", `\uFEFF${header}\r\n`],
    ["separated by semicolons", `\uFEFF${header.replaceAll(",", ";")}\r\n`],
    ["without a line end", header],
    ["with its columns in another order, and one more", `seen,${header.split(",").reverse().join(",")}\n`],
    ["with a decision already", `${header}\nconflict-9,aa,explain,,"a, ""b""\nc",R. Quill,2031\n\n`],
  ])("keeps a table %s byte by byte", async (_what, text) => {
    const folder = dataset(text);
    const before = table(folder);
    const reason = '=SUM(A1), “said”; "quoted"\nand a second line';
    const { status } = await decide(folder, "conflict", ...explain, "--reason", reason);
    expect(status).toBe(0);
    expect(table(folder).subarray(0, before.length)).toEqual(before);
    const decided = (await findingsOf(folder)).find(({ status }) => status === "decided");
    expect(decided?.decision).toEqual({
      decision: "explain",
      figure: null,
      reason,
      decidedBy: "R. Quill",
      decidedOn: "2031-09-01",
    });
  });

  it("makes the table where there is none, and names it in datapackage.json", async () => {
    const folder = dataset(null);
    const { resources, ...rest } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
    const { status, stdout } = await decide(folder, "conflict", ...explain);
    expect(status).toBe(0);
    expect(stdout).toContain(join(folder, "datapackage.json"));
    expect(JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"))).toEqual({
      ...rest,
      resources: [...resources, { name: "adjudications", path: "adjudications.csv" }],
    });
    expect(table(folder).toString().split("\n")[0]).toBe(header);
    expect((await findingsOf(folder)).filter(({ status }) => status === "decided")).toHaveLength(1);
  });

  it("dates a decision by the clock where no date is given", async () => {
    const folder = dataset();
    await decide(folder, "conflict", "--decision", "defer");
    const [day = ""] = table(folder).toString().trim().split(",").slice(-1);
    expect(Math.abs(Date.parse(day) - Date.now())).toBeLessThan(2 * 86_400_000);
  });

  it("writes nothing when it is only to say what would change", async () => {
    const folder = dataset(null);
    const before = everything(folder);
    const { status, stdout } = await decide(folder, "conflict", ...explain, "--dry-run", "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ row: { decision: "explain" }, written: [] });
    expect(everything(folder)).toEqual(before);
  });

  it("decides anew only when it is told to, and on a later date", async () => {
    const folder = dataset();
    await decide(folder, "conflict", ...explain);
    const before = table(folder);
    expect(await decide(folder, "conflict", "--decision", "defer", "--on", "2031-10-01")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--again"),
    });
    expect(
      await decide(folder, "conflict", "--decision", "defer", "--on", "2031-09-01", "--again"),
    ).toMatchObject({ status: 2, stderr: expect.stringContaining("later date") });
    expect(table(folder)).toEqual(before);
    const again = await decide(folder, "conflict", "--decision", "defer", "--on", "2031-10-01", "--again");
    expect(again.status).toBe(0);
    expect((await findingsOf(folder)).find(({ type }) => type === "conflict")?.status).toBe("deferred");
  });

  it.each([
    ["a finding that is not there", ["conflct-63fd1a86", ...explain], "Did you mean conflict-"],
    ["a beginning that several have", ["uncorroborated", ...explain], "may mean several"],
    ["no figure", ["conflict", "--decision", "prefer"], "relief-drowned-april, beacon-drowned-april"],
    [
      "another finding's figure",
      ["conflict", "--decision", "prefer", "--figure", "gauge-lost"],
      "is not about gauge-lost",
    ],
    ["a figure too much", ["conflict", ...explain, "--figure", "gauge-lost"], "leave --figure out"],
    ["a finding without figures", ["contested", "--decision", "prefer"], "may mean several"],
    ["no date", ["conflict", "--decision", "explain", "--on", "1 May"], "is no date"],
    ["no reason", ["conflict", ...explain, "--reason", " "], "--reason is empty"],
    ["signs that nobody sees", ["conflict", ...explain, "--reason", "a\u001b[2Jb"], "control characters"],
  ])("refuses %s, says why, and changes nothing", async (_what, [finding = "", ...options], why) => {
    const folder = dataset();
    const before = everything(folder);
    const { status, stdout, stderr } = await decide(folder, finding, ...options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(why);
    expect(everything(folder)).toEqual(before);
  });

  it("changes nothing in a dataset with a fault", async () => {
    const folder = dataset(`${header}\nconflict-1,aa,prefer,,Because,R. Quill,2031\n`);
    const before = everything(folder);
    const { status, stderr } = await decide(folder, "conflict", ...explain);
    expect(status).toBe(2);
    expect(stderr).toContain("adjudications.csv:2 figure");
    expect(everything(folder)).toEqual(before);
  });
});

describe.skipIf(process.platform === "win32")("the file that it changes", () => {
  it("keeps its permissions", async () => {
    const folder = dataset();
    chmodSync(join(folder, "adjudications.csv"), 0o640);
    await decide(folder, "conflict", ...explain);
    expect(statSync(join(folder, "adjudications.csv")).mode & 0o777).toBe(0o640);
  });

  it("may be a link within the folder, and stays one", async () => {
    const folder = dataset();
    mkdirSync(join(folder, "tables"));
    renameSync(join(folder, "adjudications.csv"), join(folder, "tables/decisions.csv"));
    symlinkSync("tables/decisions.csv", join(folder, "adjudications.csv"));
    expect((await decide(folder, "conflict", ...explain)).status).toBe(0);
    expect(readFileSync(join(folder, "tables/decisions.csv"), "utf8")).toContain("Looked up");
    expect(table(folder).toString()).toContain("Looked up");
  });

  it("is not changed where a link leads out of the folder", async () => {
    const folder = dataset();
    const outside = join(folder, "../outside.csv");
    renameSync(join(folder, "adjudications.csv"), outside);
    symlinkSync("../outside.csv", join(folder, "adjudications.csv"));
    expect((await decide(folder, "conflict", ...explain)).status).toBe(2);
    expect(readFileSync(outside, "utf8")).toBe(`${header}\n`);
  });

  it.skipIf(process.getuid?.() === 0)("is not changed where it is marked as read-only", async () => {
    const folder = dataset();
    chmodSync(join(folder, "adjudications.csv"), 0o444);
    const { status, stderr } = await decide(folder, "conflict", ...explain);
    expect(status).toBe(2);
    expect(stderr).toContain("read-only");
    expect(table(folder).toString()).toBe(`${header}\n`);
  });
});

describe("runs at one time", () => {
  it("lose no decision of one another", { timeout: 120_000 }, async () => {
    const folder = dataset(null);
    const findings = (await findingsOf(folder)).filter(({ severity }) => severity !== "note").slice(0, 8);
    const outcomes = await Promise.all(findings.map(({ id }) => decide(folder, id, ...explain)));
    expect(outcomes.map(({ status, stderr }) => [status, stderr])).toEqual(findings.map(() => [0, ""]));
    const decided = (await findingsOf(folder)).filter(({ status }) => status === "decided");
    expect(decided.map(({ id }) => id).toSorted()).toEqual(findings.map(({ id }) => id).toSorted());
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("wait for a lock, and take away one that a killed run left", { timeout: 60_000 }, async () => {
    const folder = dataset();
    const child = spawn(process.execPath, ["--eval", "0"]);
    await once(child, "exit");
    const { hostname } = await import("node:os");
    const host = hostname().replaceAll(/[^a-z0-9]/gi, "_");
    writeFileSync(join(folder, ".recount-lock"), `${host}-${child.pid}-0-x`);
    expect((await decide(folder, "conflict", ...explain)).status).toBe(0);
    expect(existsSync(join(folder, ".recount-lock"))).toBe(false);
  });

  it("leave the old file or the new one when they are killed", { timeout: 120_000 }, async () => {
    const folder = dataset();
    const random = seededRandom("adjudicate");
    const start = performance.now();
    await decide(folder, "conflict", ...explain, "--dry-run");
    const duration = performance.now() - start;
    const old = table(folder);
    for (let round = 0; round < 8; round += 1) {
      writeFileSync(join(folder, "adjudications.csv"), old);
      const args = ["adjudicate", folder, "conflict", ...explain, "--reason", "Killed", "--by", "R. Quill"];
      const child = spawn(process.execPath, [bin, ...args], { stdio: "ignore" });
      const ended = once(child, "exit");
      await Promise.race([sleep(duration * (0.4 + random() * 0.7)), ended]);
      child.kill("SIGKILL");
      await ended;
      const now = table(folder);
      expect(now.subarray(0, old.length)).toEqual(old);
      expect(now.subarray(old.length).toString()).toMatch(/^$|,Killed,R\. Quill,2031-09-01\n$/);
    }
    writeFileSync(join(folder, "adjudications.csv"), old);
    expect((await decide(folder, "conflict", ...explain)).status).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });
});
