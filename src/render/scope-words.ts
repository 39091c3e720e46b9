import type { Scope } from "../model/scope.ts";
import type { Words } from "../model/words.ts";

/** A scope without its indicator, where that stands beside it: "activists; Iraq", "all people; Iraq". */
export const whoAndWhere = (scope: Scope, words: Words): string =>
  joined([words.population(scope.population), ...whereAndWhen(scope, words)], words);

/** The same with nothing about people where all are meant: "Iraq". */
export const narrowedTo = (scope: Scope, words: Words): readonly string[] => [
  ...(scope.population === "" ? [] : [words.population(scope.population)]),
  ...whereAndWhen(scope, words),
];

export const joined = (parts: readonly string[], words: Words): string =>
  parts.join(words.say("scope.separator"));

const whereAndWhen = ({ place, event, phase }: Scope, words: Words): readonly string[] => [
  ...(place === "" ? [] : [words.place(place)]),
  ...(event === "" ? [] : [words.say("scope.event", { event: words.event(event) })]),
  ...(phase === "" ? [] : [words.say("scope.phase", { phase: words.phase(phase) })]),
];
