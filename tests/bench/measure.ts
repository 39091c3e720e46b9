import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A command that is measured: a script for this Node, its arguments, where it runs. */
export interface Measured {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How long the command takes from its start to its end, in milliseconds. */
export async function time(command: Measured): Promise<number> {
  const start = performance.now();
  await run(command).done;
  return performance.now() - start;
}

/**
 * The most memory that the command and all its descendants hold at once, in bytes: their resident sets added up, looked
 * at every few milliseconds. `null` where the system does not tell (only Linux does, in /proc).
 */
export async function peakMemory(command: Measured): Promise<number | null> {
  if (process.platform !== "linux") return null;
  const { pid, done } = run(command);
  let ended = false;
  let peak = 0;
  done
    .finally(() => {
      ended = true;
    })
    .catch(() => undefined);
  while (!ended) {
    peak = Math.max(peak, residentSet(pid));
    await sleep(4);
  }
  await done;
  return peak;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function run({ args, cwd, env }: Measured): { pid: number; done: Promise<void> } {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints += text;
  });
  const done = once(child, "close").then(([status]) => {
    if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}:\n${complaints}`);
  });
  return { pid: child.pid ?? 0, done };
}

/**
 * The memory that a process and all its descendants hold now, in bytes; pages that several share are counted once. 0
 * where the system does not tell (only Linux does).
 */
export const proportionalMemory = (root: number): number =>
  familyOf(root).reduce((sum, { pid }) => sum + proportionalSet(pid), 0);

function proportionalSet(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "latin1"))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

const residentSet = (root: number): number =>
  familyOf(root).reduce((sum, { pages }) => sum + pages, 0) * 4096;

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly pages: number;
}

/** A process and all its descendants. */
function familyOf(root: number): readonly Process[] {
  if (process.platform !== "linux") return [];
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // After the name in brackets, which may hold anything: state, parent … and 21 fields on the resident pages.
        const stat = readFileSync(`/proc/${name}/stat`, "latin1");
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return [{ pid: Number(name), parent: Number(fields[1]), pages: Number(fields[21]) }];
      } catch {
        return [];
      }
    });
  const family = new Set([root]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  return processes.filter(({ pid }) => family.has(pid));
}
