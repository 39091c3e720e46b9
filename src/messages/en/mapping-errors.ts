import type { Texts } from "../catalogue.ts";

/** What is wrong with a mapping or its wide table, and what to do, in ICU MessageFormat. The place is put before it. */
export const mappingErrors = {
  "fault.mapping-invalid":
    "{cell} does not fit here; write {expected, select, string {text} array {a list} object {an object} record {an object} boolean {true or false} number {a number} int {a whole number} binding {a word, or an object with the key column} date {a date such as 2023-10-08} pattern {a pattern such as %d/%m/%Y, made of %Y, %m, %d, %b and %B} separators {two different characters for decimalChar and groupChar} too_small {at least one entry} too_big {a single character} invalid_format {an id of a to z, 0 to 9 and hyphens} other {what docs/mapping.md says}}",
  "fault.mapping-key-unknown":
    "no key of a mapping is called {cell}; {meant, select, none {take it out} other {did you mean {meant}?}}",
  "fault.mapping-key-missing": "the mapping needs this key here; add it, or state it for all columns at once",
  "fault.mapping-misplaced":
    "a resource named {table} is a table of the format itself; give the wide table another name, or take the mapping out",
  "fault.mapping-column-missing":
    "{path} has no column “{cell}”; {meant, select, none {{columns, select, none {correct the name in the mapping} other {its columns are: {columns}; correct the name in the mapping, or, if these are no names of columns, say in the dialect’s headerRows in which row they stand}}} other {did you mean “{meant}”?}}",
  "fault.mapping-column-twice":
    "{path} has two columns “{cell}”; give each a name of its own in the file, or number the header rows in the dialect",
  "fault.mapping-name-missing":
    "the name of the column “{cell}” has no letter that an id can hold; add the key name, such as “killed”",
  "fault.mapping-empty":
    "the mapping makes no figure of {path}; check its columns, what it skips, and what it takes for missing",
  "fault.wide-format-unknown": "“{cell}” is no format of a table that can be mapped; write one of: {choices}",
  "fault.wide-encoding-unknown":
    "the encoding “{cell}” is not known; write one such as utf-8, utf-16, windows-1252 or windows-1256",
  "fault.wide-not-encoded":
    "the file is not in the encoding {cell}; name the right one with the resource’s key encoding, or save the file again",
  "fault.wide-too-large":
    "the table is larger than recount unpacks (more than {limit, number} {shape, select, cells {cells} other {bytes}}); divide it, or leave out what the mapping does not need",
  "fault.wide-unreadable":
    "the file cannot be read as {format} ({reason}); it may be cut short or damaged: fetch or save it again",
  "fault.wide-sheet-missing":
    "the workbook has no sheet “{cell}”; name one of these in the dialect: {choices}",
  "fault.wide-no-list":
    "{cell, select, none {the file holds no list of records; name the property that does in the dialect, as property} other {“{cell}” leads to no list of records; correct the dialect’s property}}",
  "fault.wide-no-record":
    "{cell} is no record; every entry must be an object of fields, or every entry a list of cells",
  "fault.wide-number-unreadable":
    "“{cell}” is no number as the mapping declares them; {key, select, missingValues {if it means that there is no number, list it under missingValues; else correct the cell} groupChar {if it is thousands that are separated in it, declare the character as groupChar (and that of decimals, if it is no point, as decimalChar)} decimalChar {if its comma marks decimals, declare it as decimalChar} footnotes {if its last mark points to a remark, list the mark under footnotes} percent {if it is a percentage, declare percent: true} qualifierMarks {say under qualifierMarks what its sign means} other {correct the cell, or declare what it is: missingValues, groupChar, decimalChar, footnotes, percent or qualifierMarks}}, or skip the row",
  "fault.wide-percent-mixed":
    "“{cell}” is a text, but row {first} holds a number typed as such, and a workbook keeps 12 % as 0.12: which scale is meant cannot be told; type all percentages of the column alike, as numbers or as texts",
  "fault.wide-date-unreadable":
    "{readings, select, none {“{cell}” is no date {format, select, none {such as 2023-10-08, 2023-10 or 2023} other {of the form {format}}}; correct it, declare its format, or skip the row} other {“{cell}” is a date as spreadsheets count it, in days from 1900: {readings}; format the column as dates in the spreadsheet (YYYY-MM-DD), save the file again, or skip the row}}",
  "fault.wide-value-unmapped":
    "the mapping does not say what “{cell}” stands for; add it to the binding’s values, or skip the row",
  "fault.wide-reference-unknown":
    "“{cell}” stands for {id}, which is in no row of {table}; add it there, or correct the mapping’s values",
  "fault.wide-cell-error":
    "the cell holds the formula’s error {cell}; mend the formula, or list it under missingValues",
  "fault.wide-cell-nested":
    "the field holds {cell}, a list or an object; name what is meant within it, such as field.part",
  "fault.wide-id-twice":
    "its figure would have the id {cell}, as that of {first} has; name the columns that tell the rows apart in the mapping’s key",
} satisfies Texts;
