import type { refusals as english } from "../en/refusals.ts";
import type { Translation } from "../translation.ts";

/** Why a run cannot do what it was asked for. */
export const refusals: Translation<typeof english> = {
  "refused.date": "{option}: «{word}» بەروار نییە؛ `2021` یان `2021-05` یان `2021-05-09` بنووسە",
  "refused.since-later":
    "`--since`: {since} دوای {knownBy}ـە، کە بەرواری `--known-by`ـە؛ گۆڕانکارییەکان لە بەروارێکی پێشترەوە دەگێڕدرێنەوە.",
  "refused.decision-date": "{option}: «{word}» بەروار نییە؛ `2021-05-09` بنووسە، یان بۆ ئەمڕۆ لای ببە.",
  "refused.decision-later":
    "بڕیارێک لەسەر {finding} لەو ڕۆژە یان دواتر هەیە، و ئەوەی دواتر حیساب دەکرێت. بۆ چاککردنی هەڵەیەک تێیدا، ڕیزەکەی لە `adjudications.csv` ڕاست بکەوە، یان ئەو ڕیزە لابە و سەرلەنوێ بڕیار بدە؛ بڕیارێک کە دواتر دراوە بەرواری خۆی بە `--on` وەردەگرێت.",
  "refused.decided":
    "{finding} پێشتر یەکلاکراوەتەوە: {decision}، {by}، {on}. بۆ ئەوەی سەرلەنوێ بڕیار بدەیت: `--again`.",
  "refused.about-decision":
    "{finding} دەربارەی بڕیارێکە. لەسەر {other, select, none {دۆزینەوەکە} other {{other}}} خۆی بڕیار بدە، یان ڕیزەکە لە `adjudications.csv` لابە.",
  "refused.figure-unwanted": "{option} دەربارەی هەموو دۆزینەوەکەیە؛ `--figure` لابە.",
  "refused.figure-none": "{finding} دەربارەی هیچ ژمارەیەک نییە؛ بە `explain` یان `defer` بڕیار بدە.",
  "refused.figure-missing": "{option} پێویستی بە `--figure` هەیە. ژمارەکانی {finding}: {figures}.",
  "refused.figure-foreign": "`--figure`: {finding} دەربارەی {figure} نییە. ژمارەکانی {finding}: {figures}.",
  "refused.words-empty": "{option} بەتاڵە؛ لەگەڵ بڕیارەکە چاپ دەکرێت.",
  "refused.words-control": "{option} نیشانەی کۆنترۆڵی تێدایە؛ لایان ببە.",
  "refused.choice":
    "{option} «{word}» ناناسێت. {meant, select, none {یەکێک لەمانە هەڵبژێرە: {choices}.} other {مەبەستت {meant} بوو؟}}",
  "refused.rows-format": "`--rows` تەنیا لەگەڵ `--format csv` بەکار دەهێنرێت.",
  "refused.scale": "`--scale`: {word} لە سنوور دەرچووە؛ ژمارەیەک لە 1 تا 8 بنووسە.",
  "refused.png-output": "`PNG` دەق نییە بۆ تێرمیناڵ؛ بە `--output` ناوی فایلێک بنووسە.",
  "refused.output-folder": "`--output`: «{folder}» بوخچەیە؛ ناوی فایلێک لە ناویدا بنووسە.",
  "refused.output-nowhere": "`--output`: بوخچەی «{folder}» نییە؛ پێشتر دروستی بکە یان ناوەکە ڕاست بکەوە.",
  "refused.output-input":
    "{option}: «{file}» یەکێکە لەو خشتانەی دەخوێندرێنەوە و لەناو دەچێت؛ ناوی فایلێکی تر بنووسە.",
  "refused.output-twice":
    "{other} و {option} هەردووکیان ناوی فایلی «{file}» دەهێنن؛ بۆ یەکێکیان ناوێکی تر بنووسە.",
  "refused.issues-undated":
    "هیچ سەرچاوەیەک بەرواری بڵاوکردنەوە یان خوێندنەوەی نییە، بۆیە نازانرێت کەی چی زانراو بووە؛ `--every` پێویستی بەوانەیە.",
  "refused.issues-none":
    "لە {from} تا {to} هیچ دەرچوویەک نییە: `--to` پێش `--from`ە، یان پێش یەکەم بڵاوکردنەوەیە.",
  "refused.issues-many":
    "لە {from} تا {to} {count, number} دەرچوو هەیە، لە {most, number} زیاترە. ئایا لە `sources.csv` یان لە `--from` یان `--to` ساڵێک بە هەڵە نووسراوە؟",
  "refused.issues-option": "{option} تەنیا لەگەڵ `--every` بەکار دەهێنرێت.",
  "refused.issues-every": "{option} و `--every` پێکەوە نابن: هەر دەرچوویەک هی خۆی هەیە.",
  "refused.address":
    "{option}: «{word}» ناونیشانی وێب نییە؛ ناونیشانێکی وەک `https://example.org/briefings/` بنووسە",
  "refused.template-missing": "`--template`: بوخچەی «{folder}» نییە؛ پێشتر دروستی بکە یان ناوەکە ڕاست بکەوە.",
  "refused.template-file": "`--template`: «{folder}» فایلە؛ ناوی ئەو بوخچەیە بنووسە کە تێیدایە.",
  "refused.template-none":
    "`--template`: بوخچەی «{folder}» جێی هیچ ناگرێتەوە. {found, select, none {هیچ قاڵب و شێواز و ڕووکارێکی تێدا نییە.} other {ئەمانەی تێدایە: {found}.}} فایل جێی ئەو فایلەی بەرنامەکە دەگرێتەوە کە هەمان ناوی هەیە؛ ئەمانە هەن: {known}",
  "refused.template-unused":
    "`--template`: هیچ قاڵبێک {file} لە «{folder}» بەکار ناهێنێت. {meant, select, none {} other {مەبەستت {meant}ـە؟ }}فایلێک کە بەرنامەکە ناوەکەی ناناسێت، بۆ ئەوەیە قاڵبێکی تر دایبنێت.",
  "refused.port":
    "`--port`: «{word}» ژمارەی پۆرت نییە؛ ژمارەیەک تا 65535 بنووسە، یان لای ببە بۆ ئەوەی پۆرتێکی بەتاڵ هەڵبژێردرێت.",
  "refused.port-taken":
    "`--port`: پرۆگرامێکی تر پۆرتی {port} بەکار دەهێنێت؛ یەکێکی تر بنووسە، یان لای ببە بۆ ئەوەی پۆرتێکی بەتاڵ هەڵبژێردرێت.",
  "refused.where":
    "مەرجی «{where}» لە نیشانەی {position}دا ناخوێنرێتەوە: {expected, select, column {ناوی ستوونێک چاوەڕوان دەکرێت} operator {یەکێک لەمانە چاوەڕوان دەکرێت: `=, !=, <, <=, >, >=, in, not in, contains, starts with, ends with, is empty, is not empty`} value {بەهایەک چاوەڕوان دەکرێت} bracket {کەوانەیەک چاوەڕوان دەکرێت} quote {نیشانەی وتە دانەخراوە} shorter {زۆر درێژە} other {`and` یان `or` یان کۆتایی چاوەڕوان دەکرێت}}{ended, select, yes {، بەڵام کۆتایی دێت} other {، کە «{found}»ی لێیە}}. ئەوەی بۆشایی تێدایە دەخرێتە نێو نیشانەی وتە، وەک: `--where \"place = ''New Town'' and victims >= 2\"`",
};
