import type { RecountError } from "../model/fault.ts";
import { type Catalogue, sayFrom } from "./catalogue.ts";
import { english } from "./en/index.ts";
import { asIs, describeFaults } from "./faults.ts";

/**
 * An error in words, ready for a terminal: what is wrong, where, and what to do. Every fault of the input stands on
 * a line of its own, as `figures.csv:17 value: …`; of many alike, some do, and one line more names the other rows.
 */
export function describeError(error: RecountError, catalogue: Catalogue = english): string {
  const { direction } = catalogue;
  const say = sayFrom(catalogue);
  const values = {
    written: "none",
    named: "none",
    reason: "",
    ...asIs(error.facts, direction),
    count: error.faults.reduce((sum, { also }) => sum + 1 + (also?.count ?? 0), 0),
  };
  return [
    ...describeFaults(error.faults, say, direction),
    say(keyOf(error), values),
    ...error.others.map((other) => describeError(other, catalogue)),
  ].join("\n");
}

/** A refusal has a text of its own; a command line that cannot be read says itself why, in English as its help. */
const keyOf = ({ code, facts: { refusal } }: RecountError): string =>
  refusal === undefined ? `error.${code}` : `refused.${refusal}`;
