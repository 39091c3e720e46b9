import type { explain as english } from "../en/explain.ts";
import type { Translation } from "../translation.ts";

/** Sentences of a proof. Letters (A, B …) stand for figures, as they do in data. */
export const explain: Translation<typeof english> = {
  "proof.verdict.error": "خطأ: أيًّا كانت قراءة الأرقام وتواريخها، لا بد أن شيئًا فيها خاطئ.",
  "proof.verdict.own":
    "يقول ذلك فحص وضعه من أجرى هذا التدقيق. لم يبرهن عليه `recount`: وما يستند إليه مذكور أدناه.",
  "proof.verdict.warning": "تحذير: لا برهان على أن رقمًا خاطئ؛ انظر فيه قبل النشر.",
  "proof.verdict.note": "ملاحظة: لا تناقض؛ هذه تفسّر اختلافًا أو تبيّن ما ينقص.",
  "proof.heading.figures": "الأرقام كما نُشرت وكما تُقرأ",
  "proof.heading.steps": "خطوة خطوة",
  "proof.heading.remedies": "ما الذي يحسم الأمر",
  "proof.heading.hints": "ما الذي ربما حدث",
  "proof.heading.decision": "لتسجيل قرار",

  "proof.heading.decided": "ما تقرر",

  "proof.decide.prefer": "{option}: ذلك الرقم صحيح، ويُترك منافسوه",
  "proof.decide.correct": "{option}: ذلك الرقم خاطئ كما نشره المصدر، فيُترك",
  "proof.decide.withdraw": "{option}: لا ينبغي استعمال ذلك الرقم، فيُترك",
  "proof.decide.explain":
    "{option}: {effect, select, error {كلها صحيحة للسبب المذكور؛ ولا يضع أي منها حدًا} warning {لا خطأ فيها للسبب المذكور؛ وتظل الأرقام تضع حدودًا} other {تُغلق النتيجة للسبب المذكور؛ ولا يتغيّر أي تقدير}}",
  "proof.decide.defer": "{option}: يُتخذ القرار لاحقًا",
  "proof.decide.figures": "`FIGURE` هو واحد من {ids}",
  "proof.decide.figure": "{id} ({letter})",

  "proof.printed": "«{printed}»، في {source}، {locator}.",
  "proof.source": "المصدر: «{title}»، نُشر في {published}.",
  "proof.source.undated": "المصدر: «{title}»؛ تاريخ نشره غير مسجَّل.",
  "proof.credited": "منسوب إلى: {originators}.",
  "proof.counts.count": "المعدود: {scope}.",
  "proof.counts.stock": "يبيّن الحال في لحظة واحدة: {scope}.",
  "proof.counts.measure": "المقيس: {scope}.",
  "proof.method.stated": "الطريقة: {method}.",
  "proof.method.none": "الطريقة: غير مذكورة.",
  "proof.more-figures":
    "{count, plural, zero {لا أرقام أخرى.} one {رقم آخر لا يُعرض هنا.} two {رقمان آخران لا يُعرضان هنا.} few {# أرقام أخرى لا تُعرض هنا.} many {# رقمًا آخر لا تُعرض هنا.} other {# رقم آخر لا تُعرض هنا.}}",

  "proof.reads.exact": "يُقرأ على أنه {low} تمامًا.",
  "proof.reads.at-least": "يُقرأ على أنه {low} أو أكثر: عبارة «على الأقل» لا تضع حدًا أعلى.",
  "proof.reads.more-than":
    "يُقرأ على أنه {whole, select, true {{low} أو أكثر: ما زاد على {value} يبدأ بالعدد الصحيح التالي} other {أي قيمة فوق {value}}}.",
  "proof.reads.at-most": "يُقرأ على أنه من {low} إلى {high}: عبارة «على الأكثر» لا تضع حدًا أدنى غير الصفر.",
  "proof.reads.less-than":
    "يُقرأ على أنه {whole, select, true {من {low} إلى {high}: ما قلّ عن {value} ينتهي بالعدد الصحيح الذي قبله} other {من {low} إلى ما دون {value}}}.",
  "proof.reads.about":
    "يُقرأ على أنه من {low} إلى {high}: كلمة «نحو» تمتد {half} إلى كل جانب، {least, select, true {وهو أقل ما يكون لإحصاء} other {وهو نصف {place}، المنزلة التي قُرّب إليها {value}}}.",
  "proof.reads.range": "يُقرأ على أنه من {low} إلى {high}، والطرفان داخلان.",
  "proof.reads.vague":
    "يُقرأ على أنه {low} أو أكثر: كلمة لا عدد، {given, select, true {وحدّها الأدنى هذا من السجل} other {وحدّها الأدنى هذا متعارف عليه}}.",

  "proof.begins": "يبدأ في {date}.",
  "proof.as-of": "يعدّ حتى {date}.",
  "proof.moment": "يصح في {date}.",
  "proof.undated": "الفترة التي يغطيها غير مسجَّلة.",
  "proof.undated.start": "تاريخ بدايته غير مسجَّل.",
  "proof.undated.end": "التاريخ الذي يعدّ حتى بلوغه غير مسجَّل.",
  "proof.date.day": "{first}",
  "proof.date.some-day": "يوم ما من {printed}: أقربه {first} وأبعده {last}",
  "proof.date.cut":
    "يوم ما من {printed}: أقربه {first} وأبعده {last}، {until, select, access {يوم الاطلاع على المصدر} other {يوم نشر المصدر}}",
  "proof.date.earliest": "يوم ما من {printed}، أقربه {day}",
  "proof.date.latest": "يوم ما من {printed}، أبعده {day}",
  "proof.date.span": "{first}، لأن المقصود {printed} بكامله",
  "proof.date.span-cut":
    "يوم ما من {printed}، الذي لم يكن قد انتهى {until, select, access {عند الاطلاع على المصدر} other {عند نشر المصدر}}: أقربه {first} وأبعده {last}",
  "proof.date.open":
    "يوم ما تُرك مفتوحًا: أقربه {first} وأبعده {last}، {until, select, access {يوم الاطلاع على المصدر} other {يوم نشر المصدر}}",
  "proof.date.open.endless":
    "يوم ما تُرك مفتوحًا: أقربه {first} ولا أبعد له، إذ لم يُسجَّل تاريخ النشر ولا تاريخ الاطلاع",
  "proof.date.open.boundless": "يوم ما تُرك مفتوحًا",
  "proof.date.beginning": "أول الأيام كلها، إذ لا بداية محددة",
  "proof.date.doubtful": "التاريخ موسوم بأنه غير مؤكد، ولا يكفي وحده لبرهان.",

  "proof.scope.equal": "المعدود واحد في {all}: {scope}.",
  "proof.scope.contained":
    "{count, plural, zero {كل ما يعدّه {part}} one {كل ما يعدّه {part}} two {كل ما يعدّه {part}} few {كل ما تعدّه {part}} many {كل ما تعدّه {part}} other {كل ما تعدّه {part}}} يعدّه {whole} أيضًا:",
  "proof.scope.beside": "موقع {part} من {whole}:",
  "proof.dimension.indicator": "المعدود",
  "proof.dimension.population": "الأشخاص",
  "proof.dimension.place": "المكان",
  "proof.dimension.event": "الحدث",
  "proof.dimension.phase": "المرحلة",
  "proof.lies.same": "{dimension}: {here} في كليهما",
  "proof.lies.all": "{dimension}: {here} في {part}، والكل في {whole}",
  "proof.lies.within": "{dimension}: {here} في {part}، و{there} في {whole} وهو يضمه",
  "proof.lies.path": "{dimension}: {here} في {part}، و{there} في {whole} وهو يضمه ({path})",
  "proof.lies.path.separator": " ← ",
  "proof.lies.around": "{dimension}: {here} في {part} يضم {there} في {whole}",
  "proof.lies.close":
    "{dimension}: {here} في {part}، و{there} في {whole}؛ تستعمل المصادر الاثنين لمعنى متقارب، فلا يُحتج بأحدهما على الآخر",
  "proof.lies.siblings": "{dimension}: {here} في {part}، و{there} في {whole}، وكلاهما ضمن ما هو أوسع",
  "proof.lies.apart": "{dimension}: {here} في {part}، و{there} في {whole}؛ ولا يُعرف أن أحدهما يضم الآخر",
  "proof.none": "لا شيء",
  "proof.all": "الكل",

  "proof.span.day": "{first}",
  "proof.span.days": "يوم ما بين {first} و{last}",
  "proof.span.endless": "يوم ما منذ {first}",
  "proof.span.boundless": "يوم ما",
  "proof.time.start.same-day": "بداية {both} في اليوم نفسه، {dayPart}.",
  "proof.time.start.same-words":
    "بداية {both} في {printedPart}: البدايات المنشورة باللفظ نفسه تُقرأ يومًا واحدًا.",
  "proof.time.start.no-later.order":
    "بداية {whole} في {spanWhole} وبداية {part} في {spanPart}: لا تتأخر بداية {whole} عن {part} قطعًا.",
  "proof.time.start.no-later.together":
    "بداية {whole} في {spanWhole} وبداية {part} في {spanPart}. والبدايات المنشورة باللفظ نفسه تُقرأ يومًا واحدًا: فلا تتأخر بداية {whole} عن {part} قطعًا.",
  "proof.time.start.no-later.sometimes":
    "بداية {whole} في {spanWhole} وبداية {part} في {spanPart}: ربما لا تتأخر بداية {whole} عن {part}، وربما تتأخر.",
  "proof.time.start.no-later.never": "بداية {whole} في {spanWhole}، بعد بداية {part} في {spanPart}.",
  "proof.time.start.same.sometimes":
    "بداية {part} في {spanPart} وبداية {whole} في {spanWhole}: ربما كان اليوم واحدًا، وربما لا.",
  "proof.time.as-of.same-day": "العدّ في {both} حتى اليوم نفسه، {dayPart}.",
  "proof.time.as-of.same-words":
    "العدّ في {both} حتى اليوم نفسه: مصدر واحد ينشر لهما تاريخًا واحدًا، {printedPart}.",
  "proof.time.as-of.no-earlier.order":
    "العدّ في {part} حتى {spanPart} وفي {whole} حتى {spanWhole}: لا ينتهي {whole} قبل {part} قطعًا.",
  "proof.time.as-of.no-earlier.sometimes":
    "العدّ في {part} حتى {spanPart} وفي {whole} حتى {spanWhole}: ربما لا ينتهي {whole} قبل {part}، وربما ينتهي قبله.",
  "proof.time.as-of.no-earlier.never": "العدّ في {part} حتى {spanPart}، أي بعد نهاية {whole} في {spanWhole}.",
  "proof.time.as-of.same.sometimes":
    "تاريخ {part} هو {spanPart} وتاريخ {whole} هو {spanWhole}: ربما كان اليوم واحدًا، وربما لا.",
  "proof.time.as-of.earlier.order":
    "العدّ في {whole} حتى {spanWhole} وفي {part} حتى {spanPart}: {whole} هو الأسبق قطعًا.",
  "proof.time.as-of.earlier.sometimes":
    "العدّ في {whole} حتى {spanWhole} وفي {part} حتى {spanPart}: ربما كان {whole} هو الأسبق، وربما لا.",
  "proof.time.as-of.earlier.never":
    "العدّ في {whole} حتى {spanWhole} وفي {part} حتى {spanPart}: ليس {whole} هو الأسبق.",

  "proof.time.moment": "{both} للتاريخ نفسه: {day}.",
  "proof.meet.same": "طريقة التوصل إلى {all} واحدة ({method})، فتصح المقارنة بينها.",
  "proof.meet.both-unstated":
    "لا تُذكر طريقة التوصل إلى أي من {count, plural, =1 {الرقمين {all}، فيُقارَنان كما هما} zero {الأرقام {all}، فتُقارَن كما هي} one {الأرقام {all}، فتُقارَن كما هي} two {الأرقام {all}، فتُقارَن كما هي} few {الأرقام {all}، فتُقارَن كما هي} many {الأرقام {all}، فتُقارَن كما هي} other {الأرقام {all}، فتُقارَن كما هي}}.",
  "proof.meet.floor":
    "{count, plural, zero {لا شيء} one {الرقم} two {الرقمان} few {الأرقام} many {الأرقام} other {الأرقام}} {part} من توثيق كل حالة على حدة: لا يمكن لأي طريقة أخرى في عدّ الشيء نفسه أن تعطي أقل.",
  "proof.meet.unstated": "من {part} و{whole} واحد فقط تُذكر طريقة التوصل إليه.",
  "proof.meet.coverage":
    "{whole} سجل لجهة أخرى وُثقت فيه كل حالة على حدة: ربما وثّق غيرها أكثر، فليس حدًا أعلى لـ {part}.",
  "proof.meet.different": "طريقتا التوصل إلى {part} و{whole} مختلفتان، وأرقام كهذه لا تتناقض أبدًا.",

  "proof.origin.shared": "تعود {figures} إلى الجهة المنشئة نفسها: {organisations}.",
  "proof.origin.different": "ليس بين {figures} جهة منشئة مشتركة.",
  "proof.origin.unnamed": "ليس بين {figures} جهة منشئة مشتركة: لا تذكر كلها مَن أحصى.",
  "proof.origin.one-source": "مصدر واحد ينشر الرقمين لتاريخ واحد.",

  "proof.own": "نظر الفحص «{check}» في هذه الأرقام:",
  "proof.own.fact": "{name}: {fact}",
  "proof.rule": "القاعدة ({page}): {rule}",
  "proof.rule.grows-with-scope":
    "لا يكبر العدد إلا باتساع نطاقه. فما يعدّ جزءًا لا يكون أكثر مما يعدّ الكل الذي يضمه.",
  "proof.rule.running-total": "الحصيلة التراكمية لا تنقص. فما عُدّ حتى يوم سابق معدود أيضًا حتى يوم لاحق.",
  "proof.rule.one-value": "للمعدود الواحد قيمة واحدة في التاريخ الواحد.",
  "proof.rule.parts-add-up": "أجزاء لا تتداخل لا يكون مجموعها أكبر من الكل الذي يضمها.",
  "proof.rule.periods-cover": "فترات تغطي فترة أطول بلا فجوة لا يكون مجموعها أقل منها.",
  "proof.rule.relation": "تسقط العلاقة المعلنة إذا لم تكن في مجالات الأرقام قيم تحققها.",
  "proof.rule.repeat":
    "عدد واحد نُشر مرتين لما قد يكون شيئًا واحدًا هو رقم واحد منقول؛ وما يقال عنه لا ينبغي أن يتغير في الطريق.",
  "proof.rule.link":
    "يؤدي الرابط إلى الجهة المنسوب إليها أو إلى الجهة الأم أو أحد فروعها أو إلى الناشر؛ وإلا فربما كان الرابط أو النسبة خطأً.",
  "proof.rule.vintage": "من قيم جهة منشئة واحدة لمعدود واحد وتاريخ واحد، آخر ما نُشر هو الذي يضع الحدود.",
  "proof.rule.stale": "مصدر ينشر عددًا وقد نُشر قبله للمعدود نفسه أو لمعدود قريب منه عدد أكبر ربما فاته ذلك.",
  "proof.rule.sum-by-mistake": "عدد يساوي مجموع سائر الأعداد بجانبه ولا يشملها كلها ربما جُمع خطأً.",
  "proof.rule.one-origin": "مهما كثرت المصادر التي تكرره، فما يعود إلى منشأ واحد مشاهدة واحدة.",
  "proof.rule.one-source": "ما يأخذه مصدر واحد عن منشأ واحد لا يؤكده أحد غيره.",
  "proof.rule.no-originator": "رقم لا تُذكر جهته المنشئة لا يمكن تمييزه من تكرار رقم آخر.",
  "proof.rule.accounts":
    "الأجوبة المختلفة عن سؤال واحد من الوقائع تُعرض جنبًا إلى جنب؛ ولا يختار `recount` بينها.",
  "proof.rule.growth": "الأعداد تزداد، فعدد أكبر قد يكون هو الأحدث ليس تناقضًا.",
  "proof.rule.set-apart":
    "لا تُقارَن الأرقام إلا حيث يعدّ أحدها كل ما يعدّه الآخر؛ وحيث يفصل بينها شيء يمكن أن تصح معًا.",
  "proof.rule.dates": "لا يُعدّ شيء بعد صدور مصدره، ولا يُطّلع على مصدر قبل صدوره، ولا تنتهي فترة قبل أن تبدأ.",
  "proof.rule.recorded-once":
    "ما يقوله المصدر مرة واحدة يُسجَّل مرة واحدة. يُعتدّ بالصف الأول وتُترك الصفوف الأخرى.",
  "proof.rule.precision": "العدد المقرَّب أو الحدّ الأدنى ليس إحصاءً غير العدد الدقيق الذي يقع ضمنه.",
  "proof.rule.best": "القيمة الفضلى لدى المصدر تُعرض؛ أما ما يثبته فهو مجاله، وهو الذي يضع الحدود.",
  "proof.rule.decision-stands":
    "القرار نافذ لما كانت تقوله الأرقام عند اتخاذه ولأرقام نتيجته؛ وإلا فلا يُطبَّق، والنتيجة مفتوحة.",
  "proof.rule.decision-used": "القرار يكون بشأن نتيجة. فإذا زالت لم يغيّر شيئًا.",
  "proof.rule.record": "لا بد أن يتمكن القارئ من العودة إلى موضع العدد، وأن يعرف لأي تاريخ يصح.",

  "proof.compare": "{over} لا يقل عن {low} و{under} لا يزيد على {high}: {low} أكبر من {high}.",
  "proof.compare.open":
    "{over} {lowOpen, select, true {أكبر من} other {لا يقل عن}} {low} و{under} {highOpen, select, true {أقل من} other {لا يزيد على}} {high}: لا عدد يحقق الاثنين.",
  "proof.sum.addend": "{value} ({figure})",
  "proof.sum.low":
    "بأقل ما يمكن أن يكونه كل منها: {addends} = {total}. و{whole} لا يزيد على {limit}: {total} أكبر من {limit}.",
  "proof.sum.high":
    "بأكثر ما يمكن أن يكونه كل منها: {addends} = {total}. و{whole} لا يقل عن {limit}: {total} أقل من {limit}.",
  "proof.sum.value": "{addends} = {total}، وهو تمامًا ما يقوله {whole}.",
  "proof.layout.periods.always": "فترات {parts} لا تتداخل، فلا يُعدّ أحد مرتين.",
  "proof.layout.periods.sometimes": "ربما تتوالى فترات {parts} من غير تداخل؛ وعندئذ لا يُعدّ أحد مرتين.",
  "proof.layout.places.always": "أماكن {parts} لا تتداخل، فلا يُعدّ أحد مرتين.",
  "proof.layout.places.sometimes":
    "أماكن {parts} لا تتداخل؛ فإن كانت فتراتها ضمن فترة {whole} لم يُعدّ أحد مرتين.",
  "proof.layout.cover.always": "تغطي {parts} معًا فترة {whole} بلا فجوة، فلا يُترك أحد.",
  "proof.layout.cover.sometimes": "ربما تغطي {parts} معًا فترة {whole} بلا فجوة؛ وعندئذ لا يُترك أحد.",
  "proof.terms":
    "«{expression}»: إذا نُقلت الحدود كلها إلى طرف واحد وجب أن يكون الناتج {operator, select, eq {0} le {0 أو أقل} other {أقل من 0}}:",
  "proof.term.date": "{times}: {what} ({figures})",
  "proof.term.unprinted": "{times}: {what}، ولا رقم له: 0 أو أكثر",
  "proof.term.end": "{times}: {what} في آخر المدة ({figures})",
  "proof.term.before": "{times}: {what} في اليوم السابق لأولها ({figures})",
  "proof.term.times": "{coefficient} × {value} = {times}",
  "proof.term.times-range": "{coefficient} × ({value}) = {times}",
  "proof.term.sum.whole": "المجموع: {remainder}؛ لكن لا أعداد صحيحة ضمن هذه المجالات مجموعها 0",
  "proof.term.sum":
    "المجموع: {remainder}، {operator, select, eq {وليس 0 ضمنه} le {وليس فيه ما هو 0 أو أقل} other {وليس فيه ما هو أقل من 0}}",
  "proof.context": "الأرقام {figures} لمكان واحد وتاريخ واحد: {place}؛ {asOf}.",
  "proof.context.uncertain": "الأرقام {figures} لمكان واحد ولتواريخ منشورة باللفظ نفسه: {place}؛ {asOf}.",
  "proof.range": "من {low} إلى {high}",
  "proof.range.exact": "{low}",
  "proof.range.from": "{low} أو أكثر",
  "proof.range.above": "أكثر من {low}",
  "proof.range.to": "{high} أو أقل",
  "proof.range.below": "أقل من {high}",
  "proof.range.open": "أكثر من {low} وأقل من {high}",
  "proof.range.low-open": "أكثر من {low} إلى {high}",
  "proof.range.high-open": "من {low} إلى ما دون {high}",
  "proof.range.any": "أي عدد",

  "proof.readings": "قراءتان للتواريخ، كل منهما ضمن المنشور:",
  "proof.readings.contradicting": "لا يمكن أن تصح كلها معًا إذا كانت {days}",
  "proof.readings.harmless": "يمكن أن تصح كلها معًا إذا كانت {days}",
  "proof.readings.start": "بداية {figure} في {day}",
  "proof.readings.as-of": "نهاية العدّ في {figure} يوم {day}",
  "proof.readings.start.outside": "بداية {figure} في {day}، خارج تاريخه غير المؤكد بقليل",
  "proof.readings.as-of.outside": "نهاية العدّ في {figure} يوم {day}، خارج تاريخه غير المؤكد بقليل",
  "proof.readings.none": "التواريخ كما نُشرت",
  "proof.doubt.dates":
    "وليس هذا برهانًا، فالتناقض في بعض قراءات التواريخ فقط. اليوم المقصود غير محدد في {figures}.",
  "proof.doubt.vague": "وليس هذا برهانًا، إذ يستند إلى كلمة حدّها الأدنى متعارف عليه ({figures}).",
  "proof.doubt.about": "وليس هذا برهانًا، إذ يستند إلى مدى ما تعنيه كلمة «نحو» ({figures}).",
  "proof.doubt.method": "وليس هذا برهانًا، إذ لا تُذكر طريقة التوصل إلى {figures}، وتُذكر في الآخر.",
  "proof.doubt.origins":
    "وليس هذا برهانًا، إذ إن الأرقام من جهات منشئة مختلفة ({figures})، وربما رسمت كل منها الحد في موضع آخر.",
  "proof.doubt.recount":
    "وليس هذا برهانًا، فإن {figures}، العدد الأكبر للتاريخ الأسبق، نُشر آخرًا: ربما أعادت الجهة المنشئة الإحصاء.",
  "proof.doubt.order": "لم يُسجَّل أيّ من {figures} نُشر آخرًا، فلا يحلّ أحدها محلّ غيره.",
  "proof.doubt.marked": "وليس هذا برهانًا، فأحد التواريخ موسوم بأنه تقريبي أو غير مؤكد.",
  "proof.others":
    "{count, plural, zero {{figure} لا يناقض رقمًا آخر: {others}.} one {{figure} يناقض رقمًا آخر: {others}؛ ولا يُحسم ذلك معه إلا إن كان {figure} هو الذي يُترك أو يتغيّر.} two {{figure} يناقض رقمين آخرين: {others}؛ ولا يُحسم ذلك معه إلا إن كان {figure} هو الذي يُترك أو يتغيّر.} few {{figure} يناقض # أرقام أخرى: {others}؛ ولا يُحسم ذلك معه إلا إن كان {figure} هو الذي يُترك أو يتغيّر.} many {{figure} يناقض # رقمًا آخر: {others}؛ ولا يُحسم ذلك معه إلا إن كان {figure} هو الذي يُترك أو يتغيّر.} other {{figure} يناقض # رقم آخر: {others}؛ ولا يُحسم ذلك معه إلا إن كان {figure} هو الذي يُترك أو يتغيّر.}}",

  "proof.repeat.one-source": "مصدر واحد ينشر العدد {value} أكثر من مرة لما قد يكون شيئًا واحدًا: {figures}.",
  "proof.repeat.one-originator":
    "مصادر أخذت عن الجهة المنشئة نفسها تنشر العدد {value} لما قد يكون شيئًا واحدًا: {figures}.",
  "proof.repeat.both":
    "يُنشر العدد {value} لما قد يكون شيئًا واحدًا، في مصدر واحد أكثر من مرة أو في مصادر أخذت عن الجهة المنشئة نفسها: {figures}.",
  "proof.differ.credits": "النسبة مختلفة:",
  "proof.differ.qualifiers": "الصياغة حول العدد مختلفة:",
  "proof.differ.populations": "المعدودون مختلفون:",
  "proof.differ.line": "{figure}: {what}",
  "proof.link":
    "العنوان المذكور للرقم {figure} هو {address}. ومضيفه {host} يعود إلى {organisation}؛ أما الرقم {figure} فمنسوب إلى {credited}.",
  "proof.link.apart": "ليس {organisation} منسوبًا إليه، ولا جهة أمًّا أو فرعًا لمنسوب إليه، ولا الناشر.",
  "proof.published": "نُشر {earlier} في {earlierDate} و{later} في {laterDate}: {later} هو الأخير قطعًا.",
  "proof.published.uncertain": "نُشر {later} في {laterDate} و{earlier} في {earlierDate}.",
  "proof.not-contained": "لا يشملها {total} كلها؛ وما ليس ضمن ما يعدّه: {outside}.",
  "proof.backing":
    "ترد {figures} في {sources, plural, zero {لا مصدر} one {مصدر واحد} two {مصدرين} few {# مصادر} many {# مصدرًا} other {# مصدر}} وتعود إلى {originators}.",
  "proof.backing.none":
    "ترد {figures} في {sources, plural, zero {لا مصدر} one {مصدر واحد} two {مصدرين} few {# مصادر} many {# مصدرًا} other {# مصدر}}، ولا يُذكر مَن أحصى.",
  "proof.apart.population":
    "ما يفصل بين {over} و{unders} هو المعدودون{relation, select, siblings {: ليسوا الأشخاص أنفسهم، وقد يكون بعضهم هنا وهناك معًا} close {: أشخاص متقاربون لا متطابقون} other {: أشخاص أكثر في {over}}}.",
  "proof.apart.indicator":
    "ما يفصل بين {over} و{unders} هو ما يُعدّ{relation, select, siblings {: أشياء مختلفة} close {: شيء متقارب لا متطابق} other {: أكثر في {over}}}.",
  "proof.apart.start": "ما يفصل بين {over} و{unders} هو البداية: العدّ في {over} من يوم أسبق.",
  "proof.apart.method": "ما يفصل بين {over} و{unders} هو طريقة التوصل إليها.",
  "proof.apart.coverage": "ما يفصل بين {over} و{unders} هو مدى ما يبلغه سجل يوثّق كل حالة على حدة.",
  "proof.missing.published": "{source}: تاريخ النشر غير مسجَّل.",
  "proof.missing.address": "{source}: لا عنوان مسجَّل ولا عنوان لنسخة محفوظة.",
  "proof.missing.as-of": "{source}: التاريخ الذي يصح له العدد غير مسجَّل في {figures}.",
  "proof.missing.locator": "{source}: الموضع في المصدر غير مسجَّل في {figures}.",
  "proof.answers": "السؤال: {question}",
  "proof.answer": "{answer} ({claimant}؛ {source}، {locator})",

  "proof.impossible": "فترته كما نُشرت، {period}، غير ممكنة: فلا يُقارَن بأي رقم آخر.",
  "proof.impossible.reversed": "تبدأ فترة {figure} في {late} وتنتهي في {early}: أي أنها تنتهي قبل أن تبدأ.",
  "proof.impossible.after-publication":
    "{what, select, start {بداية العدّ في {figure}:} other {نهاية العدّ في {figure}:}} {late}. ونُشر {source} في {early}: أي أنه يعدّ ما لم يقع بعد.",
  "proof.impossible.after-access":
    "{what, select, start {بداية العدّ في {figure}:} other {نهاية العدّ في {figure}:}} {late}. والاطلاع على {source} كان في {early}: أي أنه يعدّ ما لم يقع بعد.",
  "proof.impossible.published-after-access":
    "نُشر {source} في {late} وكان الاطلاع عليه في {early}: أي أنه قُرئ قبل أن يُنشر.",
  "proof.rows": "صفوف {figures} لها المصدر نفسه والموضع والنطاق والعدد والجهات المنشئة نفسها:",
  "proof.row": "{figure} هو الصف {row} من {file}",
  "proof.contained": "{inner} هو {range}، ضمن ما يمكن أن تكونه الأخرى:",
  "proof.contained.outer": "{outer} هو {range}، وفيه متسع لكل ما يمكن أن يكونه {inner}",
  "proof.best": "كل من هذه مجال فيه قيمة فضلى من المصدر نفسه:",
  "proof.best.line": "{figure}: {best} ضمن {range}",

  "proof.remedy.correct-date": "أن يُراجَع أحد التاريخين في المصدر ويُصحَّح.",
  "proof.remedy.remove-row":
    "{count, plural, zero {ألا يُحذف شيء: {figures}} one {أن يُحذف {figures} من السجل} two {أن يُحذف {figures} من السجل} few {أن تُحذف {figures} من السجل} many {أن تُحذف {figures} من السجل} other {أن تُحذف {figures} من السجل}}، أو أن يتبيّن أنه قول آخر.",
  "proof.outdated.changed":
    "قرار {by} بشأن {finding} ({decision}، {on}). وقد تغيّر منذئذ ما تقوله أرقامها: لم تعد البصمة في `adjudications.csv` بصمة النتيجة.",
  "proof.outdated.stranger":
    "قرار {by} بشأن {finding} ({decision}، {on}) يسمّي {figure}، وليس من أرقام تلك النتيجة.",
  "proof.outdated.gone": "قرار {by} بشأن {finding} ({decision}، {on}). ولم تعد في التدقيق نتيجة بهذا المعرّف.",

  "proof.remedy.own": "يُقابَل ما وجده الفحص بالمصادر: فتُصحَّح الأرقام، أو تُفسَّر النتيجة.",
  "proof.remedy.decide-again": "أن يُعاد النظر في النتيجة ويُتخذ القرار من جديد.",
  "proof.remedy.remove-decision": "أن يُحذف الصف من `adjudications.csv` أو يُصحَّح معرّفه.",
  "proof.remedy.value": "أن يتبيّن أن {figure}، المنشور بعبارة «{printed}»، هو {range}.",
  "proof.remedy.others-remain":
    "ما عدا قيمةً أخرى للرقم {figure}، لا يحسم كلٌّ من هذه إلا ما بين {figure} و{against}؛ وقد يبقى {figure} مناقضًا لما يلي: {others}.",
  "proof.remedy.date.start": "أن يُعرف اليوم الذي يبدأ فيه {figure}.",
  "proof.remedy.date.as-of": "أن يُعرف اليوم الذي يعدّ {figure} حتى نهايته.",
  "proof.remedy.number": "أن يُعرف العدد الذي تعنيه عبارة «{printed}» ({figure}).",
  "proof.remedy.method": "أن تُعرف طريقة التوصل إلى {figure}.",
  "proof.remedy.originator": "أن يُعرف مَن أحصى {figure}.",
  "proof.remedy.later": "أن يتبيّن أن {first} ليوم لاحق ليوم {second}.",
  "proof.remedy.other-scope":
    "أن يتبيّن أن أحد {figures} يعدّ أشخاصًا أو أشياء أو أماكن أو أوقاتًا غير المسجَّل هنا.",
  "proof.remedy.new-phase": "أن يكون العدّ قد بدأ من جديد قبل {figures}: وعندئذ تكون مرحلة قائمة بنفسها.",
  "proof.remedy.overlap": "أن يتبيّن أن {figures} تتداخل، فيعدّ مجموعها بعض الأشخاص مرتين.",
  "proof.remedy.gap": "أن يتبيّن أن {figures} تترك جزءًا من الفترة.",
  "proof.remedy.relation": "أن يتبيّن أن العلاقة لا تصح لما تعدّه هذه الأرقام: وعندئذ تُصحَّح في `relations.csv`.",
  "proof.remedy.ask-source": "أن يبيّن المصدر، أو ما يستشهد به، المقصود في {figures}.",
  "proof.remedy.other-origin": "مصدر أخذ العدد عن جهة منشئة أخرى.",
  "proof.remedy.add-source": "مصدر آخر له إحصاء خاص به، أو أخذه عن جهة منشئة أخرى.",
  "proof.remedy.follow-link": "أن يُتبع الرابط لمعرفة مَن أنتج العدد، وتُصحَّح النسبة أو الرابط.",
  "proof.remedy.keep-later": "لا يلزم شيء: {figures}، وقد نُشر آخرًا، هو الذي يضع الحدود.",
  "proof.remedy.publication": "أن يُعرف أيّ من {figures} نُشر آخرًا.",
  "proof.remedy.nothing": "لا شيء يلزم حسمه: ليس هذا تناقضًا.",
  "proof.remedy.record": "أن يُراجَع الناقص في المصدر ويُسجَّل.",
  "proof.remedy.evidence": "دليل في السؤال نفسه. وإلى ذلك الحين تُعرض الأجوبة كلها.",
};
