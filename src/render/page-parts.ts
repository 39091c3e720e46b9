import type { Edition } from "../model/edition.ts";
import type { Words } from "../model/words.ts";
import { accountsModel, type QuestionModel } from "./accounts-model.ts";
import { type ChangesModel, changesModel } from "./changes-model.ts";
import { type ChartModel, chartModels, type PlannedChart } from "./chart-model.ts";
import { type CitationModel, citationModel } from "./citation-model.ts";
import { type ControlsModel, controlsModel } from "./controls-model.ts";
import { type CoverageModel, coverageModel } from "./coverage-model.ts";
import { type DefinitionsModel, definitionsModel } from "./definitions-model.ts";
import { type DerivedModel, derivedModel } from "./derived-model.ts";
import { FigureRows } from "./figure-model.ts";
import type { Prover } from "./finding-card.ts";
import { type FindingsModel, findingsModel } from "./findings-model.ts";
import { type Headline, headlinesModel } from "./headlines-model.ts";
import { type IndicatorModel, indicatorsModel } from "./indicators-model.ts";
import { type MainPoint, mainPoints } from "./main-points-model.ts";
import { type MethodModel, methodModel } from "./method-model.ts";
import { type NarrativeModel, narrativeModel } from "./narrative-model.ts";
import { type RegisterModel, registerModel } from "./register-model.ts";
import { type RelianceModel, relianceModel } from "./reliance-model.ts";
import { seriesOf } from "./series.ts";
import { type SourceEntry, sourcesModel } from "./sources-model.ts";
import { type TitleModel, titleModel } from "./title-model.ts";

/** What the sections of a page show, as plain text, whichever of them there are. */
export interface PageParts {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: TitleModel;
  readonly controls: ControlsModel;
  readonly changes: ChangesModel | null;
  readonly points: readonly MainPoint[];
  readonly headlines: readonly Headline[];
  readonly narrative: NarrativeModel | null;
  readonly indicators: readonly IndicatorModel[];
  readonly derived: DerivedModel;
  readonly findings: FindingsModel;
  readonly charts: readonly ChartModel[];
  readonly register: RegisterModel;
  readonly questions: readonly QuestionModel[];
  readonly method: MethodModel;
  readonly definitions: DefinitionsModel;
  readonly sources: readonly SourceEntry[];
  readonly coverage: CoverageModel;
  readonly reliance: RelianceModel;
  readonly citation: CitationModel;
}

export function pageParts(
  edition: Edition,
  charts: readonly PlannedChart[],
  words: Words,
  prove: Prover,
): PageParts {
  const figures = new FigureRows(edition.dataset, words);
  const models = chartModels(charts, edition.dataset.settings, words);
  const title = titleModel(edition, words);
  const controls = controlsModel(edition, words);
  const register = registerModel(
    edition,
    words,
    figures,
    controls.register.map(({ fact }) => fact),
  );
  const estimates = Map.groupBy(edition.estimates, ({ scope }) => scope.indicator);
  const series = new Map([...estimates].map(([indicator, all]) => [indicator, seriesOf(all, words)]));
  return {
    language: words.language,
    direction: words.direction,
    title,
    controls,
    changes: changesModel(edition, models, words),
    points: mainPoints(edition, series, words),
    headlines: headlinesModel(edition, series, words),
    narrative: narrativeModel(edition, words),
    indicators: indicatorsModel(edition, series, models, words, figures),
    derived: derivedModel(edition, models, words, figures),
    findings: findingsModel({ audit: edition, words, figures, charts: models, prove }),
    charts: models,
    register,
    questions: accountsModel(edition, words),
    method: methodModel(edition, words),
    definitions: definitionsModel(edition, words),
    sources: sourcesModel(edition, words),
    coverage: coverageModel(edition, models, words, register.everything),
    reliance: relianceModel(edition, models, words, register.everything),
    citation: citationModel(edition, title, words),
  };
}
