import { compare } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import type { ReadFigure } from "../model/proof-figure.ts";
import type { ProofStep, StepOf } from "../model/proof-steps.ts";
import type { Words } from "../model/words.ts";
import { type ProofEntry, rangeIn, spanOf, type Telling } from "./proof-telling.ts";

type Told = string | { readonly text: string; readonly lines: readonly string[] };
type Tellers = {
  readonly [Kind in ProofStep["kind"]]: (step: StepOf<Kind>, telling: Telling) => Told;
};

/** One step of a proof in words. */
export function stepEntry(step: ProofStep, mark: string, telling: Telling): ProofEntry {
  const tell = tellers[step.kind] as (step: ProofStep, telling: Telling) => Told;
  const told = tell(step, telling);
  return typeof told === "string" ? { mark, text: told, lines: [] } : { mark, ...told };
}

const tellers: Tellers = {
  scope: ({ parts, whole, dimensions }, { words, letter, letters, figure }) => {
    const names = { part: letters(parts), whole: letter(whole), count: parts.length };
    const said = dimensions.filter((each) => each.part !== "" || each.whole !== "");
    if (said.every(({ lies }) => lies === "same"))
      return words.say("proof.scope.equal", {
        all: letters([...parts, whole]),
        scope: words.scope(figure(whole).scope),
      });
    const isInside = said.every(({ lies }) => ["same", "all", "within"].includes(lies));
    return {
      text: words.say(isInside ? "proof.scope.contained" : "proof.scope.beside", names),
      lines: said.map((each) => dimensionLine(each, names, words)),
    };
  },
  time: (step, { words, letter, letters, figure }) => {
    const { part, whole, end, asks, holds, because } = step;
    const date = (id: Id) => (end === "start" ? figure(id).start : figure(id).asOf);
    const isSame = because === "same-day" || because === "same-words";
    const how = holds === "always" ? because : holds;
    const kind = figure(part).kind;
    if (kind !== "count" && end === "as-of" && isSame)
      return words.say("proof.time.moment", {
        both: letters([part, whole]),
        day: words.period(date(part)?.printed ?? ""),
      });
    const key = isSame ? `proof.time.${end}.${because}` : `proof.time.${end}.${asks}.${how}`;
    return words.say(key, {
      part: letter(part),
      whole: letter(whole),
      both: letters([part, whole]),
      spanPart: spanOf(date(part), words),
      spanWhole: spanOf(date(whole), words),
      dayPart: words.period(date(part)?.first ?? ""),
      printedPart: words.period(date(part)?.printed ?? ""),
    });
  },
  method: ({ parts, whole, meet }, { words, letter, letters, figure }) =>
    words.say(`proof.meet.${meet}`, {
      part: letters(parts),
      all: letters([...parts, whole]),
      count: parts.length,
      whole: letter(whole),
      method: words.say(`method.${figure(whole).method ?? "counted"}`),
    }),
  origin: ({ figures, shared, relation }, { words, letters }) =>
    words.say(`proof.origin.${relation}`, {
      figures: letters(figures),
      organisations: words.organisations(shared),
    }),
  rule: ({ rule }, { words, proof }) =>
    words.say("proof.rule", {
      page: words.asIs(`docs/findings.md, ${proof.type}`),
      rule: words.say(`proof.rule.${rule}`),
    }),
  compare: ({ over, low, lowOpen, under, high, highOpen }, { words, letter }) =>
    words.say(low > high ? "proof.compare" : "proof.compare.open", {
      over: letter(over),
      under: letter(under),
      low: words.number(low),
      high: words.number(high),
      lowOpen: String(lowOpen),
      highOpen: String(highOpen),
    }),
  sum: ({ addends, bounds, total, whole, limit }, { words, letter }) =>
    words.say(`proof.sum.${bounds}`, {
      addends: addends
        .map(({ figure, value }) =>
          words.say("proof.sum.addend", { value: words.number(value), figure: letter(figure) }),
        )
        .join(" + "),
      total: words.number(total),
      whole: letter(whole),
      limit: words.number(limit),
    }),
  layout: ({ parts, whole, how, certainty }, { words, letter, letters }) =>
    words.say(`proof.layout.${how}.${certainty}`, { parts: letters(parts), whole: letter(whole) }),
  terms: (step, telling) => {
    const { words } = telling;
    const operator = { "=": "eq", "<=": "le", "<": "lt" }[step.operator];
    return {
      text: words.say("proof.terms", { expression: words.asIs(step.expression), operator }),
      lines: [
        ...step.terms.map((term) => termLine(term, telling)),
        words.say(step.wholeOnly ? "proof.term.sum.whole" : "proof.term.sum", {
          remainder: rangeIn(step.remainder, words),
          operator,
        }),
      ],
    };
  },
  context: ({ figures, place, event, phase, asOf, certain }, { words, figure, letters }) => {
    const [first = ""] = figures;
    return words.say(certain ? "proof.context" : "proof.context.uncertain", {
      figures: letters(figures),
      place: words.scope({ indicator: "", population: "", place, event, phase }) || words.place(place),
      asOf: words.asOf(asOf, figure(first).asOf?.last ?? ""),
    });
  },
  readings: ({ contradicting, harmless }, telling) => {
    const { words } = telling;
    return {
      text: words.say("proof.readings"),
      lines: [
        words.say("proof.readings.contradicting", { days: daysIn(contradicting, telling) }),
        words.say("proof.readings.harmless", { days: daysIn(harmless, telling) }),
      ],
    };
  },
  doubt: ({ doubt, figures }, { words, letters }) =>
    words.say(`proof.doubt.${doubt}`, { figures: letters(figures) }),
  others: ({ figure, others }, { words, letter, letters }) =>
    words.say("proof.others", {
      figure: letter(figure),
      count: others.length,
      others: letters(others),
    }),
  repeat: ({ value, figures, relayed }, { words, letters }) =>
    words.say(`proof.repeat.${relayed}`, { value: words.number(value), figures: letters(figures) }),
  differ: ({ what, figures }, { words, figure, letter }) => ({
    text: words.say(`proof.differ.${what}`),
    lines: figures.map((id) =>
      words.say("proof.differ.line", { figure: letter(id), what: differing(what, figure(id), words) }),
    ),
  }),
  link: ({ figure, address, host, organisation, credited }, { words, letter }) => {
    const values = {
      figure: letter(figure),
      address: words.asIs(address),
      host: words.asIs(host),
      organisation: words.organisation(organisation),
      credited: words.organisations(credited),
    };
    return { text: words.say("proof.link", values), lines: [words.say("proof.link.apart", values)] };
  },
  published: ({ earlier, later, certain }, { words, letter, figure, dataset }) => {
    const date = (id: Id): string =>
      words.period(dataset.sources.get(figure(id).source)?.published?.text ?? "");
    return words.say(certain ? "proof.published" : "proof.published.uncertain", {
      earlier: letter(earlier),
      later: letter(later),
      earlierDate: date(earlier),
      laterDate: date(later),
    });
  },
  "not-contained": ({ total, outside }, { words, letter, letters }) =>
    words.say("proof.not-contained", {
      total: letter(total),
      outside: letters(outside),
      count: outside.length,
    }),
  backing: ({ figures, originators, sources }, { words, letters }) =>
    words.say(originators.length > 0 ? "proof.backing" : "proof.backing.none", {
      figures: letters(figures),
      sources,
      originators: words.organisations(originators),
    }),
  apart: ({ dimension, over, unders, relation }, { words, letter, letters }) =>
    words.say(`proof.apart.${dimension}`, {
      over: letter(over),
      unders: letters(unders),
      relation: relation ?? "none",
    }),
  missing: ({ what, source, figures }, { words, letters }) =>
    words.say(`proof.missing.${what}`, { source: words.source(source), figures: letters(figures) }),
  impossible: ({ impossible, source, late, early }, { words, letter }) =>
    words.say(`proof.impossible.${impossible}`, {
      figure: late.figure === null ? "" : letter(late.figure),
      source: words.source(source),
      what: late.what,
      late: atBest("earliest", late, words),
      early: atBest("latest", early, words),
    }),
  rows: ({ rows }, { words, letter, letters }) => ({
    text: words.say("proof.rows", { figures: letters(rows.map(({ figure }) => figure)) }),
    lines: rows.map(({ figure, file, row }) =>
      words.say("proof.row", { figure: letter(figure), file: words.asIs(file), row }),
    ),
  }),
  contained: ({ inner, outers }, { words, letter, figure }) => ({
    text: words.say("proof.contained", {
      inner: letter(inner),
      range: rangeIn(figure(inner).interval, words),
    }),
    lines: outers.map((id) =>
      words.say("proof.contained.outer", {
        inner: letter(inner),
        outer: letter(id),
        range: rangeIn(figure(id).interval, words),
      }),
    ),
  }),
  best: ({ figures }, { words, letter, figure }) => ({
    text: words.say("proof.best"),
    lines: figures.map((each) =>
      words.say("proof.best.line", {
        figure: letter(each.figure),
        best: words.number(each.best),
        range: rangeIn(figure(each.figure).interval, words),
      }),
    ),
  }),
  outdated: ({ finding, decision, decidedBy, decidedOn, cause, stranger }, { words, letter }) =>
    words.say(`proof.outdated.${cause}`, {
      finding: words.asIs(finding),
      decision: words.say(`decision.name.${decision}`),
      by: words.asIs(decidedBy),
      on: words.period(decidedOn),
      figure: stranger === null ? "" : letter(stranger),
    }),
  own: ({ check, meaning, facts }, { words }) => ({
    text: words.say("proof.own", { check: words.asIs(check) }),
    lines: [
      words.local(meaning),
      ...Object.entries(facts).map(([name, fact]) =>
        words.say("proof.own.fact", {
          name: words.asIs(name),
          fact: typeof fact === "number" ? words.number(fact) : words.asIs(String(fact ?? "")),
        }),
      ),
    ].filter((line) => line !== ""),
  }),
  answers: ({ answers }, { dataset, words }) => {
    const told = new Set(answers.map(({ account }) => account));
    const accounts = dataset.accounts
      .filter(({ id }) => told.has(id))
      .toSorted((a, b) => compare(a.id, b.id));
    return {
      text: words.say("proof.answers", { question: accounts[0] ? words.text(accounts[0], "question") : "" }),
      lines: accounts.map((account) =>
        words.say("proof.answer", {
          answer: words.text(account, "answer"),
          claimant: words.claimant(account),
          source: words.source(account.source),
          locator: words.locator(account),
        }),
      ),
    };
  },
};

