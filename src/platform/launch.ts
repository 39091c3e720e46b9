import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Machine, temporaryFolder } from "./machine.ts";
import { type DevToolsPipe, openPipe } from "./pipe.ts";
import { type BrowserRemains, killBrowser, killGroup } from "./remains.ts";
import { stagingName, sweepAbandoned } from "./staging.ts";

/** How to start one browser. */
export interface LaunchPlan {
  readonly executable: string;
  readonly sandbox: boolean;
  /** Variables beyond those of this process: libraries and fonts of an embedded browser. */
  readonly env: Readonly<Record<string, string>>;
}

/** A browser that answers. */
export interface RunningBrowser {
  readonly remains: BrowserRemains;
  readonly pipe: DevToolsPipe;
  /** As the browser states it: `HeadlessChrome/153.0.8003.0`. */
  readonly product: string;
  /** Asks it to end, insists after a moment, and removes its profile. */
  close(): Promise<void>;
  /** Ends it at once, without waiting. */
  kill(): void;
}

/** A browser that did not start, with the end of what it wrote. */
export class LaunchFailure extends Error {
  readonly complaints: string;

  constructor(message: string, complaints: string) {
    super(message);
    this.name = "LaunchFailure";
    this.complaints = complaints;
  }
}

const profilePrefix = "profile-";
const startLimit = 30_000;
const closeLimit = 2_000;
const complaintLength = 4_000;

/**
 * Starts a browser that is steered through a pipe, so that no port is open, with an empty profile of its own.
 * The pipe is also its life line: a browser ends when the process that started it does, however that ends.
 */
export async function launchBrowser(plan: LaunchPlan, machine: Machine): Promise<RunningBrowser> {
  const folder = temporaryFolder(machine);
  sweepAbandoned(folder, profilePrefix);
  const profile = join(folder, stagingName(profilePrefix));
  mkdirSync(profile);
  const child = spawn(plan.executable, launchFlags(plan, profile), {
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    env: { ...machine.env, ...pinnedEnvironment, ...plan.env },
    // A process group of its own: Ctrl-C ends recount first, which then ends the browser with all its processes.
    detached: machine.platform !== "win32",
  });
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) =>
      resolve(signal === null ? `exit status ${code}` : `signal ${signal}`),
    );
  });
  const complaints = lastOf(child, complaintLength);
  const remains: BrowserRemains = { pid: child.pid ?? 0, profile };
  const stop = async () => {
    killGroup(remains, machine);
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const pipe = openPipe(child);
    const late = after(startLimit, "it did not answer");
    const product = await Promise.race([askProduct(pipe), ended.then(fail), late.promise.then(fail)]);
    late.cancel();
    return {
      remains,
      pipe,
      product,
      kill: () => killBrowser(remains, machine),
      async close() {
        pipe.send(JSON.stringify({ id: closeId, method: "Browser.close" }));
        const patience = after(closeLimit, "");
        await Promise.race([ended, patience.promise]);
        patience.cancel();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw new LaunchFailure(error instanceof Error ? error.message : String(error), complaints());
  }
}

/**
 * The flags, and no others: a page that prints the same on every machine, without anything that reaches out by itself.
 * The host rule makes every name unknown, which holds even for what is no request yet (`rel=preconnect`).
 */
export function launchFlags({ sandbox }: LaunchPlan, profile: string): string[] {
  return [
    "--headless",
    "--remote-debugging-pipe",
    `--user-data-dir=${profile}`,
    ...(sandbox ? [] : ["--no-sandbox"]),
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-sync",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
    "--lang=en-US",
    "--mute-audio",
    "--no-default-browser-check",
    "--no-first-run",
    "--password-store=basic",
    "--use-mock-keychain",
    "about:blank",
  ];
}

/** The user's time zone and locale must not change a byte of what is printed. */
const pinnedEnvironment = { TZ: "UTC", LANG: "C.UTF-8", LC_ALL: "C.UTF-8", LANGUAGE: "en" };

// Far above the numbers that puppeteer gives its own messages on the same pipe.
const productId = 2_000_000_001;
const closeId = 2_000_000_002;

function askProduct(pipe: DevToolsPipe): Promise<string> {
  return new Promise((resolve) => {
    pipe.onmessage = (message) => {
      const { id, result } = JSON.parse(message) as { id?: number; result?: { product?: string } };
      if (id !== productId) return;
      delete pipe.onmessage;
      resolve(result?.product ?? "");
    };
    pipe.send(JSON.stringify({ id: productId, method: "Browser.getVersion" }));
  });
}

function fail(reason: string): never {
  throw new Error(reason);
}

function after(milliseconds: number, reason: string): { promise: Promise<string>; cancel: () => void } {
  const { promise, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(resolve, milliseconds, reason);
  return { promise, cancel: () => clearTimeout(timer) };
}

function lastOf({ stderr }: ChildProcess, length: number): () => string {
  let text = "";
  stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    text = (text + chunk).slice(-length);
  });
  return () => text.trim();
}
