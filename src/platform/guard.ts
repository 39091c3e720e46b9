/**
 * Told when something begins that an interrupted run must clear away, and when it is over. Only in between does an
 * interruption have to be caught: at any other time the system ends the process at once, however busy it is.
 */
export interface Guard {
  hold(): void;
  release(): void;
}

/** For whoever clears nothing away. */
export const unguarded: Guard = { hold: () => undefined, release: () => undefined };

/** A guard that calls `begin` when the first thing is held and `end` when the last is released. */
export function guardOf(begin: () => void, end: () => void): Guard {
  let held = 0;
  return {
    hold() {
      held += 1;
      if (held === 1) begin();
    },
    release() {
      held -= 1;
      if (held === 0) end();
    },
  };
}
