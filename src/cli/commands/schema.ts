import { schemaNames } from "../../model/schema-names.ts";
import { defineCommand } from "../command.ts";
import { deliver } from "../deliver.ts";
import { outputFileOption } from "../options.ts";

/** `recount schema`: the JSON Schemas of what recount reads and writes. */
export const command = defineCommand({
  name: "schema",
  positionals: "[name]",
  summary:
    "Print the JSON Schema of a table, of datapackage.json, or of what audit, compare and explain write",
  examples: [
    ["recount schema figures", "what a row of figures.csv may hold"],
    ["recount schema audit", "what recount audit --format json writes"],
    ["recount schema", "all of them, by name"],
  ],
  builder: (parser) =>
    parser
      .positional("name", { choices: schemaNames, describe: "which schema; all of them if left out" })
      .option("format", { choices: ["json"] as const, default: "json" as const, describe: "how to print it" })
      .option("output", outputFileOption),
  async run({ name, output }, world) {
    const { jsonSchema } = await import("../../model/schemas.ts");
    const schema =
      name === undefined
        ? Object.fromEntries(schemaNames.map((each) => [each, jsonSchema(each)]))
        : jsonSchema(name);
    await deliver(`${JSON.stringify(schema, null, 2)}\n`, output, world);
    return 0;
  },
});
