import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer, { type Browser } from "puppeteer";
import { expect, onTestFinished, test } from "vitest";
import { reportIn } from "../../src/library/watching.ts";
import { briefingWords } from "../../src/messages/briefing-words.ts";
import { realWorld } from "../../src/platform/index.ts";
import { launchFlags } from "../../src/platform/launch.ts";
import { silentLog } from "../../src/platform/log.ts";
import { thisMachine } from "../../src/platform/machine.ts";
import { startBrowser } from "../../src/platform/start-browser.ts";
import { type Build, watch } from "../../src/watch.ts";
import { temporaryFolder } from "../platform/temporary.ts";

const bundled = fileURLToPath(new URL("../../datasets/iraq-activists", import.meta.url));
const soon = { timeout: 30_000, interval: 50 };

/** How many builds changes come to depends on how soon the system passes its events on, which a busy one may do late. */
const again = { retry: 2 };

/** A copy of the bundled dataset that is watched, with a template folder of its own. */
async function desk() {
  const dataset = join(temporaryFolder(), "dataset");
  cpSync(bundled, dataset, { recursive: true });
  const template = temporaryFolder();
  writeFileSync(join(template, "foot.liquid"), "<footer>a foot</footer>");
  const builds: Build["state"][] = [];
  const watching = await watch(
    dataset,
    {
      template,
      words: briefingWords,
      report: reportIn("en"),
      onBuild: ({ state }) => void (state === "begun" || builds.push(state)),
    },
    realWorld(),
  );
  onTestFinished(() => watching.close());
  const page = async (): Promise<string> => (await fetch(watching.address)).text();
  return { dataset, template, builds, page, ...watching };
}

/** The browser that prints, let out: it reaches this machine’s own server, as a reader’s does. */
async function openBrowser(): Promise<Browser> {
  const started = await startBrowser({ machine: thisMachine(), log: silentLog, running: new Set() });
  await started.close();
  const { executable } = started.found;
  const plan = { executable, sandbox: started.sandbox, env: {} };
  const args = launchFlags(plan, temporaryFolder()).filter(
    (flag) => !flag.startsWith("--host-resolver-rules"),
  );
  const browser = await puppeteer.launch({
    executablePath: executable,
    args,
    ignoreDefaultArgs: true,
    pipe: true,
  });
  onTestFinished(() => browser.close());
  return browser;
}

test("the page follows the tables; a fault is shown in its place until it is mended", again, async () => {
  const { dataset, page, builds } = await desk();
  expect(await page()).toContain("<h1");
  expect(await page()).toContain("Washington Institute");
  const file = join(dataset, "organisations.csv");
  const before = readFileSync(file, "utf8");
  writeFileSync(file, before.replaceAll("Washington Institute", "Institute of Washington"));
  await expect.poll(page, soon).toContain("Institute of Washington");
  writeFileSync(file, `${before}washington-institute,Twice\n`);
  await expect.poll(page, soon).toContain("The page cannot be made");
  expect(await page()).toMatch(/organisations\.csv:\d+/);
  expect(await page()).toContain("EventSource");
  writeFileSync(file, before);
  await expect.poll(page, soon).toContain("Washington Institute");
  expect(builds).toEqual(["done", "done", "failed", "done"]);
});

test("a text that nothing bears out is a fault here too, and not left out", again, async () => {
  const { dataset, page, builds } = await desk();
  writeFileSync(join(dataset, "briefing.md"), "777 killed, see [figure:nope].\n");
  await expect.poll(page, soon).toContain("The page cannot be made");
  expect(await page()).toMatch(/briefing\.md:1.*777/);
  expect(await page()).toContain("[figure:nope] stands for nothing");
  writeFileSync(join(dataset, "briefing.md"), "[figure:rudaw-killed] killed.\n");
  await expect.poll(page, soon).toContain('<section id="narrative"');
  expect(builds).toEqual(["done", "failed", "done"]);
});

test("the page follows the templates; one that is broken is named with its line", async () => {
  const { template, page } = await desk();
  writeFileSync(join(template, "foot.liquid"), "<footer>Our own foot</footer>");
  await expect.poll(page, soon).toContain("Our own foot");
  writeFileSync(join(template, "foot.liquid"), "<footer>\n{{ nothing }}</footer>");
  await expect.poll(page, soon).toContain("foot.liquid:2");
  // Not even a colour file that is broken keeps the fault from being shown.
  writeFileSync(join(template, "colours.css"), "{% broken");
  writeFileSync(join(template, "fault.liquid"), "{% broken");
  await expect.poll(page, soon).toContain("The page cannot be made");
});

test("a browser that shows the page loads it anew by itself, and its script breaks no policy", async () => {
  const { dataset, address } = await desk();
  const browser = await openBrowser();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address);
  const heading = () => page.$eval("h1", (element) => element.textContent).catch(() => "");
  const file = join(dataset, "briefing.yaml");
  const before = readFileSync(file, "utf8");
  writeFileSync(file, before.replaceAll("Violence", "Much violence"));
  await expect.poll(heading, soon).toContain("Much violence");
  writeFileSync(file, "title: [");
  await expect.poll(heading, soon).toContain("The page cannot be made");
  writeFileSync(file, before);
  await expect.poll(heading, soon).toContain("Violence against activists");
  expect(complaints.filter((text) => !text.includes("favicon"))).toEqual([]);
});

test("a folder that is not there is refused before anything is served", async () => {
  const options = { words: briefingWords, report: reportIn("en"), onBuild: () => undefined };
  await expect(watch(join(temporaryFolder(), "nowhere"), options, realWorld())).rejects.toMatchObject({
    code: "dataset-not-found",
  });
});
