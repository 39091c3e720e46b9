import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { briefingWords } from "../../src/messages/briefing-words.ts";
import { briefEvery } from "../../src/periodical.ts";
import { realFiles } from "../../src/platform/files.ts";
import type { RunningBrowser } from "../../src/platform/launch.ts";
import { silentLog } from "../../src/platform/log.ts";
import { temporaryFolder as profilesFolder, thisMachine } from "../../src/platform/machine.ts";
import { openPrinter } from "../../src/platform/printer.ts";
import { endless } from "../platform/endless.ts";
import { temporaryFolder } from "../platform/temporary.ts";
import { monthlyTables, writeTables } from "./monthly-dataset.ts";

test("an issue whose page never ends is tried twice and named; all others are printed", async () => {
  const folder = temporaryFolder();
  const dataset = join(folder, "floods");
  writeTables(dataset, monthlyTables(5));
  const template = temporaryFolder();
  writeFileSync(
    join(template, "foot.liquid"),
    `{% if title.knownBy contains "February" %}${endless}{% endif %}<footer>foot</footer>`,
  );
  const machine = { ...thisMachine(), cores: 2, temporary: temporaryFolder() };
  const running = new Set<RunningBrowser>();
  let started = 0;
  const counting = {
    add(browser: RunningBrowser) {
      started += 1;
      running.add(browser);
    },
    delete: (browser: RunningBrowser) => running.delete(browser),
  };
  const patience = (html: string) => (html.includes("<use") ? 3000 : 60_000);
  const { issues } = await briefEvery(
    dataset,
    {
      ...{ every: "month", output: join(folder, "out"), html: true, pdf: true, template },
      words: briefingWords,
    },
    {
      files: realFiles(),
      log: silentLog,
      openPrinter: () => openPrinter({ machine, log: silentLog, running: counting, patience }),
    },
  );
  expect(issues.map(({ name, state }) => `${name} ${state}`)).toEqual([
    ...["2030-01 made", "2030-02 failed", "2030-03 made", "2030-04 made", "2030-05 made"],
  ]);
  expect(issues[1]).toMatchObject({
    error: { code: "browser-failed", facts: { reason: expect.stringContaining("longer than 3 s") } },
  });
  expect(readdirSync(join(folder, "out")).filter((name) => name.startsWith("2030"))).toEqual([
    ...["2030-01", "2030-03", "2030-04", "2030-05"],
  ]);
  // The second try of the page that hangs has a browser of its own.
  expect(started).toBeGreaterThanOrEqual(2);
  expect([running.size, readdirSync(profilesFolder(machine))]).toEqual([0, []]);
});
