import type { Texts } from "../catalogue.ts";

/** Why a run cannot do what it was asked for, in ICU MessageFormat. */
export const refusals = {
  "refused.date": "{option}: “{word}” is no date; write 2021, 2021-05 or 2021-05-09",
  "refused.since-later":
    "--since: {since} is later than {knownBy}, the date of --known-by; changes are told from an earlier date on.",
  "refused.decision-date": "{option}: “{word}” is no date; write 2021-05-09, or leave it out for today.",
  "refused.decision-later":
    "There is a decision on {finding} of that day or a later one, and the latest counts. To mend a slip in it, correct its row in adjudications.csv, or take that row out and decide again; a decision that came later takes its later date with --on.",
  "refused.decided": "{finding} is decided already: {decision}, by {by}, {on}. To decide anew: --again.",
  "refused.about-decision":
    "{finding} is about a decision. Decide on {other, select, none {the finding} other {{other}}} itself, or take the row out of adjudications.csv.",
  "refused.figure-unwanted": "{option} is about the finding as a whole; leave --figure out.",
  "refused.figure-none": "{finding} is about no figure; decide with explain or defer.",
  "refused.figure-missing": "{option} needs --figure. The figures of {finding}: {figures}.",
  "refused.figure-foreign": "--figure: {finding} is not about {figure}. The figures of {finding}: {figures}.",
  "refused.words-empty": "{option} is empty; it is printed with the decision.",
  "refused.words-control": "{option} holds control characters; take them out.",
  "refused.choice":
    "{option} knows no “{word}”. {meant, select, none {Choose among: {choices}.} other {Did you mean {meant}?}}",
  "refused.rows-format": "--rows goes with --format csv alone.",
  "refused.scale": "--scale: {word} is out of reach; write a number from 1 to 8.",
  "refused.png-output": "A PNG is no text for a terminal; name a file with --output.",
  "refused.output-folder": "--output: “{folder}” is a folder; name a file in it.",
  "refused.output-nowhere": "--output: there is no folder “{folder}”; make it first, or correct the name.",
  "refused.output-input":
    "{option}: “{file}” is one of the tables that are read, and would be lost; name another file.",
  "refused.output-twice": "{other} and {option} both name the file “{file}”; name another for one of them.",
  "refused.issues-undated":
    "No source has a date of publication or access, so there is no telling what was known when: --every needs those.",
  "refused.issues-none":
    "There is no issue from {from} to {to}: --to is before --from, or before anything was published.",
  "refused.issues-many":
    "From {from} to {to} there are {count, number} issues, more than {most, number}. Is a year misspelt in sources.csv, or in --from or --to?",
  "refused.issues-option": "{option} goes with --every alone.",
  "refused.issues-every": "{option} and --every exclude each other: each issue has its own.",
  "refused.address":
    "{option}: “{word}” is no address of the web; write one such as https://example.org/briefings/",
  "refused.template-missing":
    "--template: there is no folder “{folder}”; make it first, or correct the name.",
  "refused.template-file": "--template: “{folder}” is a file; name the folder that it is in.",
  "refused.template-none":
    "--template: “{folder}” takes the place of nothing. {found, select, none {It holds no template, style or theme.} other {It holds: {found}.}} A file takes the place of the bundled one of its name; these there are: {known}",
  "refused.template-unused":
    "--template: no template uses {file} of “{folder}”. {meant, select, none {} other {Did you mean {meant}? }}A file of a name that recount does not have is there for another template to render.",
  "refused.port":
    "--port: “{word}” is no port; write a number up to 65535, or leave it out for any that is free.",
  "refused.port-taken":
    "--port: another program has port {port}; name another, or leave it out for any that is free.",
  "refused.where":
    "The condition “{where}” cannot be read at character {position}: {expected, select, column {the name of a column is expected} operator {one of =, !=, <, <=, >, >=, in, not in, contains, starts with, ends with, is empty, is not empty is expected} value {a value is expected} bracket {a bracket is expected} quote {a quotation mark is not closed} shorter {it is too long} other {and, or or the end is expected}}{ended, select, yes {, but it ends} other {, where “{found}” stands}}. What holds spaces stands in quotation marks, as in: --where \"place = ''New Town'' and victims >= 2\"",
} satisfies Texts;
