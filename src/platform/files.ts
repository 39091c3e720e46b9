import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from "node:fs";
import { access, copyFile, lstat, mkdir, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { getSystemErrorMessage } from "node:util";
import { RecountError } from "../model/fault.ts";
import { type Guard, unguarded } from "./guard.ts";
import { exclusively } from "./lock.ts";
import { readWhole } from "./read-whole.ts";
import { stagingName, sweepAbandoned } from "./staging.ts";
import type { FileContent, Files, OwnFile } from "./world.ts";

const stagingPrefix = ".recount-staging-";

/** Files on disk, with a way to drop at once what is being written. */
export interface RealFiles extends Files {
  /** Removes the staging folders of writes under way and what was made for them, without waiting; nothing else is touched. */
  abandon(): void;
}

/** The files of this machine. */
export function realFiles(guard: Guard = unguarded): RealFiles {
  const underWay: UnderWay = new Map();
  return {
    read: (path) => readWhole(path).catch(nullIfMissing),
    realPath: (path) => realpath(path).catch(nullIfMissing),
    list: (path) => readdir(path).then((names) => names.toSorted(), listNone),
    async writeTogether(folder, files) {
      await guarded(folder, guard, () => writeTogether(folder, files, underWay));
    },
    async replaceTogether(folder, edits) {
      const files = new Map([...edits].map(([name, { after }]) => [name, after]));
      const moveUnchanged = async (moves: readonly Move[]): Promise<boolean> => {
        const done = await exclusively(folder, () => {
          if (!moves.every(({ name, target }) => isAsRead(target, edits.get(name)?.before ?? null)))
            return false;
          moveAll(moves);
          return true;
        });
        if (done === null)
          throw new RecountError("folder-unwritable", { folder, reason: "another run is changing it" });
        return done;
      };
      return guarded(folder, guard, () => writeTogether(folder, files, underWay, moveUnchanged));
    },
    abandon() {
      for (const [staging, made] of underWay) {
        rmSync(staging, { recursive: true, force: true });
        for (const one of made.toReversed()) removeWhileEmpty(one);
      }
    },
  };
}

/**
 * @param move how the files, once they are complete, come to their places; resolves to whether they did
 */
async function writeTogether(
  folder: string,
  files: ReadonlyMap<string, FileContent>,
  underWay: UnderWay,
  move = async (moves: readonly Move[]): Promise<boolean> => {
    moveAll(moves);
    return true;
  },
): Promise<boolean> {
  // Inside the target folder: a rename is at once only within one file system.
  const staging = join(folder, stagingName(stagingPrefix));
  const made: MadeFolder[] = [];
  underWay.set(staging, made);
  try {
    made.push(makeFolder(folder));
    sweepAbandoned(folder, stagingPrefix);
    const moves: Move[] = [];
    for (const [name, content] of files) {
      const target = await placeOf(join(folder, insideOnly(name)), folder);
      made.push(makeFolder(dirname(target)));
      moves.push({
        name,
        content,
        target,
        staged: join(staging, "new", name),
        backup: join(staging, `old-${moves.length}`),
      });
    }
    // All of them to their end: one that failed must not leave others writing while the staging folder goes.
    const staged = await Promise.allSettled(moves.map(stage));
    for (const outcome of staged) if (outcome.status === "rejected") throw outcome.reason;
    const hasMoved = await move(moves);
    for (const changed of new Set(moves.map(({ target }) => dirname(target)))) await syncFolder(changed);
    await rm(staging, { recursive: true, force: true });
    return hasMoved;
  } catch (error) {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    for (const one of made.toReversed()) removeWhileEmpty(one);
    throw error;
  } finally {
    underWay.delete(staging);
  }
}

/** Where a file really goes: a link's end, not the link. What is no file, such as a device, is never replaced. */
async function placeOf(target: string, folder: string): Promise<string> {
  const stats = await lstat(target).catch(nullIfMissing);
  if (stats === null || stats.isFile()) return target;
  if (stats.isSymbolicLink()) return (await realpath(target).catch(nullIfMissing)) ?? target;
  throw new RecountError("folder-unwritable", { folder, reason: `${target} is no regular file` });
}

interface Move {
  readonly name: string;
  readonly content: FileContent;
  readonly staged: string;
  readonly target: string;
  readonly backup: string;
}

/**
 * Moves every file to its place, or none. It runs without a pause, so that no signal handler of this process comes in
 * between, and takes back what it moved where a later one will not go (a PDF that a viewer holds open on Windows).
 */
function moveAll(moves: readonly Move[]): void {
  const had = moves.map(({ target, backup }) => keepAside(target, backup));
  let done = 0;
  try {
    for (const { staged, target } of moves) {
      renameSync(staged, target);
      done += 1;
    }
  } catch (error) {
    for (const [index, { target, backup }] of moves.slice(0, done).entries()) {
      if (had[index]) renameSync(backup, target);
      else unlinkSync(target);
    }
    throw error;
  }
}

/** Gives the file a second name, so that it can come back; `false` where there is none. A folder in its place throws. */
function keepAside(target: string, backup: string): boolean {
  try {
    linkSync(target, backup);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    copyFileSync(target, backup);
    return true;
  }
}

/** Writes a file where it waits for its move, down to the disk. */
async function stage({ staged, content, target }: Move): Promise<void> {
  await mkdir(dirname(staged), { recursive: true });
  const replaced = await stat(target).catch(nullIfMissing);
  // A rename needs no right to the file itself; one that is marked as not to be written stays as it is.
  if (replaced) await access(target, constants.W_OK);
  const isMoved = isOwnFile(content);
  if (isMoved) await moveFile(content.path, staged);
  const file = await open(staged, isMoved ? "r+" : "wx");
  try {
    if (!isMoved) await file.writeFile(content);
    if (replaced) await file.chmod(replaced.mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

const isOwnFile = (content: FileContent): content is OwnFile =>
  typeof content === "object" && "path" in content;

/** A rename, or a copy to another file system. */
async function moveFile(path: string, target: string): Promise<void> {
  await rename(path, target).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "EXDEV") throw error;
    await copyFile(path, target, constants.COPYFILE_EXCL);
  });
}

/** Makes the renames last through a power cut, where the system lets a folder be opened (Windows does not). */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** Whether a file still holds what was read from it. */
function isAsRead(path: string, before: Uint8Array | null): boolean {
  try {
    const now = readFileSync(path);
    return before !== null && now.equals(before);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return before === null;
    throw error;
  }
}

async function guarded<Result>(folder: string, guard: Guard, write: () => Promise<Result>): Promise<Result> {
  guard.hold();
  try {
    return await write();
  } catch (error) {
    throw isSystemError(error) ? folderUnwritable(folder, error) : error;
  } finally {
    guard.release();
  }
}

/** The staging folders of writes under way, each with the folders that had to be made for it. */
type UnderWay = Map<string, readonly MadeFolder[]>;

interface MadeFolder {
  readonly path: string;
  /** The outermost folder that had to be made for it; absent where all were there. */
  readonly from: string | undefined;
}

/** Without a pause, so that a run which is abandoned knows of every folder that was made. */
const makeFolder = (path: string): MadeFolder => ({ path, from: makeMissing(path) });

/**
 * Makes a folder and what is missing above it; resolves to the uppermost one made. Step by step, because `mkdir` with
 * `recursive` never returns where the system refuses a folder as if its parent were missing, as /proc does.
 */
function makeMissing(path: string): string | undefined {
  try {
    mkdirSync(path);
    return path;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "EEXIST") return undefined;
    const above = dirname(path);
    if (error.code !== "ENOENT" || above === path || existsSync(above)) throw error;
    const uppermost = makeMissing(above);
    mkdirSync(path);
    return uppermost ?? path;
  }
}

function removeWhileEmpty({ path, from }: MadeFolder): void {
  if (from === undefined) return;
  try {
    for (let inner = path; inner.length >= from.length; inner = dirname(inner)) rmdirSync(inner);
  } catch {
    // Something else is in it.
  }
}

function insideOnly(name: string): string {
  const path = relative(".", name);
  if (name === "" || isAbsolute(name) || path === "" || path.split(sep)[0] === "..") {
    throw new TypeError(`a file's name must stay inside its folder: ${JSON.stringify(name)}`);
  }
  return name;
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw error;
}

function listNone(error: NodeJS.ErrnoException): "file" | null {
  if (error.code === "ENOTDIR") return "file";
  if (error.code === "ENOENT") return null;
  throw error;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { errno: number } {
  return error instanceof Error && "syscall" in error && "errno" in error && typeof error.errno === "number";
}

function folderUnwritable(folder: string, error: NodeJS.ErrnoException & { errno: number }): RecountError {
  return new RecountError(
    "folder-unwritable",
    { folder, reason: getSystemErrorMessage(error.errno) },
    { cause: error },
  );
}
