import type { explain as english } from "../en/explain.ts";
import type { Translation } from "../translation.ts";

/** Sentences of a proof. Letters (A, B …) stand for figures, as they do in data. */
export const explain: Translation<typeof english> = {
  "proof.verdict.error": "هەڵە: ژمارەکان و بەروارەکانیان چۆن بخوێنرێنەوە، دەبێت شتێک تێیاندا هەڵە بێت.",
  "proof.verdict.own":
    "پشکنینێکی ئەو کەسەی ئەم وردبینییەی کردووە وا دەڵێت. `recount` نەیسەلماندووە: ئەوەی پشتی پێ دەبەستێت لە خوارەوەیە.",
  "proof.verdict.warning": "ئاگاداری: سەلماندن نییە کە ژمارەیەک هەڵە بێت؛ پێش بڵاوکردنەوە سەیری بکە.",
  "proof.verdict.note": "تێبینی: ناکۆکی نییە؛ ئەمە جیاوازییەک ڕوون دەکاتەوە یان دەڵێت چی کەمە.",
  "proof.heading.figures": "ژمارەکان، وەک بڵاوکراون و وەک خوێنراونەتەوە",
  "proof.heading.steps": "هەنگاو بە هەنگاو",
  "proof.heading.remedies": "چی یەکلای دەکاتەوە",
  "proof.heading.hints": "ڕەنگە چی ڕووی دابێت",
  "proof.heading.decision": "بۆ تۆمارکردنی بڕیارێک",

  "proof.heading.decided": "چی بڕیار دراوە",

  "proof.decide.prefer": "{option}: ئەو ژمارەیە ڕاستە، و ڕکابەرەکانی لادەبرێن",
  "proof.decide.correct": "{option}: ئەو ژمارەیە وەک سەرچاوەکە بڵاوی کردووەتەوە هەڵەیە، و لادەبرێت",
  "proof.decide.withdraw": "{option}: ئەو ژمارەیە نابێت بەکار بهێنرێت، و لادەبرێت",
  "proof.decide.explain":
    "{option}: {effect, select, error {هەموویان ڕاستن، بەو هۆکارەی دراوە؛ هیچیان سنوور دانانێت} warning {هیچ هەڵەیەک نییە، بەو هۆکارەی دراوە؛ ژمارەکان هەر سنوور دادەنێن} other {دۆزینەوەکە دادەخرێت، بەو هۆکارەی دراوە؛ هیچ خەمڵاندنێک ناگۆڕێت}}",
  "proof.decide.defer": "{option}: دواتر بڕیاری لەسەر دەدرێت",
  "proof.decide.figures": "`FIGURE` یەکێکە لە {ids}",
  "proof.decide.figure": "{id} ({letter})",

  "proof.printed": "«{printed}»، لە {source}، {locator}.",
  "proof.source": "سەرچاوە: «{title}»، بڵاوکراوەتەوە لە {published}.",
  "proof.source.undated": "سەرچاوە: «{title}»؛ بەرواری بڵاوکردنەوەی تۆمار نەکراوە.",
  "proof.credited": "دراوەتە پاڵ: {originators}.",
  "proof.counts.count": "ئەوەی دەیژمێرێت: {scope}.",
  "proof.counts.stock": "دەڵێت لە یەک ساتدا دۆخەکە چۆن بووە: {scope}.",
  "proof.counts.measure": "ئەوەی دەیپێوێت: {scope}.",
  "proof.method.stated": "شێواز: {method}.",
  "proof.method.none": "شێواز: نەوتراوە.",
  "proof.more-figures":
    "{count, plural, one {یەک ژمارەی تر کە لێرە پیشان نادرێت.} other {# ژمارەی تر کە لێرە پیشان نادرێن.}}",

  "proof.reads.exact": "وەک ڕێک {low} دەخوێنرێتەوە.",
  "proof.reads.at-least": "وەک {low} یان زیاتر دەخوێنرێتەوە: «لانی کەم» سنووری سەرەوە دانانێت.",
  "proof.reads.more-than":
    "وەک {whole, select, true {{low} یان زیاتر دەخوێنرێتەوە: زیاتر لە {value} بە ژمارەی تەواوی دواتر دەست پێ دەکات} other {هەر بەهایەک لە سەرووی {value} دەخوێنرێتەوە}}.",
  "proof.reads.at-most": "وەک لە {low} تا {high} دەخوێنرێتەوە: «لانی زۆر» جگە لە سفر سنووری خوارەوە دانانێت.",
  "proof.reads.less-than":
    "وەک {whole, select, true {لە {low} تا {high} دەخوێنرێتەوە: کەمتر لە {value} بە ژمارەی تەواوی پێشتر کۆتایی دێت} other {لە {low} تا خوار {value} دەخوێنرێتەوە}}.",
  "proof.reads.about":
    "وەک لە {low} تا {high} دەخوێنرێتەوە: «نزیکەی» بۆ هەر لایەک {half} دەگرێتەوە، {least, select, true {کە کەمترینە بۆ ژماردن} other {کە نیوەی {place}ـە، ئەو پلەیەی {value} بۆی خڕ کراوەتەوە}}.",
  "proof.reads.range": "وەک لە {low} تا {high} دەخوێنرێتەوە، هەردوو سەرەکەش.",
  "proof.reads.vague":
    "وەک {low} یان زیاتر دەخوێنرێتەوە: وشەیەکە نەک ژمارە، {given, select, true {و تۆمارەکە ئەم لانی کەمەی داناوە} other {و ئەم لانی کەمە ڕێککەوتنە}}.",

  "proof.begins": "دەست پێ دەکات لە {date}.",
  "proof.as-of": "دەژمێرێت تا {date}.",
  "proof.moment": "ڕاستە لە {date}.",
  "proof.undated": "ئەو ماوەیەی دەیگرێتەوە تۆمار نەکراوە.",
  "proof.undated.start": "کەی دەست پێ دەکات تۆمار نەکراوە.",
  "proof.undated.end": "تا کەی دەژمێرێت تۆمار نەکراوە.",
  "proof.date.day": "{first}",
  "proof.date.some-day": "ڕۆژێک لە {printed}: زووترین {first}، درەنگترین {last}",
  "proof.date.cut":
    "ڕۆژێک لە {printed}: زووترین {first}، درەنگترین {last}، {until, select, access {کە سەرچاوەکە خوێنرایەوە} other {کە سەرچاوەکە بڵاوکرایەوە}}",
  "proof.date.earliest": "ڕۆژێک لە {printed}، زووترین {day}",
  "proof.date.latest": "ڕۆژێک لە {printed}، درەنگترین {day}",
  "proof.date.span": "{first}، چونکە مەبەست لە {printed} هەموویەتی",
  "proof.date.span-cut":
    "ڕۆژێک لە {printed}، کە هێشتا تەواو نەبووبوو کاتێک {until, select, access {سەرچاوەکە خوێنرایەوە} other {سەرچاوەکە بڵاوکرایەوە}}: زووترین {first}، درەنگترین {last}",
  "proof.date.open":
    "ڕۆژێک کە بە کراوەیی ماوەتەوە: زووترین {first}، درەنگترین {last}، {until, select, access {کە سەرچاوەکە خوێنرایەوە} other {کە سەرچاوەکە بڵاوکرایەوە}}",
  "proof.date.open.endless":
    "ڕۆژێک کە بە کراوەیی ماوەتەوە: زووترین {first}، و درەنگترینی نییە، چونکە نە بڵاوکردنەوە و نە خوێندنەوە تۆمار نەکراون",
  "proof.date.open.boundless": "ڕۆژێک کە بە کراوەیی ماوەتەوە",
  "proof.date.beginning": "یەکەمین ڕۆژ، چونکە سەرەتا دانەنراوە",
  "proof.date.doubtful": "بەروارەکە وەک نادڵنیا نیشانە کراوە، و هەرگیز بۆ سەلماندن بەس نییە.",

  "proof.scope.equal": "ژمێردراوی {all} یەکە: {scope}.",
  "proof.scope.contained":
    "هەموو ئەوەی {part} {count, plural, one {دەیژمێرێت} other {دەیژمێرن}}، {whole}یش دەیژمێرێت:",
  "proof.scope.beside": "شوێنی {part} لە چاو {whole}:",
  "proof.dimension.indicator": "ژمێردراو",
  "proof.dimension.population": "کەسان",
  "proof.dimension.place": "شوێن",
  "proof.dimension.event": "ڕووداو",
  "proof.dimension.phase": "قۆناغ",
  "proof.lies.same": "{dimension}: لە هەردووکیان {here}",
  "proof.lies.all": "{dimension}: لە {part}، {here}؛ لە {whole}، هەموو",
  "proof.lies.within": "{dimension}: لە {part}، {here}؛ لە {whole}، {there}، کە ئەوی تر لەخۆ دەگرێت",
  "proof.lies.path": "{dimension}: لە {part}، {here}؛ لە {whole}، {there}، کە ئەوی تر لەخۆ دەگرێت ({path})",
  "proof.lies.path.separator": " ← ",
  "proof.lies.around": "{dimension}: {here} لە {part}، {there} لە {whole} لەخۆ دەگرێت",
  "proof.lies.close":
    "{dimension}: لە {part}، {here}؛ لە {whole}، {there}؛ سەرچاوەکان هەردووکیان بۆ نزیکەی هەمان شت بەکار دەهێنن، بۆیە هیچیان دژی ئەوی تر دانانرێت",
  "proof.lies.siblings":
    "{dimension}: لە {part}، {here}؛ لە {whole}، {there}؛ هەردووکیان لە ناو شتێکی فراوانتردا",
  "proof.lies.apart":
    "{dimension}: لە {part}، {here}؛ لە {whole}، {there}؛ نەزانراوە یەکێکیان ئەوی تر لەخۆ بگرێت",
  "proof.none": "هیچ",
  "proof.all": "هەموو",

  "proof.span.day": "{first}",
  "proof.span.days": "ڕۆژێک لە نێوان {first} و {last}",
  "proof.span.endless": "ڕۆژێک لە {first} بەدواوە",
  "proof.span.boundless": "ڕۆژێک",
  "proof.time.start.same-day": "سەرەتای {both} لە هەمان ڕۆژە، {dayPart}.",
  "proof.time.start.same-words":
    "سەرەتای {both} لە {printedPart}: ئەو سەرەتایانەی وەک یەک نووسراون وەک یەک ڕۆژ دەخوێنرێنەوە.",
  "proof.time.start.no-later.order":
    "سەرەتای {whole} {spanWhole}ـە و سەرەتای {part} {spanPart}: بە دڵنیاییەوە {whole} لە {part} دواتر دەست پێ ناکات.",
  "proof.time.start.no-later.together":
    "سەرەتای {whole} {spanWhole}ـە و سەرەتای {part} {spanPart}. ئەو سەرەتایانەی وەک یەک نووسراون وەک یەک ڕۆژ دەخوێنرێنەوە: بۆیە بە دڵنیاییەوە {whole} لە {part} دواتر دەست پێ ناکات.",
  "proof.time.start.no-later.sometimes":
    "سەرەتای {whole} {spanWhole}ـە و سەرەتای {part} {spanPart}: ڕەنگە {whole} لە {part} دواتر دەست پێ نەکات، ڕەنگە بیکات.",
  "proof.time.start.no-later.never": "سەرەتای {whole} {spanWhole}ـە، دوای سەرەتای {part} لە {spanPart}.",
  "proof.time.start.same.sometimes":
    "سەرەتای {part} {spanPart}ـە و سەرەتای {whole} {spanWhole}: ڕەنگە یەک ڕۆژ بن، ڕەنگە نا.",
  "proof.time.as-of.same-day": "{both} تا هەمان ڕۆژ دەژمێرن، {dayPart}.",
  "proof.time.as-of.same-words":
    "{both} تا هەمان ڕۆژ دەژمێرن: یەک سەرچاوە یەک بەروار بۆ هەردووکیان بڵاو دەکاتەوە، {printedPart}.",
  "proof.time.as-of.no-earlier.order":
    "{part} دەژمێرێت تا {spanPart} و {whole} تا {spanWhole}: بە دڵنیاییەوە {whole} لانی کەم هەر ئەوەندە درێژە.",
  "proof.time.as-of.no-earlier.sometimes":
    "{part} دەژمێرێت تا {spanPart} و {whole} تا {spanWhole}: ڕەنگە {whole} لانی کەم هەر ئەوەندە درێژ بێت، ڕەنگە نا.",
  "proof.time.as-of.no-earlier.never": "{part} دەژمێرێت تا {spanPart}، درێژتر لە {whole} تا {spanWhole}.",
  "proof.time.as-of.same.sometimes":
    "بەرواری {part} {spanPart}ـە و بەرواری {whole} {spanWhole}: ڕەنگە یەک ڕۆژ بن، ڕەنگە نا.",
  "proof.time.as-of.earlier.order":
    "{whole} دەژمێرێت تا {spanWhole}، {part} تا {spanPart}: بە دڵنیاییەوە {whole} پێشترە.",
  "proof.time.as-of.earlier.sometimes":
    "{whole} دەژمێرێت تا {spanWhole}، {part} تا {spanPart}: ڕەنگە {whole} پێشتر بێت، ڕەنگە نا.",
  "proof.time.as-of.earlier.never":
    "{whole} دەژمێرێت تا {spanWhole}، {part} تا {spanPart}: {whole} پێشتر نییە.",

  "proof.time.moment": "{both} بۆ هەمان بەروارن: {day}.",
  "proof.meet.same": "{all} بە هەمان شێواز بەدەست هاتوون ({method})، بۆیە دەتوانرێت بەراورد بکرێن.",
  "proof.meet.both-unstated":
    "{count, plural, =1 {هیچ کام لە هەردوو ژمارەی} one {هیچ کام لە ژمارەکانی} other {هیچ کام لە ژمارەکانی}} {all} ناڵێت چۆن بەدەست هاتووە، بۆیە وەک خۆیان بەراورد دەکرێن.",
  "proof.meet.floor":
    "{part} حاڵەت بە حاڵەت {count, plural, one {بەڵگەدار کراوە} other {بەڵگەدار کراون}}: هیچ شێوازێکی تری ژماردنی هەمان شت ناکرێت کەمتری لێ دەربچێت.",
  "proof.meet.unstated": "لە {part} و {whole} تەنیا یەکێکیان دەڵێت چۆن بەدەست هاتووە.",
  "proof.meet.coverage":
    "{whole} تۆماری حاڵەت بە حاڵەتی لایەنێکی ترە: ڕەنگە کەسانی تر زیاتریان بەڵگەدار کردبێت، بۆیە سنووری سەرەوە نییە بۆ {part}.",
  "proof.meet.different": "{part} و {whole} بە شێوازی جیاواز بەدەست هاتوون، و ژمارەی وا هەرگیز ناکۆک نین.",

  "proof.origin.shared": "{figures} دەگەڕێنەوە بۆ هەمان لایەنی بنەڕەتی: {organisations}.",
  "proof.origin.different": "{figures} لایەنی بنەڕەتیی هاوبەشیان نییە.",
  "proof.origin.unnamed": "{figures} لایەنی بنەڕەتیی هاوبەشیان نییە: هەموویان ناڵێن کێ ژماردوویەتی.",
  "proof.origin.one-source": "یەک سەرچاوە هەردووکیان بە یەک بەروار بڵاو دەکاتەوە.",

  "proof.own": "پشکنینی «{check}» سەیری ئەم ژمارانەی کرد:",
  "proof.own.fact": "{name}: {fact}",
  "proof.rule": "ڕێسا ({page}): {rule}",
  "proof.rule.grows-with-scope":
    "ژمارە تەنیا لەگەڵ مەوداکەی گەورە دەبێت. ئەوەی بەشێک دەژمێرێت ناکرێت زیاتر بێت لەوەی گشتەکەی دەوری دەژمێرێت.",
  "proof.rule.running-total":
    "کۆی کەڵەکەبوو کەم نابێتەوە. ئەوەی تا ڕۆژێکی پێشتر ژمێردراوە تا ڕۆژێکی دواتریش ژمێردراوە.",
  "proof.rule.one-value": "یەک ژمێردراو لە یەک بەرواردا یەک بەهای هەیە.",
  "proof.rule.parts-add-up": "ئەو بەشانەی یەکتر ناگرنەوە کۆیان ناکرێت لە گشتەکەیان زیاتر بێت.",
  "proof.rule.periods-cover": "ئەو ماوانەی بێ کەلێن ماوەیەکی درێژتر دادەپۆشن کۆیان ناکرێت لەو کەمتر بێت.",
  "proof.rule.relation":
    "پەیوەندیی دیاریکراو دەشکێت ئەگەر هیچ بەهایەک لە ناو مەودای ژمارەکاندا ڕاستی نەکاتەوە.",
  "proof.rule.repeat":
    "یەک ژمارە کە دوو جار بۆ ئەوەی ڕەنگە یەک شت بێت بڵاوکراوەتەوە یەک ژمارەی گوازراوەیە؛ ئەوەی دەربارەی دەوترێت نابێت لە ڕێگا بگۆڕێت.",
  "proof.rule.link":
    "بەستەر دەچێتە لای ئەوەی دراوەتە پاڵی، یان دایکی، یان بەشێکی، یان بڵاوکەرەوەکە؛ ئەگینا ڕەنگە بەستەرەکە یان پاڵدانەکە هەڵە بێت.",
  "proof.rule.vintage":
    "لە بەهاکانی یەک لایەنی بنەڕەتی بۆ یەک ژمێردراو و یەک بەروار، ئەوەی دوا جار بڵاوکراوەتەوە سنوورەکان دادەنێت.",
  "proof.rule.stale":
    "سەرچاوەیەک کە ژمارەیەک بڵاو دەکاتەوە لە کاتێکدا ژمارەیەکی گەورەتر بۆ هەمان شت یان شتێکی نزیک لەوە بڵاوکراوەتەوە، ڕەنگە ئەوەی لەدەست دابێت.",
  "proof.rule.sum-by-mistake":
    "ژمارەیەک کە یەکسانە بە کۆی هەموو ئەوانی تری تەنیشتی و هەموویان لەخۆ ناگرێت، ڕەنگە بە هەڵە کۆکرابێتەوە.",
  "proof.rule.one-origin": "چەند سەرچاوە دووبارەی بکەنەوە، ئەوەی دەگەڕێتەوە بۆ یەک بنەڕەت یەک بینینە.",
  "proof.rule.one-source": "ئەوەی یەک سەرچاوە لە یەک بنەڕەتی هەیە کەسی تر پشتڕاستی ناکاتەوە.",
  "proof.rule.no-originator":
    "ژمارەیەک کە ناوی لایەنی بنەڕەتیی نەهاتبێت لە دووبارەکردنەوەی یەکێکی تر جیا ناکرێتەوە.",
  "proof.rule.accounts": "وەڵامە جیاوازەکانی یەک پرسیار لە تەنیشت یەک دادەنرێن؛ `recount` هەڵنابژێرێت.",
  "proof.rule.growth": "ژمارەکان زیاد دەکەن، بۆیە ژمارەیەکی گەورەتر کە ڕەنگە دواتر بێت ناکۆکی نییە.",
  "proof.rule.set-apart":
    "ژمارەکان تەنیا لەو شوێنەدا دژی یەک دادەنرێن کە یەکێکیان هەموو ئەوە بژمێرێت کە ئەوی تر دەیژمێرێت؛ ئەگەر شتێک جیایان بکاتەوە دەکرێت هەردووکیان ڕاست بن.",
  "proof.rule.dates":
    "هیچ شتێک دوای دەرچوونی سەرچاوەکەی ناژمێردرێت، هیچ سەرچاوەیەک پێش دەرچوونی ناخوێنرێتەوە، و هیچ ماوەیەک پێش دەستپێکردنی کۆتایی نایەت.",
  "proof.rule.recorded-once":
    "ئەوەی سەرچاوەیەک یەک جار دەیڵێت یەک جار تۆمار دەکرێت. ڕیزی یەکەم حیساب دەکرێت، و ئەوانی تر لادەبرێن.",
  "proof.rule.precision":
    "ژمارەیەکی خڕکراو یان لانی کەم ژماردنێکی تر نییە جگە لەو ژمارە وردەی کە لە ناویدایە.",
  "proof.rule.best":
    "باشترین بەهای سەرچاوەیەک پیشان دەدرێت؛ ئەوەی دەیسەلمێنێت مەوداکەیەتی، و ئەو سنوورەکان دادەنێت.",
  "proof.rule.decision-stands":
    "بڕیار بۆ ئەوەیە کە ژمارەکانی لە کاتی بڕیارداندا دەیانوت، و بۆ ژمارەکانی دۆزینەوەکەی؛ ئەگینا جێبەجێ ناکرێت، و دۆزینەوەکە کراوەیە.",
  "proof.rule.decision-used": "بڕیار لەسەر دۆزینەوەیەکە. ئەگەر ئەوە نەما، هیچ ناگۆڕێت.",
  "proof.rule.record": "خوێنەر دەبێت بتوانێت بگەڕێتەوە بۆ ئەو شوێنەی ژمارەکەی لێیە، و بزانێت بۆ کەی ڕاستە.",

  "proof.compare": "{over} لانی کەم {low}ـە و {under} لانی زۆر {high}: {low} لە {high} گەورەترە.",
  "proof.compare.open":
    "{over} {lowOpen, select, true {زیاترە لە} other {لانی کەم بریتییە لە}} {low} و {under} {highOpen, select, true {کەمترە لە} other {لانی زۆر بریتییە لە}} {high}: هیچ ژمارەیەک هەردووکی نییە.",
  "proof.sum.addend": "{value} ({figure})",
  "proof.sum.low":
    "بە کەمترین ئەوەی هەریەکەیان دەتوانێت بێت: {addends} = {total}. {whole} لانی زۆر {limit}ـە: {total} لە {limit} گەورەترە.",
  "proof.sum.high":
    "بە زۆرترین ئەوەی هەریەکەیان دەتوانێت بێت: {addends} = {total}. {whole} لانی کەم {limit}ـە: {total} لە {limit} بچووکترە.",
  "proof.sum.value": "{addends} = {total}، کە ڕێک ئەوەیە {whole} دەیڵێت.",
  "proof.layout.periods.always": "ماوەکانی {parts} یەکتر ناگرنەوە، بۆیە کەس دوو جار ناژمێردرێت.",
  "proof.layout.periods.sometimes":
    "ڕەنگە ماوەکانی {parts} بێ تێکەڵبوون بەدوای یەکدا بێن؛ ئەوسا کەس دوو جار ناژمێردرێت.",
  "proof.layout.places.always": "شوێنەکانی {parts} یەکتر ناگرنەوە، بۆیە کەس دوو جار ناژمێردرێت.",
  "proof.layout.places.sometimes":
    "شوێنەکانی {parts} یەکتر ناگرنەوە؛ ئەگەر ماوەکانیان لە ناو ماوەی {whole} بن، کەس دوو جار ناژمێردرێت.",
  "proof.layout.cover.always": "{parts} پێکەوە ماوەی {whole} بێ کەلێن دادەپۆشن، بۆیە کەس جێ نامێنێت.",
  "proof.layout.cover.sometimes": "ڕەنگە {parts} پێکەوە ماوەی {whole} بێ کەلێن داپۆشن؛ ئەوسا کەس جێ نامێنێت.",
  "proof.terms":
    "«{expression}»: ئەگەر هەموو لایەنەکان بخرێنە یەک لا، دەبێت ئەنجامەکە {operator, select, eq {0 بێت} le {0 یان کەمتر بێت} other {لە 0 کەمتر بێت}}:",
  "proof.term.date": "{times}: {what} ({figures})",
  "proof.term.unprinted": "{times}: {what}، کە هیچ ژمارەیەکی نییە: 0 یان زیاتر",
  "proof.term.end": "{times}: {what}، لە کۆتایی ماوەکەدا ({figures})",
  "proof.term.before": "{times}: {what}، لە ڕۆژی پێش دەستپێکەکەیدا ({figures})",
  "proof.term.times": "{coefficient} × {value} = {times}",
  "proof.term.times-range": "{coefficient} × ({value}) = {times}",
  "proof.term.sum.whole": "پێکەوە: {remainder}؛ بەڵام هیچ ژمارەیەکی تەواو لەم مەودایانەدا ناگاتە 0",
  "proof.term.sum":
    "پێکەوە: {remainder}، و {operator, select, eq {0ی تێدا نییە} le {هیچی 0 یان کەمتر نییە} other {هیچی لە 0 کەمتر نییە}}",
  "proof.context": "{figures} بۆ یەک شوێن و یەک بەروارن: {place}؛ {asOf}.",
  "proof.context.uncertain":
    "{figures} بۆ یەک شوێن و بۆ ئەو بەروارانەن کە وەک یەک نووسراون: {place}؛ {asOf}.",
  "proof.range": "لە {low} تا {high}",
  "proof.range.exact": "{low}",
  "proof.range.from": "{low} یان زیاتر",
  "proof.range.above": "زیاتر لە {low}",
  "proof.range.to": "{high} یان کەمتر",
  "proof.range.below": "کەمتر لە {high}",
  "proof.range.open": "زیاتر لە {low} و کەمتر لە {high}",
  "proof.range.low-open": "زیاتر لە {low}، تا {high}",
  "proof.range.high-open": "لە {low} تا خوار {high}",
  "proof.range.any": "هەر ژمارەیەک",

  "proof.readings": "دوو خوێندنەوەی بەروارەکان، هەردووکیان لە ناو ئەوەی بڵاوکراوەتەوە:",
  "proof.readings.contradicting": "ناکرێت هەموویان ڕاست بن ئەگەر {days}",
  "proof.readings.harmless": "دەکرێت هەموویان ڕاست بن ئەگەر {days}",
  "proof.readings.start": "سەرەتای {figure} لە {day} بێت",
  "proof.readings.as-of": "{figure} تا {day} بژمێرێت",
  "proof.readings.start.outside": "سەرەتای {figure} لە {day} بێت، کەمێک لە دەرەوەی بەروارە نادڵنیاکەی",
  "proof.readings.as-of.outside": "{figure} تا {day} بژمێرێت، کەمێک لە دەرەوەی بەروارە نادڵنیاکەی",
  "proof.readings.none": "بەروارەکان وەک بڵاوکراون بن",
  "proof.doubt.dates":
    "ئەمە سەلماندن نییە، چونکە تەنیا هەندێک خوێندنەوەی بەروارەکان ناکۆکن. لە {figures} دیار نییە مەبەست کام ڕۆژە.",
  "proof.doubt.vague":
    "ئەمە سەلماندن نییە، چونکە پشت بە وشەیەک دەبەستێت کە لانی کەمەکەی ڕێککەوتنە ({figures}).",
  "proof.doubt.about":
    "ئەمە سەلماندن نییە، چونکە پشت بەوە دەبەستێت کە «نزیکەی» تا چەند دەگرێتەوە ({figures}).",
  "proof.doubt.method": "ئەمە سەلماندن نییە، چونکە {figures} ناڵێت چۆن بەدەست هاتووە، و ئەوی تر دەیڵێت.",
  "proof.doubt.origins":
    "ئەمە سەلماندن نییە، چونکە ژمارەکان هی لایەنی بنەڕەتیی جیاوازن ({figures})، کە ڕەنگە هەریەکەیان سنوورەکە لە شوێنێکی تر دابنێت.",
  "proof.doubt.recount":
    "ئەمە سەلماندن نییە، چونکە {figures}، ژمارە گەورەکەی بەرواری پێشتر، دوا جار بڵاوکراوەتەوە: ڕەنگە لایەنە بنەڕەتییەکە دووبارە ژماردبێتی.",
  "proof.doubt.order":
    "تۆمار نەکراوە کام لە {figures} دوا جار بڵاوکراوەتەوە، بۆیە هیچیان جێی ئەوی تر ناگرێتەوە.",
  "proof.doubt.marked": "ئەمە سەلماندن نییە، چونکە بەروارێک وەک نزیکەیی یان نادڵنیا نیشانە کراوە.",
  "proof.others":
    "{count, plural, one {{figure} لەگەڵ ژمارەیەکی تریش ناکۆکە: {others}. ئەوە تەنیا کاتێک لەگەڵی یەکلا دەبێتەوە کە {figure} لاببرێت یان بگۆڕێت.} other {{figure} لەگەڵ # ژمارەی تریش ناکۆکە: {others}. ئەوە تەنیا کاتێک لەگەڵی یەکلا دەبێتەوە کە {figure} لاببرێت یان بگۆڕێت.}}",

  "proof.repeat.one-source":
    "یەک سەرچاوە ژمارەی {value} زیاتر لە جارێک بڵاو دەکاتەوە، بۆ ئەوەی ڕەنگە یەک شت بێت: {figures}.",
  "proof.repeat.one-originator":
    "ئەو سەرچاوانەی لە هەمان لایەنی بنەڕەتی وەریانگرتووە ژمارەی {value} بۆ ئەوەی ڕەنگە یەک شت بێت بڵاو دەکەنەوە: {figures}.",
  "proof.repeat.both":
    "ژمارەی {value} بۆ ئەوەی ڕەنگە یەک شت بێت بڵاو دەکرێتەوە، لە یەک سەرچاوەدا زیاتر لە جارێک یان لەو سەرچاوانەی لە هەمان لایەنی بنەڕەتی وەریانگرتووە: {figures}.",
  "proof.differ.credits": "پاڵدانەکان جیاوازن:",
  "proof.differ.qualifiers": "وشەکانی دەوری ژمارەکە جیاوازن:",
  "proof.differ.populations": "ئەوانەی ژمێردراون جیاوازن:",
  "proof.differ.line": "{figure}: {what}",
  "proof.link":
    "ئەو ناونیشانەی بۆ {figure} دراوە {address}ـە. خانەخوێکەی، {host}، هی {organisation}ـە؛ {figure} دراوەتە پاڵ {credited}.",
  "proof.link.apart":
    "ژمارەکە نەدراوەتە پاڵ {organisation}، و ئەو نە دایک و نە بەشی هیچ کامێکیانە کە دراوەتە پاڵیان، و نە بڵاوکەرەوەکەیە.",
  "proof.published":
    "{earlier} لە {earlierDate} بڵاوکراوەتەوە، {later} لە {laterDate}: بە دڵنیاییەوە {later} دوا جار هاتووە.",
  "proof.published.uncertain": "{later} لە {laterDate} بڵاوکراوەتەوە، {earlier} لە {earlierDate}.",
  "proof.not-contained": "{total} هەموویان ناژمێرێت؛ ئەوەی لەناو ژماردنەکەیدا نییە: {outside}.",
  "proof.backing":
    "{figures} لە {sources, plural, one {یەک سەرچاوە} other {# سەرچاوە}} هاتوون و دەگەڕێنەوە بۆ {originators}.",
  "proof.backing.none":
    "{figures} لە {sources, plural, one {یەک سەرچاوە} other {# سەرچاوە}} هاتوون، و نەوتراوە کێ ژماردوویەتی.",
  "proof.apart.population":
    "ئەوەی {over} و {unders} جیا دەکاتەوە ئەوەیە کێ دەژمێرن{relation, select, siblings {: هەمان کەسان نین، بەڵام ڕەنگە هەندێکیان لە هەردووکیاندا بن} close {: نزیکەی هەمان کەسان، نەک هەمان کەسان} other {: کەسانی زیاتر لە {over}}}.",
  "proof.apart.indicator":
    "ئەوەی {over} و {unders} جیا دەکاتەوە ئەوەیە چی دەژمێرن{relation, select, siblings {: شتی جیاواز} close {: نزیکەی هەمان شت، نەک هەمان شت} other {: زیاتر لە {over}}}.",
  "proof.apart.start":
    "ئەوەی {over} و {unders} جیا دەکاتەوە سەرەتاکەیانە: {over} لە ڕۆژێکی پێشترەوە دەژمێرێت.",
  "proof.apart.method": "ئەوەی {over} و {unders} جیا دەکاتەوە ئەوەیە چۆن بەدەست هاتوون.",
  "proof.apart.coverage":
    "ئەوەی {over} و {unders} جیا دەکاتەوە ئەوەیە تۆماری حاڵەت بە حاڵەت تا چەند دەگرێتەوە.",
  "proof.missing.published": "{source}: بەرواری بڵاوکردنەوە تۆمار نەکراوە.",
  "proof.missing.address": "{source}: نە ناونیشان و نە ناونیشانی کۆپیی پارێزراو تۆمار نەکراوە.",
  "proof.missing.as-of": "{source}: ئەو بەروارەی ژمارەکە بۆی ڕاستە بۆ {figures} تۆمار نەکراوە.",
  "proof.missing.locator": "{source}: شوێن لە سەرچاوەکەدا بۆ {figures} تۆمار نەکراوە.",
  "proof.answers": "پرسیار: {question}",
  "proof.answer": "{answer} ({claimant}؛ {source}، {locator})",

  "proof.impossible": "ماوەکەی وەک بڵاوکراوە، {period}، ناکرێت: لەگەڵ هیچ ژمارەیەکی تر بەراورد ناکرێت.",
  "proof.impossible.reversed":
    "ماوەی {figure} لە {late} دەست پێ دەکات و لە {early} کۆتایی دێت: واتە پێش دەستپێکردنی کۆتایی دێت.",
  "proof.impossible.after-publication":
    "{what, select, start {سەرەتای {figure}:} other {{figure} دەژمێرێت تا}} {late}. {source} لە {early} بڵاوکراوەتەوە: واتە ئەوەی ژماردووە کە هێشتا ڕووی نەدابوو.",
  "proof.impossible.after-access":
    "{what, select, start {سەرەتای {figure}:} other {{figure} دەژمێرێت تا}} {late}. {source} لە {early} خوێنراوەتەوە: واتە ئەوەی ژماردووە کە هێشتا ڕووی نەدابوو.",
  "proof.impossible.published-after-access":
    "{source} لە {late} بڵاوکراوەتەوە و لە {early} خوێنراوەتەوە: واتە پێش بڵاوکردنەوەی خوێنراوەتەوە.",
  "proof.rows": "ڕیزەکانی {figures} هەمان سەرچاوە، شوێن، مەودا، ژمارە و لایەنی بنەڕەتییان هەیە:",
  "proof.row": "{figure} ڕیزی {row}ی {file}ـە",
  "proof.contained": "{inner} بریتییە لە {range}، لە ناو ئەوەی ئەوانی تر دەتوانن بن:",
  "proof.contained.outer": "{outer} بریتییە لە {range}، کە جێی هەموو ئەوەی تێدایە {inner} دەتوانێت بێت",
  "proof.best": "هەریەکە لەمانە مەودایەکە کە باشترین بەهای سەرچاوەکەی تێدایە:",
  "proof.best.line": "{figure}: {best} لە ناو {range}",

  "proof.remedy.correct-date": "یەکێک لە بەروارەکان لە سەرچاوەکەدا سەیر بکرێت و ڕاست بکرێتەوە.",
  "proof.remedy.remove-row":
    "{figures} لە تۆمارەکە {count, plural, one {لاببرێت} other {لاببرێن}}، یان دەربکەوێت کە وتەیەکی ترە.",
  "proof.outdated.changed":
    "بڕیاری {by} لەسەر {finding} ({decision}، {on}). لەوەوە ئەوەی ژمارەکانی دەیڵێن گۆڕاوە: پەنجەمۆری ناو `adjudications.csv` چیتر هی دۆزینەوەکە نییە.",
  "proof.outdated.stranger":
    "بڕیاری {by} لەسەر {finding} ({decision}، {on}) ناوی {figure} دەبات، کە ئەو دۆزینەوەیە دەربارەی نییە.",
  "proof.outdated.gone":
    "بڕیاری {by} لەسەر {finding} ({decision}، {on}). وردبینییەکە چیتر دۆزینەوەی بەو ناسێنەرەی نییە.",

  "proof.remedy.own":
    "ئەوەی پشکنینەکە دۆزییەوە لەگەڵ سەرچاوەکان بەراورد دەکرێت: ژمارەکان ڕاست دەکرێنەوە، یان دۆزینەوەکە ڕوون دەکرێتەوە.",
  "proof.remedy.decide-again": "دووبارە سەیری دۆزینەوەکە بکرێت، و سەرلەنوێ بڕیار بدرێت.",
  "proof.remedy.remove-decision": "ڕیزەکە لە `adjudications.csv` لاببرێت، یان ناسێنەرەکەی ڕاست بکرێتەوە.",
  "proof.remedy.value": "دەربکەوێت کە {figure}، کە وەک «{printed}» بڵاوکراوەتەوە، بریتییە لە {range}.",
  "proof.remedy.others-remain":
    "جگە لە بەهایەکی تر بۆ {figure}، ئەمانە تەنیا نێوان {figure} و {against} یەکلا دەکەنەوە؛ لەوانەیە {figure} هێشتا لەگەڵ {others} ناکۆک بێت.",
  "proof.remedy.date.start": "بزانرێت {figure} لە کام ڕۆژ دەست پێ دەکات.",
  "proof.remedy.date.as-of": "بزانرێت {figure} تا کام ڕۆژ دەژمێرێت.",
  "proof.remedy.number": "بزانرێت «{printed}» بۆ کام ژمارە دەوەستێت ({figure}).",
  "proof.remedy.method": "بزانرێت {figure} چۆن بەدەست هاتووە.",
  "proof.remedy.originator": "بزانرێت کێ {figure}ی ژماردووە.",
  "proof.remedy.later": "دەربکەوێت کە {first} بۆ ڕۆژێکی دواترە لە {second}.",
  "proof.remedy.other-scope":
    "دەربکەوێت کە یەکێک لە {figures} کەسان، شتان، شوێنان یان کاتێکی تر دەژمێرێت جگە لەوەی لێرە تۆمارکراوە.",
  "proof.remedy.new-phase":
    "ژماردنەکە پێش {figures} لە سەرەتاوە دەستی پێ کردبێتەوە: ئەوسا قۆناغێکی سەربەخۆیە.",
  "proof.remedy.overlap": "دەربکەوێت کە {figures} یەکتر دەگرنەوە، و کۆیان هەندێک کەس دوو جار دەژمێرێت.",
  "proof.remedy.gap": "دەربکەوێت کە {figures} بەشێک لە کاتەکە جێ دەهێڵن.",
  "proof.remedy.relation":
    "دەربکەوێت کە پەیوەندییەکە بۆ ئەوەی ئەم ژمارانە دەیژمێرن ڕاست نییە: ئەوسا دەبێت لە `relations.csv` ڕاست بکرێتەوە.",
  "proof.remedy.ask-source": "سەرچاوەکە، یان ئەوەی ئاماژەی پێ دەدات، بڵێت مەبەست لە {figures} چییە.",
  "proof.remedy.other-origin": "سەرچاوەیەک کە ژمارەکەی لە لایەنێکی بنەڕەتیی ترەوە هەبێت.",
  "proof.remedy.add-source":
    "سەرچاوەیەکی تر کە ژماردنی خۆی هەبێت، یان لە لایەنێکی بنەڕەتیی ترەوە وەریگرتبێت.",
  "proof.remedy.follow-link":
    "بەدوای بەستەرەکەدا بچن بۆ زانینی ئەوەی کێ ژمارەکەی بەرهەم هێناوە، و پاڵدانەکە یان بەستەرەکە ڕاست بکرێتەوە.",
  "proof.remedy.keep-later": "هیچ پێویست نییە: {figures}، کە دوا جار بڵاوکراوەتەوە، سنوورەکان دادەنێت.",
  "proof.remedy.publication": "بزانرێت کام لە {figures} دوا جار بڵاوکراوەتەوە.",
  "proof.remedy.nothing": "هیچ پێویست بە یەکلاکردنەوە ناکات: ئەمە ناکۆکی نییە.",
  "proof.remedy.record": "ئەوەی کەمە لە سەرچاوەکەدا سەیر بکرێت و تۆمار بکرێت.",
  "proof.remedy.evidence": "بەڵگە لەسەر پرسیارەکە خۆی. تا ئەو کاتە هەموو وەڵامەکان پیشان دەدرێن.",
};
