import { scopeWithin } from "../model/scope.ts";
import { check } from "./check.ts";

/**
 * A count equals the sum of all the other counts beside it, though it does not contain them all: were they added
 * up by mistake? Asked where three or more others, of two indicators or more, stand at one locator.
 */
export const coincidentSum = check("coincident-sum", function* ({ dataset: { lattice }, printed }) {
  const counts = printed.filter(
    ({ indicator, figure }) =>
      indicator.kind === "count" &&
      figure.locator !== "" &&
      figure.qualifier !== "vague" &&
      figure.qualifier !== "range",
  );
  for (const beside of Map.groupBy(
    counts,
    ({ figure }) => `${figure.source}\u001f${figure.locator}`,
  ).values()) {
    for (const total of beside) {
      const others = beside.filter((claim) => claim !== total);
      const sum = others.reduce((value, { figure }) => value + (figure.value ?? 0), 0);
      if (others.length < 3 || total.figure.value !== sum) continue;
      // One number beside zeros was not added up from anything.
      if (others.filter(({ figure }) => (figure.value ?? 0) > 0).length < 2) continue;
      if (new Set(others.map(({ figure }) => figure.indicator)).size < 2) continue;
      if (others.every((part) => scopeWithin(lattice, part.figure, total.figure))) continue;
      const addends = others.map(({ figure }) => figure.id);
      yield {
        severity: "warning",
        figures: [total.figure.id, ...addends],
        detail: { total: total.figure.id, addends },
      };
    }
  }
});
