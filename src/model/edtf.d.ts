/** The part of the untyped `edtf` package that recount calls. */
declare module "edtf" {
  export interface EdtfDate {
    /** Milliseconds since 1970, the first and the last of the date's span. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string, constraints?: { level?: number; types?: string[] }): EdtfDate;
}
