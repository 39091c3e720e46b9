import type { Texts } from "../catalogue.ts";

/** Sentences of a proof, in ICU MessageFormat. Letters (A, B …) stand for figures. */
export const explain = {
  "proof.verdict.error":
    "Error: whichever way the figures and their dates are read, something in them must be wrong.",
  "proof.verdict.own":
    "A check of whoever made this audit says so. recount has not proven it: what it rests on stands below.",
  "proof.verdict.warning": "Warning: no proof that a figure is wrong; look at it before you publish.",
  "proof.verdict.note": "Note: no contradiction; this explains a difference or says what is missing.",
  "proof.heading.figures": "The figures, as printed and as read",
  "proof.heading.steps": "Step by step",
  "proof.heading.hints": "What may have gone wrong",
  "proof.heading.remedies": "What would settle it",
  "proof.heading.decision": "To record a decision",

  "proof.heading.decided": "What was decided",

  "proof.decide.prefer": "{option}: that figure is right, and its rivals are left out",
  "proof.decide.correct": "{option}: that figure is wrong as the source prints it, and is left out",
  "proof.decide.withdraw": "{option}: that figure should not be used, and is left out",
  "proof.decide.explain":
    "{option}: {effect, select, error {all are right, for the reason given; none sets a bound} warning {nothing is wrong, for the reason given; the figures keep setting bounds} other {it is closed, for the reason given; no estimate changes}}",
  "proof.decide.defer": "{option}: to be decided later",
  "proof.decide.figures": "FIGURE is one of {ids}",
  "proof.decide.figure": "{id} ({letter})",

  "proof.printed": "“{printed}”, in {source}, {locator}.",
  "proof.source": "The source: “{title}”, published {published}.",
  "proof.source.undated": "The source: “{title}”; when it was published is not recorded.",
  "proof.credited": "Credited to: {originators}.",
  "proof.counts.count": "It counts: {scope}.",
  "proof.counts.stock": "It says how things stood at one moment: {scope}.",
  "proof.counts.measure": "It measures: {scope}.",
  "proof.method.stated": "Method: {method}.",
  "proof.method.none": "Method: not stated.",
  "proof.more-figures":
    "{count, plural, one {One more figure, not shown here.} other {# more figures, not shown here.}}",

  "proof.reads.exact": "Read as exactly {low}.",
  "proof.reads.at-least": "Read as {low} or more: “at least” sets no upper limit.",
  "proof.reads.more-than":
    "Read as {whole, select, true {{low} or more: more than {value} begins with the next whole number} other {anything above {value}}}.",
  "proof.reads.at-most": "Read as {low} to {high}: “at most” sets no lower limit but zero.",
  "proof.reads.less-than":
    "Read as {whole, select, true {{low} to {high}: less than {value} ends with the whole number before it} other {{low} up to, but not including, {value}}}.",
  "proof.reads.about":
    "Read as {low} to {high}: “about” reaches {half} to either side, {least, select, true {the least for a count} other {half of {place}, the place that {value} is rounded to}}.",
  "proof.reads.range": "Read as {low} to {high}, both included.",
  "proof.reads.vague":
    "Read as {low} or more: a word and no number, for which {given, select, true {the register gives this floor} other {convention sets this floor}}.",

  "proof.begins": "It begins on {date}.",
  "proof.as-of": "It counts up to {date}.",
  "proof.moment": "It holds as of {date}.",
  "proof.undated": "The time that it covers is not recorded.",
  "proof.undated.start": "When it begins is not recorded.",
  "proof.undated.end": "Up to when it counts is not recorded.",
  "proof.date.day": "{first}",
  "proof.date.some-day": "some day of {printed}: {first} at the earliest, {last} at the latest",
  "proof.date.cut":
    "some day of {printed}: {first} at the earliest, {last} at the latest, when the source {until, select, access {was read} other {was published}}",
  "proof.date.earliest": "some day of {printed}, {day} at the earliest",
  "proof.date.latest": "some day of {printed}, {day} at the latest",
  "proof.date.span": "{first}, since the whole of {printed} is meant",
  "proof.date.span-cut":
    "some day of {printed}, which had not ended when the source {until, select, access {was read} other {was published}}: {first} at the earliest, {last} at the latest",
  "proof.date.open":
    "some day that is left open: {first} at the earliest, {last} at the latest, when the source {until, select, access {was read} other {was published}}",
  "proof.date.open.endless":
    "some day that is left open: {first} at the earliest, with no latest, since neither publication nor access is recorded",
  "proof.date.open.boundless": "some day that is left open",
  "proof.date.beginning": "the first day of all, since no start is set",
  "proof.date.doubtful": "The date is marked as uncertain, and never enough for a proof.",

  "proof.scope.equal": "{all} count the same: {scope}.",
  "proof.scope.contained":
    "All that {part} {count, plural, one {counts} other {count}} is counted in {whole} as well:",
  "proof.scope.beside": "How {part} and {whole} lie to each other:",
  "proof.dimension.indicator": "what is counted",
  "proof.dimension.population": "people",
  "proof.dimension.place": "place",
  "proof.dimension.event": "event",
  "proof.dimension.phase": "phase",
  "proof.lies.same": "{dimension}: {here} in both",
  "proof.lies.all": "{dimension}: {here} in {part}, all in {whole}",
  "proof.lies.within": "{dimension}: {here} in {part}, {there} in {whole}, which contains it",
  "proof.lies.path": "{dimension}: {here} in {part}, {there} in {whole}, which contains it ({path})",
  "proof.lies.path.separator": " → ",
  "proof.lies.around": "{dimension}: {here} in {part} contains {there} in {whole}",
  "proof.lies.close":
    "{dimension}: {here} in {part}, {there} in {whole}; sources use the two for nearly the same, so neither is held against the other",
  "proof.lies.siblings": "{dimension}: {here} in {part}, {there} in {whole}, both within something wider",
  "proof.lies.apart":
    "{dimension}: {here} in {part}, {there} in {whole}; neither is known to contain the other",
  "proof.none": "none",
  "proof.all": "all",

  "proof.span.day": "{first}",
  "proof.span.days": "some day from {first} to {last}",
  "proof.span.endless": "some day from {first} on",
  "proof.span.boundless": "some day",
  "proof.time.start.same-day": "{both} begin on the same day, {dayPart}.",
  "proof.time.start.same-words":
    "{both} begin in {printedPart}: starts that are printed alike are read as one and the same day.",
  "proof.time.start.no-later.order":
    "{whole} begins on {spanWhole} and {part} on {spanPart}: {whole} surely begins no later than {part}.",
  "proof.time.start.no-later.together":
    "{whole} begins on {spanWhole} and {part} on {spanPart}. Starts that are printed alike are read as one and the same day: so {whole} surely begins no later than {part}.",
  "proof.time.start.no-later.sometimes":
    "{whole} begins on {spanWhole} and {part} on {spanPart}: {whole} may begin no later than {part}, or it may not.",
  "proof.time.start.no-later.never": "{whole} begins on {spanWhole}, later than {part} on {spanPart}.",
  "proof.time.start.same.sometimes":
    "{part} begins on {spanPart} and {whole} on {spanWhole}: it may be one day, or it may not.",
  "proof.time.as-of.same-day": "{both} count up to the same day, {dayPart}.",
  "proof.time.as-of.same-words":
    "{both} count up to the same day: one source prints one date for both, {printedPart}.",
  "proof.time.as-of.no-earlier.order":
    "{part} counts up to {spanPart} and {whole} up to {spanWhole}: {whole} surely goes on at least as long.",
  "proof.time.as-of.no-earlier.sometimes":
    "{part} counts up to {spanPart} and {whole} up to {spanWhole}: {whole} may go on at least as long, or it may not.",
  "proof.time.as-of.no-earlier.never":
    "{part} counts up to {spanPart}, longer than {whole} up to {spanWhole}.",
  "proof.time.as-of.same.sometimes":
    "{part} holds for {spanPart} and {whole} for {spanWhole}: it may be one day, or it may not.",
  "proof.time.as-of.earlier.order":
    "{whole} counts up to {spanWhole}, {part} up to {spanPart}: {whole} is surely the earlier.",
  "proof.time.as-of.earlier.sometimes":
    "{whole} counts up to {spanWhole}, {part} up to {spanPart}: {whole} may be the earlier, or it may not.",
  "proof.time.as-of.earlier.never":
    "{whole} counts up to {spanWhole}, {part} up to {spanPart}: {whole} is not the earlier.",

  "proof.time.moment": "{both} hold as of {day}.",
  "proof.meet.same": "{all} were arrived at in the same way ({method}), so they can be compared.",
  "proof.meet.both-unstated":
    "{count, plural, =1 {Neither} other {None}} of {all} says how it was arrived at, so they are compared as they stand.",
  "proof.meet.floor":
    "{part} {count, plural, one {is} other {are}} documented case by case: no other way of counting the same can come to fewer.",
  "proof.meet.unstated": "Of {part} and {whole}, only one says how it was arrived at.",
  "proof.meet.coverage":
    "{whole} is a case-by-case record of somebody else: others may have documented more, so it is no upper limit for {part}.",
  "proof.meet.different":
    "{part} and {whole} were arrived at in different ways, and such figures never contradict.",

  "proof.origin.shared": "{figures} go back to the same originator: {organisations}.",
  "proof.origin.different": "{figures} have no originator in common.",
  "proof.origin.unnamed": "{figures} have no originator in common: not all of them say who counted.",
  "proof.origin.one-source": "One source prints both, under one date.",

  "proof.own": "The check “{check}” looked at these figures:",
  "proof.own.fact": "{name}: {fact}",
  "proof.rule": "The rule ({page}): {rule}",
  "proof.rule.grows-with-scope":
    "a count can only grow with its scope. What counts a part cannot be more than what counts the whole around it.",
  "proof.rule.running-total":
    "a running total cannot fall. What was counted by an earlier day is counted by a later one, too.",
  "proof.rule.one-value": "one count has one value at one date.",
  "proof.rule.parts-add-up":
    "parts that do not overlap cannot add up to more than the whole that contains them.",
  "proof.rule.periods-cover": "periods that cover a longer one without a gap cannot add up to less than it.",
  "proof.rule.relation": "a stated relation fails where no values inside the figures’ ranges satisfy it.",
  "proof.rule.repeat":
    "one number printed twice for what may be the same thing is one figure passed on; what is said of it should not change on the way.",
  "proof.rule.link":
    "a link leads to whoever is credited, to their parent or part, or to the publisher; otherwise one of credit and link may be wrong.",
  "proof.rule.vintage":
    "of one originator’s values for one count and date, the last published sets the bounds.",
  "proof.rule.stale":
    "a source that prints a count when a higher one of the same or nearly the same was public may have missed it.",
  "proof.rule.sum-by-mistake":
    "a count that equals the sum of all the others beside it, and does not contain them all, may have been added up by mistake.",
  "proof.rule.one-origin": "however many sources repeat it, what goes back to one origin is one observation.",
  "proof.rule.one-source": "what one source has from one origin is not confirmed by anybody else.",
  "proof.rule.no-originator":
    "a figure whose originator is not named cannot be told from a repetition of another.",
  "proof.rule.accounts":
    "answers to one question of fact that differ are set out side by side; recount does not choose.",
  "proof.rule.growth": "counts grow, so a higher count that may be the later one is no contradiction.",
  "proof.rule.set-apart":
    "figures are held against each other only where one counts all that the other counts; where one thing sets them apart, both can be true.",
  "proof.rule.dates":
    "nothing is counted after its source came out, no source is read before it came out, and no period ends before it begins.",
  "proof.rule.recorded-once":
    "what a source says once is recorded once. The first row counts, and the others are left out.",
  "proof.rule.precision":
    "a rounder number, or a floor, is no other count than the exact number that lies within it.",
  "proof.rule.best": "a source’s best value is shown; its range is what it asserts, and sets the bounds.",
  "proof.rule.decision-stands":
    "a decision holds for what its figures said when it was taken, and for the figures of its finding; otherwise it is not applied, and the finding is open.",
  "proof.rule.decision-used": "a decision is about a finding. Where that is gone, it changes nothing.",
  "proof.rule.record":
    "a reader must be able to go back to the place where a number stands, and know for when it holds.",

  "proof.compare": "{over} is at least {low} and {under} at most {high}: {low} > {high}.",
  "proof.compare.open":
    "{over} is {lowOpen, select, true {more than} other {at least}} {low} and {under} {highOpen, select, true {less than} other {at most}} {high}: no number is both.",
  "proof.sum.addend": "{value} ({figure})",
  "proof.sum.low":
    "Taking the least that each can be: {addends} = {total}. {whole} is at most {limit}: {total} > {limit}.",
  "proof.sum.high":
    "Taking the most that each can be: {addends} = {total}. {whole} is at least {limit}: {total} < {limit}.",
  "proof.sum.value": "{addends} = {total}, which is exactly what {whole} says.",
  "proof.layout.periods.always": "The times of {parts} do not overlap, so nobody is counted twice.",
  "proof.layout.periods.sometimes":
    "The times of {parts} may follow one another without overlapping; then nobody is counted twice.",
  "proof.layout.places.always": "The places of {parts} do not overlap, so nobody is counted twice.",
  "proof.layout.places.sometimes":
    "The places of {parts} do not overlap; if their times lie within that of {whole}, nobody is counted twice.",
  "proof.layout.cover.always":
    "{parts} together cover the time of {whole} without a gap, so nobody is left out.",
  "proof.layout.cover.sometimes":
    "{parts} may together cover the time of {whole} without a gap; then nobody is left out.",
  "proof.terms":
    "“{expression}”, with all terms brought to one side, must come to {operator, select, eq {0} le {0 or less} other {less than 0}}:",
  "proof.term.date": "{times}: {what} ({figures})",
  "proof.term.unprinted": "{times}: {what}, of which no figure is given: 0 or more",
  "proof.term.end": "{times}: {what}, as of the end of the time ({figures})",
  "proof.term.before": "{times}: {what}, as of the day before it begins ({figures})",
  "proof.term.times": "{coefficient} × {value} = {times}",
  "proof.term.times-range": "{coefficient} × ({value}) = {times}",
  "proof.term.sum":
    "together: {remainder}, and {operator, select, eq {0 is not among it} le {none of it is 0 or less} other {none of it is less than 0}}",
  "proof.term.sum.whole": "together: {remainder}; but no whole numbers within these ranges come to 0",
  "proof.context": "{figures} stand for one place and one date: {place}; {asOf}.",
  "proof.context.uncertain":
    "{figures} stand for one place and for dates that are printed alike: {place}; {asOf}.",
  "proof.range": "{low} to {high}",
  "proof.range.exact": "{low}",
  "proof.range.from": "{low} or more",
  "proof.range.above": "more than {low}",
  "proof.range.to": "{high} or less",
  "proof.range.below": "less than {high}",
  "proof.range.open": "more than {low} and less than {high}",
  "proof.range.low-open": "more than {low}, up to {high}",
  "proof.range.high-open": "{low} up to, but not including, {high}",
  "proof.range.any": "any number",

  "proof.readings": "Two readings of the dates, each within what is printed:",
  "proof.readings.contradicting": "they cannot all be true if {days}",
  "proof.readings.harmless": "they can all be true if {days}",
  "proof.readings.start": "{figure} begins on {day}",
  "proof.readings.as-of": "{figure} counts up to {day}",
  "proof.readings.start.outside": "{figure} begins on {day}, just outside its uncertain date",
  "proof.readings.as-of.outside": "{figure} counts up to {day}, just outside its uncertain date",
  "proof.readings.none": "the dates are as printed",
  "proof.doubt.dates":
    "It is no proof, since only some readings of the dates contradict. Which day is meant is open in {figures}.",
  "proof.doubt.vague": "It is no proof, since it rests on a word, whose floor is a convention ({figures}).",
  "proof.doubt.about": "It is no proof, since it rests on how far “about” reaches ({figures}).",
  "proof.doubt.method":
    "It is no proof, since {figures} does not say how it was arrived at, and the other does.",
  "proof.doubt.origins":
    "It is no proof, since the figures come from different originators ({figures}), who may each draw the line elsewhere.",
  "proof.doubt.recount":
    "It is no proof, since {figures}, the higher count of the earlier date, was published last: the originator may have recounted.",
  "proof.doubt.order":
    "Which of {figures} was published last is not recorded, so neither replaces the other.",
  "proof.doubt.marked": "It is no proof, since a date is marked as approximate or uncertain.",
  "proof.others":
    "{count, plural, one {{figure} contradicts one more figure: {others}. That is settled with this only if {figure} goes or changes.} other {{figure} contradicts # more figures: {others}. That is settled with this only if {figure} goes or changes.}}",

  "proof.repeat.one-source":
    "One source prints the number {value} more than once, for what may be the same thing: {figures}.",
  "proof.repeat.one-originator":
    "Sources that have it from the same originator print the number {value} for what may be the same thing: {figures}.",
  "proof.repeat.both":
    "The number {value} is printed for what may be the same thing, in one source more than once or by sources that have it from the same originator: {figures}.",
  "proof.differ.credits": "The credits differ:",
  "proof.differ.qualifiers": "The wording around the number differs:",
  "proof.differ.populations": "Those whom it counts differ:",
  "proof.differ.line": "{figure}: {what}",
  "proof.link":
    "The address given for {figure} is {address}. Its host, {host}, belongs to {organisation}; {figure} is credited to {credited}.",
  "proof.link.apart":
    "{organisation} is not credited, no parent or part of anybody credited, and not the publisher.",
  "proof.published":
    "{earlier} was published on {earlierDate}, {later} on {laterDate}: {later} surely came last.",
  "proof.published.uncertain": "{later} was published on {laterDate}, {earlier} on {earlierDate}.",
  "proof.not-contained": "{total} does not count all of them. Not within what it counts: {outside}.",
  "proof.backing":
    "{figures} stand in {sources, plural, one {one source} other {# sources}} and go back to {originators}.",
  "proof.backing.none":
    "{figures} stand in {sources, plural, one {one source} other {# sources}}, and who counted is not said.",
  "proof.apart.population":
    "What sets {over} and {unders} apart is whom they count{relation, select, siblings {: not the same people, though some may be in both} close {: nearly the same people, and not the same} other {: more people in {over}}}.",
  "proof.apart.indicator":
    "What sets {over} and {unders} apart is what they count{relation, select, siblings {: different things} close {: nearly the same thing, and not the same} other {: more in {over}}}.",
  "proof.apart.start":
    "What sets {over} and {unders} apart is when they begin: {over} counts from an earlier day.",
  "proof.apart.method": "What sets {over} and {unders} apart is how they were arrived at.",
  "proof.apart.coverage": "What sets {over} and {unders} apart is how far a case-by-case record reaches.",
  "proof.missing.published": "{source}: the date of publication is not recorded.",
  "proof.missing.address": "{source}: neither an address nor an archived address is recorded.",
  "proof.missing.as-of": "{source}: the date that the number holds for is not recorded for {figures}.",
  "proof.missing.locator": "{source}: the place in the source is not recorded for {figures}.",
  "proof.answers": "The question: {question}",
  "proof.answer": "{answer} ({claimant}; {source}, {locator})",

  "proof.impossible": "Its period as printed, {period}, cannot be: it is held against no other figure.",
  "proof.impossible.reversed":
    "The period of {figure} begins on {late} and ends on {early}: it would end before it begins.",
  "proof.impossible.after-publication":
    "{figure} {what, select, start {begins on} other {counts up to}} {late}. {source} was published on {early}: it would count what had not happened yet.",
  "proof.impossible.after-access":
    "{figure} {what, select, start {begins on} other {counts up to}} {late}. {source} was read on {early}: it would count what had not happened yet.",
  "proof.impossible.published-after-access":
    "{source} was published on {late} and read on {early}: it would have been read before it was published.",
  "proof.rows": "The rows of {figures} have the same source, place in it, scope, number and originators:",
  "proof.row": "{figure} is row {row} of {file}",
  "proof.contained": "{inner} is {range}, within what the others can be:",
  "proof.contained.outer": "{outer} is {range}, which has room for all that {inner} can be",
  "proof.best": "Each of these is a range with a best value of the source’s own within it:",
  "proof.best.line": "{figure}: {best} within {range}",

  "proof.remedy.correct-date": "One of the dates is looked up in the source, and corrected.",
  "proof.remedy.remove-row":
    "{figures} {count, plural, one {is taken out of the register, or is} other {are taken out of the register, or are}} found to be another statement after all.",
  "proof.outdated.changed":
    "{by} decided on {finding} ({decision}, {on}). What its figures say has changed since: the fingerprint in adjudications.csv is not the finding’s any more.",
  "proof.outdated.stranger":
    "{by} decided on {finding} ({decision}, {on}) and named {figure}, which that finding is not about.",
  "proof.outdated.gone":
    "{by} decided on {finding} ({decision}, {on}). The audit has no finding of that id any more.",

  "proof.remedy.own":
    "What the check found is held against the sources: the figures are corrected, or the finding is explained.",
  "proof.remedy.decide-again": "The finding is looked at again, and decided anew.",
  "proof.remedy.remove-decision": "The row is taken out of adjudications.csv, or its id corrected.",
  "proof.remedy.value": "{figure}, printed as “{printed}”, turns out to be {range}.",
  "proof.remedy.others-remain":
    "Except for another value of {figure}, these settle {figure} against {against} alone: {figure} may still contradict {others}.",
  "proof.remedy.date.start": "It becomes known on which day {figure} begins.",
  "proof.remedy.date.as-of": "It becomes known up to which day {figure} counts.",
  "proof.remedy.number": "It becomes known which number “{printed}” stands for ({figure}).",
  "proof.remedy.method": "It becomes known how {figure} was arrived at.",
  "proof.remedy.originator": "It becomes known who counted {figure}.",
  "proof.remedy.later": "{first} turns out to hold for a later day than {second}.",
  "proof.remedy.other-scope":
    "One of {figures} turns out to count other people, things, places or times than recorded here.",
  "proof.remedy.new-phase": "The count began anew before {figures}: then that is a phase of its own.",
  "proof.remedy.overlap": "{figures} turn out to overlap, so that their sum counts some people twice.",
  "proof.remedy.gap": "{figures} turn out to leave out a part of the time.",
  "proof.remedy.relation":
    "The relation turns out not to hold for what these figures count: then it is to be corrected in relations.csv.",
  "proof.remedy.ask-source": "The source, or what it cites, says what is meant in {figures}.",
  "proof.remedy.other-origin": "A source that has the count from another originator.",
  "proof.remedy.add-source":
    "Another source with a count of its own, or one that has it from another originator.",
  "proof.remedy.follow-link":
    "The link is followed to see who produced the number, and the credit or the link corrected.",
  "proof.remedy.keep-later": "Nothing is needed: {figures}, published last, sets the bounds.",
  "proof.remedy.publication": "It becomes known which of {figures} was published last.",
  "proof.remedy.nothing": "Nothing needs to be settled: this is no contradiction.",
  "proof.remedy.record": "What is missing is looked up in the source and recorded.",
  "proof.remedy.evidence": "Evidence on the question itself. Until then all answers are shown.",
} satisfies Texts;
