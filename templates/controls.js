import { offerDownloads } from "./downloads.js";
import { filterable } from "./filtering.js";
import { orderable, sortable } from "./sorting.js";

const language = document.documentElement.lang;

/** @type {((target: Element | null) => void)[]} */
const filters = [];
/** @type {{ forPaper(): void, forScreen(): void }[]} */
const orders = [];

for (const template of /** @type {NodeListOf<HTMLTemplateElement>} */ (
  document.querySelectorAll("template[data-controls]")
)) {
  const toolbar = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  template.after(toolbar);
  const sections = (template.dataset.controls ?? "")
    .split(" ")
    .flatMap((id) => document.getElementById(id) ?? []);
  const groups = sections.flatMap((section) => [
    .../** @type {NodeListOf<HTMLElement>} */ (section.querySelectorAll("[data-group]")),
  ]);
  filters.push(filterable(toolbar, groups));
  if (toolbar.querySelector("[data-order]")) orders.push(orderable(toolbar, groups, language));
}

const downloads = /** @type {HTMLTemplateElement | null} */ (
  document.querySelector("template[data-downloads]")
);
// Before heads become buttons, and rows move.
if (downloads) offerDownloads(downloads);

for (const table of document.querySelectorAll("table"))
  if (table.querySelector("[data-sort]")) orders.push(sortable(table, language));

// A link to what is filtered out shows it first, so that the browser finds it.
document.addEventListener(
  "click",
  ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (!link?.getAttribute("href")?.startsWith("#")) return;
    for (const show of filters) show(document.getElementById(link.hash.slice(1)));
  },
  { capture: true },
);
addEventListener("hashchange", () => {
  const target = document.querySelector(":target");
  const wasHidden = target?.closest("[hidden]") != null;
  for (const show of filters) show(target);
  if (wasHidden) target?.scrollIntoView();
});

// Paper gets the briefing as it was made.
addEventListener("beforeprint", () => {
  for (const order of orders) order.forPaper();
});
addEventListener("afterprint", () => {
  for (const order of orders) order.forScreen();
});
