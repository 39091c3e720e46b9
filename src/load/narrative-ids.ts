import type { Fault } from "../model/fault.ts";
import type { Narrative, Narratives } from "../model/narrative.ts";
import { leavesOf, runsOf } from "../model/narrative.ts";
import { nearest } from "../model/nearest.ts";
import type { TableName } from "../model/table-names.ts";
import type { Ids } from "./ids.ts";

/** The tables whose ids references name. */
const tables = { figure: "figures", estimate: "indicators", derived: "relations" } as const;

/**
 * References to ids that no table has: what can be told of texts while other faults keep the dataset from being audited.
 *
 * @param idsOf the ids of a table; `null` where not all of them could be read
 */
export const unknownIds = (
  narratives: Narratives,
  idsOf: (table: TableName) => Ids | null,
): readonly Fault[] => [...narratives.values()].flatMap((narrative) => unknownIn(narrative, idsOf));

const unknownIn = ({ file, blocks }: Narrative, idsOf: (table: TableName) => Ids | null): Fault[] =>
  blocks
    .flatMap((block) => [...runsOf(block)])
    .flatMap((run) => [...leavesOf(run)])
    .flatMap((leaf) => {
      if (leaf.kind !== "reference" || leaf.reference.kind === "plain") return [];
      const { kind, id, text } = leaf.reference;
      const known = idsOf(tables[kind]);
      if (known === null || known.has(id)) return [];
      const near = nearest(id, [...known]);
      const choices = near === null ? "none" : `[${kind}:${near}]`;
      return [{ code: "narrative-unknown", file, row: leaf.row, facts: { cell: text, choices } }];
    });
