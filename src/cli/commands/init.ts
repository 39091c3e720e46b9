import { join } from "node:path";
import { RecountError } from "../../model/fault.ts";
import { defineCommand } from "../command.ts";

const starterFiles = [
  "README.md",
  "datapackage.json",
  "sources.csv",
  "organisations.csv",
  "indicators.csv",
  "populations.csv",
  "places.csv",
  "figures.csv",
  "relations.csv",
  "briefing.yaml",
];

/** `recount init`: a small valid dataset to start from, with a page that explains its tables. */
export const command = defineCommand({
  name: "init",
  positionals: "<folder>",
  summary: "Make a small valid dataset to start from",
  examples: [
    ["recount init my-dataset", "tables with invented rows to replace, and a page that explains them"],
  ],
  builder: (parser) =>
    parser.positional("folder", {
      type: "string",
      demandOption: true,
      describe: "a folder that is new or holds none of these files",
    }),
  async run({ folder }, world) {
    const [{ datasetsFolder }, { sayFrom }, { english }] = await Promise.all([
      import("../../platform/package.ts"),
      import("../../messages/catalogue.ts"),
      import("../../messages/en/index.ts"),
    ]);
    const files = new Map<string, Uint8Array>();
    for (const name of starterFiles) {
      if ((await world.files.realPath(join(folder, name))) !== null)
        throw new RecountError("folder-not-empty", { folder, file: name });
      const bytes = await world.files.read(join(datasetsFolder, "starter", name));
      if (bytes) files.set(name, bytes);
    }
    await world.files.writeTogether(folder, files);
    world.terminal.print(`${sayFrom(english)("init.written", { folder })}\n`);
    return 0;
  },
});
