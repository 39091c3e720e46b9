import type { Fault, RecountError } from "../model/fault.ts";
import { type Catalogue, type Say, sayFrom } from "./catalogue.ts";
import { english } from "./en/index.ts";

/**
 * An error in words, ready for a terminal: what is wrong, where, and what to do. Every fault of the input stands on
 * a line of its own, as `figures.csv:17 value: …`.
 */
export function describeError(error: RecountError, catalogue: Catalogue = english): string {
  const say = sayFrom(catalogue);
  const values = { written: "none", named: "none", reason: "", ...error.facts, count: error.faults.length };
  return [...error.faults.map((fault) => describeFault(fault, say)), say(`error.${error.code}`, values)].join(
    "\n",
  );
}

const describeFault = (fault: Fault, say: Say): string => {
  const row = fault.row === undefined ? "" : `:${fault.row}`;
  const column = fault.column ? ` ${fault.column}` : "";
  const facts = {
    ...fault.facts,
    ...shortened(fault.facts.cell),
    ...(fault.facts.found === "" ? { found: "none" } : {}),
  };
  return `${fault.file}${row}${column}: ${say(`fault.${fault.code}`, facts)}`;
};

/** A cell as far as it takes to know it again. */
const shortened = (cell: string | number | undefined, length = 80): { cell?: string } =>
  typeof cell === "string" && cell.length > length ? { cell: `${cell.slice(0, length)}…` } : {};
