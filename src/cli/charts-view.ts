import type { Words } from "../model/words.ts";
import { paragraph, type Screen } from "./layout.ts";
import { directed } from "./right-to-left.ts";

/** The charts that there are, by name and title. */
export function chartsView(
  charts: readonly { readonly id: string; readonly title: string }[],
  words: Words,
  screen: Screen,
): string {
  if (charts.length === 0)
    return `${directed(words.say("chart.list.none"), words.direction, screen.columns)}\n`;
  const listed = charts.map(({ id, title }) => `${screen.style("bold", id)}\n${paragraph(title, screen)}`);
  return `${directed(listed.join("\n\n"), words.direction, screen.columns)}\n`;
}
