import type { Build } from "../watch.ts";
import type { CliWorld } from "./command.ts";
import { printable } from "./printable.ts";
import { directed } from "./right-to-left.ts";

/** Tells on the terminal what became of each build. */
export const buildTeller =
  ({ log, terminal }: CliWorld) =>
  (build: Build): void => {
    if (build.state === "begun") return;
    if (build.state === "done") {
      log.stage(build.words.say("watch.built", { findings: build.findings }));
      return;
    }
    const { heading, lines, direction } = build.report;
    terminal.complain(directed(printable([heading, ...lines].join("\n")), direction, 0));
  };
