import type { Say } from "../messages/catalogue.ts";
import type { AuditStep } from "../pipeline.ts";
import type { Log } from "../platform/world.ts";

/** From here on a step lasts long enough to be worth a word before it ends. */
const many = { figures: 50_000, bytes: 16_000_000 };

/** Tells people how far an audit has come. */
export const progressIn =
  (log: Log, say: Say) =>
  (step: AuditStep): void => {
    const surelyLasts = step.stage === "read" ? step.bytes > many.bytes : step.figures > many.figures;
    log.progress(() => say(`progress.${step.stage}`, { ...step }), surelyLasts);
  };
