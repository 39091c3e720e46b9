/** One thing that a relation adds up: an indicator's count, or what it grew by over the period (`delta`). */
export interface RelationTerm {
  readonly coefficient: number;
  readonly indicator: string;
  /** The population named in brackets; `null` where the relation holds for every population. */
  readonly population: string | null;
  readonly delta: boolean;
}

/** A linear relation, brought to one side: the terms' sum is zero, not above zero, or below zero. */
export interface Relation {
  readonly operator: "=" | "<=" | "<";
  readonly terms: readonly RelationTerm[];
}

/**
 * Where an expression cannot be read: the character's place, from 1, and what stands there. `size`: a coefficient is
 * beyond what is counted exactly; `rest`: all terms cancel out, so that nothing is related.
 */
export interface RelationFault {
  readonly position: number;
  readonly found: string;
  readonly expected: "term" | "comparison" | "closing" | "end" | "constant" | "size" | "rest";
}

/** Brackets within brackets, far beyond any relation that a person writes. */
const deepest = 100;

type Token = { readonly text: string; readonly position: number };

const tokenPattern = /\s*(<=|>=|[=<>()+\-*[\]]|[a-z0-9][a-z0-9-]*|\S)/guy;
const idPattern = /^[a-z0-9][a-z0-9-]*$/;
const isNumber = (text: string): boolean => /^\d+$/.test(text);

/**
 * Reads an identity or inequality over indicators, such as `missing = found + still-missing`,
 * `killed[women] + killed[men] <= killed` or `killed-daily = delta(killed)`.
 *
 * A hyphen belongs to an id unless it stands apart. Coefficients are whole. Nothing is evaluated as code.
 */
export function parseRelation(expression: string): Relation | RelationFault {
  const parser = new RelationParser(tokensOf(expression), expression.length);
  try {
    return parser.relation();
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

class Unreadable extends Error {
  readonly fault: RelationFault;
  constructor(fault: RelationFault) {
    super(`relation: ${fault.expected} expected at ${fault.position}`);
    this.fault = fault;
  }
}

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  for (const match of expression.trimEnd().matchAll(tokenPattern)) {
    const text = match[1] ?? "";
    tokens.push({ text, position: match.index + match[0].length - text.length + 1 });
  }
  return tokens;
}

class RelationParser {
  readonly #tokens: readonly Token[];
  readonly #length: number;
  /** A term that stands on both sides, or twice on one, counts once, with its coefficients added. */
  readonly #terms = new Map<string, RelationTerm>();
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], length: number) {
    this.#tokens = tokens;
    this.#length = length;
  }

  relation(): Relation {
    this.#sum(1);
    const operator = this.#take();
    if (!["=", "<=", ">=", "<", ">"].includes(operator.text)) throw this.#fault(operator, "comparison");
    this.#sum(-1);
    const rest = this.#take();
    if (rest.text !== "") throw this.#fault(rest, "end");
    const sign = operator.text.startsWith(">") ? -1 : 1;
    const terms = [...this.#terms.values()]
      .filter(({ coefficient }) => coefficient !== 0)
      .map((term) => ({ ...term, coefficient: term.coefficient * sign }));
    if (terms.length === 0) throw this.#fault(operator, "rest");
    const comparison = operator.text === "=" ? "=" : operator.text.endsWith("=") ? "<=" : "<";
    return Object.freeze({ operator: comparison, terms: Object.freeze(terms) });
  }

  #sum(factor: number): void {
    const first = this.#peek().text === "-" ? -factor : factor;
    if (first !== factor) this.#take();
    this.#product(first);
    while (this.#peek().text === "+" || this.#peek().text === "-") {
      this.#product(this.#take().text === "+" ? factor : -factor);
    }
  }

  #product(factor: number): void {
    const token = this.#take();
    if (isNumber(token.text)) this.#multiple(token, factor);
    else if (token.text === "(") this.#bracket(token, factor);
    else if (token.text === "delta" && this.#peek().text === "(") {
      this.#take();
      this.#term(this.#take(), factor, true);
      this.#expect(")");
    } else this.#term(token, factor, false);
  }

  #multiple(token: Token, factor: number): void {
    if (this.#peek().text === "*") this.#take();
    const next = this.#peek();
    if (next.text !== "(" && (!idPattern.test(next.text) || isNumber(next.text)))
      throw this.#fault(token, "constant");
    const coefficient = factor * Number(token.text);
    if (!Number.isSafeInteger(coefficient)) throw this.#fault(token, "size");
    this.#product(coefficient);
  }

  #bracket(token: Token, factor: number): void {
    this.#depth += 1;
    if (this.#depth > deepest) throw this.#fault(token, "term");
    this.#sum(factor);
    this.#expect(")");
    this.#depth -= 1;
  }

  #term(token: Token, factor: number, delta: boolean): void {
    if (!idPattern.test(token.text) || isNumber(token.text)) throw this.#fault(token, "term");
    const population = this.#population();
    const key = `${token.text}[${population ?? ""}]${delta}`;
    const coefficient = factor + (this.#terms.get(key)?.coefficient ?? 0);
    if (!Number.isSafeInteger(coefficient)) throw this.#fault(token, "size");
    this.#terms.set(key, { coefficient, indicator: token.text, population, delta });
  }

  #population(): string | null {
    if (this.#peek().text !== "[") return null;
    this.#take();
    const population = this.#take();
    if (!idPattern.test(population.text)) throw this.#fault(population, "term");
    this.#expect("]");
    return population.text;
  }

  #expect(text: string): void {
    const token = this.#take();
    if (token.text !== text) throw this.#fault(token, "closing");
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { text: "", position: this.#length + 1 };
  }

  #take(): Token {
    const token = this.#peek();
    this.#next += 1;
    return token;
  }

  #fault(token: Token, expected: RelationFault["expected"]): Unreadable {
    return new Unreadable({ position: token.position, found: token.text, expected });
  }
}
