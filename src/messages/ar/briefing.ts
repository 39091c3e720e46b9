import type { briefing as english } from "../en/briefing.ts";
import type { Translation } from "../translation.ts";

export const briefing: Translation<typeof english> = {
  "section.points": "أبرز النقاط",
  "section.headlines": "أبرز الأرقام",
  "section.narrative": "التحليل",
  "section.findings": "النتائج",
  "section.indicators": "مؤشرًا مؤشرًا",
  "section.derived": "القيم المشتقة",
  "section.coverage": "من يذكر ماذا",
  "section.reliance": "من يعتمد على من",
  "section.accounts": "الروايات المتنازع عليها",
  "section.changes": "التغييرات منذ العدد السابق",
  "section.decisions": "القرارات",
  "section.method": "المنهجية وحدودها",
  "section.definitions": "التعاريف",
  "section.sources": "المصادر",
  "section.citation": "كيفية الاستشهاد",
  "section.register": "سجل الأرقام",

  "finding.shown": "يُعرض هنا أول {shown} من {count}، الأشد أولًا. وجميعها في `audit.json`.",
  "finding.more-figures":
    "{count, plural, zero {ولا أرقام أخرى} one {ورقم آخر} two {ورقمان آخران} few {و# أرقام أخرى} many {و# رقمًا آخر} other {و# رقم آخر}}",
  "finding.remedies": "ما الذي يحسم الأمر",
  "finding.note-figures": "الأرقام:",
};
