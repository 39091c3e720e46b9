/** What an option says of each of two tables. */
export interface Sided<Value> {
  readonly left: Value | undefined;
  readonly right: Value | undefined;
}

/**
 * What an option says of both tables, or of one: `windows-1256`, `left=windows-1256`, `left=;,right=tab`. What follows
 * `left=` or `right=` goes as far as the next of them, so that a comma may be meant, too.
 */
export function sided(given: string | undefined): Sided<string> {
  if (given === undefined) return { left: undefined, right: undefined };
  const both = /^(?!(?:left|right)=)(.+?)(?=,(?:left|right)=|$)/s.exec(given)?.[1];
  const own = (side: "left" | "right") =>
    [...given.matchAll(new RegExp(`(?:^|,)${side}=(.*?)(?=,(?:left|right)=|$)`, "gs"))].at(-1)?.[1];
  return { left: own("left") ?? both, right: own("right") ?? both };
}
