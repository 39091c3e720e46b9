import type { findings as english } from "../en/findings.ts";
import type { Translation } from "../translation.ts";

/**
 * Sentences on findings. Names of sources and organisations come in any gender and number, so they stand after a
 * preposition or a colon and never govern a verb.
 */
export const findings: Translation<typeof english> = {
  "finding.conflict.same-source":
    "يرد في {sourceOver} أن العدد {over} وأنه {under} معًا للمعدود نفسه والتاريخ نفسه: {scopeOver}؛ {asOfOver}.",
  "finding.conflict.same-date":
    "يرد في {sourceOver} أن العدد {over} وفي {sourceUnder} أنه {under} للمعدود نفسه ({scopeOver}؛ {asOfOver}): لا يمكن أن يصح العددان معًا.",
  "finding.conflict.earlier-higher":
    "يرد في {sourceOver} أن العدد {over} ({scopeOver}؛ {asOfOver})، وفي {sourceUnder} أنه {under} فقط ({asOfUnder}): الحصيلة التراكمية لا تنقص، فلا يمكن أن يصح العددان معًا.",
  "finding.conflict.unless-later":
    "يرد في {sourceOver} أن العدد {over} ({scopeOver}؛ {asOfOver}) وفي {sourceUnder} أنه {under} ({asOfUnder}): العددان متعارضان ما لم يكن الأكبر هو الأحدث.",
  "finding.regression":
    "يُنسب إلى {originators} أن العدد {over} ({scopeOver}؛ {asOfOver}؛ {sourceOver}) وأنه أقل من ذلك، {under}، لتاريخ لاحق ({asOfUnder}؛ {sourceUnder}): الحصيلة التراكمية لا تنقص.",
  "finding.regression.counted-back":
    "يُنسب إلى {originators} أن العدد {over} ({scopeOver}؛ {asOfOver}) في {sourceOver}، وقد نُشر بعد أن ورد أنه {under} ({asOfUnder}) في {sourceUnder}: ربما أُعيد الإحصاء للتاريخ الأسبق.",
  "finding.part-exceeds-whole.nested":
    "{over} ({scopeOver}؛ {periodOver}؛ {sourceOver}) أكبر من {under} ({scopeUnder}؛ {periodUnder}؛ {sourceUnder})، مع أن المعدود الثاني يشمل الأول.",
  "finding.part-exceeds-whole.parts":
    "مجموع الأجزاء {parts} هو {sum}، وهو أكبر من الكل الذي يضمها: {whole} ({scopeWhole}؛ {periodWhole}؛ {sourceWhole}).",
  "finding.part-exceeds-whole.covering":
    "تغطي الأجزاء {parts} الفترة كلها ومجموعها {sum}، وهو أقل من العدد المذكور للفترة كلها: {whole} ({scopeWhole}؛ {periodWhole}؛ {sourceWhole}).",
  "finding.identity":
    "لا تتحقق العلاقة «{expression}» للأرقام {figures}: إذا نُقلت الحدود كلها إلى طرف واحد بقي {remainder}{mixed, select, true {. والأرقام من جهات منشئة مختلفة} other {}}.",
  "finding.identity.whole":
    "لا تتحقق العلاقة «{expression}» للأرقام {figures}: لا أعداد صحيحة مما تقوله تحققها{mixed, select, true {. والأرقام من جهات منشئة مختلفة} other {}}.",
  "finding.identity.unprinted": "ولا رقم لـ«{count}»، فقد يكون أي عدد من 0 فأكثر.",
  "finding.impossible-date.reversed":
    "في {source}، {count, plural, zero {لا رقم لفترة تنتهي} one {رقم واحد لفترة تنتهي} two {رقمان لفترتين تنتهي كل منهما} few {# أرقام لفترات تنتهي كل منها} many {# رقمًا لفترات تنتهي كل منها} other {# رقم لفترات تنتهي كل منها}} قبل أن تبدأ: {figures}.",
  "finding.impossible-date.after-publication":
    "في {source} (تاريخ النشر: {published})، {count, plural, zero {لا رقم} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}} لتاريخ لاحق: {figures}. أحد التاريخين خاطئ.",
  "finding.impossible-date.after-access":
    "في {source} (تاريخ الاطلاع: {accessed})، {count, plural, zero {لا رقم} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}} لتاريخ لاحق: {figures}. أحد التاريخين خاطئ.",
  "finding.impossible-date.published-after-access":
    "المسجَّل عن {source} أن تاريخ النشر {published} وأن الاطلاع سبقه، في {accessed}: أحد التاريخين خاطئ.",
  "finding.attribution":
    "يُنسب العدد {value} في {source} إلى جهات مختلفة: {credits}. فهو رقم واحد متنازع على منشئه، لا عدة تأكيدات.",
  "finding.link-mismatch":
    "الرابط المذكور في {source} مع {value} ({locator}) يؤدي إلى {host}، وهو موقع جهة لا يُنسب إليها العدد: {organisation}. المنسوب إليه: {credited}.",
  "finding.qualifier-drift": "يتغير قيد العدد {value} من موضع إلى آخر: {mentions}.",
  "finding.definition-drift": "يبقى العدد {value} على حاله بينما تتغير الفئة المعدودة: {mentions}.",
  "finding.revision":
    "يُنسب إلى {originators} أن العدد {earlier} في {sourceEarlier}، ثم أنه {later} للمعدود نفسه والتاريخ نفسه ({scopeEarlier}؛ {asOfEarlier}) في {sourceLater}، المنشور بعده.",
  "finding.revision.undated":
    "يُنسب إلى {originators} أن العدد {earlier} في {sourceEarlier} وأنه {later} في {sourceLater} للمعدود نفسه والتاريخ نفسه ({scopeEarlier}؛ {asOfEarlier})؛ ولا يُعرف أيهما الأحدث.",
  "finding.stale":
    "نُشر في {sourceStale} بتاريخ {publishedStale} أن العدد {stale} ({scopeStale})، في حين كان منشورًا منذ {publishedNewer} أن العدد {newer} ({scopeNewer}؛ {sourceNewer}).{differs, select, people { والعددان لا يخصّان الأشخاص أنفسهم بل فئتين متقاربتين، وربما فسّر ذلك الفرق.} things { والعددان ليسا لشيء واحد بل لشيئين متقاربين، وربما فسّر ذلك الفرق.} other {}}",
  "finding.coincident-sum":
    "{total} ({scopeTotal}) في {source}، {locator}، يساوي تمامًا مجموع سائر الأعداد المذكورة هناك ({addends})، مع أنه لا يشملها كلها: هل جُمعت خطأً؟",
  "finding.duplicate":
    "{first} ({scopeFirst}؛ {periodFirst}؛ {sourceFirst}، {locator}) مسجَّل أكثر من مرة: يُعتدّ بصف واحد {count, plural, zero {ولا يُترك غيره} one {ويُترك الآخر} two {ويُترك الصفان الآخران} few {وتُترك الصفوف الأخرى، وعددها #} many {وتُترك الصفوف الأخرى، وعددها #} other {وتُترك الصفوف الأخرى، وعددها #}}.",
  "finding.contested-account": "اختلفت الأجوبة عن السؤال «{question}»: {answers}.",
  "finding.single-origin":
    "{sources, plural, zero {لا مصدر يورد} one {مصدر واحد يورد} two {مصدران يوردان} few {# مصادر تورد} many {# مصدرًا تورد} other {# مصدر تورد}} أرقامًا لمعدود واحد ({scope})، وكلها تعود إلى المنشأ نفسه ({originators}): مشاهدة واحدة، لا عدة مشاهدات.",
  "finding.uncorroborated":
    "{figures, plural, zero {لا يستند أي رقم في {source} إلى منشأ واحد} one {يستند رقم واحد في {source} إلى منشأ واحد فقط} two {يستند رقمان في {source} إلى منشأ واحد لكل منهما} few {تستند # أرقام في {source} إلى منشأ واحد لكل منها} many {يستند # رقمًا في {source} إلى منشأ واحد لكل منها} other {يستند # رقم في {source} إلى منشأ واحد لكل منها}} ({originators})؛ ولا يؤكد ذلك هنا أي مصدر آخر.",
  "finding.unattributed":
    "لا يُذكر في {source} مَن أحصى {figures, plural, zero {أي رقم} one {رقمًا واحدًا} two {رقمين} few {# أرقام} many {# رقمًا} other {# رقم}}: {values}.",
  "finding.growth":
    "{lower} ({scopeLower}؛ {asOfLower}؛ {sourceLower}) أقل من {higher}، {earlier, select, true {وهو الأسبق تاريخًا} other {وقد يكون الأكبر هو الأحدث فحسب}}: لا تناقض.",
  "finding.scope-difference.population":
    "{over} ({scopeOver}؛ {sourceOver}) لا يناقض {unders}: {relation, select, siblings {فالمعدودون هنا ليسوا المعدودين هناك أنفسهم، وقد يكون بعضهم هنا وهناك معًا} close {فالمعدودون متقاربون لا متطابقون} other {فالمعدودون في الأول أكثر منهم في الثاني}}.",
  "finding.scope-difference.indicator":
    "{over} ({scopeOver}؛ {sourceOver}) لا يناقض {unders}: {relation, select, siblings {فما يُعدّ هنا غير ما يُعدّ هناك} close {فما يُعدّ متقارب لا متطابق} other {فما يُعدّ في الأول أكثر مما يُعدّ في الثاني}}.",
  "finding.scope-difference.start":
    "{over} ({scopeOver}؛ {periodOver}؛ {sourceOver}) لا يناقض {unders}: فالعدّ فيه يبدأ قبل ذلك.",
  "finding.scope-difference.method":
    "{over} ({scopeOver}؛ {sourceOver}) لا يناقض {unders}: فقد اختلفت طريقة التوصل إلى كل منها.",
  "finding.scope-difference.coverage":
    "{over} ({scopeOver}؛ {sourceOver}) لا يناقض {unders}: فسجل الحالات الموثقة كلٌّ على حدة حدّ أدنى، وربما وثّق غيره أكثر.",
  "finding.precision.nested":
    "{inner} ({scopeInner}؛ {asOfInner}؛ {sourceInner}) يقع ضمن {outers}: أحدهما أدقّ من الآخر، ولا تناقض.",
  "finding.precision.best":
    "ترد في {source} القيم الفضلى بتقدير المصدر نفسه ضمن مجالاته: {figures}. تُعرض هذه القيم ولا تضع حدًا.",
  "finding.reopened-adjudication":
    "قرار {by} بشأن {finding} ({decision}، {on}) سابق لتغيّر ما تقوله أرقامها: لا يُطبَّق القرار، والنتيجة مفتوحة من جديد.",
  "finding.reopened-adjudication.stranger":
    "قرار {by} بشأن {finding} ({decision}، {on}) يخص رقمًا ليس من أرقامها: {value} ({source}). لا يُطبَّق القرار، والنتيجة مفتوحة.",
  "finding.unused-adjudication":
    "قرار {by} بشأن {finding} ({decision}، {on}) بلا نتيجة، فلم تعد هناك نتيجة كهذه: لا يغيّر القرار شيئًا.",
  "finding.incomplete": "ما لم يُسجَّل عن {source}: {missing}.",

  "finding.others":
    "{count, plural, zero {ولا رقم آخر يناقض {blamed}.} one {وهناك رقم آخر يناقض {blamed}.} two {وهناك رقمان آخران يناقضان {blamed}.} few {وهناك # أرقام أخرى تناقض {blamed}.} many {وهناك # رقمًا آخر تناقض {blamed}.} other {وهناك # رقم آخر تناقض {blamed}.}}",
  "finding.doubt": "وليس هذا برهانًا: {doubts}.",
  "doubt.dates": "بعض قراءات التواريخ يسمح بصحة العددين معًا",
  "doubt.vague": "يستند الأمر إلى كلمة لا إلى عدد",
  "doubt.about": "يستند الأمر إلى مدى ما تعنيه كلمة «نحو»",
  "doubt.method": "أحدهما فقط يذكر طريقته",

  "doubt.marked": "أحد التواريخ موسوم بأنه تقريبي أو غير مؤكد",

  "phrase.figure": "{value} ({scope}؛ {asOf}؛ {source})",
  "phrase.figure-short": "{value} ({scope}؛ {source})",
  "phrase.dated": "{value} ({scope}؛ {period})",
  "phrase.best": "{best} ضمن {value}",
  "phrase.more":
    "{count, plural, zero {لا غيرها} one {رقم آخر} two {رقمان آخران} few {# أرقام أخرى} many {# رقمًا آخر} other {# رقم آخر}}",
  "phrase.figure-placed": "{value} ({source}، {locator})",
  "phrase.part": "{value} ({place}{period}؛ {source})",
  "phrase.part.place": "{place}؛ ",
  "phrase.credit": "{organisations} ({locator})",
  "phrase.mention": "«{printed}» ({source}، {locator})",
  "phrase.mention-population": "{population} ({source}، {locator})",
  "phrase.answer": "{answer} ({claimant})",
  "phrase.missing.published": "تاريخ النشر",
  "phrase.missing.address": "عنوانه على الإنترنت",
  "phrase.missing.asOf":
    "{count, plural, zero {تاريخ سريان أي رقم} one {تاريخ سريان رقم واحد} two {تاريخ سريان رقمين} few {تاريخ سريان # أرقام} many {تاريخ سريان # رقمًا} other {تاريخ سريان # رقم}}",
  "phrase.missing.locator":
    "{count, plural, zero {موضع أي رقم فيه} one {موضع رقم واحد فيه} two {موضع رقمين فيه} few {موضع # أرقام فيه} many {موضع # رقمًا فيه} other {موضع # رقم فيه}}",

  "finding.named": "«{type}»",
  "finding.type.conflict": "تعارض بين المصادر",
  "finding.type.regression": "حصيلة تراكمية تنقص",
  "finding.type.part-exceeds-whole": "جزء يفوق الكل",
  "finding.type.identity": "مجموع لا يستقيم",
  "finding.type.impossible-date": "تاريخ مستحيل",
  "finding.type.attribution": "عدد واحد منسوب إلى جهات مختلفة",
  "finding.type.link-mismatch": "الرابط يخالف النسبة",
  "finding.type.qualifier-drift": "قيد العدد يتغير",
  "finding.type.definition-drift": "الفئة المعدودة تتغير",
  "finding.type.revision": "جهة منشئة نقّحت رقمها",
  "finding.type.stale": "عدد أكبر كان منشورًا من قبل",
  "finding.type.coincident-sum": "عدد يساوي مجموع ما جاوره",
  "finding.type.duplicate": "مسجَّل مرتين",
  "finding.type.contested-account": "رواية متنازع عليها",
  "finding.type.reopened-adjudication": "قرار فات أوانه",
  "finding.type.unused-adjudication": "قرار بلا نتيجة",
  "finding.type.single-origin": "مصادر عدة ومنشأ واحد",
  "finding.type.uncorroborated": "منشأ واحد فقط",
  "finding.type.unattributed": "لا جهة منشئة مذكورة",
  "finding.type.growth": "اختلاف يفسّره الزمن",
  "finding.type.scope-difference": "اختلاف يفسّره النطاق",
  "finding.type.precision": "اختلاف تفسّره الدقة",
  "finding.type.own": "فحوص خاصة",
  "finding.type.incomplete": "سجل ناقص",

  "finding.meaning.conflict":
    "جهات منشئة مختلفة تعطي لمعدود واحد قيمًا لا يمكن أن تصح معًا في تاريخ واحد، أو تكون القيمة الأسبق هي الأكبر؛ أو ينشر مصدر واحد قيمتين لتاريخ واحد.",
  "finding.meaning.regression":
    "الحصيلة التراكمية لجهة منشئة واحدة أقل في تاريخ لاحق. الوفيات لا تُمحى، فإما أن إحدى القيمتين خاطئة أو أن العدّ بدأ من جديد.",
  "finding.meaning.part-exceeds-whole":
    "فئة أو مكان أو فترة أضيق لها عدد أكبر مما للأوسع الذي يضمها، أو أجزاء لا تتداخل مجموعها أكبر من الكل.",
  "finding.meaning.identity":
    "أرقام يجب أن تحقق علاقة معلنة، مثل: المفقودون = الذين عُثر عليهم + الذين ما زالوا مفقودين، ولا تحققها.",
  "finding.meaning.impossible-date":
    "رقم لتاريخ لاحق لصدور مصدره، أو فترة تنتهي قبل أن تبدأ، أو مصدر صدر بعد الاطلاع عليه. لا يُقارَن رقم كهذا بغيره.",
  "finding.meaning.attribution":
    "مصدر واحد يذكر جهات مختلفة لما يبدو عددًا واحدًا. وإلى أن يُحسم ذلك تُعدّ هذه الجهات منشأ واحدًا.",
  "finding.meaning.link-mismatch":
    "العنوان المذكور للرقم يعود إلى جهة غير المنسوب إليها وغير الجهة الأم أو الفرع أو الناشر.",
  "finding.meaning.qualifier-drift": "يُنقل العدد بقيد آخر: حدّ أدنى يصير عددًا دقيقًا، أو العكس.",
  "finding.meaning.definition-drift": "يُنقل العدد لفئة من الناس غير التي أُحصي لها.",
  "finding.meaning.revision":
    "جهة منشئة استبدلت قيمتها لمعدود واحد وتاريخ واحد. القيمة الأحدث هي التي تضع الحدود.",
  "finding.meaning.stale": "مصدر ينشر عددًا أقل من عدد كان منشورًا قبله للمعدود نفسه أو لمعدود قريب منه.",
  "finding.meaning.coincident-sum":
    "عدد يساوي مجموع سائر الأعداد المذكورة بجانبه وهي من أنواع مختلفة. قد يكون ذلك مصادفة، أو مجموعًا أُخذ على أنه إحصاء.",
  "finding.meaning.duplicate": "في السجل قول واحد لمصدر واحد أكثر من مرة. لا يُعتدّ إلا بالصف الأول.",
  "finding.meaning.contested-account": "المعنيون يجيبون عن سؤال واحد أجوبة مختلفة. تُعرض الروايات كلها.",
  "finding.meaning.reopened-adjudication":
    "قرار بشأن نتيجة تغيّرت أرقامها بعده. لا يُطبَّق القرار حتى يُتخذ من جديد.",
  "finding.meaning.unused-adjudication": "قرار بشأن نتيجة لم تعد تظهر. لا يغيّر القرار شيئًا.",
  "finding.meaning.single-origin": "ما يبدو عدة تأكيدات يعود إلى جهة واحدة.",
  "finding.meaning.uncorroborated": "جهة واحدة فقط تقف وراء الرقم، ولا تؤكده جهة ثانية.",
  "finding.meaning.unattributed": "المصدر لا يذكر مَن أحصى.",
  "finding.meaning.growth": "قيمتان مختلفتان وقد تكون الأكبر هي الأحدث: الأعداد تزداد.",
  "finding.meaning.scope-difference":
    "قيمتان تبدوان متناقضتين، لكن المعدود فيهما ليس الأشخاص أنفسهم أو الأشياء نفسها أو الفترة نفسها، أو أن طريقة الإحصاء مختلفة.",
  "finding.meaning.precision":
    "عددان مختلفان لمعدود واحد وتاريخ واحد، أحدهما ضمن الآخر: عدد مقرَّب أو حدّ أدنى، لا إحصاء آخر.",
  "finding.meaning.own":
    "وجد شيئًا فحص وضعه من أجرى هذا التدقيق، لا فحص من فحوص `recount`. وهو يذكر معناه بنفسه.",
  "finding.meaning.incomplete": "تفاصيل يحتاج إليها القارئ للعودة إلى المصدر غير مسجَّلة.",
};
