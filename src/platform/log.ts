import { styleText } from "node:util";
import type { Log } from "./world.ts";

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
export function streamLog(stream: LogStream): RealLog {
  const rewrites = stream.isTTY === true;
  let shown = false;
  const clear = () => {
    if (shown) stream.write("\r\u001b[2K");
    shown = false;
  };
  return {
    clear,
    stage(name) {
      if (!rewrites) {
        stream.write(`${name}…\n`);
        return;
      }
      clear();
      // One cell less than the terminal has: a line that wraps cannot be taken back.
      const text = `${name}…`.slice(0, Math.max(1, (stream.columns ?? 80) - 1));
      stream.write(styleText("dim", text, { stream }));
      shown = true;
    },
    notice(text) {
      clear();
      stream.write(`${styleText("yellow", "note:", { stream })} ${text}\n`);
    },
  };
}

/** The log of `--quiet`. */
export const silentLog: RealLog = { clear: () => undefined, stage: () => undefined, notice: () => undefined };
