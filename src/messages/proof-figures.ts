import type { DateEnd, ReadDate, ReadFigure } from "../model/proof-figure.ts";
import type { Telling } from "./proof-telling.ts";

/** What a figure's source is, whom it credits, what it counts, and how its number and its dates are read. */
export function figureLines(figure: ReadFigure, { dataset, words }: Telling): readonly string[] {
  const source = dataset.sources.get(figure.source);
  const title = words.asIs(source?.title ?? figure.source);
  return [
    source?.published
      ? words.say("proof.source", { title, published: words.period(source.published.text) })
      : words.say("proof.source.undated", { title }),
    words.say("proof.credited", { originators: words.organisations(figure.originators) }),
    words.say(`proof.counts.${figure.kind}`, {
      scope: words.scope({ ...figure.scope, place: figure.scope.place }),
    }),
    numberLine(figure, words),
    ...dateLines(figure, words),
    figure.method === null
      ? words.say("proof.method.none")
      : words.say("proof.method.stated", { method: words.say(`method.${figure.method}`) }),
  ];
}

function numberLine(figure: ReadFigure, words: Telling["words"]): string {
  const { low, high } = figure.interval;
  const half = figure.half ?? 0;
  return words.say(`proof.reads.${figure.qualifier}`, {
    low: words.number(low ?? 0),
    high: words.number(high ?? 0),
    value: words.number(figure.value ?? 0),
    whole: String(figure.kind !== "measure"),
    half: words.number(half),
    place: words.number(half * 2),
    least: String(half === 1 && (figure.value ?? 0) % 2 !== 0),
    given: String(figure.value !== null),
  });
}

function dateLines(figure: ReadFigure, words: Telling["words"]): readonly string[] {
  const { start, asOf, period, kind } = figure;
  if (period === "") return [words.say("proof.undated")];
  if (figure.impossible) return [words.say("proof.impossible", { period: words.period(period) })];
  const begins =
    kind === "stock"
      ? []
      : [
          start
            ? words.say("proof.begins", { date: dateIn(start, "start", words) })
            : words.say("proof.undated.start"),
        ];
  const key = kind === "count" ? "proof.as-of" : "proof.moment";
  const ends = asOf ? words.say(key, { date: dateIn(asOf, "as-of", words) }) : words.say("proof.undated.end");
  const isSingle = kind !== "count" && start && asOf && start.printed === asOf.printed;
  const isDoubtful = [start, asOf].some((date) => date?.doubtful);
  return [...(isSingle ? [] : begins), ends, ...(isDoubtful ? [words.say("proof.date.doubtful")] : [])];
}

function dateIn(date: ReadDate, end: DateEnd, words: Telling["words"]): string {
  const values = {
    printed: words.period(date.printed === ".." ? "" : date.printed),
    first: words.period(date.first),
    last: words.period(date.last),
    until: date.until ?? "none",
  };
  if (date.reading !== "open") {
    const isEnd = date.reading === "span" && end === "as-of";
    return words.say(`proof.date.${date.reading}`, isEnd ? { ...values, first: values.last } : values);
  }
  if (date.first === "") return words.say("proof.date.open.boundless");
  return words.say(date.last === "" ? "proof.date.open.endless" : "proof.date.open", values);
}
