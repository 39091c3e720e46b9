import type { inputErrors as english } from "../en/input-errors.ts";
import type { Translation } from "../translation.ts";

/** What is wrong with a table that is to be compared, matched or counted, and what to do. The place is put before it. */
export const inputErrors: Translation<typeof english> = {
  "fault.input-missing": "فایلێکی وا نییە؛ ناوەکەی ڕاست بکەرەوە، یان ئەو بوخچەیەی فەرمانەکەی لێ کار دەکات",
  "fault.input-table-unknown":
    "کۆمەڵە داتاکە خشتەی «{cell}»ی تێدا نییە؛ {meant, select, none {یەکێک لەمانە بنووسە: {choices}} other {مەبەستت {meant} بوو؟ خشتەکانی: {choices}}}",
  "fault.input-format-unknown":
    "{shape, select, workbook {ئەمە کتێبێکی کارە لە جۆری کۆن (`.xls`)؛ لە بەرنامەی خشتە بیکەرەوە و وەک `.xlsx` یان `CSV` پاشەکەوتی بکە} compressed {فایلەکە بە شێوەیەک پێچراوەتەوە کە `recount` نایکاتەوە؛ بیکەرەوە، یان بە `gzip` بیپێچەرەوە} other {ئەمە بەڵگەنامەیە نەک خشتە؛ خشتەکەی بگوازەرەوە بۆ بەرنامەی خشتە}}",
  "fault.input-too-large":
    "زیاتری تێدایە لەوەی `recount` لە فایلێکی بەم قەبارەیە دەیکاتەوە ({limit, number} {shape, select, cells {خانە} rows {ڕیز} other {بایت}})؛ بزانە چی تێدایە، و خۆت بیکەرەوە یان دابەشی بکە",
  "fault.input-not-encoded":
    "کۆدکردنی فایلەکە {cell} نییە؛ بە `--encoding` کۆدە ڕاستەکە بنووسە، یان لای ببە تا بدۆزرێتەوە",
  "fault.input-encoding-unsure":
    "فایلەکە `UTF-8` نییە (یەکەم جار لە دێڕی {line})، و کۆدکردنەکەی بە دڵنیاییەوە نازانرێت؛ ناوی بنووسە، وەک `--encoding windows-1254`، و سەیری ناوەکان بکە، یان فایلەکە وەک `UTF-8` پاشەکەوت بکە",
  "fault.input-column-unnamed":
    "ستوونی ژمارە {position} لە ڕیزی سەردێڕدا ناوی نییە؛ ناوێکی لێ بنێ، یان بیسڕەوە",
  "fault.input-column-case":
    "«{cell}» و «{first}» تەنها لە پیتی گەورە و بچووکی لاتینیدا جیاوازن؛ ناوی یەکێکیان بگۆڕە",
  "fault.input-row-broken":
    "{shape, select, quote {لێرە خانەیەک بە نیشانەی وەرگرتن دەست پێ دەکات و هەرگیز داناخرێت؛ دایبخە، یان ئەگەر بەشێکی دەقەکەیە دووبارەی بکەرەوە} text {دوای ئەو نیشانەی وەرگرتنەی خانەکە دادەخات دەق هەیە؛ ئەو نیشانانەی بەشێکی دەقن دووبارەیان بکەرەوە} other {ڕیزەکە لە {most, number} بایت درێژترە؛ بەدوای نیشانەیەکی وەرگرتندا بگەڕێ کە دانەخراوە}}",
  "fault.input-line-ends":
    "ڕیزەکە بە شێوەیەکی جیاواز لە سەردێڕەکە کۆتایی دێت (وەک کاتێک لیستی دوو سیستەم خرابنە سەر یەک)؛ فایلەکە سەرلەنوێ بە یەک جۆر کۆتایی دێڕ پاشەکەوت بکە",
  "fault.input-no-list":
    "فایلەکە لیستی تۆمارەکانی تێدا نییە؛ دەبێت لیستێکی ئۆبجێکت بێت، یان هەر دێڕێکی ئۆبجێکتێک بێت",
  "fault.input-nested":
    "لیست و ئۆبجێکتی تێدایە زیاتر لە {most, number} جار لەناو یەکدا؛ هیچ خشتەیەک وا نییە، بزانە چی تێدایە",
  "fault.input-sheet-missing":
    "کتێبی کارەکە پەڕەی «{cell}»ی تێدا نییە؛ بە `--sheet` یەکێک لەمانە بنووسە: {choices}",
  "refused.delimiter":
    "`--delimiter`: «{word}» بۆ جیاکردنەوەی خانەکان نابێت؛ یەک نیشانە (یان چەند نیشانەیەک) بنووسە کە کۆتایی دێڕ و نیشانەی وەرگرتن نەبێت، یان `tab` یان `comma` یان `semicolon` یان `pipe` یان `space`.",
  "refused.quote":
    "`--quote`: «{word}» لە دەوری خانەکان دانانرێت؛ یەک نیشانەی لاتینی بنووسە جگە لە جیاکەرەوەکە، یان `none`.",
  "error.engine-memory":
    "خشتەکان لەوە زیاتر بیرگەیان دەوێت کە ڕێگەیان پێ دراوە. بە `--memory` زیاتر ڕێگە بدە، یان ستوونی کەمتر بەراورد بکە.",
  "error.engine-disk":
    "لە {folder} جێگە بۆ فایلە کاتییەکان نەماوە. جێگەی لێ بکەرەوە، یان بە `--temporary` بوخچەیەکی تر بنووسە.",
  "error.temporary-unusable":
    "فایلە کاتییەکان لە {folder} نانووسرێن ({reason}). بە `--temporary` بوخچەیەکی تر بنووسە کە ئەستێرە و نیشانەی پرسیار و کەوانەی گۆشەداری لە ڕێڕەوەکەیدا نەبێت.",
};
