import type { Texts } from "../catalogue.ts";

/**
 * The words of what a reader can do with a page on a screen, in ICU MessageFormat. `{shown}`, `{all}` and `{title}` reach
 * the page as they are: its script fills them in.
 */
export const controls = {
  "controls.search-findings": "Search the findings",
  "controls.search-register": "Search the register",
  "controls.severity": "Severity",
  "controls.type": "Type",
  "controls.status": "Status",
  "controls.indicator": "Indicator",
  "controls.source": "Source",
  "controls.findings": "Findings on it",
  "controls.order": "Order",
  "controls.any": "All",
  "controls.status-open": "Open",
  "controls.status-deferred": "Put off",
  "controls.status-decided": "Decided",
  "controls.status-current": "Current",
  "controls.status-revised": "Superseded",
  "controls.status-withdrawn": "Withdrawn",
  "controls.status-left-out": "Left out by a decision",
  "controls.findings-error": "An error",
  "controls.findings-warning": "A warning",
  "controls.findings-note": "A note",
  "controls.findings-none": "None",
  "controls.order-printed": "As printed",
  "controls.order-type": "By type",
  "controls.order-newest": "Newest first",
  "controls.order-oldest": "Oldest first",
  "controls.order-figures": "Most figures first",
  "controls.shown": "Shown: {shown} of {all}",
  "controls.reset": "Show all",
  "controls.download": "Download as {format}: {title}",
} satisfies Texts;
