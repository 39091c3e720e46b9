import type { briefing as english } from "../en/briefing.ts";
import type { Translation } from "../translation.ts";

export const briefing: Translation<typeof english> = {
  "section.points": "خاڵە سەرەکییەکان",
  "section.headlines": "ژمارە سەرەکییەکان",
  "section.narrative": "شیکاری",
  "section.findings": "دۆزینەوەکان",
  "section.indicators": "نیشاندەر بە نیشاندەر",
  "section.derived": "بەها دەرهێنراوەکان",
  "section.coverage": "کێ چی ڕادەگەیەنێت",
  "section.reliance": "کێ پشت بە کێ دەبەستێت",
  "section.accounts": "گێڕانەوەکانی جێی ناکۆکی",
  "section.changes": "گۆڕانکارییەکان لە دەرچووی پێشووەوە",
  "section.decisions": "بڕیارەکان",
  "section.method": "شێوازی کار و سنوورەکانی",
  "section.definitions": "پێناسەکان",
  "section.sources": "سەرچاوەکان",
  "section.citation": "چۆن ئاماژە بەم کورتەیە بدرێت",
  "section.register": "تۆماری ژمارەکان",

  "rest.audit":
    "{pdf, select, yes {هەموویان لە `audit.json`دان، کە هاوپێچی فایلی `PDF`ە.} other {هەموویان لە وردبینییەکەدان، کە `recount audit --format json` چاپی دەکات.}}",
  "rest.figures":
    "{where, select, attached {هەموو ژمارەکان، لەگەڵ سەرچاوە و ئەوانەی دراونەتە پاڵیان، لە `register.csv`دان، کە هاوپێچی فایلی `PDF`ە.} page {هەموو ژمارەکان، لەگەڵ سەرچاوە و ئەوانەی دراونەتە پاڵیان، لە تۆماری ئەم کورتەیەدان.} download {هەموو ژمارەکان، لەگەڵ سەرچاوە و ئەوانەی دراونەتە پاڵیان، لە `register.csv`دان، کە لە بەشی تۆمارەوە دادەبەزێنرێت.} other {هەموو ژمارەکان، لەگەڵ سەرچاوە و ئەوانەی دراونەتە پاڵیان، لە خشتەکانی خودی کۆمەڵە داتاکەدان.}}",
  "rest.screens": "لە وەشانی شاشەدان.",
  "rest.changes": "هەموو گۆڕانەکان لەوەدان کە `recount brief --since {since} --format json` چاپی دەکات.",
  "finding.in-kind":
    "{count, plural, one {یەک تێبینیی تر تەنها دەڵێت} other {# تێبینیی تر تەنها دەڵێن}} کە دوو سەرچاوە شتی جیاواز دەژمێرن.",
  "finding.shown": "لە {count}، {shown}ی یەکەم لێرە پیشان دراون، گرنگترینیان لە پێشەوە.",
  "finding.more-figures": "{count, plural, one {و یەک ژمارەی تر} other {و # ژمارەی تر}}",
  "finding.remedies": "چی یەکلای دەکاتەوە",
  "finding.note-figures": "ژمارەکان:",
  "coverage.caption": "هەر سەرچاوەیەک و ئەوەی ژمارەی لەسەر دەدات",
  "coverage.column-published": "بڵاوکردنەوە",
  "coverage.column-figures": "ژمارەکان",
  "coverage.column-reported": "ژمارەی",
  "coverage.column-credited": "دراونەتە پاڵ لایەنێک",
  "coverage.reported": "{indicator} ({count})",
  "coverage.more-indicators": "{count, plural, one {# نیشاندەری تر} other {# نیشاندەری تر}}",
  "coverage.credited": "{some, select, all {هەموو} none {هیچ} other {{credited} لە {count}}}",
  "coverage.left-out":
    "{count, plural, one {یەک سەرچاوەی تر لە لیستەکەدا نییە} other {# سەرچاوەی تر لە لیستەکەدا نین}}؛ ئەوانەی زۆرترین ژمارەیان هەیە لە لیستەکەدان.",
  "reliance.caption": "هەر لایەنێکی بنەڕەتی و ئەو سەرچاوانەی ژمارەکانی دەدەن، و ئایا بەستەری بۆ دادەنێن",
  "reliance.column-link": "بەستەر",
  "reliance.own": "بڵاوکراوەی خۆیەتی",
  "reliance.unlinked": "بەستەر نادات",
  "reliance.links-origin":
    "{all, select, yes {بەستەری بۆ هەیە} other {بۆ {linked} لە {count, plural, one {# ژمارە} other {# ژمارە}} بەستەری بۆ هەیە}}",
  "reliance.links-elsewhere":
    "{all, select, yes {بەستەری بۆ شوێنێکی تر هەیە} other {بۆ {linked} لە {count, plural, one {# ژمارە} other {# ژمارە}} بەستەری بۆ شوێنێکی تر هەیە}}",
  "reliance.sources-left-out":
    "{count, plural, one {یەک سەرچاوەی تر لە لیستەکەدا نییە.} other {# سەرچاوەی تر لە لیستەکەدا نین.}}",
  "reliance.origins-left-out":
    "{count, plural, one {یەک لایەنی بنەڕەتیی تر لە لیستەکەدا نییە} other {# لایەنی بنەڕەتیی تر لە لیستەکەدا نین}}؛ ئەوانەی زۆرترین ژمارەیان هەیە لە لیستەکەدان.",
  "derived.left-out": "لە {count} بەهای دەرهێنراو، نوێترین {shown} پیشان دراون.",
  "estimates.dates-left-out":
    "لە {count} بەروار، {shown} پیشان دراون{step, select, month {: یەکەم، و دوایین بەرواری هەر مانگێک} quarter {: یەکەم، و دوایین بەرواری هەر چارەکێکی ساڵ} year {: یەکەم، و دوایین بەرواری هەر ساڵێک} other {}}.",
  "estimates.periods-left-out":
    "لە {count} ماوەی بەدوای یەکدا، {shown} پیشان دراون: نوێترینیان، ئەوانەی زۆرترین ژمارەیان هەیە و ئەوەی کەمترینی هەیە.",
  "estimates.series-left-out":
    "لە {count} زنجیرە، {shown} پیشان دراون: ئەوانەی زۆرترین بەرواریان هەیە، پاشان ئەوانەی باشترین پاڵپشتیان هەیە.",
  "estimates.not-possible": "خەمڵاندن ناکرێت",
  "estimates.printed": "بڵاوکراوەتەوە:",
  "estimates.none": "خەمڵاندن نییە",
  "estimates.latest": "نوێترین",
  "estimates.most": "لە بەرزترینەکان",
  "estimates.least": "نزمترین",
  "headline.doubted": "بەڵام بڕوانە دۆزینەوەی {number}",
  "headline.up": "بەرزبووەتەوە لە {before} ({asOf})",
  "headline.down": "دابەزیوە لە {before} ({asOf})",
  "headline.raised": "سنووری خوارەوە بەرزبووەتەوە؛ پێشتر {before} ({asOf})",
  "headline.lowered": "سنووری خوارەوە دابەزیوە؛ پێشتر {before} ({asOf})",
  "headline.shifted": "بە سنووری تر؛ پێشتر {before} ({asOf})",
  "headline.narrower": "تەسکبووەتەوە لە {before} ({asOf})",
  "headline.wider": "کەمتر دڵنیایە لە {before} ({asOf})",
  "headline.dated": "زانراوی پێشوو: {before} ({asOf})",
  "headline.same": "وەک پێشوو ({asOf})",
  "headline.new": "پێشتر نەزانراو بوو",
  "register.shown":
    "لە {count} ژمارە، {shown} لێرەدا چاپ کراون: ئەوانەی ناکۆکی و بڕیاریان لەسەرە، پاشان ئەوانەی نوێترین خەمڵاندنەکان دیاری دەکەن، پاشان نوێترینەکان.",
  "register.download": "هەموو تۆمارەکە دابەزێنە: `register.csv`",
  "register.findings-not-shown": "{count, plural, one {# پیشان نەدراوە} other {# پیشان نەدراون}}",
  "register.count-shown": "{shown} لە {count, plural, one {# ژمارە} other {# ژمارە}}",
  "register.all-from": "سەرچاوەی هەموو ژمارەکان: {source}.",
  "register.all-credited": "هەموویان دراونەتە پاڵ: {organisations}.",
  "register.all-findings":
    "{count, plural, =0 {هیچ دۆزینەوەیەک لەسەر هیچیان نییە.} one {دۆزینەوەی {numbers} لەسەر هەموویانە.} other {دۆزینەوەکانی {numbers} لەسەر هەموویانن.}}",
  "register.column-locator": "شوێن لە سەرچاوەکەدا",
  "chart.long-data":
    "داتای ئەم هێڵکارییە: {count, plural, one {# ڕیز} other {# ڕیز}}، {html, select, yes {لە وەشانی شاشەدایە} other {چاپ نەکراوە؛ هەموو ژمارەکان لە `register.csv`دان، کە هاوپێچی فایلی `PDF`ە}}.",

  "title.where": "شوێن",
  "title.period": "ماوە",
  "title.previous": "دەرچووی پێشوو",
  "title.next": "دەرچووی دواتر",
  "title.logo": "لۆگۆی بڵاوکەرەوە",
  "title.issue": "دەرچووی {number, number}",
  "title.issue-known-by": "دەرچووی {number, number}، زانراو تا {date}",
  "title.places-more": "{list} و {count, plural, one {یەک شوێنی تر} other {# شوێنی تر}}",
  "citation.author": "{author}.",
  "citation.author-year": "{author} ({year}).",
  "citation.title": "{title}.",
  "citation.sentence": "{text}.",
  "citation.dataset": "کۆمەڵە داتا: {name}.",
  "citation.dataset-version": "کۆمەڵە داتا: {name}، وەشانی {version}.",
  "citation.contact": "پەیوەندی",
  "citation.licence": "مۆڵەت",
  "citation.errata": "ڕاستکردنەوەی دەرچووەکانی پێشوو",
  "citation.errata-caption": "ئەوەی لە دەرچووەکانی پێشوودا هەڵە بوو، دوایین ڕاستکردنەوە پێشتر",
  "citation.column-issue": "دەرچوو",
  "citation.column-date": "بەرواری ڕاستکردنەوە",
  "citation.column-was": "ئەوەی نووسرابوو",
  "citation.column-now": "ڕاستەکەی",
  "citation.column-reason": "هۆکار",

  "register.note": "تێبینی",
  "register.note-label": "{name}:",
  "register.notes": "تێبینییەکان",

  "narrative.foreign-en": "ئەم دەقە تەنیا بە ئینگلیزی هەیە.",
  "narrative.foreign-ar": "ئەم دەقە تەنیا بە عەرەبی هەیە.",
  "narrative.foreign-ckb": "ئەم دەقە تەنیا بە کوردیی سۆرانی هەیە.",
  "narrative.left-out":
    "{count, plural, one {یەک بڕگە دانەنراوە، چونکە ئاماژە بە شتێک دەکات کە هێشتا نەزانرابوو.} other {# بڕگە دانەنراون، چونکە ئاماژە بە شتێک دەکەن کە هێشتا نەزانرابوو.}}",
  "narrative.disowned":
    "{value} ({why, select, withdrawn {کشێنراوەتەوە} corrected {هەڵەیەکی ڕاستکراوە} other {ژمارەیەکی نوێتر جێی گرتووەتەوە}})",

  "attached.audit": "وردبینییەکە وەک داتا: دۆزینەوەکان و خەمڵاندنەکان و بەها دەرهێنراوەکان",
  "attached.manifest":
    "ئەوەی ئەم کورتەیەی لێ دروست کراوە: وەشانەکان و ڕێکخستنەکان و پەنجەمۆری هەر فایلێک کە خوێنراوەتەوە",
  "attached.register": "تۆماری ژمارەکان، بۆ بەرنامەی خشتە",
};
