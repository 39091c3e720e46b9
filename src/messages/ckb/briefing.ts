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
  "section.changes": "گۆڕانکارییەکان لە ژمارەی پێشووەوە",
  "section.decisions": "بڕیارەکان",
  "section.method": "شێوازی کار و سنوورەکانی",
  "section.definitions": "پێناسەکان",
  "section.sources": "سەرچاوەکان",
  "section.citation": "چۆنیەتی ئاماژەپێدان",
  "section.register": "تۆماری ژمارەکان",

  "finding.shown":
    "لێرەدا یەکەم {shown} لە {count} پیشان دراون، توندترینیان لە پێشەوە. هەموویان لە `audit.json`دان.",
  "finding.more-figures": "{count, plural, one {و یەک ژمارەی تر} other {و # ژمارەی تر}}",
  "finding.remedies": "چی یەکلایی دەکاتەوە",
  "finding.note-figures": "ژمارەکان:",
};
