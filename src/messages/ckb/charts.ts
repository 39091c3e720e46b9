import type { charts as english } from "../en/charts.ts";
import type { Translation } from "../translation.ts";

/** The words of charts. */
export const charts: Translation<typeof english> = {
  "chart.several-places": "چەند شوێنێک",
  "chart.family": "{group} و گرووپە نزیکەکان",
  "chart.list": "{before}، {item}",
  "chart.list.none": "هیچ هێڵکارییەک نییە: دوو ژمارە نین کە بەراورد بکرێن",
  "chart.sentences": "{before} {item}",
  "chart.part": "{title} (بەشی {part} لە {parts})",

  "chart.source":
    "{named, plural, one {سەرچاوە} other {سەرچاوەکان}}: {sources}{more, plural, =0 {} one {؛ و سەرچاوەیەکی تر} other {؛ و # سەرچاوەی تر}}.",
  "chart.left-out.dropped":
    "{count, plural, one {یەک ژمارە کە بە بڕیارێک لادراوە پیشان نادرێت} other {# ژمارە کە بە بڕیار لادراون پیشان نادرێن}}.",
  "chart.left-out.further":
    "{count, plural, one {یەک ژمارەی تر لە تۆمارەکەدایە} other {# ژمارەی تر لە تۆمارەکەدان}}.",
  "chart.left-out.superseded":
    "{count, plural, one {یەک ژمارە کە ژمارەیەکی تر جێی گرتووەتەوە یان کشێنراوەتەوە پیشان نادرێت} other {# ژمارە کە ژمارەی تر جێیان گرتوونەتەوە یان کشێنراونەتەوە پیشان نادرێن}}.",
  "chart.left-out.repeated":
    "{count, plural, one {یەک ڕیز کە ژمارەیەکی تۆمارکراو دووبارە دەکاتەوە ناژمێردرێت} other {# ڕیز کە ژمارەی تۆمارکراو دووبارە دەکەنەوە ناژمێردرێن}}.",
  "chart.left-out.undated":
    "{count, plural, one {یەک ژمارە کە بەرواری نازانرێت پیشان نادرێت} other {# ژمارە کە بەرواریان نازانرێت پیشان نادرێن}}.",
  "chart.source.list": "{before}؛ {item}",

  "chart.headline": "{indicator}: {said}",
  "chart.headline.apart": "هیچ دوو سەرچاوەیەک بۆ هەمان گرووپ و هەمان شوێن ژمارە نادەن",
  "chart.headline.latest": "{value} تا {date}",
  "chart.headline.both": "{before}؛ {item}",
  "chart.headline.given": "{sources, plural, one {یەک سەرچاوە دەڵێت} other {# سەرچاوە دەڵێن}} {values}",
  "chart.headline.about": "{given} ({about})",
  "chart.headline.periods": "ماوەی جیاواز",
  "chart.headline.disputed":
    "{title}. {count, plural, one {یەکێک لەم ژمارانە ناکۆکە لەگەڵ ژمارەی تر} other {# لەم ژمارانە ناکۆکن لەگەڵ ژمارەی تر}}",
  "chart.values.two": "{low} و {high}",
  "chart.values.span": "نزمترینیان {low} و بەرزترینیان {high}",
  "chart.values.several": "{low}، {high} و {others, plural, one {یەک ژمارەی تر} other {# ژمارەی تر}}",

  "chart.scale.log": "پێوانەی لۆگاریتمی: دووریی یەکسان ڕێژەی یەکسان دەگەیەنێت، نەک جیاوازیی یەکسان.",
  "chart.scale.symlog":
    "پێوانەی لۆگاریتمی کە جێی سفری تێدایە: لە سەروو 1ـەوە، دووریی یەکسان نزیکەی ڕێژەی یەکسان دەگەیەنێت، نەک جیاوازیی یەکسان.",
  "chart.scale.short": "پێوانەی لۆگاریتمی: دووریی یەکسان نزیکەی ڕێژەی یەکسانە.",
  "chart.key.point": "ژمارەیەک وەک بڵاوکراوەتەوە",
  "chart.key.span": "مەودایەک، یان «نزیکەی»",
  "chart.key.floor": "لانی کەم، یان زیاتر لە",
  "chart.key.ceiling": "لانی زۆر، یان کەمتر لە",
  "chart.key.word": "وشەیەک، لە کەمترین واتایەوە",
  "chart.key.open": "نەدراوەتە پاڵ هیچ لایەنێک",

  "chart.column.figure": "ژمارە",
  "chart.column.source": "سەرچاوە",
  "chart.column.population": "گرووپ",
  "chart.column.place": "شوێن",
  "chart.column.period": "ماوە",
  "chart.column.originator": "دراوەتە پاڵ",

  "chart.interval.subtitle":
    "{indicator} بەپێی سەرچاوە، {scope}{latest, select, yes {؛ لەوەی سەرچاوەیەک لە چەند بەروارێکدا دەیدات تەنیا نوێترینی} other {}}",
  "chart.interval.disputed": "{when}، ناکۆک لەگەڵ ژمارەی تر",
  "chart.interval.description":
    "هێڵکاریی {count, plural, one {یەک ژمارەی} other {# ژمارەی}} «{indicator}»، هەریەکە لەگەڵ سەرچاوەکەی، لەسەر پێوانەی {scale, select, linear {هێڵی} other {لۆگاریتمی}}. {figures}",
  "chart.interval.described":
    "{grouped, select, yes {{group}: {value}} other {{value}}} ({source}، {period}).",

  "chart.finding.title": "{type}: {values}",
  "chart.finding.subtitle":
    "{indicator}، {scope}{more, plural, =0 {} one {؛ یەک ژمارەی تر لە خشتەی دۆزینەوەکەدایە} other {؛ # ژمارەی تر لە خشتەی دۆزینەوەکەدان}}",
  "chart.finding.description": "{type}: ژمارەکان لەسەر یەک پێوانە. {figures}",
  "chart.finding.described": "{value}، {indicator} ({source}، {period}).",

  "chart.timeline.subtitle": "{indicator} بەپێی بەروار، {scope}",
  "chart.timeline.change": "{first} تا {firstDate}، ئینجا {last} تا {lastDate}",
  "chart.timeline.description":
    "هێڵی کاتی {count, plural, one {یەک ژمارەی} other {# ژمارەی}} «{indicator}» بەپێی ئەو بەروارەی هەریەکەیان تا ئەو کاتە ڕاستە. {figures}",
  "chart.timeline.described": "تا {date}: {value} ({source}).",
  "chart.timeline.more":
    "{count, plural, one {یەک ژمارەی تر لە خشتەکەدایە.} other {# ژمارەی تر لە خشتەکەدان.}}",
  "chart.timeline.periods": "هەر ماوەیەک بە جیا",
  "chart.timeline.replaced": "تا {date}: {value}، دواتر گۆڕدراوە ({source}).",
  "chart.timeline.struck": "{value}، دواتر گۆڕدراوە",
  "chart.timeline.key.revised": "دواتر لایەنی بنەڕەتی گۆڕیویەتی",
  "chart.timeline.aside": "ئەو نیشانانەی یەکتر دەشارنەوە لە تەنیشت یەکتر دانراون، کەمێک پێش بەرواری خۆیان.",
  "chart.timeline.unlabelled":
    "{count, plural, one {یەک نیشانە ژمارەکەی لە تەنیشتی نەنووسراوە؛ ژمارەکە لە خشتەکەدایە.} other {# نیشانە ژمارەکانیان لە تەنیشتیان نەنووسراون؛ ژمارەکان لە خشتەکەدان.}}",
  "chart.timeline.thinned":
    "{count, plural, one {یەک ژمارە نەکێشراوە، چونکە نیشانەکەی دەکەوێتە سەر نیشانەیەکی تری هەمان زنجیرە؛ ژمارەکە لە خشتەکەدایە.} other {# ژمارە نەکێشراون، چونکە نیشانەکانیان دەکەونە سەر نیشانەی تری هەمان زنجیرە؛ ژمارەکان لە خشتەکەدان.}}",
  "chart.timeline.key.span": "تا ڕۆژێک لە درێژایی شریتەکەدا؛ نیشانەکە لە دوا ڕۆژدایە",
  "chart.timeline.key.step": "بەرزترین ژماردن تا ئەو کاتە کە هیچ شتێک لەگەڵی ناکۆک نییە",
  "chart.timeline.key.disputed": "ژمارەیەکی تر لەگەڵی ناکۆکە",
  "chart.timeline.key.floor": "لانی کەم، یان زیاتر لە",
  "chart.timeline.key.ceiling": "لانی زۆر، یان کەمتر لە",
  "chart.timeline.key.range": "لە ژمارەیەکەوە تا ئەوی تر",
  "chart.timeline.key.word": "وشەیەک، لە کەمترین واتایدا",
  "chart.timeline.key.open": "نەدراوەتە پاڵ هیچ لایەنێک",
  "chart.method.documented": "بەڵگەدارکردنی هەر حاڵەتێک بە جیا",
  "chart.method.counted": "ژماردن",
  "chart.method.estimated": "خەمڵاندن",
  "chart.column.as-of": "تا بەرواری",
  "chart.column.series": "ئەوەی ژمێردراوە",

  "chart.matrix.apart": "هیچ دوو سەرچاوەیەک هەمان شت ناژمێرن",
  "chart.matrix.covering":
    "{covering, plural, one {# لە {sources} سەرچاوە ژمارەی {indicator} دەدات} other {# لە {sources} سەرچاوە ژمارەی {indicator} دەدەن}}",
  "chart.matrix.all-credited": "هەموو ژمارەیەک دراوەتە پاڵ لایەنێک",
  "chart.matrix.uncredited":
    "{count, plural, one {# لە {figures} ژمارە نەدراوەتە پاڵ هیچ لایەنێک} other {# لە {figures} ژمارە نەدراونەتە پاڵ هیچ لایەنێک}}",
  "chart.matrix.subtitle": "ژمارەکان بەپێی سەرچاوە و ئەوەی ژمێردراوە، {scope}",
  "chart.matrix.key.credited": "هەموو ژمارەکان دراونەتە پاڵ لایەنێک",
  "chart.matrix.key.partly": "هەندێکیان",
  "chart.matrix.key.uncredited": "نەدراونەتە پاڵ هیچ لایەنێک",
  "chart.matrix.key.words": "تەنیا وشە",
  "chart.matrix.counts": "ژمارەی تەنیشت نیشانەکە دەڵێت سەرچاوەکە چەند ژمارەی داوە، وشەکانیش لەگەڵیاندا.",
  "chart.matrix.description": "خشتەی نیشانەکان: کام سەرچاوە چەند ژمارەی لەسەر چی داوە. {rows}",
  "chart.matrix.described": "{source}: {cells}.",
  "chart.matrix.cell":
    "{indicator} {figures} ({kind, select, credited {دراونەتە پاڵ لایەنێک} partly {هەندێکیان دراونەتە پاڵ لایەنێک} uncredited {نەدراونەتە پاڵ هیچ لایەنێک} other {تەنیا بە وشە}})",
  "chart.flow.behind": "{origin}: {count, plural, one {# لە {figures} ژمارە} other {# لە {figures} ژمارە}}",
  "chart.flow.tied":
    "{origin}{more, plural, =0 {} one {، و یەکێکی تر} other {، و #ی تر}}، هەریەکەیان: {count, plural, one {# لە {figures} ژمارە} other {# لە {figures} ژمارە}}",
  "chart.flow.all-credited": "هەموو ژمارەیەک دراوەتە پاڵ لایەنێک",
  "chart.flow.uncredited":
    "{count, plural, one {# لە {figures} نەدراوەتە پاڵ هیچ لایەنێک} other {# لە {figures} نەدراونەتە پاڵ هیچ لایەنێک}}",
  "chart.flow.subtitle": "ژمارەکان بەپێی ئەوەی کێ بەرهەمی هێناون و کێ بڵاوی کردوونەتەوە، {scope}",
  "chart.flow.origins": "کێ ژمارەکانی بەرهەم هێناوە",
  "chart.flow.sources": "کێ بڵاوی کردوونەتەوە، و چەند",
  "chart.flow.description":
    "بەستەر لەوانەی ژمارەکانیان بەرهەم هێناوە بۆ ئەو سەرچاوانەی بڵاویان کردوونەتەوە. {rows}",
  "chart.flow.link": "{source} ({count, plural, one {یەک ژمارە} other {# ژمارە}})",

  "chart.waterfall.title": "{indicator} ({asOf}): {value}، هەرچەندە هیچ سەرچاوەیەک بڵاوی نەکردووەتەوە",
  "chart.waterfall.subtitle": "{indicator} لە چییەوە دەردەکەوێت، {scope}",
  "chart.waterfall.start": "{term}",
  "chart.waterfall.plus": "زیاد: {term}",
  "chart.waterfall.minus": "کەم: {term}",
  "chart.waterfall.leaves": "دەمێنێتەوە: {term}",
  "chart.waterfall.makes": "کۆی گشتی: {term}",
  "chart.waterfall.key": "ئەوەی هەنگاوەکان تا ئێرە دەکرێت بیگەنێ",
  "chart.waterfall.times": "{times} × {term}",
  "chart.waterfall.of": "{indicator} ({population})",
  "chart.waterfall.source": "{source}، تا {date}",
  "chart.waterfall.derived": "لە ژمارەکانی سەرەوە دەردەکەوێت",
  "chart.waterfall.description": "شریت لە ژمارەیەکەوە بۆ ژمارەیەکی تر، لەسەر پێوانەی هێڵی. {steps}",
  "chart.waterfall.described": "{term}: {value} ({detail}).",
  "chart.column.term": "بەش",
  "chart.column.value": "بەها",
  "chart.column.from": "لە",

  "chart.change.title":
    "{count, plural, one {یەک خەمڵاندن نوێیە یان جیاوازە لەوەتەی {since}} other {# خەمڵاندن نوێن یان جیاوازن لەوەتەی {since}}}",
  "chart.change.moved": "{indicator}: {before}، ئێستا {after}",
  "chart.change.came": "{indicator}: {after}",
  "chart.change.told": "{series}: {before}، ئێستا {after}",
  "chart.change.new": "{series}: {after}، پێشتر هیچی لێ نەزانرابوو",
  "chart.change.subtitle": "نوێترین خەمڵاندنی هەر ژمێردراوێک، وەک ئەو کاتە و ئێستا زانراوە، {indicators}",
  "chart.change.then": "زانراو تا {date}",
  "chart.change.value": "{value} ({date})",
  "chart.change.description": "جووتە نیشانە، ئەوەی ئەو کاتە زانراو بوو لە سەرووی ئەوەی ئێستا زانراوە. {rows}",
  "chart.change.left-out":
    "{count, plural, one {یەک گۆڕانکاریی تر لە خشتەی گۆڕانکارییەکاندایە} other {# گۆڕانکاریی تر لە خشتەی گۆڕانکارییەکاندان}}.",
  "chart.change.nothing": "هیچ نەزانرابوو",
  "chart.column.then": "ئەو کاتە",
  "chart.column.now": "ئێستا",

  "chart.column.indicator": "ئەوەی ژمێردراوە",
  "chart.column.figures": "ژمارە",
  "chart.column.numbers": "لەوانە بە ژمارە",
  "chart.column.credited": "لەوانە دراونەتە پاڵ لایەنێک",
};
