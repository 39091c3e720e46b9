import type { Words } from "../model/words.ts";

/** A label at the start of a line: its first letter is a capital in languages that have capitals. */
export const startOfLine = (text: string, { language }: Pick<Words, "language">): string => {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
};
