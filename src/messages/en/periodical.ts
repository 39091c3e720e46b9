import type { Texts } from "../catalogue.ts";

/** The words of a series of issues: its index, its feed, and what the command line says while they are made. */
export const periodical = {
  "issues.kicker":
    "{every, select, month {Monthly briefing} quarter {Quarterly briefing} other {Yearly briefing}}",
  "issues.skip": "Skip to the list of issues",
  "issues.heading": "All issues",
  "issues.intro":
    "{count, plural, one {One issue.} other {# issues.}} Each stands as things were known on the last day of its period, and says what changed since the one before.",
  "issues.foot":
    "Every number in these briefings was printed by one of their sources, or follows from such numbers by the rules that each sets out under “Method and limits”.",
  "issues.caption": "The issues of this briefing, the latest first",
  "issues.column-issue": "Issue",
  "issues.column-known-by": "Known by",
  "issues.column-counts": "Figures and findings",
  "issues.column-change": "What changed",
  "issues.number": "No. {number, number}",
  "issues.feed": "Feed of new issues (Atom)",
  "issues.count-sources": "{count, plural, one {# source} other {# sources}}",
  "issues.count-figures": "{count, plural, one {# figure} other {# figures}}",
  "issues.count-errors": "{count, plural, one {# error} other {# errors}}",
  "issues.count-warnings": "{count, plural, one {# warning} other {# warnings}}",
  "issues.count-notes": "{count, plural, one {# note} other {# notes}}",

  "issues.first": "The first issue.",
  "issues.no-change": "Nothing changed.",
  "issues.not-made": "This issue could not be made.",
  "issues.change": "{list}.",
  "issues.change-sources-new": "{count, plural, one {# new source} other {# new sources}}",
  "issues.change-figures-new": "{count, plural, one {# new figure} other {# new figures}}",
  "issues.change-figures-revised": "{count, plural, one {# figure revised} other {# figures revised}}",
  "issues.change-figures-corrected": "{count, plural, one {# figure corrected} other {# figures corrected}}",
  "issues.change-figures-withdrawn": "{count, plural, one {# figure withdrawn} other {# figures withdrawn}}",
  "issues.change-figures-set-aside": "{count, plural, one {# figure set aside} other {# figures set aside}}",
  "issues.change-figures-reinstated":
    "{count, plural, one {# figure reinstated} other {# figures reinstated}}",
  "issues.change-findings-opened": "{count, plural, one {# finding opened} other {# findings opened}}",
  "issues.change-findings-closed": "{count, plural, one {# finding closed} other {# findings closed}}",
  "issues.change-findings-deferred": "{count, plural, one {# finding put off} other {# findings put off}}",
  "issues.change-estimates":
    "{count, plural, one {# latest estimate changed} other {# latest estimates changed}}",
  "issues.change-estimates-new": "{count, plural, one {# new estimate} other {# new estimates}}",

  "issues.progress": "{done, number} of {total, plural, one {# issue} other {# issues}}: {name}",
  "issues.left-seconds": "{count, plural, one {about # second left} other {about # seconds left}}",
  "issues.left-minutes": "{count, plural, one {about # minute left} other {about # minutes left}}",
  "issues.done":
    "{made, plural, =0 {No issue had to be made anew} one {# issue made} other {# issues made}}{kept, plural, =0 {} one {; # had not changed} other {; # had not changed}}.",
  "issues.failed": "Issue {name} could not be printed: {reason}",
  "issues.failed-chart": "Issue {name} could not be made; its chart {chart} could not be drawn: {reason}",
  "issues.leftovers":
    "{count, plural, one {# folder holds an issue} other {# folders hold issues}} that are none of these, and were left as they are: {names}",

  "watch.built":
    "the page is up to date ({findings, plural, one {# finding} other {# findings}}); watching for changes",
  "watch.failed": "The page cannot be made",
} satisfies Texts;
