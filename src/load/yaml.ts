import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Fault } from "../model/fault.ts";
import { frozenMap } from "../model/frozen-map.ts";

type Path = readonly PropertyKey[];

/** A YAML file as plain texts, lists and records without a prototype, and where each of them stands. */
export interface YamlFile {
  readonly value: unknown;
  /** The line of what is at a path; of what holds it, where nothing is there. */
  rowOf(path: Path): number;
  /** The lines of all that is there, by their paths with a point between two keys. */
  readonly rows: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
  /** True where the file could be read to its end; what is left of another is not worth checking. */
  readonly isWhole: boolean;
}

/** No file of settings is as deep. */
const deepest = 20;

/**
 * Reads YAML of one document without types: every scalar is the text that was written, so that `no` is no `false`. A
 * value that is left empty is as if its key were not there. Tags and aliases are faults: nothing is made of a text.
 */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const rows = new Map<string, number>();
  const faults: Fault[] = [];
  // What is missing at the end of a file is missed in its last line that holds something.
  const end = text.trimEnd().length;
  const rowAt = (offset: number): number => Math.max(1, lines.linePos(Math.min(offset, end)).line);
  const say = (code: Fault["code"], row: number, path: Path, facts: Fault["facts"]): void => {
    faults.push({ code, file, row, ...(path.length > 0 ? { column: path.join(".") } : {}), facts });
  };

  const textsOf = (node: unknown, path: Path, row: number): unknown => {
    const at = (node as Node | null)?.range?.[0];
    const own = at === undefined ? row : rowAt(at);
    if (!rows.has(keyOf(path))) rows.set(keyOf(path), own);
    if (isAlias(node)) {
      say("settings-not-plain", own, path, { cell: `*${node.source}`, shape: "alias" });
      return undefined;
    }
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.tag !== undefined) {
      say("settings-not-plain", own, path, { cell: node.tag, shape: "tag" });
      return undefined;
    }
    if (isScalar(node)) return node.value === "" ? undefined : node.value;
    if (path.length >= deepest) return undefined;
    if (isSeq(node)) return node.items.map((item, index) => textsOf(item, [...path, index], own) ?? "");
    return isMap(node) ? recordOf(node.items, path) : undefined;
  };

  const recordOf = (pairs: readonly { key: unknown; value: unknown }[], path: Path): unknown => {
    const record: Record<string, unknown> = Object.create(null);
    for (const { key, value } of pairs) {
      const row = rowAt((key as Node | null)?.range?.[0] ?? 0);
      const name = isScalar(key) ? String(key.value) : "?";
      const inner = [...path, name];
      const first = rows.get(keyOf(inner));
      if (first !== undefined) say("settings-key-twice", row, inner, { cell: name, first });
      else {
        rows.set(keyOf(inner), row);
        const read = textsOf(value, inner, row);
        if (read !== undefined) record[name] = read;
      }
    }
    return record;
  };

  const broken = new Map(document.errors.map(({ pos, message }) => [rowAt(pos[0]), message]));
  for (const [row, reason] of broken) faults.push({ code: "not-yaml", file, row, facts: { reason } });
  const isWhole = broken.size === 0;
  return {
    value: isWhole ? textsOf(document.contents, [], 1) : undefined,
    rowOf: (path) => {
      for (let end = path.length; end > 0; end -= 1) {
        const row = rows.get(keyOf(path.slice(0, end)));
        if (row !== undefined) return row;
      }
      return 1;
    },
    rows: frozenMap([...rows].map(([key, row]) => [key.replaceAll(between, "."), row] as const)),
    faults,
    isWhole,
  };
}

/** No key holds it. */
const between = "\u001f";
const keyOf = (path: Path): string => path.map(String).join(between);
