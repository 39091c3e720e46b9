import type { page as english } from "../en/page.ts";
import type { Translation } from "../translation.ts";

/** The words of the briefing as a page. A noun after a number stays singular in Kurdish, and so does one under a number. */
export const page: Translation<typeof english> = {
  "page.skip": "بڕۆ بۆ خاڵە سەرەکییەکان",
  "page.contents": "ناوەڕۆک",
  "page.made-by": "recount",
  "page.subject": "ئەوەی سەرچاوە بڵاوکراوەکان دەیڵێن، لە کوێ ژمارەکانیان جیاوازن، و بۆچی",
  "page.page-of-pages": "لاپەڕەی {page} لە {pages}",
  "page.none": "هیچ",

  "page.kicker": "کورتە: بەراوردی ژمارەکان",
  "page.known-by": "زانراو تا {date}",
  "page.latest": "بەرواری نوێترین سەرچاوە: {date}",
  "page.count-sources": "{count, plural, one {سەرچاوە} other {سەرچاوە}}",
  "page.count-figures": "{count, plural, one {ژمارە} other {ژمارە}}",
  "page.count-errors": "{count, plural, one {هەڵە} other {هەڵە}}",
  "page.count-warnings": "{count, plural, one {ئاگاداری} other {ئاگاداری}}",
  "page.count-notes": "{count, plural, one {تێبینی} other {تێبینی}}",
  "page.count-decided": "{count, plural, one {دۆزینەوەی یەکلاکراوە} other {دۆزینەوەی یەکلاکراوە}}",
  "page.count-deferred": "{count, plural, one {دۆزینەوەی دواخراو} other {دۆزینەوەی دواخراو}}",
  "page.count-of-figures": "{count, plural, =0 {هیچ ژمارەیەک} one {یەک ژمارە} other {# ژمارە}}",

  "page.points-none": "هێشتا ناتوانرێت هیچ بوترێت: هیچ ژمارەیەک سنوور دانانێت، و هیچ نەدۆزرایەوە.",
  "page.point-estimate": "{series} ({asOf}؛ {backing}).",
  "page.point-estimate-doubted": "{series} ({asOf}؛ {backing}؛ بەڵام سەیری دۆزینەوەی {number, number} بکە).",
  "page.point-derived":
    "{series} ({asOf}؛ هیچ سەرچاوەیەک بڵاوی نەکردووەتەوە، لە ژمارەکانی ترەوە دەردەکەوێت).",
  "page.backing-corroborated": "دوو بنەڕەت یان زیاتر",
  "page.backing-single-origin": "یەک بنەڕەت",
  "page.backing-unattributed": "نەوتراوە کێ ژماردوویەتی",
  "page.backing-contested": "جێی ناکۆکی",

  "page.estimates-intro":
    "تەسکترین مەودا کە لە ژمارە بێ ناکۆکییەکانەوە دەردەکەوێت، بۆ هەر ژمێردراوێک لە هەر بەروارێکیدا. لەو شوێنەی هیچ شتێک سنووری سەرەوە دانانێت، خەمڵاندنەکە «لانی کەم»ە.",
  "page.estimates-caption": "خەمڵاندنی هەر ژمێردراوێک، بەپێی ئەو بەروارەی تا ئەو کاتە ڕاستە",
  "page.disputed": "ناکۆکی لەسەر: {value}",
  "page.bound-both": "بەهاکە لە",
  "page.bound-disputed": "جێی ناکۆکی:",
  "page.bound-low": "سنووری خوارەوە لە",
  "page.bound-high": "سنووری سەرەوە لە",
  "page.origin-none": "ناوی هیچ لایەنێک نەهاتووە",
  "page.derived-intro":
    "هیچ سەرچاوەیەک ئەم ژمارانەی بڵاو نەکردووەتەوە. بەپێی یاسایەک کە هەمیشە ڕاستە لە ژمارەکانەوە دەردەکەون.",
  "page.derived-caption": "ئەو بەهایانەی لە ژمارەکانەوە دەرهێنراون",
  "page.mixed-origins": "لە لایەنی بنەڕەتیی جیاوازەوە",

  "page.findings-none": "هیچ نەدۆزرایەوە: ژمارەکان نە ناکۆکن و نە هیچیان کەمە.",
  "page.findings-all-decided": "هیچ کراوە نەماوە: لەسەر هەموو دۆزینەوەیەک بڕیار دراوە.",
  "page.findings-summary":
    "{errors, plural, =0 {هیچ هەڵەیەک نییە: لێرە هیچ شتێک ناسەلمێنێت کە هەندێک ژمارە ناکرێت هەموویان ڕاست بن، یان ڕێکەوتێک ناکرێت ڕاست بێت.} one {یەک هەڵە: ژمارەگەلێک کە ناکرێت هەموویان ڕاست بن، یان ڕێکەوتێک کە ناکرێت ڕاست بێت.} other {# هەڵە: ژمارەگەلێک کە ناکرێت هەموویان ڕاست بن، یان ڕێکەوتگەلێک کە ناکرێت ڕاست بن.}}{deferred, plural, =0 {} one { یەک هەڵە دواخراوە.} other { # هەڵە دواخراون.}} {count, plural, =0 {هیچی تر کراوە نییە.} one {هەمووی پێکەوە یەک دۆزینەوەیە.} other {هەمووی پێکەوە # دۆزینەوەیە، گرنگترینیان لە پێشەوە.}}",
  "page.findings-errors": "{count, plural, one {یەک هەڵە} other {# هەڵە}}",
  "page.findings-warnings": "{count, plural, one {یەک ئاگاداری} other {# ئاگاداری}}",
  "page.findings-notes": "{count, plural, one {یەک تێبینی} other {# تێبینی}}",
  "page.finding-heading": "{number}. {type}",
  "page.hint": "ئاماژە:",
  "page.finding-figures":
    "دۆزینەوەی {number}: {count, plural, one {ژمارەکە} other {ژمارەکان لە تەنیشت یەکتر}}",
  "page.wide-chart": "هێڵکارییەکە لە شاشەکە پانترە: بۆ لاکان بیجووڵێنە.",
  "page.see-finding": "بڕوانە دۆزینەوەی {number}: {type}",
  "page.see-accounts": "گێڕانەوەکان لە تەنیشت یەکتر",

  "page.column-printed": "وەک بڵاوکراوەتەوە",
  "page.column-counted": "ئەوەی ژمێردراوە",
  "page.column-who-where": "کێ و لە کوێ",
  "page.column-as-of": "تا بەرواری",
  "page.column-period": "ماوە",
  "page.column-source": "سەرچاوە",
  "page.column-credited": "دراوەتە پاڵ",
  "page.links-to": "بەستەرەکە دەچێتە",
  "page.column-link": "بەستەری دراو",
  "page.column-findings": "دۆزینەوەکان",
  "page.column-estimate": "خەمڵاندن",
  "page.column-value": "بەها",
  "page.column-grade": "پاڵپشت",
  "page.column-origins": "بنەڕەت",
  "page.column-bounds": "ئەوەی سنووری داناوە",
  "page.column-rule": "یاسا",
  "page.column-inputs": "لە ژمارەکانی",
  "page.column-reads": "وەک ئەمە دەخوێنرێتەوە",
  "page.link-none": "بەستەر نییە",

  "page.chart-data": "داتای ئەم هێڵکارییە",
  "page.chart-data-caption": "داتا: {title}",

  "page.register-intro":
    "هەموو ژمارەیەک کە سەرچاوەکان بڵاویان کردووەتەوە، لەگەڵ شوێنی لە سەرچاوەکەدا، ئەو ماوەیەی دەیگرێتەوە و ئەوەی دراوەتە پاڵی. ژمارەکانی دوا ستوون دەچنە دۆزینەوەکان.",
  "page.register-caption": "هەموو ژمارەکان، بەپێی ئەوەی دەیژمێرن",
  "page.best": "باشترین بەهای سەرچاوەکە خۆی: {value}",
  "page.status-revised": "ژمارەیەکی نوێتر جێی گرتووەتەوە",
  "page.status-withdrawn": "کشێنراوەتەوە",

  "page.accounts-intro":
    "پرسیار لەسەر ڕووداوەکان کە ئەوانەی پەیوەندییان پێیانەوە هەیە بە جیاوازی وەڵامی دەدەنەوە. هەر وەڵامێک هەمان جێی هەیە؛ هیچیان بەسەر ئەوی تردا هەڵنابژێردرێت.",
  "page.one-account": "تەنیا یەک وەڵام تۆمار کراوە.",

  "page.decisions-deferred": "دواخراوەکان ({count, number})",
  "page.decisions-decided": "یەکلاکراوەکان ({count, number})",
  "page.decisions-intro":
    "ئەو دۆزینەوانەی کەسێک سەیری کردوون: چی بڕیار درا، بۆچی، لەلایەن کێوە و کەی. چیتر لە ناو دۆزینەوەکاندا ناژمێردرێن؛ ئەوەی دواخراوە هێشتا یەکلا نەبووەتەوە. ژمارەکان خۆیان لە تۆمارەکەدا دەمێننەوە وەک سەرچاوەکانیان بڵاویان کردوونەتەوە.",
  "page.decision-number": "ب{number}",
  "page.left-out": "بە بڕیارێک لادراوە",

  "page.method-intro":
    "هەر ژمارەیەک وەک سەرچاوەکەی بڵاوی کردووەتەوە تۆمار کراوە: وشەکانی، شوێنیان لە سەرچاوەکەدا، چی دەژمێرێت، لە چ گرووپێکدا، لە کوێ و بۆ چ ماوەیەک، و ئەوەی دراوەتە پاڵی. ژماردن تەنیا بەوە زیاد دەکات کە زیاتر لەخۆ بگرێت: کەسانی زیاتر، شوێنێکی فراوانتر، ماوەیەکی درێژتر. ئەو ژمارانەی ئەم یاسایە دەشکێنن ناکرێت هەموویان ڕاست بن؛ ئەوانەی تەنیا وا دەردەکەون کە دەیشکێنن ڕوون دەکرێنەوە. هیچ سەرچاوەیەک لە سەرچاوەیەکی تر زیاتری پێ نادرێت، و هیچ ژمارەیەک ڕاست ناکرێتەوە و ناوەند ناگیرێت.",
  "page.foreign":
    "ئەو وشانەی هێڵێکی خاڵدار لە ژێریاندایە وشەی کۆمەڵە داتاکە خۆین بە زمانێکی تر: وەرگێڕانیان تێیدا نییە.",
  "page.method-known-by": "چی زانراو بوو، و کەی",
  "page.known-by-meaning":
    "ئەم کورتەیە دۆخەکە پیشان دەدات تا {date}. تەنیا ئەوە حیساب دەکرێت کە تا ئەو کاتە بڵاوکرابووەوە؛ ئەوەی دواتر دەرچووە تێیدا نییە، هەرچەندە باسی ڕووداوی پێشتریش بکات.",
  "page.known-by-every-source":
    "هەموو سەرچاوەکانی تۆمارەکە حیساب دەکرێن، ئەوانەی بەرواریان نییەش. نوێترینی ئەوانەی بەرواریان هەیە هی {date}ـە. بۆ زانینی ئەوەی لە ڕۆژێکی دیاریکراودا چی زانراو بووە، دەکرێت کورتەیەک ئامادە بکرێت کە ئەوەی دوای ئەو ڕۆژە بڵاوکراوەتەوە یان بەرواری نییە لا بدات.",
  "page.known-by-nothing":
    "هیچ سەرچاوەیەک بەرواری بڵاوکردنەوەی نەداوە، بۆیە هەموو سەرچاوەکان حیساب دەکرێن، و ناتوانرێت بەرواری زانین بدرێت.",
  "page.method-unknown": "چی نازانرێت",
  "page.unknown-originator":
    "{count, plural, one {یەک ژمارە} other {# ژمارە}} لە {total, number}: نەوتراوە کێ ژماردوویەتی.",
  "page.unknown-as-of":
    "{count, plural, one {یەک ژمارە} other {# ژمارە}} لە {total, number}: بەرواری زانراوی نییە. ژمارەی بێ بەروار لەگەڵ هیچ شتێک ناکۆک نییە.",
  "page.unknown-vague":
    "{count, plural, one {یەک ژمارە} other {# ژمارە}} لە {total, number}: وشەیە نەک ژمارە، وەک «دەیان». وشەیەکی وا لانی کەمێکی ڕێککەوتوو دادەنێت و هەرگیز خەمڵاندنێک تەسک ناکاتەوە.",
  "page.unknown-method":
    "{count, plural, one {یەک ژمارە} other {# ژمارە}} لە {total, number}: شێوازی نەوتراوە (بەڵگەدارکردنی هەر حاڵەتێک بە جیا، ژماردن یان خەمڵاندن).",
  "page.unknown-published":
    "{count, plural, one {یەک سەرچاوە} other {# سەرچاوە}} لە {total, number}: بەرواری بڵاوکردنەوەی نییە.",
  "page.unknown-address":
    "{count, plural, one {یەک سەرچاوە} other {# سەرچاوە}} لە {total, number}: بێ ناونیشان تۆمار کراوە.",
  "page.unknown-beyond":
    "هەر شتێک کە هیچ سەرچاوەیەک بڵاوی نەکردووەتەوە: ئەو کەس و ڕووداوانەی کەس تۆماری نەکردوون لە هیچ کام لەم ژمارانەدا نین.",
  "page.method-readings": "ژمارەی بڵاوکراوە چۆن دەخوێنرێتەوە",
  "page.readings-caption": "ژمارەیەک چی دەڵێت، بەپێی وشەکانی دەوری",
  "page.printed-exact": "«34»",
  "page.reads-exact": "ڕێک ئەو ژمارەیە",
  "page.printed-at-least": "«لانی کەم 34»",
  "page.reads-at-least": "ئەو ژمارەیە یان هەر ژمارەیەکی گەورەتر",
  "page.printed-more-than": "«زیاتر لە 34»",
  "page.reads-more-than": "هەر ژمارەیەکی گەورەتر؛ بۆ ژماردن، 35 یان زیاتر",
  "page.printed-at-most": "«لانی زۆر 34»",
  "page.reads-at-most": "هەر ژمارەیەک لە سفرەوە تا ئەو ژمارەیە",
  "page.printed-less-than": "«کەمتر لە 34»",
  "page.reads-less-than": "هەر ژمارەیەکی بچووکتر؛ بۆ ژماردن، 33 یان کەمتر",
  "page.printed-about": "«نزیکەی 30»",
  "page.reads-about": "ئەو ژمارەیە، بە زیاد یان کەمی نیوەی پلەی دوا ژمارەی کە سفر نییە: لە 25 تا 35",
  "page.printed-range": "«لە 30 تا 40»",
  "page.reads-range": "هەر ژمارەیەک لە یەکەمەوە تا دووەم",
  "page.printed-vague": "«دەیان»",
  "page.reads-vague":
    "لانی کەمێکی ڕێککەوتوو: دەیان 10، دەرزەن و کۆکەی 12، بیستەکان 20، سەدان 100، هەزاران 1,000، وشەی تر 1. هەرگیز خەمڵاندنێک تەسک ناکاتەوە",
  "page.method-severity": "دۆزینەوەکان چۆن ڕیز دەکرێن",
  "page.severity-error": "ئەو ژمارانەی ناکرێت هەموویان ڕاست بن، بەروار و وشەکانیان چۆن بخوێنرێنەوە.",
  "page.severity-warning":
    "ئەو ژمارانەی بە هەندێک خوێندنەوە ناکرێت هەموویان ڕاست بن، یان شتێک کە خوێنەر دەبێت پێش بەکارهێنانیان بیزانێت.",
  "page.severity-note": "جیاوازییەک کە ڕوون کراوەتەوە، یان کەمییەک لەوەی زانراوە. هیچ هەڵەیەک نییە.",
  "page.method-grades": "پاڵپشتی خەمڵاندنەکان",
  "page.grade-corroborated":
    "دوو بنەڕەت یان زیاتر لە پشتیەوەن. ئەو لایەنانەی پێکەوە دراوەتە پاڵیان یەک بنەڕەتن.",
  "page.grade-single-origin": "یەک بنەڕەت لە پشتیەوەیە، هەرچەند سەرچاوە دووبارەی بکەنەوە.",
  "page.grade-unattributed": "هیچ سەرچاوەیەک ناڵێت کێ ژماردوویەتی.",
  "page.grade-contested":
    "یەکێک لە ژمارەکانی لە هەڵەیەکی کراوەدایە و سنوور دانانێت، یان ئەو ژمارانەی سنوور دادەنێن هیچ بەهایەکی هاوبەشیان نییە. مەودای بەهاکانی جێی ناکۆکی پیشان دەدرێت.",
  "page.method-types": "واتای دۆزینەوەکان",
  "page.not-found": "بۆ ئەمانەش گەڕاوین و لە ناو دۆزینەوەکاندا نین: {types}.",

  "page.definitions-intro":
    "ئەو واتایەی بۆ وشەکانی سەرچاوەکان وەرگیراوە. ئەگەر شتێکی تر نەوترابێت، ژمارەکان ژماردنن و لە ماوەکەیاندا کۆ دەبنەوە.",
  "page.definitions-indicators": "ئەوەی ژمێردراوە",
  "page.definitions-populations": "گرووپەکان",
  "page.definitions-places": "شوێنەکان",
  "page.kind-stock": "ژماردنێک کە لە ساتێکدا ڕاستە و دەکرێت کەم ببێتەوە.",
  "page.kind-measure": "بەهایەک کە کۆ ناکرێتەوە.",
  "page.kind-count-in-unit": "ژماردنێک کە لە ماوەکەیدا کۆ دەبێتەوە، {unit}.",
  "page.kind-stock-in-unit": "بەهایەک کە لە ساتێکدا ڕاستە و دەکرێت کەم ببێتەوە، {unit}.",
  "page.kind-measure-in-unit": "بڕێک {unit}؛ بڕەکان کۆ ناکرێنەوە.",
  "page.part-of": "بەشێکە لە: {list}.",
  "page.close-to": "بۆ نزیکەی هەمان واتا بەکار دێت: {list}.",
  "page.overlaps": "جێی هاوبەشی هەیە لەگەڵ: {list}.",

  "page.type-article-newspaper": "وتاری ڕۆژنامەوانی",
  "page.type-article-journal": "وتاری گۆڤار",
  "page.type-report": "ڕاپۆرت",
  "page.type-webpage": "پەڕەی ئینتەرنێت",
  "page.type-dataset": "کۆمەڵە داتا",
  "page.type-post": "پۆست",
  "page.published": "بەرواری بڵاوکردنەوە: {date}",
  "page.published-unknown": "بێ بەرواری بڵاوکردنەوە",
  "page.accessed": "بەرواری خوێندنەوە: {date}",
  "page.cited-as": "لێرە ناوی دەبرێت وەک: {label}",
  "page.archived": "کۆپیی پارێزراو:",

  "page.credits-intro":
    "ئەوانەی سەرچاوەکان دەڵێن ژماردوویانە. ژمارەیەک نادرێتە پاڵ ئەو سەرچاوەیەی تەنیا دەیگوازێتەوە.",

  "page.foot":
    "هەر ژمارەیەک لەم کورتەیەدا یەکێک لە سەرچاوەکانی بڵاوی کردووەتەوە، یان بەو یاسایانەی لە ژێر «شێوازی کار و سنوورەکانی» دانراون لە ژمارەی وا دەردەکەوێت.",
  "page.foot-version": "وەشانی کۆمەڵە داتا: {version}.",
  "page.foot-licence": "مۆڵەتی کۆمەڵە داتا: {licence}.",
};
