import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { archivedTables, writeTables } from "../periodical/monthly-dataset.ts";
import { floorBrowser } from "./floor-browser.ts";
import { proportionalMemory } from "./measure.ts";

const issues = 50;
const early = 10;
const rounds = 3;
const goals = { rate: 0.7, growth: 1.3 } as const;

/** How a batch went. */
interface Batch {
  readonly milliseconds: number;
  /** Bytes of the whole process tree, the most while the last few issues up to the tenth and up to the last were made. */
  readonly early: number;
  readonly late: number;
}

/**
 * Makes fifty monthly issues as users do, the program's start included, beside the same pages printed by a warm browser
 * with as many workers; answers whether both goals were met: the rate, and how memory grows from the tenth issue on.
 */
export async function benchBatch(work: string, bin: string): Promise<boolean> {
  const dataset = join(work, "floods");
  const output = join(work, "issues");
  writeTables(dataset, archivedTables(issues));
  const browser = await floorBrowser();
  const floor = (): number => {
    const script = fileURLToPath(new URL("floors/batch.mjs", import.meta.url));
    const args = [script, browser.executable, JSON.stringify(browser.flags), output];
    const told = execFileSync(process.execPath, [...args, String(availableParallelism())], {
      encoding: "utf8",
      env: { ...process.env, ...browser.env },
    });
    return (JSON.parse(told) as { milliseconds: number }).milliseconds;
  };
  const line = (...cells: readonly string[]): void => {
    process.stdout.write(`${cells.map((cell) => cell.padStart(12)).join(" ")}\n`);
  };
  line(
    "issues/s",
    "floor/s",
    "ratio",
    `goal ≥ ${goals.rate}`,
    `MB at ${early}`,
    `MB at ${issues}`,
    "growth",
    `goal ≤ ${goals.growth}`,
  );
  const ratios: number[] = [];
  const growths: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    rmSync(output, { recursive: true, force: true });
    const batch = await makeBatch([bin, "brief", dataset, "--every", "month", "--output", output]);
    const least = floor();
    const ratio = least / batch.milliseconds;
    const growth = batch.late / batch.early;
    ratios.push(ratio);
    growths.push(growth);
    const rate = (milliseconds: number): string => ((issues * 1000) / milliseconds).toFixed(2);
    const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
    line(
      ...[rate(batch.milliseconds), rate(least), ratio.toFixed(2), ratio >= goals.rate ? "met" : "not met"],
      ...[megabytes(batch.early), megabytes(batch.late), growth.toFixed(2)],
      growth <= goals.growth ? "met" : "not met",
    );
  }
  return middle(ratios) >= goals.rate && middle(growths) <= goals.growth;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function makeBatch(args: readonly string[]): Promise<Batch> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  let done = 0;
  let told = "";
  const peak = { early: 0, late: 0 };
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told += text;
    done = Number([...told.matchAll(/(\d+) of \d+ issues/g)].at(-1)?.[1] ?? 0);
  });
  const look = setInterval(() => {
    const bytes = proportionalMemory(child.pid ?? 0);
    if (done > early - 5 && done <= early) peak.early = Math.max(peak.early, bytes);
    if (done > issues - 5) peak.late = Math.max(peak.late, bytes);
  }, 50);
  const [status] = await once(child, "close");
  clearInterval(look);
  if (status !== 0) throw new Error(`a batch ended with ${status}:\n${told}`);
  return { milliseconds: performance.now() - start, ...peak };
}
