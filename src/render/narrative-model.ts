import { knownNumbers, unborneNumbers } from "../model/borne-out.ts";
import type { Id } from "../model/dataset.ts";
import { type Disowned, disownedFigures } from "../model/disowned-figures.ts";
import type { Edition } from "../model/edition.ts";
import {
  type Block,
  type Inline,
  leavesOf,
  type Narrative,
  narrativeFor,
  runsOf,
} from "../model/narrative.ts";
import type { Reference } from "../model/reference.ts";
import { resolve } from "../model/resolve-reference.ts";
import type { Words } from "../model/words.ts";
import { derivedAnchor, estimateAnchor, figureAnchor } from "./anchors.ts";
import { estimateInWords, valueInUnit } from "./estimates-model.ts";
import { linkTo } from "./links.ts";

/** The text that people wrote for the briefing. */
export interface NarrativeModel {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Says that the text stands in another language than the page; empty where it does not. */
  readonly foreign: string;
  /** Says how much of it is left out, since it tells of what was not yet known; empty where nothing is. */
  readonly leftOut: string;
  readonly parts: readonly NarrativePart[];
}

/** One thing in a text, and what stands in it. All text is plain, to be escaped. */
export interface NarrativePart {
  readonly kind:
    | "heading"
    | "paragraph"
    | "quote"
    | "bullets"
    | "numbers"
    | "item"
    | "code-block"
    | "rule"
    | "text"
    | "value"
    | "emphasis"
    | "strong"
    | "link"
    | "address"
    | "code"
    | "break";
  /** Of a heading, 3 to 6: what the outline of the page leaves to it. Of a numbered list, its first number. */
  readonly number: number;
  readonly text: string;
  /** Of a link or value; empty where it leads nowhere. */
  readonly href: string;
  readonly parts: readonly NarrativePart[];
}

/** `null` where nobody wrote anything, or nothing of it was known yet. */
export function narrativeModel(edition: Edition, words: Words): NarrativeModel | null {
  const narrative = narrativeFor(edition.dataset.narratives, words.language);
  if (!narrative) return null;
  // The check held the text against every source: what an earlier day does not bear out was not known on it.
  const known = edition.everySource ? null : knownNumbers(edition);
  const tellable = narrative.blocks.filter((block) => isKnown(block, edition, known));
  const shown = tellable.filter((block, index) => !isHeadingOfNothing(block, tellable.slice(index + 1)));
  if (shown.length === 0) return null;
  const left = narrative.blocks.length - tellable.length;
  const writer = writerOf(narrative, edition, words);
  const foreign = narrative.language !== words.language;
  return {
    language: narrative.language,
    direction: narrative.language === "en" ? "ltr" : "rtl",
    foreign: foreign ? words.say(`narrative.foreign-${narrative.language}`) : "",
    leftOut: left === 0 ? "" : words.say("narrative.left-out", { count: left }),
    parts: shown.map((block) => blockPart(block, writer)),
  };
}

/** Whether everything that a block tells is there: on an earlier day it may not have been. `known` is `null` on none. */
const isKnown = (block: Block, edition: Edition, known: ReadonlySet<number> | null): boolean =>
  [...runsOf(block)].every(
    (run) =>
      (known === null || unborneNumbers(run, known).length === 0) &&
      [...leavesOf(run)].every(
        (leaf) =>
          leaf.kind !== "reference" ||
          leaf.reference.kind === "plain" ||
          !["unknown", "ambiguous"].includes(resolve(leaf.reference, edition).kind),
      ),
  );

/** A heading below which nothing is left before the next of its rank. */
function isHeadingOfNothing(block: Block, after: readonly Block[]): boolean {
  if (block.kind !== "heading") return false;
  const next = after.find((each) => each.kind !== "heading" || each.depth <= block.depth);
  return next === undefined || next.kind === "heading";
}

interface Writer {
  /** The headings' ranks that the text uses, the highest first. */
  readonly depths: readonly number[];
  value(reference: Reference): Pick<NarrativePart, "text" | "href">;
}

function writerOf({ blocks }: Narrative, edition: Edition, words: Words): Writer {
  const disowned = disownedFigures(edition);
  return {
    depths: [...new Set(blocks.flatMap((each) => (each.kind === "heading" ? each.depth : [])))].sort(),
    value: (reference) => printed(reference, edition, disowned, words),
  };
}

/** What a reference prints, and where in the page it is borne out. */
function printed(
  reference: Reference,
  edition: Edition,
  disowned: ReadonlyMap<Id, Disowned>,
  words: Words,
): Pick<NarrativePart, "text" | "href"> {
  if (reference.kind === "plain") return { text: words.asIs(reference.text), href: "" };
  const found = resolve(reference, edition);
  switch (found.kind) {
    case "figure": {
      const value = words.value(found.figure);
      const why = disowned.get(found.figure.id)?.why;
      return {
        text: why ? words.say("narrative.disowned", { value, why }) : value,
        href: `#${figureAnchor(found.figure.id)}`,
      };
    }
    case "estimate":
      return {
        text: estimateInWords(found.estimate, edition, words),
        href: `#${estimateAnchor(found.estimate)}`,
      };
    case "derived": {
      const { interval, scope } = found.derived;
      return {
        text: valueInUnit(interval, scope.indicator, edition, words),
        href: `#${derivedAnchor(found.derived)}`,
      };
    }
    default:
      return { text: reference.text, href: "" };
  }
}

const nothing = { number: 0, text: "", href: "", parts: [] } as const;

function blockPart(block: Block, writer: Writer): NarrativePart {
  const within = (blocks: readonly Block[]) => blocks.map((each) => blockPart(each, writer));
  switch (block.kind) {
    case "heading": {
      const number = Math.min(6, 3 + Math.max(0, writer.depths.indexOf(block.depth)));
      return { ...nothing, kind: "heading", number, parts: inlineParts(block.parts, writer) };
    }
    case "paragraph":
      return { ...nothing, kind: "paragraph", parts: inlineParts(block.parts, writer) };
    case "quote":
      return { ...nothing, kind: "quote", parts: within(block.blocks) };
    case "list":
      return {
        ...nothing,
        kind: block.start === null ? "bullets" : "numbers",
        number: block.start ?? 0,
        parts: block.items.map((item) => ({ ...nothing, kind: "item", parts: within(item) })),
      };
    case "code":
      return { ...nothing, kind: "code-block", text: block.text };
    case "rule":
      return { ...nothing, kind: "rule" };
  }
}

/** No link stands within another: in one, values lead nowhere. */
const inlineParts = (parts: readonly Inline[], writer: Writer, inLink = false): NarrativePart[] =>
  parts.map((part): NarrativePart => {
    switch (part.kind) {
      case "text":
        return { ...nothing, kind: "text", text: part.text };
      case "reference": {
        const value = writer.value(part.reference);
        return { ...nothing, ...value, ...(inLink ? { href: "" } : {}), kind: "value" };
      }
      case "link": {
        const href = inLink ? "" : (linkTo(part.address)?.href ?? "");
        return { ...nothing, kind: "link", href, parts: inlineParts(part.parts, writer, true) };
      }
      case "emphasis":
      case "strong":
        return { ...nothing, kind: part.kind, parts: inlineParts(part.parts, writer, inLink) };
      case "break":
        return { ...nothing, kind: "break" };
      default:
        return { ...nothing, kind: part.kind, text: part.text };
    }
  });
