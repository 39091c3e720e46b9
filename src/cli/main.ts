import { catalogueOf, type Language } from "../messages/languages.ts";
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
  let language: Language = "en";
  try {
    const request = await readCommandLine(argv, commands, world.terminal.columns);
    if (request.kind === "text") {
      world.terminal.print(request.text);
      return 0;
    }
    language = request.language;
    return await request.run(request.quiet ? world.quiet() : world);
  } catch (error) {
    world.terminal.complain(await explain(error, language, world));
    return 2;
  } finally {
    world.endStage();
  }
}

async function explain(error: unknown, language: Language, { machine }: CliWorld): Promise<string> {
  if (error instanceof RecountError) {
    const [{ toldError }, catalogue] = await Promise.all([import("./told-error.ts"), catalogueOf(language)]);
    const trace = machine.env.RECOUNT_DEBUG && error.cause instanceof Error ? `\n${error.cause.stack}` : "";
    return toldError(error, catalogue) + printable(trace);
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (machine.env.RECOUNT_DEBUG) return printable(stack ?? message);
  return printable(
    `This is a fault of recount, not of your data: ${message}. Run it again with RECOUNT_DEBUG=1 and report what it prints, as CONTRIBUTING.md says.`,
  );
}
