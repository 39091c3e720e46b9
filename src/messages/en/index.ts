import type { Catalogue } from "../catalogue.ts";
import { adjudicate } from "./adjudicate.ts";
import { audit } from "./audit.ts";
import { briefing } from "./briefing.ts";
import { changes } from "./changes.ts";
import { charts } from "./charts.ts";
import { compare } from "./compare.ts";
import { controls } from "./controls.ts";
import { count } from "./count.ts";
import { decisions } from "./decisions.ts";
import { errors } from "./errors.ts";
import { explain } from "./explain.ts";
import { findings } from "./findings.ts";
import { hints } from "./hints.ts";
import { inputErrors } from "./input-errors.ts";
import { labels } from "./labels.ts";
import { mappingErrors } from "./mapping-errors.ts";
import { match } from "./match.ts";
import { page } from "./page.ts";
import { periodical } from "./periodical.ts";
import { refusals } from "./refusals.ts";
import { settings } from "./settings.ts";

/** English, with British dates. */
export const english: Catalogue = {
  language: "en",
  locale: "en-GB",
  direction: "ltr",
  texts: {
    ...labels,
    ...findings,
    ...hints,
    ...decisions,
    ...errors,
    ...refusals,
    ...mappingErrors,
    ...inputErrors,
    ...audit,
    ...explain,
    ...adjudicate,
    ...charts,
    ...page,
    ...briefing,
    ...changes,
    ...controls,
    ...periodical,
    ...settings,
    ...count,
    ...match,
    ...compare,
  },
};
