import type { Facts, Fault, RecountError } from "../model/fault.ts";
import type { Words } from "../model/words.ts";
import { type Catalogue, type Say, sayFrom } from "./catalogue.ts";
import { english } from "./en/index.ts";
import { isolated } from "./isolated.ts";

/** Facts that choose among wordings, and are never shown themselves. */
export const choosingFacts: readonly string[] = ["separator", "expected"];

/**
 * An error in words, ready for a terminal: what is wrong, where, and what to do. Every fault of the input stands on
 * a line of its own, as `figures.csv:17 value: …`.
 */
export function describeError(error: RecountError, catalogue: Catalogue = english): string {
  const { direction } = catalogue;
  const say = sayFrom(catalogue);
  const values = {
    written: "none",
    named: "none",
    reason: "",
    ...asIs(error.facts, direction),
    count: error.faults.length,
  };
  return [
    ...error.faults.map((fault) => describeFault(fault, say, direction)),
    say(`error.${error.code}`, values),
  ].join("\n");
}

function describeFault(fault: Fault, say: Say, direction: Words["direction"]): string {
  const row = fault.row === undefined ? "" : `:${fault.row}`;
  const column = fault.column ? ` ${fault.column}` : "";
  const facts = {
    ...asIs({ ...fault.facts, ...shortened(fault.facts.cell) }, direction),
    ...(fault.facts.found === "" ? { found: "none" } : {}),
  };
  return `${isolated(`${fault.file}${row}${column}`, direction)}: ${say(`fault.${fault.code}`, facts)}`;
}

/** Facts as a sentence takes them: what an input or a machine says is set apart in it. */
const asIs = (facts: Facts, direction: Words["direction"]): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === "string" && !choosingFacts.includes(name) ? isolated(fact, direction) : fact,
    ]),
  );

/** A cell as far as it takes to know it again. */
const shortened = (cell: string | number | undefined, length = 80): { cell?: string } =>
  typeof cell === "string" && cell.length > length ? { cell: `${cell.slice(0, length)}…` } : {};
