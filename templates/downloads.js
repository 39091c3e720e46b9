import { csvOf } from "./csv.js";
import { rowsOf, textOf } from "./tables.js";

/**
 * Puts buttons to each chart and each table that write what it holds into a file: all of it and as printed, whatever is
 * filtered or sorted. A section that gives its whole table as a file needs none for the part that it shows.
 *
 * @param {HTMLTemplateElement} template a button for each kind of file
 */
export function offerDownloads(template) {
  for (const place of document.querySelectorAll(
    ".card, figure.chart:not(.card *), table:not(.card *, figure.chart *, section:has(a[download]) *)",
  )) {
    const table = place instanceof HTMLTableElement ? place : place.querySelector("table");
    const picture = place.querySelector("svg[role=img]");
    const name = document.getElementById(place.getAttribute("aria-labelledby") ?? "") ?? table?.caption;
    if (!name || !(table || picture)) continue;
    const title = textOf(name);
    const rows = table ? rowsOf(table) : [];
    const bar = buttons(template, name.id.replace(/-(caption|heading)$/, ""), title, {
      ...(table && { csv: () => csvOf(rows) }),
      ...(picture instanceof SVGSVGElement && { svg: () => svgOf(picture, title) }),
    });
    const end = place.querySelector(":scope > .permalink");
    if (end) end.before(bar);
    else (place.querySelector("figcaption") ?? place.closest(".scroll") ?? place).after(bar);
  }
}

const types = { csv: "text/csv;charset=utf-8", svg: "image/svg+xml;charset=utf-8" };

/**
 * @param {HTMLTemplateElement} template
 * @param {string} name
 * @param {string} title
 * @param {{ readonly [kind: string]: (() => string) }} makers
 */
function buttons(template, name, title, makers) {
  const bar = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  for (const button of bar.querySelectorAll("button")) {
    const kind = /** @type {keyof typeof types} */ (button.dataset.download);
    const make = makers[kind];
    if (!make) {
      button.remove();
      continue;
    }
    button.ariaLabel = (button.dataset.label ?? "").replace("{title}", () => title);
    button.addEventListener("click", () =>
      save(`${template.dataset.file}-${name}.${kind}`, types[kind], make()),
    );
  }
  return bar;
}

/** @param {string} name @param {string} type @param {string} text */
function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * The picture as a file of its own, which says what it is.
 *
 * @param {SVGSVGElement} picture
 * @param {string} title
 */
function svgOf(picture, title) {
  const copy = /** @type {SVGSVGElement} */ (picture.cloneNode(true));
  const name = document.createElementNS("http://www.w3.org/2000/svg", "title");
  name.textContent = title;
  copy.prepend(name);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
