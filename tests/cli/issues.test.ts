import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileDigest, parseRecord } from "../../src/model/issue-record.ts";
import { monthlyTables, writeTables } from "../periodical/monthly-dataset.ts";
import { temporaryFolder } from "../platform/temporary.ts";
import { recount, root } from "./run.ts";

const bin = join(root, "src/cli/bin.ts");
const onLinux = test.skipIf(process.platform !== "linux");

function desk(months: number) {
  const folder = temporaryFolder();
  const dataset = join(folder, "floods");
  writeTables(dataset, monthlyTables(months));
  const output = join(folder, "out");
  return { dataset, output, args: ["brief", dataset, "--every", "month", "--output", output] };
}

/** The issues in a folder, each of which is whole: its record names every file beside it, as it is. */
function wholeIssues(output: string): string[] {
  const names = existsSync(output) ? readdirSync(output).filter((name) => name.startsWith("2030-")) : [];
  for (const name of names) {
    const files = readdirSync(join(output, name)).filter((file) => file !== "manifest.json");
    const record = parseRecord(readFileSync(join(output, name, "manifest.json")));
    const digests = files.map((file) => [file, fileDigest(readFileSync(join(output, name, file)))]);
    expect(record?.files).toEqual(Object.fromEntries(digests));
    expect(files).toEqual(["briefing.html", "briefing.pdf"]);
  }
  return names;
}

/** The processes of a run whose temporary files lie in a folder of its own: the browsers that it started. */
const browsersIn = (temporary: string): number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, "utf8");
        return line.includes(`--user-data-dir=${temporary}`) && !line.includes("--type=");
      } catch {
        return false;
      }
    })
    .map(Number);

/** Starts a run with temporary files of its own, and resolves when the first issue is there. */
async function started(args: readonly string[]) {
  const temporary = temporaryFolder();
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: root,
    env: { ...process.env, TMPDIR: temporary },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.setEncoding("utf8");
  const ended = once(child, "exit");
  await new Promise<void>((resolve) => {
    child.stderr.on("data", (text: string) => {
      told += text;
      if (/\b1 of \d+ issues/.test(told)) resolve();
    });
    child.on("exit", () => resolve());
  });
  return { child, temporary, ended, told: () => told };
}

test("writes issues, an index and a feed, says so, and writes nothing anew the second time", async () => {
  const { args, output } = desk(3);
  const first = await recount(args);
  expect(first.status).toBe(0);
  // Issues are printed several at once: any of them may be the last to end.
  const told = [...first.stderr.matchAll(/(\d) of 3 issues: (\S+)/g)];
  expect(told.map(([, count]) => count)).toEqual(["1", "2", "3"]);
  expect(told.map(([, , name]) => name).sort()).toEqual(["2030-01", "2030-02", "2030-03"]);
  expect(first.stdout).toContain("3 issues made.");
  expect(first.stdout).toContain(`${join(output, "2030-02")}/`);
  expect(wholeIssues(output)).toEqual(["2030-01", "2030-02", "2030-03"]);
  const second = await recount([...args, "--format", "json", "--quiet"]);
  expect(second).toMatchObject({ status: 0, stderr: "" });
  const report = JSON.parse(second.stdout);
  expect(report.issues).toMatchObject([
    { number: 1, name: "2030-01", knownBy: "2030-01-31", since: null, state: "kept" },
    { number: 2, name: "2030-02", since: "2030-01-31", state: "kept" },
    {
      number: 3,
      name: "2030-03",
      state: "kept",
      files: [join(output, "2030-03", "briefing.html"), join(output, "2030-03", "briefing.pdf")],
    },
  ]);
});

test.each([
  [["--from", "2030"], "--from goes with --every alone"],
  [["--force"], "--force goes with --every alone"],
  [["--every", "month", "--known-by", "2030"], "--known-by and --every exclude each other"],
  [["--every", "month", "--since", "2030"], "--since and --every exclude each other"],
  [["--every", "month", "--base-url", "javascript:alert(1)"], "no address of the web"],
  [["--every", "month", "--base-url", "https://example.org/?x"], "no address of the web"],
  [["--every", "month", "--to", "2019"], "no issue"],
  [["--every", "week"], "--every cannot be"],
])("%j is refused", async (options, why) => {
  const { dataset, output } = desk(1);
  const { status, stderr } = await recount(["brief", dataset, "--html", "--output", output, ...options]);
  expect(stderr).toContain(why);
  expect([status, existsSync(output)]).toEqual([2, false]);
});

onLinux("a browser that dies within a run is replaced, and every issue is printed", async () => {
  const { args, output } = desk(8);
  const { temporary, ended } = await started(args);
  const browsers = browsersIn(temporary);
  // One, or two where this process was slow to look and the first is being replaced.
  expect(browsers.length).toBeGreaterThan(0);
  for (const browser of browsers) process.kill(browser, "SIGKILL");
  expect(await ended).toEqual([0, null]);
  expect(wholeIssues(output).length).toBe(8);
  await expect.poll(() => browsersIn(temporary), { timeout: 10_000 }).toEqual([]);
});

onLinux.each(["SIGINT", "SIGTERM"] as const)(
  "a run that gets %s keeps whole issues alone, and leaves no browser",
  async (signal) => {
    const { args, output } = desk(40);
    const { child, temporary, ended } = await started(args);
    child.kill(signal);
    expect(await ended).toEqual([signal === "SIGINT" ? 130 : 143, null]);
    const names = wholeIssues(output);
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThan(40);
    expect(readdirSync(output).filter((name) => name.startsWith("."))).toEqual([]);
    await expect.poll(() => browsersIn(temporary), { timeout: 10_000 }).toEqual([]);
    // What is there need not be made again.
    const { stdout } = await recount([...args, "--to", names.at(-1) ?? "", "--format", "json"]);
    const states = JSON.parse(stdout).issues.map(({ state }: { state: string }) => state);
    expect(states.slice(0, -1)).not.toContain("failed");
    expect(states.filter((state: string) => state === "kept").length).toBeGreaterThanOrEqual(
      names.length - 1,
    );
  },
);
