import { styleText } from "node:util";
import type { Log, Tally } from "./world.ts";

/** A log that writes to a stream, and can take back the line that a stage is shown on. */
export interface RealLog extends Log {
  /** Ends the stage that is shown, so that whatever is written next starts on a clean line. */
  clear(): void;
}

/** What a log needs of standard error. */
export interface LogStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * Progress for people. On a terminal the current stage is one line, rewritten and gone at the end; elsewhere each stage
 * is a line of its own. `styleText` reads NO_COLOR and FORCE_COLOR and asks the stream.
 */
export function streamLog(stream: LogStream, now: () => number = () => performance.now()): RealLog {
  const rewrites = stream.isTTY === true;
  const started = now();
  let told = Number.NEGATIVE_INFINITY;
  let shown = false;
  let tallied = started;
  const clear = () => {
    if (shown) stream.write("\r\u001b[2K");
    shown = false;
  };
  const show = (line: string) => {
    if (!rewrites) {
      stream.write(`${line}\n`);
      return;
    }
    clear();
    // One cell less than the terminal has (some say 0): a line that wraps cannot be taken back.
    const text = line.slice(0, Math.max(1, (stream.columns || 80) - 1));
    stream.write(styleText("dim", text, { stream }));
    shown = true;
  };
  const stage = (name: string) => show(`${name}…`);
  return {
    clear,
    stage,
    progress(text, surelyLasts = false) {
      const time = now();
      if (time - started < (rewrites ? patience : rare) && !surelyLasts) return;
      if (time - told < (rewrites ? quick : rare)) return;
      told = time;
      stage(text());
    },
    tally({ done, total, text, left }) {
      if (done === 0) tallied = now();
      if (!rewrites) {
        if (done > 0) show(text);
        return;
      }
      const seconds = done === 0 ? 0 : (((now() - tallied) / done) * (total - done)) / 1000;
      const rest = seconds < 1 ? "" : ` · ${left(...remaining(seconds))}`;
      show(`${barOf(done, total)} ${text}${rest}`);
    },
    notice(text) {
      clear();
      stream.write(`${styleText("yellow", "note:", { stream })} ${text}\n`);
    },
  };
}

const barWidth = 20;

function barOf(done: number, total: number): string {
  const filled = Math.floor((done / total) * barWidth);
  return "█".repeat(filled) + "░".repeat(barWidth - filled);
}

/** Whole minutes from one and a half on, before that steps of five seconds: nobody knows it more exactly. */
const remaining = (seconds: number): Parameters<Tally["left"]> =>
  seconds >= 90 ? ["minutes", Math.round(seconds / 60)] : ["seconds", Math.ceil(seconds / 5) * 5];

/** Milliseconds: how long people wait at a terminal without asking, how often they want to be told there, and in a log. */
const patience = 1000;
const quick = 100;
const rare = 10_000;

/** The log of `--quiet`. */
export const silentLog: RealLog = {
  clear: () => undefined,
  stage: () => undefined,
  progress: () => undefined,
  tally: () => undefined,
  notice: () => undefined,
};
