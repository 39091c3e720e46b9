import type { Page } from "puppeteer";
import { openPool } from "./page-pool.ts";
import { picturePage } from "./picture-page.ts";
import { printPage } from "./print-page.ts";
import { openPrintingBrowser, type PrintingPage } from "./printing-browser.ts";
import { type BrowserSetting, browserFailed } from "./start-browser.ts";
import type { Printer } from "./world.ts";

/** What a printer needs of its surroundings. */
export interface PrinterSetting extends BrowserSetting {
  /** How long a page may take, in milliseconds, by its length; a minute and one more for each million characters if left out. */
  readonly patience?: (html: string) => number;
  /** How many prints a browser makes before a fresh one takes its place. */
  readonly lifetime?: number;
}

const usualPatience = (html: string): number => 60_000 + html.length * 0.06;
/** Its pages are emptied after each print, so a browser grows slowly. */
const usualLifetime = 30;

/**
 * Starts a browser that prints as many pages at once as the machine has cores. A page that crashes or hangs is tried
 * once more, in a browser of its own. Rejects with `browser-missing` or `browser-failed`.
 */
export async function openPrinter(setting: PrinterSetting): Promise<Printer> {
  const { machine, patience = usualPatience, lifetime = usualLifetime } = setting;
  let executable = "";
  const pool = await openPool<PrintingPage>({
    openHost: async () => {
      const browser = await openPrintingBrowser(setting);
      executable = browser.executable;
      return browser;
    },
    pages: machine.cores,
    lifetime,
  });
  const onPage = (html: string, work: (page: Page) => Promise<Uint8Array>): Promise<Uint8Array> =>
    pool
      .run(({ page }) => work(page), patience(html))
      .catch((error: unknown) => {
        throw browserFailed(error, executable);
      });
  return {
    pages: machine.cores,
    print: (html, revise) => onPage(html, (page) => printPage(page, html, revise)),
    picture: (html, size) => onPage(html, (page) => picturePage(page, html, size)),
    close: () => pool.close(),
  };
}
