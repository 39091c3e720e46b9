const opening = /[\u2066-\u2068]/;

/**
 * A text without what is set apart in it (U+2068 to U+2069). A line of a right-to-left terminal is itself set apart, by
 * U+2067: it is no source's text, and stays.
 */
export function outsideIsolates(text: string): string {
  const open: string[] = [];
  let outside = "";
  for (const character of text) {
    if (opening.test(character)) open.push(character);
    else if (character === "\u2069") open.pop();
    else if (!open.includes("\u2068")) outside += character;
  }
  return outside;
}

/** Whether everything that is set apart in a text ends in it, and nothing ends that was not begun. */
export function isBalanced(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (opening.test(character)) open += 1;
    else if (character === "\u2069") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** A text as it is read, without marks that only steer how it runs. */
export const asRead = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, "");
