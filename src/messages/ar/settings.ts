import type { settings as english } from "../en/settings.ts";
import type { Translation } from "../translation.ts";

/** Faults of a briefing’s settings and narrative. The place is put before them. */
export const settings: Translation<typeof english> = {
  "fault.not-yaml":
    "هذا ليس `YAML` ({reason})؛ انظر في المسافات البادئة والنقطتين وعلامات الاقتباس في هذا السطر والذي قبله",
  "fault.settings-misnamed": "الإعدادات تُقرأ من {meant}، فلا أثر لهذا الملف؛ غيّر اسمه",
  "fault.settings-not-plain":
    "{cell} {shape, select, alias {إحالة إلى نص آخر، ولا يُكرَّر ما تشير إليه} other {وسم، ولا يُصنع من النص شيء غيره}}؛ اكتب النص نفسه",
  "fault.settings-key-unknown":
    "لا مفتاح هنا اسمه «{cell}»؛ {meant, select, none {احذفه} other {هل المقصود {meant}؟}}",
  "fault.settings-key-twice": "المفتاح «{cell}» وارد من قبل في السطر {first}؛ أبقِ واحدًا منهما",
  "fault.settings-key-missing":
    "هذا المفتاح ناقص؛ كل تصويب يحتاج إلى `issue` و`date` و`was` و`now` و`reason`",
  "fault.settings-invalid":
    "{cell, select, none {هذا} other {«{cell}»}} لا يصلح هنا؛ اكتب {expected, select, settings {مفاتيح وقيمها، مثل `title:` وبعده العنوان} text {نصًا في سطر واحد أو بين علامتي اقتباس} texts {نصًا واحدًا، أو نصوصًا تحت `en` و`ar` و`ckb`} list {قائمة: كل عنصر في سطر بعد واصلة} entry {المفاتيح `issue` و`date` و`was` و`now` و`reason`} number {رقم الإحاطة، مثل 3} other {ما تذكره `docs/settings.md`}}",
  "fault.settings-twice": "«{cell}» مذكور مرتين؛ أبقِ واحدًا منهما",
  "fault.settings-note-unknown":
    "ليس في جدول الأرقام عمود ملاحظات باسم «{cell}»؛ اذكر واحدًا مما يأتي أو احذفه: {choices}",
  "fault.logo-missing": "لا وجود للملف {path} في مجلد مجموعة البيانات؛ ضع الصورة هناك أو احذف الشعار",
  "fault.logo-unfit":
    "لا يمكن عرض {path} شعارًا: {shape, select, size {حجمه أكبر من {limit, number} كيلوبايت؛ بسّطه أو احفظه أصغر} entity {فيه كيانات معرَّفة خاصة به؛ احفظه بصيغة `SVG` مجردة} other {ليس بصيغة `SVG` ولا `PNG`؛ احفظه بإحداهما}}",
  "fault.settings-too-large": "الإعدادات أطول من {limit, number} كيلوبايت؛ اختصرها",
  "fault.narrative-twice":
    "{path} نص باللغة نفسها، ولا يُطبع إلا واحد منهما؛ احذف أحدهما، أو سمِّه باللغة التي كُتب بها",
  "fault.narrative-too-large":
    "{shape, select, paragraph {الفقرة أطول من {limit, number} حرف؛ قسّمها بأسطر فارغة} deep {القوائم والاقتباسات متداخلة أعمق من {limit, number} مستوى؛ خفّف تداخلها} other {النص أطول من {limit, number} كيلوبايت؛ اختصره}}",
  "fault.narrative-image": "لا تُعرض الصور («{cell}»)؛ احذفها، أو سمِّ شعارًا في `briefing.yaml`",
  "fault.narrative-link":
    "«{cell}» ليس عنوانًا على الويب؛ اكتبه مسبوقًا بـ `http://` أو `https://`، أو احذف الرابط",
  "fault.narrative-reference":
    "{cell} لا تُقرأ إحالةً؛ {meant, select, none {اكتب إحالة مثل `[figure:ID]` أو `[estimate:INDICATOR place=ID as-of=2021-05]` أو `[derived:RELATION]` أو `[plain:2546]`} other {هل المقصود {meant}؟}}",
  "fault.narrative-unknown":
    "لا شيء في مجموعة البيانات تشير إليه {cell}؛ {choices, select, none {اكتب إحالة إلى ما هو موجود} other {اكتب واحدة مما يأتي: {choices}}}",
  "fault.narrative-ambiguous": "قد تشير {cell} إلى أشياء عدة؛ اكتب واحدة مما يأتي: {choices}",
  "fault.narrative-number":
    "لا رقم ولا تقدير ولا قيمة مشتقة تساوي {cell}؛ اكتب إحالة مثل `[figure:ID]`، أو إن لم يكن العدد رقمًا من السجل فاكتبه بين قوسين معقوفين بعد `plain:`",
  "fault.narrative-disowned":
    "{cell} رقم {shape, select, none {ما زال قائمًا} withdrawn {مسحوب} corrected {مصحَّح لأنه خطأ} other {حلّ محله رقم لاحق}}{finding, select, none {{shape, select, none {} other { (بحسب حالته)}}} other { بموجب القرار في {finding}}}؛ {shape, select, none {اكتب {meant}} other {أحِل إلى رقم غيره، أو إن أردت ذكره رغم ذلك فاكتب {meant}، فيُطبع ومعه تنبيه}}",
};
