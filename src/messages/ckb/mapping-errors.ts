import type { mappingErrors as english } from "../en/mapping-errors.ts";
import type { Translation } from "../translation.ts";

/** What is wrong with a mapping or its wide table, and what to do. The place is put before it. */
export const mappingErrors: Translation<typeof english> = {
  "fault.mapping-invalid":
    "{cell} لێرە ناگونجێت؛ ئەمە بنووسە: {expected, select, string {دەق} array {لیستێک} object {ئۆبجێکتێک} record {ئۆبجێکتێک} boolean {`true` یان `false`} number {ژمارەیەک} int {ژمارەیەکی تەواو} binding {دەقێک، یان ئۆبجێکتێک کە کلیلی `column`ی تێدایە} date {بەروارێک وەک `2023-10-08`} pattern {شێوەیەک وەک `%d/%m/%Y`، لە `%Y`، `%m`، `%d`، `%b` و `%B`} separators {دوو نیشانەی جیاواز بۆ `decimalChar` و `groupChar`} too_small {لانی کەم یەک دانە} too_big {یەک نیشانە} invalid_format {ناسێنەرێک لە `a` تا `z` و ژمارە و هێڵی بچووک} other {ئەوەی `docs/mapping.md` دەیڵێت}}",
  "fault.mapping-key-unknown":
    "هیچ کلیلێکی نەخشەکە ناوی {cell} نییە؛ {meant, select, none {لای ببە} other {مەبەستت {meant} بوو؟}}",
  "fault.mapping-key-missing":
    "نەخشەکە لێرە ئەم کلیلەی دەوێت؛ زیادی بکە، یان یەک جار بۆ هەموو ستوونەکان بینووسە",
  "fault.mapping-misplaced":
    "تۆماری {table} خشتەیەکی شێوازەکە خۆیەتی؛ ناوێکی تر لە خشتە پانەکە بنێ، یان نەخشەکە لابە",
  "fault.mapping-column-missing":
    "{path} ستوونی «{cell}»ی نییە؛ {meant, select, none {{columns, select, none {ناوەکە لە نەخشەکەدا ڕاست بکەوە} other {ستوونەکانی ئەمانەن: {columns}؛ ناوەکە لە نەخشەکەدا ڕاست بکەوە، یان ئەگەر ئەمانە ناوی ستوون نین، لە `headerRows`ی `dialect` بنووسە لە کام ڕیزدان}}} other {مەبەستت «{meant}» بوو؟}}",
  "fault.mapping-column-twice":
    "{path} دوو ستوونی بە ناوی «{cell}» هەیە؛ لە فایلەکەدا ناوێکی جیا لە هەریەکەیان بنێ، یان ژمارەی ڕیزەکانی سەردێڕ لە `dialect` بنووسە",
  "fault.mapping-name-missing":
    "ناوی ستوونی «{cell}» پیتێکی تێدا نییە کە لە ناسێنەردا بگونجێت؛ کلیلی `name` زیاد بکە، وەک `killed`",
  "fault.mapping-empty":
    "نەخشەکە هیچ ژمارەیەک لە {path} دەرناهێنێت؛ سەیری ستوونەکانی بکە، و ئەوەی تێیدەپەڕێنێت، و ئەوەی بە نەبوو دادەنێت",
  "fault.wide-format-unknown":
    "«{cell}» شێوەی خشتەیەک نییە کە نەخشەی بۆ بکرێت؛ یەکێک لەمانە بنووسە: {choices}",
  "fault.wide-encoding-unknown":
    "کۆدکردنی «{cell}» نەناسراوە؛ یەکێک وەک `utf-8`، `utf-16`، `windows-1252` یان `windows-1256` بنووسە",
  "fault.wide-not-encoded":
    "فایلەکە بە کۆدکردنی {cell} نییە؛ ڕاستەکەی لە کلیلی `encoding`ی تۆمارەکەدا بنووسە، یان فایلەکە سەرلەنوێ پاشەکەوت بکە",
  "fault.wide-too-large":
    "خشتەکە لەوە گەورەترە کە `recount` دەیکاتەوە (زیاتر لە {limit, number} {shape, select, cells {خانە} other {بایت}})؛ دابەشی بکە، یان ئەوەی نەخشەکە نایەوێت لێی دەربهێنە",
  "fault.wide-unreadable":
    "فایلەکە وەک {format} ناخوێنرێتەوە ({reason})؛ ڕەنگە ناتەواو یان تێکچوو بێت: سەرلەنوێ وەری بگرە یان پاشەکەوتی بکە",
  "fault.wide-sheet-missing":
    "پەڕتووکەکە پەڕەی «{cell}»ی تێدا نییە؛ یەکێک لەمانە لە `dialect` بنووسە: {choices}",
  "fault.wide-no-list":
    "{cell, select, none {فایلەکە لیستی تۆماری تێدا نییە؛ ناوی ئەو خانەیەی لیستەکەی تێدایە لە `dialect` وەک `property` بنووسە} other {«{cell}» ناگاتە لیستێکی تۆمار؛ `property` لە `dialect` ڕاست بکەوە}}",
  "fault.wide-no-record":
    "{cell} تۆمار نییە؛ هەموو دانەیەک دەبێت ئۆبجێکتێکی خانەدار بێت، یان هەموو دانەیەک لیستێکی خانە",
  "fault.wide-number-unreadable":
    "«{cell}» ژمارە نییە بەو جۆرەی نەخشەکە دیاری دەکات؛ {key, select, missingValues {ئەگەر واتای ئەوەیە کە ژمارە نییە، لە `missingValues` بینووسە؛ ئەگینا خانەکە ڕاست بکەوە} groupChar {ئەگەر هەزارەکانی جیا کراونەتەوە، نیشانەکە لە `groupChar` بنووسە (و نیشانەی دەیی لە `decimalChar` ئەگەر خاڵ نەبێت)} decimalChar {ئەگەر کۆماکەی نیشانەی دەییە، لە `decimalChar` بینووسە} footnotes {ئەگەر دوا نیشانەی بۆ پەراوێزێکە، لە `footnotes` بینووسە} percent {ئەگەر ڕێژەی سەدییە، `percent: true` بنووسە} qualifierMarks {لە `qualifierMarks` بنووسە نیشانەکەی چی دەگەیەنێت} other {خانەکە ڕاست بکەوە، یان دیاری بکە چییە: `missingValues`، `groupChar`، `decimalChar`، `footnotes`، `percent` یان `qualifierMarks`}}، یان ڕیزەکە تێبپەڕێنە",
  "fault.wide-percent-mixed":
    "«{cell}» دەقە، بەڵام لە ڕیزی {first} ژمارەیەک وەک ژمارە نووسراوە، و پەڕتووک 12 % وەک `0.12` هەڵدەگرێت: نازانرێت کام پێوەر مەبەستە؛ هەموو ڕێژەکانی ستوونەکە بە یەک شێوە بنووسە، وەک ژمارە یان وەک دەق",
  "fault.wide-date-unreadable":
    "{readings, select, none {«{cell}» بەروار نییە {format, select, none {وەک `2023-10-08`، `2023-10` یان `2023`} other {بە شێوەی {format}}}؛ ڕاستی بکەوە، شێوەکەی دیاری بکە، یان ڕیزەکە تێبپەڕێنە} other {«{cell}» بەروارێکە وەک بەرنامەکانی خشتە دەیژمێرن، بە ڕۆژ لە 1900ـەوە: {readings}؛ لە بەرنامەی خشتەدا ستوونەکە بکە بە بەروار (`YYYY-MM-DD`) و فایلەکە سەرلەنوێ پاشەکەوت بکە، یان ڕیزەکە تێبپەڕێنە}}",
  "fault.wide-value-unmapped":
    "نەخشەکە ناڵێت «{cell}» چی دەگەیەنێت؛ لە `values` زیادی بکە، یان ڕیزەکە تێبپەڕێنە",
  "fault.wide-reference-unknown":
    "«{cell}» واتە {id}، کە لە هیچ ڕیزێکی {table} نییە؛ لەوێ زیادی بکە یان `values`ی نەخشەکە ڕاست بکەوە",
  "fault.wide-cell-error":
    "خانەکە هەڵەی هاوکێشەی {cell}ی تێدایە؛ هاوکێشەکە چاک بکە، یان لە `missingValues` بینووسە",
  "fault.wide-cell-nested":
    "خانەکە {cell}ی تێدایە، کە لیست یان ئۆبجێکتێکە؛ ئەوەی مەبەستە لە ناویدا ناوی ببە، وەک `field.part`",
  "fault.wide-id-twice":
    "ناسێنەری ژمارەکەی دەبێتە {cell}، کە هی {first}یشە؛ ئەو ستوونانەی ڕیزەکان لە یەک جیا دەکەنەوە لە `key` بنووسە",
};
