import { RecountError } from "../model/fault.ts";
import type { CliWorld } from "./command.ts";
import { readCommandLine } from "./command-line.ts";
import { commands } from "./commands.ts";
import { printable } from "./printable.ts";

/**
 * Runs one command line and resolves to its exit status: 0 done; 1 done with differences or findings that were asked
 * to fail; 2 bad usage, bad input, or a fault of recount. It never rejects and never ends the process.
 */
export async function main(argv: readonly string[], world: CliWorld): Promise<number> {
  try {
    const request = await readCommandLine(argv, commands, world.terminal.columns);
    if (request.kind === "text") {
      world.terminal.print(request.text);
      return 0;
    }
    return await request.run(request.quiet ? world.quiet() : world);
  } catch (error) {
    world.terminal.complain(printable(await explain(error, world)));
    return 2;
  } finally {
    world.endStage();
  }
}

async function explain(error: unknown, { machine }: CliWorld): Promise<string> {
  if (error instanceof RecountError) {
    const { describeError } = await import("../messages/errors.ts");
    const trace = machine.env.RECOUNT_DEBUG && error.cause instanceof Error ? `\n${error.cause.stack}` : "";
    return describeError(error) + trace;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (machine.env.RECOUNT_DEBUG) return stack ?? message;
  return `This is a fault of recount, not of your data: ${message}. Run it again with RECOUNT_DEBUG=1 and report what it prints, as CONTRIBUTING.md says.`;
}
