import type { Definition, List, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Facts, FaultCode } from "../model/fault.ts";
import type { FaultList } from "../model/fault-list.ts";
import type { Language } from "../model/language.ts";
import type { Block, Inline, Narrative } from "../model/narrative.ts";
import { editDistance } from "../model/nearest.ts";
import { parseReference, type ReferenceKind, referenceKinds } from "../model/reference.ts";
import { decoded } from "./encoding.ts";

/** A hundred pages; and per paragraph as much as emphases and links can be told apart in within a second. */
const largest = { file: 100_000, paragraph: 10_000, depth: 20, indentation: 100 };

const lineEnd = /\r\n|\r|\n/;

/** What stands in the Markdown of one file, and where its faults go. */
interface Reading {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly say: (code: FaultCode, row: number, facts: Facts) => void;
}

/**
 * Reads a text for a briefing. HTML in it is text like any other; pictures and addresses that are no web addresses are
 * faults. What its references stand for is looked up when there is an audit. `null` where it cannot be read.
 */
export function readNarrative(
  file: string,
  bytes: Uint8Array,
  language: Language,
  faults: FaultList,
): Narrative | null {
  const say: Reading["say"] = (code, row, facts) => faults.push({ code, file, row, facts });
  if (bytes.length > largest.file) {
    const facts = { shape: "text", limit: largest.file / 1000 };
    faults.push({ code: "narrative-too-large", file, facts });
    return null;
  }
  const text = decoded(file, bytes);
  if (typeof text !== "string") {
    faults.push(text);
    return null;
  }
  const long = longParagraphs(text);
  const indented = text.split(lineEnd).findIndex((line) => line.search(/\S/) > largest.indentation);
  for (const row of long) say("narrative-too-large", row, { shape: "paragraph", limit: largest.paragraph });
  if (indented >= 0) say("narrative-too-large", indented + 1, { shape: "deep", limit: largest.depth });
  if (long.length > 0 || indented >= 0) return null;
  const { children } = fromMarkdown(text, { extensions: [{ disable: { null: ["htmlFlow", "htmlText"] } }] });
  const deep = firstTooDeep(children);
  if (deep !== null) {
    say("narrative-too-large", deep, { shape: "deep", limit: largest.depth });
    return null;
  }
  const definitions = new Map<string, Definition>();
  for (const definition of definitionsIn(children))
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  return Object.freeze({ file, language, blocks: blocksOf(children, { definitions, say }) });
}

/** The lines at which paragraphs start that are too long; what stands between two blank lines counts as one. */
function longParagraphs(text: string): readonly number[] {
  const found: number[] = [];
  let [start, length] = [1, 0];
  for (const [index, line] of text.split(lineEnd).entries()) {
    if (line.trim() === "") length = 0;
    else {
      if (length === 0) start = index + 1;
      if (length <= largest.paragraph && length + line.length > largest.paragraph) found.push(start);
      length += line.length;
    }
  }
  return found;
}

type Node = RootContent;
const rowOf = ({ position }: Node): number => position?.start.line ?? 1;
const childrenOf = (node: Node): readonly Node[] => ("children" in node ? node.children : []);

/** The line of the first thing that stands deeper than anybody writes; level by level, since nothing bounds the depth. */
function firstTooDeep(nodes: readonly Node[]): number | null {
  let level = nodes;
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > largest.depth && first) return rowOf(first);
    level = level.flatMap(childrenOf);
  }
  return null;
}

const definitionsIn = (nodes: readonly Node[]): Definition[] =>
  nodes.flatMap((node) => (node.type === "definition" ? [node] : definitionsIn(childrenOf(node))));

const blocksOf = (nodes: readonly Node[], reading: Reading): readonly Block[] =>
  Object.freeze(nodes.flatMap((node) => blockOf(node, reading)));

