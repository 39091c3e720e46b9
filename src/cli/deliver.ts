import { basename, dirname } from "node:path";
import type { CliWorld } from "./command.ts";

/** Puts a command's data where it was asked for: into a file, whole or not at all, or to standard output. */
export async function deliver(
  text: string,
  output: string | undefined,
  { files, terminal }: CliWorld,
): Promise<void> {
  if (output === undefined) terminal.print(text);
  else await files.writeTogether(dirname(output), new Map([[basename(output), text]]));
}
