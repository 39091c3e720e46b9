/** What glyphs stand for, by the names that pages give their fonts and by their codes: a letter, both in hexadecimal. */
export type GlyphTexts = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Texts in brackets, which may hold anything; then what matters: a font chosen, a span that says what is drawn in it,
 * and glyphs drawn outside of one.
 */
const piece =
  /\((?:\\[\s\S]|[^\\()])*\)|\/(F\d+)\s+\S+\s+Tf\b|\/Span\s*<<\s*\/ActualText\s*<([0-9A-Fa-f]+)>\s*>>\s*BDC\s([^()]*?)\bEMC\s|<([0-9A-Fa-f]+)>\s*Tj\b/g;

const fontChosen = /\/(F\d+)\s+\S+\s+Tf\b/;
const drawn = /<([0-9A-Fa-f]+)>\s*Tj\b/g;
const oneLetter = /^FEFF([0-9A-F]{4})$/;

/** A span around one glyph that says that it is one letter. */
interface Said {
  readonly glyph: string;
  readonly letter: string;
}

function saidOf(text: string, drawing: string): Said | null {
  const [glyph = "", another] = [...drawing.matchAll(drawn)].map(([, code = ""]) => code.toUpperCase());
  const letter = oneLetter.exec(text.toUpperCase())?.[1];
  if (letter === undefined || glyph.length !== 4 || another !== undefined) return null;
  return /\bB(?:DC|MC)\b/.test(drawing) ? null : { glyph, letter };
}

/**
 * The glyphs of which pages say the same letter wherever they draw them. Chromium says so of nearly every Arabic letter
 * each time, because its table of a font names the letter's shape and not the letter.
 */
export function glyphTextsIn(contents: Iterable<string>): GlyphTexts {
  const letters = new Map<string, Map<string, string>>();
  const others = new Map<string, Set<string>>();
  for (const content of contents) {
    let font = "";
    for (const [, chosen, text, drawing = "", plain = ""] of content.matchAll(piece)) {
      font = chosen ?? fontChosen.exec(drawing)?.[1] ?? font;
      const known = letters.get(font) ?? new Map<string, string>();
      const excluded = others.get(font) ?? new Set<string>();
      letters.set(font, known);
      others.set(font, excluded);
      for (const glyph of plain.toUpperCase().match(/.{4}/g) ?? []) excluded.add(glyph);
      const said = text === undefined ? null : saidOf(text, drawing);
      if (!said) continue;
      if (known.has(said.glyph) && known.get(said.glyph) !== said.letter) excluded.add(said.glyph);
      known.set(said.glyph, said.letter);
    }
  }
  for (const [font, excluded] of others) for (const glyph of excluded) letters.get(font)?.delete(glyph);
  return letters;
}

/** A page's drawing without the spans that only say what the fonts' tables say. */
export function withoutSpans(content: string, texts: GlyphTexts): string {
  let font = "";
  return content.replace(piece, (source: string, chosen?: string, text?: string, drawing = "") => {
    font = chosen ?? fontChosen.exec(drawing)?.[1] ?? font;
    const said = text === undefined ? null : saidOf(text, drawing);
    return said && texts.get(font)?.get(said.glyph) === said.letter ? drawing.trimStart() : source;
  });
}
