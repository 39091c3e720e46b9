import type { count as english } from "../en/count.ts";
import type { Translation } from "../translation.ts";

/** The words of counting the rows of a table. */
export const count: Translation<typeof english> = {
  "refused.count-dataset": "بە `--dataset` ناوی ئەو کۆمەڵە داتایە بنووسە کە ژمارەکانی بۆن.",
  "refused.count-indicator":
    "بە `--indicator` بنووسە ڕیزێک چی دەگەیەنێت، بە ناسێنەرەکەی لە `indicators.csv`، یان ستوونێکی وەها ناسێنەر بە `--by indicator=COLUMN`.",
  "refused.count-both":
    "`--sum` ستوونێک کۆ دەکاتەوە و `--distinct` ئەوەی ستوونێک تێیدایە دەژمێرێت: یەکێکیان لابە.",
  "refused.count-by":
    "`--by`: «{word}» ناخوێنرێتەوە؛ `indicator` یان `population` یان `place` یان `event` یان `phase` بنووسە، هەر یەکە جارێک، لەگەڵ ئەو ستوونەی دەیدات، وەک `place=province`.",

  "fault.count-column-unknown":
    "{option} ناوی ستوونی «{cell}» دەبات کە لە خشتەکەدا نییە؛ {meant, select, none {ستوونەکانی: {choices}} other {مەبەستت {meant} بوو؟ ستوونەکانی: {choices}}}",
  "fault.count-column-kind":
    "{option} پێویستی بە {expected, select, number {ژمارە} other {بەروار}} هەیە، و ستوونەکە {example, select, none {شتێکی تری} other {دەقی، وەک «{example}»،}} تێدایە؛ ئەوەی {expected, select, number {ژمارە} other {بەروارێکی وەک `2021-05-09`}} نییە بەتاڵی بهێڵە، یان ستوونێکی تر هەڵبژێرە",
  "fault.count-id-unknown":
    "«{cell}» لە هیچ ڕیزێکی {table} نییە؛ {meant, select, none {لەوێ زیادی بکە، یان ناسێنەرەکە ڕاست بکەوە} other {مەبەستت {meant} بوو؟}}",
  "fault.count-value-unknown":
    "«{cell}» لە {table} نە ناسێنەرە و نە ناونیشان؛ لەوێ زیادی بکە، لە خشتەکەدا چاکی بکە، یان بە `--where` ڕیزەکانی لابە",
  "fault.count-value-ambiguous":
    "«{cell}» ناونیشانی چەند ڕیزێکی {table}ـە ({choices})؛ لە خشتەکەدا ناسێنەرەکە بنووسە، یان ناونیشانی جیاوازیان پێ بدە",
  "fault.count-figure-there":
    "کۆمەڵە داتاکە پێشتر ژمارەی «{cell}»ی هەیە؛ بۆ وەشانێکی نوێتری خشتەکە سەرچاوەیەکی تر بە `--source` بنووسە",

  "count.counted":
    "{table}: {kept, number} ڕیز لە {rows, plural, one {# ڕیز} other {# ڕیز}} وەرگیران، {figures, plural, one {# ژمارە} other {# ژمارە}}.",
  "count.none-kept": "هیچ ڕیزێک مەرجەکە جێبەجێ ناکات. ئایا وەک خشتەکە نووسراوە؟",
  "count.narrowed":
    "{dimension, select, place {مەرجەکە بەپێی {column} هەڵدەبژێرێت، ژمارەکانیش دەربارەی هەموو شوێنەکانن. ئەگەر ڕیزەکانی هی یەک شوێن بن، بە `--place` ناوی بنووسە؛ ئەگینا `--by place` بۆ هەر شوێنێک ژمارەیەک دروست دەکات.} other {مەرجەکە بەپێی {column} هەڵدەبژێرێت، ژمارەکانیش دەربارەی هەموو گروپەکانن. ئەگەر ڕیزەکانی هی یەک گروپ بن، بە `--population` ناوی بنووسە؛ ئەگینا `--by population` بۆ هەر گروپێک ژمارەیەک دروست دەکات.}}",
  "count.unplaced":
    "{count, plural, one {# ڕیز لە هیچ ژمارەیەکدا نییە: ستوونێکی `--by` تێیدا بەتاڵە.} other {# ڕیز لە هیچ ژمارەیەکدا نین: ستوونێکی `--by` تێیاندا بەتاڵە.}}",
  "count.identical":
    "{count, plural, one {# ڕیز لە هەموو ستوونەکاندا وەک یەکێکی ترە، و وەک زیادە ژمێردراوە.} other {# ڕیز لە هەموو ستوونەکاندا وەک یەکێکی ترن، و وەک زیادە ژمێردراون.}} بۆ ئەوەی هەر ناوێک جارێک بژمێردرێت، ستوونەکەی بە `--distinct` بنووسە.",
  "count.repeated":
    "{count, plural, one {# بەها لە چەند ڕیزێکدایە (سەرجەم {rows, number}) و جارێک ژمێردراوە: {examples}.} other {# بەها لە چەند ڕیزێکدان (سەرجەم {rows, number}) و هەر یەکەیان جارێک ژمێردراوە، وەک {examples}.}}",
  "count.shared":
    "{count, plural, one {# بەها لە زیاتر لە ژمارەیەکدا ژمێردراوە.} other {# بەها لە زیاتر لە ژمارەیەکدا ژمێردراون.}}",
  "count.missing":
    "{count, plural, one {# ڕیز هیچ زیاد ناکات، چونکە {column} تێیدا بەتاڵە: ژمارەکە کەمترین ئاستە، «لانی کەم».} other {# ڕیز هیچ زیاد ناکەن، چونکە {column} تێیاندا بەتاڵە: ژمارەکانیان کەمترین ئاستن، «لانی کەم».}}",
  "count.undated":
    "{count, plural, one {# ڕیزی ژمێردراو بەرواری نییە.} other {# ڕیزی ژمێردراو بەرواریان نییە.}}",
  "count.no-date":
    "ژمارەکان بێ بەروار لەگەڵ هیچ ناکۆک نین. بە `--as-of` بنووسە خشتەکە تا کەی دەژمێرێت: ستوونێک یان بەروارێک.",
  "count.new-source": "کۆمەڵە داتاکە هێشتا سەرچاوەی «{source}»ی نییە: ڕیزێکی بۆ لەگەڵ ژمارەکان دێت.",
  "count.more": "{count, plural, one {و # ژمارەی تر.} other {و # ژمارەی تر.}}",
  "count.column.value": "بەها",
  "count.column.counted": "ژمێردراو",
  "count.column.as-of": "تا",
  "count.column.id": "ناسێنەر",
  "count.column.source": "سەرچاوە",
  "count.cited":
    "{count, plural, one {ئەوەی سەرچاوەیەک لەبارەی هەمان شتەوە دەیڵێت} other {ئەوەی سەرچاوەکان لەبارەی هەمان شتەوە دەیڵێن}}",
  "count.findings":
    "{count, plural, one {ئەوەی وردبینییەکە لەبارەیەوە دەیڵێت} other {ئەوەی وردبینییەکە لەبارەیانەوە دەیڵێت}}",
  "count.no-finding":
    "{count, plural, =0 {هیچ نییە لەگەڵ سەرچاوەکان بەراورد بکرێت.} one {وردبینییەکە هیچی نییە لەبارەی ئەم ژمارەیەوە بیڵێت: هیچ سەرچاوەیەک ناکۆک نییە لەگەڵی.} other {وردبینییەکە هیچی نییە لەبارەی ئەم ژمارانەوە بیڵێت: هیچ سەرچاوەیەک ناکۆک نییە لەگەڵیان.}}",
  "count.written": "بۆ {files} زیاد کران.",
  "count.not-written":
    "هیچ نەنووسرا. `--append` {count, plural, one {ڕیزەکە} other {ڕیزەکان}} بۆ کۆمەڵە داتاکە زیاد دەکات.",
};
