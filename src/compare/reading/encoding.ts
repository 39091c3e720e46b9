import { isUtf8 } from "node:buffer";
import {
  encodingSample,
  guessCodePage,
  isCutShort,
  looksLikeUtf16,
  unfinished,
} from "../../model/code-pages.ts";
import type { EngineFile } from "../../model/engine.ts";
import type { Fault } from "../../model/fault.ts";
import type { Opening } from "./opening.ts";

/** A text that the engine can read, and what it was written in. */
export interface Utf8 {
  readonly file: EngineFile;
  readonly encoding: string;
}

/**
 * The file in UTF-8: as it is, or written anew into the engine's folder, from the encoding that was named or that can be
 * told for sure. Names are never read in an encoding that is guessed at. Some readers of the engine know the mark that a
 * file in UTF-8 may begin with.
 */
export async function inUtf8(
  { label, file, request, engine }: Opening,
  knowsMark: boolean,
): Promise<Utf8 | Fault> {
  const named = request.encoding === undefined ? null : decoderOf(request.encoding, file.start(4));
  if (request.encoding !== undefined && named === null)
    return { code: "wide-encoding-unknown", file: label, facts: { cell: request.encoding } };
  const found = named?.encoding ?? encodingOf(label, file);
  if (typeof found !== "string") return found;
  const isSound = found === "utf-8" && (named === null || encodingOf(label, file) === found);
  if (isSound && (knowsMark || !hasMark(file))) return { file, encoding: found };
  try {
    return { file: await engine.spool(decoded(file, found), 4 * file.size + 4), encoding: found };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { code: "input-not-encoded", file: label, facts: { cell: request.encoding ?? found } };
  }
}

const hasMark = (file: EngineFile): boolean =>
  Buffer.from(file.start(3)).equals(Buffer.from([0xef, 0xbb, 0xbf]));

/** “utf-16” alone leaves the order of bytes to the mark at the beginning. */
function decoderOf(encoding: string, start: Uint8Array): InstanceType<typeof TextDecoder> | null {
  const isBigEndian = /^utf-?16$/i.test(encoding) && start[0] === 0xfe && start[1] === 0xff;
  try {
    return new TextDecoder(isBigEndian ? "utf-16be" : encoding, { fatal: true });
  } catch {
    return null;
  }
}

async function* decoded(file: EngineFile, encoding: string): AsyncIterable<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (const block of file.blocks()) yield Buffer.from(decoder.decode(block, { stream: true }), "utf8");
  yield Buffer.from(decoder.decode(), "utf8");
}

function encodingOf(label: string, file: EngineFile): string | Fault {
  const start = file.start(encodingSample);
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  if (looksLikeUtf16(start)) return start[0] === 0 ? "utf-16be" : "utf-16le";
  const bad = firstBad(file);
  if (bad === null) return "utf-8";
  const { line, around, isEnd } = bad;
  if (isEnd) return { code: "not-utf8", file: label, facts: { line, encoding: "cut" } };
  const guess = guessCodePage(around);
  if (guess === "mixed") return { code: "not-utf8", file: label, facts: { line, encoding: "mixed" } };
  if (guess === "windows1256") return "windows-1256";
  if (isWestern(around)) return "windows-1252";
  return { code: "input-encoding-unsure", file: label, facts: { line } };
}

/**
 * What Western languages write. In the code pages of Central Europe, Turkey and the Baltic the same bytes are ş, ğ, ł or
 * ő, and come out as þ, ð, ³ or õ.
 */
const western =
  /^[\0-\x7f‘’“”–—…•«»°·€£©®ªº¿¡§´àâäáåæçèéêëìíîïñòóôöøœùúûüßÀÂÄÁÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØŒÙÚÛÜŸÿ\u00a0]*$/;

/** Three such letters in a row are no Western word: they are one of another script. */
function isWestern(bytes: Uint8Array): boolean {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return western.test(text) && !/[À-ÿ]{3}/.test(text);
}

/** Where the file is no UTF-8 at first, with what stands around it; `null` where all of it is. */
function firstBad(file: EngineFile): { line: number; around: Uint8Array; isEnd: boolean } | null {
  let before = 0;
  let rest: Uint8Array = Buffer.alloc(0);
  for (const read of file.blocks()) {
    const block = rest.length > 0 ? Buffer.concat([rest, read]) : read;
    const whole = block.subarray(0, block.length - unfinished(block));
    if (!isUtf8(whole)) {
      const at = firstBadByte(whole);
      const around = Buffer.from(block.subarray(Math.max(0, at - encodingSample), at + encodingSample));
      return { line: lineAt(file, before + at), around, isEnd: false };
    }
    before += whole.length;
    rest = Buffer.from(block.subarray(whole.length));
  }
  return rest.length > 0 ? { line: lineAt(file, before), around: rest, isEnd: isCutShort(rest) } : null;
}

/** Halves the way to it, and goes the rest of it character by character. */
function firstBadByte(block: Uint8Array): number {
  let low = 0;
  let high = block.length;
  while (high - low > 8) {
    const middle = (low + high) >> 1;
    const start = block.subarray(low, middle);
    const whole = start.length - unfinished(start);
    if (isUtf8(start.subarray(0, whole))) low += whole;
    else high = middle;
  }
  const lengthAt = (at: number) => [1, 2, 3, 4].find((length) => isUtf8(block.subarray(at, at + length)));
  for (let length = lengthAt(low); length !== undefined && low < high; length = lengthAt(low)) low += length;
  return low;
}

/** The line of a byte, from 1. */
function lineAt(file: EngineFile, place: number): number {
  let line = 1;
  let left = place;
  for (const block of file.blocks()) {
    const before = block.subarray(0, left);
    for (let at = before.indexOf(0x0a); at >= 0; at = before.indexOf(0x0a, at + 1)) line += 1;
    left -= before.length;
    if (left === 0) return line;
  }
  return line;
}
