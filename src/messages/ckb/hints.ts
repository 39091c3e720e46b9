import type { hints as english } from "../en/hints.ts";
import type { Translation } from "../translation.ts";

/** Sentences on what may have gone wrong. They ask, since nothing is proved. */
export const hints: Translation<typeof english> = {
  "hint.digits-transposed.rival":
    "{value} و {instead} تەنیا لەوەدا جیاوازن کە دوو ژمارەی تەنیشت یەک جێیان گۆڕیوە: ئایا یەکێکیان هەڵەی نووسینە؟",
  "hint.digits-transposed.neighbours":
    "ئەگەر دوو ژمارەی تەنیشت یەک جێیان بگۆڕن، {value} دەبێتە {instead} و لە نێوان پێش و دوای خۆیدا ڕێک دێت: ئایا هەڵەی نووسینە؟",
  "hint.digits-transposed.relation":
    "ئەگەر دوو ژمارەی تەنیشت یەک جێیان بگۆڕن، {value} دەبێتە {instead} و کۆکردنەوەکە ڕاست دێت: ئایا هەڵەی نووسینە؟",
  "hint.factor.rival":
    "{value} {grows, select, true {کەڕەتی} other {دابەشی}} {factor} دەبێتە {instead} و چیتر لەگەڵ {rival} ناکۆک نابێت: ئایا {grows, select, true {ژمارەیەک کەوتووە} other {ژمارەیەک زیاد کراوە}}، یان یەکەیەک بە یەکێکی تر گیراوە؟",
  "hint.factor.neighbours":
    "{value} {grows, select, true {کەڕەتی} other {دابەشی}} {factor} دەبێتە {instead} و لە نێوان پێش و دوای خۆیدا ڕێک دێت: ئایا {grows, select, true {ژمارەیەک کەوتووە} other {ژمارەیەک زیاد کراوە}}، یان یەکەیەک بە یەکێکی تر گیراوە؟",
  "hint.factor.relation":
    "{value} {grows, select, true {کەڕەتی} other {دابەشی}} {factor} دەبێتە {instead} و کۆکردنەوەکە ڕاست دێت: ئایا {grows, select, true {ژمارەیەک کەوتووە} other {ژمارەیەک زیاد کراوە}}، یان یەکەیەک بە یەکێکی تر گیراوە؟",
  "hint.year.period":
    "{value} زۆر دوورە لەوەی لەگەڵی بەراورد دەکرێت، و {year} ساڵی خۆیەتی: ئایا ساڵەکە لە جێی ژمارەکە گیراوە؟",
  "hint.year.publication":
    "{value} زۆر دوورە لەوەی لەگەڵی بەراورد دەکرێت، و {year} ئەو ساڵەیە سەرچاوەکەی تێیدا دەرچووە: ئایا ساڵەکە لە جێی ژمارەکە گیراوە؟",
  "hint.smallest-set":
    "لە {count} ژمارەی ئەم زنجیرەیە، {gone, plural, one {تەنیا یەکێک دەبێت لابچێت بۆ ئەوەی ئەوانی تر ڕێک بن، و تەنیا دەکرێت {figures} بێت} other {# دەبێت لابچن بۆ ئەوەی ئەوانی تر ڕێک بن، و تەنیا دەکرێت {figures} بن}}.",
  "phrase.dated-value": "{value} ({asOf}؛ {source})",
};
