import type { audit as english } from "../en/audit.ts";
import type { Translation } from "../translation.ts";

/** Words of the terminal's audit, check and brief. */
export const audit: Translation<typeof english> = {
  "audit.count.sources":
    "{count, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}",
  "audit.count.figures":
    "{count, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}",
  "audit.count.error":
    "{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}",
  "audit.count.warning":
    "{count, plural, zero {لا تحذيرات} one {تحذير واحد} two {تحذيران} few {# تحذيرات} many {# تحذيرًا} other {# تحذير}}",
  "audit.count.note":
    "{count, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظةً} other {# ملاحظة}}",
  "audit.count.decided":
    "{count, plural, zero {لا نتائج محسومة} one {نتيجة محسومة} two {نتيجتان محسومتان} few {# نتائج محسومة} many {# نتيجةً محسومة} other {# نتيجة محسومة}}",
  "audit.count.deferred":
    "{count, plural, zero {لا نتائج مُرجأة} one {نتيجة مُرجأة} two {نتيجتان مُرجأتان} few {# نتائج مُرجأة} many {# نتيجةً مُرجأة} other {# نتيجة مُرجأة}}",
  "audit.separator": "، ",
  "audit.known-by": "المعروف حتى {date}",
  "audit.latest": "تاريخ أحدث مصدر: {date}",
  "audit.heading.error": "أخطاء ({count}): أرقام لا يمكن أن تصح كلها معًا",
  "audit.heading.warning": "تحذيرات ({count}): ما يلزم النظر فيه قبل النشر",
  "audit.heading.note": "ملاحظات ({count}): ما يفسّر الاختلاف، وما ينقص",
  "audit.heading.deferred": "نتائج مُرجأة ({count}): لم تُحسم بعد، وما زالت محسوبة في `--fail-on`",
  "audit.heading.decided": "نتائج محسومة ({count}): مع السبب ومن يُسأل عنها",
  "audit.heading.estimates": "تقديرات: ما يترتب على الأرقام",
  "audit.column.figure": "الرقم",
  "audit.column.counted": "المعدود",
  "audit.column.as-of": "حتى تاريخ",
  "audit.column.source": "المصدر",
  "audit.column.credited": "منسوب إلى",
  "audit.column.claimant": "صاحب الرواية",
  "audit.column.answer": "الجواب",
  "audit.column.estimate": "التقدير",
  "audit.column.grade": "السند",
  "audit.disputed": "{estimate} (المتنازع فيه: {disputed})",
  "audit.disputed-only": "متنازع فيه: {disputed}",
  "audit.derived": "مشتق: {formula}",
  "audit.derived.labelled": "مشتق: {label} ({formula})",
  "audit.showing": "المعروض {shown, number} من النتائج، وعددها {count, number}.",
  "audit.figures-as-under": "الأرقام هي نفسها تحت {finding}.",
  "audit.more-findings":
    "والباقي {count, number}: ضيّق القائمة بواسطة `--type` أو `--severity` أو `--indicator`، أو اعرضها كلها بواسطة `--format csv`",
  "audit.more-values":
    "والباقي {count, number}: ضيّق القائمة بواسطة `--indicator`، أو اعرضها كلها بواسطة `--format csv --rows estimates`",
  "progress.read": "قراءة {file}",
  "progress.check":
    "فحص {figures, plural, zero {لا أرقام} one {رقم واحد} two {رقمين} few {# أرقام} many {# رقمًا} other {# رقم}}، الخطوة {step} من {steps}",
  "progress.estimate":
    "التقدير من {figures, plural, zero {لا أرقام} one {رقم واحد} two {رقمين} few {# أرقام} many {# رقمًا} other {# رقم}}",
  "audit.more-rows": "والباقي {count, number}",
  "audit.heading.summary":
    "ملخص: {count, plural, zero {لا مجموعات بيانات} one {مجموعة بيانات واحدة} two {مجموعتا بيانات} few {# مجموعات بيانات} many {# مجموعة بيانات} other {# مجموعة بيانات}}",
  "audit.total": "المجموع",
  "audit.number": "{count, number}",
  "audit.unread.bad-input":
    "{count, plural, zero {لا عيوب} one {عيب واحد} two {عيبان} few {# عيوب} many {# عيبًا} other {# عيب}}",
  "audit.unread.dataset-not-found": "لا مجموعة بيانات",
  "audit.unread.dataset-is-file": "ليس مجلدًا",
  "audit.column.dataset": "مجموعة البيانات",
  "audit.column.sources": "المصادر",
  "audit.column.figures": "الأرقام",
  "audit.column.errors": "الأخطاء",
  "audit.column.warnings": "التحذيرات",
  "audit.column.notes": "الملاحظات",
  "audit.column.decided": "المحسومة",
  "audit.column.deferred": "المُرجأة",
  "audit.decided-title": "{severity}: {type}",
  "sarif.base": "المجلد الذي شُغّل منه `recount`",
  "audit.hint": "تنبيه: {hint}",
  "check.fine":
    "مجموعة البيانات {dataset} سليمة: {sources, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}، {figures, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}.",
  "brief.written": "كُتب:",
  "brief.main-findings": "أهم النتائج",
  "brief.more":
    "{count, plural, zero {لا نتائج أخرى} one {نتيجة أخرى} two {نتيجتان أخريان} few {# نتائج أخرى} many {# نتيجةً أخرى} other {# نتيجة أخرى}} في الإحاطة، أو بالأمر: `recount audit` {folder}",
  "brief.untranslated": "تُعرض كما هي إذ لا ترجمة لها في مجموعة البيانات: {columns}.",
  "brief.outdated": "كُتب في تشغيل سابق وربما فات أوانه، فأعد إنشاءه أو احذفه: {files}",
  "brief.missing-glyphs": "ليس في أي خط مرفق {characters}؛ ومكان كل منها مربع فيه رمزه.",
  "init.written":
    "أُنشئت مجموعة بيانات في {folder}. حرّر الجداول بأي برنامج جداول يحفظ `CSV UTF-8`، ثم شغّل: `recount audit` {folder}",
};
