import type { errors as english } from "../en/errors.ts";
import type { Translation } from "../translation.ts";

/** What is wrong with an input, and what to do. The place is put before it. */
export const errors: Translation<typeof english> = {
  "fault.file-missing":
    "لا وجود لهذا الملف مع أن `datapackage.json` يسمّيه جدولًا باسم {table}؛ أضف الملف أو احذف المورد",
  "fault.file-unreadable": "تعذّرت قراءة الملف ({reason})؛ تحقق من أذونات الوصول إليه",
  "fault.not-utf8":
    "{encoding, select, utf16 {ترميز الملف `UTF-16`، وتسمّيه برامج الجداول `Unicode Text`؛ اختر في برنامج الجداول «حفظ باسم» والنوع `CSV UTF-8`} windows1256 {ترميز الملف ليس `UTF-8` (أول موضع: السطر {line})؛ ويبدو أنه `windows-1256` العربي: استورده بهذا الترميز (`Data, From Text/CSV, File origin 1256`) وتحقق من الأسماء، ثم اختر في برنامج الجداول «حفظ باسم» والنوع `CSV UTF-8`} windows1252 {ترميز الملف ليس `UTF-8` (أول موضع: السطر {line})؛ ويبدو أنه `windows-1252` الغربي: استورده بهذا الترميز (`Data, From Text/CSV, File origin 1252`) وتحقق من الأسماء، ثم اختر في برنامج الجداول «حفظ باسم» والنوع `CSV UTF-8`} workbook {الملف مصنّف من برنامج جداول وليس `CSV`؛ افتحه ثم اختر في برنامج الجداول «حفظ باسم» والنوع `CSV UTF-8`} compressed {الملف مضغوط؛ فكّ ضغطه} cut {ينقطع الملف داخل حرف في السطر {line}: لم يصل كاملًا؛ احصل عليه من جديد} mixed {معظم الملف `UTF-8` سوى السطر {line}: أُدخل فيه نص بترميز آخر؛ اكتب ذلك النص من جديد} text {الملف ليس نصًا عاديًا بترميز `UTF-8` (أول موضع: السطر {line})؛ اختر في محرر نصوص «حفظ باسم» والترميز `UTF-8`} other {ترميز الملف ليس `UTF-8` (أول موضع: السطر {line})؛ استورده بالترميز الذي حُفظ به، ثم اختر في برنامج الجداول «حفظ باسم» والنوع `CSV UTF-8`}}",
  "fault.not-json": "المحتوى ليس `JSON` سليمًا ({reason})؛ صحّحه بمحرر يتحقق من `JSON`",
  "fault.file-irregular": "لا يوجد في مكانه ملف عادي بل مجلد أو أنبوب أو جهاز؛ ضع الملف هناك",
  "fault.file-too-large": "حجم الملف أكبر من نصف غيغابايت؛ قسّمه أو انظر ما فيه",
  "fault.columns-too-many": "في صف العناوين أكثر من {most, number} عمود؛ ابحث عن سطر ليس من الجدول",
  "fault.not-csv": "ينقطع `CSV` هنا ({reason})؛ ابحث عن علامة اقتباس غير مغلقة أو غير مضاعفة",
  "fault.descriptor-invalid":
    "{reason}؛ راجع صيغة `Data Package`، أو ابدأ من المجموعة التي ينشئها `recount init`",
  "fault.path-missing": "المورد {table} بلا مسار؛ اذكر ملفًا واحدًا بمسار نسبي من مجلد مجموعة البيانات",
  "fault.path-leaves-folder":
    "المسار {path} يخرج من مجلد مجموعة البيانات؛ انقل الملف إلى داخل المجلد واذكره بمسار نسبي",
  "fault.table-unnamed": "الملف {path} موجود ولا يسمّيه أي مورد؛ أضف موردًا باسم {table} وبهذا المسار",
  "fault.table-twice": "موردان باسم {table}؛ أبقِ واحدًا منهما",
  "fault.table-missing": "الجدول {table} غير موجود؛ أضف ملفه بصيغة `CSV` وموردًا بهذا الاسم",
  "fault.csv-separator":
    "{separator, select, tab {تفصل بين الخلايا علامات جدولة، كما في النوع `Text (tab delimited)` وفي ما يُنسخ من برنامج الجداول؛ اختر في برنامج الجداول «حفظ باسم» والنوع `CSV UTF-8`} other {تفصل بين الخلايا فواصل منقوطة، كما تفعل برامج الجداول حيث تكون الفاصلة علامة الكسور العشرية؛ اختر في برنامج الجداول «حفظ باسم» والنوع `CSV UTF-8` بعد جعل الفاصلة فاصل القوائم في إعدادات المنطقة، أو استبدلها بمحرر نصوص}}",
  "fault.separator-line": "«{cell}» سطر لبرامج الجداول وليس صف عناوين؛ احذفه",
  "fault.no-header": "الملف بلا صف عناوين؛ يجب أن يسمّي صفه الأول الأعمدة",
  "fault.header-not-first": "أسماء الأعمدة في الصف {header}؛ احذف الصفوف التي فوقه ليكون هو الأول",
  "fault.header-translated":
    "لا عمود معروفًا باسمه («{header}»)؛ يجب أن يحمل الصف الأول أسماء الصيغة نفسها، مثل {wanted}: أما الأسماء بلغة أخرى فمكانها التسميات",
  "fault.column-missing": "العمود غير موجود؛ أضفه إلى صف العناوين",
  "fault.column-twice": "العمود مكرر في صف العناوين؛ أبقِ واحدًا",
  "fault.column-unnamed":
    "العمود رقم {position} بلا اسم في صف العناوين وفيه قيم، منها «{cell}»؛ سمِّه أو أفرغه",
  "fault.column-misspelt":
    "لا عمود معروفًا بهذا الاسم؛ هل المقصود {meant}؟ سمِّ «{cell}» باسم {meant}، أو إن كان عمودًا خاصًا بك فباسم أبعد عنه، مثل {own}",
  "fault.row-ragged":
    "في الصف {cells, plural, zero {لا خلايا} one {خلية واحدة} two {خليتان} few {# خلايا} many {# خليةً} other {# خلية}}، وفي صف العناوين {columns}؛ {excess, select, blank {خلاياه الأخيرة فارغة: احذف الأعمدة الفارغة بعد الجدول في برنامج الجداول، أو الفواصل في آخر الصف} other {ضع الخلايا التي فيها فاصلة بين علامتي اقتباس، أو أضف الخلايا الناقصة}}",
  "fault.id-invalid":
    "«{cell}» ليس معرّفًا؛ استعمل الحروف من `a` إلى `z` والأرقام من 0 إلى 9 والواصلات، وافصل بين عدة معرّفات بفواصل منقوطة (`;`)",
  "fault.formula-error":
    "«{cell}» هو ما يعرضه برنامج الجداول حين لا تعطي الصيغة نتيجة أو يضيق العمود؛ القيمة ضاعت: اكتب ما كان هنا (وإن بدأ النص بـ `-` أو `=` فضع قبله فاصلة عليا)، أو اترك الخلية فارغة",
  "fault.cell-disguised":
    "في «{cell}» {shape, select, invisible {رموز لا تُرى} digits {أرقام بكتابة أخرى} dashes {شرطة مكان الواصلة} quotes {علامات اقتباس} spaces {مسافات من نوع آخر} other {رموز تبدو صحيحة وليست كذلك}}؛ اكتب {readings}",
  "fault.id-damaged":
    "«{cell}» ليس معرّفًا بل {shape, select, date {تاريخ صنعه منه برنامج الجداول} exponent {عدد طويل قطع برنامج الجداول أرقامه} other {عدد أُضيفت إليه كسور عشرية}}؛ {shape, select, decimals {اكتب {meant}} other {خذ المعرّف من حيث كُتب أول مرة}}",
  "fault.id-twice": "المعرّف «{cell}» مستعمل في الصف {first}؛ غيّر أحدهما",
  "fault.cell-empty": "الخلية فارغة؛ هذا العمود يحتاج إلى قيمة في كل صف",
  "fault.number-invalid":
    "«{cell}» ليس عددًا؛ اكتب أرقامًا بنقطة عشرية وبلا فواصل، مثل `1234.5`؛ وإن كان كلمة مثل «عشرات» فاترك الخلية فارغة واستعمل القيد `vague`",
  "fault.number-damaged":
    "«{cell}» ليس عددًا مجردًا: {shape, select, thousands {فيه فواصل آلاف} comma {فاصلة تفصل كسوره العشرية} exponent {اختصره برنامج الجداول، وربما ضاعت أرقام منه} other {فيه وحدة قياس، ومكانها المؤشر}}؛ {sure, select, yes {اكتب {readings}} other {ربما كان الأصل: {readings}؛ تحقق من المصدر أيهما المقصود واكتبه بلا فواصل آلاف وبنقطة عشرية}}",
  "fault.number-as-date":
    "«{cell}» ليس عددًا بل التاريخ الذي صنعه منه برنامج الجداول، كما يصنع من `3-4`: اكتب العدد الأصغر هنا، والأكبر في عمود `upper`، واستعمل القيد `range`",
  "fault.number-negative": "«{cell}» أقل من الصفر؛ ولا يكون كذلك مؤشر نوعه `count` أو `stock`",
  "fault.number-not-whole":
    "«{cell}» ليس عددًا صحيحًا أقل من 9,007,199,254,740,992؛ يجب أن يكون كذلك كل مؤشر نوعه `count` أو `stock`: إن كانت نقطته تفصل الآلاف {mapped, select, yes {فاذكرها في الربط في `groupChar`، وعلامة الكسور في `decimalChar`} other {فاحذفها}}، وإن كان نسبة أو حصة فاجعل نوع المؤشر `measure`",
  "fault.date-invalid":
    "«{cell}» ليس تاريخًا؛ اكتب `2021` أو `2021-05` أو `2021-05-09`، أو فترة مثل `2019-10/2021-05` أو `2019-10/..`",
  "fault.date-damaged":
    "«{cell}» تاريخ {shape, select, month {كما تعرضه برامج الجداول} serial {كما تعدّه برامج الجداول، بالأيام منذ 1900} time {كما تحفظه البرامج، ومعه وقت من اليوم} unpadded {كما يُكتب كثيرًا، بلا واصلات ولا أصفار} joined {كما يُكتب كثيرًا، بلا خط مائل بين طرفي الفترة} other {كما يُكتب باليد أو في برنامج جداول، واليوم والشهر بأي ترتيب}}؛ {sure, select, yes {اكتب {readings}} other {ربما كان الأصل: {readings}؛ تحقق من المصدر أيهما المقصود واكتبه{lost, select, year { (`XXXX` هي السنة، ولم تعد الخلية تذكرها)} other {}}}}",
  "fault.date-season": "«{cell}» فصل من فصول السنة؛ اكتب الأشهر بدلًا منه، مثل `2021-03/2021-05`",
  "fault.choice-unknown":
    "«{cell}» غير معروف هنا؛ {meant, select, none {اكتب واحدًا مما يأتي: {choices}} other {هل تقصد {meant}؟ اكتب واحدًا مما يأتي: {choices}}}",
  "fault.entry": "العنصر {number}",
  "fault.address-invalid":
    "«{cell}» ليس عنوانًا على الويب؛ اكتبه مسبوقًا بـ `http://` أو `https://`، أو اترك الخلية فارغة",
  "fault.reference-unknown": "«{cell}» ليس في أي صف من {table}؛ أضفه هناك أو صحّح المعرّف",
  "fault.zero-lost":
    "{lost, select, there {هنا «{cell}»، لكن صفوفًا أخرى تشير إلى «{meant}» (أولها {at}): عدّ برنامج الجداول هذا المعرّف عددًا وأسقط أصفاره؛ اكتب هنا {meant}} other {«{cell}» ليس في أي صف من {table}، لكن «{meant}» فيه: عدّه برنامج الجداول عددًا وأسقط أصفاره؛ اكتب {meant}}}",
  "fault.broader-deep":
    "“{cell}” يقع ضمن أكثر من {most, number} معرّف آخر؛ ابحث عن صف يذكر في `broader` الصف الذي فوقه",
  "fault.broader-cycle": "المعرّف يحتوي نفسه: {cycle}؛ احذف واحدًا منها",
  "fault.nothing-left":
    "لا يبقى أي عدد يسمح به القيد {qualifier} للقيمة «{cell}»، إذ لا شيء أقل من الصفر؛ صحّح أحدهما",
  "fault.value-missing": "القيد {qualifier} يحتاج إلى قيمة؛ اكتب العدد، أو استعمل القيد `vague` للكلمات",
  "fault.upper-missing": "النطاق يحتاج إلى طرفه الأعلى؛ اكتبه هنا أو استعمل قيدًا آخر",
  "fault.upper-unexpected":
    "«{cell}» طرف أعلى، لكن القيد هو {qualifier}؛ استعمل `range` أو اترك الخلية فارغة",
  "fault.upper-below-value": "الطرف الأعلى «{cell}» أقل من القيمة {value}؛ بدّل بينهما",
  "fault.best-outside-range": "أفضل قيمة «{cell}» خارج ما يثبته الصف نفسه؛ صحّح أحدهما",
  "fault.relation-syntax":
    "تعذّرت قراءة «{cell}» عند الحرف {position}: {expected, select, term {يُنتظر هنا مؤشر} comparison {يُنتظر هنا أحد الرموز `= <= >= < >`} closing {يُنتظر هنا قوس إغلاق} constant {لا يمكن للعدد إلا أن يُضرب في مؤشر} size {لا يزيد العدد على 9,007,199,254,740,991} rest {تختزل الحدود بعضها بعضًا فلا يبقى ما يُقارن} other {ينبغي أن تنتهي العبارة هنا}}{found, select, none {، لكنها تنتهي} other {، حيث يرد «{found}»}}",
  "fault.relation-term-unknown":
    "«{term}» ليس في أي صف من {table}؛ أضفه هناك أو صحّح العبارة (لا تقبل العلاقة بين القوسين إلا الفئات)",

  "fault.given-unknown":
    "ليس في مجموعة بيانات جدول «{cell}»؛ {meant, select, none {جداولها: {choices}} other {هل تقصد {meant}؟}}",
  "fault.given-none": "الجدول {table} مفقود؛ سلّم صفوفه، أو جدول `Arquero`، أو مسار ملف `CSV`",
  "fault.given-missing": "لا وجود لهذا الملف؛ صحّح مسار الجدول {table}، أو سلّم صفوفه",
  "fault.given-rows": "هذا ليس صفًا من جدول؛ سلّم قائمة كائنات، أو جدول `Arquero`، أو مسار ملف `CSV`",
  "fault.given-nested":
    "في الخلية {cell}؛ اكتب نصًا أو عددًا أو تاريخًا، أو قائمة معرّفات حيث يأخذ العمود عدة منها",
  "fault.where-column-unknown":
    "يذكر الشرط العمود «{cell}»، وليس في الجدول؛ {meant, select, none {أعمدته: {choices}} other {هل تقصد {meant}؟ أعمدته: {choices}}}",
  "fault.where-value":
    "{expected, select, number {في العمود أعداد، و«{cell}» ليس عددًا؛ اكتب أرقامًا بنقطة عشرية} date {في العمود تواريخ، و«{cell}» ليس تاريخًا؛ اكتب `2021` أو `2021-05` أو `2021-05-09`} truth {في العمود صواب أو خطأ؛ اكتب `true` أو `false` بدل «{cell}»} order {في العمود نصوص{example, select, none {} other {، مثل «{example}»}}، ولا يقع قبل «{cell}» أو بعده إلا الأعداد والتواريخ؛ اسأل عن قيمه بـ `=` أو `in (…)`} part {ليس في العمود نص يُبحث فيه عن «{cell}»؛ استعمل `=` أو `<` أو `<=` أو `>` أو `>=`} other {في العمود قوائم أو سجلات، ولا يُسأل عنها إلا أفارغة هي؛ احذف «{cell}»}}",

  "fault.also":
    "ومثله {count, plural, zero {ليس في أي صف آخر: {rows}} one {في صف آخر: {rows}} two {في صفين آخرين: {rows}} few {في # صفوف أخرى: {rows}} many {في # صفًا آخر: {rows}} other {في # صف آخر: {rows}}}",
  "fault.as-text":
    "غيّر برنامج الجداول خلايا عند قراءتها. صحّحها في الملف الذي أتت منه؛ ولكي لا يتكرر ذلك، استورد الملف (`Data, From Text/CSV`) واجعل هذه الأعمدة نصًا، أو اجعل تنسيقها نصًا قبل الكتابة فيها.",
  "fault.decision-figure-missing":
    "القرار {decision} يخص رقمًا واحدًا من النتيجة؛ اكتب معرّفه هنا، أو استعمل `explain` أو `defer`",
  "fault.decision-figure-unexpected":
    "القرار {decision} يخص النتيجة كلها لا «{cell}»؛ اترك الخلية فارغة، أو استعمل `prefer` أو `correct` أو `withdraw`",
  "fault.decision-twice":
    "في الصف {first} قرار آخر بشأن {finding} في اليوم نفسه؛ أبقِ أحدهما، أو اجعل لما يُعتدّ به تاريخًا لاحقًا",
  "fault.glyph-missing":
    "ليس في أي خط مرفق {characters}؛ اكتبه بطريقة أخرى، أو اطبع مكانه مربعًا فيه رمزه بالخيار `recount brief --allow-missing-glyphs`",
  "error.bad-input":
    "{dataset}: {count, plural, zero {لا عيوب} one {عيب واحد} two {عيبان} few {# عيوب} many {# عيبًا} other {# عيب}}.",
  "error.dataset-not-found":
    "ليس في {folder} ملف `datapackage.json`. اذكر مجلد مجموعة بيانات، أو أنشئ واحدة بالأمر: `recount init` {folder}",
  "error.dataset-is-file":
    "{folder} ملف لا مجلد. اذكر المجلد الذي هو فيه، ومعه ملف `datapackage.json` لمجموعة البيانات.",
  "error.finding-unknown":
    "لا توجد نتيجة باسم {finding}. {meant, select, none {} other {هل المقصود {meant}؟ }}تعرضها كلها: `recount audit DATASET`",
  "error.chart-unknown":
    "لا يوجد شكل باسم {chart}. {meant, select, none {} other {هل المقصود {meant}؟ }}تعرض الأشكال كلها: `recount chart DATASET`",
  "error.finding-ambiguous":
    "قد يعني {finding} أكثر من نتيجة: {listed}{more, select, none {} other {، …}}. اكتب مزيدًا من المعرّف.",
  "error.usage": "{reason}",
  "error.folder-unwritable":
    "تعذّرت الكتابة في {folder} ({reason}). لم يتغير فيه شيء. اختر مجلدًا آخر بالخيار `--output`.",
  "error.dataset-unwritable":
    "تعذّر تغيير {folder} ({reason}). لم يتغير شيء. تأكد من أن الكتابة فيه مسموحة، ومن أن الملف ليس للقراءة فقط، ومن أن لا برنامج آخر يمسك به.",
  "error.folder-not-empty": "في {folder} ملف باسم {file} من قبل. لم يُكتب أي شيء. اذكر مجلدًا جديدًا أو فارغًا.",
  "error.browser-missing":
    "{named, select, none {لم يُعثر على متصفح يطبع ملف `PDF`.} other {المتغير `PUPPETEER_EXECUTABLE_PATH` يسمّي {named}، وليس هناك برنامج.}} {written, select, none {} other {ملف `HTML` جاهز: {written}. }}ثبّت `Chrome` أو `Chromium` أو `Edge`، أو اجعل `PUPPETEER_EXECUTABLE_PATH` يسمّي أحدها؛ ويبيّن `recount doctor` ما بُحث عنه. وللاستغناء عن `PDF`: `--html`",
  "error.browser-failed":
    "لم يستطع المتصفح طباعة ملف `PDF` ({reason}). {written, select, none {} other {ملف `HTML` جاهز: {written}. }}يبيّن `recount doctor` أي متصفح هو؛ والمتغير `PUPPETEER_EXECUTABLE_PATH` يسمّي غيره.",
  "error.template-broken": "تعذّر ملء القالب {template}: {reason}",
  "error.chart-failed": "تعذّر رسم الشكل {chart}: {reason}",
  "error.interrupted": "توقف العمل قبل تمامه. لم يتغير شيء.",
};
