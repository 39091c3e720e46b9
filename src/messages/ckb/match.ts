import type { match as english } from "../en/match.ts";
import type { Translation } from "../translation.ts";

/** The words of matching two lists. */
export const match: Translation<typeof english> = {
  "refused.match-none": "بە `--match` ناوی ئەو ستوونانە بنووسە کە ناوەکانیان تێدایە.",
  "refused.match-key":
    "`--on` و `--match` دوو ڕێگەن بۆ ئەوەی ڕیزەکان یەکتر بدۆزنەوە: بە کلیل یان بە ناو. یەکێکیان لاببە.",
  "refused.match-alone":
    "`--{option}` لەبارەی ئەو ڕیزانەیە کە بە ناوەکانیان یەکتر دەدۆزنەوە؛ ستوونەکانی ناو بە `--match` ناو ببە.",
  "refused.match-daff":
    "پینە ڕیزەکان بە کلیل لە یەک جیا دەکاتەوە، و `--match` بۆ خشتەی بێ کلیلە؛ شێوەیەکی تر لە `daff` هەڵبژێرە.",
  "refused.decisions-missing": "`--decisions`: پەڕگەی {file} نییە.",
  "fault.match-row-invalid":
    "«{cell}» هیچ ڕیزێک نیشان نادات؛ ژمارەکەی بنووسە، یان ئەوەی `--pairs` بۆی دەنووسێت، وەک `12-3fa9c1b2`",
  "fault.match-decided-twice":
    "«{cell}» لەگەڵ ڕیزی {first} ناکۆکە کە لەسەر هەمان ڕیزەکان بڕیارێکی تر دەدات؛ یەکێکیان بهێڵەرەوە",

  "match.by":
    "{pairs, plural, =0 {ڕیزەکان بەپێی {list} جووت کران: هیچ جووتێک نەدۆزرایەوە.} one {ڕیزەکان بەپێی {list} جووت کران: # جووت دۆزرایەوە.} other {ڕیزەکان بەپێی {list} جووت کران: # جووت دۆزرانەوە.}}",
  "match.blocks":
    "{count, plural, one {تەنیا ئەو ڕیزانە لەگەڵ یەکتر هەڵسەنگێنران کە {list}یان یەکە یان بەتاڵە.} other {تەنیا ئەو ڕیزانە لەگەڵ یەکتر هەڵسەنگێنران کە یەکێک لە {list}یان یەکە یان بەتاڵە.}}",
  "match.evidence": "شایەتی بۆ جووتێک یان لە دژی: {list}.",
  "match.no-evidence":
    "زۆر جار ناو بە تەنیا خەڵک لە یەکتر جیا ناکاتەوە: ئەو ستوونانەی جیایان دەکەنەوە بە `--evidence` ناو ببە.",
  "match.undecided":
    "{count, plural, one {# جووت نزیکە و بڕیاری لەسەر نادرێت، بۆیە لێک نەدرا.} other {# جووت نزیکن و بڕیاریان لەسەر نادرێت، بۆیە لێک نەدران.}} بۆ بڕیاردان: `--pairs decisions.csv` لە پەڕگەیەکدا دەیاننووسێت، و `--decisions decisions.csv` بەپێی ئەوە کار دەکات کە تێیدا پڕ دەکرێتەوە.",
  "match.parted":
    "{count, plural, one {# جووت بە بڕیار جیا کراوەتەوە.} other {# جووت بە بڕیار جیا کراونەتەوە.}}",
  "match.unfollowed":
    "بڕیاری ڕیزی {row} لە پەڕگەی بڕیارەکاندا جێبەجێ نەکرا: {why, select, gone {ڕیزی {reference} چیتر لە {side, select, left {یەکەمدا} other {دووەمدا}} نییە} changed {ڕیزی {reference} لە {side, select, left {یەکەمدا} other {دووەمدا}} لەو کاتەوە گۆڕاوە} other {بڕیارێکی تر ڕیزی {reference} لە {side, select, left {یەکەمدا} other {دووەمدا}} جووت دەکات}}.",

  "match.heading-undecided": "جووتە نادیارەکان",
  "match.heading-pairs": "جووتەکان",
  "match.heading-parted": "جووتە جیاکراوەکان",
  "match.caption-parted": "ئەو جووتانەی بڕیار دراوە کە هەریەکەیان دوو کەسن",
  "match.heading-least-sure": "ئەو جووتانەی کەمترین دڵنیاییان هەیە",
  "match.more-pairs": "{count, plural, one {# جووتی تر.} other {# جووتی تر.}} هەموویان: `--pairs pairs.csv`",
  "match.caption-undecided": "ئەو جووتانەی دەبێت کەسێک بڕیاریان لەسەر بدات، لەگەڵ ئەوەی بۆیان و لە دژیانە",
  "match.caption-pairs": "ئەو جووتانەی هەریەکەیان بە یەک کەس دانراوە، کەم دڵنیاکان سەرەتا",
  "match.head-score": "نمرە",
  "match.head-left": "یەکەم",
  "match.head-right": "دووەم",
  "match.head-rows": "ڕیزەکان",
  "match.head-why": "هۆکار",
  "match.row": "{row}: {name}",

  "match.reasons": "؛ ",
  "match.same-name": "هەمان ناو",
  "match.spelling": "یەک ناو بە دوو نووسین: {left}، {right}",
  "match.near": "دوو ناو کە دەنگیان زۆر لە یەک دەچێت: {left}، {right}",
  "match.letters": "{count, plural, one {{right} لەبری {left}: یەک پیت} other {{right} لەبری {left}: # پیت}}",
  "match.article":
    "{left, select, none {ئامرازی ناساندنی «{right}» تەنیا لە دووەمدا} other {{right, select, none {ئامرازی ناساندنی «{left}» تەنیا لە یەکەمدا} other {«{right}-» لەبری «{left}-»}}}}",
  "match.initial": "{left}، {right}: پیتی یەکەم",
  "match.only-left": "{words} تەنیا لە یەکەمدا",
  "match.only-right": "{words} تەنیا لە دووەمدا",
  "match.reordered": "بەشەکان بە ڕیزبەندییەکی تر",
  "match.joined": "{words} بە یەکەوە نووسراوە",
  "match.rare": "{count, plural, one {تەنیا # ڕیز {words}ی هەیە} other {تەنیا # ڕیز {words}یان هەیە}}",
  "match.cell-same": "هەمان {column}",
  "match.cell-alike": "{column} نزیکەی هەمانە: {left}، {right}",
  "match.cell-different": "{column}ی جیاواز: {left}، {right}",
  "match.rival": "جووتێکی تر نزیکەی ئەوەندە باشە",
  "match.decided": "{by} لە {on} بڕیاری لەسەر دا: {reason}",
};
