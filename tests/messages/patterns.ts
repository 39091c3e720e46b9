import { IntlMessageFormat } from "intl-messageformat";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** What the ICU parser calls the parts of a pattern. */
const kinds = { literal: 0, argument: 1, select: 5, plural: 6, pound: 7 };

/** A `plural` or `select` of a pattern: the value that it asks, and the values that each of its branches needs. */
export interface Branching {
  readonly kind: "plural" | "select";
  readonly value: string;
  readonly branches: Readonly<Record<string, ReadonlySet<string>>>;
  /** Whether each branch shows the number asked for. */
  readonly shows: Readonly<Record<string, boolean>>;
}

const elements = (text: string): readonly Element[] =>
  new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).getAst();

/** The values that a pattern needs. */
export const placeholders = (text: string): ReadonlySet<string> => valuesOf(elements(text));

/** Everything that a pattern says itself, in all its branches. */
export const literals = (text: string): string => literalsOf(elements(text));

export const branchings = (text: string): readonly Branching[] => branchingsOf(elements(text));

function valuesOf(parts: readonly Element[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part): string[] => [
      ...("value" in part && part.type !== kinds.literal && typeof part.value === "string"
        ? [part.value]
        : []),
      ...optionsOf(part).flatMap(([, option]) => [...valuesOf(option)]),
    ]),
  );
}

const literalsOf = (parts: readonly Element[]): string =>
  parts
    .map((part) => {
      if (part.type === kinds.literal) return "value" in part ? String(part.value) : "";
      const branches = optionsOf(part).map(([, option]) => literalsOf(option));
      return branches.length === 0 ? "" : ` ${branches.join(" ")} `;
    })
    .join("");

function branchingsOf(parts: readonly Element[]): readonly Branching[] {
  return parts.flatMap((part): Branching[] => {
    const options = optionsOf(part);
    const inner = options.flatMap(([, option]) => branchingsOf(option));
    if (options.length === 0 || !("value" in part) || typeof part.value !== "string") return inner;
    const own: Branching = {
      kind: part.type === kinds.plural ? "plural" : "select",
      value: part.value,
      branches: Object.fromEntries(options.map(([name, option]) => [name, valuesOf(option)])),
      shows: Object.fromEntries(
        options.map(([name, option]) => [name, option.some(({ type }) => type === kinds.pound)]),
      ),
    };
    return [own, ...inner];
  });
}

const optionsOf = (part: Element): [string, readonly Element[]][] =>
  part.type === kinds.select || part.type === kinds.plural
    ? Object.entries((part as { options: Record<string, { value: readonly Element[] }> }).options).map(
        ([name, { value }]) => [name, value],
      )
    : [];
