import { claimOf, latestDay, printedAsOf } from "../model/claim.ts";
import type { Dataset, Figure, Id } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import { figureAnchor, sourceAnchor } from "./anchors.ts";
import { type Link, linkTo } from "./links.ts";
import { whoAndWhere } from "./scope-words.ts";

/** One figure as a table shows it. All text is plain, to be escaped. */
export interface FigureRow {
  readonly anchor: string;
  /** As the source prints it, in the source's language. */
  readonly printed: string;
  readonly printedLanguage: string;
  /** What the printed words come to; `null` where that would only say the same again. */
  readonly reading: string | null;
  readonly counted: string;
  readonly people: string;
  readonly asOf: string;
  readonly period: string;
  readonly source: string;
  readonly sourceAnchor: string;
  readonly locator: string;
  readonly credited: string;
  readonly named: boolean;
  readonly link: Link | null;
  /** "estimated", "superseded": what a reader must know besides; often nothing. */
  readonly remarks: readonly string[];
}

/** Makes rows of figures for one dataset in one language. */
export class FigureRows {
  readonly #dataset: Dataset;
  readonly #words: Words;
  readonly #figures: ReadonlyMap<Id, Figure>;

  constructor(dataset: Dataset, words: Words) {
    this.#dataset = dataset;
    this.#words = words;
    this.#figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  }

  /** The rows of the figures with these ids, in this order; an id without a figure has none. */
  byIds(ids: readonly Id[]): FigureRow[] {
    return ids.flatMap((id) => {
      const figure = this.#figures.get(id);
      return figure ? [this.row(figure)] : [];
    });
  }

  row(figure: Figure): FigureRow {
    const words = this.#words;
    return {
      anchor: figureAnchor(figure.id),
      printed: figure.as_printed,
      printedLanguage: this.#dataset.sources.get(figure.source)?.language ?? "",
      reading: this.#reading(figure),
      counted: words.scope(figure),
      people: whoAndWhere(figure, words),
      asOf: this.#asOf(figure),
      period: words.period(figure.period?.text ?? ""),
      source: words.source(figure.source),
      sourceAnchor: sourceAnchor(figure.source),
      locator: figure.locator === "" ? "" : words.locator(figure),
      credited: words.organisations(figure.originator),
      named: figure.originator.length > 0,
      link: linkTo(figure.cited_url),
      remarks: this.#remarks(figure),
    };
  }

  #reading(figure: Figure): string | null {
    const words = this.#words;
    const value = figure.qualifier === "vague" ? words.interval(figure.interval) : words.value(figure);
    return sameWords(value, figure.as_printed) ? null : value;
  }

  #asOf(figure: Figure): string {
    const claim = claimOf(this.#dataset, figure);
    return this.#words.date(claim ? printedAsOf(claim) : "", claim ? latestDay(claim) : "");
  }

  #remarks(figure: Figure): string[] {
    const words = this.#words;
    const remarks: string[] = [];
    if (figure.best !== null) remarks.push(words.say("page.best", { value: words.number(figure.best) }));
    if (figure.method !== null) remarks.push(words.say(`method.${figure.method}`));
    if (figure.status !== "current") remarks.push(words.say(`page.status-${figure.status}`));
    return remarks;
  }
}

/** "Seventy-six" is worth reading as 76; "52" is not worth reading as 52. */
const sameWords = (a: string, b: string): boolean =>
  a.replace(/[\s",“”]/g, "").toLowerCase() === b.replace(/[\s",“”]/g, "").toLowerCase();
