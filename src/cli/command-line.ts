import yargs, { type Argv } from "yargs";
import { RecountError } from "../model/fault.ts";
import { ownVersion } from "../platform/package.ts";
import type { Command, Example, GlobalOptions, Run } from "./command.ts";
import { nearest } from "./nearest.ts";

/** What a command line asks for: something to run, or a text (help, version) to print. */
export type Request =
  | { readonly kind: "run"; readonly run: Run; readonly quiet: boolean }
  | { readonly kind: "text"; readonly text: string };

const examples: readonly Example[] = [
  ["recount audit datasets/iraq-activists", "what the figures of five sources say of one another"],
  ["recount brief datasets/iraq-activists", "the same as a briefing, HTML and PDF"],
  ["recount init my-dataset", "a small dataset to start from"],
];

const epilogue = [
  "Exit status: 0 done; 1 done, and audit found something at or above --fail-on; 2 bad usage or bad input;",
  "130 interrupted. Data goes to standard output, progress and messages to standard error.",
].join(" ");

/**
 * Reads a command line. Rejects with `usage` where it cannot be read, naming what was probably meant.
 *
 * @param columns how wide help may be
 */
export async function readCommandLine(
  argv: readonly string[],
  commands: readonly Command[],
  columns: number,
): Promise<Request> {
  let run: Run | undefined;
  const parser = makeParser(argv, Math.min(columns, 110));
  for (const [commandLine, does] of examples) parser.example(commandLine, does);
  for (const command of commands) {
    command.attach(parser, (chosen) => {
      run = chosen;
    });
  }
  let problem: string | undefined;
  parser.fail((message, error) => {
    problem ??= message || error?.message;
  });
  let text = "";
  const args = await parser.parseAsync(argv, {}, (_error, _args, output) => {
    text = output;
  });
  const command = commands.find(({ name }) => name === String(args._[0]));
  if (problem !== undefined) throw usage(await describeProblem(problem, argv, command, commands));
  if (run !== undefined) {
    const bare = optionWithoutValue(argv, args);
    if (bare !== undefined) throw usage(`${bare} needs a value.`);
    return { kind: "run", run, quiet: args.quiet };
  }
  if (text !== "") return { kind: "text", text: `${text}\n` };
  throw usage(`Name a command: ${list(commands)}. recount --help tells what each does.`);
}

function makeParser(argv: readonly string[], columns: number): Argv<GlobalOptions> {
  return (
    yargs([...argv])
      .scriptName("recount")
      .usage(
        "Reconciles figures that sources cite, and recounts what is known in a briefing.\n\n$0 <command>",
      )
      .exitProcess(false)
      // The system's language would change the help and the messages below; recount speaks its own.
      .detectLocale(false)
      .updateStrings(strings)
      .parserConfiguration({ "duplicate-arguments-array": false, "parse-positional-numbers": false })
      .option("quiet", { type: "boolean", default: false, describe: "no progress and no notices" })
      .version(ownVersion())
      .help()
      .alias("help", "h")
      .strict()
      .demandCommand(1, unnamed)
      .epilogue(epilogue)
      .wrap(columns)
  );
}

// What yargs finds wrong arrives as text: marks that are recognised below, or a whole sentence.
const unnamed = "unnamed";
const unknown = "unknown:";
const missing = "missing:";

// The types of yargs know only plain texts here; those with a plural it looks up in this form.
const counted = (text: string) => ({ one: text, other: text }) as unknown as string;

const strings: Record<string, string> = {
  "Unknown argument: %s": counted(`${unknown}%s`),
  "Unknown command: %s": counted(`${unknown}%s`),
  "Not enough non-option arguments: got %s, need at least %s": counted(missing),
  "Missing argument value: %s": counted("--%s needs a value."),
  "Missing required argument: %s": counted("--%s is missing."),
  "Not enough arguments following: %s": "--%s needs a value.",
  "Invalid values:": " ",
  "Argument: %s, Given: %s, Choices: %s": "--%s cannot be %s; choose one of %s.",
  "Arguments %s and %s are mutually exclusive": "--%s and --%s exclude each other.",
  "Show help": "this help",
  "Show version number": "the version of recount",
};

async function describeProblem(
  problem: string,
  argv: readonly string[],
  command: Command | undefined,
  commands: readonly Command[],
): Promise<string> {
  if (command === undefined) return unknownCommand(argv, commands);
  const help = `See: recount ${command.name} --help`;
  if (problem === missing) return `Something is missing: recount ${command.usage}. ${help}`;
  if (!problem.startsWith(unknown)) return `${problem.trim()} ${help}`;
  const words = problem.slice(unknown.length).split(", ");
  const options = await optionsOf(command);
  const sentences = words.map((word) => {
    const option = argv.find(
      (given) => given.startsWith("-") && given.replace(/^-+/, "").split("=")[0] === word,
    );
    if (option === undefined)
      return `recount ${command.usage} takes nothing more, and ${word} is one too many.`;
    const meant = nearest(word, options);
    const hint = meant === null ? "" : ` Did you mean --${meant}?`;
    return `recount ${command.name} has no option ${option.split("=")[0]}.${hint}`;
  });
  return `${sentences.join("\n")} ${help}`;
}

function unknownCommand(argv: readonly string[], commands: readonly Command[]): string {
  const word = argv.find((given) => !given.startsWith("-"));
  const option = argv.find((given) => given.startsWith("-") && given !== "--quiet");
  if (word === undefined && option !== undefined)
    return `recount has no option ${option}. See: recount --help`;
  if (word === undefined) return `Name a command: ${list(commands)}. recount --help tells what each does.`;
  const meant = nearest(
    word,
    commands.map(({ name }) => name),
  );
  const hint = meant === null ? "" : ` Did you mean ${meant}?`;
  return `recount has no command ${word}.${hint} The commands: ${list(commands)}.`;
}

/** The first option that takes a value and got none, which yargs lets pass where there is a default. */
function optionWithoutValue(
  argv: readonly string[],
  args: Readonly<Record<string, unknown>>,
): string | undefined {
  return argv.find((given, index) => {
    if (!given.startsWith("--") || given.startsWith("--no-")) return false;
    const [name = "", written] = given.slice(2).split("=", 2);
    if (typeof args[name] === "boolean") return false;
    return written === "" || (written === undefined && (argv[index + 1] ?? "--").startsWith("--"));
  });
}

/** The names of a command's options, read off its help, which is where yargs tells them. */
async function optionsOf(command: Command): Promise<string[]> {
  const parser = makeParser([], 1000);
  command.attach(parser, () => undefined);
  let help = "";
  await parser.parseAsync([command.name, "--help"], {}, (_error, _args, output) => {
    help = output;
  });
  return [...help.matchAll(/--([a-z][a-z-]*)/g)].map(([, name = ""]) => name);
}

function list(commands: readonly Command[]): string {
  return commands.map(({ name }) => name).join(", ");
}

function usage(reason: string): RecountError {
  return new RecountError("usage", { reason });
}
