import type { Texts } from "../catalogue.ts";

/** The words of a briefing’s title block, headlines, sections by indicator, matrices, citation and errata, in ICU MessageFormat. */
export const briefing = {
  "section.points": "Main points",
  "section.headlines": "Headline figures",
  "section.narrative": "Analysis",
  "section.findings": "Findings",
  "section.indicators": "Indicator by indicator",
  "section.derived": "Derived values",
  "section.coverage": "Who reports what",
  "section.reliance": "Who relies on whom",
  "section.accounts": "Contested accounts",
  "section.changes": "Changes since the last issue",
  "section.decisions": "Decisions",
  "section.method": "Method and limits",
  "section.definitions": "Definitions",
  "section.sources": "Sources",
  "section.citation": "How to cite this briefing",
  "section.register": "Register of figures",

  "rest.audit":
    "{pdf, select, yes {All are in audit.json, attached to the PDF.} other {All are in the audit, which recount audit --format json prints.}}",
  "rest.figures":
    "{where, select, attached {All figures, with source and credit, are in register.csv, attached to the PDF.} page {All figures, with source and credit, are in the register of this briefing.} download {All figures, with source and credit, are in register.csv, offered with the register.} other {All figures, with source and credit, are in the dataset’s own tables.}}",
  "rest.screens": "They stand in the edition for screens.",
  "rest.changes": "All changes are in what recount brief --since {since} --format json prints.",
  "finding.in-kind":
    "{count, plural, one {One more note says} other {# more notes say}} only that two sources count different things.",
  "finding.shown": "The first {shown} of {count} are shown here, the most severe first.",
  "finding.more-figures": "{count, plural, one {and one more figure} other {and # more figures}}",
  "finding.remedies": "What would settle it",
  "finding.note-figures": "Figures:",
  "coverage.caption": "Each source, with what it prints figures of",
  "coverage.column-published": "Published",
  "coverage.column-figures": "Figures",
  "coverage.column-reported": "Figures of",
  "coverage.column-credited": "Credited",
  "coverage.reported": "{indicator} ({count})",
  "coverage.more-indicators": "{count, plural, one {# more indicator} other {# more indicators}}",
  "coverage.credited": "{some, select, all {all} none {none} other {{credited} of {count}}}",
  "coverage.left-out":
    "{count, plural, one {One more source is} other {# more sources are}} not listed; those with most figures are.",
  "reliance.caption": "Each originator, with the sources that print its figures, and whether they link it",
  "reliance.column-link": "Link",
  "reliance.own": "its own publication",
  "reliance.unlinked": "gives no link",
  "reliance.links-origin":
    "{all, select, yes {links to it} other {links to it for {linked} of {count, plural, one {# figure} other {# figures}}}}",
  "reliance.links-elsewhere":
    "{all, select, yes {links elsewhere} other {links elsewhere for {linked} of {count, plural, one {# figure} other {# figures}}}}",
  "reliance.sources-left-out":
    "{count, plural, one {One more source is} other {# more sources are}} not listed.",
  "reliance.origins-left-out":
    "{count, plural, one {One more originator is} other {# more originators are}} not listed; those with most figures are.",
  "derived.left-out": "Of {count} derived values, the latest {shown} are shown.",
  "estimates.dates-left-out":
    "Of {count} dates, {shown} are shown{step, select, month {: the first, and the last of each month} quarter {: the first, and the last of each quarter} year {: the first, and the last of each year} other {}}.",
  "estimates.periods-left-out":
    "Of {count} periods that follow one another, {shown} are shown: the latest, those with the highest counts and the one with the lowest.",
  "estimates.series-left-out":
    "Of {count} series, {shown} are shown: those with most dates, then the best backed.",
  "estimates.not-possible": "No estimate is possible",
  "estimates.printed": "Printed:",
  "estimates.none": "no estimate",
  "estimates.latest": "the latest",
  "estimates.most": "among the highest",
  "estimates.least": "the lowest",
  "headline.doubted": "but see finding {number}",
  "headline.up": "Up from {before} ({asOf})",
  "headline.down": "Down from {before} ({asOf})",
  "headline.raised": "Lower bound raised from {before} ({asOf})",
  "headline.lowered": "Lower bound lowered from {before} ({asOf})",
  "headline.shifted": "Other bounds than {before} ({asOf})",
  "headline.narrower": "Narrowed down from {before} ({asOf})",
  "headline.wider": "Less certain than {before} ({asOf})",
  "headline.dated": "Known before: {before} ({asOf})",
  "headline.same": "The same as before ({asOf})",
  "headline.new": "Not known before",
  "register.shown":
    "Of {count} figures, {shown} are printed here: those that discrepancies and decisions are about, then those that set the latest estimates, then the latest.",
  "register.download": "Download the whole register: register.csv",
  "register.findings-not-shown": "{count} not shown",
  "register.count-shown": "{shown} of {count, plural, one {# figure} other {# figures}}",
  "register.all-from": "All figures are from {source}.",
  "register.all-credited": "All are credited to {organisations}.",
  "register.all-findings":
    "{count, plural, =0 {No finding is about any of them.} one {Finding {numbers} is about all of them.} other {Findings {numbers} are about all of them.}}",
  "register.column-locator": "Place in the source",
  "chart.long-data":
    "The data of this chart: {count, plural, one {# row} other {# rows}}, {html, select, yes {in the edition for screens} other {not printed; all figures are in register.csv, attached to the PDF}}.",

  "title.where": "Where",
  "title.period": "Period",
  "title.previous": "Previous issue",
  "title.next": "Next issue",
  "title.logo": "Logo of the publisher",
  "title.issue": "Issue {number, number}",
  "title.issue-known-by": "Issue {number, number}, known by {date}",
  "title.places-more": "{list} and {count, plural, one {# more place} other {# more places}}",
  "citation.author": "{author}.",
  "citation.author-year": "{author} ({year}).",
  "citation.title": "{title}.",
  "citation.sentence": "{text}.",
  "citation.dataset": "Dataset {name}.",
  "citation.dataset-version": "Dataset {name}, version {version}.",
  "citation.contact": "Contact",
  "citation.licence": "Licence",
  "citation.errata": "Errata of earlier issues",
  "citation.errata-caption": "What was wrong in earlier issues, the last put right first",
  "citation.column-issue": "Issue",
  "citation.column-date": "Put right",
  "citation.column-was": "It said",
  "citation.column-now": "It should have said",
  "citation.column-reason": "Reason",

  "register.note": "Note",
  "register.note-label": "{name}:",
  "register.notes": "Notes",

  "narrative.foreign-en": "This text is there in English only.",
  "narrative.foreign-ar": "This text is there in Arabic only.",
  "narrative.foreign-ckb": "This text is there in Sorani Kurdish only.",
  "narrative.left-out":
    "{count, plural, one {One paragraph is left out: it refers to what was not known yet.} other {# paragraphs are left out: they refer to what was not known yet.}}",
  "narrative.disowned":
    "{value} ({why, select, withdrawn {withdrawn} corrected {corrected: a slip} other {superseded}})",

  "attached.audit": "The audit as data: findings, estimates and derived values",
  "attached.manifest":
    "What this briefing was made from: versions, settings, and the digest of each file read",
  "attached.register": "The register of figures, for spreadsheets",
} satisfies Texts;
