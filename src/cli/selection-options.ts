import type { Argv } from "yargs";
import type { RecountError } from "../model/fault.ts";
import {
  type FindingStatus,
  type FindingType,
  findingStatuses,
  findingTypes,
  type Severity,
  severities,
} from "../model/finding.ts";
import { nearest } from "../model/nearest.ts";
import { refused } from "../model/refusal.ts";
import type { Selection } from "../model/selection.ts";

const list = { type: "string", group: "Filters:" } as const;

/** The options of {@link withSelection}. */
export const selectionLists = ["type", "severity", "indicator", "status"] as const;

/** The options that pick what of an audit is shown. Each may stand several times, and takes lists with commas. */
export const withSelection = <Options>(parser: Argv<Options>) =>
  parser
    .option("type", { ...list, describe: "only findings of these types, such as conflict,regression" })
    .option("severity", {
      ...list,
      describe: "only findings this severe or worse: error, warning or note; of several, the least severe",
    })
    .option("indicator", {
      ...list,
      describe: "only findings on figures of these indicators or narrower ones, and their estimates",
    })
    .option("status", {
      ...list,
      describe: `only findings of these statuses: ${findingStatuses.join(", ")}`,
    });

/** What the options hold. */
export interface SelectionArguments {
  readonly type?: string | undefined;
  readonly severity?: string | undefined;
  readonly indicator?: string | undefined;
  readonly status?: string | undefined;
}

/** Reads the options; throws `usage` for a word that is none of theirs. Indicators only a dataset knows. */
export function readSelection({ type, severity, indicator, status }: SelectionArguments): Selection {
  const chosen = worded<Severity>("severity", severity, severities);
  return {
    types: worded<FindingType>("type", type, findingTypes),
    severity: severities.findLast((each) => chosen?.includes(each)),
    statuses: worded<FindingStatus>("status", status, findingStatuses),
    indicators: indicator === undefined ? undefined : words(indicator),
  };
}

/** Refuses an indicator that none of the datasets read knows: nothing would be shown, and all might be taken for well. */
export function refuseUnknownIndicators({ indicators = [] }: Selection, known: ReadonlySet<string>): void {
  const unknown = indicators.find((id) => !known.has(id));
  if (unknown !== undefined) throw unknownWord("indicator", unknown, [...known]);
}

function worded<Word extends string>(
  option: string,
  given: string | undefined,
  known: readonly Word[],
): readonly Word[] | undefined {
  return given === undefined
    ? undefined
    : words(given).map((word) => {
        const found = known.find((each) => each === word);
        if (found === undefined) throw unknownWord(option, word, known);
        return found;
      });
}

const words = (given: string): readonly string[] => given.split(",").map((word) => word.trim());

function unknownWord(option: string, word: string, known: readonly string[]): RecountError {
  const meant = nearest(word, known) ?? "none";
  return refused("choice", { option: `--${option}`, word, meant, choices: known.join(", ") });
}
