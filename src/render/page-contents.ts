import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";
import { deflateLevel, type PdfFile } from "./pdf-file.ts";
import { referenceEntry } from "./pdf-text.ts";
import type { MarkedContent } from "./repeated-heads.ts";

const inflated = promisify(inflate);
const deflated = promisify<Uint8Array, { level: number }, Buffer>(deflate);

/**
 * Draws the pages anew with numbers of five digits instead of nine, which nobody can see and which takes a fifth off
 * the file, and marks what no tag holds any more as no part of the text.
 */
export async function tidyContents(file: PdfFile, untagged: MarkedContent): Promise<void> {
  const contents = new Map<number, ReadonlySet<number>>();
  for (const [number, body] of file.bodies) {
    const content = /\/Type\s*\/Page\b/.test(body) ? referenceEntry(body, "Contents") : null;
    if (content !== null) contents.set(content, untagged.get(number) ?? new Set());
  }
  const known = new Map<string, string>();
  await Promise.all(
    [...file.streams].map(async ([number, stream]) => {
      const artifacts = contents.get(number);
      const opened = artifacts === undefined ? null : openStream(stream);
      if (!artifacts || !opened) return;
      const text = (await inflated(opened.data)).toString("latin1");
      const drawn = Buffer.from(withArtifacts(rounded(text, known), artifacts), "latin1");
      const packed = await deflated(drawn, { level: deflateLevel });
      file.streams.set(
        number,
        Buffer.concat([
          Buffer.from(`${number} 0 obj\n<</Filter /FlateDecode /Length ${packed.length}>>\nstream\n`),
          packed,
          Buffer.from("\nendstream\nendobj"),
        ]),
      );
    }),
  );
}

/** A compressed stream's data; `null` for one that is compressed in another way or says more than that. */
function openStream(stream: Uint8Array): { readonly data: Uint8Array } | null {
  const head = Buffer.from(stream.subarray(0, 200)).toString("latin1");
  const opening = /^\d+ 0 obj\s*<<\s*\/Filter\s*\/FlateDecode\s*\/Length (\d+)\s*>>\s*stream\r?\n/.exec(head);
  if (!opening) return null;
  const start = opening[0].length;
  return { data: stream.subarray(start, start + Number(opening[1])) };
}

/** Numbers with a fraction, but for those within a text. */
const fraction = /\((?:\\[\s\S]|[^\\()])*\)|-?\d*\.\d{3,}/g;

/** @param known what numbers came to be: there are few different ones, and making them takes time */
const rounded = (content: string, known: Map<string, string>): string =>
  content.replace(fraction, (source) => {
    if (source.startsWith("(")) return source;
    const short = known.get(source) ?? shortened(Number(source));
    known.set(source, short);
    return short;
  });

function shortened(value: number): string {
  const text = String(Number(value.toPrecision(5)));
  return text.includes("e") ? "0" : text.replace(/^(-?)0\./, "$1.");
}

const withArtifacts = (content: string, artifacts: ReadonlySet<number>): string =>
  artifacts.size === 0
    ? content
    : content.replace(/\/\w+\s*<<\s*\/MCID\s+(\d+)\s*>>\s*BDC\b/g, (source, number: string) =>
        artifacts.has(Number(number)) ? "/Artifact BMC" : source,
      );
