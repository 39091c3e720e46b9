/**
 * A table as rows of text, its head first. The names of its groups become a column, and so do the facts that its rows
 * carry for machines, which its `data-facts` names.
 *
 * @param {HTMLTableElement} table
 */
export function rowsOf(table) {
  const facts = (table.dataset.facts ?? "").split(" ").filter(Boolean);
  const { groups } = table.dataset;
  const head = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
  const rows = [[...facts, ...(groups === undefined ? [] : [groups]), ...head]];
  for (const body of table.tBodies)
    for (const row of body.rows) {
      if (row.matches(".group, .left-out")) continue;
      const group = groups === undefined ? [] : [body.dataset.group ?? ""];
      rows.push([
        ...facts.map((fact) => row.getAttribute(`data-${fact}`) ?? ""),
        ...group,
        ...[...row.cells].map(textOf),
      ]);
    }
  return rows;
}

/**
 * What an element shows, on one line; what stands on lines of its own is parted by semicolons.
 *
 * @param {Element} element
 */
export function textOf(element) {
  let text = "";
  /** @param {Node} node */
  const read = (node) => {
    if (node instanceof Text) text += node.data.replace(/\s+/g, " ");
    if (!(node instanceof Element) || node.matches("[data-aside]")) return;
    const startsLine = node !== element && node.matches("br, div, li, p");
    if (startsLine) text += "\n";
    for (const child of node.childNodes) read(child);
    if (startsLine) text += "\n";
  };
  read(element);
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter(Boolean).join("; ");
}
