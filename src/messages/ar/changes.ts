import type { changes as english } from "../en/changes.ts";
import type { Translation } from "../translation.ts";

/** The words of what changed since an earlier day. */
export const changes: Translation<typeof english> = {
  "changes.heading-since": "ما تغيّر منذ {date}",
  "changes.summary": "منذ {date}: {parts}.",
  "changes.none": "لم يتغيّر شيء منذ {date}: لم يُعرف رقم جديد، ولم يُتخذ قرار بشأن رقم، وكل تقدير على ما كان.",
  "changes.intro":
    "يُقارَن هنا ما كان معروفًا حينها بما تعرفه هذه الإحاطة. التنقيح قولٌ لاحق ممّن أحصى، والتصحيح قرارٌ من أحدهم بأن رقمًا خطأ. والصف الذي أُصلح في جداول البيانات نفسها يُقرأ كأنه كان هكذا دائمًا.",
  "changes.undated":
    "{count, plural, zero {لا أرقام من مصادر بلا تاريخ.} one {رقم واحد مصدره بلا تاريخ: يُحسب حينها والآن، إذ لا يُعلم متى عُرف.} two {رقمان مصدراهما بلا تاريخ: يُحسبان حينها والآن، إذ لا يُعلم متى عُرفا.} few {# أرقام مصادرها بلا تاريخ: تُحسب حينها والآن، إذ لا يُعلم متى عُرفت.} many {# رقمًا مصادرها بلا تاريخ: تُحسب حينها والآن، إذ لا يُعلم متى عُرفت.} other {# رقم مصادرها بلا تاريخ: تُحسب حينها والآن، إذ لا يُعلم متى عُرفت.}}",
  "changes.count.new":
    "{count, plural, zero {لا أرقام جديدة} one {رقم جديد واحد} two {رقمان جديدان} few {# أرقام جديدة} many {# رقمًا جديدًا} other {# رقم جديد}}",
  "changes.count.revised":
    "{count, plural, zero {لا أرقام منقَّحة} one {رقم منقَّح واحد} two {رقمان منقَّحان} few {# أرقام منقَّحة} many {# رقمًا منقَّحًا} other {# رقم منقَّح}}",
  "changes.count.corrected":
    "{count, plural, zero {لا أرقام تبيّن خطؤها} one {رقم واحد تبيّن خطؤه} two {رقمان تبيّن خطؤهما} few {# أرقام تبيّن خطؤها} many {# رقمًا تبيّن خطؤها} other {# رقم تبيّن خطؤها}}",
  "changes.count.withdrawn":
    "{count, plural, zero {لا أرقام مسحوبة} one {رقم مسحوب واحد} two {رقمان مسحوبان} few {# أرقام مسحوبة} many {# رقمًا مسحوبًا} other {# رقم مسحوب}}",
  "changes.count.set-aside":
    "{count, plural, zero {لا أرقام متروكة لغيرها} one {رقم واحد متروك لغيره} two {رقمان متروكان لغيرهما} few {# أرقام متروكة لغيرها} many {# رقمًا متروكًا لغيره} other {# رقم متروك لغيره}}",
  "changes.count.reinstated":
    "{count, plural, zero {لا أرقام أُعيد الأخذ بها} one {رقم واحد أُعيد الأخذ به} two {رقمان أُعيد الأخذ بهما} few {# أرقام أُعيد الأخذ بها} many {# رقمًا أُعيد الأخذ بها} other {# رقم أُعيد الأخذ بها}}",
  "changes.count.opened":
    "{count, plural, zero {لا نتائج فُتحت} one {نتيجة واحدة فُتحت} two {نتيجتان فُتحتا} few {# نتائج فُتحت} many {# نتيجةً فُتحت} other {# نتيجة فُتحت}}",
  "changes.count.closed":
    "{count, plural, zero {لا نتائج أُغلقت} one {نتيجة واحدة أُغلقت} two {نتيجتان أُغلقتا} few {# نتائج أُغلقت} many {# نتيجةً أُغلقت} other {# نتيجة أُغلقت}}",
  "changes.count.settled":
    "{count, plural, zero {لا نتائج ظهرت وحُسمت} one {نتيجة واحدة ظهرت وحُسمت} two {نتيجتان ظهرتا وحُسمتا} few {# نتائج ظهرت وحُسمت} many {# نتيجةً ظهرت وحُسمت} other {# نتيجة ظهرت وحُسمت}}",
  "changes.count.deferred":
    "{count, plural, zero {لا نتائج أُرجئت} one {نتيجة واحدة أُرجئت} two {نتيجتان أُرجئتا} few {# نتائج أُرجئت} many {# نتيجةً أُرجئت} other {# نتيجة أُرجئت}}",
  "changes.count.changed":
    "{count, plural, zero {لا نتائج تغيّرت درجتها} one {نتيجة واحدة تغيّرت درجتها} two {نتيجتان تغيّرت درجتهما} few {# نتائج تغيّرت درجتها} many {# نتيجةً تغيّرت درجتها} other {# نتيجة تغيّرت درجتها}}",
  "changes.count.estimates":
    "{count, plural, zero {لا تغيّر في أحدث التقديرات} one {واحد من أحدث التقديرات تغيّر} two {اثنان من أحدث التقديرات تغيّرا} few {# من أحدث التقديرات تغيّرت} many {# من أحدث التقديرات تغيّرت} other {# من أحدث التقديرات تغيّرت}}",
  "changes.count.estimates-new":
    "{count, plural, zero {لا تقديرات جديدة} one {تقدير جديد واحد} two {تقديران جديدان} few {# تقديرات جديدة} many {# تقديرًا جديدًا} other {# تقدير جديد}}",
  "changes.count.restated":
    "{count, plural, zero {لا تقديرات متغيّرة لتواريخ سابقة} one {تقدير واحد متغيّر لتاريخ سابق} two {تقديران متغيّران لتواريخ سابقة} few {# تقديرات متغيّرة لتواريخ سابقة} many {# تقديرًا متغيّرًا لتواريخ سابقة} other {# تقدير متغيّر لتواريخ سابقة}}",
  "changes.count.derived":
    "{count, plural, zero {لا قيم مشتقة متغيّرة} one {قيمة مشتقة متغيّرة واحدة} two {قيمتان مشتقتان متغيّرتان} few {# قيم مشتقة متغيّرة} many {# قيمةً مشتقة متغيّرة} other {# قيمة مشتقة متغيّرة}}",
  "changes.count.derived-new":
    "{count, plural, zero {لا قيم مشتقة جديدة} one {قيمة مشتقة جديدة واحدة} two {قيمتان مشتقتان جديدتان} few {# قيم مشتقة جديدة} many {# قيمةً مشتقة جديدة} other {# قيمة مشتقة جديدة}}",
  "changes.values.estimates": "أحدث التقديرات، حينها والآن ({count, number})",
  "changes.values.restated": "تقديرات التواريخ السابقة ({count, number})",
  "changes.values.derived": "القيم المشتقة ({count, number})",
  "changes.figures.new": "أرقام جديدة ({count, number})",
  "changes.figures.revised": "أرقام منقحة ({count, number})",
  "changes.figures.corrected": "أرقام تبين خطؤها ({count, number})",
  "changes.figures.withdrawn": "أرقام مسحوبة ({count, number})",
  "changes.figures.set-aside": "أرقام متروكة لغيرها ({count, number})",
  "changes.figures.reinstated": "أرقام معادة ({count, number})",
  "changes.findings.opened": "نتائج مفتوحة جديدة ({count, number})",
  "changes.findings.closed": "نتائج مغلقة ({count, number})",
  "changes.findings.settled": "نتائج ظهرت ثم حسمت ({count, number})",
  "changes.findings.deferred": "نتائج مرجأة ({count, number})",
  "changes.findings.changed": "نتائج تغيرت درجتها ({count, number})",
  "changes.findings-alike":
    "{count, plural, zero {لا نتائج:} one {نتيجة واحدة:} two {نتيجتان:} few {# نتائج:} many {# نتيجة:} other {# نتيجة:}}",
  "changes.meaning.new": "معروفة الآن ولم تكن معروفة حينها.",
  "changes.meaning.revised": "أعطى مَن أحصى عددًا آخر بعد ذلك، للنطاق نفسه وللتاريخ نفسه.",
  "changes.meaning.corrected": "قرّر أحدهم أن الرقم خطأ، من مصدره أو من السجل. ولم يعد يضع حدًا.",
  "changes.meaning.withdrawn": "قرّر أحدهم ألا يُستعمل الرقم. ولم يعد يضع حدًا.",
  "changes.meaning.set-aside": "قرّر أحدهم تفضيل رقم آخر. ولم تعد هذه تضع حدًا.",
  "changes.meaning.reinstated": "لم يعد أي قرار يتركها.",
  "changes.column-was": "حينها",
  "changes.column-now": "الآن",
  "changes.column-change": "التغيّر",
  "changes.column-published": "تاريخ النشر",
  "changes.column-decided": "تاريخ القرار",
  "changes.column-date": "التاريخ",
  "changes.column-why": "السبب",
  "changes.column-finding": "النتيجة",
  "changes.no-value": "لا تقدير",
  "changes.no-reason": "لم يُذكر",
  "changes.left-out": "متروك",
  "changes.signed": "صاحب القرار: {by}",
  "changes.the-finding": "النتيجة",
  "changes.more-named":
    "{count, plural, zero {ولا غيرها} one {وواحد آخر} two {واثنان آخران} few {و# غيرها} many {و# غيرها} other {و# غيرها}}",
  "changes.more-rows":
    "{count, plural, zero {كل الصفوف معروضة.} one {صف واحد آخر غير معروض.} two {صفان آخران غير معروضين.} few {# صفوف أخرى غير معروضة.} many {# صفًا آخر غير معروض.} other {# صف آخر غير معروض.}}",
  "changes.more-findings":
    "{count, plural, zero {كل النتائج معروضة.} one {نتيجة واحدة أخرى غير معروضة، وهي أقلها شأنًا.} two {نتيجتان أخريان غير معروضتين، وهما أقلها شأنًا.} few {# نتائج أخرى غير معروضة، وهي أقلها شأنًا.} many {# نتيجةً أخرى غير معروضة، وهي أقلها شأنًا.} other {# نتيجة أخرى غير معروضة، وهي أقلها شأنًا.}}",
  "changes.moved.new": "جديد",
  "changes.moved.gone": "لم يعد يُعطى",
  "changes.moved.up": "أعلى",
  "changes.moved.up-by": "بزيادة {difference}",
  "changes.moved.down": "أدنى",
  "changes.moved.down-by": "بنقص {difference}",
  "changes.moved.raised": "ارتفع الحد الأدنى",
  "changes.moved.lowered": "انخفض الحد الأدنى",
  "changes.moved.shifted": "بحدود أخرى",
  "changes.moved.narrower": "أضيق",
  "changes.moved.wider": "أوسع",
  "changes.moved.same": "كما كان",
  "changes.moved.dated": "لتاريخ آخر",
  "changes.moved.same-dated": "كما كان، لتاريخ آخر",
  "changes.moved.grade": "كما كان، لكن سنده تغيّر",
  "changes.moved.settled": "لم يعد متنازعًا فيه",
  "changes.moved.contested": "صار متنازعًا فيه",
  "changes.moved.many":
    "{count, plural, zero {لا جديد} one {جديد واحد} two {جديدان} few {# جديدة، يُعرض أولها وآخرها} many {# جديدًا، يُعرض أولها وآخرها} other {# جديد، يُعرض أولها وآخرها}}",
  "changes.state.absent": "غير موجودة",
  "changes.state.open": "مفتوحة",
  "changes.state.deferred": "مُرجأة",
  "changes.state.decided": "محسومة",
  "changes.cause.decision": "حُسمت بقرار.",
  "changes.cause.reopened": "لم يعد القرار بشأنها مطبَّقًا: فقد تغيّر ما تتعلق به.",
  "changes.cause.figures":
    "{count, plural, zero {بلا رقم جديد:} one {مع رقم جديد:} two {مع رقمين جديدين:} few {مع أرقام جديدة:} many {مع أرقام جديدة:} other {مع أرقام جديدة:}}",
  "changes.cause.sources":
    "{count, plural, zero {بلا مصدر جديد:} one {مع مصدر جديد:} two {مع مصدرين جديدين:} few {مع مصادر جديدة:} many {مع مصادر جديدة:} other {مع مصادر جديدة:}}",
  "changes.cause.replaced":
    "{count, plural, zero {بلا قول لاحق:} one {حلّ محله قول لاحق:} two {حلّ محله قولان لاحقان:} few {حلّت محله أقوال لاحقة:} many {حلّت محله أقوال لاحقة:} other {حلّت محله أقوال لاحقة:}}",
  "changes.cause.left-out": "قرار ترك ما يلي، أو أعاد الأخذ به:",
  "changes.cause.told-anew": "يُروى الأمر نفسه في نتيجة أخرى.",
  "changes.cause.unknown": "تترتب على الأرقام كما هي الآن.",
  "changes.cause.gone": "لم تعد تترتب على الأرقام.",
  "changes.terminal-value": "{series}: {now} (حينها {was}؛ {change})",
  "changes.terminal-dated": "{series}: {now} (حينها {was})",
  "changes.terminal-at": "{value} {asOf}",
  "changes.terminal-more":
    "{count, plural, zero {ولا تقدير آخر} one {وتقدير آخر واحد} two {وتقديران آخران} few {و# تقديرات أخرى} many {و# تقديرًا آخر} other {و# تقدير آخر}}",
};
