import type { Texts } from "../catalogue.ts";

/** The words of the briefing as a page, in ICU MessageFormat. What a dataset says comes in as values. */
export const page = {
  "page.skip": "Skip to the main points",
  "page.contents": "Contents",
  "page.made-by": "recount",
  "page.subject": "What published sources print, where their figures disagree, and why",
  "page.page-of-pages": "Page {page} of {pages}",
  "page.none": "none",

  "page.kicker": "Briefing: figures compared",
  "page.known-by": "Known by {date}",
  "page.latest": "Latest source: {date}",
  "page.count-sources": "{count, plural, one {source} other {sources}}",
  "page.count-figures": "{count, plural, one {figure} other {figures}}",
  "page.count-errors": "{count, plural, one {error} other {errors}}",
  "page.count-warnings": "{count, plural, one {warning} other {warnings}}",
  "page.count-notes": "{count, plural, one {note} other {notes}}",
  "page.count-decided": "{count, plural, one {decided} other {decided}}",
  "page.count-deferred": "{count, plural, one {put off} other {put off}}",
  "page.count-of-figures": "{count, plural, =0 {no figures} one {# figure} other {# figures}}",

  "page.points-none": "Nothing can be said yet: no figure sets a bound, and nothing was found.",
  "page.point-estimate": "{series} ({asOf}; {backing}).",
  "page.point-estimate-doubted": "{series} ({asOf}; {backing}; but see finding {number}).",
  "page.point-derived": "{series} ({asOf}; printed by no source, it follows from other figures).",
  "page.backing-corroborated": "two or more origins",
  "page.backing-single-origin": "one origin",
  "page.backing-unattributed": "nobody says who counted",
  "page.backing-contested": "contested",

  "page.estimates-intro":
    "The narrowest range that the undisputed figures imply, for each count at each of its dates. Where nothing sets a ceiling, the estimate is “at least”.",
  "page.estimates-caption": "Estimates for each count, by the date as of which they hold",
  "page.disputed": "Disputed: {value}",
  "page.bound-both": "Value from",
  "page.bound-disputed": "Disputed:",
  "page.bound-low": "Lower bound from",
  "page.bound-high": "Upper bound from",
  "page.origin-none": "none named",
  "page.derived-intro":
    "No source prints these numbers. They follow from figures by a rule that always holds.",
  "page.derived-caption": "Values derived from the figures",
  "page.mixed-origins": "from different originators",

  "page.findings-none": "Nothing was found: the figures neither disagree nor lack anything.",
  "page.findings-all-decided": "Nothing is open: somebody has decided on every finding.",
  "page.findings-summary":
    "{errors, plural, =0 {No error: nothing here proves that figures cannot all be true, or that a date cannot be.} one {One error: figures that cannot all be true, or a date that cannot be.} other {# errors: figures that cannot all be true, or dates that cannot be.}}{deferred, plural, =0 {} one { One error is put off.} other { # errors are put off.}} {count, plural, =0 {Nothing else is open.} one {One finding in all.} other {# findings in all, the most severe first.}}",
  "page.findings-errors": "{count, plural, one {# error} other {# errors}}",
  "page.findings-warnings": "{count, plural, one {# warning} other {# warnings}}",
  "page.findings-notes": "{count, plural, one {# note} other {# notes}}",
  "page.finding-heading": "{number}. {type}",
  "page.hint": "Hint:",
  "page.finding-figures":
    "Finding {number}: {count, plural, one {the figure} other {the figures side by side}}",
  "page.wide-chart": "Wider than this screen: scroll the chart sideways.",
  "page.see-finding": "See finding {number}: {type}",
  "page.see-accounts": "The accounts side by side",

  "page.column-printed": "As printed",
  "page.column-counted": "What is counted",
  "page.column-who-where": "Who and where",
  "page.column-as-of": "As of",
  "page.column-period": "Period",
  "page.column-source": "Source",
  "page.column-credited": "Credited to",
  "page.links-to": "links to",
  "page.column-link": "Link given",
  "page.column-findings": "Findings",
  "page.column-estimate": "Estimate",
  "page.column-value": "Value",
  "page.column-grade": "Backing",
  "page.column-origins": "Origins",
  "page.column-bounds": "Set by",
  "page.column-rule": "Rule",
  "page.column-inputs": "From",
  "page.column-reads": "Is read as",
  "page.link-none": "none",

  "page.chart-data": "The data of this chart",
  "page.chart-data-caption": "Data: {title}",

  "page.register-intro":
    "Every figure that the sources print, with its place in the source, the period that it covers and whoever is credited with it. Numbers in the last column lead to the findings.",
  "page.register-caption": "All figures, by what they count",
  "page.best": "the source’s own best value: {value}",
  "page.status-revised": "superseded",
  "page.status-withdrawn": "withdrawn",

  "page.accounts-intro":
    "Questions of fact that those involved answer differently. Each answer has the same room; none is weighed.",
  "page.one-account": "Only one answer is on record.",

  "page.decisions-deferred": "Put off ({count})",
  "page.decisions-decided": "Settled ({count})",
  "page.decisions-intro":
    "Findings that somebody has looked into: what was decided, why, by whom and when. They are no longer counted among the findings; what is put off has yet to be settled. The figures themselves stay in the register as their sources print them.",
  "page.decision-number": "D{number}",
  "page.left-out": "left out by a decision",

  "page.method-intro":
    "Each figure was recorded as its source prints it: the words, their place in the source, what they count, in whom, where and over which time, and whoever is credited. A count can only grow with what it takes in: more people, a wider place, a longer period. Figures that break this rule cannot all be true; figures that only seem to break it are explained. No source is given more weight than another, and no figure is corrected or averaged.",
  "page.foreign":
    "Words with a dotted line under them are the dataset’s own, in another language: it has no translation of them.",
  "page.method-known-by": "What was known, and when",
  "page.known-by-meaning":
    "This briefing stands as of {date}. Only what was published by then counts; what came out later is not in it, even if it tells of earlier events.",
  "page.known-by-every-source":
    "Every source in the register counts, those without a date too. The latest of those with one is of {date}. For the state of knowledge on a day, a briefing can be made that leaves out what was published later or bears no date.",
  "page.known-by-nothing":
    "No source gives a date of publication, so every source counts, and no knowledge date can be given.",
  "page.method-unknown": "What is not known",
  "page.unknown-originator":
    "{count, plural, one {# of {total} figures does} other {# of {total} figures do}} not say who counted.",
  "page.unknown-as-of":
    "{count, plural, one {# of {total} figures has} other {# of {total} figures have}} no known as-of date. Figures without a date contradict nothing.",
  "page.unknown-vague":
    "{count, plural, one {# of {total} figures is a word} other {# of {total} figures are words}} such as “dozens”. Such a word sets a floor by convention and never narrows an estimate.",
  "page.unknown-method":
    "{count, plural, one {# of {total} figures does} other {# of {total} figures do}} not state a method: documented case by case, counted or estimated.",
  "page.unknown-published":
    "{count, plural, one {# of {total} sources bears} other {# of {total} sources bear}} no date of publication.",
  "page.unknown-address":
    "{count, plural, one {# of {total} sources was} other {# of {total} sources were}} recorded without an address.",
  "page.unknown-beyond":
    "Whatever no source printed: people and events that nobody recorded are in none of these figures.",
  "page.method-readings": "How a printed number is read",
  "page.readings-caption": "What a number asserts, by the words around it",
  "page.printed-exact": "“34”",
  "page.reads-exact": "exactly that number",
  "page.printed-at-least": "“at least 34”",
  "page.reads-at-least": "that number or any higher one",
  "page.printed-more-than": "“more than 34”",
  "page.reads-more-than": "any higher number; for counts, 35 or more",
  "page.printed-at-most": "“up to 34”",
  "page.reads-at-most": "any number from zero to that one",
  "page.printed-less-than": "“fewer than 34”",
  "page.reads-less-than": "any lower number; for counts, 33 or fewer",
  "page.printed-about": "“about 30”",
  "page.reads-about":
    "that number, give or take half the place value of its last digit other than zero: 25 to 35",
  "page.printed-range": "“30 to 40”",
  "page.reads-range": "any number from the first to the second",
  "page.printed-vague": "“dozens”",
  "page.reads-vague":
    "a floor by convention: tens 10, dozens 12, scores 20, hundreds 100, thousands 1,000, other words 1. It never narrows an estimate",
  "page.method-severity": "How findings are ranked",
  "page.severity-error": "Figures that cannot all be true, however their dates and words are read.",
  "page.severity-warning":
    "Figures that cannot all be true on some readings, or something that a reader should know before using them.",
  "page.severity-note": "A difference that is explained, or a gap in what is known. Nothing is wrong.",
  "page.method-grades": "How estimates are backed",
  "page.grade-corroborated":
    "Two origins or more stand behind it. Organisations credited jointly are one origin.",
  "page.grade-single-origin": "One origin stands behind it, however many sources repeat it.",
  "page.grade-unattributed": "No source says who counted.",
  "page.grade-contested":
    "A figure for it is in an open error and sets no bound, or figures that set the bounds share no value. The span of the disputed values is shown.",
  "page.method-types": "What the findings mean",
  "page.not-found": "Also looked for, and not among the findings: {types}.",

  "page.definitions-intro":
    "What the sources’ words are taken to mean. Unless something else is said, numbers are counts that add up over their period.",
  "page.definitions-indicators": "What is counted",
  "page.definitions-populations": "Who is counted",
  "page.definitions-places": "Where",
  "page.kind-stock": "A count that holds at a moment and can fall.",
  "page.kind-measure": "A value; such values are not summed.",
  "page.kind-count-in-unit": "A count that adds up over its period, in {unit}.",
  "page.kind-stock-in-unit": "A value that holds at a moment and can fall, in {unit}.",
  "page.kind-measure-in-unit": "An amount in {unit}; amounts are not summed.",
  "page.part-of": "Part of: {list}.",
  "page.close-to": "Used for nearly the same: {list}.",
  "page.overlaps": "Shares ground with: {list}.",

  "page.type-article-newspaper": "News article",
  "page.type-article-journal": "Journal article",
  "page.type-report": "Report",
  "page.type-webpage": "Web page",
  "page.type-dataset": "Dataset",
  "page.type-post": "Post",
  "page.published": "Published {date}",
  "page.published-unknown": "No date of publication",
  "page.accessed": "Read {date}",
  "page.cited-as": "Cited here as: {label}",
  "page.archived": "Archived copy:",

  "page.credits-intro":
    "Those whom the sources name as having counted. A source that passes a figure on is not credited with it.",

  "page.foot":
    "Every number in this briefing was printed by one of its sources, or follows from such numbers by the rules set out under “Method and limits”.",
  "page.foot-version": "Dataset version {version}.",
  "page.foot-licence": "Dataset licence: {licence}.",
} satisfies Texts;
