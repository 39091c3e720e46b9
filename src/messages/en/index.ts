import type { Catalogue } from "../catalogue.ts";
import { audit } from "./audit.ts";
import { errors } from "./errors.ts";
import { findings } from "./findings.ts";
import { labels } from "./labels.ts";

export const english: Catalogue = {
  language: "en",
  locale: "en-GB",
  direction: "ltr",
  texts: { ...labels, ...findings, ...errors, ...audit },
};
