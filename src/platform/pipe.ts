import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** The two pipes of a browser that was started with `--remote-debugging-pipe`, in the shape that puppeteer connects to. */
export interface DevToolsPipe {
  send(message: string): void;
  close(): void;
  onmessage?: (message: string) => void;
  onclose?: () => void;
}

const endOfMessage = 0;

/** Messages are JSON in UTF-8, each ended by a zero byte; the child writes to its descriptor 4 and reads from 3. */
export function openPipe(child: ChildProcess): DevToolsPipe {
  const toBrowser = child.stdio[3] as Writable;
  const fromBrowser = child.stdio[4] as Readable;
  let pending: Buffer[] = [];
  const pipe: DevToolsPipe = {
    send(message) {
      toBrowser.write(`${message}\0`);
    },
    close() {
      toBrowser.destroy();
      fromBrowser.destroy();
    },
  };
  fromBrowser.on("data", (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(endOfMessage); end >= 0; end = chunk.indexOf(endOfMessage, start)) {
      const message = Buffer.concat([...pending, chunk.subarray(start, end)]).toString("utf8");
      pending = [];
      start = end + 1;
      // Each in a turn of its own, so that what one message settles has run before the next arrives.
      setImmediate(() => pipe.onmessage?.(message));
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  });
  fromBrowser.once("close", () => pipe.onclose?.());
  // A browser that ends leaves a broken pipe; that it ended is told by `onclose`.
  for (const stream of [toBrowser, fromBrowser]) stream.on("error", () => undefined);
  return pipe;
}
