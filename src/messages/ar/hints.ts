import type { hints as english } from "../en/hints.ts";
import type { Translation } from "../translation.ts";

/** Sentences on what may have gone wrong. They ask, since nothing is proved. */
export const hints: Translation<typeof english> = {
  "hint.digits-transposed.rival":
    "لا يختلف {value} عن {instead} إلا في رقمين متجاورين تبادلا موضعيهما: هل أحدهما زلّة قلم؟",
  "hint.digits-transposed.neighbours":
    "لو تبادل رقمان متجاوران موضعيهما لصار {value} هو {instead} ولاستقام بين ما قبله وما بعده: هل هي زلّة قلم؟",
  "hint.digits-transposed.relation":
    "لو تبادل رقمان متجاوران موضعيهما لصار {value} هو {instead} ولاستقام المجموع: هل هي زلّة قلم؟",
  "hint.factor.rival":
    "{value} {grows, select, true {مضروبًا في} other {مقسومًا على}} {factor} يساوي {instead} ولا يعود يناقض {rival}: هل {grows, select, true {سقط رقم} other {زيد رقم}}، أم أُخذت وحدة على أنها أخرى؟",
  "hint.factor.neighbours":
    "{value} {grows, select, true {مضروبًا في} other {مقسومًا على}} {factor} يساوي {instead} ويستقيم بين ما قبله وما بعده: هل {grows, select, true {سقط رقم} other {زيد رقم}}، أم أُخذت وحدة على أنها أخرى؟",
  "hint.factor.relation":
    "{value} {grows, select, true {مضروبًا في} other {مقسومًا على}} {factor} يساوي {instead} ويستقيم به المجموع: هل {grows, select, true {سقط رقم} other {زيد رقم}}، أم أُخذت وحدة على أنها أخرى؟",
  "hint.year.period": "{value} بعيد عما يُقارَن به، و{year} هي سنته: هل أُخذت السنة على أنها العدد؟",
  "hint.year.publication":
    "{value} بعيد عما يُقارَن به، و{year} هي سنة صدور مصدره: هل أُخذت السنة على أنها العدد؟",
  "hint.smallest-set":
    "عدد أرقام هذه السلسلة {count}، و{gone, plural, zero {لا يلزم حذف شيء لتتفق البقية: {figures}} one {يكفي حذف رقم واحد لتتفق البقية، ولا يمكن أن يكون إلا {figures}} two {يلزم حذف رقمين لتتفق البقية، ولا يمكن أن يكونا إلا {figures}} few {يلزم حذف # أرقام لتتفق البقية، ولا يمكن أن تكون إلا {figures}} many {يلزم حذف # رقمًا لتتفق البقية، ولا يمكن أن تكون إلا {figures}} other {يلزم حذف # رقم لتتفق البقية، ولا يمكن أن تكون إلا {figures}}}.",
  "phrase.dated-value": "{value} ({asOf}؛ {source})",
};
