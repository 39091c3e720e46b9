/** What text that is no UTF-8 seems to be written in; `mixed`, where most of it is UTF-8. */
export type CodePage = "windows1256" | "windows1252" | "mixed" | "unknown";

/**
 * Arabic letters come in words, and every fifth is an alef or a lam; the accented letters of Latin script stand alone
 * among plain ones. Where most of the other characters are sound UTF-8, two files were put together.
 */
export function guessCodePage(bytes: Uint8Array): CodePage {
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

/** As much of a file as tells how it is written. */
export const encodingSample = 65_536;

/** Every other byte of Latin letters in UTF-16 is a zero; a lone zero is somebody's slip. */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, encodingSample);
  return start.includes(0) && start.filter((byte) => byte === 0).length > start.length / 4;
}

/** The start of a character of several bytes in UTF-8, and no more. */
export const isCutShort = ([lead = 0, ...rest]: Uint8Array): boolean =>
  lead >= 0xc2 && lead <= 0xf4 && rest.every((byte) => byte >= 0x80 && byte <= 0xbf);

/** How many bytes at the end start a character of UTF-8 without finishing it: none to three. */
export function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
