import { relative, sep } from "node:path";
import type { FolderWatch } from "./world.ts";

/** How long it must be quiet, in milliseconds: a program that saves touches its files several times. */
const quiet = 120;

/**
 * Calls `changed` whenever something in one of the folders has changed and it is quiet again. What is hidden does not
 * count: locks, backups and half-written files of other programs.
 */
export async function watchFolders(folders: readonly string[], changed: () => void): Promise<FolderWatch> {
  const { watch } = await import("chokidar");
  let timer: NodeJS.Timeout | undefined;
  const isHidden = (path: string): boolean =>
    folders.some((folder) =>
      relative(folder, path)
        .split(sep)
        .some((name) => /^\.[^.]|~$/.test(name)),
    );
  const watcher = watch([...folders], { ignoreInitial: true, ignored: isHidden });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
  });
  // A folder that goes away or may not be read is told of by the next build, in words.
  watcher.on("error", () => undefined);
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
