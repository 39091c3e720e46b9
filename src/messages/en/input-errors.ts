import type { Texts } from "../catalogue.ts";

/** What is wrong with a table that is to be compared, matched or counted, and what to do. The place is put before it. */
export const inputErrors = {
  "fault.input-missing": "there is no such file; correct its name, or the folder that this is run in",
  "fault.input-table-unknown":
    "the dataset has no table “{cell}”; {meant, select, none {name one of these: {choices}} other {did you mean {meant}? It has: {choices}}}",
  "fault.input-format-unknown":
    "{shape, select, workbook {this is a workbook of the old kind (.xls); open it in a spreadsheet and save it as .xlsx or as CSV} compressed {the file is packed in a way that recount does not unpack; unpack it, or pack it with gzip} other {this is a document and no table; take its table out into a spreadsheet}}",
  "fault.input-too-large":
    "it holds more than recount unpacks from a file of its size ({limit, number} {shape, select, cells {cells} rows {rows} other {bytes}}); look what is in it, and unpack or divide it yourself",
  "fault.input-not-encoded":
    "the file is not in the encoding {cell}; name the right one with --encoding, or leave it out so that it is detected",
  "fault.input-encoding-unsure":
    "the file is no UTF-8 (first at line {line}), and its encoding cannot be told for sure; name it, as with --encoding windows-1254, and look at the names, or save the file as UTF-8",
  "fault.input-column-unnamed": "column {position} has no name in the header row; name it, or delete it",
  "fault.input-column-case": "“{cell}” and “{first}” differ in capital letters alone; rename one of them",
  "fault.input-row-broken":
    "{shape, select, quote {a quotation mark opens a cell here and is never closed; close it, or double it where it belongs to the text} text {text follows the quotation mark that closes a cell; double quotation marks that belong to the text} other {the row is longer than {most, number} bytes; look for a quotation mark that is not closed}}",
  "fault.input-line-ends":
    "the row ends otherwise than the header does (as where lists of two systems were put together); save the file anew with one kind of line ends",
  "fault.input-no-list":
    "the file holds no list of records; it must be a list of objects, or have an object on each line",
  "fault.input-nested":
    "it has lists and objects more than {most, number} deep within one another; no table has, so look what is in it",
  "fault.input-sheet-missing":
    "the workbook has no sheet “{cell}”; name one of these with --sheet: {choices}",
  "refused.delimiter":
    "--delimiter: “{word}” cannot part cells; write one character (or a few) that is no line end and no quotation mark, or tab, comma, semicolon, pipe or space.",
  "refused.quote":
    "--quote: “{word}” cannot stand around cells; write one plain character other than the delimiter, or none.",
  "error.engine-memory":
    "The tables need more memory than they may take. Allow more with --memory, or compare fewer columns.",
  "error.engine-disk":
    "There is no room left for temporary files in {folder}. Make room there, or name another folder with --temporary.",
  "error.temporary-unusable":
    "Temporary files cannot be written to {folder} ({reason}). Name another folder with --temporary, without *, ? or brackets in its path.",
} satisfies Texts;
