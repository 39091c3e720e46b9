import type { periodical as english } from "../en/periodical.ts";
import type { Translation } from "../translation.ts";

/** The words of a series of issues. An issue of a briefing is عدد, as of a journal. */
export const periodical: Translation<typeof english> = {
  "issues.kicker": "{every, select, month {إحاطة شهرية} quarter {إحاطة فصلية} other {إحاطة سنوية}}",
  "issues.skip": "انتقل إلى قائمة الأعداد",
  "issues.heading": "جميع الأعداد",
  "issues.intro":
    "{count, plural, zero {لا أعداد.} one {عدد واحد.} two {عددان.} few {# أعداد.} many {# عددًا.} other {# عدد.}} يعرض كل عدد ما كان معروفًا في اليوم الأخير من فترته، ويذكر ما تغيّر منذ العدد الذي قبله.",
  "issues.caption": "أعداد هذه الإحاطة، الأحدث أولًا",
  "issues.column-issue": "العدد",
  "issues.column-known-by": "المعروف حتى",
  "issues.column-counts": "الأرقام والنتائج",
  "issues.column-change": "ما تغيّر",
  "issues.number": "العدد {number, number}",
  "issues.feed": "تغذية بالأعداد الجديدة (`Atom`)",
  "issues.count-sources":
    "{count, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}",
  "issues.count-figures":
    "{count, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}",
  "issues.count-errors":
    "{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}",
  "issues.count-warnings":
    "{count, plural, zero {لا تحذيرات} one {تحذير واحد} two {تحذيران} few {# تحذيرات} many {# تحذيرًا} other {# تحذير}}",
  "issues.count-notes":
    "{count, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظةً} other {# ملاحظة}}",

  "issues.first": "العدد الأول.",
  "issues.no-change": "لم يتغيّر شيء.",
  "issues.not-made": "تعذّر إعداد هذا العدد.",
  "issues.change": "{list}.",
  "issues.change-sources-new":
    "{count, plural, zero {لا مصادر جديدة} one {مصدر جديد} two {مصدران جديدان} few {# مصادر جديدة} many {# مصدرًا جديدًا} other {# مصدر جديد}}",
  "issues.change-figures-new":
    "{count, plural, zero {لا أرقام جديدة} one {رقم جديد} two {رقمان جديدان} few {# أرقام جديدة} many {# رقمًا جديدًا} other {# رقم جديد}}",
  "issues.change-figures-revised":
    "{count, plural, zero {لا أرقام معدّلة} one {رقم معدّل} two {رقمان معدّلان} few {# أرقام معدّلة} many {# رقمًا معدّلًا} other {# رقم معدّل}}",
  "issues.change-figures-corrected":
    "{count, plural, zero {لا أرقام مصحّحة} one {رقم مصحّح} two {رقمان مصحّحان} few {# أرقام مصحّحة} many {# رقمًا مصحّحًا} other {# رقم مصحّح}}",
  "issues.change-figures-withdrawn":
    "{count, plural, zero {لا أرقام مسحوبة} one {رقم مسحوب} two {رقمان مسحوبان} few {# أرقام مسحوبة} many {# رقمًا مسحوبًا} other {# رقم مسحوب}}",
  "issues.change-figures-set-aside":
    "{count, plural, zero {لا أرقام مستبعدة} one {رقم مستبعد} two {رقمان مستبعدان} few {# أرقام مستبعدة} many {# رقمًا مستبعدًا} other {# رقم مستبعد}}",
  "issues.change-figures-reinstated":
    "{count, plural, zero {لا أرقام معادة} one {رقم مُعاد} two {رقمان معادان} few {# أرقام معادة} many {# رقمًا معادًا} other {# رقم معاد}}",
  "issues.change-findings-opened":
    "{count, plural, zero {لا نتائج جديدة} one {نتيجة جديدة} two {نتيجتان جديدتان} few {# نتائج جديدة} many {# نتيجةً جديدة} other {# نتيجة جديدة}}",
  "issues.change-findings-closed":
    "{count, plural, zero {لا نتائج أُغلقت} one {نتيجة أُغلقت} two {نتيجتان أُغلقتا} few {# نتائج أُغلقت} many {# نتيجةً أُغلقت} other {# نتيجة أُغلقت}}",
  "issues.change-findings-deferred":
    "{count, plural, zero {لا نتائج أُرجئت} one {نتيجة أُرجئت} two {نتيجتان أُرجئتا} few {# نتائج أُرجئت} many {# نتيجةً أُرجئت} other {# نتيجة أُرجئت}}",
  "issues.change-estimates":
    "{count, plural, zero {لا تقديرات تغيّرت} one {تقدير تغيّر} two {تقديران تغيّرا} few {# تقديرات تغيّرت} many {# تقديرًا تغيّر} other {# تقدير تغيّر}}",

  "issues.progress":
    "{done, number} من {total, plural, zero {# عدد} one {عدد واحد} two {عددين} few {# أعداد} many {# عددًا} other {# عدد}}: {name}",
  "issues.left-seconds":
    "{count, plural, zero {لم يبق وقت} one {بقيت نحو ثانية} two {بقيت نحو ثانيتين} few {بقيت نحو # ثوانٍ} many {بقيت نحو # ثانيةً} other {بقيت نحو # ثانية}}",
  "issues.left-minutes":
    "{count, plural, zero {لم يبق وقت} one {بقيت نحو دقيقة} two {بقيت نحو دقيقتين} few {بقيت نحو # دقائق} many {بقيت نحو # دقيقةً} other {بقيت نحو # دقيقة}}",
  "issues.done":
    "{made, plural, zero {لم يلزم إعداد أي عدد من جديد} one {أُعدّ عدد واحد} two {أُعدّ عددان} few {أُعدّت # أعداد} many {أُعدّ # عددًا} other {أُعدّ # عدد}}{kept, plural, zero {} one {؛ وبقي عدد واحد بلا تغيير} two {؛ وبقي عددان بلا تغيير} few {؛ وبقيت # أعداد بلا تغيير} many {؛ وبقي # عددًا بلا تغيير} other {؛ وبقي # عدد بلا تغيير}}.",
  "issues.failed": "تعذّرت طباعة العدد {name}: {reason}",
  "issues.failed-chart": "تعذّر إعداد العدد {name}؛ لم يمكن رسم مخططه {chart}: {reason}",
  "issues.leftovers":
    "{count, plural, zero {لا مجلدات أخرى} one {مجلد واحد فيه عدد ليس من هذه الأعداد، وتُرك كما هو} two {مجلدان فيهما عددان ليسا من هذه الأعداد، وتُركا كما هما} few {# مجلدات فيها أعداد ليست من هذه، وتُركت كما هي} many {# مجلدًا فيها أعداد ليست من هذه، وتُركت كما هي} other {# مجلد فيها أعداد ليست من هذه، وتُركت كما هي}}: {names}",
};
