import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { referenceEntry } from "./pdf-text.ts";

/**
 * A PDF taken apart as far as finishing it needs: dictionaries as their source text, streams as they are.
 *
 * A briefing has thousands of small objects, most of them tags. A general PDF library takes 200 ms for them, a fifth
 * of all the time that a briefing may take; this takes 20.
 */
export interface PdfFile {
  /** The source of each object that is no stream, by its number, one character a byte. */
  readonly bodies: Map<number, string>;
  /** Each stream object as it stands in the file, from its number to `endobj`. */
  readonly streams: Map<number, Uint8Array>;
  readonly root: number;
  readonly info: number | null;
}

/**
 * Reads a PDF that has a plain table of its objects, as Chromium writes it; `null` for one with compressed objects,
 * several revisions or encryption.
 */
export function readPdf(bytes: Uint8Array): PdfFile | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const tableStart = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1]);
  const table = /^xref\s+0 (\d+)\s*\n/.exec(text.slice(tableStart, tableStart + 64));
  const trailer = text.slice(text.lastIndexOf("trailer"));
  const root = referenceEntry(trailer, "Root");
  if (!table || root === null || /\/(?:Prev|Encrypt)\b/.test(trailer)) return null;
  const places = placesOf(text.slice(tableStart + table[0].length), Number(table[1]));
  const bodies = new Map<number, string>();
  const streams = new Map<number, Uint8Array>();
  for (const [index, { number, start }] of places.entries()) {
    const whole = text.slice(start, places[index + 1]?.start ?? tableStart).trimEnd();
    const opening = /^(\d+) 0 obj\s*/.exec(whole);
    if (Number(opening?.[1]) !== number || !opening || !whole.endsWith("endobj")) return null;
    if (/endstream\s*endobj$/.test(whole)) streams.set(number, bytes.subarray(start, start + whole.length));
    else bodies.set(number, whole.slice(opening[0].length, -"endobj".length).trimEnd());
  }
  return { bodies, streams, root, info: referenceEntry(trailer, "Info") };
}

/** The objects in use, in the order in which they stand in the file. */
function placesOf(table: string, size: number): { number: number; start: number }[] {
  const places: { number: number; start: number }[] = [];
  for (let number = 0; number < size; number++) {
    const entry = table.slice(number * 20, number * 20 + 20);
    if (entry[17] === "n") places.push({ number, start: Number(entry.slice(0, 10)) });
  }
  return places.sort((a, b) => a.start - b.start);
}

const nextNumber = ({ bodies, streams }: PdfFile): number => {
  let last = 0;
  for (const objects of [bodies, streams]) for (const number of objects.keys()) last = Math.max(last, number);
  return last + 1;
};

/** Adds an object that is no stream; returns its number. */
export function addBody(file: PdfFile, body: string): number {
  const number = nextNumber(file);
  file.bodies.set(number, body);
  return number;
}

/** Adds a stream, compressed unless programs that read no PDF are to find it; returns its number. */
export function addStream(
  file: PdfFile,
  entries: string,
  data: Uint8Array,
  form: "compressed" | "plain" = "compressed",
): number {
  const number = nextNumber(file);
  const make = form === "plain" ? plainStream : streamObject;
  file.streams.set(number, make(number, entries, data));
  return number;
}

/** A digest of all that a file holds: the same for the same pages and words. */
export function digestOf({ bodies, streams }: PdfFile): string {
  const hash = createHash("sha256");
  for (const [number, body] of bodies) hash.update(`${number} ${body}\n`, "latin1");
  for (const stream of streams.values()) hash.update(stream);
  return hash.digest("hex");
}

/** Larger packs are smaller in sum, and take a reader longer to open for one object. */
const packSize = 1000;

/** The two levels above take three times as long for a fiftieth less. */
export const deflateLevel = 7;

