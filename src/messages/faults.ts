import stringWidth from "fast-string-width";
import {
  type Facts,
  type Fault,
  type FaultCode,
  type FurtherRows,
  kindOf,
  readingSeparator,
} from "../model/fault.ts";
import { nearest } from "../model/nearest.ts";
import type { Words } from "../model/words.ts";
import type { Say } from "./catalogue.ts";
import { isolated } from "./isolated.ts";

/** Facts that choose among wordings, and are never shown themselves. */
export const choosingFacts: readonly string[] = [
  "separator",
  "expected",
  "encoding",
  "excess",
  "shape",
  "sure",
  "lost",
  "key",
  "mapped",
  "ended",
  "sides",
  "reading",
  "mappable",
];

/** What spreadsheets alone do to cells unless their column is text; much else is typed by hand, too. */
const changedOnReading: readonly FaultCode[] = ["number-as-date", "id-damaged", "zero-lost"];
const changedDates: readonly unknown[] = ["serial", "time"];
const shownMonth = /^(\d{1,2}-\p{L}+(-\d\d)?|\p{L}+-\d\d)$/u;

const wasChangedOnReading = ({ code, facts: { shape, cell } }: Fault): boolean =>
  changedOnReading.includes(code) ||
  (code === "date-damaged" && (changedDates.includes(shape) || shownMonth.test(String(cell))));

/** The lines of all faults, in their order; of one kind, examples first and the other rows in one line after them. */
export function describeFaults(
  faults: readonly Fault[],
  say: Say,
  direction: Words["direction"],
): readonly string[] {
  const lines = new Map<Fault, readonly string[]>();
  for (const kind of Map.groupBy(faults, kindOf).values()) {
    const shown = examplesOf(kind);
    for (const fault of shown) lines.set(fault, [describeFault(fault, say, direction)]);
    const last = [...shown].at(-1);
    const rest = furtherRows(
      kind.filter((fault) => !shown.has(fault)),
      kind.at(-1)?.also,
    );
    if (last && rest.count > 0) {
      const said = say("fault.also", { count: rest.count, rows: rowRanges(rest.rows, say, direction) });
      const place = placeOf({ ...last, row: rest.rows[0]?.[0] ?? 0 }, say, direction);
      lines.set(last, [...(lines.get(last) ?? []), `${place}: ${said}`]);
    }
  }
  const wasChanged = faults.some(wasChangedOnReading);
  return [
    ...faults.flatMap((fault) => lines.get(fault) ?? []),
    ...(wasChanged ? [say("fault.as-text")] : []),
  ];
}

/** The most that are told one by one of a kind; a few more are told too, rather than counted. */
const mostExamples = 10;
const fewMore = 2;

/** One where a whole column was damaged alike; else one of each that differ, as each is a slip of its own. */
function examplesOf(kind: readonly Fault[]): ReadonlySet<Fault> {
  const most = kind[0]?.facts.shape === undefined ? mostExamples : 1;
  const different = new Map<string, Fault>();
  for (const fault of kind) {
    const facts = JSON.stringify(fault.facts);
    if (different.size < most && !different.has(facts)) different.set(facts, fault);
  }
  return new Set(kind.length <= different.size + fewMore ? kind : different.values());
}

/** The rows of some faults, and of those that are not listed, in as few ranges as they fit. */
function furtherRows(faults: readonly Fault[], also: FurtherRows | undefined): FurtherRows {
  const rows: [number, number][] = [];
  const own = faults.flatMap(({ row }): (readonly [number, number])[] =>
    row === undefined ? [] : [[row, row]],
  );
  for (const [first, last] of [...own, ...(also?.rows ?? [])]) {
    const before = rows.at(-1);
    if (before && first <= before[1] + 1) before[1] = last;
    else rows.push([first, last]);
  }
  return { count: faults.length + (also?.count ?? 0), rows };
}

const rangesShown = 8;

