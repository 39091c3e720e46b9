import type { Facts } from "../../src/model/fault.ts";

/** What each fault says of itself, as the loader tells it. */
export const faultFacts: Facts = {
  cell: "cell",
  table: "places",
  path: "places.csv",
  reason: "reason",
  line: 3,
  cells: 1,
  columns: 4,
  first: 2,
  choices: "a, b",
  cycle: "a > b > a",
  qualifier: "range",
  value: 3,
  position: 7,
  found: "x",
  expected: "term",
  term: "killed",
  separator: "tab",
  meant: "originator",
  encoding: "windows1256",
  header: "one, two",
  wanted: "id, title",
  excess: "blank",
  shape: "month",
  readings: "2021-05; XXXX-05-21",
  sure: "no",
  lost: "year",
  decision: "prefer",
  finding: "conflict-1",
};

/** What each error says of itself. */
export const errorFacts: Facts = {
  dataset: "small",
  folder: "data/small",
  finding: "conflict-1",
  meant: "conflict-1f",
  listed: "conflict-1f, conflict-1e",
  more: "none",
  reason: "reason",
  template: "page",
  chart: "timeline",
  written: "a.html",
  file: "figures.csv",
};