/** Writes the file anew: dictionaries packed and compressed, and an id that is a hash of all there is in it. */
export function writePdf({ bodies, streams, root, info }: PdfFile): Uint8Array {
  const chunks: Uint8Array[] = [Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n", "latin1")];
  let length = chunks[0]?.length ?? 0;
  const entries = new Map<number, readonly [kind: number, where: number, index: number]>();
  let next = nextNumber({ bodies, streams, root, info });
  const append = (number: number, object: Uint8Array): void => {
    entries.set(number, [1, length, 0]);
    chunks.push(object, Buffer.from("\n"));
    length += object.length + 1;
  };
  for (const [number, stream] of streams) append(number, stream);
  const numbers = [...bodies.keys()].sort((a, b) => a - b);
  for (let start = 0; start < numbers.length; start += packSize) {
    const packed = numbers.slice(start, start + packSize);
    const pack = next++;
    for (const [index, number] of packed.entries()) entries.set(number, [2, pack, index]);
    append(pack, packOf(pack, packed, bodies));
  }
  const id = createHash("sha256").update(Buffer.concat(chunks)).digest("hex").slice(0, 32);
  const start = length;
  entries.set(next, [1, start, 0]);
  append(
    next,
    streamObject(
      next,
      `/Type /XRef /Size ${next + 1} /W [1 4 2] /DecodeParms <</Predictor 12 /Columns ${entryLength}>> /Root ${root} 0 R${info === null ? "" : ` /Info ${info} 0 R`} /ID [<${id}> <${id}>]`,
      tableOf(entries, next + 1),
    ),
  );
  chunks.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(chunks);
}

/** Several objects in one compressed stream. */
function packOf(pack: number, numbers: readonly number[], bodies: ReadonlyMap<number, string>): Uint8Array {
  const offsets: string[] = [];
  let content = "";
  for (const number of numbers) {
    offsets.push(`${number} ${content.length}`);
    content += `${bodies.get(number) ?? "null"}\n`;
  }
  const head = `${offsets.join(" ")}\n`;
  return streamObject(
    pack,
    `/Type /ObjStm /N ${numbers.length} /First ${head.length}`,
    Buffer.from(head + content, "latin1"),
  );
}

function streamObject(number: number, entries: string, data: Uint8Array): Uint8Array {
  return plainStream(number, `${entries} /Filter /FlateDecode`, deflateSync(data, { level: deflateLevel }));
}

const plainStream = (number: number, entries: string, data: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(`${number} 0 obj\n<<${entries} /Length ${data.length}>>\nstream\n`, "latin1"),
    data,
    Buffer.from("\nendstream\nendobj"),
  ]);

/** Kind, place and index of an object: as many bytes as `/W` says. */
const entryLength = 7;

/**
 * Where each object is; numbers that no object has are free. Each row is written as its difference to the one above,
 * which for most is one in the index, and takes a fifth of the room (ISO 32000-1, 7.4.4.4).
 */
function tableOf(
  entries: ReadonlyMap<number, readonly [kind: number, where: number, index: number]>,
  size: number,
): Uint8Array {
  const table = Buffer.alloc(size * entryLength);
  table.writeUInt16BE(0xffff, 5);
  for (const [number, [kind, where, index]] of entries) {
    table.writeUInt8(kind, number * entryLength);
    table.writeUInt32BE(where, number * entryLength + 1);
    table.writeUInt16BE(index, number * entryLength + 5);
  }
  const differences = Buffer.alloc(size * (entryLength + 1));
  for (let row = 0; row < size; row += 1) {
    differences[row * (entryLength + 1)] = differenceToAbove;
    for (let column = 0; column < entryLength; column += 1) {
      const place = row * entryLength + column;
      const above = row === 0 ? 0 : (table[place - entryLength] ?? 0);
      differences[row * (entryLength + 1) + 1 + column] = (table[place] ?? 0) - above;
    }
  }
  return differences;
}

const differenceToAbove = 2;
