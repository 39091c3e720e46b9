import type { Edition } from "../model/edition.ts";
import type { Words } from "../model/words.ts";
import { accountsModel, type QuestionModel } from "./accounts-model.ts";
import { type ChartModel, chartModels, type RenderedChart } from "./chart-model.ts";
import { type Credit, creditsModel } from "./credits-model.ts";
import { type DefinitionsModel, definitionsModel } from "./definitions-model.ts";
import { type EstimatesModel, estimatesModel } from "./estimates-model.ts";
import { FigureRows } from "./figure-model.ts";
import { type FindingsModel, findingsModel } from "./findings-model.ts";
import { type MainPoint, mainPoints } from "./main-points-model.ts";
import { type MethodModel, methodModel } from "./method-model.ts";
import { type RegisterGroup, registerModel } from "./register-model.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { type SourceEntry, sourcesModel } from "./sources-model.ts";
import { type TitleModel, titleModel } from "./title-model.ts";

/** All that a template may show, as plain text: what `templates/page.liquid` sees. */
export interface PageModel {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly sections: readonly Section[];
  readonly title: TitleModel;
  readonly points: readonly MainPoint[];
  readonly estimates: EstimatesModel;
  readonly findings: FindingsModel;
  readonly charts: readonly ChartModel[];
  readonly register: readonly RegisterGroup[];
  readonly questions: readonly QuestionModel[];
  readonly method: MethodModel;
  readonly definitions: DefinitionsModel;
  readonly sources: readonly SourceEntry[];
  readonly credits: readonly Credit[];
}

export function pageModel(edition: Edition, charts: readonly RenderedChart[], words: Words): PageModel {
  const figures = new FigureRows(edition.dataset, words);
  return {
    language: words.language,
    direction: words.direction,
    sections: sectionsOf(edition.dataset.settings.sections),
    title: titleModel(edition, words),
    points: mainPoints(edition, words),
    estimates: estimatesModel(edition, words, figures),
    findings: findingsModel(edition, words, figures),
    charts: chartModels(charts),
    register: registerModel(edition, words, figures),
    questions: accountsModel(edition, words),
    method: methodModel(edition, words),
    definitions: definitionsModel(edition, words),
    sources: sourcesModel(edition, words),
    credits: creditsModel(edition, words),
  };
}
