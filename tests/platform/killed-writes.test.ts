import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { realFiles } from "../../src/platform/files.ts";
import { seededRandom } from "../seeded-random.ts";
import { temporaryFolder } from "./temporary.ts";

const writer = `
import { realFiles } from ${JSON.stringify(new URL("../../src/platform/files.ts", import.meta.url).href)};
const files = realFiles();
console.log("ready");
for (let round = 0; ; round += 1) {
  const letter = String.fromCharCode(97 + (round % 26));
  const content = letter.repeat(${"1_000_000"});
  await files.writeTogether(process.argv[1], new Map([["one", content], ["two", content]]));
}`;

test("a writer killed at any moment leaves whole files, and the next run removes its leftovers", async () => {
  const folder = temporaryFolder();
  const random = seededRandom("killed-writes");
  for (let round = 0; round < 12; round += 1) {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", writer, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    await sleep(random() * 120);
    child.kill("SIGKILL");
    await once(child, "exit");
    for (const name of readdirSync(folder).filter((name) => !name.startsWith("."))) {
      const content = readFileSync(join(folder, name), "utf8");
      expect(content.length).toBe(1_000_000);
      expect(content).toBe(content.charAt(0).repeat(1_000_000));
    }
  }
  await realFiles().writeTogether(folder, new Map([["one", "after"]]));
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});
