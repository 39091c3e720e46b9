import type { Texts } from "../catalogue.ts";

/** The words of what changed since an earlier day, in ICU MessageFormat. */
export const changes = {
  "changes.heading-since": "Changes since {date}",
  "changes.summary": "Since {date}: {parts}.",
  "changes.none":
    "Nothing changed since {date}: no figure became known, nobody decided on one, and every estimate is as it was.",
  "changes.intro":
    "What was known then is set against what this briefing knows. A revision is a later word of whoever counted; a correction is somebody’s decision that a figure is wrong. A row that was mended in the dataset’s own tables reads as if it had always stood there so.",
  "changes.undated":
    "{count, plural, one {One figure has a source without a date: it counts then and now, since nobody knows when it became known.} other {# figures have sources without a date: they count then and now, since nobody knows when they became known.}}",

  "changes.count.new": "{count, plural, one {one new figure} other {# new figures}}",
  "changes.count.revised": "{count, plural, one {one figure revised} other {# figures revised}}",
  "changes.count.corrected":
    "{count, plural, one {one figure found to be wrong} other {# figures found to be wrong}}",
  "changes.count.withdrawn": "{count, plural, one {one figure withdrawn} other {# figures withdrawn}}",
  "changes.count.set-aside":
    "{count, plural, one {one figure left out for another} other {# figures left out for others}}",
  "changes.count.reinstated":
    "{count, plural, one {one figure taken back in} other {# figures taken back in}}",
  "changes.count.opened": "{count, plural, one {one finding opened} other {# findings opened}}",
  "changes.count.closed": "{count, plural, one {one finding closed} other {# findings closed}}",
  "changes.count.settled":
    "{count, plural, one {one finding raised and decided on} other {# findings raised and decided on}}",
  "changes.count.deferred": "{count, plural, one {one finding put off} other {# findings put off}}",
  "changes.count.changed":
    "{count, plural, one {one finding of another severity} other {# findings of another severity}}",
  "changes.count.estimates":
    "{count, plural, one {one latest estimate changed} other {# latest estimates changed}}",
  "changes.count.estimates-new": "{count, plural, one {one new estimate} other {# new estimates}}",
  "changes.count.restated":
    "{count, plural, one {one estimate of an earlier date changed} other {# estimates of earlier dates changed}}",
  "changes.count.derived":
    "{count, plural, one {one derived value changed} other {# derived values changed}}",
  "changes.count.derived-new": "{count, plural, one {one new derived value} other {# new derived values}}",

  "changes.values.estimates": "Latest estimates, then and now ({count, number})",
  "changes.values.restated": "Estimates of earlier dates ({count, number})",
  "changes.values.derived": "Derived values ({count, number})",
  "changes.figures.new": "New figures ({count, number})",
  "changes.figures.revised": "Revised figures ({count, number})",
  "changes.figures.corrected": "Figures found to be wrong ({count, number})",
  "changes.figures.withdrawn": "Figures withdrawn ({count, number})",
  "changes.figures.set-aside": "Figures left out for others ({count, number})",
  "changes.figures.reinstated": "Figures taken back in ({count, number})",
  "changes.findings.opened": "Findings opened ({count, number})",
  "changes.findings.closed": "Findings closed ({count, number})",
  "changes.findings.settled": "Findings raised and decided on ({count, number})",
  "changes.findings.deferred": "Findings put off ({count, number})",
  "changes.findings.changed": "Findings of another severity ({count, number})",

  "changes.findings-alike": "{count, plural, one {One finding:} other {# findings:}}",
  "changes.meaning.new": "Known now and not then.",
  "changes.meaning.revised": "Whoever counted has given another number since, for the same scope and date.",
  "changes.meaning.corrected":
    "Somebody decided that the figure is a slip, of its source or of the register. It sets no bound any more.",
  "changes.meaning.withdrawn":
    "Somebody decided that the figure should not be used. It sets no bound any more.",
  "changes.meaning.set-aside": "Somebody decided for another figure. These set no bound any more.",
  "changes.meaning.reinstated": "No decision leaves these out any more.",

  "changes.column-was": "Then",
  "changes.column-now": "Now",
  "changes.column-change": "Change",
  "changes.column-published": "Published",
  "changes.column-decided": "Decided",
  "changes.column-date": "Date",
  "changes.column-why": "Reason",
  "changes.column-finding": "Finding",

  "changes.no-value": "no estimate",
  "changes.no-reason": "none given",
  "changes.left-out": "left out",
  "changes.signed": "Decided by {by}",
  "changes.the-finding": "The finding",
  "changes.more-named": "{count, plural, one {and one more} other {and # more}}",
  "changes.more-rows": "{count, plural, one {One more row is} other {# more rows are}} not shown.",
  "changes.more-findings":
    "{count, plural, one {One more finding is} other {# more findings are}} not shown, the least severe.",

  "changes.moved.new": "new",
  "changes.moved.gone": "no longer given",
  "changes.moved.up": "up",
  "changes.moved.up-by": "up by {difference}",
  "changes.moved.down": "down",
  "changes.moved.down-by": "down by {difference}",
  "changes.moved.raised": "lower bound raised",
  "changes.moved.lowered": "lower bound lowered",
  "changes.moved.shifted": "other bounds",
  "changes.moved.narrower": "narrower",
  "changes.moved.wider": "wider",
  "changes.moved.same": "as it was",
  "changes.moved.dated": "of another date",
  "changes.moved.same-dated": "the same, of another date",
  "changes.moved.grade": "the same, but backed otherwise",
  "changes.moved.settled": "no longer contested",
  "changes.moved.contested": "contested now",
  "changes.moved.many": "{count, plural, one {one new} other {# new, the first and the last shown}}",

  "changes.state.absent": "not there",
  "changes.state.open": "open",
  "changes.state.deferred": "put off",
  "changes.state.decided": "decided",

  "changes.cause.decision": "Decided.",
  "changes.cause.reopened": "The decision on it is not applied any more: what it is about has changed.",
  "changes.cause.figures": "{count, plural, one {With a new figure:} other {With new figures:}}",
  "changes.cause.sources": "{count, plural, one {With a new source:} other {With new sources:}}",
  "changes.cause.replaced":
    "{count, plural, one {Replaced by a later word:} other {Replaced by later words:}}",
  "changes.cause.left-out": "A decision left out, or took back in:",
  "changes.cause.told-anew": "The same is told in another finding.",
  "changes.cause.unknown": "It follows from the figures as they stand now.",
  "changes.cause.gone": "It does not follow from the figures any more.",

  "changes.terminal-value": "{series}: {now} (then {was}; {change})",
  "changes.terminal-dated": "{series}: {now} (then {was})",
  "changes.terminal-at": "{value}, {asOf}",
  "changes.terminal-more": "and {count, plural, one {one more estimate} other {# more estimates}}",
} satisfies Texts;
