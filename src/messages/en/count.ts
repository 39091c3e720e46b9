import type { Texts } from "../catalogue.ts";

/** The words of counting the rows of a table. */
export const count = {
  "refused.count-dataset": "Name the dataset that the figures are for with --dataset.",
  "refused.count-indicator":
    "Name what a row stands for with --indicator, by its id in indicators.csv, or a column of such ids with --by indicator=COLUMN.",
  "refused.count-both": "--sum adds a column up and --distinct counts what one holds: leave one of them out.",
  "refused.count-by":
    "--by: “{word}” cannot be read; write indicator, population, place, event or phase, each once, with the column that gives it, as in place=province.",

  "fault.count-column-unknown":
    "{option} names the column “{cell}”, which the table does not have; {meant, select, none {its columns: {choices}} other {did you mean {meant}? Its columns: {choices}}}",
  "fault.count-column-kind":
    "{option} needs {expected, select, number {numbers} other {dates}}, and the column holds {example, select, none {something else} other {text, such as “{example}”}}; leave what is {expected, select, number {no number} other {no date such as 2021-05-09}} empty, or take another column",
  "fault.count-id-unknown":
    "“{cell}” is in no row of {table}; {meant, select, none {add it there, or correct the id} other {did you mean {meant}?}}",
  "fault.count-value-unknown":
    "“{cell}” is no id or label in {table}; add it there, mend it in the table, or leave its rows out with --where",
  "fault.count-value-ambiguous":
    "“{cell}” is the label of several rows of {table} ({choices}); write the id in the table, or give the rows different labels",
  "fault.count-figure-there":
    "the dataset has the figure “{cell}” already; for a later version of the table name another source with --source",

  "count.counted":
    "{table}: {kept, number} of {rows, plural, one {# row} other {# rows}} taken, {figures, plural, one {# figure} other {# figures}}.",
  "count.none-kept": "No row meets the condition. Is it written as the table has it?",
  "count.narrowed":
    "{dimension, select, place {The condition chooses by {column}, and the figures are of all places. If its rows are of one, name it with --place; else --by place makes a figure for each.} other {The condition chooses by {column}, and the figures are of all populations. If its rows are of one, name it with --population; else --by population makes a figure for each.}}",
  "count.unplaced":
    "{count, plural, one {# row is in no figure: a column of --by is empty in it.} other {# rows are in no figure: a column of --by is empty in them.}}",
  "count.identical":
    "{count, plural, one {# row is like another in every column, and is counted as one more.} other {# rows are like another in every column, and are counted as so many more.}} To count each name once, name its column with --distinct.",
  "count.repeated":
    "{count, plural, one {# value stands in several rows ({rows, number} in all) and is counted once: {examples}.} other {# values stand in several rows ({rows, number} in all) and are counted once each, such as {examples}.}}",
  "count.shared":
    "{count, plural, one {# value is counted in more than one of the figures.} other {# values are counted in more than one of the figures.}}",
  "count.missing":
    "{count, plural, one {# row adds nothing, because {column} is empty in it: the figure is a floor, “at least”.} other {# rows add nothing, because {column} is empty in them: their figures are floors, “at least”.}}",
  "count.undated": "{count, plural, one {# row counted has no date.} other {# rows counted have no date.}}",
  "count.no-date":
    "Without a date the figures contradict nothing. Say with --as-of up to when the table counts: a column, or a date.",
  "count.new-source": "The dataset has no source “{source}” yet: a row for it comes with the figures.",
  "count.more": "{count, plural, one {And # more figure.} other {And # more figures.}}",
  "count.column.value": "value",
  "count.column.counted": "counted",
  "count.column.as-of": "as of",
  "count.column.id": "id",
  "count.column.source": "source",
  "count.cited":
    "{count, plural, one {What a source cites of the same} other {What sources cite of the same}}",
  "count.findings": "What the audit says of {count, plural, one {it} other {them}}",
  "count.no-finding":
    "{count, plural, =0 {There is nothing to hold against the sources.} one {The audit finds nothing to say of this figure: no source contradicts it.} other {The audit finds nothing to say of these figures: no source contradicts them.}}",
  "count.written": "Added to {files}.",
  "count.not-written":
    "Nothing was written. --append adds {count, plural, one {the row} other {the rows}} to the dataset.",
} satisfies Texts;
