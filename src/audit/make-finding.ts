import { createHash } from "node:crypto";
import type { Dataset, Figure, Id } from "../model/dataset.ts";
import { figuresById } from "../model/figures-by-id.ts";
import type { Finding, FindingDetails, FindingOf, FindingType, Severity } from "../model/finding.ts";
import type { Hint } from "../model/hint.ts";

/** What a check says; identity and fingerprint are worked out from it. */
export interface FindingDraft<Type extends FindingType> {
  readonly severity: Severity;
  /** The figures concerned, the most telling first. */
  readonly figures: readonly Id[];
  /** What the finding is about where that is not its figures: a relation, a question, a source. */
  readonly about?: readonly string[];
  /** Sources concerned besides those of its figures. */
  readonly sources?: readonly Id[];
  readonly detail: FindingDetails[Type];
  readonly hints?: readonly Hint[];
  /** What its id begins with; its type if left out. */
  readonly prefix?: string;
  /** What of `detail` the fingerprint is made of; all of it if left out. */
  readonly rests?: unknown;
}

/**
 * Makes a finding of a draft. The `id` hashes what the finding is about, so it stays when rows move or values
 * change; the `fingerprint` hashes what its figures say, so that a decision on it can be seen to be outdated. It is
 * worked out when somebody asks for it: a note can be about a hundred thousand figures.
 */
export function makeFinding<Type extends FindingType>(
  dataset: Dataset,
  type: Type,
  draft: FindingDraft<Type>,
): Finding {
  const known = figuresById(dataset);
  const figures = [...new Set(draft.figures)].flatMap((id) => known.get(id) ?? []);
  const sources = new Set([...figures.map(({ source }) => source), ...(draft.sources ?? [])]);
  const about = draft.about ?? draft.figures.toSorted();
  let fingerprint: string | undefined;
  const finding: FindingOf<Type> = {
    id: `${draft.prefix ?? type}-${digest([type, ...about])}`,
    get fingerprint() {
      fingerprint ??= digest(foundationsOf(dataset, figures, sources, draft));
      return fingerprint;
    },
    type,
    severity: draft.severity,
    status: "open",
    decision: null,
    figures: draft.figures,
    sources: [...sources],
    hints: draft.hints ?? [],
    detail: draft.detail,
  };
  return Object.freeze(finding) as unknown as Finding;
}

/** What a finding rests on: its facts, what its figures say, when their sources came out and were read, its accounts. */
const foundationsOf = (
  { accounts, sources: known }: Dataset,
  figures: readonly Figure[],
  sources: ReadonlySet<Id>,
  { detail, about, rests = detail }: FindingDraft<FindingType>,
): readonly unknown[] => [
  rests,
  ...figures.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(contentsOf),
  ...[...sources].toSorted().map((id) => {
    const source = known.get(id);
    return [id, source?.published?.text ?? "", source?.accessed?.text ?? ""];
  }),
  ...(about ? accounts.filter((account) => about.includes(account.question)) : [])
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, answer, claimant, source }) => ({ id, answer, claimant, source })),
];

/** What a figure says, as its row has it: not how it is read, so that a new version of recount reopens no decision. */
const contentsOf = (figure: Figure): readonly unknown[] => [
  figure.id,
  figure.source,
  // A mapped figure's locator has its row, which moves when rows are added above it.
  figure.at.column ?? figure.locator,
  figure.as_printed,
  figure.indicator,
  figure.population,
  figure.place,
  figure.event,
  figure.phase,
  figure.period?.text ?? "",
  figure.value,
  figure.upper,
  figure.best,
  figure.qualifier,
  figure.originator,
  figure.cited_url,
  figure.method,
  figure.status,
  ...(figure.published ? [figure.published.text] : []),
];

const digest = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 8);
