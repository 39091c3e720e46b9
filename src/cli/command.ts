import type { ArgumentsCamelCase, Argv } from "yargs";
import type { CliWorld } from "./terminal.ts";

export type { CliWorld } from "./terminal.ts";

/** The options that every command has. */
export interface GlobalOptions {
  readonly quiet: boolean;
}

/** What a command does once its arguments are read; resolves to the exit status. */
export type Run = (world: CliWorld) => Promise<number>;

/** One example of a command line and what it does. */
export type Example = readonly [commandLine: string, does: string];

/** A command as its file states it. Only `run` may load heavy modules, with `import()`, so that help stays quick. */
export interface CommandDefinition<Options> {
  readonly name: string;
  /** The arguments after the name, as yargs writes them: `<dataset>`, `[folder]`. */
  readonly positionals?: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly examples: readonly Example[];
  readonly builder: (parser: Argv<GlobalOptions>) => Argv<Options>;
  /**
   * Does the work and resolves to the exit status (DESIGN section 5). Data goes to `world.terminal.print`, progress to
   * `world.log`; what the user can mend is thrown as a `RecountError`.
   */
  readonly run: (args: ArgumentsCamelCase<Options>, world: CliWorld) => Promise<number>;
}

/** A command ready to be offered; its own options are its own business. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Makes a parser read this command's arguments; `chosen` is told what to run once they are read. */
  readonly attach: (parser: Argv<GlobalOptions>, chosen: (run: Run) => void) => void;
}

/** Makes a command from its definition. */
export function defineCommand<Options>(definition: CommandDefinition<Options>): Command {
  const { name, positionals, summary, examples, builder, run } = definition;
  return {
    name,
    usage: positionals === undefined ? name : `${name} ${positionals}`,
    summary,
    attach(parser, chosen) {
      parser.scriptName(`recount ${name}`).command(
        positionals === undefined ? "$0" : `$0 ${positionals}`,
        summary,
        (own: Argv<GlobalOptions>) => withExamples(builder(own), examples),
        (args) => chosen((world) => run(args, world)),
      );
    },
  };
}

function withExamples<Options>(parser: Argv<Options>, examples: readonly Example[]): Argv<Options> {
  for (const [commandLine, does] of examples) parser.example(commandLine, does);
  return parser;
}
