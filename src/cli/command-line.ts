import yargs, { type Argv } from "yargs";
import { type Language, languages } from "../messages/languages.ts";
import { RecountError } from "../model/fault.ts";
import { nearest } from "../model/nearest.ts";
import { ownVersion } from "../platform/package.ts";
import { type Command, type Example, type GlobalOptions, keepLast, type Run } from "./command.ts";
import { withMarks, withoutMarks } from "./lone-dash.ts";

/** What a command line asks for: something to run, or a text (help, version) to print. */
export type Request =
  | {
      readonly kind: "run";
      readonly run: Run;
      readonly quiet: boolean;
      /** What `--lang` says; English for a command that speaks nothing else. */
      readonly language: Language;
    }
  | { readonly kind: "text"; readonly text: string };

const examples: readonly Example[] = [
  ["recount audit datasets/iraq-activists", "what the figures of five sources say of one another"],
  ["recount brief datasets/iraq-activists", "the same as a briefing, HTML and PDF"],
  ["recount init my-dataset", "a small dataset to start from"],
];

const about =
  "Reconciles figures that sources cite, and recounts what is known in a briefing.\n\nrecount <command>";

const epilogue = [
  "Exit status: 0 done; 1 done, and audit found something at or above --fail-on, or compare found differences;",
  "2 bad usage or bad input;",
  "130 interrupted. Data goes to standard output, progress and messages to standard error.",
].join(" ");

/**
 * Reads a command line. Rejects with `usage` where it cannot be read, naming what was probably meant.
 *
 * The first word that is no option names the command, and yargs reads the rest as that command's own arguments: so
 * only that command's options are set up.
 *
 * @param columns how wide help may be
 */
export async function readCommandLine(
  argv: readonly string[],
  commands: readonly Command[],
  columns: number,
): Promise<Request> {
  const at = argv.findIndex((word) => !word.startsWith("-"));
  const command = commands.find(({ name }) => name === argv[at]);
  if (command === undefined) return readWithoutCommand(argv, commands, columns);
  const own = joinLists(argv.toSpliced(at, 1), command.lists);
  const parser = makeParser(columns);
  let run: Run | undefined;
  command.attach(parser, (chosen) => {
    run = chosen;
  });
  const { args, text, problem } = await parse(parser, own);
  if (problem !== undefined) throw usage(await describeProblem(problem, own, command));
  if (run === undefined) return { kind: "text", text };
  const bare = optionWithoutValue(own, args);
  if (bare !== undefined) throw usage(`${bare} needs a value. ${seeHelp(command)}`);
  const language = languages.find((each) => each === args.lang) ?? "en";
  return { kind: "run", run, quiet: args.quiet, language };
}

/** One option for each that takes a list, `--type a --type=b,c` being `--type=a,b,c`; of others, yargs takes the last. */
function joinLists(argv: readonly string[], lists: readonly string[]): string[] {
  const joined: string[] = [];
  const places = new Map<string, number>();
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? "";
    if (word === "--") return [...joined, ...argv.slice(index)];
    const [option, written] = word.split(/=(.*)/s, 2);
    const value = written ?? argv[index + 1];
    if (option === undefined || !lists.includes(option.slice(2)) || !value || value.startsWith("--")) {
      joined.push(word);
      continue;
    }
    if (written === undefined) index += 1;
    const place = places.get(option);
    if (place === undefined) places.set(option, joined.push(`${option}=${value}`) - 1);
    else joined[place] += `,${value}`;
  }
  return joined;
}

/** Help and version of recount itself; anything else cannot go on without a command. */
async function readWithoutCommand(
  argv: readonly string[],
  commands: readonly Command[],
  columns: number,
): Promise<Request> {
  const parser = makeParser(columns).scriptName("recount").usage(about).epilogue(epilogue);
  for (const [commandLine, does] of examples) parser.example(commandLine, does);
  for (const { usage, summary } of commands) parser.command(usage, summary);
  const { text, problem } = await parse(parser, argv);
  if (text !== "" && problem === undefined) return { kind: "text", text };
  throw usage(describeMissingCommand(argv, commands));
}

interface Parsed {
  readonly args: GlobalOptions & Readonly<Record<string, unknown>>;
  /** Help or version, where they were asked for; otherwise empty. */
  readonly text: string;
  /** What yargs found wrong first. */
  readonly problem: string | undefined;
}

