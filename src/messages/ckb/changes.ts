import type { changes as english } from "../en/changes.ts";
import type { Translation } from "../translation.ts";

/** The words of what changed since an earlier day. */
export const changes: Translation<typeof english> = {
  "changes.summary": "لە {date}ـەوە: {parts}.",
  "changes.none":
    "لە {date}ـەوە هیچ نەگۆڕاوە: هیچ ژمارەیەکی نوێ نەزانراوە، کەس بڕیاری لەسەر هیچ ژمارەیەک نەداوە، و هەموو خەمڵاندنێک وەک خۆیەتی.",
  "changes.intro":
    "ئەوەی ئەو کاتە زانراو بوو لێرەدا لەگەڵ ئەوەی ئەم کورتەیە دەیزانێت بەراورد دەکرێت. پێداچوونەوە قسەیەکی دواتری ئەوەیە کە ژماردوویەتی، و ڕاستکردنەوە بڕیاری کەسێکە کە ژمارەیەک هەڵەیە. ڕیزێک کە لە خشتەکانی خۆی داتاکەدا چاک کراوە، وەک ئەوە دەخوێنرێتەوە کە هەمیشە وا بووبێت.",
  "changes.undated":
    "{count, plural, one {یەک ژمارە سەرچاوەکەی بێ بەروارە: ئەو کاتە و ئێستاش حیساب دەکرێت، چونکە کەس نازانێت کەی زانراوە.} other {# ژمارە سەرچاوەکانیان بێ بەروارن: ئەو کاتە و ئێستاش حیساب دەکرێن، چونکە کەس نازانێت کەی زانراون.}}",
  "changes.count.new": "{count, plural, one {یەک ژمارەی نوێ} other {# ژمارەی نوێ}}",
  "changes.count.revised":
    "{count, plural, one {یەک ژمارەی پێداچوونەوەبۆکراو} other {# ژمارەی پێداچوونەوەبۆکراو}}",
  "changes.count.corrected":
    "{count, plural, one {یەک ژمارە کە دەرکەوت هەڵەیە} other {# ژمارە کە دەرکەوت هەڵەن}}",
  "changes.count.withdrawn": "{count, plural, one {یەک ژمارەی کشێنراوە} other {# ژمارەی کشێنراوە}}",
  "changes.count.set-aside":
    "{count, plural, one {یەک ژمارە کە بۆ یەکێکی تر لادراوە} other {# ژمارە کە بۆ یەکێکی تر لادراون}}",
  "changes.count.reinstated": "{count, plural, one {یەک ژمارەی گەڕێنراوە} other {# ژمارەی گەڕێنراوە}}",
  "changes.count.opened": "{count, plural, one {یەک دۆزینەوە کرایەوە} other {# دۆزینەوە کرانەوە}}",
  "changes.count.closed": "{count, plural, one {یەک دۆزینەوە داخرا} other {# دۆزینەوە داخران}}",
  "changes.count.settled":
    "{count, plural, one {یەک دۆزینەوە کە دەرکەوت و یەکلاکرایەوە} other {# دۆزینەوە کە دەرکەوتن و یەکلاکرانەوە}}",
  "changes.count.deferred": "{count, plural, one {یەک دۆزینەوە دواخرا} other {# دۆزینەوە دواخران}}",
  "changes.count.changed":
    "{count, plural, one {یەک دۆزینەوە کە پلەکەی گۆڕا} other {# دۆزینەوە کە پلەیان گۆڕا}}",
  "changes.count.estimates":
    "{count, plural, one {یەکێک لە نوێترین خەمڵاندنەکان گۆڕا} other {# لە نوێترین خەمڵاندنەکان گۆڕان}}",
  "changes.count.estimates-new": "{count, plural, one {یەک خەمڵاندنی نوێ} other {# خەمڵاندنی نوێ}}",
  "changes.count.restated":
    "{count, plural, one {یەک خەمڵاندنی بەروارێکی پێشتر کە گۆڕا} other {# خەمڵاندنی بەرواری پێشتر کە گۆڕان}}",
  "changes.count.derived":
    "{count, plural, one {یەک بەهای دەرهێنراو کە گۆڕا} other {# بەهای دەرهێنراو کە گۆڕان}}",
  "changes.count.derived-new":
    "{count, plural, one {یەک بەهای دەرهێنراوی نوێ} other {# بەهای دەرهێنراوی نوێ}}",
  "changes.values.estimates": "نوێترین خەمڵاندنەکان، ئەو کاتە و ئێستا ({count, number})",
  "changes.values.restated": "خەمڵاندنی بەروارەکانی پێشتر ({count, number})",
  "changes.values.derived": "بەها دەرهێنراوەکان ({count, number})",
  "changes.figures.new": "ژمارە نوێیەکان ({count, number})",
  "changes.figures.revised": "ژمارە پێداچوونەوەبۆکراوەکان ({count, number})",
  "changes.figures.corrected": "ئەو ژمارانەی دەرکەوت هەڵەن ({count, number})",
  "changes.figures.withdrawn": "ژمارە کشێنراوەکان ({count, number})",
  "changes.figures.set-aside": "ئەو ژمارانەی بۆ یەکێکی تر لادراون ({count, number})",
  "changes.figures.reinstated": "ژمارە گەڕێنراوەکان ({count, number})",
  "changes.findings.opened": "دۆزینەوە نوێ کراوەکان ({count, number})",
  "changes.findings.closed": "دۆزینەوە داخراوەکان ({count, number})",
  "changes.findings.settled": "ئەو دۆزینەوانەی دەرکەوتن و یەکلاکرانەوە ({count, number})",
  "changes.findings.deferred": "دۆزینەوە دواخراوەکان ({count, number})",
  "changes.findings.changed": "ئەو دۆزینەوانەی پلەیان گۆڕا ({count, number})",
  "changes.findings-alike": "{count, plural, one {یەک دۆزینەوە:} other {# دۆزینەوە:}}",
  "changes.meaning.new": "ئێستا زانراون و ئەو کاتە زانراو نەبوون.",
  "changes.meaning.revised": "ئەوەی ژماردوویەتی دواتر ژمارەیەکی تری بۆ هەمان مەودا و هەمان بەروار داوە.",
  "changes.meaning.corrected":
    "کەسێک بڕیاری داوە کە ژمارەکە هەڵەیە، هی سەرچاوەکە یان هی تۆمارەکە. ئیتر سنوور دانانێت.",
  "changes.meaning.withdrawn": "کەسێک بڕیاری داوە کە ژمارەکە بەکار نەهێنرێت. ئیتر سنوور دانانێت.",
  "changes.meaning.set-aside": "کەسێک ژمارەیەکی تری هەڵبژاردووە. ئەمانە ئیتر سنوور دانانێن.",
  "changes.meaning.reinstated": "ئیتر هیچ بڕیارێک لایان نابات.",
  "changes.column-was": "ئەو کاتە",
  "changes.column-now": "ئێستا",
  "changes.column-change": "گۆڕان",
  "changes.column-published": "بەرواری بڵاوکردنەوە",
  "changes.column-decided": "بەرواری بڕیار",
  "changes.column-date": "بەروار",
  "changes.column-why": "هۆکار",
  "changes.column-finding": "دۆزینەوە",
  "changes.no-value": "خەمڵاندن نییە",
  "changes.no-reason": "نەوتراوە",
  "changes.left-out": "لادراوە",
  "changes.signed": "بڕیاردەر: {by}",
  "changes.the-finding": "دۆزینەوەکە",
  "changes.more-named": "{count, plural, one {و یەکێکی تر} other {و #ی تر}}",
  "changes.more-figures":
    "{count, plural, one {یەک ڕیزی تر پیشان نەدراوە: تۆمارەکە هەموو ژمارەکانی تێدایە.} other {# ڕیزی تر پیشان نەدراون: تۆمارەکە هەموو ژمارەکانی تێدایە.}}",
  "changes.more-values":
    "{count, plural, one {یەک ڕیزی تر پیشان نەدراوە: هەر خەمڵاندنێک لەگەڵ نیشاندەرەکەیدایە.} other {# ڕیزی تر پیشان نەدراون: هەر خەمڵاندنێک لەگەڵ نیشاندەرەکەیدایە.}}",
  "changes.more-findings":
    "{count, plural, one {یەک دۆزینەوەی تر پیشان نەدراوە، کە کەمترین گرنگی هەیە.} other {# دۆزینەوەی تر پیشان نەدراون، کە کەمترین گرنگییان هەیە.}}",
  "changes.moved.new": "نوێ",
  "changes.moved.gone": "ئیتر نادرێت",
  "changes.moved.up": "بەرزتر",
  "changes.moved.up-by": "{difference} بەرزتر",
  "changes.moved.down": "نزمتر",
  "changes.moved.down-by": "{difference} نزمتر",
  "changes.moved.narrower": "تەسکتر",
  "changes.moved.wider": "فراوانتر",
  "changes.moved.same": "وەک خۆی",
  "changes.moved.dated": "هی بەروارێکی ترە",
  "changes.moved.same-dated": "وەک خۆی، هی بەروارێکی تر",
  "changes.moved.grade": "وەک خۆی، بەڵام پاڵپشتەکەی گۆڕا",
  "changes.moved.settled": "ئیتر جێی ناکۆکی نییە",
  "changes.moved.contested": "بووە بە جێی ناکۆکی",
  "changes.moved.many": "{count, plural, one {یەک نوێ} other {# نوێ، یەکەم و دوایینیان پیشان دراون}}",
  "changes.state.absent": "نەبووە",
  "changes.state.open": "کراوە",
  "changes.state.deferred": "دواخراو",
  "changes.state.decided": "یەکلاکراوە",
  "changes.cause.decision": "بڕیاری لەسەر دراوە.",
  "changes.cause.reopened": "بڕیارەکەی ئیتر جێبەجێ ناکرێت: ئەوەی دەربارەیەتی گۆڕاوە.",
  "changes.cause.figures": "{count, plural, one {لەگەڵ ژمارەیەکی نوێدا:} other {لەگەڵ ژمارەی نوێدا:}}",
  "changes.cause.sources": "{count, plural, one {لەگەڵ سەرچاوەیەکی نوێدا:} other {لەگەڵ سەرچاوەی نوێدا:}}",
  "changes.cause.replaced": "{count, plural, one {قسەیەکی دواتر جێی گرتەوە:} other {قسەی دواتر جێی گرتەوە:}}",
  "changes.cause.left-out": "بڕیارێک ئەمانەی لابرد، یان گەڕاندنییەوە:",
  "changes.cause.told-anew": "هەمان شت لە دۆزینەوەیەکی تردا دەگێڕدرێتەوە.",
  "changes.cause.unknown": "لە ژمارەکانەوە، وەک ئێستا هەن، دەردەکەوێت.",
  "changes.cause.gone": "ئیتر لە ژمارەکانەوە دەرناکەوێت.",
  "changes.terminal-value": "{series}: {now} (ئەو کاتە {was}؛ {change})",
  "changes.terminal-dated": "{series}: {now} (ئەو کاتە {was})",
  "changes.terminal-at": "{value}، {asOf}",
  "changes.terminal-more": "{count, plural, one {و یەک خەمڵاندنی تر} other {و # خەمڵاندنی تر}}",
};
