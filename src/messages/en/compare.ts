import type { Texts } from "../catalogue.ts";

/** How many keys of a side stand in how many of its rows. */
const repeated = (side: "left" | "right") =>
  `{${side}Keys, plural, one {# key stands in {${side}Rows, number} rows of {${side}} ({${side}Examples})} other {# keys stand in {${side}Rows, number} rows of {${side}} (such as {${side}Examples})}}`;

/** The words of a comparison of two tables. */
export const compare = {
  "refused.map":
    "--map: “{word}” cannot be read; write left=right, as in name=full_name. A comma or an equals sign within a name has a backslash before it.",
  "refused.wish-unknown":
    "{word} is no option of {function}; {meant, select, none {the options: {choices}} other {did you mean {meant}? The options: {choices}}}",
  "refused.tolerance":
    "--tolerance: “{word}” cannot be read; write column=5, column=1% or, for dates, column=3d. A comma or an equals sign within a name has a backslash before it.",
  "refused.named-twice": "{option} names “{word}” twice; keep one of them.",
  "refused.limit": "--limit: “{word}” is no number of rows; write a whole number such as 50.",
  "refused.limit-daff":
    "--limit leaves rows out, and a patch needs all of them; leave it out with --format daff.",
  "refused.duplicates-daff":
    "--duplicates all keeps several rows of one key, which a patch cannot tell apart; choose error or first with --format daff.",
  "refused.fail-above":
    "--fail-above: “{word}” is no bar; write a share of the rows such as 0.5%, or a whole number of rows.",
  "refused.memory": "--memory: “{word}” is no amount of memory; write one such as 1GB or 512MB.",
  "refused.output-ending":
    "--output: recount compare writes no file that ends in “{word}”; end its name in .html, .csv, .json, .parquet or .txt, or name the format with --format.",
  "refused.parquet-output": "Parquet is no text for a terminal; name a file with --output.",
  "refused.suggest-format": "--suggest-keys prints a table or JSON; name one of these with --format.",
  "refused.input-twice":
    "Standard input (-) holds one table; name a file for the other, or write it to a file first.",
  "refused.key-missing":
    "Name the columns that tell rows apart with --on. {found, select, none {No columns of both tables tell all rows apart; --suggest-keys lists those that come nearest, --map name=full_name pairs columns of two names, and --match finds the rows of people by their names.} other {These would: {found}}}",

  "fault.compare-column-unknown":
    "--{option} names the column “{cell}”, which is not there; {meant, select, none {the columns: {choices}} other {did you mean {meant}? The columns: {choices}}}{mappable, select, yes {. If it has another name there: --map {cell}=OTHER} other {}}",
  "fault.compare-column-misused":
    "{shape, select, key_ignored {the column tells rows apart and cannot be ignored; take it out of --on or of --ignore} key_twice {--on names the column twice; keep one} mapped_twice {--map gives the column to several columns of the left; keep one} tolerance_key {keys are equal or they are not; take the column out of --tolerance} tolerance_unused {the column is not compared; take it out of --tolerance, or out of --ignore, or add it to --only} other {no value of the column is a {reading, select, number {number} other {date}}, so no tolerance can hold for it; take it out of --tolerance}}",
  "error.keys-repeated": `Rows cannot be told apart by {columns}: {sides, select, left {${repeated("left")}} right {${repeated("right")}} other {${repeated("left")}, and ${repeated("right")}}}. Name more columns with --on, or let --duplicates first take the first row of each key, or --duplicates all pair them with one another; --suggest-keys looks for columns that tell all rows apart.`,

  "compare.title": "{left} and {right}",
  "compare.none-meet": "No row of either table meets the condition: nothing was compared.",
  "compare.equal-none": "The tables are equal: neither has a row.",
  "compare.equal":
    "{rows, plural, one {The tables are equal: the one row is the same in both.} other {The tables are equal: all # rows are the same in both.}}",
  "compare.other-columns": "No row differs, but the tables do not have the same columns.",
  "compare.differ":
    "{differ, number} of {rows, plural, one {# row} other {# rows}} {differ, plural, one {differs} other {differ}}: {list}.",
  "compare.count-changed": "{count, plural, one {# is changed} other {# are changed}}",
  "compare.count-left": "{count, plural, one {# is only in the left} other {# are only in the left}}",
  "compare.count-right": "{count, plural, one {# is only in the right} other {# are only in the right}}",

  "compare.side-left": "left",
  "compare.side-right": "right",
  "compare.head-side": "side",
  "compare.head-table": "table",
  "compare.head-rows": "rows",
  "compare.head-columns": "columns",
  "compare.head-reading": "read as",
  "compare.sign": "“{sign}”",
  "compare.reading-delimiter": "cells parted by {delimiter}",
  "compare.reading-quote": "quoted with {quote}",
  "compare.reading-sheet": "sheet “{sheet}”",
  "compare.delimiter-tab": "tabs",
  "compare.delimiter-space": "spaces",

  "compare.keys": "Rows are told apart by {list}.",
  "compare.pair": "{left} = {right}",
  "compare.where": "Only rows that meet this condition are compared: {condition}",
  "compare.left-out":
    "{count, plural, one {# column was left out, as asked: {list}.} other {# columns were left out, as asked: {list}.}}",
  "compare.allowed": "Not counted as differences, as asked: {list}.",
  "compare.allowed-case": "capital letters for small ones",
  "compare.allowed-spaces": "spaces at the ends of texts or between words",
  "compare.allowed-accents": "accents and vowel signs",
  "compare.allowed-apart": "up to {by} in {column}",
  "compare.percent": "{percent} %",
  "compare.empty-apart": "An empty text is not the same as a missing value, as asked.",
  "compare.unpaired-left":
    "{count, plural, one {Only the left has this column, which is not compared: {list}.} other {Only the left has these # columns, which are not compared: {list}.}}",
  "compare.unpaired-right":
    "{count, plural, one {Only the right has this column, which is not compared: {list}.} other {Only the right has these # columns, which are not compared: {list}.}}",
  "compare.no-columns": "The tables share no column but the key, so only the presence of rows is compared.",
  "compare.empty-keys":
    "{side, select, left {In the left,} other {In the right,}} {rows, plural, one {# row has no key} other {# rows have no key}}, and nothing is paired with {rows, plural, one {it} other {them}}.",
  "compare.duplicate-keys":
    "{side, select, left {In the left,} other {In the right,}} {keys, plural, one {# key stands} other {# keys stand}} in several rows ({rows, plural, one {# row} other {# rows}} in all): {list}{more, select, none {} other {, …}}.",

  "compare.reconciled-types": "{column} is compared as {as}: the left has {left}, the right {right}.",
  "compare.reconciled-leading-zeros":
    "{column} is compared as text: “{example}” in the {side, select, left {left} other {right}} would lose its zeros as a number.",
  "compare.reconciled-unlike":
    "{column} is compared as text: “{example}” in the {side, select, left {left} other {right}} cannot be read as {reading, select, number {a number} date {a date} time {a time} other {true or false}}, as others can.",
  "compare.reconciled-zone":
    "{column} is compared as text: some times say their time zone, and “{example}” in the {side, select, left {left} other {right}} does not go with them.",
  "compare.reconciled-partly":
    "{column} has {count, plural, one {# value that cannot be} other {# values that cannot be}} read as {reading, select, number {numbers} date {dates} time {times} other {true or false}}, such as “{example}” in the {side, select, left {left} other {right}}; the tolerance does not hold for {count, plural, one {it} other {them}}.",
  "compare.set-aside":
    "{side, select, left {In the left,} other {In the right,}} {count, plural, one {# row was set aside, because an earlier one has its key.} other {# rows were set aside, because an earlier one has their key.}}",
  "compare.type-text": "text",
  "compare.type-whole": "whole numbers",
  "compare.type-number": "numbers",
  "compare.type-date": "dates",
  "compare.type-time": "times",
  "compare.type-boolean": "true or false",

  "compare.heading-columns": "Columns",
  "compare.columns-same":
    "{count, plural, one {One more column is the same everywhere: {list}.} other {# more columns are the same everywhere: {list}.}}",
  "compare.columns-all-same":
    "{count, plural, one {The one column compared is the same everywhere: {list}.} other {All # columns compared are the same everywhere: {list}.}}",
  "compare.head-column": "column",
  "compare.head-as": "compared as",
  "compare.head-different": "rows that differ",
  "compare.head-largest": "largest difference",
  "compare.head-typical": "typical",
  "compare.as-text": "text",
  "compare.as-number": "numbers",
  "compare.as-date": "dates",
  "compare.as-time": "times",
  "compare.as-boolean": "true or false",
  "compare.days": "{count, plural, one {{by} day} other {{by} days}}",
  "compare.largest": "{by} ({key})",

  "compare.heading-rows": "Rows that differ",
  "compare.heading-first-rows":
    "{count, plural, one {The first row that differs} other {The first # rows that differ}}",
  "compare.head-key": "key",
  "compare.head-change": "change",
  "compare.head-left": "left",
  "compare.head-right": "right",
  "compare.head-by": "by",
  "compare.change-changed": "changed",
  "compare.change-left": "only left",
  "compare.change-right": "only right",
  "compare.more-cells": "{count, plural, one {# more cell} other {# more cells}}",
  "compare.missing": "(no value)",
  "compare.empty": "(empty)",
  "compare.more-rows":
    "{count, plural, one {# more row differs.} other {# more rows differ.}} All of them: --limit {all}, or --output differences.csv",

  "compare.kicker": "Two tables held against each other",
  "compare.count-of-changed": "{count, plural, one {row changed} other {rows changed}}",
  "compare.count-of-left": "only in the left",
  "compare.count-of-right": "only in the right",
  "compare.count-of-equal": "{count, plural, one {row is equal} other {rows are equal}}",
  "compare.heading-tables": "The two tables",
  "compare.caption-tables": "What was compared, and how it was read",
  "compare.caption-columns":
    "Columns in which cells differ; the differences are right less left, the typical one without its sign",
  "compare.caption-rows": "Every cell that differs, by its row; what differs is marked",
  "compare.page-rest":
    "This page has the first {shown, number} of {all, plural, one {# row that differs} other {# rows that differ}}. Whoever made it can write all of them, with --limit {all} or as a table: --output differences.csv",
  "compare.search": "Search these rows",
  "compare.filter-column": "Differs in",
  "compare.foot": "Made with recount. What was not compared is named above.",

  "compare.key-chosen":
    "Rows are told apart by {list}, which no two rows of a table share; --on names other columns.",
  "compare.suggest-heading": "Columns that could tell rows apart, best first",
  "compare.suggest-none":
    "No columns of both tables could tell rows apart: none has values of its own in most rows that the other table has, too.",
  "compare.suggest-head-columns": "columns",
  "compare.suggest-head-left": "rows told apart in the left",
  "compare.suggest-head-right": "in the right",
  "compare.suggest-head-shared": "keys in both",
  "compare.suggest-about": "about {percent} %",
  "compare.suggest-use": "To take the first: --on {columns}",

  "compare.progress": "Comparing the tables",
  "compare.progress-share": "Comparing the tables: {percent, number} % of this step",
  "compare.progress-write": "Writing what differs",
} satisfies Texts;
