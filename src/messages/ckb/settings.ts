import type { settings as english } from "../en/settings.ts";
import type { Translation } from "../translation.ts";

/** Faults of a briefing’s settings and narrative. The place is put before them. */
export const settings: Translation<typeof english> = {
  "fault.not-yaml":
    "ئەمە `YAML` نییە ({reason})؛ سەیری بۆشایی سەرەتا و دووخاڵ و نیشانەی وتەی ئەم دێڕە و دێڕی پێشووتر بکە",
  "fault.settings-misnamed":
    "ڕێکخستنەکان لە {meant} دەخوێنرێنەوە، بۆیە ئەم فایلە هیچ کاریگەرییەکی نییە؛ ناوەکەی بگۆڕە",
  "fault.settings-not-plain":
    "{cell} {shape, select, alias {ئاماژەیە بۆ دەقێکی تر، و ئەوەی ئاماژەی پێ دەکات دووبارە ناکرێتەوە} other {نیشانەیەکی جۆرە، و هیچی تر لە دەقەکە دروست ناکرێت}}؛ دەقەکە خۆی بنووسە",
  "fault.settings-key-unknown":
    "هیچ کلیلێک لێرە ناوی «{cell}» نییە؛ {meant, select, none {لای ببە} other {مەبەستت {meant} بوو؟}}",
  "fault.settings-key-twice": "کلیلی «{cell}» پێشتر لە دێڕی {first} هاتووە؛ یەکێکیان بهێڵەوە",
  "fault.settings-key-missing":
    "ئەم کلیلە نییە؛ هەموو ڕاستکردنەوەیەک `issue` و `date` و `was` و `now` و `reason`ی دەوێت",
  "fault.settings-invalid":
    "{cell, select, none {ئەمە} other {«{cell}»}} لێرە ناگونجێت؛ ئەمە بنووسە: {expected, select, settings {کلیلەکان لەگەڵ بەهاکانیان، وەک `title:` و دوای ئەوە ناونیشانەکە} text {دەقێک لە یەک دێڕدا، یان لە نێوان دوو نیشانەی وتەدا} texts {یەک دەق، یان دەقەکان لە ژێر `en` و `ar` و `ckb`} list {لیستێک: هەر دانەیەک لە دێڕێکدا دوای هێڵێکی بچووک} entry {کلیلەکانی `issue` و `date` و `was` و `now` و `reason`} number {ژمارەی دەرچووەکە، وەک 3} other {ئەوەی `docs/settings.md` دەیڵێت}}",
  "fault.settings-twice": "«{cell}» دوو جار ناوی هاتووە؛ یەکێکیان بهێڵەوە",
  "fault.settings-note-unknown":
    "هیچ خشتەیەکی ژمارەکان ستوونێکی تێبینی بە ناوی «{cell}»ی نییە؛ یەکێک لەمانە بنووسە یان لای ببە: {choices}",
  "fault.logo-missing": "فایلی {path} لە بوخچەی کۆمەڵە داتاکەدا نییە؛ وێنەکە لەوێ دابنێ یان لۆگۆکە لابە",
  "fault.logo-unfit":
    "{path} وەک لۆگۆ پیشان نادرێت: {shape, select, size {لە {limit, number} کیلۆبایت گەورەترە؛ سادەی بکە یان بچووکتر پاشەکەوتی بکە} entity {ناوی تایبەت بە خۆی پێناسە دەکات؛ وەک `SVG`ی سادە پاشەکەوتی بکە} other {نە `SVG`یە و نە `PNG`؛ بە یەکێکیان پاشەکەوتی بکە}}",
  "fault.settings-too-large": "ڕێکخستنەکان لە {limit, number} کیلۆبایت درێژترن؛ کورتیان بکەوە",
  "fault.narrative-twice":
    "{path} دەقێکە بە هەمان زمان، و تەنیا یەکێکیان چاپ دەکرێت؛ یەکێکیان بسڕەوە، یان بەو زمانە ناوی بنێ کە پێی نووسراوە",
  "fault.narrative-too-large":
    "{shape, select, paragraph {بڕگەکە لە {limit, number} پیت درێژترە؛ بە دێڕی بەتاڵ دابەشی بکە} deep {لیست و وتەکان لە {limit, number} ئاست قووڵتر چوونەتە ناو یەکتر؛ سادەیان بکە} other {دەقەکە لە {limit, number} کیلۆبایت درێژترە؛ کورتی بکەوە}}",
  "fault.narrative-image": "وێنە پیشان نادرێت («{cell}»)؛ لای ببە، یان لۆگۆیەک لە `briefing.yaml` دیاری بکە",
  "fault.narrative-link":
    "«{cell}» ناونیشانی وێب نییە؛ بە `http://` یان `https://` بینووسە، یان بەستەرەکە لابە",
  "fault.narrative-reference":
    "{cell} وەک ئاماژە ناخوێنرێتەوە؛ {meant, select, none {ئاماژەیەک وەک `[figure:ID]` یان `[estimate:INDICATOR place=ID as-of=2021-05]` یان `[derived:RELATION]` یان `[plain:2546]` بنووسە} other {مەبەستت {meant} بوو؟}}",
  "fault.narrative-unknown":
    "هیچ شتێک لە کۆمەڵە داتاکەدا نییە کە {cell} ئاماژەی پێ بکات؛ {choices, select, none {ئاماژە بە شتێک بکە کە هەیە} other {یەکێک لەمانە بنووسە: {choices}}}",
  "fault.narrative-ambiguous": "ڕەنگە {cell} ئاماژە بە چەند شتێک بکات؛ یەکێک لەمانە بنووسە: {choices}",
  "fault.narrative-number":
    "هیچ ژمارە و خەمڵاندن و بەهایەکی دەرهێنراو {cell} نییە؛ ئاماژەیەک وەک `[figure:ID]` بنووسە، یان ئەگەر ژمارەی تۆمارەکە نییە، لە ناو کەوانەی چوارگۆشەدا دوای `plain:` بینووسە",
  "fault.narrative-disowned":
    "{cell} ژمارەیەکە {shape, select, none {کە هێشتا بڕواپێکراوە} withdrawn {کە کشێنراوەتەوە} corrected {کە وەک هەڵە ڕاست کراوەتەوە} other {کە ژمارەیەکی نوێتر جێی گرتووەتەوە}}{finding, select, none {{shape, select, none {} other { (بەپێی دۆخەکەی)}}} other { بەپێی بڕیاری سەر {finding}}}؛ {shape, select, none {{meant} بنووسە} other {ئاماژە بە ژمارەیەکی تر بکە، یان ئەگەر هەر دەتەوێت باسی بکەیت {meant} بنووسە، کە بە ئاگادارکردنەوەیەکەوە چاپی دەکات}}",
};
