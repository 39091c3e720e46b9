import { check } from "./check.ts";

/** One statement of one place in a source is recorded more than once. */
export const duplicate = check("duplicate", function* ({ duplicates }) {
  for (const claims of duplicates) {
    const [first = "", ...others] = claims.map(({ figure }) => figure.id);
    yield { severity: "warning", figures: [first, ...others], detail: { first, others } };
  }
});
