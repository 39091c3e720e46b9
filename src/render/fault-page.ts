import { setApart } from "./escape.ts";
import { fillTemplate, type Templates } from "./templates.ts";

/** Why a page cannot be made, in words. */
export interface FaultReport {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A page that says why there is none. `templates` are recount's own: those of the designer may be what is wrong. */
export const faultPage = (report: FaultReport, templates: Templates): string =>
  setApart(fillTemplate(templates, "fault.liquid", report, { say: (key) => key }), () => "");
