import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installPacked } from "../packaging/installed.ts";
import { benchBatch } from "./batch.ts";
import { benchCompare } from "./compare.ts";
import { floorBrowser } from "./floor-browser.ts";
import { benchLongBriefing } from "./long-briefing.ts";
import { benchMatch } from "./match.ts";
import { type Measured, median, peakMemory, time } from "./measure.ts";
import { benchScale } from "./scale.ts";

/** What users feel, each part against a floor that is measured beside it, or a bound; in this order. */
const parts = {
  commands: {
    told: "whole commands, against the least that the same packages and browser take",
    bench: benchCommands,
  },
  batch: { told: "fifty issues, against a warm browser that prints their pages", bench: benchBatch },
  register: { told: "the briefing of a register of 20,000 figures", bench: benchLongBriefing },
  scale: {
    told: "audits of registers of ten thousand to a million figures, against a bare read of them",
    bench: benchScale,
  },
  match: {
    told: "how well lists of names are matched without a key, and how long it takes",
    bench: benchMatch,
  },
  compare: {
    told: "comparisons of tables of a hundred rows to ten million, against a join written by hand, and daff",
    bench: benchCompare,
  },
} satisfies Record<string, Part>;

interface Part {
  readonly told: string;
  /** Prints a table; answers whether every goal was met. */
  bench(work: string, bin: string): Promise<boolean>;
}

interface Contest {
  readonly name: string;
  readonly goal: number;
  readonly command: Measured;
  readonly floor: Measured;
}

const rounds = 9;
const root = fileURLToPath(new URL("../..", import.meta.url));
const dataset = join(root, "datasets", "iraq-activists");

/** Measures the parts that are named, or all; exits with 1 where a goal is not met. */
async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.find((name) => !(name in parts));
  if (unknown)
    throw new Error(`no part of the bench: ${unknown}; there are ${Object.keys(parts).join(", ")}`);
  const chosen = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));
  for (const [name, { told }] of chosen) process.stdout.write(`${name.padEnd(10)}${told}\n`);
  const work = mkdtempSync(join(tmpdir(), "recount-bench-"));
  try {
    // The packed copy: what users run, and nobody builds it anew while it is measured.
    const { bin } = installPacked(join(work, "packed"));
    for (const [name, { bench }] of chosen) {
      process.stdout.write(`\n${name}\n`);
      if (!(await bench(work, bin))) process.exitCode = 1;
    }
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

await main(process.argv.slice(2));
