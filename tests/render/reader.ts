import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, connect, type Page } from "puppeteer";
import { afterAll } from "vitest";
import { findBrowsers } from "../../src/platform/browser.ts";
import { packedChromium, unpack } from "../../src/platform/embedded.ts";
import { silentLog } from "../../src/platform/log.ts";
import { type Machine, thisMachine } from "../../src/platform/machine.ts";
import { startBrowser } from "../../src/platform/start-browser.ts";

/** How a reader has the page before them. */
export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
  /** The ending of the file. */
  readonly kind?: string;
}

/** A page that a reader has opened, and whatever it complained of. */
export interface OpenPage {
  readonly page: Page;
  /** Messages in the console, exceptions, dialogs and violations of the page's security policy. */
  readonly complaints: string[];
  /** Where downloads go. */
  readonly downloads: string;
}

/** Names a program that starts the browser without the rule by which recount's own finds no host at all. */
async function unbound(folder: string): Promise<Record<string, string>> {
  const machine = thisMachine();
  const [found] = findBrowsers(machine);
  const packed = found?.origin === "embedded" ? packedChromium(machine) : null;
  const unpacked = packed && (await unpack(packed, machine, () => undefined));
  const program = join(folder, "browser");
  const lines = [
    "#!/bin/bash",
    ...(unpacked ? [`export LD_LIBRARY_PATH="${unpacked.libraries}:$LD_LIBRARY_PATH"`] : []),
    ...(unpacked ? [`export FONTCONFIG_FILE="${unpacked.fontConfig}"`] : []),
    'for flag; do shift; [[ $flag == --host-resolver-rules=* ]] || set -- "$@" "$flag"; done',
    `exec "${found?.executable}" "$@"`,
  ];
  writeFileSync(program, lines.join("\n"), { mode: 0o755 });
  return { PUPPETEER_EXECUTABLE_PATH: program };
}

/** A browser as a reader has it: scripts run, requests go out, and pages are opened as files, from a mail attachment say. */
export async function openReader(): Promise<{ open(html: string, view?: View): Promise<OpenPage> }> {
  const folder = mkdtempSync(join(tmpdir(), "recount-reader-"));
  const machine: Machine = { ...thisMachine(), env: { ...process.env, ...(await unbound(folder)) } };
  const started = await startBrowser({ machine, log: silentLog, running: new Set() });
  const browser: Browser = await connect({ transport: started.pipe, defaultViewport: null });
  afterAll(async () => {
    await started.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  let pages = 0;
  return {
    async open(html, { width = 1280, height = 900, dark = false, scripts = true, kind = "html" } = {}) {
      pages += 1;
      const downloads = join(folder, `downloads-${pages}`);
      const file = join(folder, `briefing-${pages}.${kind}`);
      writeFileSync(file, html);
      // A context of its own keeps the downloads of pages apart.
      const context = await browser.createBrowserContext({
        downloadBehavior: { policy: "allow", downloadPath: downloads },
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => complaints.push(`exception: ${String(error)}`));
      page.on("dialog", (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        dialog.dismiss().catch(() => undefined);
      });
      await page.setViewport({ width, height });
      await page.setJavaScriptEnabled(scripts);
      await page.evaluateOnNewDocument(
        `addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
          console.warn("refused: " + violatedDirective + " " + blockedURI))`,
      );
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
      await page.goto(pathToFileURL(file).href);
      return { page, complaints, downloads };
    },
  };
}
