/** What a PDF says of itself. */
export interface About {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly keywords: readonly string[];
  /** An EDTF date, the day on which the document stands; empty where none is known, and then none is written. */
  readonly date: string;
  /** The headings in order, by which bookmarks get their titles back. */
  readonly headings: readonly string[];
}
