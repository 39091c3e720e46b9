import type { audit as english } from "../en/audit.ts";
import type { Translation } from "../translation.ts";

/** Words of the terminal's audit, check and brief. A noun after a number stays singular in Kurdish. */
export const audit: Translation<typeof english> = {
  "audit.count.sources": "{count, plural, one {یەک سەرچاوە} other {# سەرچاوە}}",
  "audit.count.figures": "{count, plural, one {یەک ژمارە} other {# ژمارە}}",
  "audit.count.error": "{count, plural, one {یەک هەڵە} other {# هەڵە}}",
  "audit.count.warning": "{count, plural, one {یەک ئاگاداری} other {# ئاگاداری}}",
  "audit.count.note": "{count, plural, one {یەک تێبینی} other {# تێبینی}}",
  "audit.separator": "، ",
  "audit.known-by": "زانراو تا {date}",
  "audit.latest": "بەرواری نوێترین سەرچاوە: {date}",
  "audit.heading.error": "هەڵەکان ({count}): ئەم ژمارانە ناکرێت هەموویان پێکەوە ڕاست بن",
  "audit.heading.warning": "ئاگادارییەکان ({count}): پێش بڵاوکردنەوە سەیری ئەمانە بکە",
  "audit.heading.note": "تێبینییەکان ({count}): ئەوەی جیاوازییەک ڕوون دەکاتەوە و ئەوەی کەمە",
  "audit.heading.estimates": "خەمڵاندنەکان: ئەوەی لە ژمارەکانەوە دەردەکەوێت",
  "audit.column.printed": "وەک بڵاوکراوە",
  "audit.column.counted": "ئەوەی ژمێردراوە",
  "audit.column.as-of": "تا بەرواری",
  "audit.column.source": "سەرچاوە",
  "audit.column.credited": "دراوەتە پاڵ",
  "audit.column.claimant": "خاوەنی گێڕانەوە",
  "audit.column.answer": "وەڵام",
  "audit.column.estimate": "خەمڵاندن",
  "audit.column.grade": "پاڵپشت",
  "audit.disputed": "{estimate} (ناکۆکی لەسەر: {disputed})",
  "audit.derived": "دەرهێنراو: {formula}",
  "check.fine":
    "کۆمەڵە داتای {dataset} دروستە: {sources, plural, one {یەک سەرچاوە} other {# سەرچاوە}}، {figures, plural, one {یەک ژمارە} other {# ژمارە}}.",
};
