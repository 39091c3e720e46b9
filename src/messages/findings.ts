import type { Audit } from "../model/audit.ts";
import { type Claim, claimOf, latestDay, printedAsOf } from "../model/claim.ts";
import type { Doubt } from "../model/contradiction.ts";
import type { Id } from "../model/dataset.ts";
import { figuresById } from "../model/figures-by-id.ts";
import type { Finding, FindingDetails, FindingOf, FindingType } from "../model/finding.ts";
import { isBefore, sameMoment } from "../model/time.ts";
import type { Words } from "../model/words.ts";
import { capitalised } from "./capitalised.ts";
import { unprinted } from "./unprinted.ts";

/** What the sentences need at hand. */
interface Telling {
  readonly audit: Audit;
  readonly words: Words;
  /** The claim of a figure that a finding names. */
  readonly claim: (id: Id) => Claim;
  /** A figure's scope in words. */
  readonly scope: (claim: Claim) => string;
  readonly list: (parts: readonly string[]) => string;
  /** A list of longer things, kept apart more strongly than by commas. */
  readonly series: (parts: readonly string[]) => string;
}

type Sentences = { readonly [Type in FindingType]: (finding: FindingOf<Type>, telling: Telling) => string };

/** One sentence (two where a contradiction needs qualifying) on a finding, with its sources. */
export function sentence(finding: Finding, audit: Audit, words: Words): string {
  const known = figuresById(audit.dataset);
  const telling: Telling = {
    audit,
    words,
    claim: (id) => {
      const figure = known.get(id);
      const claim = figure && claimOf(audit.dataset, figure);
      if (!claim) throw new Error(`finding ${finding.id} names the unknown figure ${id}`);
      return claim;
    },
    scope: ({ figure }) => words.counted(figure),
    list: words.list,
    series: (parts) => parts.join(words.say("list.separator")),
  };
  const say = sentences[finding.type] as (finding: Finding, telling: Telling) => string;
  return capitalised(say(finding, telling), words.language);
}

/** A figure's words under names that end in `suffix`: `valueOver`, `scopeOver` … */
function told<Suffix extends string>(
  claim: Claim,
  suffix: Suffix,
  { words, scope }: Telling,
): Record<string, string> {
  const { figure, source } = claim;
  return {
    [suffix.toLowerCase()]: words.value(figure),
    [`scope${suffix}`]: scope(claim),
    [`asOf${suffix}`]: words.asOf(printedAsOf(claim), latestDay(claim)),
    [`period${suffix}`]: words.period(figure.period?.text ?? ""),
    [`source${suffix}`]: words.source(source.id),
    [`published${suffix}`]: words.period(source.published?.text ?? ""),
  };
}

const figurePhrase = (id: Id, { words, claim, scope }: Telling): string => {
  const { figure, source } = claim(id);
  return words.say("phrase.figure", {
    value: words.value(figure),
    scope: scope(claim(id)),
    asOf: words.asOf(printedAsOf(claim(id)), latestDay(claim(id))),
    source: words.source(source.id),
  });
};

const shortPhrase = (id: Id, { words, claim, scope }: Telling): string => {
  const { figure, source } = claim(id);
  return words.say("phrase.figure-short", {
    value: words.value(figure),
    scope: scope(claim(id)),
    source: words.source(source.id),
  });
};

const namedAtMost = 3;

/** Figures in a list; of many only the first are named. */
function few(ids: readonly Id[], telling: Telling, phrase: (claim: Claim) => string): string {
  const named = ids.slice(0, namedAtMost).map((id) => phrase(telling.claim(id)));
  const left = ids.length - named.length;
  return telling.list(left > 0 ? [...named, telling.words.say("phrase.more", { count: left })] : named);
}

/** What else the figure contradicts, and why it is a warning only. */
function qualified(
  main: string,
  { others, doubts }: { others: readonly Id[]; doubts: readonly Doubt[] },
  blamed: Id,
  telling: Telling,
): string {
  const { words, claim } = telling;
  const more =
    others.length > 0
      ? ` ${words.say("finding.others", { count: others.length, blamed: words.value(claim(blamed).figure) })}`
      : "";
  return `${main}${more}${doubted(doubts, telling)}`;
}

