import { tellTables } from "./glyph-tables.ts";
import { glyphTextsIn, withoutSpans } from "./glyph-texts.ts";
import { pageFonts, type Widths, widthsOf } from "./page-fonts.ts";
import type { PdfFile } from "./pdf-file.ts";
import { referenceEntry } from "./pdf-text.ts";
import type { MarkedContent } from "./repeated-heads.ts";
import { joinGlyphs } from "./text-runs.ts";
import { readStream, streamOf } from "./text-stream.ts";

/**
 * Draws the pages anew with numbers of five digits instead of nine, which nobody can see and which takes a fifth off
 * the file; leaves what letters are to the fonts' tables, which takes two fifths off an Arabic one; and marks what no
 * tag holds any more as no part of the text.
 */
export async function tidyContents(file: PdfFile, untagged: MarkedContent): Promise<void> {
  const contents = await contentsOf(file);
  const texts = await tellTables(file, glyphTextsIn(contents.map(({ text }) => text)));
  const widths = new Map<string, Widths>();
  for (const [name, font] of pageFonts(file)) {
    const own = widthsOf(file, font);
    if (own) widths.set(name, own);
  }
  const known = new Map<string, string>();
  await Promise.all(
    contents.map(async ({ page, number, text }) => {
      const spare = texts.size === 0 ? text : withoutSpans(text, texts);
      const joined = joinGlyphs(spare, widths);
      const drawn = withArtifacts(rounded(joined, known), untagged.get(page) ?? new Set());
      file.streams.set(number, await streamOf(number, drawn));
    }),
  );
}

/** What is drawn on a page, and the numbers of the page and of the stream. */
interface Content {
  readonly page: number;
  readonly number: number;
  readonly text: string;
}

async function contentsOf({ bodies, streams }: PdfFile): Promise<readonly Content[]> {
  const contents = await Promise.all(
    [...bodies].map(async ([page, body]): Promise<Content | null> => {
      const number = /\/Type\s*\/Page\b/.test(body) ? referenceEntry(body, "Contents") : null;
      const stream = number === null ? undefined : streams.get(number);
      const text = stream ? await readStream(stream) : null;
      return number === null || text === null ? null : { page, number, text };
    }),
  );
  return contents.filter((content) => content !== null);
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
