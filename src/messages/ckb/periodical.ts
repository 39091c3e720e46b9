import type { periodical as english } from "../en/periodical.ts";
import type { Translation } from "../translation.ts";

/** The words of a series of issues. An issue is دەرچوو, since ژمارە is a figure. */
export const periodical: Translation<typeof english> = {
  "issues.kicker": "{every, select, month {کورتەی مانگانە} quarter {کورتەی وەرزانە} other {کورتەی ساڵانە}}",
  "issues.skip": "بڕۆ بۆ لیستی دەرچووەکان",
  "issues.heading": "هەموو دەرچووەکان",
  "issues.intro":
    "{count, plural, one {یەک دەرچوو.} other {# دەرچوو.}} هەر یەکەیان ئەوە پیشان دەدات کە لە دوا ڕۆژی ماوەکەیدا زانراو بوو، و دەڵێت لە دەرچووی پێش خۆیەوە چی گۆڕاوە.",
  "issues.foot":
    "هەر ژمارەیەک لەم کورتانەدا یەکێک لە سەرچاوەکانیان بڵاوی کردووەتەوە، یان بەو یاسایانەی هەریەکەیان لە ژێر «شێوازی کار و سنوورەکانی» دایناون لە ژمارەی وا دەردەکەوێت.",
  "issues.caption": "دەرچووەکانی ئەم کورتەیە، نوێترینیان یەکەم",
  "issues.column-issue": "دەرچوو",
  "issues.column-known-by": "زانراو تا",
  "issues.column-counts": "ژمارەکان و دۆزینەوەکان",
  "issues.column-change": "چی گۆڕاوە",
  "issues.number": "دەرچووی {number, number}",
  "issues.feed": "هەواڵی دەرچووە نوێیەکان (`Atom`)",
  "issues.count-sources": "{count, plural, one {یەک سەرچاوە} other {# سەرچاوە}}",
  "issues.count-figures": "{count, plural, one {یەک ژمارە} other {# ژمارە}}",
  "issues.count-errors": "{count, plural, one {یەک هەڵە} other {# هەڵە}}",
  "issues.count-warnings": "{count, plural, one {یەک ئاگاداری} other {# ئاگاداری}}",
  "issues.count-notes": "{count, plural, one {یەک تێبینی} other {# تێبینی}}",

  "issues.first": "یەکەم دەرچوو.",
  "issues.no-change": "هیچ نەگۆڕاوە.",
  "issues.not-made": "ئەم دەرچووە دروست نەکرا.",
  "issues.change": "{list}.",
  "issues.change-sources-new": "{count, plural, one {یەک سەرچاوەی نوێ} other {# سەرچاوەی نوێ}}",
  "issues.change-figures-new": "{count, plural, one {یەک ژمارەی نوێ} other {# ژمارەی نوێ}}",
  "issues.change-figures-revised":
    "{count, plural, one {یەک ژمارە پێداچوونەوەی بۆ کرا} other {# ژمارە پێداچوونەوەیان بۆ کرا}}",
  "issues.change-figures-corrected":
    "{count, plural, one {یەک ژمارە کە دەرکەوت هەڵەیە} other {# ژمارە کە دەرکەوت هەڵەن}}",
  "issues.change-figures-withdrawn": "{count, plural, one {یەک ژمارە کشێنرایەوە} other {# ژمارە کشێنرانەوە}}",
  "issues.change-figures-set-aside":
    "{count, plural, one {یەک ژمارە کە بۆ یەکێکی تر لادراوە} other {# ژمارە کە بۆ یەکێکی تر لادراون}}",
  "issues.change-figures-reinstated":
    "{count, plural, one {یەک ژمارە گەڕێنرایەوە} other {# ژمارە گەڕێنرانەوە}}",
  "issues.change-findings-opened": "{count, plural, one {یەک دۆزینەوەی نوێ} other {# دۆزینەوەی نوێ}}",
  "issues.change-findings-closed": "{count, plural, one {یەک دۆزینەوە داخرا} other {# دۆزینەوە داخران}}",
  "issues.change-findings-deferred": "{count, plural, one {یەک دۆزینەوە دواخرا} other {# دۆزینەوە دواخران}}",
  "issues.change-estimates":
    "{count, plural, one {یەکێک لە نوێترین خەمڵاندنەکان گۆڕا} other {# لە نوێترین خەمڵاندنەکان گۆڕان}}",
  "issues.change-estimates-new": "{count, plural, one {یەک خەمڵاندنی نوێ} other {# خەمڵاندنی نوێ}}",

  "issues.progress": "{done, number} لە {total, plural, one {یەک دەرچوو} other {# دەرچوو}}: {name}",
  "issues.left-seconds": "{count, plural, one {نزیکەی یەک چرکە ماوە} other {نزیکەی # چرکە ماوە}}",
  "issues.left-minutes": "{count, plural, one {نزیکەی یەک خولەک ماوە} other {نزیکەی # خولەک ماوە}}",
  "issues.done":
    "{made, plural, =0 {پێویست نەبوو هیچ دەرچوویەک سەرلەنوێ دروست بکرێت} one {یەک دەرچوو دروست کرا} other {# دەرچوو دروست کران}}{kept, plural, =0 {} one {؛ یەک دەرچوو نەگۆڕابوو} other {؛ # دەرچوو نەگۆڕابوون}}.",
  "issues.failed": "دەرچووی {name} چاپ نەکرا: {reason}",
  "issues.failed-chart": "دەرچووی {name} دروست نەکرا؛ هێڵکاریی {chart} نەکێشرا: {reason}",
  "issues.leftovers":
    "{count, plural, one {یەک بوخچە دەرچوویەکی تێدایە کە لەمانە نییە، و وەک خۆی مایەوە} other {# بوخچە دەرچوویان تێدایە کە لەمانە نین، و وەک خۆیان مانەوە}}: {names}",

  "watch.built":
    "لاپەڕەکە نوێ کراوەتەوە ({findings, plural, one {یەک دۆزینەوە} other {# دۆزینەوە}})؛ چاوەڕێی گۆڕانکارییە",
  "watch.failed": "لاپەڕەکە دروست نەکرا",
};
