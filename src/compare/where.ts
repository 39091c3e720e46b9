/**
 * A condition on a table's rows, as `--where` and the library's `where` write it: on the left of an operator always
 * stands a column, on its right always a value, so that either may be quoted in any way.
 */
export type Condition =
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  /** The cell is one of the values. */
  | { readonly kind: "among"; readonly column: string; readonly values: readonly string[] }
  /** The cell comes before or after a value, or is it: numbers and dates alone have an order. */
  | { readonly kind: "order"; readonly column: string; readonly operator: Order; readonly value: string }
  | { readonly kind: "part"; readonly column: string; readonly where: Part; readonly value: string }
  | { readonly kind: "empty"; readonly column: string };

export type Order = "<" | "<=" | ">" | ">=";
export type Part = "contains" | "starts" | "ends";

/** Where a condition cannot be read: the first character that does not fit, from 1, and what would have. */
export interface WhereFault {
  readonly position: number;
  /** The word that stands there; empty at the end. */
  readonly found: string;
  readonly expected: "column" | "operator" | "value" | "bracket" | "quote" | "end" | "shorter";
}

/** The columns that a condition looks at, each once. */
export function columnsOf(condition: Condition): readonly string[] {
  const named = (part: Condition): readonly string[] =>
    "column" in part ? [part.column] : part.kind === "not" ? named(part.of) : part.of.flatMap(named);
  return [...new Set(named(condition))];
}

interface Token {
  readonly kind: "word" | "quoted" | "mark" | "end" | "open-quote";
  /** A quoted text without its quotation marks. */
  readonly text: string;
  readonly position: number;
}

/** How long a condition may be, and how deep its brackets: nobody means more, and reading one must come to an end. */
const longest = 10_000;
const deepest = 50;

/**
 * Reads a condition: `place = Basra and not (status in (injured, 'still missing') or date < 2021-05)`.
 *
 * Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `in (…)`, `not in (…)`, `contains`, `starts with`, `ends with`, `is
 * empty` and `is not empty`; conditions are joined by `and`, `or` and `not`, `and` before `or`, and brackets.
 *
 * @example parseWhere("victims >= 2 and province = 'Dhi Qar'")
 */
export function parseWhere(text: string): Condition | WhereFault {
  if (text.length > longest) return { position: longest, found: "", expected: "shorter" };
  const reader = tokenReader(text);
  try {
    const condition = anyOf(reader, 0);
    if (reader.next.kind !== "end") throw unfit(reader, "end");
    return condition;
  } catch (error) {
    if (error instanceof Unfit) return error.fault;
    throw error;
  }
}

/** Leaves the reader at the first word that does not fit. */
class Unfit extends Error {
  readonly fault: WhereFault;

  constructor(fault: WhereFault) {
    super(fault.expected);
    this.fault = fault;
  }
}

function unfit({ next }: Reader, expected: WhereFault["expected"]): Unfit {
  const { kind, text, position } = next;
  return new Unfit({ position, found: text, expected: kind === "open-quote" ? "quote" : expected });
}

interface Reader {
  readonly next: Token;
  /** Takes the next token. */
  take(): Token;
  /** Takes the next token if it is this mark, or these words in capitals or not; says whether. */
  takes(...words: readonly string[]): boolean;
}

const marks = ["<=", ">=", "!=", "<>", "≤", "≥", "≠", "==", "=", "<", ">", "(", ")", ","];
const pattern = new RegExp(
  [
    `(?<mark>${marks.map((mark) => mark.replace(/[()]/, "\\$&")).join("|")})`,
    ...["'", '"', "`"].map((quote) => `${quote}((?:[^${quote}]|${quote}${quote})*)${quote}`),
    `(?<open>['"\`].*)`,
    "(?<word>[^\\s()'\"`,=<>!≤≥≠]+|!)",
  ].join("|"),
  "suy",
);

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = /^\s*/.exec(text)?.[0].length ?? 0; at < text.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const [whole = ""] = match ?? [];
    const { mark, open, word } = match?.groups ?? {};
    const position = at + 1;
    if (mark !== undefined) tokens.push({ kind: "mark", text: mark, position });
    else if (open !== undefined) tokens.push({ kind: "open-quote", text: open, position });
    else if (word !== undefined) tokens.push({ kind: "word", text: word, position });
    else {
      const quote = whole.charAt(0);
      tokens.push({ kind: "quoted", text: whole.slice(1, -1).replaceAll(quote + quote, quote), position });
    }
    at += whole.length;
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
  }
  return [...tokens, { kind: "end", text: "", position: text.length + 1 }];
}

