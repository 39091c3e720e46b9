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

/** Where an expression cannot be read: the character's place, from 1, and what stands there. */
export interface RelationFault {
  readonly position: number;
  readonly found: string;
  readonly expected: "term" | "comparison" | "closing" | "end" | "constant";
}

/** Brackets within brackets, far beyond any relation that a person writes. */
const deepest = 100;

type Token = { readonly text: string; readonly position: number };

const tokenPattern = /\s*(<=|>=|[=<>()+\-*[\]]|[a-z0-9][a-z0-9-]*|\S)/gy;
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
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], length: number) {
    this.#tokens = tokens;
    this.#length = length;
  }

  relation(): Relation {
    const left = this.#sum(1);
    const operator = this.#take();
    if (!["=", "<=", ">=", "<", ">"].includes(operator.text)) throw this.#fault(operator, "comparison");
    const right = this.#sum(-1);
    const rest = this.#take();
    if (rest.text !== "") throw this.#fault(rest, "end");
    const sign = operator.text.startsWith(">") ? -1 : 1;
    const terms = merged([...left, ...right]).map((term) => ({
      ...term,
      coefficient: term.coefficient * sign,
    }));
    const comparison = operator.text === "=" ? "=" : operator.text.endsWith("=") ? "<=" : "<";
    return Object.freeze({ operator: comparison, terms: Object.freeze(terms) });
  }

  #sum(sign: number): RelationTerm[] {
    const first = this.#peek().text === "-" ? -sign : sign;
    if (first !== sign) this.#take();
    const terms = this.#product(first);
    while (this.#peek().text === "+" || this.#peek().text === "-") {
      terms.push(...this.#product(this.#take().text === "+" ? sign : -sign));
    }
    return terms;
  }

  #product(sign: number): RelationTerm[] {
    const token = this.#take();
    if (isNumber(token.text)) {
      if (this.#peek().text === "*") this.#take();
      const next = this.#peek();
      if (next.text !== "(" && (!idPattern.test(next.text) || isNumber(next.text)))
        throw this.#fault(token, "constant");
      return this.#product(sign * Number(token.text));
    }
    if (token.text === "(") {
      this.#depth += 1;
      if (this.#depth > deepest) throw this.#fault(token, "term");
      const inner = this.#sum(sign);
      this.#expect(")");
      this.#depth -= 1;
      return inner;
    }
    if (token.text === "delta" && this.#peek().text === "(") {
      this.#take();
      const inner = this.#term(this.#take(), sign, true);
      this.#expect(")");
      return [inner];
    }
    return [this.#term(token, sign, false)];
  }

  #term(token: Token, coefficient: number, delta: boolean): RelationTerm {
    if (!idPattern.test(token.text) || isNumber(token.text)) throw this.#fault(token, "term");
    if (this.#peek().text !== "[") return { coefficient, indicator: token.text, population: null, delta };
    this.#take();
    const population = this.#take();
    if (!idPattern.test(population.text)) throw this.#fault(population, "term");
    this.#expect("]");
    return { coefficient, indicator: token.text, population: population.text, delta };
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

/** A term that stands on both sides counts once, with its coefficients added; one that cancels out is gone. */
function merged(terms: readonly RelationTerm[]): RelationTerm[] {
  const byTerm = new Map<string, RelationTerm>();
  for (const term of terms) {
    const key = `${term.indicator}[${term.population ?? ""}]${term.delta}`;
    byTerm.set(key, { ...term, coefficient: term.coefficient + (byTerm.get(key)?.coefficient ?? 0) });
  }
  return [...byTerm.values()].filter((term) => term.coefficient !== 0);
}
