import type { compare as english } from "../en/compare.ts";
import type { Translation } from "../translation.ts";

/** How many keys of a side stand in how many of its rows. */
const repeated = (side: "left" | "right") =>
  `{${side}Keys, plural, zero {لا مفتاح في {${side}Rows, number} من صفوف {${side}} ({${side}Examples})} one {مفتاح واحد في {${side}Rows, number} من صفوف {${side}} ({${side}Examples})} two {مفتاحان في {${side}Rows, number} من صفوف {${side}} (مثل {${side}Examples})} few {# مفاتيح في {${side}Rows, number} من صفوف {${side}} (مثل {${side}Examples})} many {# مفتاحًا في {${side}Rows, number} من صفوف {${side}} (مثل {${side}Examples})} other {# مفتاح في {${side}Rows, number} من صفوف {${side}} (مثل {${side}Examples})}}`;

/** The words of a comparison of two tables. */
export const compare: Translation<typeof english> = {
  "refused.map":
    "`--map`: تعذّرت قراءة «{word}»؛ اكتب `left=right`، كما في `name=full_name`. وضع شرطة مائلة عكسية قبل الفاصلة أو علامة المساواة إن كانت من الاسم.",
  "refused.wish-unknown":
    "ليس «{word}» خيارًا من خيارات `{function}`؛ {meant, select, none {الخيارات: {choices}} other {هل تقصد {meant}؟ الخيارات: {choices}}}",
  "refused.tolerance":
    "`--tolerance`: تعذّرت قراءة «{word}»؛ اكتب `column=5` أو `column=1%`، وللتواريخ `column=3d`. وضع شرطة مائلة عكسية قبل الفاصلة أو علامة المساواة إن كانت من الاسم.",
  "refused.named-twice": "يُذكر «{word}» مرتين في {option}؛ أبقِ واحدة منهما.",
  "refused.limit": "`--limit`: «{word}» ليس عددًا من الصفوف؛ اكتب عددًا صحيحًا مثل `50`.",
  "refused.limit-daff": "يُسقط `--limit` صفوفًا، والرقعة تحتاج إليها كلها؛ احذفه مع `--format daff`.",
  "refused.duplicates-daff":
    "يُبقي `--duplicates all` عدة صفوف لمفتاح واحد، ولا تميّز الرقعة بينها؛ اختر `error` أو `first` مع `--format daff`.",
  "refused.fail-above":
    "`--fail-above`: «{word}» ليس حدًّا؛ اكتب نسبة من الصفوف مثل `0.5%`، أو عددًا صحيحًا من الصفوف.",
  "refused.memory": "`--memory`: «{word}» ليس قدرًا من الذاكرة؛ اكتب مثل `1GB` أو `512MB`.",
  "refused.output-ending":
    "`--output`: لا يكتب `recount compare` ملفًا ينتهي اسمه بـ «{word}»؛ اجعل اسمه ينتهي بـ `.html` أو `.csv` أو `.json` أو `.parquet` أو `.txt`، أو اذكر الصيغة بـ `--format`.",
  "refused.parquet-output": "صيغة `Parquet` ليست نصًا يُعرض في الطرفية؛ سمِّ ملفًا مع `--output`.",
  "refused.suggest-format": "يطبع `--suggest-keys` جدولًا أو `JSON`؛ اذكر أحدهما مع `--format`.",
  "refused.input-twice": "في المدخل القياسي (`-`) جدول واحد؛ سمِّ ملفًا للجدول الآخر، أو اكتبه في ملف أولًا.",
  "refused.key-missing":
    "اذكر مع `--on` الأعمدة التي تميّز الصفوف بعضها من بعض. {found, select, none {لا أعمدة مشتركة تميّز كل الصفوف؛ يعرض `--suggest-keys` أقربها إلى ذلك، ويقرن `--map name=full_name` عمودين باسمين مختلفين، ويجد `--match` صفوف الأشخاص بأسمائهم.} other {هذه تميّزها: {found}}}",

  "fault.compare-column-unknown":
    "يذكر `--{option}` العمود «{cell}»، وليس موجودًا؛ {meant, select, none {الأعمدة: {choices}} other {هل تقصد {meant}؟ الأعمدة: {choices}}}{mappable, select, yes {. إن كان له اسم آخر هناك: `--map {cell}=OTHER`} other {}}",
  "fault.compare-column-misused":
    "{shape, select, key_ignored {هذا العمود يميّز الصفوف فلا يُهمَل؛ احذفه من `--on` أو من `--ignore`} key_twice {يذكر `--on` العمود مرتين؛ أبقِ واحدة} mapped_twice {يعطي `--map` هذا العمود لأكثر من عمود في الأول؛ أبقِ واحدًا} tolerance_key {المفاتيح إما متساوية أو لا؛ احذف العمود من `--tolerance`} tolerance_unused {هذا العمود لا يُقارَن؛ احذفه من `--tolerance` أو من `--ignore`، أو أضفه إلى `--only`} other {ليس في العمود {reading, select, number {عدد} other {تاريخ}} واحد، فلا معنى لتفاوت مسموح به فيه؛ احذفه من `--tolerance`}}",
  "error.keys-repeated": `لا تتميّز الصفوف بـ {columns}: {sides, select, left {${repeated("left")}} right {${repeated("right")}} other {${repeated("left")}، و${repeated("right")}}}. اذكر أعمدة أخرى بـ \`--on\`، أو خذ أول صف لكل مفتاح بـ \`--duplicates first\`، أو قابل بعضها ببعض بـ \`--duplicates all\`؛ ويبحث \`--suggest-keys\` عن أعمدة تميّز الصفوف كلها.`,

  "compare.title": "{left} و{right}",
  "compare.none-meet": "لا صف في أيٍّ من الجدولين يستوفي الشرط: لم يُقارَن شيء.",
  "compare.equal-none": "الجدولان متطابقان: لا صف في أيٍّ منهما.",
  "compare.equal":
    "{rows, plural, zero {الجدولان متطابقان: لا صف في أيٍّ منهما.} one {الجدولان متطابقان: فيهما صف واحد بعينه.} two {الجدولان متطابقان: الصفّان أنفسهما في كليهما.} few {الجدولان متطابقان: الصفوف أنفسها في كليهما، وعددها #.} many {الجدولان متطابقان: الصفوف أنفسها في كليهما، وعددها #.} other {الجدولان متطابقان: الصفوف أنفسها في كليهما، وعددها #.}}",
  "compare.other-columns": "لا يختلف أي صف، لكن أعمدة الجدولين ليست واحدة.",
  "compare.differ":
    "{differ, plural, zero {لا صف يختلف} one {صف واحد يختلف} two {صفّان يختلفان} few {# صفوف تختلف} many {# صفًا يختلف} other {# صف يختلف}} من {rows, plural, zero {لا صفوف} one {صف واحد} two {صفّين} few {# صفوف} many {# صفًا} other {# صف}}: {list}.",
  "compare.count-changed":
    "{count, plural, zero {لا صف متغيّر} one {صف واحد متغيّر} two {صفّان متغيّران} few {# صفوف متغيّرة} many {# صفًا متغيّرًا} other {# صف متغيّر}}",
  "compare.count-left":
    "{count, plural, zero {لا صف في الأول وحده} one {صف واحد في الأول وحده} two {صفّان في الأول وحده} few {# صفوف في الأول وحده} many {# صفًا في الأول وحده} other {# صف في الأول وحده}}",
  "compare.count-right":
    "{count, plural, zero {لا صف في الثاني وحده} one {صف واحد في الثاني وحده} two {صفّان في الثاني وحده} few {# صفوف في الثاني وحده} many {# صفًا في الثاني وحده} other {# صف في الثاني وحده}}",

  "compare.side-left": "الأول",
  "compare.side-right": "الثاني",
  "compare.head-side": "أيّهما",
  "compare.head-table": "الجدول",
  "compare.head-rows": "الصفوف",
  "compare.head-columns": "الأعمدة",
  "compare.head-reading": "قُرئ بوصفه",
  "compare.sign": "«{sign}»",
  "compare.reading-delimiter": "بين خلاياه {delimiter}",
  "compare.reading-quote": "حول خلاياه {quote}",
  "compare.reading-sheet": "الورقة «{sheet}»",
  "compare.delimiter-tab": "علامات جدولة",
  "compare.delimiter-space": "مسافات",

  "compare.keys": "تتميّز الصفوف بحسب {list}.",
  "compare.pair": "{left} = {right}",
  "compare.where": "لم تُقارن إلا الصفوف التي تستوفي هذا الشرط: {condition}",
  "compare.left-out":
    "{count, plural, zero {لم يُترك أي عمود: {list}.} one {تُرك عمود واحد كما طُلب: {list}.} two {تُرك عمودان كما طُلب: {list}.} few {تُركت # أعمدة كما طُلب: {list}.} many {تُرك # عمودًا كما طُلب: {list}.} other {تُرك # عمود كما طُلب: {list}.}}",
  "compare.allowed": "لا يُعدّ اختلافًا، كما طُلب: {list}.",
  "compare.allowed-case": "الحروف الكبيرة بدل الصغيرة",
  "compare.allowed-spaces": "الفراغات في أطراف النصوص أو بين كلماتها",
  "compare.allowed-accents": "علامات النبر والتشكيل",
  "compare.allowed-apart": "ما لا يتجاوز {by} في {column}",
  "compare.percent": "{percent}%",
  "compare.empty-apart": "لا يُعدّ النص الفارغ وغياب القيمة شيئًا واحدًا، كما طُلب.",
  "compare.unpaired-left":
    "{count, plural, zero {لا عمود في الأول وحده: {list}.} one {في الأول وحده عمود لم يُقارن: {list}.} two {في الأول وحده عمودان لم يُقارنا: {list}.} few {في الأول وحده # أعمدة لم تُقارن: {list}.} many {في الأول وحده # عمودًا لم تُقارن: {list}.} other {في الأول وحده # عمود لم تُقارن: {list}.}}",
  "compare.unpaired-right":
    "{count, plural, zero {لا عمود في الثاني وحده: {list}.} one {في الثاني وحده عمود لم يُقارن: {list}.} two {في الثاني وحده عمودان لم يُقارنا: {list}.} few {في الثاني وحده # أعمدة لم تُقارن: {list}.} many {في الثاني وحده # عمودًا لم تُقارن: {list}.} other {في الثاني وحده # عمود لم تُقارن: {list}.}}",
  "compare.no-columns": "لا يشترك الجدولان في عمود غير المفتاح، فلا يُقارن إلا وجود الصفوف.",
  "compare.empty-keys":
    "{side, select, left {في الأول} other {في الثاني}} {rows, plural, zero {لا صف بلا مفتاح} one {صف واحد بلا مفتاح، فلا يُقرن بصف} two {صفّان بلا مفتاح، فلا يُقرنان بصف} few {# صفوف بلا مفتاح، فلا تُقرن بصف} many {# صفًا بلا مفتاح، فلا تُقرن بصف} other {# صف بلا مفتاح، فلا تُقرن بصف}}.",
  "compare.duplicate-keys":
    "{side, select, left {في الأول} other {في الثاني}} {keys, plural, zero {لا مفتاح يتكرر} one {مفتاح واحد يتكرر} two {مفتاحان يتكرران} few {# مفاتيح تتكرر} many {# مفتاحًا يتكرر} other {# مفتاح يتكرر}} ({rows, plural, zero {لا صفوف} one {صف واحد} two {صفّان} few {# صفوف} many {# صفًا} other {# صف}} في المجموع): {list}{more, select, none {} other {، …}}.",
  "compare.reconciled-types": "يُقارن {column} بوصفه {as}: هو في الأول {left}، وفي الثاني {right}.",
  "compare.reconciled-leading-zeros":
    "يُقارن {column} بوصفه نصوصًا: «{example}» في {side, select, left {الأول} other {الثاني}} تضيع أصفاره لو قُرئ عددًا.",
  "compare.reconciled-unlike":
    "يُقارن {column} بوصفه نصوصًا: لا يُقرأ «{example}» في {side, select, left {الأول} other {الثاني}} {reading, select, number {عددًا} date {تاريخًا} time {وقتًا} other {صوابًا أو خطأ}}، كما تُقرأ قيم أخرى.",
  "compare.reconciled-zone":
    "يُقارن {column} بوصفه نصوصًا: بعض الأوقات تذكر منطقتها الزمنية، ولا يستقيم معها «{example}» في {side, select, left {الأول} other {الثاني}}.",
  "compare.reconciled-partly":
    "{count, plural, zero {ليس في {column} قيمة لا تُقرأ} one {في {column} قيمة واحدة لا تُقرأ} two {في {column} قيمتان لا تُقرآن} few {في {column} # قيم لا تُقرأ} many {في {column} # قيمة لا تُقرأ} other {في {column} # قيمة لا تُقرأ}} بوصفها {reading, select, number {أعدادًا} date {تواريخ} time {أوقاتًا} other {صوابًا أو خطأ}}، مثل «{example}» في {side, select, left {الأول} other {الثاني}}؛ لا يشملها التفاوت المسموح به.",
  "compare.set-aside":
    "{side, select, left {في الأول} other {في الثاني}} {count, plural, zero {لم يُترك صف} one {تُرك صف واحد لأن صفًا قبله له المفتاح نفسه} two {تُرك صفّان لأن صفًا قبلهما له المفتاح نفسه} few {تُركت # صفوف لأن صفوفًا قبلها لها المفتاح نفسه} many {تُرك # صفًا لأن صفوفًا قبلها لها المفتاح نفسه} other {تُرك # صف لأن صفوفًا قبلها لها المفتاح نفسه}}.",
  "compare.type-text": "نص",
  "compare.type-whole": "أعداد صحيحة",
  "compare.type-number": "أعداد",
  "compare.type-date": "تواريخ",
  "compare.type-time": "أوقات",
  "compare.type-boolean": "صواب أو خطأ",

  "compare.heading-columns": "الأعمدة",
  "compare.columns-same":
    "{count, plural, zero {لا عمود آخر واحد في كل الصفوف: {list}.} one {عمود آخر لا اختلاف فيه: {list}.} two {عمودان آخران لا اختلاف فيهما: {list}.} few {# أعمدة أخرى لا اختلاف فيها: {list}.} many {# عمودًا آخر لا اختلاف فيها: {list}.} other {# عمود آخر لا اختلاف فيها: {list}.}}",
  "compare.columns-all-same":
    "{count, plural, zero {لا اختلاف في أي عمود: {list}.} one {لا اختلاف في العمود الوحيد الذي قورن: {list}.} two {لا اختلاف في العمودين اللذين قورنا: {list}.} few {لا اختلاف في الأعمدة التي قورنت، وعددها #: {list}.} many {لا اختلاف في الأعمدة التي قورنت، وعددها #: {list}.} other {لا اختلاف في الأعمدة التي قورنت، وعددها #: {list}.}}",
  "compare.head-column": "العمود",
  "compare.head-as": "قورن بوصفه",
  "compare.head-different": "صفوف تختلف",
  "compare.head-largest": "أكبر فرق",
  "compare.head-typical": "الفرق المعتاد",
  "compare.as-text": "نصوصًا",
  "compare.as-number": "أعدادًا",
  "compare.as-date": "تواريخ",
  "compare.as-time": "أوقاتًا",
  "compare.as-boolean": "صوابًا أو خطأ",
  "compare.days":
    "{count, plural, zero {{by} يوم} one {{by} يوم} two {{by} يوم} few {{by} أيام} many {{by} يومًا} other {{by} يوم}}",
  "compare.largest": "{by} ({key})",

  "compare.heading-rows": "الصفوف التي تختلف",
  "compare.heading-first-rows":
    "{count, plural, zero {الصفوف التي تختلف} one {أول صف يختلف} two {أول صفّين يختلفان} few {أول # صفوف تختلف} many {أول # صفًا يختلف} other {أول # صف يختلف}}",
  "compare.head-key": "المفتاح",
  "compare.head-change": "التغيّر",
  "compare.head-left": "الأول",
  "compare.head-right": "الثاني",
  "compare.head-by": "الفرق",
  "compare.change-changed": "تغيّر",
  "compare.change-left": "في الأول وحده",
  "compare.change-right": "في الثاني وحده",
  "compare.more-cells":
    "{count, plural, zero {لا خلايا أخرى} one {خلية أخرى} two {خليتان أخريان} few {# خلايا أخرى} many {# خلية أخرى} other {# خلية أخرى}}",
  "compare.missing": "(لا قيمة)",
  "compare.empty": "(نص فارغ)",
  "compare.more-rows":
    "{count, plural, zero {لا يختلف صف آخر.} one {يختلف صف آخر.} two {يختلف صفّان آخران.} few {تختلف # صفوف أخرى.} many {يختلف # صفًا آخر.} other {يختلف # صف آخر.}} لعرضها كلها: \u2068`--limit` {all}\u2069، أو `--output differences.csv`",

  "compare.kicker": "مقارنة بين جدولين",
  "compare.count-of-changed":
    "{count, plural, zero {صف متغيّر} one {صف متغيّر} two {صف متغيّر} few {صفوف متغيّرة} many {صفًا متغيّرًا} other {صف متغيّر}}",
  "compare.count-of-left": "في الأول وحده",
  "compare.count-of-right": "في الثاني وحده",
  "compare.count-of-equal":
    "{count, plural, zero {صف بلا اختلاف} one {صف بلا اختلاف} two {صف بلا اختلاف} few {صفوف بلا اختلاف} many {صفًا بلا اختلاف} other {صف بلا اختلاف}}",
  "compare.heading-tables": "الجدولان",
  "compare.caption-tables": "ما قورن، وكيف قُرئ",
  "compare.caption-columns":
    "الأعمدة التي تختلف خلاياها؛ الفرق هو الثاني ناقص الأول، والفرق المعتاد بلا إشارة",
  "compare.caption-rows": "كل خلية تختلف، بحسب صفها، وقد عُلّم موضع الاختلاف",
  "compare.page-rest":
    "في هذه الصفحة أول {shown, number} من {all, plural, zero {الصفوف التي تختلف} one {صف واحد يختلف} two {صفّين يختلفان} few {# صفوف تختلف} many {# صفًا يختلف} other {# صف يختلف}}. يمكن لمن أعدّها أن يكتبها كلها: \u2068`--limit` {all}\u2069، أو جدولًا: `--output differences.csv`",
  "compare.search": "البحث في هذه الصفوف",
  "compare.filter-column": "يختلف في",
  "compare.foot": "أُعدّت بواسطة `recount`. ما لم يُقارن مذكور أعلاه.",

  "compare.key-chosen": "تتميّز الصفوف بحسب {list}، فلا يشترك فيه صفّان من جدول واحد؛ يسمّي `--on` أعمدة أخرى.",
  "compare.suggest-heading": "أعمدة قد تميّز الصفوف، الأصلح أولًا",
  "compare.suggest-none":
    "لا أعمدة مشتركة قد تميّز الصفوف: ليس لأي منها في معظم الصفوف قيم لا تتكرر وترد في الجدول الآخر أيضًا.",
  "compare.suggest-head-columns": "الأعمدة",
  "compare.suggest-head-left": "صفوف تتميّز في الأول",
  "compare.suggest-head-right": "في الثاني",
  "compare.suggest-head-shared": "مفاتيح مشتركة",
  "compare.suggest-about": "نحو {percent}%",
  "compare.suggest-use": "لأخذ الأول: \u2068`--on` {columns}\u2069",

  "compare.progress": "مقارنة الجدولين",
  "compare.progress-share": "مقارنة الجدولين: {percent, number}% من هذه الخطوة",
  "compare.progress-write": "كتابة ما يختلف",
};
