import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { watchFolders } from "../../src/platform/folder-watch.ts";
import { temporaryFolder } from "./temporary.ts";

/** Folders that are watched, and how often that was told. */
async function watched(count = 1) {
  const folders = Array.from({ length: count }, temporaryFolder);
  for (const folder of folders) writeFileSync(join(folder, "there.csv"), "id\n");
  let told = 0;
  const watch = await watchFolders(folders, () => {
    told += 1;
  });
  onTestFinished(() => watch.close());
  return { folders, folder: folders[0] ?? "", told: () => told, watch };
}

const soon = { timeout: 10_000, interval: 20 };

/** How often it is told depends on how soon the system passes its events on, which a busy one may do late. */
const again = { retry: 3 };

test.each([
  ["a change", (folder: string) => writeFileSync(join(folder, "there.csv"), "id,label\n")],
  ["a new file", (folder: string) => writeFileSync(join(folder, "new.csv"), "id\n")],
  ["a file that goes", (folder: string) => rmSync(join(folder, "there.csv"))],
  ["a folder within", (folder: string) => mkdirSync(join(folder, "tables"))],
  [
    "a file put in another's place, as editors do",
    (folder: string) => {
      writeFileSync(join(folder, ".there.csv.tmp"), "id,label\n");
      renameSync(join(folder, ".there.csv.tmp"), join(folder, "there.csv"));
    },
  ],
])("%s is told", again, async (_, act) => {
  const { folder, told } = await watched();
  act(folder);
  await expect.poll(told, soon).toBe(1);
});

test("of two folders each, and many changes at once are one", again, async () => {
  const { folders, told } = await watched(2);
  for (const folder of folders)
    for (let number = 0; number < 20; number += 1) writeFileSync(join(folder, `${number}.csv`), "id\n");
  await expect.poll(told, soon).toBe(1);
  writeFileSync(join(folders[1] ?? "", "there.csv"), "id,label\n");
  await expect.poll(told, soon).toBe(2);
});

test("what is hidden or a backup is not told, nor anything after it is closed", async () => {
  const { folder, told, watch } = await watched();
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, ".git", "index"), "x");
  writeFileSync(join(folder, ".~lock.there.csv#"), "x");
  writeFileSync(join(folder, "there.csv~"), "x");
  await sleep(400);
  expect(told()).toBe(0);
  await watch.close();
  writeFileSync(join(folder, "there.csv"), "id,label\n");
  await sleep(400);
  expect(told()).toBe(0);
});
