import { basename, dirname } from "node:path";
import type { CliWorld } from "./command.ts";

/** Text in pieces, made as they are asked for. */
export type Pieces = Iterable<string> | AsyncIterable<string>;

/** Puts a command's data where it was asked for: into a file, whole or not at all, or to standard output. */
export async function deliver(
  data: string | Pieces,
  output: string | undefined,
  { files, terminal }: CliWorld,
): Promise<void> {
  const pieces = gathered(typeof data === "string" ? [data] : data);
  if (output === undefined) await terminal.write(pieces);
  else await files.writeTogether(dirname(output), new Map([[basename(output), pieces]]));
}

/** Many small pieces as few larger ones: each write costs a call into the system. */
async function* gathered(pieces: Pieces, enough = 65_536): AsyncGenerator<string> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length < enough) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}
