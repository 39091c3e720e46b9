/**
 * The text that `JSON.stringify(value, null, 2)` gives, in pieces: wherever an iterator stands in the value, such as a
 * generator, an array of what it yields is written item by item. So a report of a million entries needs no string of
 * its whole length, which could be longer than strings can be.
 *
 * @param indent what every line but the first starts with
 */
export function* jsonPieces(value: unknown, indent = ""): Generator<string> {
  if (isIterator(value)) {
    let before = "[";
    for (const item of value) {
      yield `${before}\n${indent}  `;
      yield* jsonPieces(item, `${indent}  `);
      before = ",";
    }
    yield before === "[" ? "[]" : `\n${indent}]`;
  } else if (holdsIterators(value)) {
    let before = "{";
    for (const [key, part] of Object.entries(value)) {
      if (part === undefined) continue;
      yield `${before}\n${indent}  ${JSON.stringify(key)}: `;
      yield* jsonPieces(part, `${indent}  `);
      before = ",";
    }
    yield `\n${indent}}`;
  } else {
    // Line feeds within texts are escaped, so those that are there part lines.
    yield JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
  }
}

const isIterator = (value: unknown): value is IterableIterator<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value && "next" in value;

const holdsIterators = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).some(isIterator);
