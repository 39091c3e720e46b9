import { rmSync } from "node:fs";
import type { Machine } from "./machine.ts";

/** What it takes to end a browser at once, from whichever thread: its process and what it leaves on disk. */
export interface BrowserRemains {
  /** 0 where it never started. */
  readonly pid: number;
  readonly profile: string;
}

/** Ends a browser with all its processes, without waiting, and removes its profile. */
export function killBrowser(remains: BrowserRemains, machine: Machine): void {
  killGroup(remains, machine);
  rmSync(remains.profile, { recursive: true, force: true, maxRetries: 3 });
}

/** Ends a browser with all its processes, without waiting. */
export function killGroup({ pid }: BrowserRemains, { platform }: Machine): void {
  if (pid === 0) return;
  try {
    process.kill(platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // The whole group has ended already.
  }
}
