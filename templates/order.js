/**
 * Puts the items of groups into an order, and back into the one in which the page has them.
 *
 * @param {readonly Element[]} groups each with its items last
 */
export function arrangeable(groups) {
  const asPrinted = groups.map((group) => {
    const items = [...group.children].filter((child) => child.matches("[data-item]"));
    return { group, items };
  });
  /** @type {((a: Element, b: Element) => number) | null} */
  let chosen = null;
  const arrange = (compare = chosen) => {
    for (const { group, items } of asPrinted) group.append(...(compare ? items.toSorted(compare) : items));
  };
  return {
    /** @param {((a: Element, b: Element) => number) | null} compare `null`: as printed */
    by(compare) {
      chosen = compare;
      arrange();
    },
    /** As printed for as long as paper is made. */
    forPaper: () => arrange(null),
    forScreen: () => arrange(),
  };
}

/**
 * Compares keys: numbers as numbers, other texts as the language does. What has no key comes last, whichever way.
 *
 * @param {string} language
 * @returns {(a: string, b: string, isDescending: boolean) => number}
 */
export function keyOrder(language) {
  // Browsers know no Sorani order; Persian is the nearest that they know.
  const collator = new Intl.Collator([language, "fa"], { numeric: true });
  return (a, b, isDescending) => {
    if (a === "" || b === "") return Number(a === "") - Number(b === "");
    const difference = Number(a) - Number(b);
    const order = Number.isNaN(difference) ? collator.compare(a, b) : difference;
    return isDescending ? -order : order;
  };
}
