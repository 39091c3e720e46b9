import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { RecountError } from "../model/fault.ts";
import { packedChromium, unpackedPlaces } from "./embedded.ts";
import type { Machine } from "./machine.ts";

/** Where a browser was found, in the order of preference. */
export type BrowserOrigin = "environment" | "puppeteer-cache" | "installed" | "embedded";

/** A browser that can be tried, and where it was found. */
export interface FoundBrowser {
  readonly origin: BrowserOrigin;
  /** The program's path; for the embedded browser, where it lies once unpacked. */
  readonly executable: string;
}

/**
 * Every browser that could print, best first: the one that `PUPPETEER_EXECUTABLE_PATH` names (then no other),
 * puppeteer's cache, an installed Chrome, Chromium or Edge, and the Chromium that comes with recount (Linux x64).
 *
 * Throws `browser-missing` where there is none, or where the one named is not there.
 */
export function findBrowsers(machine: Machine): readonly FoundBrowser[] {
  const named = machine.env.PUPPETEER_EXECUTABLE_PATH;
  if (named) {
    if (!isProgram(named)) throw browserMissing(machine, { named });
    return [{ origin: "environment", executable: named }];
  }
  const found: FoundBrowser[] = [];
  for (const executable of inPuppeteerCache(machine)) found.push({ origin: "puppeteer-cache", executable });
  for (const executable of installed(machine)) found.push({ origin: "installed", executable });
  const packed = packedChromium(machine);
  if (packed !== null)
    found.push({ origin: "embedded", executable: unpackedPlaces(packed, machine).executable });
  if (found.length === 0) throw browserMissing(machine, {});
  return found;
}

function browserMissing({ platform, arch }: Machine, facts: { named?: string }): RecountError {
  return new RecountError("browser-missing", { platform, arch, ...facts });
}

/** `<cache>/<browser>/<platform>-<version>/<browser>-<platform>/<program>`, newest first; the headless shell starts faster. */
function inPuppeteerCache({ env, home, platform }: Machine): string[] {
  const cache = env.PUPPETEER_CACHE_DIR ?? join(home, ".cache", "puppeteer");
  const suffix = platform === "win32" ? ".exe" : "";
  const mac = join("Google Chrome for Testing.app", "Contents", "MacOS", "Google Chrome for Testing");
  const programs = [
    { browser: "chrome-headless-shell", program: `chrome-headless-shell${suffix}` },
    { browser: "chrome", program: platform === "darwin" ? mac : `chrome${suffix}` },
  ];
  const found: string[] = [];
  for (const { browser, program } of programs) {
    for (const version of newestFirst(names(join(cache, browser)))) {
      for (const build of names(join(cache, browser, version))) {
        const path = join(cache, browser, version, build, program);
        if (isProgram(path)) found.push(path);
      }
    }
  }
  return found;
}

function installed(machine: Machine): string[] {
  const found: string[] = [];
  for (const path of installationPlaces(machine)) if (isProgram(path)) found.push(path);
  return found;
}

function installationPlaces({ platform, env, home }: Machine): string[] {
  if (platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return apps.flatMap((app) =>
      ["/Applications", join(home, "Applications")].map((base) =>
        join(base, `${app}.app`, "Contents", "MacOS", app),
      ),
    );
  }
  if (platform === "win32") {
    const bases = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
      (base) => base !== undefined,
    );
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"];
    return [...programs, "Microsoft\\Edge\\Application\\msedge.exe"].flatMap((program) =>
      bases.map((base) => join(base, program)),
    );
  }
  const commands = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder.startsWith("/"));
  return [...commands, "microsoft-edge-stable", "microsoft-edge"].flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function newestFirst(versions: readonly string[]): string[] {
  const { compare } = new Intl.Collator("en", { numeric: true });
  return versions.toSorted(compare).reverse();
}
