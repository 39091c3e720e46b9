/** A resource of a Data Package as recount writes it. */
type Resource = Readonly<Record<string, unknown>>;

interface Descriptor {
  readonly resources: readonly Resource[];
}

/** What tables of one package say alike of themselves. */
const sharedProperties = ["type", "format", "mediatype", "encoding"];

/**
 * The text of a `datapackage.json` with one resource more at the end of its list, and every other character as it was.
 * `null` where that cannot be done without changing what else the file says.
 */
export function withResource(text: string, name: string, path: string): string | null {
  const before = JSON.parse(text) as Descriptor;
  const list = resourceList(text);
  const like = before.resources.at(-1) ?? {};
  const shared = sharedProperties.flatMap((key) => (key in like ? [[key, like[key]] as const] : []));
  const resource = { name, path, ...Object.fromEntries(shared) };
  if (!list) return null;
  const after = `${text.slice(0, list.last.end)},${written(resource, text, list)}${text.slice(list.last.end)}`;
  const meant = { ...before, resources: [...before.resources, resource] };
  return JSON.stringify(JSON.parse(after)) === JSON.stringify(meant) ? after : null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The resource in the form of the last one: on lines of its own, indented alike, or on the same line. */
function written(resource: Resource, text: string, { open, last }: List): string {
  const gap = text.slice(open + 1, last.start);
  const lead = /(?:\r\n|\n|\r)[ \t]*$/.exec(gap)?.[0];
  const own = text.slice(last.start, last.end);
  const inner = /(\r\n|\n|\r)([ \t]*)"/.exec(own);
  if (lead === undefined || !inner) {
    const spaced = own.startsWith("{ ");
    const cells = Object.entries(resource).map(
      ([key, value]) => `${JSON.stringify(key)}:${spaced ? " " : ""}${JSON.stringify(value)}`,
    );
    const inline = spaced ? `{ ${cells.join(", ")} }` : `{${cells.join(",")}}`;
    return `${lead ?? (/\s$/.test(gap) || spaced ? " " : "")}${inline}`;
  }
  const [, lineEnd = "\n", indent = ""] = inner;
  const cells = Object.entries(resource).map(
    ([key, value]) => `${lineEnd}${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `${lead}{${cells.join(",")}${lead}}`;
}

interface List {
  /** Where its opening bracket stands. */
  readonly open: number;
  /** Its last element. */
  readonly last: Span;
}

/** Finds the list of resources in a JSON text that is known to be sound; the last of that name, as parsers take it. */
function resourceList(text: string): List | null {
  let found: List | null = null;
  let key = "";
  let depth = 0;
  let open: number | null = null;
  let last: Span | null = null;
  for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/g)) {
    const [mark] = token;
    const { index } = token;
    if (mark.startsWith('"')) {
      if (depth === 1) key = JSON.parse(mark) as string;
    } else if (mark === "{" || mark === "[") {
      if (depth === 1 && mark === "[" && key === "resources") open = index;
      if (depth === 2 && open !== null) last = { start: index, end: index };
      depth += 1;
    } else if (mark === "}" || mark === "]") {
      depth -= 1;
      if (depth === 2 && open !== null && last) last = { start: last.start, end: index + 1 };
      if (depth === 1 && open !== null) {
        found = last && { open, last };
        open = null;
      }
    }
  }
  return found;
}
