import type { CountOptions } from "../counting.ts";
import { type CountedDimension, countedDimensions } from "../model/counted.ts";
import { type RecountError, together } from "../model/fault.ts";
import type { FileFormat, FileRequest } from "../model/open-table.ts";
import { refused } from "../model/refusal.ts";
import { namesIn, pairsIn } from "./column-lists.ts";
import { named } from "./compare-request.ts";
import { bytesOf } from "./quantities.ts";

/** What `recount count` is asked for, read from its command line. */
export interface CountArguments extends Partial<Record<CountedDimension, string | undefined>> {
  readonly table: string;
  readonly dataset?: string | undefined;
  readonly where?: string | undefined;
  readonly by?: string | undefined;
  readonly sum?: string | undefined;
  readonly distinct?: string | undefined;
  readonly asOf?: string | undefined;
  readonly from?: string | undefined;
  readonly originator?: string | undefined;
  readonly source?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly append: boolean;
  readonly readAs?: FileFormat | undefined;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
  readonly sheet?: string | undefined;
  readonly memory?: string | undefined;
  readonly temporary?: string | undefined;
}

/** Reads a command line; throws `usage` with everything that is wrong in it. */
export function readCountRequest(given: CountArguments): {
  readonly table: FileRequest;
  readonly options: CountOptions;
} {
  const problems: RecountError[] = [];
  const by = dimensionColumns(given.by, problems);
  const memory = given.memory === undefined ? undefined : bytesOf(given.memory);
  if (memory === null) problems.push(refused("memory", { word: given.memory ?? "" }));
  if (problems.length > 0) throw together(problems);
  const { table, readAs, encoding, delimiter, quote, sheet, temporary, ...rest } = given;
  return {
    table: {
      place: table,
      format: readAs,
      encoding,
      delimiter: named(delimiter),
      quote: named(quote),
      sheet,
    },
    options: {
      ...rest,
      by,
      originator: given.originator === undefined ? undefined : namesIn(given.originator.replaceAll(";", ",")),
      limits: { memory: memory ?? undefined, temporary },
    },
  };
}

/** `place=province` or, where the column has the dimension's name, `place`. */
function dimensionColumns(given = "", problems: RecountError[]): ReadonlyMap<CountedDimension, string> {
  const columns = new Map<CountedDimension, string>();
  for (const [name, column] of pairsIn(given)) {
    const dimension = countedDimensions.find((each) => each === name);
    if (dimension === undefined || column === "" || columns.has(dimension))
      problems.push(refused("count-by", { word: column === null ? name : `${name}=${column}` }));
    else columns.set(dimension, column ?? name);
  }
  return columns;
}
