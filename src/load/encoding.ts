import { isUtf8 } from "node:buffer";
import {
  type CodePage,
  guessCodePage,
  isCutShort,
  looksLikeUtf16,
  encodingSample as sample,
  unfinished,
} from "../model/code-pages.ts";
import type { Fault } from "../model/fault.ts";

/** What a file that is no UTF-8 seems to be instead. */
type Guess = CodePage | "utf16" | "workbook" | "compressed" | "cut" | "text";

/**
 * A file's text, or the fault that it is no UTF-8, with what it seems to be. Nothing is ever read in a guessed
 * encoding: a wrong guess would change names without anybody noticing.
 */
export const decoded = (file: string, bytes: Uint8Array): string | Fault =>
  encodingFault(file, bytes) ?? new TextDecoder().decode(bytes);

/** The fault that a file is no UTF-8, with what it seems to be; `null` where it is. */
export function encodingFault(file: string, bytes: Uint8Array): Fault | null {
  // UTF-16 without its mark is UTF-8 by the letter, where it holds nothing but Latin letters.
  if (isUtf8(bytes) && !looksLikeUtf16(bytes)) return null;
  const bad = firstBadByte(bytes);
  const line = countLines(bytes.subarray(0, bad)) + 1;
  return { code: "not-utf8", file, facts: { line, encoding: advisable(file, guess(bytes, bad)) } };
}

/** What is written in a text editor is saved anew there, and in no spreadsheet. */
const advisable = (file: string, guessed: Guess): Guess =>
  /\.(?:md|ya?ml|json)$/i.test(file) && !["compressed", "cut", "mixed"].includes(guessed) ? "text" : guessed;

function guess(bytes: Uint8Array, bad: number): Guess {
  const startsWith = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (startsWith(0x50, 0x4b, 0x03, 0x04) || startsWith(0xd0, 0xcf, 0x11, 0xe0)) return "workbook";
  if (startsWith(0x1f, 0x8b) || startsWith(0x28, 0xb5, 0x2f, 0xfd)) return "compressed";
  if (startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff)) return "utf16";
  if (looksLikeUtf16(bytes)) return "utf16";
  if (bytes.length - bad < 4 && isCutShort(bytes.subarray(bad))) return "cut";
  return guessCodePage(bytes.subarray(Math.max(0, bad - sample), bad + sample));
}

/** Where the first character starts that is no UTF-8; the length where all are. Block by block, since files are large. */
function firstBadByte(bytes: Uint8Array): number {
  for (let start = 0; start < bytes.length; ) {
    const block = bytes.subarray(start, start + sample);
    const whole = block.length - unfinished(block);
    const isLast = start + block.length === bytes.length;
    if (!isUtf8(block.subarray(0, whole)) || (isLast && whole < block.length)) {
      const sound = block.subarray(0, soundLength(block));
      return start + sound.length - unfinished(sound);
    }
    start += whole;
  }
  return bytes.length;
}

/** The longest start of a block that is UTF-8, an unfinished character at its end included. */
function soundLength(block: Uint8Array): number {
  let low = 0;
  let high = block.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isPrefixOfUtf8(block.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}
