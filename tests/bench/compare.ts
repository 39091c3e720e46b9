import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./measure.ts";
import { type Spent, spentOn } from "./spent.ts";
import { type TablePair, writeTables } from "./write-tables.ts";

const goals = { join: 1.3, parquet: 1.6, small: 1.3, growth: 1.8, bytes: 1.6e9 } as const;
const root = fileURLToPath(new URL("../..", import.meta.url));

type Args = readonly string[];
type Compare = (pair: TablePair, ...more: Args) => Args;

/**
 * Compares tables of a hundred rows to ten million as users do, each beside the least that the same engine takes, and
 * beside daff as far as that goes; answers whether every goal was met and every difference found.
 */
export async function benchCompare(work: string, bin: string): Promise<boolean> {
  const folder = join(work, "tables");
  mkdirSync(folder);
  const compare: Compare = ({ left, right }, ...more) => [
    ...[bin, "compare", left, right, "--on", "id", "--quiet", "--fail-above", "100%"],
    ...more,
  ];
  const [small, million] = [await writeTables(folder, 100), await writeTables(folder, 1_000_000)];
  const floor = floorOf("compare", million);
  const contests: readonly Contest[] = [
    { name: "a million rows", rounds: 7, goal: goals.join, command: compare(million), floor },
    {
      name: "… all to Parquet",
      rounds: 5,
      goal: goals.parquet,
      command: compare(million, "--output", join(folder, "differences.parquet")),
      floor,
    },
    {
      name: "a hundred rows",
      rounds: 21,
      goal: goals.small,
      command: compare(small),
      floor: floorOf("engine", small),
    },
  ];
  line(["", "seconds", "floor s", "ratio", "CPU ratio", "goal", "", "peak MB", "floor MB"]);
  const met: boolean[] = [];
  for (const contest of contests) met.push(await hold(contest));
  met.push(await isRight(compare, million));
  await benchDaff(folder, compare);
  met.push(await benchTen(folder, million, compare));
  return !met.includes(false);
}

interface Contest {
  readonly name: string;
  readonly rounds: number;
  readonly goal: number;
  readonly command: Args;
  readonly floor: Args;
}

/** Runs both in turn, once to warm up and then as often as asked; medians are held against the goal. */
async function hold({ name, rounds, goal, command, floor }: Contest): Promise<boolean> {
  const [own, least]: [Spent[], Spent[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    own.push(await spentOn(command, root));
    least.push(await spentOn(floor, root));
  }
  const middle = (runs: readonly Spent[], what: "milliseconds" | "processor"): number =>
    median(runs.slice(1).map((run) => run[what]));
  const ratio = middle(own, "milliseconds") / middle(least, "milliseconds");
  const peak = (runs: readonly Spent[]) => megabytes(Math.max(...runs.map(({ bytes }) => bytes)));
  line([
    name,
    seconds(middle(own, "milliseconds")),
    seconds(middle(least, "milliseconds")),
    ratio.toFixed(2),
    (middle(own, "processor") / middle(least, "processor")).toFixed(2),
    `≤ ${goal}`,
    ratio <= goal ? "met" : "not met",
    peak(own),
    peak(least),
  ]);
  return ratio <= goal;
}

/** Whether what was planted is what is found, by recount and by the floor alike. */
async function isRight(compare: Compare, pair: TablePair): Promise<boolean> {
  const { output } = await spentOn(compare(pair, "--format", "json", "--limit", "0"), root);
  const { changed, onlyLeft, onlyRight } = JSON.parse(output).rows;
  const counted = JSON.parse((await spentOn(floorOf("compare", pair), root)).output);
  const wanted = JSON.stringify(pair.truth);
  const found = [
    { changed, onlyLeft, onlyRight },
    { changed: counted.changed, onlyLeft: counted.onlyLeft, onlyRight: counted.onlyRight },
  ];
  const isAll = found.every((each) => JSON.stringify(each) === wanted);
  process.stdout.write(
    `${isAll ? "met    " : "not met"} every difference that was planted is found: ${wanted}\n`,
  );
  return isAll;
}

/** Sizes that daff comes through in less than a minute and within the memory that Node gives it. */
const daffRows = [1000, 10_000, 30_000] as const;

/** Tells how long daff takes for tables that it can manage, beside recount; there is no goal. */
async function benchDaff(folder: string, compare: Compare): Promise<void> {
  const daff = join(root, "node_modules", "daff", "bin", "daff.js");
  for (const rows of daffRows) {
    const pair = await writeTables(folder, rows);
    const own = await spentOn(compare(pair), root);
    const theirs = await spentOn(
      [daff, "--id", "id", "--unordered", "--output", join(folder, "daff.csv"), pair.left, pair.right],
      root,
    );
    process.stdout.write(
      `${count(rows)} rows: recount ${seconds(own.milliseconds)} s, ${megabytes(own.bytes)} MB; daff ${seconds(theirs.milliseconds)} s, ${megabytes(theirs.bytes)} MB\n`,
    );
  }
}

/** Ten million rows within a gigabyte, spilling to a folder that is empty again in the end. */
async function benchTen(folder: string, million: TablePair, compare: Compare): Promise<boolean> {
  const temporary = join(folder, "spilled");
  mkdirSync(temporary);
  const within = ["--memory", "1GB", "--temporary", temporary];
  const ten = await writeTables(folder, 10_000_000);
  const small = [
    await spentOn(compare(million, ...within), root),
    await spentOn(compare(million, ...within), root),
  ];
  const large = await spentOn(compare(ten, ...within), root);
  const growth = large.milliseconds / 10 / Math.min(...small.map(({ milliseconds }) => milliseconds));
  process.stdout.write(
    `${count(ten.rows)} rows within 1 GB: ${seconds(large.milliseconds)} s, peak ${megabytes(large.bytes)} MB\n`,
  );
  const results = [
    [`peak under ${goals.bytes / 1e9} GB`, large.bytes < goals.bytes],
    [
      `${growth.toFixed(2)} times as long a row as of a tenth, at most ${goals.growth}`,
      growth <= goals.growth,
    ],
    ["nothing left in the temporary folder", readdirSync(temporary).length === 0],
  ] as const;
  for (const [what, isMet] of results) process.stdout.write(`${isMet ? "met    " : "not met"} ${what}\n`);
  return results.every(([, isMet]) => isMet);
}

const floorOf = (name: string, { left, right }: TablePair): Args => [
  fileURLToPath(new URL(`floors/${name}.mjs`, import.meta.url)),
  left,
  right,
];

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
const count = (number: number): string => number.toLocaleString("en");

function line(cells: readonly string[]): void {
  const widths = [18, 9, 9, 7, 10, 7, 8, 9, 9];
  process.stdout.write(
    `${cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(widths[index] ?? 0))).join(" ")}\n`,
  );
}
