import { accessSync, chmodSync, constants, lstatSync, mkdirSync, statSync } from "node:fs";
import { availableParallelism, homedir, tmpdir } from "node:os";
import { join } from "node:path";

/** What finding and starting a browser depends on; tests hand in another machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly home: string;
  readonly temporary: string;
  /** The user's number, 0 for the superuser; `null` where the system has none (Windows). */
  readonly user: number | null;
  /** How many threads can run at once. */
  readonly cores: number;
}

/** The machine that recount runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    home: homedir(),
    temporary: tmpdir(),
    user: process.getuid?.() ?? null,
    cores: availableParallelism(),
  };
}

/**
 * The folder where recount keeps what it can make again (an unpacked browser), made if it is not there: in the
 * system's cache folder, or, where that cannot be written, among the temporary files.
 */
export function cacheFolder(machine: Machine): string {
  const folder = join(systemCache(machine), "recount");
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    if (isOwn(statSync(folder), machine)) return folder;
  } catch {
    // A home that is not there or not ours; the temporary files will do.
  }
  return temporaryFolder(machine);
}

/** A folder among the temporary files that nobody else can enter, made if it is not there. */
export function temporaryFolder(machine: Machine): string {
  const folder = join(machine.temporary, machine.user === null ? "recount" : `recount-${machine.user}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Among everybody's temporary files another user may have put a folder or a link of this name there first.
  const stats = lstatSync(folder);
  if (!stats.isDirectory() || !isOwn(stats, machine)) throw new Error(`${folder} belongs to someone else`);
  if (machine.user !== null) chmodSync(folder, 0o700);
  return folder;
}

function systemCache({ platform, env, home }: Machine): string {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (platform === "darwin") return join(home, "Library", "Caches");
  if (platform === "win32") return env.LOCALAPPDATA ?? join(home, "AppData", "Local");
  return join(home, ".cache");
}

function isOwn(stats: { uid: number }, { user }: Machine): boolean {
  return user === null || stats.uid === user;
}
