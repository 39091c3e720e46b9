import type { page as english } from "../en/page.ts";
import type { Translation } from "../translation.ts";

/**
 * The words of the briefing as a page, in the register of the United Nations' reports. A noun that stands under a large
 * digit takes the form that the number asks for, but never the dual, which says “two” a second time.
 */
export const page: Translation<typeof english> = {
  "page.skip": "انتقل إلى أبرز النقاط",
  "page.contents": "المحتويات",
  "page.made-by": "recount",
  "page.subject": "ما تورده المصادر المنشورة، ومواضع اختلاف أرقامها، وأسباب هذا الاختلاف",
  "page.page-of-pages": "الصفحة {page} من {pages}",
  "page.none": "لا شيء",

  "page.kicker": "إحاطة: مقارنة بين الأرقام",
  "page.known-by": "المعروف حتى {date}",
  "page.latest": "تاريخ أحدث مصدر: {date}",
  "page.count-sources":
    "{count, plural, zero {مصادر} one {مصدر} two {مصادر} few {مصادر} many {مصدرًا} other {مصدر}}",
  "page.count-figures":
    "{count, plural, zero {أرقام} one {رقم} two {أرقام} few {أرقام} many {رقمًا} other {رقم}}",
  "page.count-errors":
    "{count, plural, zero {أخطاء} one {خطأ} two {أخطاء} few {أخطاء} many {خطأً} other {خطأ}}",
  "page.count-warnings":
    "{count, plural, zero {تحذيرات} one {تحذير} two {تحذيرات} few {تحذيرات} many {تحذيرًا} other {تحذير}}",
  "page.count-notes":
    "{count, plural, zero {ملاحظات} one {ملاحظة} two {ملاحظات} few {ملاحظات} many {ملاحظةً} other {ملاحظة}}",
  "page.count-decided":
    "{count, plural, zero {نتائج محسومة} one {نتيجة محسومة} two {نتائج محسومة} few {نتائج محسومة} many {نتيجةً محسومة} other {نتيجة محسومة}}",
  "page.count-deferred":
    "{count, plural, zero {نتائج مُرجأة} one {نتيجة مُرجأة} two {نتائج مُرجأة} few {نتائج مُرجأة} many {نتيجةً مُرجأة} other {نتيجة مُرجأة}}",
  "page.count-of-figures":
    "{count, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}",

  "page.points-none": "لا يمكن قول شيء بعد: لا رقم يضع حدًا، ولم يُعثر على أي نتيجة.",
  "page.point-estimate": "{series} ({asOf}؛ {backing}).",
  "page.point-estimate-doubted": "{series} ({asOf}؛ {backing}؛ لكن انظر النتيجة {number, number}).",
  "page.point-derived": "{series} ({asOf}؛ لا يورده أي مصدر، بل يترتب على أرقام أخرى).",
  "page.backing-corroborated": "منشآن أو أكثر",
  "page.backing-single-origin": "منشأ واحد",
  "page.backing-unattributed": "لا يُذكر مَن أحصى",
  "page.backing-contested": "متنازع فيه",

  "page.estimates-intro":
    "أضيق مجال يترتب على الأرقام غير المتنازع فيها، لكل معدود في كل تاريخ من تواريخه. وحيث لا شيء يضع سقفًا يأتي التقدير بصيغة «على الأقل».",
  "page.estimates-caption": "تقديرات كل معدود، بحسب التاريخ الذي تصح حتى حلوله",
  "page.disputed": "متنازع فيه: {value}",
  "page.bound-both": "القيمة من",
  "page.bound-disputed": "المتنازع فيه:",
  "page.bound-low": "الحدّ الأدنى من",
  "page.bound-high": "الحدّ الأعلى من",
  "page.origin-none": "لا جهة مذكورة",
  "page.derived-intro": "لا يورد أي مصدر هذه الأعداد، بل تترتب على الأرقام بقاعدة تصح دائمًا.",
  "page.derived-caption": "القيم المشتقة من الأرقام",
  "page.mixed-origins": "من جهات منشئة مختلفة",

  "page.findings-none": "لم يُعثر على شيء: لا تتناقض الأرقام ولا ينقصها شيء.",
  "page.findings-all-decided": "لا نتيجة مفتوحة: اتُّخذ قرار بشأن كل نتيجة.",
  "page.findings-summary":
    "{errors, plural, zero {لا أخطاء: لا شيء هنا يُثبت أن أرقامًا لا تصح كلها معًا أو أن تاريخًا لا يمكن أن يصح.} one {خطأ واحد: أرقام لا تصح كلها معًا، أو تاريخ لا يمكن أن يصح.} two {خطآن: أرقام لا تصح كلها معًا، أو تواريخ لا يمكن أن تصح.} few {# أخطاء: أرقام لا تصح كلها معًا، أو تواريخ لا يمكن أن تصح.} many {# خطأً: أرقام لا تصح كلها معًا، أو تواريخ لا يمكن أن تصح.} other {# خطأ: أرقام لا تصح كلها معًا، أو تواريخ لا يمكن أن تصح.}}{deferred, plural, zero {} one { وأُرجئ خطأ واحد.} two { وأُرجئ خطآن.} few { وأُرجئت # أخطاء.} many { وأُرجئ # خطأً.} other { وأُرجئ # خطأ.}} {count, plural, zero {ولا نتيجة أخرى مفتوحة.} one {والنتائج كلها نتيجة واحدة.} two {والنتائج كلها نتيجتان، أشدّهما أولًا.} few {والنتائج كلها # نتائج، أشدّها أولًا.} many {والنتائج كلها # نتيجةً، أشدّها أولًا.} other {والنتائج كلها # نتيجة، أشدّها أولًا.}}",
  "page.findings-errors":
    "{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}",
  "page.findings-warnings":
    "{count, plural, zero {لا تحذيرات} one {تحذير واحد} two {تحذيران} few {# تحذيرات} many {# تحذيرًا} other {# تحذير}}",
  "page.findings-notes":
    "{count, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظةً} other {# ملاحظة}}",
  "page.finding-heading": "{number}. {type}",
  "page.hint": "تنبيه:",
  "page.finding-figures":
    "النتيجة {number}: {count, plural, zero {بلا أرقام} one {الرقم المعني} two {الرقمان جنبًا إلى جنب} few {الأرقام جنبًا إلى جنب} many {الأرقام جنبًا إلى جنب} other {الأرقام جنبًا إلى جنب}}",
  "page.wide-chart": "الشكل أعرض من الشاشة: مرّره أفقيًا.",
  "page.see-finding": "انظر النتيجة {number}: {type}",
  "page.see-accounts": "الروايات جنبًا إلى جنب",

  "page.column-printed": "كما نُشر",
  "page.column-counted": "المعدود",
  "page.column-who-where": "مَن وأين",
  "page.column-as-of": "حتى تاريخ",
  "page.column-period": "الفترة",
  "page.column-source": "المصدر",
  "page.column-credited": "منسوب إلى",
  "page.links-to": "يحيل الرابط إلى",
  "page.column-link": "الرابط المذكور",
  "page.column-findings": "النتائج",
  "page.column-estimate": "التقدير",
  "page.column-value": "القيمة",
  "page.column-grade": "السند",
  "page.column-origins": "المنشأ",
  "page.column-bounds": "ما يضع الحدود",
  "page.column-rule": "القاعدة",
  "page.column-inputs": "من الأرقام",
  "page.column-reads": "يُقرأ على أنه",
  "page.link-none": "لا رابط",

  "page.chart-data": "بيانات هذا الشكل",
  "page.chart-data-caption": "البيانات: {title}",

  "page.register-intro":
    "كل رقم تورده المصادر، مع موضعه في المصدر والفترة التي يغطيها والجهة المنسوب إليها. والأعداد في العمود الأخير تحيل إلى النتائج.",
  "page.register-caption": "الأرقام كلها، بحسب المعدود",
  "page.best": "القيمة الفضلى لدى المصدر: {value}",
  "page.status-revised": "حلّ محله رقم لاحق",
  "page.status-withdrawn": "مسحوب",

  "page.accounts-intro":
    "مسائل من الوقائع يجيب عنها المعنيون أجوبة مختلفة. لكل جواب المساحة نفسها، ولا يُرجَّح جواب على آخر.",
  "page.one-account": "ليس في السجل إلا جواب واحد.",

  "page.decisions-deferred": "نتائج مُرجأة ({count, number})",
  "page.decisions-decided": "نتائج محسومة ({count, number})",
  "page.decisions-intro":
    "نتائج نظر فيها أحدهم: ما تقرّر ولماذا ومن قرّر ومتى. لم تعد تُحسب بين النتائج؛ أما المُرجأ منها فلم يُحسم بعد. وتبقى الأرقام نفسها في السجل كما نشرتها مصادرها.",
  "page.decision-number": "ق{number}",
  "page.left-out": "متروك بقرار",

  "page.method-intro":
    "سُجّل كل رقم كما نشره مصدره: ألفاظه وموضعه في المصدر، وما يعدّه، وفي أي فئة، وأين، وعن أي مدة، والجهة المنسوب إليها. ولا يكبر العدد إلا باتساع ما يشمله: أشخاص أكثر أو مكان أوسع أو فترة أطول. والأرقام التي تخالف هذه القاعدة لا يمكن أن تصح كلها معًا؛ أما التي يبدو أنها تخالفها فحسب فيُفسَّر أمرها. ولا يُعطى مصدر وزنًا أكبر من غيره، ولا يُصحَّح رقم ولا تُحسب متوسطات.",
  "page.foreign":
    "الكلمات التي تحتها خط منقّط هي كلمات مجموعة البيانات نفسها بلغة أخرى: فليست فيها ترجمة لها.",
  "page.method-known-by": "ما كان معروفًا، ومتى",
  "page.known-by-meaning":
    "تبيّن هذه الإحاطة الحال حتى {date}. لا يُحسب إلا ما كان منشورًا حتى ذلك التاريخ؛ وما صدر بعده ليس فيها، وإن تناول أحداثًا أسبق.",
  "page.known-by-every-source":
    "تُحسب مصادر السجل كلها، وما لا تاريخ له منها أيضًا. وأحدث المؤرَّخ منها بتاريخ {date}. ولبيان ما كان معروفًا في يوم بعينه يمكن إعداد إحاطة تترك ما نُشر بعده وما لا تاريخ له.",
  "page.known-by-nothing":
    "لا يذكر أي مصدر تاريخ نشره، فتُحسب المصادر كلها، ولا يمكن ذكر تاريخ لما كان معروفًا.",
  "page.method-unknown": "ما لا يُعرف",
  "page.unknown-originator":
    "لا يُذكر مَن أحصى في {count, plural, zero {أي رقم} one {رقم واحد} two {رقمين} few {# أرقام} many {# رقمًا} other {# رقم}} من أصل {total, number}.",
  "page.unknown-as-of":
    "{count, plural, zero {لا رقم} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}} من أصل {total, number} بلا تاريخ معروف. والأرقام التي لا تاريخ لها لا تناقض شيئًا.",
  "page.unknown-vague":
    "{count, plural, zero {لا رقم} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}} من أصل {total, number} بكلمة لا بعدد، مثل «عشرات». ومثل هذه الكلمة تضع حدًا أدنى متعارفًا عليه، ولا تضيّق أي تقدير.",
  "page.unknown-method":
    "لا تُذكر الطريقة (توثيق كل حالة على حدة أو إحصاء أو تقدير) في {count, plural, zero {أي رقم} one {رقم واحد} two {رقمين} few {# أرقام} many {# رقمًا} other {# رقم}} من أصل {total, number}.",
  "page.unknown-published":
    "{count, plural, zero {لا مصدر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}} من أصل {total, number} بلا تاريخ نشر.",
  "page.unknown-address":
    "{count, plural, zero {لا مصدر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}} من أصل {total, number} بلا عنوان مسجَّل.",
  "page.unknown-beyond":
    "كل ما لم ينشره أي مصدر: من لم يسجّلهم أحد وما لم يسجّله أحد ليسوا في أي من هذه الأرقام.",
  "page.method-readings": "كيف يُقرأ العدد المنشور",
  "page.readings-caption": "ما يثبته العدد بحسب الألفاظ التي حوله",
  "page.printed-exact": "«34»",
  "page.reads-exact": "ذلك العدد تمامًا",
  "page.printed-at-least": "«34 على الأقل»",
  "page.reads-at-least": "ذلك العدد أو أي عدد أكبر",
  "page.printed-more-than": "«أكثر من 34»",
  "page.reads-more-than": "أي عدد أكبر؛ وفي الإحصاء: 35 أو أكثر",
  "page.printed-at-most": "«34 على الأكثر»",
  "page.reads-at-most": "أي عدد من الصفر إلى ذلك العدد",
  "page.printed-less-than": "«أقل من 34»",
  "page.reads-less-than": "أي عدد أصغر؛ وفي الإحصاء: 33 أو أقل",
  "page.printed-about": "«نحو 30»",
  "page.reads-about": "ذلك العدد، بزيادة أو نقصان نصف منزلة آخر رقم فيه غير الصفر: من 25 إلى 35",
  "page.printed-range": "«من 30 إلى 40»",
  "page.reads-range": "أي عدد من الأول إلى الثاني",
  "page.printed-vague": "«عشرات»",
  "page.reads-vague":
    "حدّ أدنى متعارف عليه: العشرات 10، والدزينة وجمعها 12، وأضعاف العشرين 20، والمئات 100، والآلاف 1,000، وغيرها من الألفاظ 1. ولا يضيّق ذلك أي تقدير",
  "page.method-severity": "كيف تُرتَّب النتائج",
  "page.severity-error": "أرقام لا يمكن أن تصح كلها معًا، أيًّا كانت قراءة تواريخها وألفاظها.",
  "page.severity-warning":
    "أرقام لا يمكن أن تصح كلها معًا في بعض القراءات، أو أمر ينبغي أن يعرفه القارئ قبل استعمالها.",
  "page.severity-note": "اختلاف له تفسير، أو نقص في المعروف. لا خطأ في الأمر.",
  "page.method-grades": "سند التقديرات",
  "page.grade-corroborated": "يستند إلى منشأين أو أكثر. والجهات المنسوب إليها معًا منشأ واحد.",
  "page.grade-single-origin": "يستند إلى منشأ واحد، مهما كثرت المصادر التي تكرره.",
  "page.grade-unattributed": "لا يذكر أي مصدر مَن أحصى.",
  "page.grade-contested":
    "أحد أرقامه في خطأ مفتوح فلا يضع حدًا، أو لا قيمة مشتركة بين الأرقام التي تضع الحدود. ويُعرض المجال الذي تمتد عليه القيم المتنازع فيها.",
  "page.method-types": "معاني النتائج",
  "page.not-found": "ومما بُحث عنه أيضًا وليس بين النتائج: {types}.",

  "page.definitions-intro":
    "المعنى الذي أُخذت عليه ألفاظ المصادر. والأعداد، ما لم يُذكر غير ذلك، إحصاءات تتراكم على مدى فترتها.",
  "page.definitions-indicators": "المعدود",
  "page.definitions-populations": "الفئات",
  "page.definitions-places": "الأماكن",
  "page.kind-stock": "عدد يصح في لحظة بعينها ويمكن أن ينقص.",
  "page.kind-measure": "قيمة لا تُجمع.",
  "page.kind-count-in-unit": "عدد يتراكم على مدى فترته، {unit}.",
  "page.kind-stock-in-unit": "قيمة تصح في لحظة بعينها ويمكن أن تنقص، {unit}.",
  "page.kind-measure-in-unit": "مبلغ أو مقدار {unit}؛ ولا تُجمع المقادير.",
  "page.part-of": "جزء من: {list}.",
  "page.close-to": "يُستعمل لمعنى متقارب: {list}.",
  "page.overlaps": "يتداخل مع: {list}.",

  "page.type-article-newspaper": "مقال صحفي",
  "page.type-article-journal": "مقال في دورية",
  "page.type-report": "تقرير",
  "page.type-webpage": "صفحة على الإنترنت",
  "page.type-dataset": "مجموعة بيانات",
  "page.type-post": "منشور",
  "page.published": "تاريخ النشر: {date}",
  "page.published-unknown": "بلا تاريخ نشر",
  "page.accessed": "تاريخ الاطلاع: {date}",
  "page.cited-as": "يُذكر هنا باسم: {label}",
  "page.archived": "نسخة محفوظة:",

  "page.credits-intro": "الجهات التي تذكر المصادر أنها أحصت. ولا يُنسب الرقم إلى مصدر ينقله عن غيره.",

  "page.foot":
    "كل عدد في هذه الإحاطة نشره أحد مصادرها، أو يترتب على أعداد كهذه بالقواعد المبيّنة تحت عنوان «المنهجية وحدودها».",
  "page.foot-version": "إصدار مجموعة البيانات: {version}.",
  "page.foot-licence": "رخصة مجموعة البيانات: {licence}.",
};
