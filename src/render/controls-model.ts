import type { Audit } from "../model/audit.ts";
import type { Id } from "../model/dataset.ts";
import { findingStatuses, reportedTypes, severities } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import { type Facts, figureFacts, findingFacts } from "./facts.ts";
import { indicatorOrder } from "./indicator-order.ts";
import { compareLabels } from "./order.ts";
import { startOfLine } from "./sentence-case.ts";

/** Something to choose a part of a list by. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One fact that a list can be filtered by, with what occurs of it. */
export interface Filter {
  readonly fact: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** What a reader can do with a page on a screen where scripts run. */
export interface ControlsModel {
  /** What the names of downloaded files begin with. */
  readonly file: string;
  /** The digits of the page's numbers, from 0 to 9. */
  readonly digits: string;
  /** Only filters that tell something apart. */
  readonly findings: readonly Filter[];
  readonly register: readonly Filter[];
}

export function controlsModel(audit: Audit, words: Words): ControlsModel {
  const { dataset } = audit;
  const sources = [...dataset.sources.keys()].toSorted((a, b) =>
    compareLabels(words.source(a), words.source(b)),
  );
  const indicators = [...dataset.indicators.keys()].toSorted(indicatorOrder(dataset, words));
  const source = { all: sources, label: words.source };
  const indicator = { all: indicators, label: (id: Id) => startOfLine(words.indicator(id), words) };
  return {
    file: dataset.name,
    digits: Array.from({ length: 10 }, (_, digit) => words.number(digit)).join(""),
    findings: filters(audit.findings.map(findingFacts(audit, words)), words, {
      severity: { all: severities, label: (name) => words.say(`severity.${name}`) },
      type: { all: reportedTypes, label: (name) => words.say(`finding.type.${name}`) },
      status: { all: findingStatuses, label: (name) => words.say(`controls.status-${name}`) },
      indicator,
      source,
    }),
    register: filters(dataset.figures.map(figureFacts(audit)), words, {
      indicator,
      source,
      findings: { all: [...severities, "none"], label: (name) => words.say(`controls.findings-${name}`) },
      status: { all: figureStatuses, label: (name) => words.say(`controls.status-${name}`) },
    }),
  };
}

const figureStatuses = ["current", "revised", "withdrawn", "left-out"];

interface Kinds {
  readonly all: readonly string[];
  label(value: string): string;
}

function filters(rows: readonly Facts[], words: Words, kinds: Readonly<Record<string, Kinds>>): Filter[] {
  return Object.entries(kinds)
    .map(([fact, { all, label }]) => {
      const occurring = new Set(rows.flatMap((row) => row[fact]?.split(" ") ?? []));
      return {
        fact,
        label: words.say(`controls.${fact}`),
        choices: all.filter((value) => occurring.has(value)).map((value) => ({ value, label: label(value) })),
      };
    })
    .filter(({ choices }) => choices.length > 1);
}
