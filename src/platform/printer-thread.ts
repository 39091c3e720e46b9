import module from "node:module";
import { fileURLToPath } from "node:url";
import { type MessagePort, parentPort, Worker, workerData } from "node:worker_threads";
import { RecountError } from "../model/fault.ts";
import type { Machine } from "./machine.ts";
import { type PassedError, passed, received } from "./passed-error.ts";
import { type BrowserRemains, killBrowser } from "./remains.ts";
import type { Log, PictureSize, Printer, Revise } from "./world.ts";

/** Something that an interrupted run must end. */
export interface Endable {
  kill(): void;
}

/** What a printer in a thread of its own needs of its surroundings. */
export interface PrinterThreadSetting {
  readonly machine: Machine;
  readonly log: Log;
  /** Holds every browser that runs. */
  readonly running: Set<Endable>;
}

/**
 * A printer in a thread of its own, this file being what the thread runs. Loading puppeteer takes longer than starting
 * the browser, and both happen while this thread works out what is to be printed. Rejects as `openPrinter` does.
 */
export async function openPrinterThread({ machine, log, running }: PrinterThreadSetting): Promise<Printer> {
  const birth: Birth = {
    role: "recount printer",
    machine: { ...machine, env: { ...machine.env } },
    compileCache: module.getCompileCacheDir() !== undefined,
  };
  // Without this process's flags: `--eval` and its like are for the main thread alone.
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: birth, execArgv: [] });
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array>>();
  const revisers = new Map<number, Revise>();
  const browsers = new Map<number, Endable>();
  let asked = 0;
  const ask = (wish: Wish, revise?: Revise): Promise<Uint8Array> => {
    asked += 1;
    if (revise) revisers.set(asked, revise);
    const answer = Promise.withResolvers<Uint8Array>();
    waiting.set(asked, answer);
    worker.postMessage({ id: asked, ...wish });
    return answer.promise;
  };
  const failAll = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
  };
  worker.on("error", failAll);
  worker.on("exit", () =>
    failAll(new RecountError("browser-failed", { reason: "the printing thread ended" })),
  );
  worker.on("message", (told: Told) => {
    if (told.kind === "stage") log.stage(told.text);
    else if (told.kind === "notice") log.notice(told.text);
    else if (told.kind === "started") {
      const browser = { kill: () => killBrowser(told.remains, machine) };
      browsers.set(told.remains.pid, browser);
      running.add(browser);
    } else if (told.kind === "ended") {
      const browser = browsers.get(told.remains.pid);
      if (browser !== undefined) running.delete(browser);
    } else if (told.kind === "printed") {
      const { id, result, pass } = told;
      const revise = async () => (await revisers.get(id)?.(result, pass)) ?? null;
      const tell = (revised: Revised) => worker.postMessage({ id, kind: "revised", revised });
      revise().then(
        (texts) => tell({ texts }),
        (error: unknown) => tell({ failure: passed(error) }),
      );
    } else {
      const answer = waiting.get(told.id);
      waiting.delete(told.id);
      revisers.delete(told.id);
      if (told.kind === "done") answer?.resolve(told.result);
      else answer?.reject(received(told.failure));
    }
  });
  try {
    await ask({ kind: "open" });
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  let closed: Promise<void> | undefined;
  return {
    pages: machine.cores,
    print: (html, revise) => ask({ kind: "print", html, revisable: revise !== undefined }, revise),
    picture: (html, size) => ask({ kind: "picture", html, size }),
    close() {
      closed ??= ask({ kind: "close" }).then(async () => {
        await worker.terminate();
      });
      return closed;
    },
  };
}

interface Birth {
  readonly role: "recount printer";
  readonly machine: Machine;
  readonly compileCache: boolean;
}

type Wish =
  | { readonly kind: "open" | "close" }
  | { readonly kind: "print"; readonly html: string; readonly revisable: boolean }
  | { readonly kind: "picture"; readonly html: string; readonly size: PictureSize };

interface Answer {
  readonly kind: "revised";
  readonly revised: Revised;
}

/** What is to be put into a page that was printed, or why nothing can be said. */
type Revised = { readonly texts: ReadonlyMap<string, string> | null } | { readonly failure: PassedError };

type Told =
  | { readonly kind: "stage"; readonly text: string }
  | { readonly kind: "notice"; readonly text: string }
  | { readonly kind: "started"; readonly remains: BrowserRemains }
  | { readonly kind: "ended"; readonly remains: BrowserRemains }
  | { readonly kind: "printed"; readonly id: number; readonly pass: number; readonly result: Uint8Array }
  | { readonly kind: "done"; readonly id: number; readonly result: Uint8Array }
  | { readonly kind: "failed"; readonly id: number; readonly failure: PassedError };

const nothing = new Uint8Array();

/** The thread's side: opens a printer when asked to and answers every wish by its number. */
function servePrinter(port: MessagePort, { machine, compileCache }: Birth): void {
  if (compileCache) module.enableCompileCache();
  const tell = (told: Told, transfer: readonly ArrayBuffer[] = []) => port.postMessage(told, [...transfer]);
  const opened = import("./printer.ts").then(({ openPrinter }) =>
    openPrinter({
      machine,
      log: {
        stage: (text) => tell({ kind: "stage", text }),
        // Printing has stages alone.
        progress: () => undefined,
        tally: () => undefined,
        notice: (text) => tell({ kind: "notice", text }),
      },
      running: {
        add: ({ remains }) => tell({ kind: "started", remains }),
        delete: ({ remains }) => tell({ kind: "ended", remains }),
      },
    }),
  );
  // Whoever asks for it is told.
  opened.catch(() => undefined);
  const revisions = new Map<number, PromiseWithResolvers<ReadonlyMap<string, string> | null>>();
  const fulfil = async (wish: Wish, id: number): Promise<Uint8Array> => {
    const printer = await opened;
    const revise: Revise = (result, pass) => {
      const revision = Promise.withResolvers<ReadonlyMap<string, string> | null>();
      revisions.set(id, revision);
      tell({ kind: "printed", id, pass, result });
      return revision.promise;
    };
    if (wish.kind === "print") return printer.print(wish.html, wish.revisable ? revise : undefined);
    if (wish.kind === "picture") return printer.picture(wish.html, wish.size);
    if (wish.kind === "close") await printer.close();
    return nothing;
  };
  const settle = (id: number, revised: Revised): void => {
    if ("failure" in revised) revisions.get(id)?.reject(received(revised.failure));
    else revisions.get(id)?.resolve(revised.texts);
    revisions.delete(id);
  };
  port.on("message", ({ id, ...wish }: (Wish | Answer) & { readonly id: number }) => {
    if (wish.kind === "revised") return settle(id, wish.revised);
    fulfil(wish, id).then(
      (result) => tell({ kind: "done", id, result }),
      (error: unknown) => tell({ kind: "failed", id, failure: passed(error) }),
    );
  });
}

const born = workerData as Partial<Birth> | null;
if (parentPort !== null && born?.role === "recount printer") servePrinter(parentPort, born as Birth);
