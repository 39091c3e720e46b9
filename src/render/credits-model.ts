import type { Audit } from "../model/audit.ts";
import type { Words } from "../model/words.ts";
import { compareLabels } from "./order.ts";

/** An organisation that figures are credited to. */
export interface Credit {
  readonly label: string;
  readonly partOf: string | null;
  readonly figures: string;
  /** The sources that credit it, by their short names. */
  readonly creditedBy: readonly string[];
}

/** Every organisation that a figure is credited to, alone or jointly. */
export function creditsModel({ dataset }: Audit, words: Words): Credit[] {
  const ids = [...new Set(dataset.figures.flatMap(({ originator }) => originator))];
  return ids
    .map((id) => {
      const credited = dataset.figures.filter(({ originator }) => originator.includes(id));
      const partOf = dataset.organisations.get(id)?.part_of ?? [];
      return {
        label: words.organisation(id),
        partOf:
          partOf.length === 0
            ? null
            : words.say("page.part-of", {
                list: words.list(partOf.map((each) => words.organisation(each))),
              }),
        figures: words.say("page.count-of-figures", { count: credited.length }),
        creditedBy: [...new Set(credited.map(({ source }) => words.source(source)))].toSorted(compareLabels),
      };
    })
    .toSorted((a, b) => compareLabels(a.label, b.label));
}
