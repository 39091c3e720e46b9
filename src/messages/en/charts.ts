import type { Texts } from "../catalogue.ts";

/** The words of charts, in ICU MessageFormat. */
export const charts = {
  "chart.several-places": "several places",
  "chart.family": "{group} and close groups",
  "chart.list": "{before}, {item}",
  "chart.list.none": "no charts: nothing has two numbers to hold against each other",
  "chart.sentences": "{before} {item}",
  "chart.part": "{title} (part {part} of {parts})",

  "chart.source":
    "{named, plural, one {Source} other {Sources}}: {sources}{more, plural, =0 {} other { and # more}}.",
  "chart.left-out.dropped":
    "{count, plural, one {One figure that a decision leaves out is} other {# figures that decisions leave out are}} not shown.",
  "chart.left-out.further":
    "{count, plural, one {One more figure is} other {# more figures are}} in the register.",
  "chart.left-out.superseded":
    "{count, plural, one {One superseded or withdrawn figure is} other {# superseded or withdrawn figures are}} not shown.",
  "chart.left-out.repeated":
    "{count, plural, one {One row that records a figure a second time is} other {# rows that record a figure a second time are}} not counted.",
  "chart.left-out.undated":
    "{count, plural, one {One figure without a known date is} other {# figures without a known date are}} not shown.",
  "chart.source.list": "{before}; {item}",

  "chart.headline": "{indicator}: {said}",
  "chart.headline.apart": "no two sources give a number for the same group and place",
  "chart.headline.latest": "{value} by {date}",
  "chart.headline.both": "{before}; {item}",
  "chart.headline.given": "{sources, plural, one {one source gives} other {# sources give}} {values}",
  "chart.headline.about": "{given} ({about})",
  "chart.headline.periods": "different periods",
  "chart.headline.disputed":
    "{title}. {count, plural, one {One of these figures is} other {# of these figures are}} contradicted",
  "chart.values.two": "{low} and {high}",
  "chart.values.span": "{low} at the lowest and {high} at the highest",
  "chart.values.several":
    "{low}, {high} and {others, plural, one {one other number} other {# other numbers}}",

  "chart.scale.log": "Logarithmic scale: equal distances stand for equal ratios, not for equal differences.",
  "chart.scale.symlog":
    "Logarithmic scale with room for zero: above 1, equal distances stand for about equal ratios, not for equal differences.",
  "chart.scale.short": "Logarithmic scale: equal distances stand for about equal ratios.",
  "chart.key.point": "a number as printed",
  "chart.key.span": "a range, or “about”",
  "chart.key.floor": "at least, or more than",
  "chart.key.ceiling": "at most, or less than",
  "chart.key.word": "a word, from the least it can mean",
  "chart.key.open": "credited to nobody",

  "chart.column.figure": "Figure",
  "chart.column.source": "Source",
  "chart.column.population": "Who is counted",
  "chart.column.place": "Where",
  "chart.column.period": "Period",
  "chart.column.originator": "Credited to",

  "chart.interval.subtitle":
    "{indicator} by source, {scope}{latest, select, yes {; of what one source gives at several dates only the latest} other {}}",
  "chart.interval.disputed": "{when}, contradicted",
  "chart.interval.description":
    "Chart of {count, plural, one {one figure} other {# figures}} of “{indicator}”, each with its source, on {scale, select, linear {a linear} other {a logarithmic}} scale. {figures}",
  "chart.interval.described":
    "{grouped, select, yes {{group}: {value}} other {{value}}} ({source}, {period}).",

  "chart.finding.title": "{type}: {values}",
  "chart.finding.subtitle":
    "{indicator}, {scope}{more, plural, =0 {} one {; one more figure is in the table of the finding} other {; # more figures are in the table of the finding}}",
  "chart.finding.description": "{type}: the figures on one scale. {figures}",
  "chart.finding.described": "{value}, {indicator} ({source}, {period}).",

  "chart.timeline.subtitle": "{indicator} by date, {scope}",
  "chart.timeline.change": "{first} by {firstDate}, {last} by {lastDate}",
  "chart.timeline.description":
    "Timeline of {count, plural, one {one figure} other {# figures}} of “{indicator}” by the date as of which they stand. {figures}",
  "chart.timeline.described": "As of {date}: {value} ({source}).",
  "chart.timeline.more": "{count, plural, one {One more figure is} other {# more figures are}} in the table.",
  "chart.timeline.periods": "each period by itself",
  "chart.timeline.replaced": "As of {date}: {value}, since replaced ({source}).",
  "chart.timeline.struck": "{value}, since replaced",
  "chart.timeline.key.revised": "since replaced by its originator",
  "chart.timeline.aside": "Marks that would hide one another stand side by side, a little before their date.",
  "chart.timeline.unlabelled":
    "{count, plural, one {One mark stands without its number, which is} other {# marks stand without their numbers, which are}} in the table.",
  "chart.timeline.thinned":
    "{count, plural, one {One figure is not drawn, since its mark would lie on another of its series; it is} other {# figures are not drawn, since their marks would lie on others of their series; they are}} in the table.",
  "chart.timeline.key.span": "as of some day along the bar; the mark is at the last",
  "chart.timeline.key.step": "the highest count so far that nothing contradicts",
  "chart.timeline.key.disputed": "contradicted by another figure",
  "chart.timeline.key.floor": "at least, or more than",
  "chart.timeline.key.ceiling": "at most, or less than",
  "chart.timeline.key.range": "from one number to the other",
  "chart.timeline.key.word": "a word, at the least it can mean",
  "chart.timeline.key.open": "credited to nobody",
  "chart.method.documented": "documented case by case",
  "chart.method.counted": "counted",
  "chart.method.estimated": "estimated",
  "chart.column.as-of": "As of",
  "chart.column.series": "Counted",

  "chart.matrix.apart": "no two sources count the same thing",
  "chart.matrix.covering":
    "{covering, plural, one {# of {sources} sources gives figures of {indicator}} other {# of {sources} sources give figures of {indicator}}}",
  "chart.matrix.all-credited": "every number is credited",
  "chart.matrix.uncredited":
    "{count, plural, one {# of {figures} numbers is credited to nobody} other {# of {figures} numbers are credited to nobody}}",
  "chart.matrix.subtitle": "Figures by source and by what is counted, {scope}",
  "chart.matrix.key.credited": "all numbers credited",
  "chart.matrix.key.partly": "some credited",
  "chart.matrix.key.uncredited": "credited to nobody",
  "chart.matrix.key.words": "words only",
  "chart.matrix.counts": "The number beside a sign says how many figures the source gives, words included.",
  "chart.matrix.description": "Table of signs: which source gives how many figures of what. {rows}",
  "chart.matrix.described": "{source}: {cells}.",
  "chart.matrix.cell":
    "{indicator} {figures} ({kind, select, credited {credited} partly {partly credited} uncredited {credited to nobody} other {in words only}})",
  "chart.flow.behind":
    "{origin} stands behind {count, plural, one {# of {figures} figures} other {# of {figures} figures}}",
  "chart.flow.tied":
    "{origin}{more, plural, =0 {} one { and one more} other { and # more}} each stand behind {count, plural, one {# of {figures} figures} other {# of {figures} figures}}",
  "chart.flow.all-credited": "every figure is credited",
  "chart.flow.uncredited":
    "{count, plural, one {# of {figures} is credited to nobody} other {# of {figures} are credited to nobody}}",
  "chart.flow.subtitle": "Figures by who produced them and who prints them, {scope}",
  "chart.flow.origins": "Who produced the figures",
  "chart.flow.sources": "Who prints them, and how many",
  "chart.flow.description": "Links from those who produced figures to the sources that print them. {rows}",
  "chart.flow.link": "{source} {count, plural, one {(one figure)} other {(# figures)}}",

  "chart.waterfall.title": "{indicator} ({asOf}): {value}, though no source prints it",
  "chart.waterfall.subtitle": "What {indicator} follows from, {scope}",
  "chart.waterfall.start": "{term}",
  "chart.waterfall.plus": "plus: {term}",
  "chart.waterfall.minus": "less: {term}",
  "chart.waterfall.leaves": "leaves: {term}",
  "chart.waterfall.makes": "makes: {term}",
  "chart.waterfall.key": "what the steps so far can come to",
  "chart.waterfall.times": "{times} × {term}",
  "chart.waterfall.of": "{indicator} ({population})",
  "chart.waterfall.source": "{source}, as of {date}",
  "chart.waterfall.derived": "follows from the numbers above",
  "chart.waterfall.description": "Bars from number to number, on a linear scale. {steps}",
  "chart.waterfall.described": "{term}: {value} ({detail}).",
  "chart.column.term": "Term",
  "chart.column.value": "Value",
  "chart.column.from": "From",

  "chart.change.title":
    "{count, plural, one {One estimate is} other {# estimates are}} new or different since {since}",
  "chart.change.moved": "{indicator}: {before}, now {after}",
  "chart.change.came": "{indicator}: {after}",
  "chart.change.told": "{series}: {before}, now {after}",
  "chart.change.new": "{series}: {after}, of which nothing was known",
  "chart.change.subtitle": "Latest estimate of each series, as known then and now, {indicators}",
  "chart.change.then": "known by {date}",
  "chart.change.value": "{value} ({date})",
  "chart.change.description": "Pairs of marks, what was known then above what is known now. {rows}",
  "chart.change.left-out":
    "{count, plural, one {One more change is} other {# more changes are}} in the table of changes.",
  "chart.change.nothing": "nothing known",
  "chart.column.then": "Then",
  "chart.column.now": "Now",

  "chart.column.indicator": "What is counted",
  "chart.column.figures": "Figures",
  "chart.column.numbers": "Of these numbers",
  "chart.column.credited": "Of these credited",
} satisfies Texts;
