import type { Audit } from "../model/audit.ts";
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
import { type SourceEntry, sourcesModel } from "./sources-model.ts";
import { type TitleModel, titleModel } from "./title-model.ts";

/** All that a template may show, as plain text: what `templates/page.liquid` sees. */
export interface PageModel {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
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

export function pageModel(audit: Audit, charts: readonly RenderedChart[], words: Words): PageModel {
  const figures = new FigureRows(audit.dataset, words);
  return {
    language: words.language,
    direction: words.direction,
    title: titleModel(audit, words),
    points: mainPoints(audit, words),
    estimates: estimatesModel(audit, words, figures),
    findings: findingsModel(audit, words, figures),
    charts: chartModels(charts),
    register: registerModel(audit, words, figures),
    questions: accountsModel(audit, words),
    method: methodModel(audit, words),
    definitions: definitionsModel(audit, words),
    sources: sourcesModel(audit, words),
    credits: creditsModel(audit, words),
  };
}
