const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The line, from 1, on which each record of a CSV file begins, in order: the header's is the first. Cells in quotation
 * marks may hold line breaks, so that a record's number is not its line. The file must be well formed, as one is that
 * has been loaded: there every quotation mark opens, closes or doubles.
 */
export function recordLines(bytes: Uint8Array): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let isQuoted = false;
  let isAtStart = true;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (isAtStart) lines.push(line);
    isAtStart = false;
    if (byte === quote) isQuoted = !isQuoted;
    else if (byte === lineFeed || (byte === carriageReturn && bytes[index + 1] !== lineFeed)) {
      line += 1;
      isAtStart = !isQuoted;
    }
  }
  return lines;
}
