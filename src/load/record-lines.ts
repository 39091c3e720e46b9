/** How a file sets cells apart that hold line breaks; quotation marks that double themselves unless it says otherwise. */
export interface Quoting {
  readonly quoteChar?: string | undefined;
  readonly escapeChar?: string | undefined;
}

/**
 * The line, from 1, on which each record of a CSV file begins, in order: the header's is the first. Cells in quotation
 * marks may hold line breaks, so that a record's number is not its line. The file must be well formed, as one is that
 * has been loaded: there every quotation mark opens, closes, doubles or is escaped.
 */
export function recordLines(
  text: string,
  { quoteChar: quote = '"', escapeChar: mark = quote }: Quoting = {},
): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let isQuoted = false;
  let isAtStart = true;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isAtStart) lines.push(line);
    isAtStart = false;
    if (isQuoted && character === mark && mark !== quote && isEscaped(text[index + 1], quote, mark))
      index += 1;
    else if (character === quote) isQuoted = !isQuoted;
    else if (character === "\n" || (character === "\r" && text[index + 1] !== "\n")) {
      line += 1;
      isAtStart = !isQuoted;
    }
  }
  return lines;
}

const isEscaped = (next: string | undefined, quote: string, mark: string): boolean =>
  next === quote || next === mark;
