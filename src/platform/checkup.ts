import { existsSync, readdirSync } from "node:fs";
import { RecountError } from "../model/fault.ts";
import { type FoundBrowser, findBrowsers } from "./browser.ts";
import type { RunningBrowser } from "./launch.ts";
import type { Machine } from "./machine.ts";
import { ownManifest, packageFile, templatesFolder } from "./package.ts";
import { startBrowser } from "./start-browser.ts";
import type { Log } from "./world.ts";

/** The state of what recount needs to run. */
export interface Checkup {
  readonly recount: string;
  readonly node: { readonly version: string; readonly needed: string; readonly ok: boolean };
  readonly system: { readonly platform: string; readonly arch: string };
  readonly browser: BrowserState;
  readonly templates: { readonly folder: string; readonly files: number; readonly ok: boolean };
  /** `missing` names the font files that are not there. */
  readonly fonts: { readonly files: number; readonly missing: readonly string[]; readonly ok: boolean };
}

export interface BrowserState {
  readonly ok: boolean;
  /** Every browser found, in the order in which they are tried. */
  readonly found: readonly FoundBrowser[];
  /** The one that started, as printing would use it; absent where none did. */
  readonly started?: FoundBrowser & { readonly product: string; readonly sandbox: boolean };
  /** Why none started. */
  readonly problem?: RecountError;
}

/** Looks at everything that a briefing needs, and starts the browser to see whether it does. */
export async function checkUp(
  machine: Machine,
  log: Log,
  fontSpecifiers: readonly string[],
): Promise<Checkup> {
  const { version, engines } = ownManifest();
  const templates = existsSync(templatesFolder)
    ? readdirSync(templatesFolder, { recursive: true }).length
    : 0;
  const missing = fontSpecifiers.filter((specifier) => {
    const path = packageFile(specifier);
    return path === null || !existsSync(path);
  });
  return {
    recount: version,
    // The bin refuses an older Node before anything else of recount is loaded.
    node: { version: process.versions.node, needed: engines.node, ok: true },
    system: { platform: machine.platform, arch: machine.arch },
    browser: await browserState(machine, log),
    templates: { folder: templatesFolder, files: templates, ok: templates > 0 },
    fonts: { files: fontSpecifiers.length, missing, ok: missing.length === 0 },
  };
}

async function browserState(machine: Machine, log: Log): Promise<BrowserState> {
  let found: readonly FoundBrowser[] = [];
  try {
    found = findBrowsers(machine);
    const browser = await startBrowser({ machine, log, running: new Set<RunningBrowser>() });
    await browser.close();
    return {
      ok: true,
      found,
      started: { ...browser.found, product: browser.product, sandbox: browser.sandbox },
    };
  } catch (error) {
    if (!(error instanceof RecountError)) throw error;
    return { ok: false, found, problem: error };
  }
}
