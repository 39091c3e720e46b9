import { sayFrom } from "../messages/catalogue.ts";
import { describeError } from "../messages/errors.ts";
import { catalogueOf, type Language } from "../messages/languages.ts";
import { RecountError } from "../model/fault.ts";
import type { FaultReport } from "../render/fault-page.ts";
import type { Build } from "../watch.ts";
import type { CliWorld } from "./command.ts";
import { printable } from "./printable.ts";
import { directed } from "./right-to-left.ts";

/** Words a page that cannot be made, in a language: the dataset that may name another cannot be read. */
export const reportIn =
  (language: Language) =>
  async (error: unknown): Promise<FaultReport> => {
    const catalogue = await catalogueOf(language);
    const said =
      error instanceof RecountError
        ? describeError(error, catalogue)
        : error instanceof Error
          ? error.message
          : String(error);
    return {
      language: catalogue.language,
      direction: catalogue.direction,
      heading: sayFrom(catalogue)("watch.failed"),
      lines: said.split("\n"),
    };
  };

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