/** A date, with the day that it is at its earliest or at its latest where it is no day itself. */
const atBest = (
  end: "earliest" | "latest",
  { printed, day }: StepOf<"impossible">["late"],
  words: Words,
): string => {
  const values = { printed: words.period(printed), day: words.period(day) };
  return values.printed === values.day ? values.day : words.say(`proof.date.${end}`, values);
};

type Dimension = StepOf<"scope">["dimensions"][number];

function dimensionLine(
  { dimension, part, whole, lies, path }: Dimension,
  names: Readonly<Record<string, string | number>>,
  words: Words,
): string {
  return words.say(lies === "within" && path.length > 2 ? "proof.lies.path" : `proof.lies.${lies}`, {
    ...names,
    dimension: words.say(`proof.dimension.${dimension}`),
    here: nameIn(dimension, part, words),
    there: nameIn(dimension, whole, words),
    path: path.map((id) => nameIn(dimension, id, words)).join(words.say("proof.lies.path.separator")),
  });
}

function nameIn(dimension: Dimension["dimension"], id: Id, words: Words): string {
  switch (dimension) {
    case "indicator":
      return words.indicator(id);
    case "population":
      return words.population(id);
    case "place":
      return words.place(id);
    case "event":
    case "phase":
      return id === "" ? words.say("proof.none") : words.asIs(id);
  }
}

