import type { Claim } from "../model/claim.ts";
import type { StepOf } from "../model/proof-steps.ts";
import { dateOf } from "../model/readings.ts";
import { type Certainty, isBefore, type Moment, notAfter, sameMoment, sameStart } from "../model/time.ts";

type TimeStep = StepOf<"time">;
type Asked = TimeStep["asks"];

/** How one date of two figures compares: what must hold of the whole's, and how many readings bear it out. */
export function timeStep(part: Claim, whole: Claim, end: TimeStep["end"], asks: Asked): TimeStep | null {
  const a = dateOf(part, end)?.moment;
  const b = dateOf(whole, end)?.moment;
  if (!a || !b) return null;
  const holds = asked(a, b, end, asks);
  return {
    kind: "time",
    part: part.figure.id,
    whole: whole.figure.id,
    end,
    asks,
    holds,
    because: reasonFor(a, b, holds),
  };
}

function asked(part: Moment, whole: Moment, end: TimeStep["end"], asks: Asked): Certainty {
  const same = end === "start" ? sameStart(part, whole) : sameMoment(part, whole);
  switch (asks) {
    case "same":
      return same;
    case "no-later":
      return same === "always" ? same : notAfter(whole, part);
    case "no-earlier":
      return notAfter(part, whole);
    case "earlier":
      return isBefore(whole, part);
  }
}

function reasonFor(a: Moment, b: Moment, holds: Certainty): TimeStep["because"] {
  if (holds !== "always") return a.doubtful || b.doubtful ? "doubtful" : "open";
  if (a.first === a.last && b.first === b.last) return a.first === b.first ? "same-day" : "order";
  return a.text === b.text && a.first === b.first ? "same-words" : "order";
}
