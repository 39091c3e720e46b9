import { fold } from "./fold.js";

/**
 * Lets a toolbar choose which items of some groups are shown. It is a way of looking and takes nothing away: the item
 * that the page's address names is shown whatever is chosen, and so is everything on paper (controls.css).
 *
 * @param {HTMLElement} toolbar
 * @param {readonly HTMLElement[]} groups
 * @returns {(target: Element | null) => void} shows what is to be shown when `target` is what the address names
 */
export function filterable(toolbar, groups) {
  const items = groups.flatMap((group) =>
    [.../** @type {NodeListOf<HTMLElement>} */ (group.querySelectorAll("[data-item]"))].map((item) => ({
      item,
      group,
      text: "",
    })),
  );
  const search = toolbar.querySelector("input");
  const choices = [
    .../** @type {NodeListOf<HTMLSelectElement>} */ (toolbar.querySelectorAll("[data-filter]")),
  ];
  const count = /** @type {HTMLElement | null} */ (toolbar.querySelector("[data-count]"));
  const reset = /** @type {HTMLElement | null} */ (toolbar.querySelector("[data-reset]"));

  /** @param {Element | null} target */
  const show = (target) => {
    const wanted = fold(search?.value ?? "")
      .split(" ")
      .filter(Boolean);
    const chosen = choices.filter(({ value }) => value !== "");
    let shown = 0;
    for (const row of items) {
      if (wanted.length > 0) row.text ||= fold(`${row.group.dataset.group ?? ""} ${spacedTextOf(row.item)}`);
      const isMatch =
        chosen.every(({ value, dataset }) => valuesOf(row.item, dataset.filter).includes(value)) &&
        wanted.every((word) => row.text.includes(word));
      row.item.hidden = !isMatch && !row.item.contains(target);
      if (!row.item.hidden) shown += 1;
    }
    const isChoosing = wanted.length > 0 || chosen.length > 0;
    for (const group of groups) group.hidden = items.every((row) => row.group !== group || row.item.hidden);
    for (const folded of foldedIn(groups)) {
      folded.hidden = [...folded.querySelectorAll("[data-item]")].every((item) =>
        item.hasAttribute("hidden"),
      );
      if (isChoosing || folded.contains(target)) folded.open = true;
    }
    if (count)
      count.textContent = (count.dataset.text ?? "")
        .replace("{shown}", inDigits(shown, toolbar.dataset.digits))
        .replace("{all}", inDigits(items.length, toolbar.dataset.digits));
    if (reset) reset.hidden = !isChoosing;
  };

  toolbar.addEventListener("input", () => show(document.querySelector(":target")));
  reset?.addEventListener("click", () => {
    if (search) search.value = "";
    for (const choice of choices) choice.value = "";
    show(document.querySelector(":target"));
    // The button goes; whoever pressed it with the keyboard goes on from the search.
    search?.focus();
  });
  show(document.querySelector(":target"));
  return show;
}

/**
 * What folds items of some groups away: whoever looks for one is to see it.
 *
 * @param {readonly HTMLElement[]} groups
 * @returns {readonly HTMLDetailsElement[]}
 */
const foldedIn = (groups) =>
  groups.flatMap((group) => {
    const folded = group.closest("[data-folded]");
    return folded instanceof HTMLDetailsElement ? [folded] : [];
  });

/**
 * What an item says, with a space wherever a reader sees one text end and another begin.
 *
 * @param {Node} node
 * @returns {string}
 */
const spacedTextOf = (node) =>
  node instanceof Text
    ? node.data
    : [...node.childNodes]
        .map((child) => (isOnItsOwn(child) ? ` ${spacedTextOf(child)} ` : spacedTextOf(child)))
        .join("");

/** @param {Node} node */
const isOnItsOwn = (node) =>
  node instanceof Element && !/^(A|B|BDI|DEL|EM|I|INS|Q|STRONG|WBR)$/.test(node.tagName);

/** @param {HTMLElement} item @param {string} [fact] */
const valuesOf = (item, fact = "") => (item.getAttribute(`data-${fact}`) ?? "").split(" ");

/** @param {number} number @param {string} [digits] */
const inDigits = (number, digits = "0123456789") =>
  String(number).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
