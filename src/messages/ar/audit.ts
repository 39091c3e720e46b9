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
  "audit.separator": "، ",
  "audit.known-by": "المعروف حتى {date}",
  "audit.latest": "تاريخ أحدث مصدر: {date}",
  "audit.heading.error": "أخطاء ({count}): أرقام لا يمكن أن تصح كلها معًا",
  "audit.heading.warning": "تحذيرات ({count}): ما يلزم النظر فيه قبل النشر",
  "audit.heading.note": "ملاحظات ({count}): ما يفسّر الاختلاف، وما ينقص",
  "audit.heading.estimates": "تقديرات: ما يترتب على الأرقام",
  "audit.column.printed": "كما نُشر",
  "audit.column.counted": "المعدود",
  "audit.column.as-of": "حتى تاريخ",
  "audit.column.source": "المصدر",
  "audit.column.credited": "منسوب إلى",
  "audit.column.claimant": "صاحب الرواية",
  "audit.column.answer": "الجواب",
  "audit.column.estimate": "التقدير",
  "audit.column.grade": "السند",
  "audit.disputed": "{estimate} (المتنازع فيه: {disputed})",
  "audit.derived": "مشتق: {formula}",
  "check.fine":
    "مجموعة البيانات {dataset} سليمة: {sources, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}، {figures, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}.",
};
