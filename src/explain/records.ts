import type { Claim } from "../model/claim.ts";
import { publicationOf } from "../model/impossible-date.ts";
import type { ProofStep, StepOf } from "../model/proof-steps.ts";
import { dayText, type EdtfSpan } from "../model/time.ts";
import { type Explainer, idsOf } from "./argument.ts";

type Impossible = StepOf<"impossible">;
type Dated = Impossible["late"];

/** A date that surely comes after another which must not come before it. */
export const impossibleDate: Explainer<"impossible-date"> = ({ finding, dataset, claim }) => {
  const { kind, doubtful, source: id } = finding.detail;
  const claims = finding.figures.map(claim);
  const source = dataset.sources.get(id);
  const pairs = !source
    ? []
    : kind === "published-after-access"
      ? [...new Set([...claims.map((each) => each.source), source])]
          .slice(0, 1)
          .flatMap(({ published, accessed }) => pair(of("published", published), of("accessed", accessed)))
      : claims.flatMap((each) => (kind === "reversed" ? reversed(each) : tooLate(each)));
  const figures = idsOf(claims);
  return {
    order: figures,
    steps: [
      { kind: "rule", rule: "dates" },
      ...pairs.map(
        ([late, early]): ProofStep => ({ kind: "impossible", impossible: kind, source: id, late, early }),
      ),
      ...(doubtful ? [{ kind: "doubt", doubt: "marked", figures } as const] : []),
    ],
    remedies: [{ kind: "correct-date", figures }],
  };
};

const of = (what: Dated["what"], date: EdtfSpan | null, figure: string | null = null) =>
  date && { what, figure, printed: date.text, date };

type Found = NonNullable<ReturnType<typeof of>>;

const pair = (late: Found | null, early: Found | null): (readonly [Dated, Dated])[] =>
  late && early ? [[dated(late, late.date.first), dated(early, early.date.last)]] : [];

const dated = ({ what, figure, printed }: Found, day: number): Dated => ({
  what,
  figure,
  printed,
  day: dayText(day),
});

const endsOf = ({ figure: { id, period } }: Claim) => ({
  start: typeof period?.start === "object" ? of("start", period.start, id) : null,
  end: typeof period?.end === "object" ? of("as-of", period.end, id) : null,
});

function reversed(claim: Claim) {
  const { start, end } = endsOf(claim);
  return pair(start, end);
}

/** The later end of a period against the day from which the source can tell nothing more. */
function tooLate(claim: Claim) {
  const { source } = claim;
  const { start, end } = endsOf(claim);
  const published = publicationOf(source);
  const limit = published ? of("published", published) : of("accessed", source.accessed);
  return pair([end, start].find((each) => each && limit && each.date.first > limit.date.last) ?? null, limit);
}

/** One statement in two rows. */
export const duplicate: Explainer<"duplicate"> = ({ finding, claim }) => {
  const { first, others } = finding.detail;
  const claims = [first, ...others].map(claim);
  const rows = claims.map(({ figure }) => ({ figure: figure.id, ...figure.at }));
  return {
    order: idsOf(claims),
    steps: [
      { kind: "rows", rows },
      { kind: "rule", rule: "recorded-once" },
    ],
    remedies: [{ kind: "remove-row", figures: [...others] }],
  };
};

/** Two numbers of one count and date, one within the other; or a source's best values within its ranges. */
export const precision: Explainer<"precision"> = ({ finding, claim }) => {
  const { detail, figures } = finding;
  const steps: readonly ProofStep[] =
    detail.kind === "nested"
      ? [{ kind: "contained", inner: detail.inner, outers: [...detail.outers] }]
      : [
          {
            kind: "best",
            figures: figures.map((id) => ({ figure: id, best: claim(id).figure.best ?? 0 })),
          },
        ];
  return {
    order: figures,
    steps: [...steps, { kind: "rule", rule: detail.kind === "nested" ? "precision" : "best" }],
    remedies: [{ kind: "nothing", figures: [] }],
  };
};
