import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { temporaryFolder } from "../platform/temporary.ts";
import { seededRandom } from "../seeded-random.ts";
import { recount, root } from "./run.ts";

const names = ["briefing.html", "briefing.pdf"];
const bin = join(root, "src/cli/bin.ts");
const dataset = join(root, "datasets/iraq-activists");

const bytesOf = (folder: string) => names.map((name) => readFileSync(join(folder, name)));

/** A report of an earlier run: other bytes than a new one. */
function oldReport(folder: string): Buffer[] {
  mkdirSync(folder, { recursive: true });
  for (const name of names) writeFileSync(join(folder, name), `old ${name}\n`.repeat(10_000));
  return bytesOf(folder);
}

test("a run killed at any moment leaves each file wholly old or wholly new", {
  timeout: 600_000,
}, async () => {
  const work = temporaryFolder();
  const start = performance.now();
  expect((await recount(["brief", dataset, "--output", join(work, "new")])).status).toBe(0);
  const duration = performance.now() - start;
  const whole = bytesOf(join(work, "new"));
  const random = seededRandom("killed");
  const folder = join(work, "report");
  for (let round = 0; round < 10; round += 1) {
    const old = oldReport(folder);
    const child = spawn(process.execPath, [bin, "brief", dataset, "--output", folder, "--quiet"], {
      stdio: "ignore",
    });
    const ended = once(child, "exit");
    // Now and then later than its end: then the new report must be there.
    await Promise.race([sleep(random() * duration * 1.2), ended]);
    child.kill("SIGKILL");
    await ended;
    for (const [index, bytes] of bytesOf(folder).entries()) {
      const isOld = bytes.equals(old[index] ?? Buffer.alloc(0));
      const isNew = bytes.equals(whole[index] ?? Buffer.alloc(0));
      expect(isOld || isNew, `${names[index]} is neither old nor new`).toBe(true);
    }
  }
  expect((await recount(["brief", dataset, "--output", folder])).status).toBe(0);
  expect(bytesOf(folder)).toEqual(whole);
  expect(readdirSync(folder).sort()).toEqual(names);
});

test.skipIf(process.platform === "win32")(
  "an interrupted run ends with 130, leaves the old report and nothing else",
  async () => {
    const folder = join(temporaryFolder(), "report");
    const old = oldReport(folder);
    const child = spawn(process.execPath, [bin, "brief", dataset, "--output", folder], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    // The first word on standard error: a stage has begun.
    await once(child.stderr, "data");
    child.kill("SIGINT");
    const [status] = await once(child, "exit");
    expect(status).toBe(130);
    expect(bytesOf(folder)).toEqual(old);
    expect(readdirSync(folder).sort()).toEqual(names);
  },
);

test.skipIf(process.platform === "win32")(
  "an audit is ended at once, however busy it is: no handler has to come to its turn",
  async () => {
    // Nobody reads what it prints, so it waits within a write for ever.
    const args = [bin, "audit", "datasets/lebanon-casualties", "--format", "json"];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
    await once(child.stdout, "readable");
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([null, "SIGINT"]);
  },
);

test("where the folder cannot be written, says so and changes nothing", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "taken"), "a file");
  const { status, stderr } = await recount(["brief", dataset, "--output", join(folder, "taken"), "--html"]);
  expect(status).toBe(2);
  expect(stderr).toContain(join(folder, "taken"));
  expect(readdirSync(folder)).toEqual(["taken"]);
  expect(readFileSync(join(folder, "taken"), "utf8")).toBe("a file");
});

test("where a browser is missing, the HTML is written, the PDF is not, and the remedy is said", async () => {
  const folder = temporaryFolder();
  const env = { PUPPETEER_EXECUTABLE_PATH: join(folder, "nowhere") };
  const { status, stderr } = await recount(["brief", dataset, "--output", join(folder, "report")], env);
  expect(status).toBe(2);
  expect(readdirSync(join(folder, "report"))).toEqual(["briefing.html"]);
  expect(stderr).toContain("PUPPETEER_EXECUTABLE_PATH");
  expect(stderr).toContain(join("report", "briefing.html"));
});

test("the dataset’s own files stay as they are", async () => {
  const folder = temporaryFolder();
  const copy = join(folder, "dataset");
  cpSync(dataset, copy, { recursive: true });
  const before = readdirSync(copy).map((name) => readFileSync(join(copy, name)));
  await recount(["brief", copy, "--output", join(folder, "report"), "--html"]);
  expect(readdirSync(copy).map((name) => readFileSync(join(copy, name)))).toEqual(before);
});