function termLine(term: StepOf<"terms">["terms"][number], { words, letters }: Telling): string {
  const { coefficient, indicator, population, at, figures, value, times } = term;
  const what =
    population === ""
      ? words.indicator(indicator)
      : words.say("scope.of", {
          indicator: words.indicator(indicator),
          population: words.population(population),
        });
  const said =
    coefficient === 1
      ? rangeIn(times, words)
      : words.say(value.low === value.high ? "proof.term.times" : "proof.term.times-range", {
          coefficient: words.number(coefficient),
          value: rangeIn(value, words),
          times: rangeIn(times, words),
        });
  if (figures.length === 0) return words.say("proof.term.unprinted", { times: said, what });
  return words.say(`proof.term.${at}`, { times: said, what, figures: letters(figures) });
}

function daysIn(reading: StepOf<"readings">["harmless"], { words, letter }: Telling): string {
  if (reading.length === 0) return words.say("proof.readings.none");
  return words.list(
    reading.map(({ figure, end, day, outside }) =>
      words.say(`proof.readings.${end}${outside ? ".outside" : ""}`, {
        figure: letter(figure),
        day: words.period(day),
      }),
    ),
  );
}

function differing(what: StepOf<"differ">["what"], figure: ReadFigure, words: Words): string {
  switch (what) {
    case "credits":
      return words.organisations(figure.originators);
    case "populations":
      return words.population(figure.scope.population);
    default:
      return words.say("value.vague", { printed: words.asIs(figure.asPrinted) });
  }
}