/** `3–5001, 5007`; numbers as they stand in a spreadsheet's margin. */
function rowRanges(rows: FurtherRows["rows"], say: Say, direction: Words["direction"]): string {
  const shown = rows
    .slice(0, rangesShown)
    .map(([first, last]) => (first === last ? `${first}` : isolated(`${first}–${last}`, direction)));
  return [...shown, ...(rows.length > rangesShown ? [`… ${rows.at(-1)?.[1]}`] : [])].join(say("list.comma"));
}

function describeFault(fault: Fault, say: Say, direction: Words["direction"]): string {
  const facts = {
    ...asIs({ ...fault.facts, ...shortened(fault.facts.cell) }, direction),
    ...readingsIn(fault, say, direction),
    ...choicesIn(fault, direction),
    ...(fault.facts.found === "" ? { found: nothing } : {}),
  };
  return `${placeOf(fault, say, direction)}: ${say(`fault.${fault.code}`, facts)}${direction === "ltr" ? pointedAt(fault) : ""}`;
}

/** What a damaged cell can have been, each reading set apart: a sentence from right to left keeps their order. */
const readingsIn = ({ facts: { readings } }: Fault, say: Say, direction: Words["direction"]): Facts =>
  typeof readings === "string"
    ? {
        readings: readings
          .split(readingSeparator)
          .map((reading) => isolated(reading, direction))
          .join(say("list.separator")),
      }
    : {};

/** Of choices the one that was meant, where one is near; references are long, so that several stand one a line. */
function choicesIn({ code, facts: { cell, choices } }: Fault, direction: Words["direction"]): Facts {
  const each = String(choices ?? "").split(", ");
  if (code === "choice-unknown") {
    const meant = nearest(String(cell), each);
    return { meant: meant === null ? nothing : isolated(meant, direction) };
  }
  if (!code.startsWith("narrative-") || each.length < 2) return {};
  return { choices: each.map((choice) => `\n    ${isolated(choice, direction)}`).join("") };
}

/** The part of an expression that cannot be read, with a caret under the character, on two lines of their own. */
function pointedAt({ code, facts: { cell, position } }: Fault): string {
  if (code !== "relation-syntax" || typeof cell !== "string" || typeof position !== "number") return "";
  const from = Math.max(0, position - 1 - charactersBefore);
  const part = cell.slice(from, position - 1 + charactersAfter);
  const start = from > 0 ? "… " : "";
  const end = from + part.length < cell.length ? " …" : "";
  const before = start + cell.slice(from, position - 1).replace(/[^\S ]/g, " ");
  return `\n    ${start}${part.replace(/[^\S ]/g, " ")}${end}\n    ${" ".repeat(stringWidth(before))}^`;
}

const charactersBefore = 50;
const charactersAfter = 20;

function placeOf({ file, row, column = "" }: Fault, say: Say, direction: Words["direction"]): string {
  // The path of a setting counts entries from 0, as programs do; people count from 1.
  const isSetting = file.endsWith(".yaml");
  const [name, ...entries] = isSetting ? column.split(/\.(?=\d+(?:\.|$))|(?<=\.\d+)\./) : [column];
  const place = isolated(`${file}${row === undefined ? "" : `:${row}`}${name ? ` ${name}` : ""}`, direction);
  const within = entries.map((entry) =>
    /^\d+$/.test(entry) ? say("fault.entry", { number: Number(entry) + 1 }) : isolated(entry, direction),
  );
  return [place, ...within].join(say("list.comma"));
}

/** A fact that there is nothing to tell of: sentences choose another wording then. */
const nothing = "none";

/** Facts as a sentence takes them: what an input or a machine says is set apart in it. */
export const asIs = (facts: Facts, direction: Words["direction"]): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === "string" && fact !== nothing && !choosingFacts.includes(name)
        ? isolated(fact, direction)
        : fact,
    ]),
  );

/** A cell as far as it takes to know it again. */
const shortened = (cell: string | number | undefined, length = 80): { cell?: string } =>
  typeof cell === "string" && cell.length > length ? { cell: `${cell.slice(0, length)}…` } : {};
