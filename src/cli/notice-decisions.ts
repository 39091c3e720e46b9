import type { Dataset } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import type { CliWorld } from "./command.ts";

/** Says that decisions are there and have no effect: nobody should take them for applied. */
export function noticeDecisions({ adjudications }: Dataset, words: Words, { log }: CliWorld): void {
  if (adjudications.length > 0) log.notice(words.say("audit.undecided", { count: adjudications.length }));
}
