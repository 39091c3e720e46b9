import type { charts as english } from "../en/charts.ts";
import type { Translation } from "../translation.ts";

/** The words of charts. */
export const charts: Translation<typeof english> = {
  "chart.several-places": "أماكن متعددة",
  "chart.family": "{group} وفئات قريبة",
  "chart.list": "{before}، {item}",
  "chart.list.none": "لا أشكال: لا عددين يمكن مقارنة أحدهما بالآخر",
  "chart.sentences": "{before} {item}",
  "chart.part": "{title} (الجزء {part} من {parts})",

  "chart.source":
    "{named, plural, zero {المصادر} one {المصدر} two {المصدران} few {المصادر} many {المصادر} other {المصادر}}: {sources}{more, plural, zero {} one {؛ ومصدر آخر} two {؛ ومصدران آخران} few {؛ و# مصادر أخرى} many {؛ و# مصدرًا آخر} other {؛ و# مصدر آخر}}.",
  "chart.left-out.dropped":
    "{count, plural, zero {لم يُترك أي رقم بقرار} one {لا يظهر رقم واحد تُرك بقرار} two {لا يظهر رقمان تُركا بقرار} few {لا تظهر # أرقام تُركت بقرارات} many {لا يظهر # رقمًا تُركت بقرارات} other {لا يظهر # رقم تُركت بقرارات}}.",
  "chart.left-out.further":
    "{count, plural, zero {لا رقم آخر في السجل} one {في السجل رقم آخر} two {في السجل رقمان آخران} few {في السجل # أرقام أخرى} many {في السجل # رقمًا آخر} other {في السجل # رقم آخر}}.",
  "chart.left-out.superseded":
    "{count, plural, zero {لا رقم حلّ غيره محله أو سُحب} one {لا يظهر رقم واحد حلّ غيره محله أو سُحب} two {لا يظهر رقمان حلّ غيرهما محلهما أو سُحبا} few {لا تظهر # أرقام حلّ غيرها محلها أو سُحبت} many {لا يظهر # رقمًا حلّ غيرها محلها أو سُحبت} other {لا يظهر # رقم حلّ غيرها محلها أو سُحبت}}.",
  "chart.left-out.repeated":
    "{count, plural, zero {لا صف يكرر رقمًا مسجلًا} one {لا يُحسب صف واحد يكرر رقمًا مسجلًا} two {لا يُحسب صفان يكرران رقمًا مسجلًا} few {لا تُحسب # صفوف تكرر أرقامًا مسجلة} many {لا يُحسب # صفًا تكرر أرقامًا مسجلة} other {لا يُحسب # صف تكرر أرقامًا مسجلة}}.",
  "chart.left-out.undated":
    "{count, plural, zero {لا رقم بلا تاريخ معروف} one {لا يظهر رقم واحد لا يُعرف تاريخه} two {لا يظهر رقمان لا يُعرف تاريخهما} few {لا تظهر # أرقام لا يُعرف تاريخها} many {لا يظهر # رقمًا لا يُعرف تاريخها} other {لا يظهر # رقم لا يُعرف تاريخها}}.",
  "chart.source.list": "{before}؛ {item}",

  "chart.headline": "{indicator}: {said}",
  "chart.headline.apart": "لا مصدرين يوردان عددًا للفئة نفسها والمكان نفسه",
  "chart.headline.latest": "{value} حتى {date}",
  "chart.headline.both": "{before}؛ {item}",
  "chart.headline.given":
    "{sources, plural, zero {لا مصدر يورد {values}} one {مصدر واحد يورد {values}} two {مصدران يوردان {values}} few {# مصادر تورد {values}} many {# مصدرًا تورد {values}} other {# مصدر تورد {values}}}",
  "chart.headline.about": "{given} ({about})",
  "chart.headline.periods": "فترات مختلفة",
  "chart.headline.disputed":
    "{title}. {count, plural, zero {لا يناقض غيرها أيًّا من هذه الأرقام} one {أحد هذه الأرقام يناقضه غيره} two {رقمان من هذه الأرقام يناقضهما غيرهما} few {# من هذه الأرقام يناقضها غيرها} many {# من هذه الأرقام يناقضها غيرها} other {# من هذه الأرقام يناقضها غيرها}}",
  "chart.values.two": "{low} و{high}",
  "chart.values.span": "{low} في أدناها و{high} في أعلاها",
  "chart.values.several":
    "{low} و{high} و{others, plural, zero {لا أرقام أخرى} one {رقمًا آخر} two {رقمين آخرين} few {# أرقام أخرى} many {# رقمًا آخر} other {# رقم آخر}}",

  "chart.scale.log": "مقياس لوغاريتمي: المسافات المتساوية نسب متساوية، لا فروق متساوية.",
  "chart.scale.symlog":
    "مقياس لوغاريتمي فيه موضع للصفر: فوق 1 تكون المسافات المتساوية نسبًا متساوية تقريبًا، لا فروقًا متساوية.",
  "chart.scale.short": "مقياس لوغاريتمي: المسافات المتساوية نسب متساوية تقريبًا.",
  "chart.key.point": "عدد كما نُشر",
  "chart.key.span": "مجال، أو «نحو»",
  "chart.key.floor": "على الأقل، أو أكثر من",
  "chart.key.ceiling": "على الأكثر، أو أقل من",
  "chart.key.word": "كلمة، من أقل ما يمكن أن تعنيه",
  "chart.key.open": "غير منسوب إلى أحد",

  "chart.column.figure": "الرقم",
  "chart.column.source": "المصدر",
  "chart.column.population": "الفئة",
  "chart.column.place": "المكان",
  "chart.column.period": "الفترة",
  "chart.column.originator": "منسوب إلى",

  "chart.interval.subtitle":
    "{indicator} بحسب المصدر، {scope}{latest, select, yes {؛ ومما يورده مصدر واحد في تواريخ عدة أحدثه فقط} other {}}",
  "chart.interval.disputed": "{when}، يناقضه غيره",
  "chart.interval.description":
    "شكل فيه {count, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}} من «{indicator}»، مع كل رقم مصدره، على مقياس {scale, select, linear {خطي} other {لوغاريتمي}}. {figures}",
  "chart.interval.described":
    "{grouped, select, yes {{group}: {value}} other {{value}}} ({source}، {period}).",

  "chart.finding.title": "{type}: {values}",
  "chart.finding.subtitle":
    "{indicator}، {scope}{more, plural, zero {} one {؛ وفي جدول النتيجة رقم آخر} two {؛ وفي جدول النتيجة رقمان آخران} few {؛ وفي جدول النتيجة # أرقام أخرى} many {؛ وفي جدول النتيجة # رقمًا آخر} other {؛ وفي جدول النتيجة # رقم آخر}}",
  "chart.finding.description": "{type}: الأرقام على مقياس واحد. {figures}",
  "chart.finding.described": "{value}، {indicator} ({source}، {period}).",

  "chart.timeline.subtitle": "{indicator} بحسب التاريخ، {scope}",
  "chart.timeline.change": "{first} حتى {firstDate}، ثم {last} حتى {lastDate}",
  "chart.timeline.description":
    "خط زمني فيه {count, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}} من «{indicator}»، بحسب التاريخ الذي يصح كل منها حتى حلوله. {figures}",
  "chart.timeline.described": "حتى {date}: {value} ({source}).",
  "chart.timeline.more":
    "{count, plural, zero {لا رقم آخر في الجدول.} one {رقم آخر في الجدول.} two {رقمان آخران في الجدول.} few {# أرقام أخرى في الجدول.} many {# رقمًا آخر في الجدول.} other {# رقم آخر في الجدول.}}",
  "chart.timeline.periods": "كل فترة على حدة",
  "chart.timeline.replaced": "حتى {date}: {value}، استُبدل لاحقًا ({source}).",
  "chart.timeline.struck": "{value}، استُبدل لاحقًا",
  "chart.timeline.key.revised": "استبدلته الجهة المنشئة لاحقًا",
  "chart.timeline.aside": "العلامات التي يحجب بعضها بعضًا موضوعة جنبًا إلى جنب، قبل تاريخها بقليل.",
  "chart.timeline.unlabelled":
    "{count, plural, zero {لكل علامة عددها.} one {علامة واحدة لم يُكتب عددها بجانبها؛ وهو في الجدول.} two {علامتان لم يُكتب عدداهما بجانبهما؛ وهما في الجدول.} few {# علامات لم تُكتب أعدادها بجانبها؛ وهي في الجدول.} many {# علامةً لم تُكتب أعدادها بجانبها؛ وهي في الجدول.} other {# علامة لم تُكتب أعدادها بجانبها؛ وهي في الجدول.}}",
  "chart.timeline.thinned":
    "{count, plural, zero {كل الأرقام مرسومة.} one {رقم واحد غير مرسوم لأن علامته تقع على علامة أخرى من سلسلته؛ وهو في الجدول.} two {رقمان غير مرسومين لأن علامتيهما تقعان على علامات أخرى من سلسلتهما؛ وهما في الجدول.} few {# أرقام غير مرسومة لأن علاماتها تقع على علامات أخرى من سلسلتها؛ وهي في الجدول.} many {# رقمًا غير مرسوم لأن علاماتها تقع على علامات أخرى من سلسلتها؛ وهي في الجدول.} other {# رقم غير مرسوم لأن علاماتها تقع على علامات أخرى من سلسلتها؛ وهي في الجدول.}}",
  "chart.timeline.key.span": "حتى يوم ما على امتداد الشريط؛ والعلامة عند آخره",
  "chart.timeline.key.step": "أعلى إحصاء إلى حينه لا يناقضه شيء",
  "chart.timeline.key.disputed": "يناقضه رقم آخر",
  "chart.timeline.key.floor": "على الأقل، أو أكثر من",
  "chart.timeline.key.ceiling": "على الأكثر، أو أقل من",
  "chart.timeline.key.range": "من عدد إلى آخر",
  "chart.timeline.key.word": "كلمة، عند أقل ما يمكن أن تعنيه",
  "chart.timeline.key.open": "غير منسوب إلى أحد",
  "chart.method.documented": "توثيق كل حالة على حدة",
  "chart.method.counted": "إحصاء",
  "chart.method.estimated": "تقدير",
  "chart.column.as-of": "حتى تاريخ",
  "chart.column.series": "المعدود",

  "chart.matrix.apart": "لا مصدرين يعدّان الشيء نفسه",
  "chart.matrix.covering":
    "{covering, plural, zero {لا مصدر من أصل {sources} يورد أرقام {indicator}} one {مصدر واحد من أصل {sources} يورد أرقام {indicator}} two {مصدران من أصل {sources} يوردان أرقام {indicator}} few {# مصادر من أصل {sources} تورد أرقام {indicator}} many {# مصدرًا من أصل {sources} تورد أرقام {indicator}} other {# مصدر من أصل {sources} تورد أرقام {indicator}}}",
  "chart.matrix.all-credited": "كل عدد منسوب إلى جهة",
  "chart.matrix.uncredited":
    "{count, plural, zero {لا عدد من أصل {figures} غير منسوب} one {عدد واحد من أصل {figures} غير منسوب إلى أحد} two {عددان من أصل {figures} غير منسوبين إلى أحد} few {# أعداد من أصل {figures} غير منسوبة إلى أحد} many {# عددًا من أصل {figures} غير منسوبة إلى أحد} other {# عدد من أصل {figures} غير منسوبة إلى أحد}}",
  "chart.matrix.subtitle": "الأرقام بحسب المصدر والمعدود، {scope}",
  "chart.matrix.key.credited": "كل الأعداد منسوبة",
  "chart.matrix.key.partly": "بعضها منسوب",
  "chart.matrix.key.uncredited": "غير منسوبة إلى أحد",
  "chart.matrix.key.words": "كلمات فقط",
  "chart.matrix.counts": "العدد بجانب العلامة هو عدد ما يورده المصدر من أرقام، والكلمات منها.",
  "chart.matrix.description": "جدول علامات: أي مصدر يورد كم رقمًا من ماذا. {rows}",
  "chart.matrix.described": "{source}: {cells}.",
  "chart.matrix.cell":
    "{indicator} {figures} ({kind, select, credited {منسوبة} partly {منسوب بعضها} uncredited {غير منسوبة إلى أحد} other {بالكلمات فقط}})",
  "chart.flow.behind":
    "{origin}: {count, plural, zero {لا رقم من أصل {figures}} one {رقم واحد من أصل {figures}} two {رقمان من أصل {figures}} few {# أرقام من أصل {figures}} many {# رقمًا من أصل {figures}} other {# رقم من أصل {figures}}}",
  "chart.flow.tied":
    "{origin}{more, plural, =0 {} zero {} one {، وجهة أخرى} two {، وجهتان أخريان} few {، و# جهات أخرى} many {، و# جهة أخرى} other {، و# جهة أخرى}}، لكل منها: {count, plural, zero {لا رقم من أصل {figures}} one {رقم واحد من أصل {figures}} two {رقمان من أصل {figures}} few {# أرقام من أصل {figures}} many {# رقمًا من أصل {figures}} other {# رقم من أصل {figures}}}",
  "chart.flow.all-credited": "كل رقم منسوب إلى جهة",
  "chart.flow.uncredited":
    "{count, plural, zero {لا رقم من أصل {figures} غير منسوب} one {رقم واحد من أصل {figures} غير منسوب إلى أحد} two {رقمان من أصل {figures} غير منسوبين إلى أحد} few {# أرقام من أصل {figures} غير منسوبة إلى أحد} many {# رقمًا من أصل {figures} غير منسوب إلى أحد} other {# رقم من أصل {figures} غير منسوب إلى أحد}}",
  "chart.flow.subtitle": "الأرقام بحسب الجهة التي أنتجتها والمصدر الذي نشرها، {scope}",
  "chart.flow.origins": "من أنتج الأرقام",
  "chart.flow.sources": "من نشرها، وكم نشر",
  "chart.flow.description": "روابط من الجهات التي أنتجت الأرقام إلى المصادر التي نشرتها. {rows}",
  "chart.flow.link":
    "{source} ({count, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}})",

  "chart.waterfall.title": "{indicator} ({asOf}): {value}، وإن لم ينشره أي مصدر",
  "chart.waterfall.subtitle": "ما يترتب عليه {indicator}، {scope}",
  "chart.waterfall.start": "{term}",
  "chart.waterfall.plus": "زائد: {term}",
  "chart.waterfall.minus": "ناقص: {term}",
  "chart.waterfall.leaves": "يبقى: {term}",
  "chart.waterfall.makes": "المجموع: {term}",
  "chart.waterfall.key": "ما يمكن أن تبلغه الخطوات حتى موضعها",
  "chart.waterfall.times": "{times} × {term}",
  "chart.waterfall.of": "{indicator} ({population})",
  "chart.waterfall.source": "{source}، حتى {date}",
  "chart.waterfall.derived": "يترتب على الأعداد التي فوقه",
  "chart.waterfall.description": "أشرطة من عدد إلى عدد، على مقياس خطي. {steps}",
  "chart.waterfall.described": "{term}: {value} ({detail}).",
  "chart.column.term": "البند",
  "chart.column.value": "القيمة",
  "chart.column.from": "من",

  "chart.change.title":
    "{count, plural, zero {لا تقدير جديد أو مختلف منذ {since}} one {تقدير واحد جديد أو مختلف منذ {since}} two {تقديران جديدان أو مختلفان منذ {since}} few {# تقديرات جديدة أو مختلفة منذ {since}} many {# تقديرًا جديدًا أو مختلفًا منذ {since}} other {# تقدير جديد أو مختلف منذ {since}}}",
  "chart.change.moved": "{indicator}: {before}، والآن {after}",
  "chart.change.came": "{indicator}: {after}",
  "chart.change.told": "{series}: {before}، والآن {after}",
  "chart.change.new": "{series}: {after}، ولم يكن يُعرف عنها شيء",
  "chart.change.subtitle": "أحدث تقدير لكل معدود، كما كان معروفًا حينها وكما هو الآن، {indicators}",
  "chart.change.then": "المعروف حتى {date}",
  "chart.change.value": "{value} ({date})",
  "chart.change.description": "أزواج من العلامات، ما كان معروفًا حينها فوق ما هو معروف الآن. {rows}",
  "chart.change.left-out":
    "{count, plural, zero {لا تغيير آخر} one {تغيير آخر في جدول التغييرات} two {تغييران آخران في جدول التغييرات} few {# تغييرات أخرى في جدول التغييرات} many {# تغييرًا آخر في جدول التغييرات} other {# تغيير آخر في جدول التغييرات}}.",
  "chart.change.nothing": "لا شيء معروف",
  "chart.column.then": "حينها",
  "chart.column.now": "الآن",

  "chart.column.indicator": "المعدود",
  "chart.column.figures": "الأرقام",
  "chart.column.numbers": "منها أعداد",
  "chart.column.credited": "منها منسوبة",
};
