import type { ArgumentsCamelCase, Argv } from "yargs";
import { withoutMarks } from "./lone-dash.ts";
import { refuseNoFile } from "./output-file.ts";
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
  /** The options that may stand several times, and then mean all that they say, joined by commas. */
  readonly lists?: readonly string[];
  /** True where `--output` names a folder; elsewhere it must name a file, in a folder that is there. */
  readonly outputIsFolder?: boolean;
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
  readonly lists: readonly string[];
  /** Makes a parser read this command's arguments; `chosen` is told what to run once they are read. */
  readonly attach: (parser: Argv<GlobalOptions>, chosen: (run: Run) => void) => void;
}

/** Makes a command from its definition. */
export function defineCommand<Options>(definition: CommandDefinition<Options>): Command {
  const {
    name,
    positionals,
    summary,
    examples,
    lists = [],
    outputIsFolder = false,
    builder,
    run,
  } = definition;
  const variadic = /(\w+)\.\./.exec(positionals ?? "")?.[1];
  return {
    name,
    usage: positionals === undefined ? name : `${name} ${positionals}`,
    summary,
    lists,
    attach(parser, chosen) {
      parser.scriptName(`recount ${name}`).command(
        positionals === undefined ? "$0" : `$0 ${positionals}`,
        summary,
        (own: Argv<GlobalOptions>) => withExamples(builder(own), examples),
        (given) =>
          chosen(async (world) => {
            const args = keepLast(given, variadic);
            if (typeof args.output === "string" && !outputIsFolder)
              await refuseNoFile(args.output, world.files);
            return run(args, world);
          }),
      );
    },
  };
}

function withExamples<Options>(parser: Argv<Options>, examples: readonly Example[]): Argv<Options> {
  for (const [commandLine, does] of examples) parser.example(commandLine, does);
  return parser;
}

/** Arguments with the last value of each that was given more than once; only `variadic` keeps all of them. */
export const keepLast = <Args extends object>(args: Args, variadic = ""): Args =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      withoutMarks(Array.isArray(value) && !["_", "--", variadic].includes(name) ? value.at(-1) : value),
    ]),
  ) as Args;
