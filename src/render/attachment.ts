/** A file within a PDF. */
export interface Attachment {
  /** Its file name, of letters, digits, points and hyphens. */
  readonly name: string;
  readonly mediaType: string;
  /** What it is, in the document's language. */
  readonly description: string;
  /** What it is to the document, in PDF's words: the data that is shown in it, or something beside it. */
  readonly relation: "Data" | "Supplement";
  readonly content: Uint8Array;
}
