import { lstatSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

const hour = 3_600_000;

/**
 * A name for something half done, which tells later runs who was at it: machine, process and the process's start.
 * A container gives each of its runs the same process number, so the number alone would not do.
 */
export function stagingName(prefix: string): string {
  return `${prefix}${ownMark}-${Math.random().toString(36).slice(2)}`;
}

/**
 * Removes what killed runs left in `folder` under names of {@link stagingName}: whatever belongs to a process of this
 * machine that has ended, and what another machine has not touched for an hour. What cannot be removed stays.
 */
export function sweepAbandoned(folder: string, prefix: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(folder, name);
    try {
      if (isAbandoned(name.slice(prefix.length), lstatSync(path).mtimeMs))
        rmSync(path, { recursive: true, force: true });
    } catch {
      // Another run was faster, or it is not ours to remove.
    }
  }
}

// The marks are told apart by hyphens, so there can be none within one.
const ownHost = hostname().replaceAll(/[^a-z0-9]/gi, "_");
const ownStart = Math.round(performance.timeOrigin).toString(36);
const ownMark = `${ownHost}-${process.pid}-${ownStart}`;

/** Whether what bears a mark of {@link stagingName} belongs to no run any more. */
export function isAbandoned(mark: string, touched: number): boolean {
  const [host, pid, start] = mark.split("-");
  if (host !== ownHost || pid === undefined) return Date.now() - touched > hour;
  if (Number(pid) === process.pid) return start !== ownStart;
  return !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Without the right to signal it, the process is there all the same.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
