import type { Texts } from "../catalogue.ts";

/** Faults of a briefing’s settings and narrative, in ICU MessageFormat. The place is put before them. */
export const settings = {
  "fault.not-yaml":
    "this is no YAML ({reason}); look at the indentation, colons and quotation marks of this line and the one above",
  "fault.settings-misnamed": "the settings are looked for in {meant}, so this file has no effect; rename it",
  "fault.settings-not-plain":
    "{cell} is {shape, select, alias {an alias, and what it stands for is not repeated} other {a tag, and nothing is made of a text}}; write the text itself",
  "fault.settings-key-unknown":
    "no key is called “{cell}” here; {meant, select, none {take it out} other {did you mean {meant}?}}",
  "fault.settings-key-twice": "the key “{cell}” stands in line {first} already; keep one of them",
  "fault.settings-key-missing": "this key is missing; every erratum needs issue, date, was, now and reason",
  "fault.settings-invalid":
    "{cell, select, none {this} other {“{cell}”}} does not fit here; write {expected, select, settings {keys with their values, such as title: What was counted} text {a text on one line, or in quotation marks} texts {one text, or texts under en, ar and ckb} list {a list: each entry on a line of its own after a hyphen} entry {the keys issue, date, was, now and reason} number {the issue’s number, such as 3} other {what docs/settings.md says}}",
  "fault.settings-twice": "“{cell}” is named twice; keep one of them",
  "fault.settings-note-unknown":
    "no table of figures has a note column “{cell}”; name one of these, or take it out: {choices}",
  "fault.logo-missing":
    "there is no file {path} in the dataset’s folder; put the picture there or take the logo out",
  "fault.logo-unfit":
    "{path} cannot be shown as a logo: {shape, select, size {it is larger than {limit, number} kB; simplify it or save it smaller} entity {it defines entities of its own; save it as plain SVG} other {it is neither SVG nor PNG; save it as one of them}}",
  "fault.settings-too-large": "the settings are longer than {limit, number} kB; shorten them",
  "fault.narrative-twice":
    "{path} is a text in the same language, and only one of them can be printed; delete one, or give it the language that it is in",
  "fault.narrative-too-large":
    "{shape, select, paragraph {the paragraph is longer than {limit, number} characters; put blank lines into it} deep {lists and quotations stand more than {limit, number} deep in one another; flatten them} other {the text is longer than {limit, number} kB; shorten it}}",
  "fault.narrative-image": "pictures are not shown (“{cell}”); take it out, or name a logo in briefing.yaml",
  "fault.narrative-link":
    "“{cell}” is no web address; write it with http:// or https://, or take the link out",
  "fault.narrative-reference":
    "{cell} cannot be read as a reference; {meant, select, none {write one such as [figure:ID], [estimate:INDICATOR place=ID as-of=2021-05], [derived:RELATION] or [plain:2546]} other {did you mean {meant}?}}",
  "fault.narrative-unknown":
    "{cell} stands for nothing in the dataset; {choices, select, none {write a reference to what is there} other {write one of: {choices}}}",
  "fault.narrative-ambiguous": "{cell} may stand for several things; write one of: {choices}",
  "fault.narrative-number":
    "no figure, estimate or derived value is {cell}; write a reference such as [figure:ID], or, for a number that is no figure, [plain:{cell}]",
  "fault.narrative-disowned":
    "{cell} is a figure {shape, select, none {that stands} withdrawn {that is withdrawn} corrected {that is corrected: a slip} other {that a later one has replaced}}{finding, select, none {{shape, select, none {} other { (its status)}}} other { by the decision on {finding}}}; {shape, select, none {write {meant}} other {refer to another, or, to tell it all the same, write {meant}, which prints it with a remark}}",
} satisfies Texts;
