import { table } from "arquero";
import { compare as compareIn } from "../comparison.ts";
import { english } from "../messages/en/index.ts";
import { plainWords } from "../messages/plain-words.ts";
import type { DataTable } from "../model/data-table.ts";
import type { MatchDecision, MatchedRows, RowPair } from "../model/matching.ts";
import { refused } from "../model/refusal.ts";
import type { PlainWords } from "../model/words.ts";
import { realWorld } from "../platform/index.ts";
import type { EngineWorld } from "../platform/world.ts";
import { leastSure, whyText } from "../render/matched-texts.ts";
import {
  askedOf,
  type ComparedTables,
  type CompareWishes,
  compareWishes,
  inMemory,
  listOf,
} from "./comparing.ts";
import { refuseUnknown } from "./known-wishes.ts";
import { decisionsFrom } from "./match-decisions.ts";
import { type TableInput, tableRequest } from "./table-input.ts";

/** How two lists are matched; what is compared besides, and how, is said as for `compare`. */
export interface MatchWishes extends Omit<CompareWishes, "on" | "duplicates"> {
  /** The columns of the name, as the left names them; put together in this order where they are several. */
  readonly match: string | readonly string[];
  /** Rows are held against one another only where one of these columns agrees, or is empty. */
  readonly block?: string | readonly string[] | undefined;
  /** Further columns that speak for a pair where they agree, and against it where they do not. */
  readonly evidence?: string | readonly string[] | undefined;
  /** What people decided on pairs: the path of a CSV file, a list of objects or an Arquero table with the columns of `pairs`. */
  readonly decisions?: TableInput | undefined;
  /** The words of the reasons; English if left out. */
  readonly words?: PlainWords | undefined;
}

/** What two lists came to, their rows matched by name. */
export interface MatchedTables extends Omit<ComparedTables, "matched"> {
  /**
   * A row for each pair that is taken for one person: `left` and `right` (what stands for the rows in a file of decisions),
   * `left_row` and `right_row` (their numbers), `left_name`, `right_name`, `score` (0 to 1), `why` (the reasons in words), and of the
   * decision on it, empty where there is none, `decision`, `reason`, `decided_by` and `decided_on`. The least sure come first.
   */
  readonly pairs: DataTable;
  /** The same of pairs that are too close to call, for a person to decide. */
  readonly undecided: DataTable;
  /** Rows without a name, which have no pair, and decisions that could not be followed. */
  readonly matched: Pick<MatchedRows, "unnamed" | "unfollowed">;
}

/**
 * Matches the rows of two lists by their names, one to one, and compares what the pairs have besides, as `recount compare
 * --match` does.
 *
 * Rejects with `bad-input` and every fault of both lists and of the decisions, and with `usage`.
 *
 * @example
 * const { pairs, undecided } = await match("ministry.csv", "monitor.csv", { match: "name", block: "place", evidence: "age" });
 */
export async function match(
  left: TableInput,
  right: TableInput,
  { match: name, block, evidence, decisions, words = plainWords(english), ...wishes }: MatchWishes,
  world: EngineWorld = realWorld(),
): Promise<MatchedTables> {
  refuseUnknown(
    "match",
    wishes,
    compareWishes.filter((wish) => wish !== "on" && wish !== "duplicates"),
  );
  const matchBy = {
    match: listOf(name),
    block: listOf(block),
    evidence: listOf(evidence),
    decisions: decisions === undefined ? [] : await decisionsFrom(decisions, world.files),
  };
  if (matchBy.match.length === 0) throw refused("match-none");
  return compareIn(
    tableRequest(left, "left"),
    tableRequest(right, "right"),
    { ...askedOf({ ...wishes, on: [] }), matchBy },
    async (comparison, engine) => {
      const { matched, ...compared } = await inMemory(comparison, engine);
      if (!matched) throw new Error("the rows were not matched");
      const { pairs, undecided, unnamed, unfollowed } = matched;
      return {
        ...compared,
        pairs: pairsTable(pairs, words),
        undecided: pairsTable(undecided, words),
        matched: { unnamed, unfollowed },
      };
    },
    world,
  );
}

function pairsTable(pairs: readonly RowPair[], words: PlainWords): DataTable {
  const rows = leastSure(pairs);
  const column = (name: string, cell: (pair: RowPair) => unknown): [string, unknown[]] => [
    name,
    rows.map(cell),
  ];
  const decided = (name: string, of: (decision: MatchDecision) => string) =>
    column(name, ({ decision }) => (decision ? of(decision) : ""));
  return table([
    column("left", (pair) => pair.left.reference),
    column("right", (pair) => pair.right.reference),
    column("left_row", (pair) => pair.left.row),
    column("right_row", (pair) => pair.right.row),
    column("left_name", (pair) => pair.left.name),
    column("right_name", (pair) => pair.right.name),
    column("score", ({ score }) => score),
    column("why", (pair) => whyText(pair, words)),
    decided("decision", ({ decision }) => decision),
    decided("reason", ({ reason }) => reason),
    decided("decided_by", ({ decidedBy }) => decidedBy),
    decided("decided_on", ({ decidedOn }) => decidedOn),
  ]) as DataTable;
}
