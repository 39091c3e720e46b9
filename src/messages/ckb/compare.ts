import type { compare as english } from "../en/compare.ts";
import type { Translation } from "../translation.ts";

/** How many keys of a side stand in how many of its rows. */
const repeated = (side: "left" | "right") =>
  `{${side}Keys, plural, one {یەک کلیل لە {${side}Rows, number} ڕیزی {${side}}دا هەیە ({${side}Examples})} other {# کلیل لە {${side}Rows, number} ڕیزی {${side}}دا هەن (وەک {${side}Examples})}}`;

/** The words of a comparison of two tables. */
export const compare: Translation<typeof english> = {
  "refused.map":
    "`--map`: «{word}» ناخوێندرێتەوە؛ `left=right` بنووسە، وەک `name=full_name`. ئەگەر فاریزە یان نیشانەی یەکسانی بەشێک بێت لە ناوەکە، هێڵی لاری پێچەوانەی لە پێش دابنێ.",
  "refused.wish-unknown":
    "«{word}» بژاردەی `{function}` نییە؛ {meant, select, none {بژاردەکان: {choices}} other {ئایا مەبەستت {meant} بوو؟ بژاردەکان: {choices}}}",
  "refused.tolerance":
    "`--tolerance`: «{word}» ناخوێندرێتەوە؛ `column=5` یان `column=1%` بنووسە، بۆ بەروار `column=3d`. ئەگەر فاریزە یان نیشانەی یەکسانی بەشێک بێت لە ناوەکە، هێڵی لاری پێچەوانەی لە پێش دابنێ.",
  "refused.named-twice": "{option} دوو جار ناوی «{word}» دەهێنێت؛ یەکێکیان بهێڵەوە.",
  "refused.limit": "`--limit`: «{word}» ژمارەی ڕیز نییە؛ ژمارەیەکی تەواو بنووسە، وەک `50`.",
  "refused.limit-daff":
    "`--limit` هەندێک ڕیز لادەبات، و پینە پێویستی بە هەموویانە؛ لەگەڵ `--format daff` لای ببە.",
  "refused.duplicates-daff":
    "`--duplicates all` چەند ڕیزی یەک کلیل دەهێڵێتەوە، و پینە ناتوانێت لە یەکیان جیا بکاتەوە؛ لەگەڵ `--format daff` `error` یان `first` هەڵبژێرە.",
  "refused.fail-above":
    "`--fail-above`: «{word}» سنوور نییە؛ ڕێژەیەک لە ڕیزەکان بنووسە، وەک `0.5%`، یان ژمارەیەکی تەواوی ڕیز.",
  "refused.memory": "`--memory`: «{word}» بڕی بیرگە نییە؛ بڕێک بنووسە، وەک `1GB` یان `512MB`.",
  "refused.output-ending":
    "`--output`: `recount compare` پەڕگەیەک نانووسێت کە ناوەکەی بە «{word}» کۆتایی بێت؛ با ناوەکەی بە `.html` یان `.csv` یان `.json` یان `.parquet` یان `.txt` کۆتایی بێت، یان شێوەکە بە `--format` بنووسە.",
  "refused.parquet-output": "`Parquet` دەق نییە بۆ تێرمیناڵ؛ لەگەڵ `--output` ناوی فایلێک بنووسە.",
  "refused.suggest-format":
    "`--suggest-keys` خشتە یان `JSON` چاپ دەکات؛ لەگەڵ `--format` ناوی یەکێکیان بنووسە.",
  "refused.input-twice":
    "هاتووی ستاندارد (`-`) یەک خشتەی تێدایە؛ بۆ ئەوی تر ناوی فایلێک بنووسە، یان سەرەتا لە فایلێکی بنووسە.",
  "refused.key-missing":
    "بە `--on` ناوی ئەو ستوونانە بنووسە کە ڕیزەکان لە یەک جیا دەکەنەوە. {found, select, none {هیچ ستوونێکی هاوبەش هەموو ڕیزەکان لە یەک جیا ناکاتەوە؛ `--suggest-keys` نزیکترینەکان پیشان دەدات، `--map name=full_name` دوو ستوونی ناو جیاواز جووت دەکات، و `--match` ڕیزی کەسەکان بە ناویان دەدۆزێتەوە.} other {ئەمانە جیایان دەکەنەوە: {found}}}",

  "fault.compare-column-unknown":
    "`--{option}` ناوی ستوونی «{cell}» دەبات کە نییە؛ {meant, select, none {ستوونەکان: {choices}} other {مەبەستت {meant} بوو؟ ستوونەکان: {choices}}}{mappable, select, yes {. ئەگەر لەوێ ناوێکی تری هەیە: `--map {cell}=OTHER`} other {}}",
  "fault.compare-column-misused":
    "{shape, select, key_ignored {ئەم ستوونە ڕیزەکان لە یەک جیا دەکاتەوە و ناکرێت پشتگوێ بخرێت؛ لە `--on` یان لە `--ignore` لای ببە} key_twice {`--on` دوو جار ناوی ستوونەکە دەبات؛ یەکێکیان بهێڵەوە} mapped_twice {`--map` ئەم ستوونە دەداتە چەند ستوونێکی چەپ؛ یەکێکیان بهێڵەوە} tolerance_key {کلیلەکان یان یەکسانن یان نا؛ ستوونەکە لە `--tolerance` لابە} tolerance_unused {ئەم ستوونە بەراورد ناکرێت؛ لە `--tolerance` یان لە `--ignore` لای ببە، یان بیخە ناو `--only`} other {هیچ بەهایەکی ستوونەکە {reading, select, number {ژمارە} other {بەروار}} نییە، بۆیە لێبوردن تێیدا واتای نییە؛ لە `--tolerance` لای ببە}}",
  "error.keys-repeated": `ڕیزەکان بە {columns} لە یەک جیا ناکرێنەوە: {sides, select, left {${repeated("left")}} right {${repeated("right")}} other {${repeated("left")}، و ${repeated("right")}}}. بە \`--on\` ناوی ستوونی زیاتر ببە، یان بە \`--duplicates first\` یەکەم ڕیزی هەر کلیلێک وەربگرە، یان بە \`--duplicates all\` هەموویان لەگەڵ یەکتر جووت بکە؛ \`--suggest-keys\` بەدوای ئەو ستوونانەدا دەگەڕێت کە هەموو ڕیزەکان لە یەک جیا دەکەنەوە.`,

  "compare.title": "{left} و {right}",
  "compare.none-meet": "هیچ ڕیزێکی هیچ کام لە خشتەکان مەرجەکە ناگرێتەوە: هیچ شتێک بەراورد نەکرا.",
  "compare.equal-none": "هەردوو خشتەکە یەکسانن: هیچ ڕیزێکیان تێدا نییە.",
  "compare.equal":
    "{rows, plural, one {هەردوو خشتەکە یەکسانن: تاکە ڕیزەکە لە هەردووکیاندا هەمان شتە.} other {هەردوو خشتەکە یەکسانن: هەر # ڕیزەکە لە هەردووکیاندا هەمان شتن.}}",
  "compare.other-columns": "هیچ ڕیزێک جیاواز نییە، بەڵام ستوونی خشتەکان یەک نین.",
  "compare.differ":
    "{differ, number} لە {rows, plural, one {# ڕیز} other {# ڕیز}} {differ, plural, one {جیاوازە} other {جیاوازن}}: {list}.",
  "compare.count-changed": "{count, plural, one {# گۆڕاوە} other {# گۆڕاون}}",
  "compare.count-left": "{count, plural, one {# تەنیا لە یەکەمدایە} other {# تەنیا لە یەکەمدان}}",
  "compare.count-right": "{count, plural, one {# تەنیا لە دووەمدایە} other {# تەنیا لە دووەمدان}}",

  "compare.side-left": "یەکەم",
  "compare.side-right": "دووەم",
  "compare.head-side": "کامیان",
  "compare.head-table": "خشتە",
  "compare.head-rows": "ڕیز",
  "compare.head-columns": "ستوون",
  "compare.head-reading": "خوێندراوەتەوە وەک",
  "compare.sign": "«{sign}»",
  "compare.reading-delimiter": "خانەکان بە {delimiter} جیا کراونەتەوە",
  "compare.reading-quote": "لە نێوان {quote}",
  "compare.reading-sheet": "پەڕەی «{sheet}»",
  "compare.delimiter-tab": "تاب",
  "compare.delimiter-space": "بۆشایی",

  "compare.keys": "ڕیزەکان بەپێی {list} لە یەک جیا دەکرێنەوە.",
  "compare.pair": "{left} = {right}",
  "compare.where": "تەنیا ئەو ڕیزانە بەراورد کراون کە ئەم مەرجە جێبەجێ دەکەن: {condition}",
  "compare.left-out":
    "{count, plural, one {وەک داواکراوە، # ستوون لادراوە: {list}.} other {وەک داواکراوە، # ستوون لادراون: {list}.}}",
  "compare.allowed": "وەک داواکراوە، ئەمانە بە جیاوازی دانانرێن: {list}.",
  "compare.allowed-case": "پیتی گەورە لەبری پیتی بچووک",
  "compare.allowed-spaces": "بۆشایی لە سەرەتا و کۆتایی دەقەکان یان لە نێوان وشەکاندا",
  "compare.allowed-accents": "نیشانەی سەر پیت و جووڵە",
  "compare.allowed-apart": "تا {by} لە {column}",
  "compare.percent": "{percent}%",
  "compare.empty-apart": "وەک داواکراوە، دەقی بەتاڵ و نەبوونی بەها بە یەک شت دانانرێن.",
  "compare.unpaired-left":
    "{count, plural, one {تەنیا یەکەم ئەم ستوونەی هەیە، و بەراورد نەکراوە: {list}.} other {تەنیا یەکەم ئەم # ستوونەی هەیە، و بەراورد نەکراون: {list}.}}",
  "compare.unpaired-right":
    "{count, plural, one {تەنیا دووەم ئەم ستوونەی هەیە، و بەراورد نەکراوە: {list}.} other {تەنیا دووەم ئەم # ستوونەی هەیە، و بەراورد نەکراون: {list}.}}",
  "compare.no-columns":
    "جگە لە کلیل هیچ ستوونێکی هاوبەش لە نێوان خشتەکاندا نییە، بۆیە تەنیا بوونی ڕیزەکان بەراورد دەکرێت.",
  "compare.empty-keys":
    "{side, select, left {لە یەکەمدا} other {لە دووەمدا}} {rows, plural, one {# ڕیز کلیلی نییە، و لەگەڵ هیچ ڕیزێک جووت نەکراوە} other {# ڕیز کلیلیان نییە، و لەگەڵ هیچ ڕیزێک جووت نەکراون}}.",
  "compare.duplicate-keys":
    "{side, select, left {لە یەکەمدا} other {لە دووەمدا}} {keys, plural, one {# کلیل لە چەند ڕیزێکدایە} other {# کلیل لە چەند ڕیزێکدان}} (بە هەموویان {rows, plural, one {# ڕیز} other {# ڕیز}}): {list}{more, select, none {} other {، …}}.",
  "compare.reconciled-types": "{column} وەک {as} بەراورد دەکرێت: لە یەکەمدا {left}، لە دووەمدا {right}.",
  "compare.reconciled-leading-zeros":
    "{column} وەک دەق بەراورد دەکرێت: «{example}» لە {side, select, left {یەکەم} other {دووەم}}دا ئەگەر وەک ژمارە بخوێندرێتەوە سفرەکانی لەدەست دەدات.",
  "compare.reconciled-unlike":
    "{column} وەک دەق بەراورد دەکرێت: «{example}» لە {side, select, left {یەکەم} other {دووەم}}دا وەک {reading, select, number {ژمارە} date {بەروار} time {کات} other {ڕاست یان هەڵە}} ناخوێندرێتەوە، بە پێچەوانەی بەهاکانی تر.",
  "compare.reconciled-zone":
    "{column} وەک دەق بەراورد دەکرێت: هەندێک کات ناوچەی کاتییان لەگەڵدایە، و «{example}» لە {side, select, left {یەکەم} other {دووەم}}دا لەگەڵیان ناگونجێت.",
  "compare.reconciled-partly":
    "{count, plural, one {{column} # بەهای هەیە کە} other {{column} # بەهای هەیە کە}} وەک {reading, select, number {ژمارە} date {بەروار} time {کات} other {ڕاست یان هەڵە}} ناخوێندرێتەوە، وەک «{example}» لە {side, select, left {یەکەم} other {دووەم}}دا؛ جیاوازیی ڕێگەپێدراو ئەوە ناگرێتەوە.",
  "compare.set-aside":
    "{side, select, left {لە یەکەمدا} other {لە دووەمدا}} {count, plural, one {# ڕیز لادراوە، چونکە ڕیزێکی پێش خۆی هەمان کلیلی هەیە} other {# ڕیز لادراون، چونکە ڕیزێکی پێش خۆیان هەمان کلیلی هەیە}}.",
  "compare.type-text": "دەق",
  "compare.type-whole": "ژمارەی تەواو",
  "compare.type-number": "ژمارە",
  "compare.type-date": "بەروار",
  "compare.type-time": "کات",
  "compare.type-boolean": "ڕاست یان هەڵە",

  "compare.heading-columns": "ستوونەکان",
  "compare.columns-same":
    "{count, plural, one {ستوونێکی تر هیچ جیاوازییەکی تێدا نییە: {list}.} other {# ستوونی تر هیچ جیاوازییەکیان تێدا نییە: {list}.}}",
  "compare.columns-all-same":
    "{count, plural, one {تاکە ستوونی بەراوردکراو هیچ جیاوازییەکی تێدا نییە: {list}.} other {هەر # ستوونە بەراوردکراوەکە هیچ جیاوازییەکیان تێدا نییە: {list}.}}",
  "compare.head-column": "ستوون",
  "compare.head-as": "بەراوردکراو وەک",
  "compare.head-different": "ڕیزی جیاواز",
  "compare.head-largest": "گەورەترین جیاوازی",
  "compare.head-typical": "جیاوازیی ئاسایی",
  "compare.as-text": "دەق",
  "compare.as-number": "ژمارە",
  "compare.as-date": "بەروار",
  "compare.as-time": "کات",
  "compare.as-boolean": "ڕاست یان هەڵە",
  "compare.days": "{count, plural, one {{by} ڕۆژ} other {{by} ڕۆژ}}",
  "compare.largest": "{by} ({key})",

  "compare.heading-rows": "ڕیزە جیاوازەکان",
  "compare.heading-first-rows": "{count, plural, one {یەکەم ڕیزی جیاواز} other {یەکەم # ڕیزی جیاواز}}",
  "compare.head-key": "کلیل",
  "compare.head-change": "گۆڕانکاری",
  "compare.head-left": "یەکەم",
  "compare.head-right": "دووەم",
  "compare.head-by": "جیاوازی",
  "compare.change-changed": "گۆڕاوە",
  "compare.change-left": "تەنیا لە یەکەم",
  "compare.change-right": "تەنیا لە دووەم",
  "compare.more-cells": "{count, plural, one {# خانەی تر} other {# خانەی تر}}",
  "compare.missing": "(نییە)",
  "compare.empty": "(دەقی بەتاڵ)",
  "compare.more-rows":
    "{count, plural, one {# ڕیزی تر جیاوازە.} other {# ڕیزی تر جیاوازن.}} بۆ بینینی هەموویان: \u2068`--limit` {all}\u2069، یان `--output differences.csv`",

  "compare.kicker": "بەراوردکردنی دوو خشتە",
  "compare.count-of-changed": "{count, plural, one {ڕیز گۆڕاوە} other {ڕیز گۆڕاون}}",
  "compare.count-of-left": "تەنیا لە یەکەم",
  "compare.count-of-right": "تەنیا لە دووەم",
  "compare.count-of-equal": "{count, plural, one {ڕیز یەکسانە} other {ڕیز یەکسانن}}",
  "compare.heading-tables": "دوو خشتەکە",
  "compare.caption-tables": "چی بەراورد کراوە، و چۆن خوێندراوەتەوە",
  "compare.caption-columns":
    "ئەو ستوونانەی خانەیان جیاوازە؛ جیاوازی دووەمە کەم یەکەم، و جیاوازیی ئاسایی بێ نیشانەیە",
  "compare.caption-rows": "هەر خانەیەکی جیاواز، بەپێی ڕیزەکەی؛ شوێنی جیاوازییەکە نیشان کراوە",
  "compare.page-rest":
    "ئەم پەڕەیە یەکەم {shown, number} ڕیزی تێدایە لە {all, plural, one {# ڕیزی جیاواز} other {# ڕیزی جیاواز}}. ئەوەی ئامادەی کردووە دەتوانێت هەموویان بنووسێت: \u2068`--limit` {all}\u2069، یان وەک خشتە: `--output differences.csv`",
  "compare.search": "گەڕان لەم ڕیزانەدا",
  "compare.filter-column": "جیاوازە لە",
  "compare.foot": "بە `recount` ئامادە کراوە. ئەوەی بەراورد نەکراوە لە سەرەوە باس کراوە.",

  "compare.key-chosen":
    "ڕیزەکان بەپێی {list} لە یەک جیا دەکرێنەوە، کە هیچ دوو ڕیزێکی خشتەیەک تێیدا هاوبەش نین؛ `--on` ناوی ستوونی تر دەهێنێت.",
  "compare.suggest-heading": "ئەو ستوونانەی دەکرێت ڕیزەکان لە یەک جیا بکەنەوە، باشترین لە پێشەوە",
  "compare.suggest-none":
    "هیچ ستوونێکی هاوبەش ناتوانێت ڕیزەکان لە یەک جیا بکاتەوە: هیچیان لە زۆربەی ڕیزەکاندا نرخی تایبەتی نییە کە لە خشتەکەی تریشدا هەبێت.",
  "compare.suggest-head-columns": "ستوونەکان",
  "compare.suggest-head-left": "ڕیزی جیاکراوە لە یەکەم",
  "compare.suggest-head-right": "لە دووەم",
  "compare.suggest-head-shared": "کلیلی هاوبەش",
  "compare.suggest-about": "نزیکەی {percent}%",
  "compare.suggest-use": "بۆ وەرگرتنی یەکەمیان: \u2068`--on` {columns}\u2069",

  "compare.progress": "بەراوردکردنی خشتەکان",
  "compare.progress-share": "بەراوردکردنی خشتەکان: {percent, number}%ی ئەم هەنگاوە",
  "compare.progress-write": "نووسینی جیاوازییەکان",
};
