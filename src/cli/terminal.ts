import { once } from "node:events";
import { styleText } from "node:util";
import { wrapAnsi } from "fast-wrap-ansi";
import type { Guard } from "../platform/guard.ts";
import { type RealWorld, realWorld } from "../platform/index.ts";

/** A colour or weight of text; `styleText` knows what the stream can show and what NO_COLOR forbids. */
export type Style = Parameters<typeof styleText>[0];

/** Where a command writes. */
export interface Terminal {
  /** Writes data to standard output, as it is. */
  readonly print: (text: string) => void;
  /** Writes data piece by piece, each when the one before has gone through. */
  readonly write: (pieces: AsyncIterable<string>) => Promise<void>;
  /** Writes a line to standard error, even under `--quiet`: for what ends a run. */
  readonly complain: (text: string) => void;
  /** Cells to a line, 40 to 200: those that COLUMNS says, else the terminal's, or 100 where standard output is none. */
  readonly columns: number;
  /** Dresses text for standard output; leaves it plain where that is no terminal or colours are not wanted. */
  readonly style: (style: Style, text: string) => string;
}

/** The outside world as a command sees it: the real one, and a terminal to write to. */
export interface CliWorld extends RealWorld {
  readonly terminal: Terminal;
  readonly quiet: () => CliWorld;
}

/** The real world with this process's terminal. */
export function terminalWorld(guard: Guard): CliWorld {
  const { stdout, stderr } = process;
  const real = realWorld(stderr, guard);
  const { COLUMNS } = real.machine.env;
  const terminal: Terminal = {
    columns: columnsOf(COLUMNS, stdout.isTTY ? stdout.columns || 80 : 100),
    style: (style, text) => styleText(style, text, { stream: stdout }),
    print(text) {
      real.endStage();
      stdout.write(text);
    },
    async write(pieces) {
      for await (const piece of pieces) {
        real.endStage();
        if (!stdout.write(piece)) await once(stdout, "drain");
      }
    },
    complain(text) {
      real.endStage();
      stderr.write(`${stderr.isTTY ? hung(text, columnsOf(COLUMNS, stderr.columns || 80)) : text}\n`);
    },
  };
  const withTerminal = (world: RealWorld): CliWorld => ({
    ...world,
    terminal,
    quiet: () => withTerminal(world.quiet()),
  });
  return withTerminal(real);
}

/**
 * Lines for a terminal, wrapped at words, what goes on set in. Elsewhere lines stay whole, so that each can be found
 * by what is in it.
 */
const hung = (text: string, columns: number): string =>
  text
    .split("\n")
    .map((line) => wrapAnsi(line, columns - 3, { hard: true }).replaceAll("\n", "\n   "))
    .join("\n");

/** Nothing can be laid out in fewer than 40, and nobody reads lines of more than 200. */
function columnsOf(said: string | undefined, seen: number): number {
  const columns = /^\d+$/.test(said ?? "") ? Number(said) : seen;
  return Math.min(200, Math.max(40, columns));
}
