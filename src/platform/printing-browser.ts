import type { Browser, Page } from "puppeteer";
import { collectPageGarbage } from "./collect-garbage.ts";
import type { HostedPage, PageHost } from "./page-pool.ts";
import { type BrowserSetting, browserFailed, type StartedBrowser, startBrowser } from "./start-browser.ts";
import type { Log } from "./world.ts";

/** A page that runs no script and reaches nothing outside it. */
export interface PrintingPage extends HostedPage {
  readonly page: Page;
}

/** A browser whose pages print. */
export interface PrintingBrowser extends PageHost<PrintingPage> {
  readonly executable: string;
}

/** Starts the best browser there is. Rejects with `browser-missing` or `browser-failed`. */
export async function openPrintingBrowser(setting: BrowserSetting): Promise<PrintingBrowser> {
  // puppeteer takes as long to load as the browser to start: both at once.
  const [browser, { connect }] = await Promise.all([startBrowser(setting), import("puppeteer")]);
  const close = closer(browser, setting);
  const { executable } = browser.found;
  try {
    // Connecting to a browser that we start ourselves, rather than letting puppeteer launch it: launching searches the
    // current folder for a configuration file and runs it, and a dataset's folder may be the current one.
    const connection = await connect({ transport: browser.pipe, defaultViewport: null, protocolTimeout: 0 });
    // A browser starts with one page.
    const spare = await connection.pages();
    return {
      executable,
      openPage: async () => restricted(spare.pop() ?? (await connection.newPage()), connection, setting.log),
      close,
    };
  } catch (error) {
    await close();
    throw browserFailed(error, executable);
  }
}

function closer(browser: StartedBrowser, { running }: BrowserSetting): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => {
    closed ??= browser.close().finally(() => running.delete(browser));
    return closed;
  };
}

async function restricted(page: Page, browser: Browser, log: Log): Promise<PrintingPage> {
  const broken = new Promise<Error>((resolve) => {
    page.once("error", resolve);
    browser.once("disconnected", () => resolve(new Error("the browser ended")));
  });
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
  return { page, broken, clear: () => cleared(page) };
}

/** An empty page holds little, once the browser has been made to collect what it held. */
async function cleared(page: Page): Promise<void> {
  await page.goto("about:blank");
  await collectPageGarbage(page);
}
