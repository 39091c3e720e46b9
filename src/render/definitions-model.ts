import type { Audit } from "../model/audit.ts";
import type { Id, Indicator } from "../model/dataset.ts";
import type { Hierarchy } from "../model/hierarchy.ts";
import type { Scope } from "../model/scope.ts";
import type { Translatable } from "../model/translations.ts";
import type { Words } from "../model/words.ts";
import { compareLabels } from "./order.ts";
import { startOfLine } from "./sentence-case.ts";

/** What is counted, who and where, each word with its definition. */
export interface DefinitionsModel {
  readonly indicators: readonly Definition[];
  readonly populations: readonly Definition[];
  readonly places: readonly Definition[];
}

type Dimension = "indicator" | "population" | "place";

export interface Definition {
  readonly label: string;
  readonly definition: string;
  /** "A count", "Part of: civilians", "Close to: activists". */
  readonly facts: readonly string[];
}

/** The words that the briefing uses: those of its figures and derived values, and those that these are part of. */
export function definitionsModel({ dataset, derived }: Audit, words: Words): DefinitionsModel {
  const { lattice } = dataset;
  const scopes: readonly Scope[] = [...dataset.figures, ...derived.map(({ scope }) => scope)];
  const used = <Row>(rows: ReadonlyMap<Id, Row>, hierarchy: Hierarchy, dimension: Dimension) => {
    const direct = new Set(scopes.map((scope) => scope[dimension]));
    const ids = new Set([...direct].flatMap((id) => hierarchy.around(id)));
    return new Map([...rows].filter(([id]) => ids.has(id)));
  };
  const indicators = used(dataset.indicators, lattice.indicators, "indicator");
  const populations = used(dataset.populations, lattice.populations, "population");
  const places = used(dataset.places, lattice.places, "place");
  const among = (rows: ReadonlyMap<Id, unknown>, ids: readonly Id[]) => ids.filter((id) => rows.has(id));
  const indicator = (id: Id) => words.indicator(id);
  const population = (id: Id) => words.population(id);
  const place = (id: Id) => words.place(id);
  return {
    indicators: definitions(
      indicators.values(),
      indicator,
      (row) => [
        kindOf(row, words),
        listed("page.part-of", row.broader, indicator, words),
        listed("page.close-to", among(indicators, row.close), indicator, words),
      ],
      words,
    ),
    populations: definitions(
      populations.values(),
      population,
      (row) => [
        listed("page.part-of", row.broader, population, words),
        listed("page.close-to", among(populations, row.close), population, words),
      ],
      words,
    ),
    places: definitions(
      places.values(),
      place,
      (row) => [
        listed("page.part-of", row.broader, place, words),
        listed("page.overlaps", among(places, row.overlaps), place, words),
      ],
      words,
    ),
  };
}

/** What says nothing beside its word is left out. */
function definitions<Row extends Translatable<"definition"> & { readonly id: Id }>(
  rows: Iterable<Row>,
  labelOf: (id: Id) => string,
  factsOf: (row: Row) => readonly string[],
  words: Words,
): Definition[] {
  return [...rows]
    .map((row) => ({
      label: startOfLine(labelOf(row.id), words),
      definition: words.text(row, "definition"),
      facts: factsOf(row).filter((fact) => fact !== ""),
    }))
    .filter(({ definition, facts }) => definition !== "" || facts.length > 0)
    .toSorted((a, b) => compareLabels(a.label, b.label));
}

/** "A count that can fall", with its unit where that is no plain number; nothing for what counts mostly are. */
function kindOf({ kind, unit }: Indicator, words: Words): string {
  const isPlain = unit === "" || unit === "count";
  if (kind === "count" && isPlain) return "";
  return isPlain
    ? words.say(`page.kind-${kind}`)
    : words.say(`page.kind-${kind}-in-unit`, {
        unit: words.say("unit.named", { code: unit, unit: words.asIs(unit) }),
      });
}

const listed = (key: string, ids: readonly Id[], labelOf: (id: Id) => string, words: Words): string =>
  ids.length === 0 ? "" : words.say(key, { list: ids.map(labelOf).join(words.say("list.separator")) });
