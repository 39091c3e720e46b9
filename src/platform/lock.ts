import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAbandoned, stagingName } from "./staging.ts";

const lockName = ".recount-lock";
const pause = 25;
const attempts = 400;

/**
 * Does something to a folder that no other run of recount may do at the same time. It must not wait for anything: so
 * the lock is held for an instant, and no signal handler of this process comes in between.
 *
 * Resolves to `null` where another run has held the folder for ten seconds. A lock that a killed run left is taken away.
 */
export async function exclusively<Result>(folder: string, act: () => Result): Promise<Result | null> {
  const path = join(folder, lockName);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (take(path)) {
      try {
        return act();
      } finally {
        rmSync(path, { force: true });
      }
    }
    clearAbandoned(path);
    await sleep(pause);
  }
  return null;
}

function take(path: string): boolean {
  try {
    writeFileSync(path, stagingName(""), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Takes a lock away whose owner has ended: aside first, so that of several runs one alone does it. */
function clearAbandoned(path: string): void {
  const aside = `${path}-${stagingName("")}`;
  try {
    if (!isLeft(path)) return;
    renameSync(path, aside);
    // Between the look and the move another run may have done the same and taken the lock: it gets it back.
    if (!isLeft(aside)) linkSync(aside, path);
    rmSync(aside, { force: true });
  } catch {
    // Another run was faster.
  }
}

function isLeft(path: string): boolean {
  const mark = readFileSync(path, "utf8");
  return isAbandoned(mark === "" ? "unknown" : mark, statSync(path).mtimeMs);
}
