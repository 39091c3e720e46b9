import { briefingWords } from "../messages/briefing-words.ts";
import { sayFrom } from "../messages/catalogue.ts";
import { describeError } from "../messages/errors.ts";
import { catalogueOf, type Language } from "../messages/languages.ts";
import { RecountError } from "../model/fault.ts";
import { realWorld } from "../platform/index.ts";
import type { LiveWorld } from "../platform/world.ts";
import type { FaultReport } from "../render/fault-page.ts";
import { watch as serve, type Watching, type WatchOptions } from "../watch.ts";

/**
 * Serves a dataset's briefing as a page on this machine alone, and builds it anew whenever a file changes, as `recount
 * watch` does, until `close` is called. `onBuild` is told of each build. Resolves after the first one.
 *
 * Rejects with `dataset-not-found`, and with `usage` where the port is taken. A fault of the dataset is shown in the page.
 *
 * @example const { address, close } = await watch("my-dataset", { onBuild: ({ state }) => console.log(state) });
 */
export const watch = (
  folder: string,
  {
    words = briefingWords,
    report = reportIn("en"),
    onBuild = () => undefined,
    ...options
  }: Partial<WatchOptions> = {},
  world: LiveWorld = realWorld(),
): Promise<Watching> => serve(folder, { ...options, words, report, onBuild }, world);

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
