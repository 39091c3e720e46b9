import type { Audit } from "./audit.ts";
import type { Figure, Id } from "./dataset.ts";
import type { Derived, Estimate } from "./estimate.ts";
import { nearest } from "./nearest.ts";
import { type Facet, facets, type Reference } from "./reference.ts";

/** What a reference stands for, or the references that would stand for one thing: near ones, or all that it may mean. */
export type Resolved =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "estimate"; readonly estimate: Estimate }
  | { readonly kind: "derived"; readonly derived: Derived }
  | { readonly kind: "unknown" | "ambiguous"; readonly candidates: readonly string[] };

/** Looks up what a reference stands for in an audit: without a date, the latest of its series. */
export function resolve(reference: Exclude<Reference, { kind: "plain" }>, audit: Audit): Resolved {
  const { dataset } = audit;
  if (reference.kind === "figure") {
    const figure = dataset.figures.find(({ id }) => id === reference.id);
    if (figure) return { kind: "figure", figure };
    const near = nearest(
      reference.id,
      dataset.figures.map(({ id }) => id),
    );
    return { kind: "unknown", candidates: near === null ? [] : [`[figure:${near}]`] };
  }
  if (reference.kind === "estimate") {
    const found = oneOf(reference, audit.estimates, ({ scope }) => scope.indicator);
    return "value" in found ? { kind: "estimate", estimate: found.value } : found;
  }
  const found = oneOf(reference, audit.derived, ({ relation }) => relation);
  return "value" in found ? { kind: "derived", derived: found.value } : found;
}

type Valued = Pick<Estimate, "scope" | "asOf" | "latest">;
type Scoped = Exclude<Reference, { kind: "plain" | "figure" }>;

function oneOf<Value extends Valued>(
  reference: Scoped,
  values: readonly Value[],
  idOf: (value: Value) => Id,
): { readonly value: Value } | Extract<Resolved, { kind: "unknown" | "ambiguous" }> {
  const about = values.filter((value) => idOf(value) === reference.id);
  if (about.length === 0) {
    const ids = [...new Set(values.map(idOf))].sort();
    const near = nearest(reference.id, ids);
    return {
      kind: "unknown",
      candidates: (near === null ? ids : [near]).map((id) => `[${reference.kind}:${id}]`),
    };
  }
  const fitting = about.filter((value) => fits(reference, value));
  const series = Map.groupBy(fitting.length > 0 ? fitting : about, (value) =>
    writtenSeries(reference, value, about),
  );
  const [only] = [...series.values()];
  if (fitting.length > 0 && series.size === 1 && only) {
    const [latest] = only.toSorted((a, b) => order(b.latest, a.latest) || order(b.asOf, a.asOf));
    if (latest) return { value: latest };
  }
  const kind = fitting.length > 0 ? "ambiguous" : "unknown";
  return { kind, candidates: [...series.keys()].sort() };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The words for what has no value in a scope: all people, all places; no event. */
const nothingStated = ["all", "none"];

const facetOf = (facet: Facet, { scope, asOf }: Valued): string => {
  switch (facet) {
    case "since":
      return scope.start;
    case "as-of":
      return asOf;
    default:
      return scope[facet] ?? "";
  }
};

const fits = ({ facets: stated }: Scoped, value: Valued): boolean =>
  facets.every((facet) => {
    const asked = stated[facet];
    const own = facetOf(facet, value);
    if (asked === undefined || asked === own) return true;
    return own === "" ? nothingStated.includes(asked) : facet === "as-of" && asked === value.latest;
  });

/** The reference that means a value's series and no other: with every part of its scope in which the series differ. */
function writtenSeries({ kind, id }: Scoped, value: Valued, among: readonly Valued[]): string {
  const told = facets
    .filter(
      (facet) => facet !== "as-of" && among.some((other) => facetOf(facet, other) !== facetOf(facet, value)),
    )
    .map(
      (facet) =>
        `${facet}=${facetOf(facet, value) || (["population", "place"].includes(facet) ? "all" : "none")}`,
    );
  return `[${[`${kind}:${id}`, ...told].join(" ")}]`;
}
