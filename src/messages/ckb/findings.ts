import type { findings as english } from "../en/findings.ts";
import type { Translation } from "../translation.ts";

/**
 * Sentences on findings. Names come in other scripts, so no ending is put to them: they stand after a preposition
 * that needs none, or after a colon.
 */
export const findings: Translation<typeof english> = {
  "finding.conflict.same-source":
    "بەپێی {sourceOver} ژمارەکە هەم {over} و هەم {under} بۆ هەمان ژمێردراو و هەمان بەروار: {scopeOver}؛ {asOfOver}.",
  "finding.conflict.same-date":
    "بەپێی {sourceOver} ژمارەکە بریتییە لە {over} و بەپێی {sourceUnder} بریتییە لە {under}، بۆ هەمان ژمێردراو ({scopeOver}؛ {asOfOver}): ناکرێت هەردووکیان ڕاست بن.",
  "finding.conflict.earlier-higher":
    "بەپێی {sourceOver} ژمارەکە بریتییە لە {over} ({scopeOver}؛ {asOfOver})، بەڵام بەپێی {sourceUnder} تەنیا {under} ({asOfUnder}): کۆی کەڵەکەبوو کەم نابێتەوە، بۆیە ناکرێت هەردووکیان ڕاست بن.",
  "finding.conflict.unless-later":
    "بەپێی {sourceOver} ژمارەکە بریتییە لە {over} ({scopeOver}؛ {asOfOver}) و بەپێی {sourceUnder} بریتییە لە {under} ({asOfUnder}): ناکۆکن، مەگەر ژمارە گەورەکە دواترەکە بێت.",
  "finding.regression":
    "ژمارەی {over} ({scopeOver}؛ {asOfOver}؛ {sourceOver}) دراوەتە پاڵ {originators}، و ژمارەیەکی کەمتریش، {under}، بۆ بەروارێکی دواتر ({asOfUnder}؛ {sourceUnder}): کۆی کەڵەکەبوو کەم نابێتەوە.",
  "finding.regression.counted-back":
    "ژمارەی {over} ({scopeOver}؛ {asOfOver}) دراوەتە پاڵ {originators} بەپێی {sourceOver}، کە دوای ئەوە بڵاوکراوەتەوە کە بەپێی {sourceUnder} ژمارەکە {under} بوو ({asOfUnder}): ڕەنگە بۆ بەرواری پێشتر دووبارە ژمێردرابێتەوە.",
  "finding.part-exceeds-whole.nested":
    "ژمارەی {over} ({scopeOver}؛ {periodOver}؛ {sourceOver}) زیاترە لە {under} ({scopeUnder}؛ {periodUnder}؛ {sourceUnder})، هەرچەندە ژمێردراوی دووەم یەکەمیش لەخۆ دەگرێت.",
  "finding.part-exceeds-whole.parts":
    "کۆی بەشەکان {parts} بریتییە لە {sum}، زیاتر لەو گشتەی کە ئەوان لەخۆ دەگرێت: {whole} ({scopeWhole}؛ {periodWhole}؛ {sourceWhole}).",
  "finding.part-exceeds-whole.covering":
    "بەشەکان {parts} پێکەوە هەموو ماوەکە دادەپۆشن و کۆیان بریتییە لە {sum}، کەمتر لە ژمارەی هەموو ماوەکە: {whole} ({scopeWhole}؛ {periodWhole}؛ {sourceWhole}).",
  "finding.identity":
    "پەیوەندیی «{expression}» بۆ ئەم ژمارانە ڕاست نایەت: {figures}. ئەگەر هەموو لایەنەکان بخرێنە یەک لا، ئەوەی دەمێنێتەوە بریتییە لە {remainder}{mixed, select, true {. ژمارەکان هی لایەنی بنەڕەتیی جیاوازن} other {}}.",
  "finding.identity.whole":
    "پەیوەندیی «{expression}» بۆ ئەم ژمارانە ڕاست نایەت: {figures}. هیچ ژمارەیەکی تەواو لەوەی دەیڵێن ناگاتە ئەوە{mixed, select, true {. ژمارەکان هی لایەنی بنەڕەتیی جیاوازن} other {}}.",
  "finding.identity.unprinted": "هیچ ژمارەیەک بۆ «{count}» نییە، کە دەکرێت هەر ژمارەیەک بێت لە 0 بەرەو سەر.",
  "finding.impossible-date.reversed":
    "بەپێی {source}، {count, plural, one {یەک ژمارە بۆ ماوەیەکە کە پێش دەستپێکردنی} other {# ژمارە بۆ ماوەگەلێکن کە پێش دەستپێکردنیان}} کۆتایی دێت: {figures}.",
  "finding.impossible-date.after-publication":
    "بەپێی {source} (بەرواری بڵاوکردنەوە: {published})، {count, plural, one {یەک ژمارە} other {# ژمارە}} بۆ بەروارێکی دواترە: {figures}. یەکێک لە بەروارەکان هەڵەیە.",
  "finding.impossible-date.after-access":
    "بەپێی {source} (بەرواری خوێندنەوە: {accessed})، {count, plural, one {یەک ژمارە} other {# ژمارە}} بۆ بەروارێکی دواترە: {figures}. یەکێک لە بەروارەکان هەڵەیە.",
  "finding.impossible-date.published-after-access":
    "بۆ {source} تۆمارکراوە کە بەرواری بڵاوکردنەوە {published} بێت و پێش ئەوە خوێنرابێتەوە، لە {accessed}: یەکێک لە بەروارەکان هەڵەیە.",
  "finding.attribution":
    "بەپێی {source} ژمارەی {value} دراوەتە پاڵ لایەنی جیاواز: {credits}. ئەمە یەک ژمارەیە کە بنەڕەتەکەی جێی ناکۆکییە، نەک چەند پشتڕاستکردنەوەیەک.",
  "finding.link-mismatch":
    "ئەو بەستەرەی {source} بۆ {value} ({locator}) داویەتی دەچێتە {host}، کە ماڵپەڕی لایەنێکە ژمارەکەی نەدراوەتە پاڵ: {organisation}. دراوەتە پاڵ: {credited}.",
  "finding.qualifier-drift": "وشەی دیاریکەری ژمارەی {value} لە شوێنێکەوە بۆ شوێنێکی تر دەگۆڕێت: {mentions}.",
  "finding.definition-drift":
    "ژمارەی {value} وەک خۆی دەمێنێتەوە، بەڵام ئەوانەی ژمێردراون دەگۆڕێن: {mentions}.",
  "finding.revision":
    "ژمارەی {earlier} بەپێی {sourceEarlier} دراوەتە پاڵ {originators}، و بۆ هەمان ژمێردراو و هەمان بەروار ({scopeEarlier}؛ {asOfEarlier}) ژمارەی {later} بەپێی {sourceLater}، کە دواتر بڵاوکراوەتەوە.",
  "finding.revision.undated":
    "ژمارەی {earlier} بەپێی {sourceEarlier} و ژمارەی {later} بەپێی {sourceLater} بۆ هەمان ژمێردراو و هەمان بەروار ({scopeEarlier}؛ {asOfEarlier}) دراونەتە پاڵ {originators}؛ نازانرێت کامیان دواترە.",
  "finding.stale":
    "{sourceStale} لە بەرواری {publishedStale} ژمارەی {stale} ({scopeStale}) بڵاوکردەوە، لە کاتێکدا ژمارەی {newer} ({scopeNewer}) پێشتر بڵاوکرابووەوە: {publishedNewer} ({sourceNewer}).{differs, select, people { هەردووکیان هەمان خەڵک ناژمێرن، بەڵکو خەڵکێکی نزیک لەوان: لەوانەیە ئەمە جیاوازییەکە ڕوون بکاتەوە.} things { هەردووکیان هەمان شت ناژمێرن، بەڵکو شتێکی نزیک لەوە: لەوانەیە ئەمە جیاوازییەکە ڕوون بکاتەوە.} other {}}",
  "finding.coincident-sum":
    "ژمارەی {total} ({scopeTotal}) بەپێی {source}، {locator}، ڕێک یەکسانە بە کۆی ژمارەکانی تری هەمان شوێن ({addends})، هەرچەندە هەموویان لەخۆ ناگرێت: ئایا بە هەڵە کۆکراونەتەوە؟",
  "finding.duplicate":
    "ژمارەی {first} ({scopeFirst}؛ {periodFirst}؛ {sourceFirst}، {locator}) زیاتر لە جارێک تۆمارکراوە: یەک ڕیز حیساب دەکرێت، {count, plural, one {ئەوەی تر لادەبرێت} other {# ڕیزەکەی تر لادەبرێن}}.",
  "finding.contested-account": "وەڵامەکانی پرسیاری «{question}» جیاوازن: {answers}.",
  "finding.single-origin":
    "{sources, plural, one {یەک سەرچاوە} other {# سەرچاوە}} ژمارە بۆ یەک ژمێردراو دەدەن ({scope})، و هەموویان دەگەڕێنەوە بۆ هەمان بنەڕەت ({originators}): یەک بینینە، نەک چەند بینینێک.",
  "finding.uncorroborated":
    "بەپێی {source}، {figures, plural, one {یەک ژمارە تەنیا پشت بە یەک بنەڕەت دەبەستێت} other {# ژمارە هەریەکەیان پشت بە یەک بنەڕەت دەبەستێت}} ({originators})؛ لێرە هیچ سەرچاوەیەکی تر ئەوە پشتڕاست ناکاتەوە.",
  "finding.unattributed":
    "{source} ناڵێت کێ {figures, plural, one {یەک ژمارەی} other {# ژمارەی}} ژماردووە: {values}.",
  "finding.growth":
    "ژمارەی {lower} ({scopeLower}؛ {asOfLower}؛ {sourceLower}) کەمترە لە {higher}، {earlier, select, true {و هی بەروارێکی پێشترە} other {کە ڕەنگە تەنیا هی بەروارێکی دواتر بێت}}: ناکۆکی نییە.",
  "finding.scope-difference.population":
    "ژمارەی {over} ({scopeOver}؛ {sourceOver}) لەگەڵ {unders} ناکۆک نییە: {relation, select, siblings {هەمان کەسان ناژمێرن، بەڵام ڕەنگە هەندێکیان لە هەردووکیاندا بن} close {نزیکەی هەمان کەسان دەژمێرن، نەک هەمان کەسان} other {یەکەم کەسانی زیاتر دەژمێرێت لە دووەم}}.",
  "finding.scope-difference.indicator":
    "ژمارەی {over} ({scopeOver}؛ {sourceOver}) لەگەڵ {unders} ناکۆک نییە: {relation, select, siblings {شتی جیاواز دەژمێرن} close {نزیکەی هەمان شت دەژمێرن، نەک هەمان شت} other {یەکەم زیاتر دەژمێرێت لە دووەم}}.",
  "finding.scope-difference.start":
    "ژمارەی {over} ({scopeOver}؛ {periodOver}؛ {sourceOver}) لەگەڵ {unders} ناکۆک نییە: پێشتر دەست بە ژماردن دەکات.",
  "finding.scope-difference.method":
    "ژمارەی {over} ({scopeOver}؛ {sourceOver}) لەگەڵ {unders} ناکۆک نییە: بە شێوازی جیاواز بەدەست هاتوون.",
  "finding.scope-difference.coverage":
    "ژمارەی {over} ({scopeOver}؛ {sourceOver}) لەگەڵ {unders} ناکۆک نییە: تۆماری حاڵەت بە حاڵەت لانی کەمە، و ڕەنگە تۆمارکەرانی تر زیاتریان بەڵگەدار کردبێت.",
  "finding.precision.nested":
    "ژمارەی {inner} ({scopeInner}؛ {asOfInner}؛ {sourceInner}) دەکەوێتە ناو {outers}: یەکێکیان لەوی تر وردترە، و ناکۆک نین.",
  "finding.precision.best":
    "بەپێی {source} باشترین بەهای خۆی لە ناو مەوداکانی خۆیدا هەیە: {figures}. ئەمانە پیشان دەدرێن و هیچ سنوورێک دانانێن.",
  "finding.reopened-adjudication":
    "بڕیاری {by} لەسەر {finding} ({decision}، {on}) پێش گۆڕانی ئەوەیە کە ژمارەکانی دەیڵێن: بڕیارەکە جێبەجێ ناکرێت، و دۆزینەوەکە دووبارە کراوەیە.",
  "finding.reopened-adjudication.stranger":
    "بڕیاری {by} لەسەر {finding} ({decision}، {on}) دەربارەی ژمارەیەکە کە دۆزینەوەکە دەربارەی نییە: {value} ({source}). بڕیارەکە جێبەجێ ناکرێت، و دۆزینەوەکە کراوەیە.",
  "finding.unused-adjudication":
    "بڕیاری {by} لەسەر {finding} ({decision}، {on}) بێ دۆزینەوەیە، چونکە چیتر دۆزینەوەی وا نییە: بڕیارەکە هیچ ناگۆڕێت.",
  "finding.incomplete": "ئەوەی بۆ {source} تۆمار نەکراوە: {missing}.",

  "finding.others":
    "{count, plural, one {ژمارەیەکی تریش لەگەڵ ژمارەی {blamed} ناکۆکە.} other {# ژمارەی تریش لەگەڵ ژمارەی {blamed} ناکۆکن.}}",
  "finding.doubt": "ئەمە سەلماندن نییە: {doubts}.",
  "doubt.dates": "هەندێک خوێندنەوەی بەروارەکان ڕێگە دەدەن هەردووکیان ڕاست بن",
  "doubt.vague": "پشت بە وشەیەک دەبەستێت، نەک بە ژمارەیەک",
  "doubt.about": "پشت بەوە دەبەستێت کە «نزیکەی» تا چەند دەگرێتەوە",
  "doubt.method": "تەنیا یەکێکیان شێوازەکەی خۆی دەڵێت",

  "doubt.marked": "بەروارێک وەک نزیکەیی یان نادڵنیا نیشانە کراوە",

  "phrase.figure": "{value} ({scope}؛ {asOf}؛ {source})",
  "phrase.figure-short": "{value} ({scope}؛ {source})",
  "phrase.dated": "{value} ({scope}؛ {period})",
  "phrase.best": "{best} لە ناو {value}",
  "phrase.more": "{count, plural, one {یەکی تر} other {# ژمارەی تر}}",
  "phrase.figure-placed": "{value} ({source}، {locator})",
  "phrase.part": "{value} ({place}{period}؛ {source})",
  "phrase.part.place": "{place}؛ ",
  "phrase.credit": "{organisations} ({locator})",
  "phrase.mention": "«{printed}» ({source}، {locator})",
  "phrase.mention-population": "{population} ({source}، {locator})",
  "phrase.answer": "{answer} ({claimant})",
  "phrase.missing.published": "بەرواری بڵاوکردنەوە",
  "phrase.missing.address": "ناونیشانی ئینتەرنێت",
  "phrase.missing.asOf":
    "{count, plural, one {ئەو بەروارەی یەک ژمارە تا ئەو کاتەیە} other {ئەو بەروارەی # ژمارە تا ئەو کاتەن}}",
  "phrase.missing.locator": "{count, plural, one {شوێنی یەک ژمارە تێیدا} other {شوێنی # ژمارە تێیدا}}",

  "finding.named": "«{type}»",
  "finding.type.conflict": "ناکۆکیی سەرچاوەکان",
  "finding.type.regression": "کۆی کەڵەکەبوو کەم دەبێتەوە",
  "finding.type.part-exceeds-whole": "بەشێک لە گشتەکەی زیاترە",
  "finding.type.identity": "کۆکردنەوەیەک ڕاست نایەت",
  "finding.type.impossible-date": "بەروارێکی مەحاڵ",
  "finding.type.attribution": "یەک ژمارە دراوەتە پاڵ لایەنی جیاواز",
  "finding.type.link-mismatch": "بەستەرەکە بۆ لایەنێکی تر دەچێت",
  "finding.type.qualifier-drift": "وشەی دیاریکەر دەگۆڕێت",
  "finding.type.definition-drift": "ئەوانەی ژمێردراون دەگۆڕێن",
  "finding.type.revision": "لایەنێک ژمارەکەی خۆی گۆڕیوە",
  "finding.type.stale": "ژمارەیەکی گەورەتر پێشتر بڵاوکرابووەوە",
  "finding.type.coincident-sum": "ژمارەیەک یەکسانە بە کۆی دراوسێکانی",
  "finding.type.duplicate": "دوو جار تۆمارکراوە",
  "finding.type.contested-account": "گێڕانەوەی جێی ناکۆکی",
  "finding.type.reopened-adjudication": "بڕیارێکی کۆنبوو",
  "finding.type.unused-adjudication": "بڕیارێکی بێ دۆزینەوە",
  "finding.type.single-origin": "چەند سەرچاوە، یەک بنەڕەت",
  "finding.type.uncorroborated": "تەنیا یەک بنەڕەت",
  "finding.type.unattributed": "ناوی لایەنی بنەڕەتی نەهاتووە",
  "finding.type.growth": "جیاوازییەک کە کات ڕوونی دەکاتەوە",
  "finding.type.scope-difference": "جیاوازییەک کە مەودا ڕوونی دەکاتەوە",
  "finding.type.precision": "جیاوازییەک کە وردی ڕوونی دەکاتەوە",
  "finding.type.own": "پشکنینە تایبەتەکان",
  "finding.type.incomplete": "تۆماری ناتەواو",

  "finding.meaning.conflict":
    "لایەنی بنەڕەتیی جیاواز بۆ یەک ژمێردراو بەهای وا دەدەن کە ناکرێت لە یەک بەرواردا هەردووکیان ڕاست بن، یان بەهای پێشتر گەورەترە؛ یان یەک سەرچاوە بۆ یەک بەروار دوو بەها بڵاو دەکاتەوە.",
  "finding.meaning.regression":
    "کۆی کەڵەکەبووی یەک لایەنی بنەڕەتی لە بەروارێکی دواتردا کەمترە. مردن ناگەڕێتەوە، بۆیە یان یەکێکیان هەڵەیە یان ژماردنەکە لە سەرەتاوە دەستی پێ کردووەتەوە.",
  "finding.meaning.part-exceeds-whole":
    "گرووپێک، شوێنێک یان ماوەیەکی تەسکتر زیاتری هەیە لەوەی فراوانتری دەوری، یان بەشە جیاکان کۆیان لە گشتەکەیان زیاترە.",
  "finding.meaning.identity":
    "ئەو ژمارانەی دەبێت بەپێی پەیوەندییەکی دیاریکراو ڕاست بێنەوە، وەک: ونبووان = دۆزراوەکان + ئەوانەی هێشتا ونن، ڕاست نایەنەوە.",
  "finding.meaning.impossible-date":
    "ژمارەیەک بۆ بەروارێکە دوای دەرچوونی سەرچاوەکەی، یان ماوەیەک پێش دەستپێکردنی کۆتایی دێت، یان سەرچاوەیەک دوای خوێندنەوەی دەرچووە. ژمارەی وا لەگەڵ هیچی تر بەراورد ناکرێت.",
  "finding.meaning.attribution":
    "یەک سەرچاوە بۆ ئەوەی وەک یەک ژمارە دەردەکەوێت ناوی لایەنی جیاواز دەبات. تا ئەوە یەکلا دەبێتەوە، وەک یەک بنەڕەت دادەنرێن.",
  "finding.meaning.link-mismatch":
    "ئەو ناونیشانەی بۆ ژمارەیەک دراوە هی لایەنێکە جگە لەوەی دراوەتە پاڵی، یان دایکی، یان بەشێکی، یان بڵاوکەرەوەکە.",
  "finding.meaning.qualifier-drift":
    "ژمارەیەک بە وشەیەکی دیاریکەری ترەوە دەگوازرێتەوە: لانی کەم دەبێتە ژمارەی تەواو، یان بە پێچەوانەوە.",
  "finding.meaning.definition-drift": "ژمارەیەک بۆ گرووپێکی تر لە خەڵک دەگوازرێتەوە جگە لەوەی بۆی ژمێردراوە.",
  "finding.meaning.revision":
    "لایەنێکی بنەڕەتی بەهای خۆی بۆ یەک ژمێردراو و یەک بەروار گۆڕیوە. بەهای دواتر سنوورەکان دادەنێت.",
  "finding.meaning.stale":
    "سەرچاوەیەک ژمارەیەک بڵاو دەکاتەوە کە کەمترە لەوەی پێش ئەو بۆ هەمان شت یان شتێکی نزیک لەوە بڵاوکرابووەوە.",
  "finding.meaning.coincident-sum":
    "ژمارەیەک یەکسانە بە کۆی هەموو ژمارەکانی تری تەنیشتی کە لە جۆری جیاوازن. ڕەنگە ڕێکەوت بێت، یان کۆیەک بێت کە وەک ژماردن وەرگیراوە.",
  "finding.meaning.duplicate":
    "یەک وتەی سەرچاوەیەک زیاتر لە جارێک لە تۆمارەکەدا هەیە. تەنیا ڕیزی یەکەم حیساب دەکرێت.",
  "finding.meaning.contested-account":
    "ئەوانەی پەیوەندییان بە بابەتەکەوە هەیە وەڵامی جیاواز بۆ یەک پرسیار دەدەنەوە. هەموو لایەنەکان پیشان دەدرێن.",
  "finding.meaning.reopened-adjudication":
    "بڕیارێک لەسەر دۆزینەوەیەک کە ژمارەکانی دواتر گۆڕاون. بڕیارەکە جێبەجێ ناکرێت تا دووبارە نەدرێتەوە.",
  "finding.meaning.unused-adjudication":
    "بڕیارێک لەسەر دۆزینەوەیەک کە چیتر دەرناکەوێت. بڕیارەکە هیچ ناگۆڕێت.",
  "finding.meaning.single-origin": "ئەوەی وەک چەند پشتڕاستکردنەوە دەردەکەوێت دەگەڕێتەوە بۆ یەک لایەن.",
  "finding.meaning.uncorroborated":
    "تەنیا یەک لایەن لە پشت ژمارەیەکەوەیە، و هیچ لایەنێکی دووەم پشتڕاستی ناکاتەوە.",
  "finding.meaning.unattributed": "سەرچاوەیەک ناڵێت کێ ژماردوویەتی.",
  "finding.meaning.growth": "دوو بەها جیاوازن و ڕەنگە گەورەکەیان هی دواتر بێت: ژمارەکان زیاد دەکەن.",
  "finding.meaning.scope-difference":
    "دوو بەها ناکۆک دەردەکەون، بەڵام هەمان کەس یان شت یان ماوە ناژمێرن، یان بە شێوازی جیاواز بەدەست هاتوون.",
  "finding.meaning.precision":
    "دوو ژمارەی جیاواز بۆ یەک ژمێردراو و یەک بەروار، یەکێکیان لە ناو ئەوی تردایە: ژمارەیەکی خڕکراو یان لانی کەم، نەک ژماردنێکی تر.",
  "finding.meaning.own":
    "پشکنینێکی ئەو کەسەی ئەم وردبینییەی کردووە، نەک هی `recount`، شتێکی دۆزیوەتەوە. خۆی دەڵێت ئەوە مانای چییە.",
  "finding.meaning.incomplete":
    "ئەو وردەکارییانەی خوێنەر پێویستی پێیانە بۆ گەڕانەوە بۆ سەرچاوەکە تۆمار نەکراون.",
};
