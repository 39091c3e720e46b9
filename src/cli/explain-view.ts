import type { ProofText } from "../messages/proof.ts";
import type { ProofEntry } from "../messages/proof-telling.ts";
import type { Words } from "../model/words.ts";
import { type Screen, titled, widthOf, wrapped } from "./layout.ts";
import { directed } from "./right-to-left.ts";

const tones = { error: "red", warning: "yellow", note: "cyan" } as const;

/** A proof for a terminal: the finding, its figures by letter, the steps by number, what would settle it. */
export function explainView(told: ProofText, { direction }: Words, screen: Screen): string {
  const parts = [
    [
      titled(told.title, told.id, screen),
      ...wrapped(told.verdict, screen.columns).map((line) => screen.style(tones[told.severity], line)),
    ],
    wrapped(told.sentence, screen.columns),
    ...told.sections
      .filter(({ entries }) => entries.length > 0)
      .map(({ heading, entries }) => [
        screen.style("bold", heading.toUpperCase()),
        "",
        ...entries.flatMap((entry) => entryLines(entry, widestMark(entries), screen)),
      ]),
  ];
  const text = `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
  return directed(text, direction, screen.columns);
}

const widestMark = (entries: readonly ProofEntry[]): number =>
  Math.max(2, ...entries.map(({ mark }) => widthOf(mark)));

function entryLines({ mark, text, lines }: ProofEntry, widest: number, screen: Screen): string[] {
  const indent = widest + 1;
  const [first = "", ...rest] = wrapped(text, screen.columns - indent);
  const inner = lines.flatMap((line) => wrapped(line, screen.columns - indent - 2).map(dashed));
  return [
    screen.style("bold", mark) + " ".repeat(indent - widthOf(mark)) + first,
    ...[...rest, ...inner].map((line) => " ".repeat(indent) + line),
  ];
}

/** The first line of a detail bears a mark, those that it runs on to none. */
const dashed = (line: string, index: number): string => (index === 0 ? `· ${line}` : `  ${line}`);
