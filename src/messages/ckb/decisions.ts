import type { decisions as english } from "../en/decisions.ts";
import type { Translation } from "../translation.ts";

/** Words for an analyst’s decisions. */
export const decisions: Translation<typeof english> = {
  "decision.name.prefer": "هەڵبژاردن",
  "decision.name.correct": "ڕاستکردنەوە",
  "decision.name.withdraw": "کشاندنەوە",
  "decision.name.explain": "ڕوونکردنەوە",
  "decision.name.defer": "دواخستن",

  "decision.prefer":
    "ژمارەی هەڵبژێردراو: {figure}.{count, plural, =0 {} one { لە وردبینی و خەمڵاندنەکان لابراوە: {dropped}.} other { لە وردبینی و خەمڵاندنەکان لابراون: {dropped}.}}",
  "decision.correct": "دەرکەوت هەڵەیە، بۆیە لە وردبینی و خەمڵاندنەکان لابراوە: {figure}.",
  "decision.withdraw": "کشێنراوەتەوە، بۆیە لە وردبینی و خەمڵاندنەکان لابراوە: {figure}.",
  "decision.explain":
    "ڕوونکراوەتەوە.{severity, select, error { ژمارەکانی هەر سنوور دانانێن.} other { هیچ ژمارەیەک لانابرێت.}}",
  "decision.defer":
    "دواخراوە.{severity, select, error { تا یەکلا دەبێتەوە ژمارەکانی سنوور دانانێن.} other { هیچ ژمارەیەک لانابرێت.}}",
  "decision.unsettled":
    "{outcome} {decision, select, explain {دۆزینەوەکە هێشتا کراوەیە: ناکۆکییەکەی لەوە زیاترە کە ڕوونکراوەتەوە.} other {دۆزینەوەکە هێشتا کراوەیە: بەبێ ئەوانەی لابراون دووبارە دەردەکەوێتەوە.}}",
  "decision.reason": "هۆکار: {reason}",
  "decision.signed": "بڕیاردەر: {by}، {on}",
};
