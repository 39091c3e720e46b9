/**
 * A lone `-`, which stands for standard input, is an empty text to yargs where it is no option's value: it goes through
 * under a name that no argument can have.
 */
const mark = "\u0000-";

export const withMarks = (argv: readonly string[]): readonly string[] =>
  argv.map((word) => (word === "-" ? mark : word));

/** What yargs made of arguments, with the dashes as they were. */
export function withoutMarks<Value>(value: Value): Value {
  if (typeof value === "string") return value.replaceAll(mark, "-") as Value;
  if (Array.isArray(value)) return value.map(withoutMarks) as Value;
  return value;
}
