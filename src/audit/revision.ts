import { areDisjoint } from "../model/interval.ts";
import { check } from "./check.ts";

/** An originator's later word on one scope and date differs from its earlier one. */
export const revision = check("revision", function* ({ superseded }) {
  for (const { earlier, later } of superseded) {
    if (!areDisjoint(earlier.interval, later.interval)) continue;
    yield {
      severity: "warning",
      figures: [earlier.figure.id, later.figure.id],
      detail: { originators: earlier.figure.originator.filter((id) => later.figure.originator.includes(id)) },
    };
  }
});
