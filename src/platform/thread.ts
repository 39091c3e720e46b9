import module from "node:module";
import { fileURLToPath } from "node:url";
import { type MessagePort, parentPort, Worker, workerData } from "node:worker_threads";
import { type PassedError, passed, received } from "./passed-error.ts";
import type { Thread, ThreadWork } from "./world.ts";

/** Starts a thread; this file is what it runs first. */
export function openThread({ file }: Pick<ThreadWork, "file">): Thread {
  const birth: Birth = {
    role: "recount thread",
    file,
    compileCache: module.getCompileCacheDir() !== undefined,
  };
  // Without this process's flags: `--eval` and its like are for the main thread alone.
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: birth, execArgv: [] });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  let end: Error | undefined;
  const failAll = (error: Error) => {
    end ??= error;
    for (const { reject } of waiting.values()) reject(end);
    waiting.clear();
  };
  worker.on("error", (error) => failAll(error instanceof Error ? error : new Error(String(error))));
  worker.on("exit", () => failAll(new Error("a thread ended before it had answered")));
  worker.on("message", (told: Told) => {
    const { resolve, reject } = waiting.get(told.id) ?? {};
    waiting.delete(told.id);
    if ("failure" in told) reject?.(received(told.failure));
    else resolve?.(told.answer);
  });
  let closed: Promise<unknown> | undefined;
  return {
    ask(question) {
      if (end) return Promise.reject(end);
      asked += 1;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(asked, answer);
      worker.postMessage({ id: asked, question });
      return answer.promise;
    },
    async close() {
      closed ??= worker.terminate();
      await closed;
    },
  };
}

interface Birth {
  readonly role: "recount thread";
  readonly file: string;
  readonly compileCache: boolean;
}

type Told =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: PassedError };

/** The thread's side: answers every question by its number. */
function serve(port: MessagePort, { file, compileCache }: Birth): void {
  if (compileCache) module.enableCompileCache();
  const opened = import(file).then(
    ({ work }: { readonly work: ThreadWork }) => work.open() as (question: unknown) => unknown,
  );
  // Whoever asks is told.
  opened.catch(() => undefined);
  const tell = (told: Told) => port.postMessage(told);
  port.on("message", ({ id, question }: { readonly id: number; readonly question: unknown }) => {
    opened
      .then((answer) => answer(question))
      .then(
        (answer) => tell({ id, answer }),
        (error: unknown) => tell({ id, failure: passed(error) }),
      );
  });
}

const born = workerData as Partial<Birth> | null;
if (parentPort !== null && born?.role === "recount thread") serve(parentPort, born as Birth);
