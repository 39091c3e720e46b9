import type { Clearable } from "./engine.ts";
import { realFiles } from "./files.ts";
import { type Guard, unguarded } from "./guard.ts";
import { type LogStream, type RealLog, silentLog, streamLog } from "./log.ts";
import { type Machine, thisMachine } from "./machine.ts";
import { type Endable, openPrinterThread } from "./printer-thread.ts";
import { openThread } from "./thread.ts";
import type { EngineWorld, LiveWorld } from "./world.ts";

/** The real outside world, with a way to let go of it at once. */
export interface RealWorld extends LiveWorld, EngineWorld {
  readonly machine: Machine;
  /** The date of today where this machine is, as ISO writes it. */
  readonly today: () => string;
  /** The same world with nothing to say: for `--quiet`. */
  readonly quiet: () => RealWorld;
  /** Ends the line of the stage that is shown, before anything else is written to the terminal. */
  readonly endStage: () => void;
  /**
   * For an interrupted run: removes what is half written and ends the browsers, without waiting. Reports that were
   * there before stay as they were.
   */
  readonly abandon: () => void;
}

/**
 * The world as it is: this machine's files, a log on standard error, and a browser that is started when asked for.
 *
 * @param guard told when there is something for `abandon` to clear away, and when there is nothing any more
 */
export function realWorld(stderr: LogStream = process.stderr, guard: Guard = unguarded): RealWorld {
  const machine = thisMachine();
  const files = realFiles(guard);
  const running = new Set<Endable>();
  const engines = new Set<Clearable>();
  const withLog = (log: RealLog): RealWorld => ({
    machine,
    files,
    log,
    today: localDate,
    quiet: () => withLog(silentLog),
    endStage: log.clear,
    openThread,
    openPrinter() {
      // Never released: a run that prints ends with its printing.
      guard.hold();
      return openPrinterThread({ machine, log, running });
    },
    async openEngine(limits) {
      const { openEngine } = await import("./engine.ts");
      return openEngine(limits, { guard, open: engines });
    },
    standardInput: () => process.stdin,
    async openPageServer(port) {
      // Never released either: it serves until it is interrupted.
      guard.hold();
      // Loading a server takes longer than a short command has.
      const { openPageServer } = await import("./page-server.ts");
      return openPageServer(port);
    },
    async watchFolders(folders, onChange) {
      const { watchFolders } = await import("./folder-watch.ts");
      return watchFolders(folders, onChange);
    },
    abandon() {
      log.clear();
      files.abandon();
      for (const browser of running) browser.kill();
      for (const engine of engines) engine.clear();
    },
  });
  return withLog(streamLog(stderr));
}

function localDate(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}
