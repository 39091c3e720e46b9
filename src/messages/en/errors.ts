import type { Texts } from "../catalogue.ts";

/** What is wrong with an input, and what to do, in ICU MessageFormat. The place is put before it. */
export const errors = {
  "fault.file-missing":
    "there is no such file, though datapackage.json names it as the table {table}; add the file or take the resource out",
  "fault.file-unreadable": "the file cannot be read ({reason}); check its permissions",
  "fault.not-utf8": "the file is not UTF-8 (first at line {line}); save it again as CSV UTF-8",
  "fault.not-json": "this is no JSON ({reason}); mend it with an editor that checks JSON",
  "fault.not-csv":
    "the CSV breaks off here ({reason}); look for a quotation mark that is not closed or not doubled",
  "fault.descriptor-invalid":
    "{reason}; see the Data Package format, or start from one that “recount init” makes",
  "fault.path-missing": "the resource {table} has no path; name one file, relative to the dataset’s folder",
  "fault.path-leaves-folder":
    "the path {path} leads out of the dataset’s folder; move the file into the folder and name it by a relative path",
  "fault.table-unnamed":
    "the file {path} is there but no resource names it; add a resource with the name {table} and this path",
  "fault.table-twice": "two resources are named {table}; keep one",
  "fault.table-missing": "the table {table} is missing; add {table}.csv and a resource of that name",
  "fault.csv-separator":
    "the cells are separated by {separator, select, tab {tabs} other {semicolons}}; save the file as CSV with commas",
  "fault.no-header": "the file has no header row; its first row must name the columns",
  "fault.column-missing": "the column is missing; add it to the header row",
  "fault.column-twice": "the column stands twice in the header row; keep one",
  "fault.column-unnamed":
    "column {position} has no name in the header row but holds values, such as “{cell}”; name it or empty it",
  "fault.column-misspelt": "the column is not known by this name; did you mean {meant}?",
  "fault.row-ragged":
    "the row has {cells, plural, one {# cell} other {# cells}}, the header {columns}; quote cells that hold a comma, or add the missing cells",
  "fault.id-invalid": "“{cell}” is no id; use a to z, 0 to 9 and hyphens, separate several by semicolons",
  "fault.id-twice": "the id “{cell}” is taken by row {first}; give one of them another",
  "fault.cell-empty": "the cell is empty; this column needs a value in every row",
  "fault.number-invalid":
    "“{cell}” is no number; write digits with a point for decimals and no separators, such as 1234.5; for a word such as “dozens” leave it empty and use the qualifier vague",
  "fault.number-negative": "“{cell}” is below zero; a count or stock cannot be",
  "fault.number-not-whole":
    "“{cell}” is no whole number below 9,007,199,254,740,992; a count or stock must be one, or give the indicator the kind measure",
  "fault.date-invalid":
    "“{cell}” is no date; write 2021, 2021-05, 2021-05-09, or a period such as 2019-10/2021-05 or 2019-10/.. (spreadsheets turn 2021-05 into May-21: format the column as text)",
  "fault.date-season": "“{cell}” is a season; write the months instead, such as 2021-03/2021-05",
  "fault.choice-unknown": "“{cell}” is not known here; write one of: {choices}",
  "fault.address-invalid": "“{cell}” is no web address; write it with http:// or https://, or leave it empty",
  "fault.reference-unknown": "“{cell}” is in no row of {table}; add it there or correct the id",
  "fault.broader-cycle": "the id contains itself: {cycle}; take out one of these",
  "fault.nothing-left":
    "no number is left that the qualifier {qualifier} allows for “{cell}”, since nothing falls below zero; correct one of them",
  "fault.value-missing":
    "the qualifier {qualifier} needs a value; write the number, or use the qualifier vague for words",
  "fault.upper-missing": "a range needs its upper end; write it here, or use another qualifier",
  "fault.upper-unexpected":
    "“{cell}” is an upper end, but the qualifier is {qualifier}; use range, or leave it empty",
  "fault.upper-below-value": "the upper end “{cell}” is below the value {value}; swap them",
  "fault.best-outside-range":
    "the best value “{cell}” lies outside what the row itself asserts; correct one of them",
  "fault.relation-syntax":
    "“{cell}” cannot be read at character {position}: {expected, select, term {an indicator is expected} comparison {one of = <= >= < > is expected} closing {a closing bracket is expected} constant {a number can only multiply an indicator} other {the expression should end here}}{found, select, none {, but it ends} other {, where “{found}” stands}}",
  "fault.relation-term-unknown":
    "“{term}” is in no row of {table}; add it there or correct the expression (in brackets a relation takes populations only)",

  "error.bad-input": "{dataset}: {count, plural, one {# fault} other {# faults}}. Nothing was written.",
  "error.dataset-not-found":
    "{folder} holds no datapackage.json. Name a dataset’s folder, or make one with: recount init {folder}",
  "error.finding-unknown":
    "There is no finding {finding}. List them with: recount audit DATASET --format json",
  "error.usage": "{reason}",
  "error.folder-unwritable":
    "Cannot write to {folder} ({reason}). Nothing was changed there. Choose another folder with --output.",
  "error.folder-not-empty":
    "{folder} already holds {file}. Nothing was written. Name a folder that is new or empty.",
  "error.browser-missing":
    "{named, select, none {No browser was found that could print the PDF.} other {PUPPETEER_EXECUTABLE_PATH names {named}, where no program is.}} {written, select, none {} other {The HTML is there: {written}. }}Install Chrome, Chromium or Edge, or set PUPPETEER_EXECUTABLE_PATH to one; “recount doctor” tells what was looked for. To do without the PDF: --html",
  "error.browser-failed":
    "The browser could not print the PDF ({reason}). {written, select, none {} other {The HTML is there: {written}. }}“recount doctor” tells which browser it is; PUPPETEER_EXECUTABLE_PATH names another.",
  "error.template-broken": "The template {template} cannot be filled in: {reason}",
  "error.chart-failed": "The chart {chart} could not be drawn: {reason}",
  "error.interrupted": "Interrupted. Nothing was changed.",
} satisfies Texts;
