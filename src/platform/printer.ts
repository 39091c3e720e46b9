import type { Page } from "puppeteer";
import { RecountError } from "../model/fault.ts";
import { type FoundBrowser, findBrowsers } from "./browser.ts";
import { packedChromium, type UnpackedChromium, unpack } from "./embedded.ts";
import { LaunchFailure, type LaunchPlan, launchBrowser, type RunningBrowser } from "./launch.ts";
import type { Machine } from "./machine.ts";
import type { Log, Printer } from "./world.ts";

/** What a printer needs of its surroundings. */
export interface PrinterSetting {
  readonly machine: Machine;
  readonly log: Log;
  /** Told of every browser that starts and ends, so that an interrupted run can end it. */
  readonly running: { add(browser: RunningBrowser): unknown; delete(browser: RunningBrowser): unknown };
}

const printLimit = 180_000;

/** Starts the best browser there is. Rejects with `browser-missing` or `browser-failed`. */
export async function openPrinter(setting: PrinterSetting): Promise<Printer> {
  // puppeteer takes as long to load as the browser to start: both at once.
  const [browser, { connect }] = await Promise.all([startBrowser(setting), import("puppeteer")]);
  const { running, log } = setting;
  try {
    // Connecting to a browser that we start ourselves, rather than letting puppeteer launch it: launching searches the
    // current folder for a configuration file and runs it, and a dataset's folder may be the current one.
    const connection = await connect({
      transport: browser.pipe,
      defaultViewport: null,
      protocolTimeout: printLimit,
    });
    const [first] = await connection.pages();
    const page = await restrict(first ?? (await connection.newPage()), log);
    let queue: Promise<unknown> = Promise.resolve();
    return {
      print(html) {
        const printed = queue
          .then(() => printPage(page, html))
          .catch((error: unknown) => {
            throw browserFailed(error, browser.found.executable);
          });
        queue = printed.catch(() => undefined);
        return printed;
      },
      async close() {
        await browser.close();
        running.delete(browser);
      },
    };
  } catch (error) {
    await browser.close();
    running.delete(browser);
    throw browserFailed(error, browser.found.executable);
  }
}

/**
 * Starts the first browser that will, in order of preference. One that was named is the only one; of the others the
 * next is tried where one does not start, and the log says so.
 */
export async function startBrowser(setting: PrinterSetting): Promise<StartedBrowser> {
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
  { machine, log }: PrinterSetting,
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

async function restrict(page: Page, log: Log): Promise<Page> {
  page.on("request", (request) => {
    // What the page carries within itself is announced like a request, and is none.
    if (request.url().startsWith("data:") || request.isInterceptResolutionHandled()) return;
    log.notice(`The page asked for ${request.url()}, which was refused.`);
    request.abort("aborted").catch(() => undefined);
  });
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setOfflineMode(true),
    page.setRequestInterception(true),
  ]);
  return page;
}

async function printPage(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: "load", timeout: printLimit });
  return page.pdf({
    format: "A4",
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: printLimit,
  });
}

function browserFailed(error: unknown, executable: string): RecountError {
  if (error instanceof RecountError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const lastWords = error instanceof LaunchFailure ? error.complaints.split("\n").at(-1) : undefined;
  return new RecountError(
    "browser-failed",
    { executable, reason: lastWords ? `${reason}: ${lastWords}` : reason },
    { cause: error },
  );
}
