import type { Words } from "../model/words.ts";
import type { Log } from "../platform/world.ts";

/** Names the briefings of an earlier run that lie beside new ones, so that nobody takes them for new. */
export function noticeOutdated(outdated: readonly string[], words: Words, log: Log): void {
  if (outdated.length === 0) return;
  const files = words.list(outdated.map((path) => words.asIs(path)));
  log.notice(words.say("brief.outdated", { files }));
}
