// The least that prints a help: one command.
import yargs from "yargs";

await yargs(process.argv.slice(2))
  .scriptName("recount")
  .command("audit <dataset>", "Audit a dataset", (parser) => parser.positional("dataset", { type: "string" }))
  .help()
  .parseAsync();
