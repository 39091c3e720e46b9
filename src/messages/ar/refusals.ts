import type { refusals as english } from "../en/refusals.ts";
import type { Translation } from "../translation.ts";

/** Why a run cannot do what it was asked for. */
export const refusals: Translation<typeof english> = {
  "refused.date": "{option}: «{word}» ليس تاريخًا؛ اكتب `2021` أو `2021-05` أو `2021-05-09`",
  "refused.since-later":
    "`--since`: {since} يلي {knownBy}، وهو تاريخ `--known-by`؛ تُذكر التغييرات بدءًا من تاريخ أسبق.",
  "refused.decision-date": "{option}: «{word}» ليس تاريخًا؛ اكتب `2021-05-09`، أو احذف الخيار ليكون اليوم.",
  "refused.decision-later":
    "هناك قرار بشأن {finding} في ذلك اليوم أو بعده، والمعتدّ به هو الأحدث. لإصلاح خطأ فيه صحّح صفه في `adjudications.csv`، أو احذف ذلك الصف وقرّر من جديد؛ أما القرار الذي جاء بعده فيأخذ تاريخه بالخيار `--on`.",
  "refused.decided": "{finding} محسومة من قبل: {decision}، {by}، {on}. لاتخاذ القرار من جديد: `--again`.",
  "refused.about-decision":
    "{finding} نتيجة عن قرار. قرّر بشأن {other, select, none {النتيجة} other {{other}}} نفسها، أو احذف الصف من `adjudications.csv`.",
  "refused.figure-unwanted": "{option} يخص النتيجة كلها؛ احذف `--figure`.",
  "refused.figure-none": "{finding} لا تخص أي رقم؛ قرّر بواسطة `explain` أو `defer`.",
  "refused.figure-missing": "{option} يحتاج إلى `--figure`. أرقام {finding}: {figures}.",
  "refused.figure-foreign": "`--figure`: {finding} لا تخص {figure}. أرقام {finding}: {figures}.",
  "refused.words-empty": "{option} فارغ؛ وهو يُطبع مع القرار.",
  "refused.words-control": "في {option} رموز تحكّم؛ احذفها.",
  "refused.choice":
    "لا يعرف {option} «{word}». {meant, select, none {اختر مما يأتي: {choices}.} other {هل المقصود {meant}؟}}",
  "refused.rows-format": "لا يُستعمل `--rows` إلا مع `--format csv`.",
  "refused.scale": "`--scale`: {word} خارج الحدود؛ اكتب عددًا من 1 إلى 8.",
  "refused.png-output": "صورة `PNG` ليست نصًا يُعرض في الطرفية؛ اذكر ملفًا بالخيار `--output`.",
  "refused.output-folder": "`--output`: «{folder}» مجلد؛ اذكر ملفًا فيه.",
  "refused.output-nowhere": "`--output`: لا وجود للمجلد «{folder}»؛ أنشئه أولًا أو صحّح الاسم.",
  "refused.output-input": "{option}: «{file}» من الجداول التي تُقرأ وستضيع محتوياته؛ سمّ ملفًا آخر.",
  "refused.output-twice": "{other} و{option} يسمّيان الملف نفسه «{file}»؛ سمّ ملفًا آخر لأحدهما.",
  "refused.issues-undated":
    "لا مصدر له تاريخ نشر أو اطلاع، فلا يُعرف ما كان معروفًا ومتى؛ وهذا ما يحتاج إليه `--every`.",
  "refused.issues-none": "لا إحاطات من {from} إلى {to}: تاريخ `--to` يسبق تاريخ `--from`، أو يسبق أول نشر.",
  "refused.issues-many":
    "عدد الإحاطات من {from} إلى {to} هو {count, number}، أي أكثر من {most, number}. هل في `sources.csv` أو في `--from` أو `--to` سنة مكتوبة خطأً؟",
  "refused.issues-option": "لا يُستعمل {option} إلا مع `--every`.",
  "refused.issues-every": "لا يجتمع {option} و`--every`: فلكل إحاطة تاريخها.",
  "refused.address":
    "{option}: «{word}» ليس عنوانًا على الشبكة؛ اكتب عنوانًا مثل `https://example.org/briefings/`",
  "refused.template-missing": "`--template`: لا وجود للمجلد «{folder}»؛ أنشئه أولًا أو صحّح الاسم.",
  "refused.template-file": "`--template`: «{folder}» ملف؛ اذكر المجلد الذي هو فيه.",
  "refused.template-none":
    "`--template`: المجلد «{folder}» لا يحلّ محل شيء. {found, select, none {ليس فيه قالب ولا نمط ولا سمة.} other {فيه: {found}.}} يحلّ الملف محل ملف البرنامج الذي يحمل اسمه، وهذه الملفات هي: {known}",
  "refused.template-unused":
    "`--template`: لا قالب يستعمل {file} من «{folder}». {meant, select, none {} other {هل تقصد {meant}؟ }}الملف الذي لا يعرف البرنامج اسمه إنما يوضع ليُدرجه قالب آخر.",
  "refused.port":
    "`--port`: «{word}» ليس رقم منفذ؛ اكتب عددًا لا يزيد على 65535، أو احذف الخيار ليُختار منفذ خالٍ.",
  "refused.port-taken":
    "`--port`: المنفذ {port} يستعمله برنامج آخر؛ اذكر غيره، أو احذف الخيار ليُختار منفذ خالٍ.",
  "refused.where":
    "لا يُقرأ الشرط «{where}» عند الرمز {position}: {expected, select, column {يُنتظر اسم عمود} operator {يُنتظر واحد مما يأتي: `=, !=, <, <=, >, >=, in, not in, contains, starts with, ends with, is empty, is not empty`} value {تُنتظر قيمة} bracket {يُنتظر قوس} quote {علامة تنصيص لم تُغلق} shorter {هو أطول مما ينبغي} other {يُنتظر `and` أو `or` أو النهاية}}{ended, select, yes {، لكنه ينتهي} other {، حيث «{found}»}}. ما فيه مسافات يوضع بين علامتي تنصيص، مثل: `--where \"place = ''New Town'' and victims >= 2\"`",
};
