import type { GlyphTexts } from "./glyph-texts.ts";
import { pageFonts } from "./page-fonts.ts";
import type { PdfFile } from "./pdf-file.ts";
import { referenceEntry } from "./pdf-text.ts";
import { readStream, streamOf } from "./text-stream.ts";

/**
 * Puts into the fonts' tables (ToUnicode, ISO 32000-1, 9.10.3) what glyphs stand for. Answers what they say now of what
 * was to be put in: a font whose table cannot be read is left as it is.
 */
export async function tellTables(file: PdfFile, texts: GlyphTexts): Promise<GlyphTexts> {
  const told = new Map<string, ReadonlyMap<string, string>>();
  const fonts = pageFonts(file);
  for (const [name, letters] of texts) {
    const number = letters.size === 0 ? null : tableOf(file, fonts.get(name) ?? null);
    const stream = number === null ? undefined : file.streams.get(number);
    const table = stream && (await readStream(stream));
    const changed = table && withLetters(table, letters);
    if (number === null || !changed) continue;
    file.streams.set(number, await streamOf(number, changed));
    told.set(name, letters);
  }
  return told;
}

const tableOf = ({ bodies }: PdfFile, font: number | null): number | null =>
  font === null ? null : referenceEntry(bodies.get(font) ?? "", "ToUnicode");

const entries = /\d+\s+beginbf(?:char|range)\b[\s\S]*\bendbf(?:char|range)\b/;
const section = /beginbf(char|range)\b([\s\S]*?)\bendbf/g;
const entryLimit = 100;

/** The table with other letters for some glyphs; `null` where it is written in a way that Chromium does not use. */
function withLetters(table: string, letters: ReadonlyMap<string, string>): string | null {
  const all = new Map<string, string>();
  for (const [, kind, lines = ""] of table.matchAll(section)) {
    const hex = [...lines.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, code = ""]) => code.toUpperCase());
    if (lines.includes("[") || hex.length % (kind === "char" ? 2 : 3) !== 0) return null;
    if (kind === "char")
      for (let index = 0; index < hex.length; index += 2) all.set(hex[index] ?? "", hex[index + 1] ?? "");
    else
      for (let index = 0; index < hex.length; index += 3) {
        const [first = 0, last = 0, text = 0] = hex.slice(index, index + 3).map((code) => parseInt(code, 16));
        for (let code = first; code <= last; code += 1)
          all.set(fourDigits(code), fourDigits(text + code - first));
      }
  }
  for (const [glyph, letter] of letters) all.set(glyph, letter);
  const lines = [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([glyph, text]) => `<${glyph}> <${text}>\n`);
  const blocks: string[] = [];
  for (let start = 0; start < lines.length; start += entryLimit) {
    const block = lines.slice(start, start + entryLimit);
    blocks.push(`${block.length} beginbfchar\n${block.join("")}endbfchar`);
  }
  return entries.test(table) ? table.replace(entries, () => blocks.join("\n")) : null;
}

const fourDigits = (code: number): string => code.toString(16).toUpperCase().padStart(4, "0");