const doubted = (doubts: readonly Doubt[], { words, list }: Telling): string =>
  doubts.length === 0
    ? ""
    : ` ${words.say("finding.doubt", { doubts: list(doubts.map((doubt) => words.say(`doubt.${doubt}`))) })}`;

const isSurelyBefore = (a: Claim, b: Claim): boolean =>
  a.asOf !== null && b.asOf !== null && isBefore(a.asOf, b.asOf) === "always";

const decisionValues = (
  { finding, decision, decidedBy, decidedOn }: FindingDetails["unused-adjudication"],
  { words }: Telling,
): Record<string, string> => ({
  finding: words.findingName(finding),
  decision: words.say(`decision.name.${decision}`),
  by: words.asIs(decidedBy),
  on: words.period(decidedOn),
});

const sentences: Sentences = {
  conflict: ({ figures: [blamed = ""], detail }, telling) => {
    const over = telling.claim(detail.over);
    const under = telling.claim(detail.under);
    const atOneDate = over.asOf && under.asOf && sameMoment(over.asOf, under.asOf) === "always";
    const grows = over.indicator.kind === "count";
    const isTimed = grows && !detail.sameSource && !atOneDate && detail.doubts.includes("dates");
    const reason = detail.sameSource
      ? "same-source"
      : isTimed
        ? "unless-later"
        : atOneDate || !grows
          ? "same-date"
          : "earlier-higher";
    const doubts = isTimed ? detail.doubts.filter((doubt) => doubt !== "dates") : detail.doubts;
    const values = { ...told(over, "Over", telling), ...told(under, "Under", telling) };
    return qualified(
      telling.words.say(`finding.conflict.${reason}`, values),
      { ...detail, doubts },
      blamed,
      telling,
    );
  },
  regression: ({ figures: [blamed = ""], detail }, telling) => {
    const over = telling.claim(detail.over);
    const under = telling.claim(detail.under);
    const values = {
      ...told(over, "Over", telling),
      ...told(under, "Under", telling),
      originators: telling.words.organisations(
        over.figure.originator.filter((id) => under.figure.originator.includes(id)),
      ),
    };
    const key = detail.countedBack ? "finding.regression.counted-back" : "finding.regression";
    return qualified(telling.words.say(key, values), detail, blamed, telling);
  },
  "part-exceeds-whole": ({ figures: [blamed = ""], detail }, telling) => {
    const { words, claim, list } = telling;
    if (detail.kind === "nested") {
      const values = {
        ...told(claim(detail.over), "Over", telling),
        ...told(claim(detail.under), "Under", telling),
      };
      return qualified(words.say("finding.part-exceeds-whole.nested", values), detail, blamed, telling);
    }
    const parts = detail.parts.map((id) => {
      const { figure, source } = claim(id);
      return words.say("phrase.part", {
        value: words.value(figure),
        place:
          detail.dimension === "place"
            ? words.say("phrase.part.place", { place: words.place(figure.place) })
            : "",
        period: words.period(figure.period?.text ?? ""),
        source: words.source(source.id),
      });
    });
    const values = {
      ...told(claim(detail.whole), "Whole", telling),
      parts: list(parts),
      sum: words.interval(detail.sum),
    };
    return `${words.say(`finding.part-exceeds-whole.${detail.kind}`, values)}${doubted(detail.doubts, telling)}`;
  },
  identity: ({ figures, detail }, telling) => {
    const { words } = telling;
    const said = words.say(detail.wholeOnly ? "finding.identity.whole" : "finding.identity", {
      expression: words.asIs(detail.expression),
      figures: telling.list(figures.map((id) => shortPhrase(id, telling))),
      remainder: words.interval(detail.remainder),
      mixed: String(detail.mixedOrigins),
    });
    return `${said}${unprinted(detail, words)}${doubted(detail.doubts, telling)}`;
  },
  "impossible-date": ({ figures, detail }, telling) => {
    const { audit, words } = telling;
    const { published, accessed } = audit.dataset.sources.get(detail.source) ?? {};
    const said = words.say(`finding.impossible-date.${detail.kind}`, {
      source: words.source(detail.source),
      published: words.period(published?.text ?? ""),
      accessed: words.period(accessed?.text ?? ""),
      count: figures.length,
      figures: few(figures, telling, (claim) =>
        words.say("phrase.dated", {
          value: words.value(claim.figure),
          scope: telling.scope(claim),
          period: words.period(claim.figure.period?.text ?? ""),
        }),
      ),
    });
    return detail.doubtful
      ? `${said} ${words.say("finding.doubt", { doubts: words.say("doubt.marked") })}`
      : said;
  },
  attribution: ({ figures, detail }, telling) => {
    const { words, claim, series } = telling;
    const claims = figures.map(claim);
    const credits = claims.map((each) =>
      words.say("phrase.credit", {
        organisations: words.organisations(each.figure.originator),
        locator: words.locator(each.figure),
      }),
    );
    return words.say("finding.attribution", {
      source: words.source(claims[0]?.source.id ?? ""),
      value: words.number(detail.value),
      credits: series(credits),
    });
  },
  "link-mismatch": ({ figures: [id = ""], detail }, telling) => {
    const { words, claim } = telling;
    return words.say("finding.link-mismatch", {
      source: words.source(claim(id).source.id),
      value: words.value(claim(id).figure),
      locator: words.locator(claim(id).figure),
      credited: words.organisations(detail.credited),
      host: words.asIs(detail.host),
      organisation: words.organisation(detail.organisation),
    });
  },
  "qualifier-drift": ({ figures, detail }, telling) => {
    const { words, claim, series } = telling;
    const mentions = figures.map(claim).map((each) =>
      words.say("phrase.mention", {
        printed: words.asIs(each.figure.as_printed),
        source: words.source(each.source.id),
        locator: words.locator(each.figure),
      }),
    );
    return words.say("finding.qualifier-drift", {
      value: words.number(detail.value),
      mentions: series(mentions),
    });
  },
  "definition-drift": ({ figures, detail }, telling) => {
    const { words, claim, series } = telling;
    const mentions = figures.map(claim).map((each) =>
      words.say("phrase.mention-population", {
        population: words.population(each.figure.population),
        source: words.source(each.source.id),
        locator: words.locator(each.figure),
      }),
    );
    return words.say("finding.definition-drift", {
      value: words.number(detail.value),
      mentions: series(mentions),
    });
  },
  revision: ({ figures: [earlier = "", later = ""], detail }, telling) => {
    const main = telling.words.say(detail.replaced ? "finding.revision" : "finding.revision.undated", {
      ...told(telling.claim(earlier), "Earlier", telling),
      ...told(telling.claim(later), "Later", telling),
      originators: telling.words.organisations(detail.originators),
    });
    return qualified(main, { others: detail.others, doubts: [] }, earlier, telling);
  },
  stale: ({ detail }, telling) => {
    const [stale, newer] = [telling.claim(detail.stale), telling.claim(detail.newer)];
    const sameThing = stale.figure.indicator === newer.figure.indicator;
    const samePeople = stale.figure.population === newer.figure.population;
    return telling.words.say("finding.stale", {
      ...told(stale, "Stale", telling),
      ...told(newer, "Newer", telling),
      differs: sameThing ? (samePeople ? "none" : "people") : "things",
    });
  },
  "coincident-sum": ({ detail }, telling) => {
    const { words, claim } = telling;
    const total = claim(detail.total);
    return words.say("finding.coincident-sum", {
      ...told(total, "Total", telling),
      source: words.source(total.source.id),
      locator: words.locator(total.figure),
      addends: words.asIs(detail.addends.map((id) => words.number(claim(id).figure.value ?? 0)).join(" + ")),
    });
  },
  duplicate: ({ detail }, telling) => {
    const first = telling.claim(detail.first);
    return telling.words.say("finding.duplicate", {
      ...told(first, "First", telling),
      locator: telling.words.locator(first.figure),
      count: detail.others.length,
    });
  },
  "contested-account": ({ detail }, { audit, words, series }) => {
    const answers = audit.dataset.accounts
      .filter((account) => detail.accounts.includes(account.id))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const [first] = answers;
    return words.say("finding.contested-account", {
      question: first ? words.text(first, "question") : words.asIs(detail.question),
      answers: series(
        answers.map((account) =>
          words.say("phrase.answer", {
            answer: words.text(account, "answer"),
            claimant: words.claimant(account),
          }),
        ),
      ),
    });
  },
  "reopened-adjudication": ({ detail }, telling) => {
    const { words, claim } = telling;
    if (detail.stranger === null)
      return words.say("finding.reopened-adjudication", decisionValues(detail, telling));
    const { figure, source } = claim(detail.stranger);
    return words.say("finding.reopened-adjudication.stranger", {
      ...decisionValues(detail, telling),
      value: words.value(figure),
      source: words.source(source.id),
    });
  },
  "unused-adjudication": ({ detail }, telling) =>
    telling.words.say("finding.unused-adjudication", decisionValues(detail, telling)),
  "single-origin": ({ figures: [id = ""], sources, detail }, { words, claim, scope }) =>
    words.say("finding.single-origin", {
      sources: sources.length,
      scope: scope(claim(id)),
      originators: words.organisations(detail.originators),
    }),
  uncorroborated: ({ figures, sources: [source = ""], detail }, { words }) =>
    words.say("finding.uncorroborated", {
      figures: figures.length,
      source: words.source(source),
      originators: words.organisations(detail.originators),
    }),
  unattributed: ({ figures, sources: [source = ""] }, { words, claim, list }) =>
    words.say("finding.unattributed", {
      source: words.source(source),
      figures: figures.length,
      values: list(figures.map((id) => words.value(claim(id).figure))),
    }),
  growth: ({ detail }, telling) => {
    const lower = telling.claim(detail.lower);
    const isEarlier = detail.higher.every((id) => isSurelyBefore(lower, telling.claim(id)));
    return telling.words.say("finding.growth", {
      ...told(lower, "Lower", telling),
      higher: telling.list(detail.higher.map((id) => figurePhrase(id, telling))),
      earlier: String(isEarlier),
    });
  },
  "scope-difference": ({ detail }, telling) =>
    telling.words.say(`finding.scope-difference.${detail.dimension}`, {
      ...told(telling.claim(detail.over), "Over", telling),
      unders: telling.list(detail.unders.map((id) => shortPhrase(id, telling))),
      relation: detail.relation ?? "none",
    }),
  precision: ({ figures, detail }, telling) => {
    const { words } = telling;
    if (detail.kind === "nested") {
      return words.say("finding.precision.nested", {
        ...told(telling.claim(detail.inner), "Inner", telling),
        outers: few(detail.outers, telling, ({ figure }) => shortPhrase(figure.id, telling)),
      });
    }
    return words.say("finding.precision.best", {
      source: words.source(detail.source),
      figures: few(figures, telling, ({ figure }) =>
        words.say("phrase.best", { best: words.number(figure.best ?? 0), value: words.value(figure) }),
      ),
    });
  },
  own: ({ detail }, { words }) => words.local(detail.message),
  incomplete: ({ detail }, { words, list }) => {
    const missing = [
      ...(detail.published ? [] : [words.say("phrase.missing.published")]),
      ...(detail.address ? [] : [words.say("phrase.missing.address")]),
      ...(detail.asOf.length > 0 ? [words.say("phrase.missing.asOf", { count: detail.asOf.length })] : []),
      ...(detail.locator.length > 0
        ? [words.say("phrase.missing.locator", { count: detail.locator.length })]
        : []),
    ];
    return words.say("finding.incomplete", { source: words.source(detail.source), missing: list(missing) });
  },
};
