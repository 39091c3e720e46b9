import type { adjudicate as english } from "../en/adjudicate.ts";
import type { Translation } from "../translation.ts";

/** Words of the command that records a decision. */
export const adjudicate: Translation<typeof english> = {
  "adjudicate.written": "سُجّل في {file}:",
  "adjudicate.dry": "كان سيُسجَّل في {file}؛ ولم يُكتب شيء:",
  "adjudicate.made": "يذكر {file} الجدول الجديد.",
  "adjudicate.closed": "ما حُسم معه ({count})",
  "adjudicate.opened": "ما استجدّ ({count})",
  "adjudicate.estimates": "التقديرات",
  "adjudicate.estimates-none": "التقديرات باقية كما هي.",
  "adjudicate.column.counted": "المعدود",
  "adjudicate.column.as-of": "حتى تاريخ",
  "adjudicate.column.before": "من قبل",
  "adjudicate.column.after": "الآن",
  "adjudicate.value": "{estimate} ({grade})",
  "adjudicate.no-estimate": "لا تقدير",
  "adjudicate.formula":
    "يبدأ النص في {column} بالعلامة «{sign}». وقد يعدّه برنامج الجداول صيغة: استورد الملف واجعل أعمدته كلها نصًا.",
};
