import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installPacked } from "../packaging/installed.ts";
import { benchBatch } from "./batch.ts";
import { floorBrowser } from "./floor-browser.ts";
import { type Measured, median, peakMemory, time } from "./measure.ts";
import { benchScale } from "./scale.ts";

/**
 * What users feel, as ratios: whole commands against the least that the same packages and browser take, measured in
 * turns in one run; then long registers against a bare read of them, and a batch of issues against a warm browser. Prints
 * tables; exits with 1 where a goal is not met. `npm run bench -- commands`, `-- scale` and `-- batch` measure one of them.
 */
interface Contest {
  readonly name: string;
  readonly goal: number;
  readonly command: Measured;
  readonly floor: Measured;
}

const rounds = 9;
const root = fileURLToPath(new URL("../..", import.meta.url));
const dataset = join(root, "datasets", "iraq-activists");

async function main(part: string | undefined): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "recount-bench-"));
  try {
    // The packed copy: what users run, and nobody builds it anew while it is measured.
    const { bin } = installPacked(join(work, "packed"));
    const asked = (name: string) => part === undefined || part === name;
    const isFast = !asked("commands") || (await benchCommands(work, bin));
    if (asked("commands")) process.stdout.write("\n");
    const isScalable = !asked("scale") || (await benchScale(work, bin));
    if (asked("scale")) process.stdout.write("\n");
    const isSteady = !asked("batch") || (await benchBatch(work, bin));
    if (!isFast || !isScalable || !isSteady) process.exitCode = 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function benchCommands(work: string, bin: string): Promise<boolean> {
  const contests = await prepare(work, bin);
  for (const { command, floor } of contests) {
    await time(command);
    await time(floor);
  }
  const times = contests.map(() => ({ command: [] as number[], floor: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contest] of contests.entries()) {
      times[index]?.command.push(await time(contest.command));
      times[index]?.floor.push(await time(contest.floor));
    }
  }
  let areMet = true;
  print(["", "median ms", "floor ms", "ratio", "goal", "", "peak MB", "floor MB"]);
  for (const [index, { name, goal, command, floor }] of contests.entries()) {
    const own = median(times[index]?.command ?? []);
    const least = median(times[index]?.floor ?? []);
    const ratio = own / least;
    const memory = [await peakMemory(command), await peakMemory(floor)].map((bytes) =>
      bytes === null ? "–" : (bytes / 1e6).toFixed(0),
    );
    const met = ratio <= goal ? "met" : "not met";
    areMet &&= ratio <= goal;
    print([name, own.toFixed(0), least.toFixed(0), ratio.toFixed(2), `≤ ${goal}`, met, ...memory]);
  }
  return areMet;
}

async function prepare(work: string, bin: string): Promise<Contest[]> {
  const reports = join(work, "reports");
  mkdirSync(reports);
  const brief = node(bin, "brief", dataset, "--output", reports);
  await time(brief);
  return [
    { name: "brief, HTML and PDF", goal: 1.6, command: brief, floor: await printFloor(reports) },
    {
      name: "brief, HTML alone",
      goal: 3,
      command: node(bin, "brief", dataset, "--html", "--output", join(work, "html")),
      floor: floor("charts"),
    },
    {
      name: "--help, packed",
      goal: 1.3,
      command: node(bin, "--help"),
      floor: floor("help", "--help"),
    },
    {
      name: "audit",
      goal: 1.1,
      command: node(bin, "audit", dataset, "--fail-on", "never"),
      floor: floor("imports"),
    },
  ];
}

/** The same browser, flags and fonts as recount's own, and the page that it has just written. */
async function printFloor(reports: string): Promise<Measured> {
  const { executable, flags, env } = await floorBrowser();
  const page = pathToFileURL(join(reports, "briefing.html")).href;
  return { ...floor("print", executable, JSON.stringify(flags), page, join(reports, "floor.pdf")), env };
}

function node(script: string, ...args: string[]): Measured {
  return { args: [script, ...args], cwd: root };
}

function floor(name: string, ...args: string[]): Measured {
  return node(fileURLToPath(new URL(`floors/${name}.mjs`, import.meta.url)), ...args);
}

function print(cells: readonly string[]): void {
  const widths = [22, 10, 9, 6, 6, 8, 8, 9];
  const line = cells.map((cell, index) =>
    index === 0 ? cell.padEnd(22) : cell.padStart(widths[index] ?? 0),
  );
  process.stdout.write(`${line.join(" ")}\n`);
}

await main(process.argv[2]);
