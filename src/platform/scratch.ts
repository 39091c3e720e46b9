import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { join, resolve } from "node:path";
import { getSystemErrorMessage } from "node:util";
import { RecountError } from "../model/fault.ts";
import { blockFile } from "./regular-file.ts";
import { stagingName, sweepAbandoned } from "./staging.ts";

const prefix = "recount-tables-";

/** A folder for the files of one run, which goes with it. */
export interface Scratch {
  readonly path: string;
  /** A path in it that nothing has yet. */
  fresh(): string;
  /** Removes it with all that is in it, without waiting. */
  remove(): void;
}

/**
 * Makes a folder for the files of one run within `parent`, and removes those that killed runs left there. Only this user
 * may look into it. Throws `temporary-unusable`.
 */
export function makeScratch(parent: string): Scratch {
  const path = join(usableFolder(parent), stagingName(prefix));
  try {
    sweepAbandoned(join(path, ".."), prefix);
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    throw unusable(parent, error);
  }
  let made = 0;
  return {
    path,
    fresh() {
      made += 1;
      return join(path, `table-${made}`);
    },
    remove: () => removeFolder(path),
  };
}

/** The engine takes some characters of a path for patterns, even where it should not. */
function usableFolder(parent: string): string {
  const path = realPath(parent);
  if (/[*?[\]{}]/.test(path))
    throw new RecountError("temporary-unusable", { folder: parent, reason: "*?[]{}" });
  return path;
}

function realPath(folder: string): string {
  try {
    return realpathSync(resolve(folder));
  } catch (error) {
    throw unusable(folder, error);
  }
}

function unusable(folder: string, error: unknown): RecountError {
  const { errno } = error as NodeJS.ErrnoException;
  const reason = errno === undefined ? String(error) : getSystemErrorMessage(errno);
  return new RecountError("temporary-unusable", { folder, reason }, { cause: error });
}

/**
 * Under another name first: a thread that still writes then finds no folder to make new files in, and what it has open
 * goes with the process.
 */
function removeFolder(path: string): void {
  const leaving = `${path}-gone`;
  try {
    renameSync(path, leaving);
  } catch {
    // It is gone already, or something in it is held open, as Windows does not allow.
  }
  for (const each of [leaving, path])
    if (existsSync(each)) rmSync(each, { recursive: true, force: true, maxRetries: 5 });
}

/** Gives a file a second name. Where a system has no links for everybody, as Windows has none, it is copied. */
export function linkFile(target: string, path: string): void {
  for (const link of [symlinkSync, linkSync, copyFileSync]) {
    try {
      link(target, path);
      return;
    } catch (error) {
      if (link === copyFileSync) throw error;
    }
  }
}

/** Writes a file block by block. Rejects with a `RangeError` once it is larger than `most` bytes. */
export async function spoolTo(path: string, content: AsyncIterable<Uint8Array>, most: number) {
  const file = await open(path, "wx", 0o600);
  try {
    let left = most;
    for await (const block of content) {
      left -= block.length;
      if (left < 0) throw new RangeError(`more than ${most} bytes`);
      await file.writeFile(block);
    }
  } finally {
    await file.close();
  }
  return blockFile(path);
}
