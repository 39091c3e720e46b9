import type { inputErrors as english } from "../en/input-errors.ts";
import type { Translation } from "../translation.ts";

/** What is wrong with a table that is to be compared, matched or counted, and what to do. The place is put before it. */
export const inputErrors: Translation<typeof english> = {
  "fault.input-missing": "لا وجود لهذا الملف؛ صحّح اسمه أو المجلد الذي يُشغَّل فيه الأمر",
  "fault.input-table-unknown":
    "ليس في مجموعة البيانات جدول باسم «{cell}»؛ {meant, select, none {اذكر واحدًا مما يأتي: {choices}} other {هل المقصود {meant}؟ جداولها: {choices}}}",
  "fault.input-format-unknown":
    "{shape, select, workbook {هذا مصنّف من النوع القديم (`.xls`)؛ افتحه في برنامج جداول واحفظه بصيغة `.xlsx` أو `CSV`} compressed {الملف مضغوط بطريقة لا يفكّها `recount`؛ فكّ ضغطه أو اضغطه بأداة `gzip`} other {هذا مستند وليس جدولًا؛ انقل جدوله إلى برنامج جداول}}",
  "fault.input-too-large":
    "فيه أكثر مما يفكّه `recount` من ملف بحجمه ({limit, number} {shape, select, cells {خلية} rows {صف} other {بايت}})؛ انظر ما فيه، ثم فكّ ضغطه أو قسّمه بنفسك",
  "fault.input-not-encoded":
    "ترميز الملف ليس {cell}؛ اذكر الصحيح بالخيار `--encoding`، أو احذف الخيار ليُكتشف الترميز",
  "fault.input-encoding-unsure":
    "ترميز الملف ليس `UTF-8` (أول موضع: السطر {line})، ولا يمكن الجزم بترميزه؛ اذكره، مثل `--encoding windows-1254`، وتحقق من الأسماء، أو احفظ الملف بترميز `UTF-8`",
  "fault.input-column-unnamed": "العمود رقم {position} بلا اسم في صف العناوين؛ سمِّه أو احذفه",
  "fault.input-column-case":
    "لا يختلف «{cell}» عن «{first}» إلا في الحروف اللاتينية الكبيرة والصغيرة؛ غيّر اسم أحدهما",
  "fault.input-row-broken":
    "{shape, select, quote {تبدأ هنا خلية بعلامة اقتباس لا تُغلق أبدًا؛ أغلقها، أو ضاعفها إن كانت من النص} text {يأتي نص بعد علامة الاقتباس التي تغلق الخلية؛ ضاعف علامات الاقتباس التي من النص} other {الصف أطول من {most, number} بايت؛ ابحث عن علامة اقتباس غير مغلقة}}",
  "fault.input-line-ends":
    "ينتهي الصف بغير ما ينتهي به صف العناوين (كما يحدث حين تُجمع قائمتان من نظامين)؛ احفظ الملف من جديد بنوع واحد من نهايات الأسطر",
  "fault.input-no-list": "ليس في الملف قائمة سجلات؛ يجب أن يكون قائمة كائنات، أو أن يكون في كل سطر منه كائن",
  "fault.input-nested": "فيه قوائم وكائنات متداخلة أكثر من {most, number} مرة؛ لا جدول كذلك، فانظر ما فيه",
  "fault.input-sheet-missing":
    "ليس في المصنّف ورقة باسم «{cell}»؛ اذكر بالخيار `--sheet` واحدة مما يأتي: {choices}",
  "refused.delimiter":
    "`--delimiter`: لا يصلح «{word}» فاصلًا بين الخلايا؛ اكتب رمزًا واحدًا (أو بضعة رموز) ليس نهاية سطر ولا علامة اقتباس، أو `tab` أو `comma` أو `semicolon` أو `pipe` أو `space`.",
  "refused.quote":
    "`--quote`: لا يصلح «{word}» محيطًا بالخلايا؛ اكتب رمزًا لاتينيًا واحدًا غير الفاصل، أو `none`.",
  "error.engine-memory":
    "تحتاج الجداول إلى ذاكرة أكبر مما يُسمح لها به. اسمح بأكثر بالخيار `--memory`، أو قارن أعمدة أقل.",
  "error.engine-disk":
    "لم يبق في {folder} متسع للملفات المؤقتة. أفسح مكانًا هناك، أو اذكر مجلدًا آخر بالخيار `--temporary`.",
  "error.temporary-unusable":
    "تتعذر كتابة الملفات المؤقتة في {folder} ({reason}). اذكر مجلدًا آخر بالخيار `--temporary`، لا نجمة في مساره ولا علامة استفهام ولا أقواس.",
};
