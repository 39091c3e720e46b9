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

/** Tells people how far a comparison has come: the engine knows of each of its steps, and of none how many there are. */
export const comparingIn = (log: Log, say: Say) => ({
  onProgress(share: number): void {
    const percent = Math.floor(share * 100);
    log.progress(() => (percent > 0 ? say("compare.progress-share", { percent }) : say("compare.progress")));
  },
  onWriting: (): void => log.progress(() => say("compare.progress-write")),
});
