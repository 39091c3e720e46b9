import type { briefing as english } from "../en/briefing.ts";
import type { Translation } from "../translation.ts";

export const briefing: Translation<typeof english> = {
  "section.points": "أبرز النقاط",
  "section.headlines": "أبرز الأرقام",
  "section.narrative": "التحليل",
  "section.findings": "النتائج",
  "section.indicators": "كل مؤشر على حدة",
  "section.derived": "القيم المشتقة",
  "section.coverage": "مَن يورد ماذا",
  "section.reliance": "مَن يعتمد على مَن",
  "section.accounts": "الروايات المتنازع عليها",
  "section.changes": "ما تغيّر منذ الإحاطة السابقة",
  "section.decisions": "القرارات",
  "section.method": "المنهجية وحدودها",
  "section.definitions": "التعاريف",
  "section.sources": "المصادر",
  "section.citation": "كيفية الاستشهاد بهذه الإحاطة",
  "section.register": "سجل الأرقام",

  "rest.audit":
    "{pdf, select, yes {وجميعها في `audit.json` المرفق بملف `PDF`.} other {وجميعها في التدقيق الذي يطبعه الأمر `recount audit --format json`.}}",
  "rest.figures":
    "{where, select, attached {وجميع الأرقام، بمصادرها ومن نُسبت إليهم، في `register.csv` المرفق بملف `PDF`.} page {وجميع الأرقام، بمصادرها ومن نُسبت إليهم، في سجل هذه الإحاطة.} download {وجميع الأرقام، بمصادرها ومن نُسبت إليهم، في `register.csv` الذي يُنزَّل من قسم السجل.} other {وجميع الأرقام، بمصادرها ومن نُسبت إليهم، في جداول مجموعة البيانات نفسها.}}",
  "rest.screens": "وهي في نسخة الشاشة.",
  "rest.changes": "وجميع التغيّرات فيما يطبعه الأمر `recount brief --since {since} --format json`.",
  "finding.in-kind":
    "{count, plural, zero {لا ملاحظة أخرى تقول إن مصدرين يعدّان أمرين مختلفين.} one {ملاحظة أخرى لا تقول إلا إن مصدرين يعدّان أمرين مختلفين.} two {ملاحظتان أخريان لا تقولان إلا إن مصدرين يعدّان أمرين مختلفين.} few {# ملاحظات أخرى لا تقول إلا إن مصدرين يعدّان أمرين مختلفين.} many {# ملاحظةً أخرى لا تقول إلا إن مصدرين يعدّان أمرين مختلفين.} other {# ملاحظة أخرى لا تقول إلا إن مصدرين يعدّان أمرين مختلفين.}}",
  "finding.shown": "يُعرض هنا أول {shown} من {count}، الأشد أولًا.",
  "finding.more-figures":
    "{count, plural, zero {ولا أرقام أخرى} one {ورقم آخر} two {ورقمان آخران} few {و# أرقام أخرى} many {و# رقمًا آخر} other {و# رقم آخر}}",
  "finding.remedies": "ما الذي يحسم الأمر",
  "finding.note-figures": "الأرقام:",
  "coverage.caption": "كل مصدر وما يورد أرقامًا عنه",
  "coverage.column-published": "النشر",
  "coverage.column-figures": "الأرقام",
  "coverage.column-reported": "أرقام عن",
  "coverage.column-credited": "المنسوب منها",
  "coverage.reported": "{indicator} ({count})",
  "coverage.more-indicators":
    "{count, plural, zero {لا مؤشرات أخرى} one {مؤشر آخر} two {مؤشران آخران} few {# مؤشرات أخرى} many {# مؤشرًا آخر} other {# مؤشر آخر}}",
  "coverage.credited": "{some, select, all {كلها} none {لا شيء} other {{credited} من {count}}}",
  "coverage.left-out":
    "{count, plural, zero {لا مصادر أخرى} one {مصدر آخر غير مدرج} two {مصدران آخران غير مدرجين} few {# مصادر أخرى غير مدرجة} many {# مصدرًا آخر غير مدرج} other {# مصدر آخر غير مدرج}}؛ أُدرجت المصادر الأكثر أرقامًا.",
  "reliance.caption": "كل جهة منشئة والمصادر التي تورد أرقامها، وهل تضع رابطًا إليها",
  "reliance.column-link": "الرابط",
  "reliance.own": "منشورها نفسها",
  "reliance.unlinked": "بلا رابط",
  "reliance.links-origin":
    "{all, select, yes {برابط إليها} other {برابط إليها في {linked} من {count, plural, zero {# رقم} one {رقم واحد} two {رقمين} few {# أرقام} many {# رقمًا} other {# رقم}}}}",
  "reliance.links-elsewhere":
    "{all, select, yes {برابط إلى موضع آخر} other {برابط إلى موضع آخر في {linked} من {count, plural, zero {# رقم} one {رقم واحد} two {رقمين} few {# أرقام} many {# رقمًا} other {# رقم}}}}",
  "reliance.sources-left-out":
    "{count, plural, zero {لا مصادر أخرى.} one {مصدر آخر غير مدرج.} two {مصدران آخران غير مدرجين.} few {# مصادر أخرى غير مدرجة.} many {# مصدرًا آخر غير مدرج.} other {# مصدر آخر غير مدرج.}}",
  "reliance.origins-left-out":
    "{count, plural, zero {لا جهات منشئة أخرى} one {جهة منشئة أخرى غير مدرجة} two {جهتان منشئتان أخريان غير مدرجتين} few {# جهات منشئة أخرى غير مدرجة} many {# جهة منشئة أخرى غير مدرجة} other {# جهة منشئة أخرى غير مدرجة}}؛ أُدرجت الجهات الأكثر أرقامًا.",
  "derived.left-out": "يُعرض أحدث {shown} من أصل {count} من القيم المشتقة.",
  "estimates.dates-left-out":
    "يُعرض {shown} من أصل {count} من التواريخ{step, select, month {: أولها وآخر تاريخ في كل شهر} quarter {: أولها وآخر تاريخ في كل ربع سنة} year {: أولها وآخر تاريخ في كل سنة} other {}}.",
  "estimates.periods-left-out":
    "يُعرض {shown} من أصل {count} من الفترات المتعاقبة: الأحدث، وذوات أعلى الأعداد، وذات أدناها.",
  "estimates.series-left-out": "يُعرض {shown} من أصل {count} من السلاسل: أكثرها تواريخ، ثم أفضلها إسنادًا.",
  "estimates.not-possible": "ما لا يمكن تقديره",
  "estimates.printed": "المنشور:",
  "estimates.none": "لا تقدير",
  "estimates.latest": "الأحدث",
  "estimates.most": "من الأعلى",
  "estimates.least": "الأدنى",
  "headline.doubted": "لكن انظر النتيجة {number}",
  "headline.up": "ارتفاعًا من {before} ({asOf})",
  "headline.down": "انخفاضًا من {before} ({asOf})",
  "headline.raised": "ارتفع الحد الأدنى بعد أن كان {before} ({asOf})",
  "headline.lowered": "انخفض الحد الأدنى بعد أن كان {before} ({asOf})",
  "headline.shifted": "بحدود أخرى بعد أن كان {before} ({asOf})",
  "headline.narrower": "صار أضيق بعد أن كان {before} ({asOf})",
  "headline.wider": "صار أقل يقينًا مما كان: {before} ({asOf})",
  "headline.dated": "المعروف من قبل: {before} ({asOf})",
  "headline.same": "كما كان ({asOf})",
  "headline.new": "لم يكن معروفًا من قبل",
  "register.shown":
    "يُطبع هنا {shown} من أصل {count} من الأرقام: ما تتعلق به حالات التعارض والقرارات، ثم ما يحدد أحدث التقديرات، ثم الأحدث.",
  "register.download": "نزّل السجل كاملًا: `register.csv`",
  "register.findings-not-shown":
    "{count, plural, zero {# غير معروضة} one {واحدة غير معروضة} two {اثنتان غير معروضتين} few {# غير معروضة} many {# غير معروضة} other {# غير معروضة}}",
  "register.count-shown":
    "{shown} من {count, plural, zero {# رقم} one {رقم واحد} two {رقمين} few {# أرقام} many {# رقمًا} other {# رقم}}",
  "register.all-from": "جميع الأرقام من {source}.",
  "register.all-credited": "جميعها منسوبة إلى {organisations}.",
  "register.all-findings":
    "{count, plural, =0 {لا تتعلق أي نتيجة بأي منها.} zero {تتعلق بها جميعًا النتائج {numbers}.} one {تتعلق بها جميعًا النتيجة {numbers}.} two {تتعلق بها جميعًا النتيجتان {numbers}.} few {تتعلق بها جميعًا النتائج {numbers}.} many {تتعلق بها جميعًا النتائج {numbers}.} other {تتعلق بها جميعًا النتائج {numbers}.}}",
  "register.column-locator": "الموضع في المصدر",
  "chart.long-data":
    "بيانات هذا الشكل: {count, plural, zero {# صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}، {html, select, yes {في نسخة الشاشة} other {غير مطبوعة؛ وجميع الأرقام في `register.csv` المرفق بملف `PDF`}}.",

  "title.where": "المكان",
  "title.period": "الفترة",
  "title.previous": "الإحاطة السابقة",
  "title.next": "الإحاطة التالية",
  "title.logo": "شعار الناشر",
  "title.issue": "الإحاطة رقم {number, number}",
  "title.issue-known-by": "الإحاطة رقم {number, number}، المعروف حتى {date}",
  "title.places-more":
    "{list} و{count, plural, zero {لا أماكن أخرى} one {مكان آخر} two {مكانان آخران} few {# أماكن أخرى} many {# مكانًا آخر} other {# مكان آخر}}",
  "citation.author": "{author}.",
  "citation.author-year": "{author} ({year}).",
  "citation.title": "{title}.",
  "citation.sentence": "{text}.",
  "citation.dataset": "مجموعة البيانات: {name}.",
  "citation.dataset-version": "مجموعة البيانات: {name}، الإصدار {version}.",
  "citation.contact": "للتواصل",
  "citation.licence": "الرخصة",
  "citation.errata": "تصويبات إحاطات سابقة",
  "citation.errata-caption": "ما كان خطأً في إحاطات سابقة، وآخر ما صُوِّب أولًا",
  "citation.column-issue": "الإحاطة",
  "citation.column-date": "تاريخ التصويب",
  "citation.column-was": "ما ورد",
  "citation.column-now": "الصواب",
  "citation.column-reason": "السبب",

  "register.note": "ملاحظة",
  "register.note-label": "{name}:",
  "register.notes": "ملاحظات",

  "narrative.foreign-en": "هذا النص متوفر بالإنكليزية فقط.",
  "narrative.foreign-ar": "هذا النص متوفر بالعربية فقط.",
  "narrative.foreign-ckb": "هذا النص متوفر بالكردية السورانية فقط.",
  "narrative.left-out":
    "{count, plural, zero {لم تُترك أي فقرة.} one {تُركت فقرة واحدة لأنها تشير إلى ما لم يكن معروفًا بعد.} two {تُركت فقرتان لأنهما تشيران إلى ما لم يكن معروفًا بعد.} few {تُركت # فقرات لأنها تشير إلى ما لم يكن معروفًا بعد.} many {تُركت # فقرةً لأنها تشير إلى ما لم يكن معروفًا بعد.} other {تُركت # فقرة لأنها تشير إلى ما لم يكن معروفًا بعد.}}",
  "narrative.disowned":
    "{value} ({why, select, withdrawn {مسحوب} corrected {خطأ مصحَّح} other {حلّ محله رقم لاحق}})",

  "attached.audit": "التدقيق بوصفه بيانات: النتائج والتقديرات والقيم المشتقة",
  "attached.manifest": "ما أُعدّت منه هذه الإحاطة: الإصدارات والإعدادات وبصمة كل ملف قُرئ",
  "attached.register": "سجل الأرقام، لبرامج الجداول",
};
