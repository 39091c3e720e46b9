import type { match as english } from "../en/match.ts";
import type { Translation } from "../translation.ts";

/** The words of matching two lists. */
export const match: Translation<typeof english> = {
  "refused.match-none": "سمّ بـ`--match` الأعمدة التي فيها الأسماء.",
  "refused.match-key": "`--on` و `--match` طريقتان تجد بهما الصفوف بعضها: بمفتاح أو بالأسماء. احذف إحداهما.",
  "refused.match-alone": "`--{option}` يخص الصفوف التي تجد بعضها بأسمائها؛ سمِّ أعمدة الاسم بـ `--match`.",
  "refused.match-daff": "الرقعة تميّز الصفوف بمفتاح، و `--match` لجداول بلا مفتاح؛ اختر صيغة غير `daff`.",
  "refused.decisions-missing": "`--decisions`: لا يوجد ملف {file}.",
  "fault.match-row-invalid":
    "«{cell}» لا يدل على صف؛ اكتب رقمه، أو ما يكتبه `--pairs` عنه، مثل `12-3fa9c1b2`",
  "fault.match-decided-twice":
    "«{cell}» يخالف الصف {first} الذي يقرر غير ذلك في الصفين نفسيهما؛ أبقِ واحدًا منهما",

  "match.by":
    "{pairs, plural, =0 {قُرنت الصفوف بحسب {list}: لم يُعثر على أي زوج.} zero {قُرنت الصفوف بحسب {list}: لم يُعثر على أي زوج.} one {قُرنت الصفوف بحسب {list}: عُثر على زوج واحد.} two {قُرنت الصفوف بحسب {list}: عُثر على زوجين.} few {قُرنت الصفوف بحسب {list}: عُثر على # أزواج.} many {قُرنت الصفوف بحسب {list}: عُثر على # زوجًا.} other {قُرنت الصفوف بحسب {list}: عُثر على # زوج.}}",
  "match.blocks":
    "{count, plural, one {لم تُقابَل إلا الصفوف التي تتفق في {list} أو يكون فيها فارغًا.} two {لم تُقابَل إلا الصفوف التي تتفق في أحد {list} أو يكون فيها فارغًا.} few {لم تُقابَل إلا الصفوف التي تتفق في أحد {list} أو يكون فيها فارغًا.} many {لم تُقابَل إلا الصفوف التي تتفق في أحد {list} أو يكون فيها فارغًا.} zero {لم تُقابَل إلا الصفوف التي تتفق في أحد {list} أو يكون فيها فارغًا.} other {لم تُقابَل إلا الصفوف التي تتفق في أحد {list} أو يكون فيها فارغًا.}}",
  "match.evidence": "ما يشهد للزوج أو عليه: {list}.",
  "match.no-evidence":
    "كثيرًا ما لا تكفي الأسماء وحدها للتمييز بين الناس: سمِّ بـ `--evidence` أعمدة تميّز بينهم.",
  "match.undecided":
    "{count, plural, zero {لا أزواج متقاربة.} one {زوج واحد لا يمكن الجزم به ولم يُجمع.} two {زوجان لا يمكن الجزم بهما ولم يُجمعا.} few {# أزواج لا يمكن الجزم بها ولم تُجمع.} many {# زوجًا لا يمكن الجزم بها ولم تُجمع.} other {# زوج لا يمكن الجزم بها ولم تُجمع.}} للبتّ: يكتب `--pairs decisions.csv` الأزواج في ملف، ويعمل `--decisions decisions.csv` بما يُملأ فيه.",
  "match.parted":
    "{count, plural, zero {لم يُفصل أي زوج بقرار.} one {فُصل زوج واحد بقرار.} two {فُصل زوجان بقرار.} few {فُصلت # أزواج بقرارات.} many {فُصل # زوجًا بقرارات.} other {فُصل # زوج بقرارات.}}",
  "match.unfollowed":
    "لم يُعمل بالقرار في الصف {row} من ملف القرارات: {why, select, gone {لم يعد الصف {reference} موجودًا في {side, select, left {الأول} other {الثاني}}} changed {تغيّر الصف {reference} في {side, select, left {الأول} other {الثاني}} منذ ذلك الحين} other {قرار آخر يقرن الصف {reference} في {side, select, left {الأول} other {الثاني}}}}.",

  "match.heading-undecided": "أزواج لا يمكن الجزم بها",
  "match.heading-pairs": "الأزواج",
  "match.heading-parted": "أزواج مفصولة",
  "match.caption-parted": "أزواج تقرر أن كلًّا منها شخصان",
  "match.heading-least-sure": "أقل الأزواج يقينًا",
  "match.more-pairs":
    "{count, plural, zero {لا أزواج أخرى.} one {وزوج آخر.} two {وزوجان آخران.} few {و# أزواج أخرى.} many {و# زوجًا آخر.} other {و# زوج آخر.}} كلها: `--pairs pairs.csv`",
  "match.caption-undecided": "أزواج على شخص أن يبتّ فيها، وما يشهد لكل منها وعليه",
  "match.caption-pairs": "أزواج عُدّ كل منها شخصًا واحدًا، أقلها يقينًا أولًا",
  "match.head-score": "الدرجة",
  "match.head-left": "الأول",
  "match.head-right": "الثاني",
  "match.head-rows": "الصفوف",
  "match.head-why": "السبب",
  "match.row": "{row}: {name}",

  "match.reasons": "؛ ",
  "match.same-name": "الاسم نفسه",
  "match.spelling": "اسم واحد بكتابتين: {left}، {right}",
  "match.near": "اسمان متقاربان في اللفظ: {left}، {right}",
  "match.letters":
    "{count, plural, zero {{right} بدل {left}} one {{right} بدل {left}: حرف واحد} two {{right} بدل {left}: حرفان} few {{right} بدل {left}: # أحرف} many {{right} بدل {left}: # حرفًا} other {{right} بدل {left}: # حرف}}",
  "match.article":
    "{left, select, none {أداة التعريف «{right}» في الثاني وحده} other {{right, select, none {أداة التعريف «{left}» في الأول وحده} other {«{right}-» بدل «{left}-»}}}}",
  "match.initial": "{left}، {right}: حرف أول",
  "match.only-left": "{words} في الأول وحده",
  "match.only-right": "{words} في الثاني وحده",
  "match.reordered": "الأجزاء بترتيب آخر",
  "match.joined": "{words} مكتوب موصولًا",
  "match.rare":
    "{count, plural, zero {لا صف فيه {words}} one {صف واحد فقط فيه {words}} two {صفان فقط فيهما {words}} few {# صفوف فقط فيها {words}} many {# صفًا فقط فيها {words}} other {# صف فقط فيها {words}}}",
  "match.cell-same": "{column} نفسه",
  "match.cell-alike": "{column} يكاد يكون نفسه: {left}، {right}",
  "match.cell-different": "{column} مختلف: {left}، {right}",
  "match.rival": "زوج آخر يكاد يساويه",
  "match.decided": "قرره {by} في {on}: {reason}",
};
