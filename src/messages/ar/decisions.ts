import type { decisions as english } from "../en/decisions.ts";
import type { Translation } from "../translation.ts";

/** Words for an analyst’s decisions. */
export const decisions: Translation<typeof english> = {
  "decision.name.prefer": "تفضيل",
  "decision.name.correct": "تصحيح",
  "decision.name.withdraw": "سحب",
  "decision.name.explain": "تفسير",
  "decision.name.defer": "إرجاء",

  "decision.prefer":
    "الرقم المفضَّل: {figure}.{count, plural, =0 {} zero { لا شيء متروك: {dropped}.} one { والمتروك من التدقيق والتقديرات: {dropped}.} two { والمتروك من التدقيق والتقديرات: {dropped}.} few { والمتروك من التدقيق والتقديرات: {dropped}.} many { والمتروك من التدقيق والتقديرات: {dropped}.} other { والمتروك من التدقيق والتقديرات: {dropped}.}}",
  "decision.correct": "تبيّن خطؤه فتُرك من التدقيق والتقديرات: {figure}.",
  "decision.withdraw": "سُحب فتُرك من التدقيق والتقديرات: {figure}.",
  "decision.explain": "فُسّر.{severity, select, error { وأرقامه لا تضع حدًا.} other { ولا يُترك أي رقم.}}",
  "decision.defer":
    "أُرجئ.{severity, select, error { وأرقامه لا تضع حدًا إلى أن يُحسم.} other { ولا يُترك أي رقم.}}",
  "decision.unsettled":
    "{outcome} {decision, select, explain {والنتيجة مفتوحة رغم ذلك: فالتناقض فيها أوسع مما فُسّر.} other {والنتيجة مفتوحة رغم ذلك: فهي تظهر من جديد من دون المتروك.}}",
  "decision.reason": "السبب: {reason}",
  "decision.signed": "صاحب القرار: {by}، {on}",
};
