import { defineCommand } from "../command.ts";

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
    const [{ initDataset }, { sayFrom }, { english }] = await Promise.all([
      import("../../starter.ts"),
      import("../../messages/catalogue.ts"),
      import("../../messages/en/index.ts"),
    ]);
    await initDataset(folder, world.files);
    world.terminal.print(`${sayFrom(english)("init.written", { folder })}\n`);
    return 0;
  },
});
