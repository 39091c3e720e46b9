import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { main } from "../../src/cli/main.ts";
import { realWorld } from "../../src/platform/index.ts";
import { silentLog } from "../../src/platform/log.ts";
import { temporaryFolder } from "../platform/temporary.ts";

/** What a command line came to, run within this process. */
export interface Told {
  readonly status: number;
  readonly stdout: string;
  /** Notices and complaints, a line each. */
  readonly stderr: string;
}

/** Runs a command line of recount without a process of its own, as a terminal of so many columns shows it. */
export async function told(args: readonly string[], columns = 80): Promise<Told> {
  let [stdout, stderr] = ["", ""];
  const world = {
    ...realWorld(new Writable()),
    log: {
      ...silentLog,
      notice: (text: string) => {
        stderr += `${text}\n`;
      },
    },
    quiet: () => ({ ...world, log: silentLog }),
    terminal: {
      columns,
      style: (_: unknown, text: string) => text,
      print: (text: string) => {
        stdout += text;
      },
      complain: (text: string) => {
        stderr += `${text}\n`;
      },
      write: async (pieces: AsyncIterable<string>) => {
        for await (const piece of pieces) stdout += piece;
      },
    },
  };
  const status = await main(args, world);
  return { status, stdout, stderr };
}

/** A folder that holds these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
