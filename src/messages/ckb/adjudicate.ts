import type { adjudicate as english } from "../en/adjudicate.ts";
import type { Translation } from "../translation.ts";

/** Words of the command that records a decision. */
export const adjudicate: Translation<typeof english> = {
  "adjudicate.written": "تۆمارکرا لە {file}:",
  "adjudicate.dry": "لە {file} تۆمار دەکرا؛ هیچ شتێک نەنووسرا:",
  "adjudicate.made": "{file} ناوی خشتە نوێیەکەی تێدایە.",
  "adjudicate.closed": "ئەوانەی لەگەڵیدا یەکلا بوونەوە ({count})",
  "adjudicate.opened": "ئەوانەی نوێن ({count})",
  "adjudicate.estimates": "خەمڵاندنەکان",
  "adjudicate.estimates-none": "خەمڵاندنەکان وەک خۆیان دەمێننەوە.",
  "adjudicate.column.counted": "ئەوەی ژمێردراوە",
  "adjudicate.column.as-of": "تا بەرواری",
  "adjudicate.column.before": "پێشتر",
  "adjudicate.column.after": "ئێستا",
  "adjudicate.value": "{estimate} ({grade})",
  "adjudicate.no-estimate": "خەمڵاندن نییە",
  "adjudicate.formula":
    "دەقی {column} بە نیشانەی «{sign}» دەست پێ دەکات. لەوانەیە بەرنامەی خشتە بە هاوکێشەی بزانێت: فایلەکە بە شێوەیەک هاوردە بکە کە هەموو ستوونەکان دەق بن.",
};
