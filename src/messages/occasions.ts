import type { Dataset, Id } from "../model/dataset.ts";
import { translationOf } from "../model/translations.ts";

/** The columns whose ids no table explains. */
type Occasion = "event" | "phase";

/**
 * The names of events and phases: as figures give them beside the id in a language (`event_ar`), the first by code
 * units where they differ. An id that has none is read as words: `levee-breach` is "Levee breach".
 */
export function occasionNames({ figures }: Dataset, language: string) {
  const given = new Map<Occasion, ReadonlyMap<Id, string>>();
  const namesOf = (column: Occasion): ReadonlyMap<Id, string> => {
    const names = new Map<Id, string>();
    for (const figure of figures) {
      const name = translationOf(figure, column, language);
      const known = names.get(figure[column]);
      if (name !== "" && (known === undefined || name < known)) names.set(figure[column], name);
    }
    given.set(column, names);
    return names;
  };
  return {
    /** `null` where no figure gives one. */
    given: (column: Occasion, id: Id): string | null =>
      (given.get(column) ?? namesOf(column)).get(id) ?? null,
    spelt: (id: Id): string => {
      const words = id.replaceAll("-", " ");
      return words.slice(0, 1).toUpperCase() + words.slice(1);
    },
  };
}
