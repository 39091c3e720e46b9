import { arrangeable, keyOrder } from "./order.js";
import { textOf } from "./tables.js";

/**
 * Makes the heads that have `data-sort` into buttons that sort a table within its groups: up, down, as printed. Rows are
 * compared by the fact of theirs that `data-sort` names; where it names none, by the cell's `data-key` or else its text.
 *
 * @param {HTMLTableElement} table
 * @param {string} language
 */
export function sortable(table, language) {
  const rows = arrangeable([...table.tBodies]);
  const compareKeys = keyOrder(language);
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  /** @param {Element} row @param {number} column */
  const keyIn = (row, column) =>
    heads[column]?.dataset.sort
      ? (row.getAttribute(`data-${heads[column].dataset.sort}`) ?? "")
      : keyOf(row.children[column]);
  /** @param {number} column @param {boolean} isDescending */
  const byColumn = (column, isDescending) => (/** @type {Element} */ a, /** @type {Element} */ b) =>
    compareKeys(keyIn(a, column), keyIn(b, column), isDescending);
  for (const [column, head] of heads.entries()) {
    if (head.dataset.sort === undefined) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const next = { none: "ascending", ascending: "descending", descending: "none" }[
        head.ariaSort ?? "none"
      ];
      for (const other of heads) other.removeAttribute("aria-sort");
      if (next !== "none") head.setAttribute("aria-sort", next ?? "none");
      rows.by(next === "none" ? null : byColumn(column, next === "descending"));
    });
  }
  return rows;
}

/** @param {Element | undefined} cell */
const keyOf = (cell) => (cell instanceof HTMLElement ? (cell.dataset.key ?? textOf(cell)) : "");

/**
 * Lets a toolbar's `data-order` choose by which fact of theirs the items of each group are ordered.
 *
 * @param {Element} toolbar
 * @param {readonly Element[]} groups
 * @param {string} language
 */
export function orderable(toolbar, groups, language) {
  const items = arrangeable(groups);
  const compareKeys = keyOrder(language);
  const choice = toolbar.querySelector("[data-order]");
  choice?.addEventListener("change", () => {
    const [fact = "", direction] = /** @type {HTMLSelectElement} */ (choice).value.split(" ");
    /** @param {Element} item */
    const keyIn = (item) => item.getAttribute(`data-${fact}`) ?? "";
    items.by(fact === "" ? null : (a, b) => compareKeys(keyIn(a), keyIn(b), direction === "descending"));
  });
  return items;
}
