import { isUtf8 } from "node:buffer";
import type { Fault } from "../model/fault.ts";

/** What a file that is no UTF-8 seems to be instead. */
type Guess =
  | "utf16"
  | "windows1256"
  | "windows1252"
  | "workbook"
  | "compressed"
  | "cut"
  | "mixed"
  | "text"
  | "unknown";

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

const sample = 65_536;

function guess(bytes: Uint8Array, bad: number): Guess {
  const startsWith = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (startsWith(0x50, 0x4b, 0x03, 0x04) || startsWith(0xd0, 0xcf, 0x11, 0xe0)) return "workbook";
  if (startsWith(0x1f, 0x8b) || startsWith(0x28, 0xb5, 0x2f, 0xfd)) return "compressed";
  if (startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff)) return "utf16";
  if (looksLikeUtf16(bytes)) return "utf16";
  if (bytes.length - bad < 4 && isCutShort(bytes.subarray(bad))) return "cut";
  return guessCodePage(bytes.subarray(Math.max(0, bad - sample), bad + sample));
}

/** Every other byte of Latin letters in UTF-16 is a zero; a lone zero is somebody's slip. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, sample);
  return start.includes(0) && start.filter((byte) => byte === 0).length > start.length / 4;
}

/** The start of a character of several bytes, and no more. */
const isCutShort = ([lead = 0, ...rest]: Uint8Array): boolean =>
  lead >= 0xc2 && lead <= 0xf4 && rest.every((byte) => byte >= 0x80 && byte <= 0xbf);

/**
 * Arabic letters come in words, and every fifth is an alef or a lam; the accented letters of Latin script stand alone
 * among plain ones. Where most of the other characters are sound UTF-8, two files were put together.
 */
function guessCodePage(bytes: Uint8Array): Guess {
  const text = new TextDecoder().decode(bytes);
  const broken = count(text, /\uFFFD/g);
  if (count(text, /[^\0-\x7F\uFFFD]/g) > 2 * broken) return "mixed";
  const arabic = new TextDecoder("windows-1256").decode(bytes);
  const letters = count(arabic, /[^\0-\x7F]/g);
  const inWords = count(
    arabic,
    /(?<=\p{Script=Arabic})\p{Script=Arabic}|\p{Script=Arabic}(?=\p{Script=Arabic})/gu,
  );
  if (inWords > 0.7 * letters && count(arabic, /[اأإل]/g) > 0.12 * letters) return "windows1256";
  const latin = new TextDecoder("windows-1252").decode(bytes);
  const accented = count(latin, /(?<![^\0-\x7F])[^\0-\x7F](?![^\0-\x7F])/g);
  return accented > 0.7 * letters ? "windows1252" : "unknown";
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

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

/** How many bytes at the end start a character without finishing it: none to three. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
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
