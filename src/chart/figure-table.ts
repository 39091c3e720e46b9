import type { Claim } from "../model/claim.ts";
import type { Words } from "../model/words.ts";
import type { Table } from "./chart.ts";

/** The figures of a chart as a table, in the order in which the chart shows them. */
export function figureTable(claims: readonly Claim[], words: Words): Table {
  const columns: readonly (readonly [string, (claim: Claim) => string])[] = [
    ["source", ({ source }) => words.source(source.id)],
    ["figure", ({ figure }) => words.value(figure)],
    ["population", ({ figure }) => words.population(figure.population)],
    ["place", ({ figure }) => words.place(figure.place)],
    ["period", ({ figure }) => words.period(figure.period?.text ?? "")],
    ["originator", ({ figure }) => words.organisations(figure.originator)],
  ];
  return {
    header: columns.map(([name]) => words.say(`chart.column.${name}`)),
    rows: claims.map((claim) => columns.map(([, cell]) => cell(claim))),
  };
}
