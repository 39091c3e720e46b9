import type { mappingErrors as english } from "../en/mapping-errors.ts";
import type { Translation } from "../translation.ts";

/** What is wrong with a mapping or its wide table, and what to do. The place is put before it. */
export const mappingErrors: Translation<typeof english> = {
  "fault.mapping-invalid":
    "لا يصلح هنا {cell}؛ اكتب {expected, select, string {نصًا} array {قائمة} object {كائنًا} record {كائنًا} boolean {إحدى القيمتين `true` و`false`} number {عددًا} int {عددًا صحيحًا} binding {نصًا، أو كائنًا فيه المفتاح `column`} date {تاريخًا مثل `2023-10-08`} pattern {نمطًا مثل `%d/%m/%Y`، من `%Y` و`%m` و`%d` و`%b` و`%B`} separators {رمزين مختلفين في `decimalChar` و`groupChar`} too_small {عنصرًا واحدًا على الأقل} too_big {رمزًا واحدًا} invalid_format {معرّفًا من الحروف `a` إلى `z` والأرقام والواصلات} other {ما تذكره `docs/mapping.md`}}",
  "fault.mapping-key-unknown":
    "لا مفتاح في الربط اسمه {cell}؛ {meant, select, none {احذفه} other {هل المقصود {meant}؟}}",
  "fault.mapping-key-missing": "يحتاج الربط إلى هذا المفتاح هنا؛ أضفه، أو اذكره مرة واحدة للأعمدة كلها",
  "fault.mapping-misplaced":
    "المورد المسمّى {table} جدول من جداول الصيغة نفسها؛ سمِّ الجدول العريض باسم آخر، أو احذف الربط",
  "fault.mapping-column-missing":
    "ليس في {path} عمود باسم «{cell}»؛ {meant, select, none {{columns, select, none {صحّح الاسم في الربط} other {أعمدته: {columns}؛ صحّح الاسم في الربط، أو إن لم تكن هذه أسماء أعمدة فاذكر في `headerRows` من `dialect` في أي صف هي}}} other {هل المقصود «{meant}»؟}}",
  "fault.mapping-column-twice":
    "في {path} عمودان باسم «{cell}»؛ سمِّ كلًا منهما باسم خاص في الملف، أو اذكر أرقام صفوف العناوين في `dialect`",
  "fault.mapping-name-missing":
    "ليس في اسم العمود «{cell}» حرف يقبله المعرّف؛ أضف المفتاح `name`، مثل `killed`",
  "fault.mapping-empty": "لا يُخرج الربط أي رقم من {path}؛ تحقق من أعمدته، ومما يتجاوزه، ومما يعدّه قيمة غائبة",
  "fault.wide-format-unknown": "«{cell}» ليس صيغة جدول يمكن ربطه؛ اكتب واحدة مما يأتي: {choices}",
  "fault.wide-encoding-unknown":
    "الترميز «{cell}» غير معروف؛ اكتب ترميزًا مثل `utf-8` أو `utf-16` أو `windows-1252` أو `windows-1256`",
  "fault.wide-not-encoded":
    "ترميز الملف ليس {cell}؛ اذكر الصحيح في المفتاح `encoding` من المورد، أو احفظ الملف من جديد",
  "fault.wide-too-large":
    "الجدول أكبر مما يفتحه `recount` (أكثر من {limit, number} {shape, select, cells {خلية} other {بايت}})؛ قسّمه، أو احذف منه ما لا يحتاج إليه الربط",
  "fault.wide-unreadable":
    "تعذّرت قراءة الملف بصيغة {format} ({reason})؛ ربما كان ناقصًا أو تالفًا: احصل عليه أو احفظه من جديد",
  "fault.wide-sheet-missing": "ليس في المصنّف ورقة باسم «{cell}»؛ اذكر في `dialect` واحدة مما يأتي: {choices}",
  "fault.wide-no-list":
    "{cell, select, none {ليس في الملف قائمة سجلات؛ اذكر في `dialect` الخاصية التي فيها القائمة، باسم `property`} other {لا يؤدي «{cell}» إلى قائمة سجلات؛ صحّح `property` في `dialect`}}",
  "fault.wide-no-record":
    "{cell} ليس سجلًا؛ يجب أن يكون كل عنصر كائنًا من حقول، أو أن يكون كل عنصر قائمة خلايا",
  "fault.wide-number-unreadable":
    "«{cell}» ليس عددًا كما يصف الربط أعداده؛ {key, select, missingValues {إن كان معناها أنْ لا عدد فأدرجها في `missingValues`، وإلا فصحّح الخلية} groupChar {إن كانت فيها فواصل آلاف فاذكر الفاصلة في `groupChar` (وعلامة الكسور في `decimalChar` إن لم تكن نقطة)} decimalChar {إن كانت الفاصلة علامة الكسور فاذكرها في `decimalChar`} footnotes {إن كانت علامتها الأخيرة تشير إلى حاشية فأدرجها في `footnotes`} percent {إن كانت نسبة مئوية فاكتب `percent: true`} qualifierMarks {اذكر معنى علامتها في `qualifierMarks`} other {صحّح الخلية، أو صِفها في `missingValues` أو `groupChar` أو `decimalChar` أو `footnotes` أو `percent` أو `qualifierMarks`}}، أو تجاوز الصف",
  "fault.wide-percent-mixed":
    "«{cell}» نص، لكن في الصف {first} عددًا مكتوبًا كعدد، والمصنّف يحفظ 12 % على أنها `0.12`: لا يُعرف أي المقياسين هو المقصود؛ اكتب كل نسب العمود بالطريقة نفسها، أعدادًا أو نصوصًا",
  "fault.wide-date-unreadable":
    "{readings, select, none {«{cell}» ليس تاريخًا {format, select, none {مثل `2023-10-08` أو `2023-10` أو `2023`} other {على النمط {format}}}؛ صحّحه، أو اذكر نمطه، أو تجاوز الصف} other {«{cell}» تاريخ كما تعدّه برامج الجداول، بالأيام منذ 1900: {readings}؛ نسّق العمود تاريخًا في برنامج الجداول (`YYYY-MM-DD`) واحفظ الملف من جديد، أو تجاوز الصف}}",
  "fault.wide-value-unmapped": "لا يقول الربط ما المقصود من «{cell}»؛ أضفه إلى `values`، أو تجاوز الصف",
  "fault.wide-reference-unknown":
    "المقصود من «{cell}» هو {id}، وليس في أي صف من {table}؛ أضفه هناك أو صحّح `values` في الربط",
  "fault.wide-cell-error": "في الخلية خطأ الصيغة {cell}؛ أصلح الصيغة، أو أضف الخطأ إلى `missingValues`",
  "fault.wide-cell-nested": "في الحقل {cell}، وهو قائمة أو كائن؛ اذكر المقصود داخله، مثل `field.part`",
  "fault.wide-id-twice":
    "سيكون معرّف رقمه {cell}، وهو معرّف {first} أيضًا؛ اذكر في `key` الأعمدة التي تميّز الصفوف بعضها من بعض",
};
