import type { Catalogue } from "./catalogue.ts";

/** The languages that recount speaks, as BCP 47 has them: English, Arabic, Sorani Kurdish. */
export const languages = ["en", "ar", "ckb"] as const;
export type Language = (typeof languages)[number];

/** The catalogue of a language. Only the one that is asked for is loaded. */
export async function catalogueOf(language: Language): Promise<Catalogue> {
  switch (language) {
    case "ar":
      return (await import("./ar/index.ts")).arabic;
    case "ckb":
      return (await import("./ckb/index.ts")).sorani;
    default:
      return (await import("./en/index.ts")).english;
  }
}
