import type { periodical as english } from "../en/periodical.ts";
import type { Translation } from "../translation.ts";

/** The words of a series of issues. An issue is إحاطة, since عدد is a count. */
export const periodical: Translation<typeof english> = {
  "issues.kicker": "{every, select, month {إحاطة شهرية} quarter {إحاطة فصلية} other {إحاطة سنوية}}",
  "issues.skip": "انتقل إلى قائمة الإحاطات",
  "issues.heading": "جميع الإحاطات",
  "issues.intro":
    "{count, plural, zero {لا إحاطات.} one {إحاطة واحدة.} two {إحاطتان.} few {# إحاطات.} many {# إحاطةً.} other {# إحاطة.}} تعرض كل إحاطة ما كان معروفًا في اليوم الأخير من فترتها، وتذكر ما تغيّر منذ التي قبلها.",
  "issues.foot":
    "كل عدد في هذه الإحاطات نشره أحد مصادرها، أو يترتب على أعداد كهذه بالقواعد المبيّنة في كل منها تحت عنوان «المنهجية وحدودها».",
  "issues.caption": "إحاطات هذه السلسلة، الأحدث أولًا",
  "issues.column-issue": "الإحاطة",
  "issues.column-known-by": "المعروف حتى",
  "issues.column-counts": "الأرقام والنتائج",
  "issues.column-change": "ما تغيّر",
  "issues.number": "الإحاطة رقم {number, number}",
  "issues.feed": "تغذية بالإحاطات الجديدة (`Atom`)",
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

  "issues.first": "الإحاطة الأولى.",
  "issues.no-change": "لم يتغيّر شيء.",
  "issues.not-made": "تعذّر إعداد هذه الإحاطة.",
  "issues.change": "{list}.",
  "issues.change-sources-new":
    "{count, plural, zero {لا مصادر جديدة} one {مصدر جديد} two {مصدران جديدان} few {# مصادر جديدة} many {# مصدرًا جديدًا} other {# مصدر جديد}}",
  "issues.change-figures-new":
    "{count, plural, zero {لا أرقام جديدة} one {رقم جديد} two {رقمان جديدان} few {# أرقام جديدة} many {# رقمًا جديدًا} other {# رقم جديد}}",
  "issues.change-figures-revised":
    "{count, plural, zero {لا أرقام منقَّحة} one {رقم منقَّح} two {رقمان منقَّحان} few {# أرقام منقَّحة} many {# رقمًا منقَّحًا} other {# رقم منقَّح}}",
  "issues.change-figures-corrected":
    "{count, plural, zero {لا أرقام تبيّن خطؤها} one {رقم تبيّن خطؤه} two {رقمان تبيّن خطؤهما} few {# أرقام تبيّن خطؤها} many {# رقمًا تبيّن خطؤها} other {# رقم تبيّن خطؤها}}",
  "issues.change-figures-withdrawn":
    "{count, plural, zero {لا أرقام مسحوبة} one {رقم مسحوب} two {رقمان مسحوبان} few {# أرقام مسحوبة} many {# رقمًا مسحوبًا} other {# رقم مسحوب}}",
  "issues.change-figures-set-aside":
    "{count, plural, zero {لا أرقام متروكة لغيرها} one {رقم متروك لغيره} two {رقمان متروكان لغيرهما} few {# أرقام متروكة لغيرها} many {# رقمًا متروكًا لغيره} other {# رقم متروك لغيره}}",
  "issues.change-figures-reinstated":
    "{count, plural, zero {لا أرقام أُعيد الأخذ بها} one {رقم أُعيد الأخذ به} two {رقمان أُعيد الأخذ بهما} few {# أرقام أُعيد الأخذ بها} many {# رقمًا أُعيد الأخذ بها} other {# رقم أُعيد الأخذ بها}}",
  "issues.change-findings-opened":
    "{count, plural, zero {لا نتائج فُتحت} one {نتيجة فُتحت} two {نتيجتان فُتحتا} few {# نتائج فُتحت} many {# نتيجةً فُتحت} other {# نتيجة فُتحت}}",
  "issues.change-findings-closed":
    "{count, plural, zero {لا نتائج أُغلقت} one {نتيجة أُغلقت} two {نتيجتان أُغلقتا} few {# نتائج أُغلقت} many {# نتيجةً أُغلقت} other {# نتيجة أُغلقت}}",
  "issues.change-findings-deferred":
    "{count, plural, zero {لا نتائج أُرجئت} one {نتيجة أُرجئت} two {نتيجتان أُرجئتا} few {# نتائج أُرجئت} many {# نتيجةً أُرجئت} other {# نتيجة أُرجئت}}",
  "issues.change-estimates":
    "{count, plural, zero {لا تغيّر في أحدث التقديرات} one {واحد من أحدث التقديرات تغيّر} two {اثنان من أحدث التقديرات تغيّرا} few {# من أحدث التقديرات تغيّرت} many {# من أحدث التقديرات تغيّرت} other {# من أحدث التقديرات تغيّرت}}",
  "issues.change-estimates-new":
    "{count, plural, zero {لا تقديرات جديدة} one {تقدير جديد} two {تقديران جديدان} few {# تقديرات جديدة} many {# تقديرًا جديدًا} other {# تقدير جديد}}",

  "issues.progress":
    "{done, number} من {total, plural, zero {# إحاطة} one {إحاطة واحدة} two {إحاطتين} few {# إحاطات} many {# إحاطةً} other {# إحاطة}}: {name}",
  "issues.left-seconds":
    "{count, plural, zero {لم يبق وقت} one {بقيت نحو ثانية} two {بقيت نحو ثانيتين} few {بقيت نحو # ثوانٍ} many {بقيت نحو # ثانيةً} other {بقيت نحو # ثانية}}",
  "issues.left-minutes":
    "{count, plural, zero {لم يبق وقت} one {بقيت نحو دقيقة} two {بقيت نحو دقيقتين} few {بقيت نحو # دقائق} many {بقيت نحو # دقيقةً} other {بقيت نحو # دقيقة}}",
  "issues.done":
    "{made, plural, zero {لم يلزم إعداد أي إحاطة من جديد} one {أُعدّت إحاطة واحدة} two {أُعدّت إحاطتان} few {أُعدّت # إحاطات} many {أُعدّت # إحاطةً} other {أُعدّت # إحاطة}}{kept, plural, zero {} one {؛ وبقيت إحاطة واحدة بلا تغيير} two {؛ وبقيت إحاطتان بلا تغيير} few {؛ وبقيت # إحاطات بلا تغيير} many {؛ وبقيت # إحاطةً بلا تغيير} other {؛ وبقيت # إحاطة بلا تغيير}}.",
  "issues.failed": "تعذّرت طباعة الإحاطة {name}: {reason}",
  "issues.failed-chart": "تعذّر إعداد الإحاطة {name}؛ لم يمكن رسم شكلها {chart}: {reason}",
  "issues.leftovers":
    "{count, plural, zero {لا مجلدات أخرى} one {مجلد واحد فيه إحاطة ليست من هذه الإحاطات، وتُرك كما هو} two {مجلدان فيهما إحاطتان ليستا من هذه الإحاطات، وتُركا كما هما} few {# مجلدات فيها إحاطات ليست من هذه، وتُركت كما هي} many {# مجلدًا فيها إحاطات ليست من هذه، وتُركت كما هي} other {# مجلد فيها إحاطات ليست من هذه، وتُركت كما هي}}: {names}",

  "watch.built":
    "الصفحة محدّثة ({findings, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجةً} other {# نتيجة}})؛ في انتظار التغييرات",
  "watch.failed": "تعذّر إعداد الصفحة",
};
