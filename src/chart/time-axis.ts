import type { Day } from "../model/time.ts";
import type { Board } from "./board.ts";

/** A tick of a time axis: a day, and the EDTF date that names it: the day, its month or its year. */
export interface TimeTick {
  readonly day: Day;
  readonly edtf: string;
}

type Unit = "day" | "month" | "year";

/** From the densest to the sparsest. */
const steps: readonly (readonly [Unit, number])[] = [
  ["day", 1],
  ["day", 7],
  ["month", 1],
  ["month", 2],
  ["month", 3],
  ["month", 6],
  ["year", 1],
  ["year", 2],
  ["year", 5],
  ["year", 10],
  ["year", 20],
  ["year", 50],
  ["year", 100],
  ["year", 500],
];

const gap = 16;
const mostTicks = 12;

/** The densest round dates from `first` to `last` whose labels fit into `width` pixels. All days are in UTC. */
export function timeTicks(first: Day, last: Day, width: number, board: Board): readonly TimeTick[] {
  for (const [unit, step] of steps) {
    if (daysIn[unit] * step * mostTicks < last - first) continue;
    const ticks = ticksOf(unit, step, first, last);
    if (ticks.length > 0 && haveRoom(ticks, first, last, width, board)) return ticks;
  }
  return [];
}

const daysIn: Readonly<Record<Unit, number>> = { day: 1, month: 30, year: 365 };

function haveRoom(ticks: readonly TimeTick[], first: Day, last: Day, width: number, board: Board): boolean {
  const scale = width / Math.max(last - first, 1);
  const half = ({ edtf }: TimeTick): number => board.measure(board.words.period(edtf), "axis") / 2;
  return ticks.every((tick, index) => {
    const before = ticks[index - 1];
    return before === undefined || (tick.day - before.day) * scale >= half(tick) + half(before) + gap;
  });
}

function ticksOf(unit: Unit, step: number, first: Day, last: Day): readonly TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let count = firstCount(unit, step, first); ; count += step) {
    const day = dayOf(unit, count);
    if (day > last) return ticks;
    if (day >= first) ticks.push({ day, edtf: nameOf(unit, day) });
  }
}

const millisecondsADay = 86_400_000;

/** Days, months or years since the beginning of 1970, as a multiple of the step at or before `day`. */
function firstCount(unit: Unit, step: number, day: Day): number {
  const date = new Date(day * millisecondsADay);
  const years = date.getUTCFullYear();
  const count = unit === "day" ? day : unit === "month" ? (years - 1970) * 12 + date.getUTCMonth() : years;
  return Math.floor(count / step) * step;
}

function dayOf(unit: Unit, count: number): Day {
  if (unit === "day") return count;
  const date = new Date(0);
  if (unit === "month") date.setUTCMonth(count);
  else date.setUTCFullYear(count);
  return Math.floor(date.getTime() / millisecondsADay);
}

function nameOf(unit: Unit, day: Day): string {
  const text = new Date(day * millisecondsADay).toISOString();
  return text.slice(0, text.indexOf("T") - { day: 0, month: 3, year: 6 }[unit]);
}
