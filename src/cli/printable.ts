/**
 * Text of a dataset made safe for a terminal: control characters, which could move the cursor, clear the screen or
 * hide a line, become visible as one sign. Line breaks stay.
 */
export const printable = (text: string): string => text.replace(controls, "\uFFFD");

// Everything of Unicode's category Cc but the line feed, and the marks that turn the order of letters around; the
// isolates that sentences are set with stay.
const controls = /(?!\n)[\p{Cc}\u202A-\u202E\u2066\u2067]/gu;
