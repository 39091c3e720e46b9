import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";
import { deflateLevel } from "./pdf-file.ts";

const inflated = promisify(inflate);
const deflated = promisify<Uint8Array, { level: number }, Buffer>(deflate);

const opening = /^\d+ 0 obj\s*<<\s*\/Filter\s*\/FlateDecode\s*\/Length (\d+)\s*>>\s*stream\r?\n/;

/** What a stream says, one character a byte; `null` for one that is compressed in another way or is more than a text. */
export async function readStream(stream: Uint8Array): Promise<string | null> {
  const head = opening.exec(Buffer.from(stream.subarray(0, 200)).toString("latin1"));
  if (!head) return null;
  const start = head[0].length;
  return (await inflated(stream.subarray(start, start + Number(head[1])))).toString("latin1");
}

/** A stream that says this, compressed, as it stands in a file. */
export async function streamOf(number: number, text: string): Promise<Uint8Array> {
  const packed = await deflated(Buffer.from(text, "latin1"), { level: deflateLevel });
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<</Filter /FlateDecode /Length ${packed.length}>>\nstream\n`),
    packed,
    Buffer.from("\nendstream\nendobj"),
  ]);
}
