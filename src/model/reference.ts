import { nearest } from "./nearest.ts";

export const referenceKinds = ["figure", "estimate", "derived", "plain"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** What can have become of a figure that no longer stands: its status says so, or a decision. */
export const disownings = ["withdrawn", "revised", "corrected"] as const;
export type Disowning = (typeof disownings)[number];

/** What tells one estimate or derived value from others on the same: the parts of its scope, and its date. */
export const facets = ["population", "place", "event", "phase", "method", "since", "as-of"] as const;
export type Facet = (typeof facets)[number];

/**
 * A number of a text that stands for what the data say: `[figure:ID]`, or `[figure:ID status=withdrawn]` for one that
 * is told although it does not stand, `[estimate:INDICATOR place=ID as-of=2021-05]`,
 * `[derived:RELATION]`; or one that is declared to be no figure, `[plain:2546]`.
 */
export type Reference =
  | {
      readonly kind: "figure";
      readonly id: string;
      /** What the text knows to have become of the figure; `null` where it is told as one that stands. */
      readonly status: Disowning | null;
      readonly text: string;
    }
  | {
      readonly kind: "estimate" | "derived";
      /** An indicator, or a relation. */
      readonly id: string;
      readonly facets: Readonly<Partial<Record<Facet, string>>>;
      readonly text: string;
    }
  | { readonly kind: "plain"; readonly text: string };

/** Reads what stands in brackets after the kind; what is wrong with it otherwise. */
export function parseReference(
  kind: ReferenceKind,
  content: string,
): Reference | { readonly wrong: string; readonly meant: string } {
  if (kind === "plain") return { kind, text: content.trim() };
  const [id = "", ...stated] = content.trim().split(/\s+/);
  const text = `[${kind}:${[id, ...stated].join(" ")}]`;
  if (id === "") return { wrong: text, meant: "none" };
  if (kind === "figure") {
    const status = disownings.find((each) => stated.length === 1 && stated[0] === `status=${each}`) ?? null;
    return stated.length > 0 && status === null
      ? { wrong: text, meant: `[figure:${id}]` }
      : { kind, id, status, text };
  }
  const values: Partial<Record<Facet, string>> = {};
  for (const each of stated) {
    const [name = "", value, ...more] = each.split("=");
    const facet = facets.find((known) => known === name);
    if (facet === undefined || value === undefined || value === "" || more.length > 0 || facet in values)
      return { wrong: text, meant: nearest(name, facets) ?? "none" };
    values[facet] = value;
  }
  return { kind, id, facets: values, text };
}