function tokenReader(text: string): Reader {
  const tokens = tokensOf(text);
  const last = tokens.at(-1) as Token;
  let at = 0;
  const is = (token: Token | undefined, word: string): boolean =>
    (token?.kind === "word" || token?.kind === "mark") && token.text.toLowerCase() === word;
  return {
    get next() {
      return tokens[at] ?? last;
    },
    take: () => tokens[at++] ?? last,
    takes(...words) {
      if (!words.every((word, index) => is(tokens[at + index], word))) return false;
      at += words.length;
      return true;
    },
  };
}

function anyOf(reader: Reader, depth: number): Condition {
  const of = [allOf(reader, depth)];
  while (reader.takes("or")) of.push(allOf(reader, depth));
  return joined("any", of);
}

function allOf(reader: Reader, depth: number): Condition {
  const of = [oneOf(reader, depth)];
  while (reader.takes("and")) of.push(oneOf(reader, depth));
  return joined("all", of);
}

const joined = (kind: "all" | "any", of: readonly Condition[]): Condition => {
  const [only] = of;
  return of.length === 1 && only ? only : { kind, of };
};

function oneOf(reader: Reader, depth: number): Condition {
  if (depth > deepest) throw unfit(reader, "shorter");
  if (reader.takes("not")) return { kind: "not", of: oneOf(reader, depth + 1) };
  if (!reader.takes("(")) return test(reader);
  const inside = anyOf(reader, depth + 1);
  if (!reader.takes(")")) throw unfit(reader, "bracket");
  return inside;
}

/** Words that are part of the language, and a column or value only in quotation marks. */
const reserved = ["and", "or", "not", "in", "is"];

function named(reader: Reader, what: "column" | "value"): string {
  const { kind, text } = reader.next;
  const isWord = kind === "word" && text !== "!" && !reserved.includes(text.toLowerCase());
  if (!isWord && kind !== "quoted") throw unfit(reader, what);
  return reader.take().text;
}

const orders: ReadonlyMap<string, Order> = new Map([
  ["<", "<"],
  ["<=", "<="],
  ["≤", "<="],
  [">", ">"],
  [">=", ">="],
  ["≥", ">="],
]);

function test(reader: Reader): Condition {
  const column = named(reader, "column");
  const value = () => named(reader, "value");
  const not = (of: Condition): Condition => ({ kind: "not", of });
  const order = reader.next.kind === "mark" ? orders.get(reader.next.text) : undefined;
  if (order) {
    reader.take();
    return { kind: "order", column, operator: order, value: value() };
  }
  if (reader.takes("=") || reader.takes("==")) return { kind: "among", column, values: [value()] };
  if (reader.takes("!=") || reader.takes("<>") || reader.takes("≠"))
    return not({ kind: "among", column, values: [value()] });
  if (reader.takes("not", "in")) return not({ kind: "among", column, values: list(reader) });
  if (reader.takes("in")) return { kind: "among", column, values: list(reader) };
  if (reader.takes("contains")) return { kind: "part", column, where: "contains", value: value() };
  if (reader.takes("starts", "with")) return { kind: "part", column, where: "starts", value: value() };
  if (reader.takes("ends", "with")) return { kind: "part", column, where: "ends", value: value() };
  if (reader.takes("is", "not", "empty")) return not({ kind: "empty", column });
  if (reader.takes("is", "empty")) return { kind: "empty", column };
  throw unfit(reader, "operator");
}

function list(reader: Reader): readonly string[] {
  if (!reader.takes("(")) throw unfit(reader, "bracket");
  const values = [named(reader, "value")];
  while (reader.takes(",")) values.push(named(reader, "value"));
  if (!reader.takes(")")) throw unfit(reader, "bracket");
  return values;
}
