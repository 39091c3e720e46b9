import type { Audit } from "../model/audit.ts";
import type { Changes } from "../model/changes.ts";
import type { Settings } from "../model/settings.ts";
import type { Words } from "../model/words.ts";

/** Where the audit is of which a page shows a part: with the PDF, or else to be printed. */
export const allOfAudit = ({ dataset }: Audit, words: Words): string =>
  words.say("rest.audit", { pdf: dataset.settings.formats.includes("pdf") ? "yes" : "no" });

/** What a page has of the register: all rows, the rest to be saved from it, or no more than it shows. */
export type RegisterHeld = "page" | "download" | "part";

/** Where all figures are of which a page shows a part. */
export function allFigures({ formats, sections }: Settings, held: RegisterHeld, words: Words): string {
  const where = formats.includes("pdf") ? "attached" : sections.includes("register") ? held : "part";
  return words.say("rest.figures", { where });
}

/** Where all changes are: no file of a briefing has them. */
export const allChanges = ({ since }: Pick<Changes, "since">, words: Words): string =>
  words.say("rest.changes", { since });
