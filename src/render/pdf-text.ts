/** Text as a PDF string, in UTF-16 so that every language fits. */
export const pdfString = (text: string): string => {
  const bytes = Buffer.from(`\ufeff${text.toWellFormed()}`, "utf16le").swap16();
  return `<${bytes.toString("hex").toUpperCase()}>`;
};

/** Text as a PDF name: `/text#2Fcsv`. */
export const pdfName = (text: string): string =>
  `/${text.replace(/[^A-Za-z0-9.+-]/g, (character) => `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)}`;

/** A PDF string's source: in brackets, where `\` escapes, or hexadecimal. */
const stringPattern = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>/;

/** The value of a dictionary's string entry; `null` where there is none. */
export function stringEntry(body: string, name: string): string | null {
  const source = new RegExp(`/${name}\\b\\s*(${stringPattern.source})`).exec(body)?.[1];
  return source === undefined ? null : decoded(source);
}

/** The dictionary with an entry set to a value's source: replaced where it is there, added where it is not. */
export function withEntry(body: string, name: string, source: string): string {
  const value = `(?:${stringPattern.source}|<<[^<>]*>>|\\d+\\s+\\d+\\s+R|/?[^\\s/<>()[\\]]+)`;
  const entry = new RegExp(`/${name}\\b\\s*${value}`);
  return entry.test(body)
    ? body.replace(entry, () => `/${name} ${source}`)
    : body.replace("<<", () => `<</${name} ${source}\n`);
}

/** The number of the object that an entry refers to; `null` where it refers to none. */
export function referenceEntry(body: string, name: string): number | null {
  const plain = body.replace(new RegExp(stringPattern, "g"), "()");
  const number = new RegExp(`/${name}\\s+(\\d+)\\s+\\d+\\s+R\\b`).exec(plain)?.[1];
  return number === undefined ? null : Number(number);
}

function decoded(source: string): string {
  const bytes = source.startsWith("<")
    ? Buffer.from(source.slice(1, -1).replace(/\s/g, ""), "hex")
    : Buffer.from(unescaped(source.slice(1, -1)), "latin1");
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString("latin1");
  const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
  return Buffer.from(even).swap16().toString("utf16le");
}

const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

const unescaped = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal?: string, character?: string) =>
    octal === undefined
      ? (controls[character ?? ""] ?? character ?? "")
      : String.fromCharCode(Number.parseInt(octal, 8) & 255),
  );
