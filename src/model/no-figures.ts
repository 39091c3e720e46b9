/** A day of a month, as an ordinal or with the Kurdish ending, too. */
const day = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|ـ?ی)?(?!\d)`;
const year = String.raw`(?:19|20)\d\d(?!\d)`;

const monthNames = [
  "January February March April May June July August September October November December",
  "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec",
  "شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين كانون",
  "يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  "شوبات ئازار نیسان ئایار حوزەیران تەمموز تەممووز ئاب ئەیلوول تشرینی کانوونی",
];
const month = String.raw`(?:${monthNames.join(" ").split(" ").join("|")})ی?(?![\p{L}\p{M}])\.?`;

/** Words after which a number says where something stands, not how many there are. */
const places = [
  "pars? paras? paragraphs? pp? pages? tables? figs? chapters? ch sections? sect? articles? art annex appendix",
  "footnotes? lines? rows? columns? vol volume issue steps? version resolution law decree",
  "ص الفقرة فقرة الفقرتين الفقرات الصفحة صفحة الصفحات الجدول جدول المادة مادة الفصل القسم الملحق الحاشية السطر الصف العمود القرار القانون المرسوم المجلد الإصدار",
  "بڕگەی بڕگە لاپەڕەی لاپەڕە خشتەی خشتە ماددەی ماددە بەشی پاشکۆی دێڕی ڕیزی ستوونی بڕیاری یاسای بەرگی",
];
const place = places.join(" ").split(" ").join("|");

/** The number of such a place, as 4 or 4.2; 2,500 and 2.500 are none: they may count. */
const numbered = String.raw`\d+(?:[.,]\d{1,2}(?!\d))*(?!\d|[.,٬٫'’\u00a0\u2009\u202f]\d)`;

/** What is written in digits and is no figure. What a pattern finds is passed over as a whole. */
const patterns: readonly RegExp[] = [
  /\bhttps?:\/\/\S+|\bwww\.\S+/giu,
  // 2021-07-09, 9/7/2021, 14:30
  new RegExp(String.raw`(?<!\d)${year}-(?:0[1-9]|1[0-2])(?:-\d\d)?(?!\d)`, "gu"),
  new RegExp(
    String.raw`(?<![\d.,])\d{1,2}([./-])\d{1,2}\1${year}|(?<!\d)${year}([./-])\d{1,2}\2\d{1,2}(?!\d)`,
    "gu",
  ),
  /(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])/gu,
  // 9 July, 9–11 July, 9 and 11 July, July 9, 2021
  new RegExp(
    String.raw`(?<![\d.,])${day}(?:\s*(?:[–—-]|,|،|and|to|و|إلى|تا|بۆ)\s*${day})*\s*(?:of\s+|من\s+)?${month}`,
    "gu",
  ),
  new RegExp(String.raw`${month}\s+${day}(?:\s*[–—-]\s*${day})?(?=\s*,?\s*${year}|\s*(?:$|[.;)\]]))`, "gu"),
  // 2019–20, 2019/2020, 2019, 1990s
  new RegExp(String.raw`(?<![\d.,])${year}\s?[–—/-]\s?\d\d(?!\d)`, "gu"),
  /(?<![\d.,٬٫])(?:19|20)\d\d(?:s\b)?(?![.,٬٫]?\d)/gu,
  // 21st; par. 18, pp. 3–5, المادة 19, بڕیاری ژمارە 5
  /(?<!\d)\d+(?:st|nd|rd|th)\b/gu,
  new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${place})\.?\s*(?:رقم\s*|ژمارە\s*)?${numbered}(?:\s?[–—-]\s?${numbered})?`,
    "giu",
  ),
  new RegExp(String.raw`(?:[§№#]|\b(?:nos?|nr)\.)\s*${numbered}`, "giu"),
  // COVID-19, F-16, Mi-8, H5N1; not the currency of USD500, nor a word of the sentence
  /(?<![\p{L}\d])(?:(?:\p{Lu}{1,5}|\p{Lu}\p{Ll}|[Cc]ovid)[-‑]|(?![A-Z]{3}\d)(?:[A-Z]{1,5}|[A-Z][a-z]))\d{1,3}(?:\p{Script=Latin}+\d{0,3})*(?![.,]?\d)/gu,
];

/** Numbers that a heading or paragraph bears itself: 1. Background, 2.1. Sources. */
const numbering = /^\s*\d{1,2}(?:\.\d{1,2})*[.)]\s/u;

/** A text in plain digits, in which what is no figure stands blanked out, place by place. */
export const withoutNoFigures = (text: string): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, blank), text.replace(numbering, blank));

const blank = (found: string): string => "\u0000".repeat(found.length);