async function parse(parser: Argv<GlobalOptions>, argv: readonly string[]): Promise<Parsed> {
  let problem: string | undefined;
  let text = "";
  parser.fail((message, error) => {
    problem ??= message || error?.message;
  });
  const args = await parser.parseAsync(withMarks(argv), {}, (_error, _args, output) => {
    text = output === "" ? "" : `${output}\n`;
  });
  return { args: keepLast(args), text, problem: withoutMarks(problem) };
}

function makeParser(columns: number): Argv<GlobalOptions> {
  return (
    yargs()
      .exitProcess(false)
      // The system's language would change the help and the messages below; recount speaks its own.
      .detectLocale(false)
      .updateStrings(strings)
      .parserConfiguration({
        "boolean-negation": false,
        "parse-positional-numbers": false,
      })
      .option("quiet", { type: "boolean", default: false, describe: "no progress and no notices" })
      .version(ownVersion())
      .help()
      .alias("help", "h")
      .strict()
      .wrap(Math.min(columns, 110))
  );
}

// What yargs finds wrong arrives as text: marks that are recognised below, or a whole sentence.
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

async function describeProblem(problem: string, argv: readonly string[], command: Command): Promise<string> {
  if (problem.startsWith(missing))
    return `Something is missing: recount ${command.usage}. ${seeHelp(command)}`;
  if (!problem.startsWith(unknown)) return `${asPositional(problem.trim(), command)} ${seeHelp(command)}`;
  const options = await optionsOf(command);
  const sentences = problem
    .slice(unknown.length)
    .split(", ")
    .map((word) => {
      const option = argv.find((given) => given.startsWith("-") && plain(given) === plain(word));
      if (option === undefined)
        return `recount ${command.usage} takes nothing more, and ${word} is one too many.`;
      const meant = nearest(option.replace(/^-+|=.*$/gs, ""), options);
      const hint = meant === null ? "" : ` Did you mean --${meant}?`;
      return `recount ${command.name} has no option ${option.replace(/=.*$/s, "")}.${hint}`;
    });
  // yargs names an option with hyphens twice, the second time as one word.
  return `${[...new Set(sentences)].join("\n")} ${seeHelp(command)}`;
}

/** A complaint of yargs about an argument without its name, which it calls as if it were an option. */
const asPositional = (problem: string, { name, usage }: Command): string =>
  problem.replace(/^--(\w+) cannot be "(.*?)";/, (said, option: string, given: string) =>
    new RegExp(`[<[]${option}\\b`).test(usage) ? `recount ${name} knows no “${given}”;` : said,
  );

/** An option's name whichever way it is written: `--known-by=2021`, `knownBy`. */
const plain = (option: string) =>
  option
    .replace(/^-+|=.*$/gs, "")
    .replaceAll("-", "")
    .toLowerCase();

function describeMissingCommand(argv: readonly string[], commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name);
  const word = argv.find((given) => !given.startsWith("-"));
  const option = argv.find((given) => given.startsWith("-") && given !== "--quiet");
  if (word === undefined && option !== undefined)
    return `recount has no option ${option}. See: recount --help`;
  const list = names.join(", ");
  if (word === undefined) return `Name a command: ${list}. recount --help tells what each does.`;
  const meant = nearest(word, names);
  const hint = meant === null ? "" : ` Did you mean ${meant}?`;
  return `recount has no command ${word}.${hint} The commands: ${list}.`;
}

const seeHelp = ({ name }: Command) => `See: recount ${name} --help`;

/** The first option that takes a value and got none, which yargs lets pass where there is a default. */
function optionWithoutValue(argv: readonly string[], args: Parsed["args"]): string | undefined {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  for (const [index, word] of argv.slice(0, end).entries()) {
    const [option = "", written] = word.split("=", 2);
    if (!option.startsWith("--") || typeof args[option.slice(2)] === "boolean") continue;
    const value = written ?? argv[index + 1] ?? "";
    if (value === "" || (written === undefined && value.startsWith("--"))) return option;
  }
  return undefined;
}

/** The names of a command's options, read off its help, which is where yargs tells them. */
async function optionsOf(command: Command): Promise<string[]> {
  const parser = makeParser(Number.POSITIVE_INFINITY);
  command.attach(parser, () => undefined);
  const { text } = await parse(parser, ["--help"]);
  return [...text.matchAll(/--([a-z][a-z-]*)/g)].map(([, name = ""]) => name);
}

function usage(reason: string): RecountError {
  return new RecountError("usage", { reason });
}
