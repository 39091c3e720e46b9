import { RecountError } from "../model/fault.ts";
import { type FoundBrowser, findBrowsers } from "./browser.ts";
import { packedChromium, type UnpackedChromium, unpack } from "./embedded.ts";
import { LaunchFailure, type LaunchPlan, launchBrowser, type RunningBrowser } from "./launch.ts";
import type { Machine } from "./machine.ts";
import type { Log } from "./world.ts";

/** What starting a browser needs of its surroundings. */
export interface BrowserSetting {
  readonly machine: Machine;
  readonly log: Log;
  /** Told of every browser that starts and ends, so that an interrupted run can end it. */
  readonly running: { add(browser: RunningBrowser): unknown; delete(browser: RunningBrowser): unknown };
}

/**
 * Starts the first browser that will, in order of preference. One that was named is the only one; of the others the
 * next is tried where one does not start, and the log says so.
 */
export async function startBrowser(setting: BrowserSetting): Promise<StartedBrowser> {
  let failure: RecountError | undefined;
  for (const found of findBrowsers(setting.machine)) {
    if (failure !== undefined)
      setting.log.notice(`${failure.facts.executable} does not start; trying ${found.executable}`);
    try {
      const browser = { ...(await startOne(found, setting)), found };
      setting.running.add(browser);
      return browser;
    } catch (error) {
      if (!(error instanceof RecountError)) throw error;
      failure = error;
    }
  }
  throw failure;
}

/** A browser that runs, where it was found, and whether its sandbox holds. */
export interface StartedBrowser extends RunningBrowser {
  readonly found: FoundBrowser;
  readonly sandbox: boolean;
}

async function startOne(
  found: FoundBrowser,
  { machine, log }: BrowserSetting,
): Promise<Omit<StartedBrowser, "found">> {
  const embedded = found.origin === "embedded" ? await unpackEmbedded(machine, log) : null;
  let plan: LaunchPlan = {
    executable: found.executable,
    sandbox: !(machine.platform === "linux" && machine.user === 0),
    env: embedded === null ? {} : { FONTCONFIG_FILE: embedded.fontConfig },
  };
  if (!plan.sandbox)
    log.notice("The browser runs without its sandbox, because recount runs as the superuser.");
  for (;;) {
    try {
      return { ...(await launchBrowser(plan, machine)), sandbox: plan.sandbox };
    } catch (error) {
      if (!(error instanceof LaunchFailure)) throw error;
      const lacksLibraries = error.complaints.includes("error while loading shared libraries");
      if (embedded !== null && lacksLibraries && plan.env.LD_LIBRARY_PATH === undefined) {
        const others = machine.env.LD_LIBRARY_PATH;
        const path = others ? `${embedded.libraries}:${others}` : embedded.libraries;
        plan = { ...plan, env: { ...plan.env, LD_LIBRARY_PATH: path } };
      } else if (plan.sandbox && /sandbox|namespace/i.test(error.complaints)) {
        log.notice("The browser runs without its sandbox, because this system does not let it start one.");
        plan = { ...plan, sandbox: false };
      } else {
        throw browserFailed(error, found.executable);
      }
    }
  }
}

async function unpackEmbedded(machine: Machine, log: Log): Promise<UnpackedChromium> {
  const packed = packedChromium(machine);
  if (packed === null)
    throw new RecountError("browser-missing", { platform: machine.platform, arch: machine.arch });
  return unpack(packed, machine, () => log.stage("unpacking the browser, once"));
}

/** Whatever went wrong with a browser, as the error that names it. */
export function browserFailed(error: unknown, executable: string): RecountError {
  if (error instanceof RecountError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const lastWords = error instanceof LaunchFailure ? error.complaints.split("\n").at(-1) : undefined;
  return new RecountError(
    "browser-failed",
    { executable, reason: lastWords ? `${reason}: ${lastWords}` : reason },
    { cause: error },
  );
}