function blockOf(node: Node, reading: Reading): readonly Block[] {
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", depth: node.depth, parts: inlinesOf(node.children, reading) }];
    case "paragraph":
      return [{ kind: "paragraph", parts: inlinesOf(node.children, reading) }];
    case "blockquote":
      return [{ kind: "quote", blocks: blocksOf(node.children, reading) }];
    case "list":
      return [listOf(node, reading)];
    case "code":
      return [{ kind: "code", text: node.value, row: rowOf(node) }];
    case "thematicBreak":
      return [{ kind: "rule" }];
    default:
      return [];
  }
}

const listOf = ({ ordered, start, children }: List, reading: Reading): Block => ({
  kind: "list",
  start: ordered ? (start ?? 1) : null,
  items: children.map((item) => blocksOf(item.children, reading)),
});

const inlinesOf = (nodes: readonly PhrasingContent[], reading: Reading): readonly Inline[] =>
  Object.freeze(nodes.flatMap((node) => inlineOf(node, reading)));

function inlineOf(node: PhrasingContent, reading: Reading): readonly Inline[] {
  switch (node.type) {
    case "text":
      return textParts(node.value, rowOf(node), reading);
    case "emphasis":
    case "strong":
      return [{ kind: node.type, parts: inlinesOf(node.children, reading) }];
    case "inlineCode":
      return [{ kind: "code", text: node.value, row: rowOf(node) }];
    case "break":
      return [{ kind: "break" }];
    case "link":
      return linkParts(node, node.url, reading);
    case "linkReference":
      return linkParts(node, reading.definitions.get(node.identifier)?.url ?? "", reading);
    case "image":
    case "imageReference":
      reading.say("narrative-image", rowOf(node), { cell: node.alt || "…" });
      return [];
    default:
      return [];
  }
}

function linkParts(
  node: Extract<PhrasingContent, { children: PhrasingContent[] }>,
  address: string,
  reading: Reading,
): readonly Inline[] {
  const row = rowOf(node);
  const [first] = node.children;
  const label = first?.type === "text" ? first.value : "";
  if (new RegExp(`^(?:${referenceKinds.join("|")}):`).test(label)) {
    reading.say("narrative-reference", row, { cell: `[${label}](…)`, meant: `[${label}]` });
    return [];
  }
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    reading.say("narrative-link", row, { cell: address });
  // An address that is shown as it is holds no numbers of its own.
  const parts: readonly Inline[] =
    label === address && node.children.length === 1
      ? [{ kind: "address", text: address, row }]
      : inlinesOf(node.children, reading);
  return [{ kind: "link", address, parts }];
}

/** Something in brackets that is, or was to be, a reference; or the beginning of one that does not end. */
const bracketed = /\[(\p{L}+):([^[\]]*)(\]?)/gu;

/** A text with the references in it. */
function textParts(text: string, row: number, { say }: Reading): readonly Inline[] {
  const parts: Inline[] = [];
  const rowAt = (offset: number): number => row + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
  const addText = (from: number, to: number): void => {
    if (to > from) parts.push({ kind: "text", text: text.slice(from, to), row: rowAt(from) });
  };
  let done = 0;
  for (const { 0: whole, 1: word = "", 2: content = "", 3: end, index } of text.matchAll(bracketed)) {
    const kind = kindOf(word);
    if (kind === null) continue;
    addText(done, index);
    done = index + whole.length;
    const at = rowAt(index);
    const read = parseReference(kind, content);
    if (word !== kind || end === "")
      say("narrative-reference", at, {
        cell: whole.slice(0, 60),
        meant: "kind" in read ? (kind === "plain" ? `[plain:${read.text}]` : read.text) : "none",
      });
    else if ("wrong" in read) say("narrative-reference", at, { cell: read.wrong, meant: read.meant });
    else parts.push({ kind: "reference", reference: read, row: at });
  }
  addText(done, text.length);
  return parts;
}

/** The kind of reference that a word names or nearly names; words of three letters are near to too much. */
const kindOf = (word: string): ReferenceKind | null =>
  referenceKinds.find((kind) => kind === word) ??
  referenceKinds.find(
    (kind) => word.length > 3 && editDistance(word.toLowerCase(), kind) <= (kind.length > 5 ? 2 : 1),
  ) ??
  null;
