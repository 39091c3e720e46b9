import type { ProofText } from "../messages/proof.ts";
import { markdownText } from "./escape-markdown.ts";

/** A proof as Markdown, to paste into a note or an issue. */
export function proofMarkdown({ id, title, verdict, sentence, sections }: ProofText): string {
  const parts = [
    `## ${markdownText(title)}`,
    `**${markdownText(verdict)}**`,
    markdownText(sentence),
    ...sections
      .filter(({ entries }) => entries.length > 0)
      .flatMap(({ heading, entries }) => [
        `### ${markdownText(heading)}`,
        entries
          .flatMap(({ mark, text, lines }) => [
            mark === "–" ? `- ${markdownText(text)}` : `- **${markdownText(mark)}** ${markdownText(text)}`,
            ...lines.map((line) => `  - ${markdownText(line)}`),
          ])
          .join("\n"),
      ]),
    markdownText(id),
  ];
  return `${parts.join("\n\n")}\n`;
}
