import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Page } from "puppeteer";

/** Has the browser let go at once of what a page no longer needs: it would keep hundreds of megabytes for a long while. */
export async function collectPageGarbage(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
}

let collect: (() => void) | undefined;

/** Has this process let go at once of what it no longer needs: a long run would grow as far as the machine lets it. */
export function collectOwnGarbage(): void {
  collect ??= exposed();
  collect();
}

/** V8 shows its collector to a context made while the flag is set, and to no other. */
function exposed(): () => void {
  setFlagsFromString("--expose-gc");
  try {
    return runInNewContext("gc") as () => void;
  } finally {
    setFlagsFromString("--no-expose-gc");
  }
}
