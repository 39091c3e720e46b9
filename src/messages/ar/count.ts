import type { count as english } from "../en/count.ts";
import type { Translation } from "../translation.ts";

/** The words of counting the rows of a table. */
export const count: Translation<typeof english> = {
  "refused.count-dataset": "اذكر مجموعة البيانات التي لها الأرقام بالخيار `--dataset`.",
  "refused.count-indicator":
    "اذكر ما يدل عليه الصف بالخيار `--indicator`، بمعرّفه في `indicators.csv`، أو عمودًا فيه مثل هذه المعرّفات بالخيار `--by indicator=COLUMN`.",
  "refused.count-both": "`--sum` يجمع عمودًا و`--distinct` يعدّ ما في عمود: احذف أحدهما.",
  "refused.count-by":
    "`--by`: لا تُقرأ «{word}»؛ اكتب `indicator` أو `population` أو `place` أو `event` أو `phase`، كلًّا مرة واحدة، مع العمود الذي يعطيه، مثل `place=province`.",

  "fault.count-column-unknown":
    "يذكر {option} العمود «{cell}»، وليس في الجدول؛ {meant, select, none {أعمدته: {choices}} other {هل تقصد {meant}؟ أعمدته: {choices}}}",
  "fault.count-column-kind":
    "يحتاج {option} إلى {expected, select, number {أعداد} other {تواريخ}}، وفي العمود {example, select, none {شيء آخر} other {نصوص، مثل «{example}»}}؛ اترك ما ليس {expected, select, number {عددًا} other {تاريخًا مثل `2021-05-09`}} فارغًا، أو خذ عمودًا آخر",
  "fault.count-id-unknown":
    "«{cell}» ليس في أي صف من {table}؛ {meant, select, none {أضفه هناك، أو صحّح المعرّف} other {هل تقصد {meant}؟}}",
  "fault.count-value-unknown":
    "«{cell}» ليس معرّفًا ولا تسمية في {table}؛ أضفه هناك، أو أصلحه في الجدول، أو استبعد صفوفه بالخيار `--where`",
  "fault.count-value-ambiguous":
    "«{cell}» تسمية عدة صفوف من {table} ({choices})؛ اكتب المعرّف في الجدول، أو اجعل للصفوف تسميات مختلفة",
  "fault.count-figure-there":
    "في مجموعة البيانات الرقم «{cell}» سلفًا؛ لنسخة أحدث من الجدول اذكر مصدرًا آخر بالخيار `--source`",

  "count.counted":
    "{table}: الصفوف المأخوذة {kept, number} من {rows, plural, zero {لا شيء} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}، و{figures, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}.",
  "count.none-kept": "لا صف يستوفي الشرط. هل كُتب كما في الجدول؟",
  "count.narrowed":
    "{dimension, select, place {ينتقي الشرط بحسب {column}، والأرقام عن كل الأماكن. إن كانت صفوفه لمكان واحد فسمّه بـ`--place`، وإلا فإن `--by place` تجعل لكل مكان رقمًا.} other {ينتقي الشرط بحسب {column}، والأرقام عن كل الفئات. إن كانت صفوفه لفئة واحدة فسمّها بـ`--population`، وإلا فإن `--by population` تجعل لكل فئة رقمًا.}}",
  "count.unplaced":
    "{count, plural, zero {لا صف خارج الأرقام.} one {صف واحد ليس في أي رقم: عمود من أعمدة `--by` فارغ فيه.} two {صفان ليسا في أي رقم: عمود من أعمدة `--by` فارغ فيهما.} few {# صفوف ليست في أي رقم: عمود من أعمدة `--by` فارغ فيها.} many {# صفًا ليست في أي رقم: عمود من أعمدة `--by` فارغ فيها.} other {# صف ليست في أي رقم: عمود من أعمدة `--by` فارغ فيها.}}",
  "count.identical":
    "{count, plural, zero {لا صف يطابق غيره.} one {صف واحد يطابق غيره في كل الأعمدة، وعُدّ زيادةً عليه.} two {صفان يطابقان غيرهما في كل الأعمدة، وعُدّا زيادةً عليه.} few {# صفوف تطابق غيرها في كل الأعمدة، وعُدّت زيادةً عليها.} many {# صفًا تطابق غيرها في كل الأعمدة، وعُدّت زيادةً عليها.} other {# صف تطابق غيرها في كل الأعمدة، وعُدّت زيادةً عليها.}} ليُعدّ كل اسم مرة واحدة اذكر عموده بالخيار `--distinct`.",
  "count.repeated":
    "{count, plural, zero {لا قيمة في عدة صفوف ({rows, number}): {examples}.} one {قيمة واحدة في عدة صفوف (مجموعها {rows, number}) عُدّت مرة واحدة: {examples}.} two {قيمتان في عدة صفوف (مجموعها {rows, number}) عُدّت كل منهما مرة واحدة: {examples}.} few {# قيم في عدة صفوف (مجموعها {rows, number}) عُدّت كل منها مرة واحدة، مثل {examples}.} many {# قيمة في عدة صفوف (مجموعها {rows, number}) عُدّت كل منها مرة واحدة، مثل {examples}.} other {# قيمة في عدة صفوف (مجموعها {rows, number}) عُدّت كل منها مرة واحدة، مثل {examples}.}}",
  "count.shared":
    "{count, plural, zero {لا قيمة معدودة في أكثر من رقم.} one {قيمة واحدة معدودة في أكثر من رقم.} two {قيمتان معدودتان في أكثر من رقم.} few {# قيم معدودة في أكثر من رقم.} many {# قيمة معدودة في أكثر من رقم.} other {# قيمة معدودة في أكثر من رقم.}}",
  "count.missing":
    "{count, plural, zero {لا صف يخلو فيه {column}.} one {صف واحد لا يزيد شيئًا لأن {column} فارغ فيه: فالرقم حد أدنى، «على الأقل».} two {صفان لا يزيدان شيئًا لأن {column} فارغ فيهما: فأرقامهما حدود دنيا، «على الأقل».} few {# صفوف لا تزيد شيئًا لأن {column} فارغ فيها: فأرقامها حدود دنيا، «على الأقل».} many {# صفًا لا تزيد شيئًا لأن {column} فارغ فيها: فأرقامها حدود دنيا، «على الأقل».} other {# صف لا تزيد شيئًا لأن {column} فارغ فيها: فأرقامها حدود دنيا، «على الأقل».}}",
  "count.undated":
    "{count, plural, zero {لا صف معدود بلا تاريخ.} one {صف معدود واحد بلا تاريخ.} two {صفان معدودان بلا تاريخ.} few {# صفوف معدودة بلا تاريخ.} many {# صفًا معدودًا بلا تاريخ.} other {# صف معدود بلا تاريخ.}}",
  "count.no-date":
    "لا تناقض الأرقامُ شيئًا وهي بلا تاريخ. اذكر بالخيار `--as-of` إلى متى يعدّ الجدول: عمودًا أو تاريخًا.",
  "count.new-source": "ليس في مجموعة البيانات مصدر «{source}» بعد: سيأتي صف له مع الأرقام.",
  "count.more":
    "{count, plural, zero {ولا أرقام أخرى.} one {ورقم آخر.} two {ورقمان آخران.} few {و# أرقام أخرى.} many {و# رقمًا آخر.} other {و# رقم آخر.}}",
  "count.column.value": "القيمة",
  "count.column.counted": "المعدود",
  "count.column.as-of": "حتى",
  "count.column.id": "المعرّف",
  "count.column.source": "المصدر",
  "count.cited":
    "{count, plural, zero {ما تذكره المصادر عن الشيء نفسه} one {ما يذكره مصدر عن الشيء نفسه} two {ما تذكره المصادر عن الشيء نفسه} few {ما تذكره المصادر عن الشيء نفسه} many {ما تذكره المصادر عن الشيء نفسه} other {ما تذكره المصادر عن الشيء نفسه}}",
  "count.findings":
    "{count, plural, zero {ما يقوله التدقيق فيها} one {ما يقوله التدقيق فيه} two {ما يقوله التدقيق فيهما} few {ما يقوله التدقيق فيها} many {ما يقوله التدقيق فيها} other {ما يقوله التدقيق فيها}}",
  "count.no-finding":
    "{count, plural, =0 {لا شيء يُقابَل بالمصادر.} zero {لا شيء يُقابَل بالمصادر.} one {لا يجد التدقيق ما يقوله في هذا الرقم: لا مصدر يناقضه.} two {لا يجد التدقيق ما يقوله في هذين الرقمين: لا مصدر يناقضهما.} few {لا يجد التدقيق ما يقوله في هذه الأرقام: لا مصدر يناقضها.} many {لا يجد التدقيق ما يقوله في هذه الأرقام: لا مصدر يناقضها.} other {لا يجد التدقيق ما يقوله في هذه الأرقام: لا مصدر يناقضها.}}",
  "count.written": "أُضيفت إلى {files}.",
  "count.not-written":
    "لم يُكتب شيء. الخيار `--append` يضيف {count, plural, zero {الصفوف} one {الصف} two {الصفين} few {الصفوف} many {الصفوف} other {الصفوف}} إلى مجموعة البيانات.",
};
