import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** What a run of a script for this Node took. */
export interface Spent {
  readonly milliseconds: number;
  /** Processor time of its own and of the system for it; nothing where the system does not tell (only Linux does). */
  readonly processor: number;
  /** The most memory that it held, in bytes, as the system keeps it; nothing where it does not tell. */
  readonly bytes: number;
  readonly output: string;
}

/** Runs a script to its end. One run at a time: processor time is that of all children that have ended meanwhile. */
export async function spentOn(args: readonly string[], cwd: string): Promise<Spent> {
  const before = childrenTime();
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  let isOver = false;
  const ended = once(child, "close").finally(() => {
    isOver = true;
  });
  let bytes = 0;
  while (!isOver) {
    bytes = Math.max(bytes, highWaterMark(child.pid ?? 0));
    await Promise.race([ended, sleep(5)]);
  }
  const [status] = await ended;
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}:\n${output}`);
  return { milliseconds, processor: childrenTime() - before, bytes, output };
}

function highWaterMark(pid: number): number {
  try {
    return 1024 * Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Milliseconds of processor time that children of this process took that have ended. */
function childrenTime(): number {
  try {
    const stat = readFileSync("/proc/self/stat", "latin1");
    // After the name in brackets, which may hold anything; in hundredths of a second.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return 10 * (Number(fields[13]) + Number(fields[14]));
  } catch {
    return 0;
  }
}
