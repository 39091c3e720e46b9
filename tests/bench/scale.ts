import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Measured, median } from "./measure.ts";
import { type Register, registerOf } from "./register.ts";
import { verdictOn } from "./verdict.ts";
import { writeRegister } from "./write-register.ts";

const sizes = [10_000, 100_000, 1_000_000] as const;
/** One figure in so many is wrong. */
const faultIn = 1000;
const rounds = 3;

const goals = { ratio: 2.5, bytes: 2e9, growth: 1.2 } as const;

/** How an audit of a register of some size went. */
interface Trial {
  readonly figures: number;
  readonly milliseconds: number;
  readonly floor: number;
  readonly bytes: number;
  readonly planted: number;
  readonly missed: number;
  readonly invented: number;
}

/**
 * Audits registers of ten thousand to a million figures as users do, each beside a bare read of the same CSV, and
 * answers whether the largest met its goals: every planted fault found and none invented, in at most so many times the
 * bare read, within so much memory, and hardly slower a figure than the next smaller.
 */
export async function benchScale(work: string, bin: string): Promise<boolean> {
  const line = (cells: readonly string[]): void => {
    process.stdout.write(`${cells.map((cell) => cell.padStart(11)).join(" ")}\n`);
  };
  line([
    "figures",
    "seconds",
    "µs a figure",
    "bare read s",
    "ratio",
    "peak MB",
    "planted",
    "found",
    "invented",
  ]);
  const trials: Trial[] = [];
  for (const size of sizes) {
    const trial = await tryOne(join(work, `register-${size}`), registerOf(size, size / faultIn), bin);
    trials.push(trial);
    line([
      trial.figures.toLocaleString("en"),
      (trial.milliseconds / 1000).toFixed(1),
      perFigure(trial).toFixed(1),
      (trial.floor / 1000).toFixed(1),
      (trial.milliseconds / trial.floor).toFixed(2),
      (trial.bytes / 1e6).toFixed(0),
      String(trial.planted),
      String(trial.planted - trial.missed),
      String(trial.invented),
    ]);
  }
  const [smaller, largest] = trials.slice(-2);
  if (!smaller || !largest) return false;
  const growth = perFigure(largest) / perFigure(smaller);
  const results = [
    ["every planted fault found", trials.every(({ missed }) => missed === 0)],
    ["none invented", trials.every(({ invented }) => invented === 0)],
    [`time at most ${goals.ratio} times a bare read`, largest.milliseconds / largest.floor <= goals.ratio],
    ["peak memory under 2 GB", largest.bytes < goals.bytes],
    [
      `${growth.toFixed(2)} times as long a figure as a tenth of it, at most ${goals.growth}`,
      growth <= goals.growth,
    ],
  ] as const;
  for (const [what, isMet] of results) process.stdout.write(`${isMet ? "met    " : "not met"} ${what}\n`);
  return results.every(([, isMet]) => isMet);
}

const perFigure = ({ milliseconds, figures }: Trial): number => (milliseconds * 1000) / figures;

async function tryOne(folder: string, register: Register, bin: string): Promise<Trial> {
  const figures = writeRegister(folder, register);
  const at = (...args: string[]): Measured => ({ args, cwd: folder });
  const audit = at(bin, "audit", folder, "--fail-on", "never", "--quiet");
  const bare = at(fileURLToPath(new URL("floors/csv.mjs", import.meta.url)), join(folder, "figures.csv"));
  const runs: { readonly own: Run; readonly floor: Run }[] = [];
  for (let round = 0; round < rounds; round += 1)
    runs.push({ own: await run(audit), floor: await run(bare) });
  const report = join(folder, "report.json");
  await run(
    at(bin, "audit", folder, "--fail-on", "never", "--quiet", "--format", "json", "--output", report),
  );
  const { missed, invented } = verdictOn(JSON.parse(readFileSync(report, "utf8")), register.planted);
  for (const what of [...missed.map((kind) => `missed: ${kind}`), ...invented].slice(0, 5))
    process.stdout.write(`  ${what}\n`);
  return {
    figures,
    milliseconds: median(runs.map(({ own }) => own.milliseconds)),
    floor: median(runs.map(({ floor }) => floor.milliseconds)),
    bytes: Math.max(...runs.map(({ own }) => own.bytes)),
    planted: register.planted.length,
    missed: missed.length,
    invented: invented.length,
  };
}

interface Run {
  readonly milliseconds: number;
  /** The most memory that it held, as the system keeps it; nothing where it does not tell. */
  readonly bytes: number;
}

async function run({ args, cwd }: Measured): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  let bytes = 0;
  const ended = once(child, "close");
  let isOver = false;
  ended.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    bytes = Math.max(bytes, highWaterMark(child.pid ?? 0));
    await Promise.race([ended, sleep(20)]);
  }
  const [status] = await ended;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
  return { milliseconds: performance.now() - start, bytes };
}

/** The most memory that a process has held so far, in bytes. Only Linux tells. */
function highWaterMark(pid: number): number {
  try {
    return 1024 * Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
