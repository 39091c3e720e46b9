import type { Texts } from "../catalogue.ts";

/** Sentences on findings, in ICU MessageFormat. Each says what is the matter, with its sources, in plain words. */
export const findings = {
  "finding.conflict.same-source":
    "{sourceOver} gives both {over} and {under} for one count and date: {scopeOver}; {asOfOver}.",
  "finding.conflict.same-date":
    "{sourceOver} gives {over} and {sourceUnder} {under} for the same count ({scopeOver}; {asOfOver}): they cannot both be right.",
  "finding.conflict.earlier-higher":
    "{sourceOver} gives {over} ({scopeOver}; {asOfOver}), {sourceUnder} only {under} ({asOfUnder}): a running total cannot fall, so they cannot both be right.",
  "finding.conflict.unless-later":
    "{sourceOver} gives {over} ({scopeOver}; {asOfOver}) and {sourceUnder} {under} ({asOfUnder}): they conflict unless the higher count is the later one.",
  "finding.regression":
    "{originators} is credited with {over} ({scopeOver}; {asOfOver}; {sourceOver}) and with fewer, {under}, as of a later date ({asOfUnder}; {sourceUnder}): a running total cannot fall.",
  "finding.regression.counted-back":
    "{originators} is credited with {over} ({scopeOver}; {asOfOver}) in {sourceOver}, published after {sourceUnder} had given {under} ({asOfUnder}): the earlier date may have been recounted.",
  "finding.part-exceeds-whole.nested":
    "{over} ({scopeOver}; {periodOver}; {sourceOver}) is more than {under} ({scopeUnder}; {periodUnder}; {sourceUnder}), though the second count includes the first.",
  "finding.part-exceeds-whole.parts":
    "{parts} add up to {sum}, more than the whole that contains them: {whole} ({scopeWhole}; {periodWhole}; {sourceWhole}).",
  "finding.part-exceeds-whole.covering":
    "{parts} together cover the whole period and come to {sum}, less than the count for all of it: {whole} ({scopeWhole}; {periodWhole}; {sourceWhole}).",
  "finding.identity":
    "“{expression}” does not hold for {figures}: brought to one side, the terms leave {remainder}{mixed, select, true {. The figures come from different originators} other {}}.",
  "finding.identity.whole":
    "“{expression}” does not hold for {figures}: no whole numbers within what they say come to it{mixed, select, true {. The figures come from different originators} other {}}.",
  "finding.identity.unprinted": "No figure is given for “{count}”, which could be any number from 0 up.",
  "finding.impossible-date.reversed":
    "{source} gives {count, plural, one {a figure for a period that ends before it starts} other {# figures for periods that end before they start}}: {figures}.",
  "finding.impossible-date.after-publication":
    "{source} (published {published}) gives {count, plural, one {a figure} other {# figures}} as of a later date: {figures}. One of the dates is wrong.",
  "finding.impossible-date.after-access":
    "{source}, read {accessed}, gives {count, plural, one {a figure} other {# figures}} as of a later date: {figures}. One of the dates is wrong.",
  "finding.impossible-date.published-after-access":
    "{source} is recorded as published {published} and as read before that, {accessed}: one of the dates is wrong.",
  "finding.attribution":
    "{source} credits the number {value} to different bodies: {credits}. It is one figure of disputed origin, not several confirmations.",
  "finding.link-mismatch":
    "The link that {source} gives for {value} ({locator}) leads to {host}, the site of an organisation that is not credited: {organisation}. Credited: {credited}.",
  "finding.qualifier-drift": "The number {value} changes its qualifier on the way: {mentions}.",
  "finding.definition-drift":
    "The number {value} stays the same while those whom it counts change: {mentions}.",
  "finding.revision":
    "{originators} is credited with {earlier} in {sourceEarlier} and, for the same count and date ({scopeEarlier}; {asOfEarlier}), with {later} in {sourceLater}, published later.",
  "finding.revision.undated":
    "{originators} is credited with {earlier} in {sourceEarlier} and with {later} in {sourceLater} for the same count and date ({scopeEarlier}; {asOfEarlier}); which came last is not known.",
  "finding.stale":
    "{sourceStale} printed {stale} ({scopeStale}) on {publishedStale}, when {newer} ({scopeNewer}) had been public since {publishedNewer} ({sourceNewer}).{differs, select, people { The two do not count the same people, only nearly the same: that may explain the difference.} things { The two do not count the same thing, only nearly the same: that may explain the difference.} other {}}",
  "finding.coincident-sum":
    "{total} ({scopeTotal}) in {source}, {locator}, is exactly the sum of the other counts printed there ({addends}), though it does not include them all: were they added up by mistake?",
  "finding.duplicate":
    "{first} ({scopeFirst}; {periodFirst}; {sourceFirst}, {locator}) is recorded more than once: one row counts, {count, plural, one {and the other is} other {and the # others are}} left out.",
  "finding.contested-account": "“{question}” Answers differ: {answers}.",
  "finding.reopened-adjudication":
    "{by} decided on {finding} ({decision}, {on}), but what its figures say has changed since: the decision is not applied, and the finding is open again.",
  "finding.reopened-adjudication.stranger":
    "{by} decided on {finding} ({decision}, {on}), but on a figure that the finding is not about: {value} ({source}). The decision is not applied, and the finding is open.",
  "finding.unused-adjudication":
    "{by} decided on {finding} ({decision}, {on}), but there is no such finding any more: the decision changes nothing.",
  "finding.single-origin":
    "{sources, plural, one {# source gives} other {# sources give}} figures on one count ({scope}), and all go back to the same origin ({originators}): one observation, not several.",
  "finding.uncorroborated":
    "In {source}, {figures, plural, one {one figure rests on one origin alone} other {# figures rest on one origin each}} ({originators}); no other source here confirms {figures, plural, one {it} other {them}}.",
  "finding.unattributed":
    "{source} does not say who counted {figures, plural, one {one figure} other {# figures}}: {values}.",
  "finding.growth":
    "{lower} ({scopeLower}; {asOfLower}; {sourceLower}) is below {higher}, {earlier, select, true {and it is the earlier count} other {which may simply be later}}: no contradiction.",
  "finding.scope-difference.population":
    "{over} ({scopeOver}; {sourceOver}) does not contradict {unders}: {relation, select, siblings {they do not count the same people, though some may be in both} close {they count nearly the same people, not the same} other {the first counts more people than the second}}.",
  "finding.scope-difference.indicator":
    "{over} ({scopeOver}; {sourceOver}) does not contradict {unders}: {relation, select, siblings {they count different things} close {they count nearly the same thing, not the same} other {the first counts more than the second}}.",
  "finding.scope-difference.start":
    "{over} ({scopeOver}; {periodOver}; {sourceOver}) does not contradict {unders}: it starts counting earlier.",
  "finding.scope-difference.method":
    "{over} ({scopeOver}; {sourceOver}) does not contradict {unders}: they were arrived at by different methods.",
  "finding.scope-difference.coverage":
    "{over} ({scopeOver}; {sourceOver}) does not contradict {unders}: a case-by-case record is a floor, and other recorders may have documented more.",
  "finding.precision.nested":
    "{inner} ({scopeInner}; {asOfInner}; {sourceInner}) lies within {outers}: one is more exact than the other, and they do not contradict.",
  "finding.precision.best":
    "{source} gives best values of its own within its ranges: {figures}. They are shown and set no bound.",
  "finding.incomplete": "Not recorded for {source}: {missing}.",

  "finding.others":
    "{count, plural, one {One more figure contradicts} other {# more figures contradict}} {blamed}.",
  "finding.doubt": "It is no proof: {doubts}.",
  "doubt.dates": "some readings of the dates let both stand",
  "doubt.vague": "it rests on a word, not on a number",
  "doubt.about": "it rests on how far “about” reaches",
  "doubt.method": "only one of them states its method",

  "doubt.marked": "a date is marked as approximate or uncertain",

  "phrase.figure": "{value} ({scope}; {asOf}; {source})",
  "phrase.figure-short": "{value} ({scope}; {source})",
  "phrase.dated": "{value} ({scope}; {period})",
  "phrase.best": "{best} within {value}",
  "phrase.more": "{count} more",
  "phrase.figure-placed": "{value} ({source}, {locator})",
  "phrase.part": "{value} ({place}{period}; {source})",
  "phrase.part.place": "{place}; ",
  "phrase.credit": "{organisations} ({locator})",
  "phrase.mention": "“{printed}” ({source}, {locator})",
  "phrase.mention-population": "{population} ({source}, {locator})",
  "phrase.answer": "{answer} ({claimant})",
  "phrase.missing.published": "the date of publication",
  "phrase.missing.address": "an address",
  "phrase.missing.asOf": "the date that {count, plural, one {# figure holds} other {# figures hold}} for",
  "phrase.missing.locator": "the place of {count, plural, one {# figure} other {# figures}} in it",

  "finding.named": "“{type}”",
  "finding.type.conflict": "Sources conflict",
  "finding.type.regression": "A running total falls",
  "finding.type.part-exceeds-whole": "A part exceeds its whole",
  "finding.type.identity": "A sum does not add up",
  "finding.type.impossible-date": "An impossible date",
  "finding.type.attribution": "One number, different credits",
  "finding.type.link-mismatch": "Credit and link differ",
  "finding.type.qualifier-drift": "The qualifier changes",
  "finding.type.definition-drift": "Those counted change",
  "finding.type.revision": "An originator revised its count",
  "finding.type.stale": "A higher count was public",
  "finding.type.coincident-sum": "A total equals its neighbours’ sum",
  "finding.type.duplicate": "Recorded twice",
  "finding.type.contested-account": "Contested account",
  "finding.type.reopened-adjudication": "A decision is out of date",
  "finding.type.unused-adjudication": "A decision without a finding",
  "finding.type.single-origin": "Several sources, one origin",
  "finding.type.uncorroborated": "One origin alone",
  "finding.type.unattributed": "No originator named",
  "finding.type.growth": "Explained by time",
  "finding.type.scope-difference": "Explained by scope",
  "finding.type.precision": "Explained by precision",
  "finding.type.own": "Own checks",
  "finding.type.incomplete": "Record incomplete",

  "finding.meaning.conflict":
    "Different originators give values for one count that cannot both be true at one date, or the earlier value is the higher; or one source prints two values for one date.",
  "finding.meaning.regression":
    "A running total of one originator is lower at a later date. Deaths are not undone, so one of the two is wrong, or the count began anew.",
  "finding.meaning.part-exceeds-whole":
    "A narrower group, place or period has more than the wider one around it, or parts that do not overlap add up to more than their whole.",
  "finding.meaning.identity":
    "Figures that must add up by a stated relation, such as missing = found + still missing, do not.",
  "finding.meaning.impossible-date":
    "A figure is as of a date after its source came out, a period ends before it starts, or a source came out after it was read. Such a figure is held against no other.",
  "finding.meaning.attribution":
    "One source names different organisations behind what looks like one number. Until that is settled they count as one origin.",
  "finding.meaning.link-mismatch":
    "The address given for a figure belongs to an organisation other than the one credited, its parent, its part or the publisher.",
  "finding.meaning.qualifier-drift":
    "A number is passed on with another qualifier: a floor turns into an exact count, or the other way round.",
  "finding.meaning.definition-drift":
    "A number is passed on for another group of people than it was counted for.",
  "finding.meaning.revision":
    "An originator replaced its own value for one count and date. The later value sets the bounds.",
  "finding.meaning.stale":
    "A source prints a count below one of the same or nearly the same that was already public when it was published.",
  "finding.meaning.coincident-sum":
    "A count equals the sum of all other counts beside it, of different kinds. This may be chance, or a sum taken for a count.",
  "finding.meaning.duplicate":
    "The register has one statement of a source more than once. Only the first row counts.",
  "finding.meaning.contested-account":
    "Those involved answer one question of fact differently. Both sides are set out.",
  "finding.meaning.reopened-adjudication":
    "Somebody decided on a finding whose figures have changed since. The decision is not applied until it is taken again.",
  "finding.meaning.unused-adjudication":
    "Somebody decided on a finding that no longer comes up. The decision changes nothing.",
  "finding.meaning.single-origin": "What looks like several confirmations goes back to one organisation.",
  "finding.meaning.uncorroborated":
    "Only one organisation stands behind a figure, and no second one confirms it.",
  "finding.meaning.unattributed": "A source does not say who counted.",
  "finding.meaning.growth": "Two values differ and the higher one may be the later: counts grow.",
  "finding.meaning.scope-difference":
    "Two values look contradictory, but they do not count the same people, things or periods, or were arrived at by different methods.",
  "finding.meaning.precision":
    "Two numbers for one count and date differ, and one lies within the other: a rounder number or a floor, not another count.",
  "finding.meaning.own":
    "A check of whoever made this audit, and none of recount’s, found something. It says itself what that means.",
  "finding.meaning.incomplete": "Details that a reader needs to go back to the source are not recorded.",
} satisfies Texts;
