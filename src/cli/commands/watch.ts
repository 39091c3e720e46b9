import { refused } from "../../model/refusal.ts";
import { defineCommand } from "../command.ts";
import { withBriefing, withDataset } from "../options.ts";

/** `recount watch`: the briefing as a page that follows the files. */
export const command = defineCommand({
  name: "watch",
  positionals: "<dataset>",
  summary: "Show a briefing in the browser, and anew whenever a file changes",
  examples: [
    ["recount watch my-dataset", "on this machine alone, at the address that it prints"],
    ["recount watch my-dataset --template my-look --port 4000", "while designing its look"],
  ],
  builder: (parser) =>
    withBriefing(
      withDataset(parser).option("port", {
        type: "string",
        describe: "the port to serve at; any that is free if left out",
      }),
    ),
  async run({ dataset: folder, port, knownBy, since, lang, numerals, template }, world) {
    const [{ reportIn, watch }, { buildTeller }] = await Promise.all([
      import("../../library/watching.ts"),
      import("../watch-view.ts"),
    ]);
    const { address } = await watch(
      folder,
      {
        ...{ knownBy, since, template, port: portOf(port) },
        settings: { ...(lang ? { language: lang } : {}), ...(numerals ? { numerals } : {}) },
        report: reportIn(lang ?? "en"),
        onBuild: buildTeller(world),
      },
      world,
    );
    world.terminal.print(`${address}\n`);
    // Until somebody ends it.
    return new Promise<number>(() => undefined);
  },
});

function portOf(port = "0"): number {
  const number = Number(port);
  if (!/^\d{1,5}$/.test(port) || number > 65_535) throw refused("port", { word: port });
  return number;
}
