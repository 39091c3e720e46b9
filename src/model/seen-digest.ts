import { createHash } from "node:crypto";
import { compare } from "./claim.ts";
import type { Dataset } from "./dataset.ts";

/**
 * A digest of everything that a briefing can show of a dataset as it was known at a date, whatever else its files hold:
 * the rows that count, and its settings and texts. The order of rows changes nothing.
 */
export function seenDigest(known: Dataset): string {
  const { sources, organisations, indicators, populations, places, ...rest } = known;
  const { figures, relations, adjudications, accounts, ...besides } = rest;
  const { lattice: _derived, settingsRows: _places, ...plain } = besides;
  const hash = createHash("sha256").update(canonical(plain));
  for (const table of [sources, organisations, indicators, populations, places])
    hash.update(rowDigests([...table.values()]).join(" ")).update("\n");
  for (const table of [figures, relations, adjudications, accounts])
    hash.update(rowDigests(table).join(" ")).update("\n");
  return hash.digest("hex");
}

/** A digest of plain values: of settings, of templates, of the versions of programs. */
export const digestOf = (value: unknown): string =>
  createHash("sha256").update(canonical(value)).digest("hex");

const digests = new WeakMap<object, string>();

function rowDigests(rows: readonly object[]): string[] {
  return rows
    .map((row) => {
      let digest = digests.get(row);
      if (digest === undefined) {
        digest = digestOf(contentOf(row as RowLike));
        digests.set(row, digest);
      }
      return digest;
    })
    .sort(compare);
}

interface RowLike {
  readonly at?: { readonly column?: string };
}

/**
 * A row without where it stands, which rows before it change; a mapped table's place is shown as the figure's locator.
 * What is worked out from its columns says nothing more.
 */
function contentOf(row: RowLike): object {
  const {
    at,
    interval: _interval,
    relation: _relation,
    ...columns
  } = row as RowLike & Record<string, unknown>;
  return at?.column === undefined ? columns : { ...columns, at };
}

/** Values as text that is the same for the same values, in whatever order their keys were set. */
function canonical(value: unknown): string {
  if (value instanceof Uint8Array) return createHash("sha256").update(value).digest("hex");
  if (value instanceof Map) return canonical(["map", ...[...value].map(([key, held]) => [key, held])]);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => compare(a, b));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(",")}}`;
}
