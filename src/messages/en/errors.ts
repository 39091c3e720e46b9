import type { Texts } from "../catalogue.ts";

const saveAsUtf8 = "in the spreadsheet choose “Save as” and the type “CSV UTF-8 (comma delimited)”";
const readings = (unsure: string) =>
  `{sure, select, yes {write {readings}} other {it can have been: {readings}; ${unsure}}}`;

/** What is wrong with an input, and what to do, in ICU MessageFormat. The place is put before it. */
export const errors = {
  "fault.file-missing":
    "there is no such file, though datapackage.json names it as the table {table}; add the file or take the resource out",
  "fault.file-unreadable": "the file cannot be read ({reason}); check its permissions",
  "fault.file-irregular":
    "there is no regular file in its place but a folder, a pipe or a device; put the file there",
  "fault.file-too-large": "the file is larger than half a gigabyte; divide it, or look what is in it",
  "fault.not-utf8": `{encoding, select, utf16 {the file is UTF-16, which spreadsheets call “Unicode Text”; ${saveAsUtf8}} windows1256 {the file is no UTF-8 (first at line {line}); it looks like windows-1256, the Arabic code page: import it with that encoding (Data, From Text/CSV, File origin 1256), look at the names, and ${saveAsUtf8}} windows1252 {the file is no UTF-8 (first at line {line}); it looks like windows-1252, the Western code page: import it with that encoding (Data, From Text/CSV, File origin 1252), look at the names, and ${saveAsUtf8}} workbook {the file is a spreadsheet’s workbook and no CSV; open it and ${saveAsUtf8}} compressed {the file is compressed; unpack it} cut {the file breaks off within a character, at line {line}: it was cut short; fetch it again} mixed {most of the file is UTF-8 but line {line} is not: text of another encoding was put into it; type that text anew} text {the file is no plain text in UTF-8 (first at line {line}); in a text editor choose “Save as” and the encoding UTF-8} other {the file is no UTF-8 (first at line {line}); import it with the encoding that it was saved in, and ${saveAsUtf8}}}`,
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
  "fault.csv-separator": `{separator, select, tab {the cells are separated by tabs, as in “Text (tab delimited)” and in what is copied from a spreadsheet; ${saveAsUtf8}} other {the cells are separated by semicolons, as spreadsheets do where the comma marks decimals; ${saveAsUtf8}, with the comma as list separator in the system’s regional settings, or let a text editor replace them}}`,
  "fault.separator-line": "“{cell}” is a line for spreadsheets, and no header; delete the line",
  "fault.no-header": "the file has no header row; its first row must name the columns",
  "fault.header-not-first":
    "the names of the columns stand in row {header}; delete the rows above, so that they are the first",
  "fault.header-translated":
    "none of the columns is known by its name (“{header}”); the first row must hold the format’s own names, such as {wanted}: names in another language go into the labels",
  "fault.columns-too-many":
    "the header row has more than {most, number} columns; look for a line that is none of the table",
  "fault.column-missing": "the column is missing; add it to the header row",
  "fault.column-twice": "the column stands twice in the header row; keep one",
  "fault.column-unnamed":
    "column {position} has no name in the header row but holds values, such as “{cell}”; name it or empty it",
  "fault.column-misspelt":
    "the column is not known by this name; did you mean {meant}? Rename “{cell}” to {meant}, or, if it is a column of your own, to something less like it, such as {own}",
  "fault.row-ragged":
    "the row has {cells, plural, one {# cell} other {# cells}}, the header {columns}; {excess, select, blank {its last cells are empty: delete the empty columns to the right of the table in the spreadsheet, or the commas at the row’s end} other {quote cells that hold a comma, or add the missing cells}}",
  "fault.id-invalid": "“{cell}” is no id; use a to z, 0 to 9 and hyphens, separate several by semicolons",
  "fault.formula-error": `“{cell}” is what a spreadsheet shows where a formula has no result or a column is too narrow; the value is lost: type in what stood there (after a - or = at its start, a text needs an apostrophe), or leave the cell empty`,
  "fault.cell-disguised":
    "“{cell}” has {shape, select, invisible {characters that cannot be seen} digits {digits of another script} dashes {a dash where a hyphen belongs} quotes {quotation marks of its own} spaces {spaces of another kind} other {characters that only look right}}; write {readings}",
  "fault.id-damaged": `“{cell}” is no id but {shape, select, date {a date that a spreadsheet made of one} exponent {a long number whose digits a spreadsheet cut off} other {a number to which decimals were added}}; {shape, select, decimals {write {meant}} other {take the id from where it was first written}}`,
  "fault.id-twice": "the id “{cell}” is taken by row {first}; give one of them another",
  "fault.cell-empty": "the cell is empty; this column needs a value in every row",
  "fault.number-invalid":
    "“{cell}” is no number; write digits with a point for decimals and no separators, such as 1234.5; for a word such as “dozens” leave it empty and use the qualifier vague",
  "fault.number-damaged": `“{cell}” is no plain number: {shape, select, thousands {thousands are separated in it} comma {a comma marks its decimals} exponent {a spreadsheet shortened it, and digits may be lost} other {it has a unit, which belongs to the indicator}}; ${readings("find out from the source which is meant, and write that, without separators and with a point for decimals")}`,
  "fault.number-as-date": `“{cell}” is no number but the date that a spreadsheet made of one, such as of 3-4: write the lower number here, the upper one under upper, and the qualifier range`,
  "fault.number-negative": "“{cell}” is below zero; a count or stock cannot be",
  "fault.number-not-whole":
    "“{cell}” is no whole number below 9,007,199,254,740,992; a count or stock must be one: if its point separates thousands, {mapped, select, yes {declare it in the mapping as groupChar, and the character before decimals as decimalChar} other {take it out}}; if it is a rate or a share, give the indicator the kind measure",
  "fault.date-invalid":
    "“{cell}” is no date; write 2021, 2021-05, 2021-05-09, or a period such as 2019-10/2021-05 or 2019-10/..",
  "fault.date-damaged": `“{cell}” is a date as {shape, select, month {spreadsheets show it} serial {spreadsheets count it, in days from 1900} time {spreadsheets and programs keep it, with a time of day} unpadded {it is often typed, without its hyphens and zeros} joined {it is often typed, without the slash between the two ends of a period} other {it is written by hand or by a spreadsheet, with day and month in either order}}; ${readings("find out from the source which is meant, and write that{lost, select, year { (XXXX is the year, which the cell no longer tells)} other {}}")}`,
  "fault.date-season": "“{cell}” is a season; write the months instead, such as 2021-03/2021-05",
  "fault.choice-unknown":
    "“{cell}” is not known here; {meant, select, none {write one of: {choices}} other {did you mean {meant}? Write one of: {choices}}}",
  "fault.entry": "entry {number}",
  "fault.address-invalid": "“{cell}” is no web address; write it with http:// or https://, or leave it empty",
  "fault.reference-unknown": "“{cell}” is in no row of {table}; add it there or correct the id",
  "fault.zero-lost": `{lost, select, there {“{cell}” stands here, but other rows refer to “{meant}” (the first is {at}): a spreadsheet took this id for a number and dropped its zeros; write {meant} here} other {“{cell}” is in no row of {table}, but “{meant}” is: a spreadsheet took it for a number and dropped its zeros; write {meant}}}`,
  "fault.broader-deep":
    "“{cell}” lies within more than {most, number} others; look for a row of broader that names the row above it",
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
  "fault.decision-figure-missing":
    "the decision {decision} is about one figure of the finding; write its id here, or use explain or defer",
  "fault.decision-figure-unexpected":
    "the decision {decision} is about the finding as a whole, not about “{cell}”; leave this empty, or use prefer, correct or withdraw",
  "fault.decision-twice":
    "row {first} holds another decision on {finding} of this day; keep one of them, or give the one that counts a later date",
  "fault.relation-syntax":
    "“{cell}” cannot be read at character {position}: {expected, select, term {an indicator is expected} comparison {one of = <= >= < > is expected} closing {a closing bracket is expected} constant {a number can only multiply an indicator} size {a number is at most 9,007,199,254,740,991} rest {the terms cancel out, so that nothing is left to compare} other {the expression should end here}}{found, select, none {, but it ends} other {, where “{found}” stands}}",
  "fault.relation-term-unknown":
    "“{term}” is in no row of {table}; add it there or correct the expression (in brackets a relation takes populations only)",

  "fault.given-unknown":
    "a dataset has no table “{cell}”; {meant, select, none {its tables: {choices}} other {did you mean {meant}?}}",
  "fault.given-none":
    "the table {table} is missing; hand in its rows, an Arquero table or the path of a CSV file",
  "fault.given-missing": "there is no such file; correct the path of the table {table}, or hand in its rows",
  "fault.given-rows":
    "this is no row of a table; hand in a list of objects, an Arquero table, or the path of a CSV file",
  "fault.given-nested":
    "the cell holds {cell}; write a text, a number or a date, or a list of ids where the column takes several",
  "fault.where-column-unknown":
    "the condition names the column “{cell}”, which the table does not have; {meant, select, none {its columns: {choices}} other {did you mean {meant}? Its columns: {choices}}}",
  "fault.where-value":
    "{expected, select, number {the column holds numbers, and “{cell}” is none; write digits with a point for decimals} date {the column holds dates, and “{cell}” is none; write 2021, 2021-05 or 2021-05-09} truth {the column says true or false; write one of these for “{cell}”} order {the column holds text{example, select, none {} other {, such as “{example}”}}, and only numbers and dates lie before or after “{cell}”; ask for its values with = or in (…)} part {the column holds no text in which to look for “{cell}”; use =, <, <=, > or >=} other {the column holds lists or records, which can only be asked whether they are empty; leave “{cell}” out}}",

  "fault.also":
    "{count, plural, one {the like in # more row: {rows}} other {the like in # more rows: {rows}}}",
  "fault.as-text":
    "A spreadsheet changed cells as it read them. Undo it in the file that they came from; so that it does not happen again, import the file (Data, From Text/CSV) with these columns as text, or format them as text before typing.",

  "fault.glyph-missing":
    "no bundled font has {characters}; write it another way, or print a box with its code in its place: recount brief --allow-missing-glyphs",
  "error.bad-input": "{dataset}: {count, plural, one {# fault} other {# faults}}.",
  "error.dataset-not-found":
    "{folder} holds no datapackage.json. Name a dataset’s folder, or make one with: recount init {folder}",
  "error.dataset-is-file":
    "{folder} is a file. Name the folder that it is in, with the dataset’s datapackage.json.",
  "error.finding-unknown":
    "There is no finding {finding}. {meant, select, none {} other {Did you mean {meant}? }}List them with: recount audit DATASET",
  "error.chart-unknown":
    "There is no chart {chart}. {meant, select, none {} other {Did you mean {meant}? }}List them with: recount chart DATASET",
  "error.finding-ambiguous":
    "{finding} may mean several findings: {listed}{more, select, none {} other {, …}}. Write more of the id.",
  "error.usage": "{reason}",
  "error.folder-unwritable":
    "Cannot write to {folder} ({reason}). Nothing was changed there. Choose another folder with --output.",
  "error.dataset-unwritable":
    "Cannot change {folder} ({reason}). Nothing was changed. See that you may write there, that the file is not marked as read-only, and that no other program holds it.",
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
