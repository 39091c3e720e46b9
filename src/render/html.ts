import type { Edition } from "../model/edition.ts";
import { languageOf } from "../model/translations.ts";
import type { FontFile } from "../model/typeface.ts";
import type { Words } from "../model/words.ts";
import type { About } from "./about.ts";
import type { PlannedChart, RenderedChart } from "./chart-model.ts";
import { directed } from "./direction.ts";
import { fontsMark, withFonts } from "./embedded-fonts.ts";
import { setApart, withoutMarks } from "./escape.ts";
import type { Prover } from "./finding-card.ts";
import { headingsOf } from "./headings.ts";
import { withoutDeadLinks } from "./inner-links.ts";
import { breakLongWords } from "./long-words.ts";
import { marginsOf } from "./margins.ts";
import { pageModel } from "./page-model.ts";
import { withPictures } from "./pictures.ts";
import { scriptOf } from "./script.ts";
import { fillTemplate, type Templates } from "./templates.ts";
import { withRegister } from "./whole-register.ts";

/** What a page looks like: the texts of `templates/` by file name, and the bundled fonts. */
export interface Look {
  readonly templates: Templates;
  /** The fonts of `fontPlaces`, in that order; only those that the page needs are embedded. */
  readonly fonts: readonly FontFile[];
}

export interface RenderedPage {
  /** One self-contained file: nothing in it asks for anything outside it. */
  readonly html: string;
  /** What a PDF made of the page says of itself. */
  readonly about: About;
  /** Characters that no bundled font has: boxes with their codes stand in their place, as the settings allow. */
  readonly missing: readonly string[];
}

/**
 * A page that waits for the pictures of its charts. Given them, it throws a `RecountError` of code `bad-input` where no
 * font has a character, unless the settings allow that.
 */
export type FinishPage = (charts: readonly Pick<RenderedChart, "id" | "svg">[]) => RenderedPage;

/**
 * The whole briefing as one HTML file, the source of the PDF too, but for its pictures, which are drawn meanwhile. Only
 * what it shows in full is proved.
 *
 * Throws a `RecountError` of code `template-broken` where a template cannot be filled.
 */
export function renderHtml(
  edition: Edition,
  charts: readonly PlannedChart[],
  words: Words,
  look: Look,
  prove: Prover,
): FinishPage {
  const model = pageModel(edition, charts, words, prove);
  const margins = marginsOf(model.title, edition.dataset.settings.paper, words);
  const filled = fillTemplate(
    look.templates,
    "page.liquid",
    { ...model, margins, script: scriptOf(look.templates), fonts: fontsMark },
    words,
  );
  const apart = setApart(filled, (text) => languageOf(text, edition.dataset.language));
  const page = breakLongWords(withoutDeadLinks(directed(apart, words.direction)));
  const about = {
    title: withoutMarks(model.title.title),
    author: withoutMarks(model.title.publisher) || words.say("page.made-by"),
    subject: words.say("page.subject"),
    language: words.language,
    direction: words.direction,
    keywords: model.definitions.indicators.map(({ label }) => withoutMarks(label)),
    date: edition.knownBy,
    headings: headingsOf(page),
  };
  return (drawn) => {
    const { html, missing } = withFonts(withPictures(page, drawn), edition.dataset, look);
    return { html: withRegister(html, model.register.whole?.base64), missing, about };
  };
}
