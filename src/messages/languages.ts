import type { Language } from "../model/language.ts";
import type { Catalogue } from "./catalogue.ts";

export { type Language, languages } from "../model/language.ts";

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
