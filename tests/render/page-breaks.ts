import { isTag, outermost, type Run, type Tag, textOf } from "./read-structure.ts";

/** A row of column heads. */
export const isHeadRow = (row: Tag): boolean =>
  outermost(row, new Set(["TH"])).length > 1 && outermost(row, new Set(["TD"])).length === 0;

/** What ends a page though it is nothing without what begins the next. */
export function leftAlone(tree: Tag): string[] {
  const runs = blockRuns(tree, null);
  return runs.flatMap(({ block, page }, index) => {
    const next = runs[index + 1];
    if (block === null || !next || next.block === block || page >= next.page) return [];
    const before = runs.slice(0, index).findLast((run) => run.block !== block)?.block;
    const introduces =
      block.role === "P" && isHeading(before) && ["Caption", "TR", "Figure"].includes(next.block?.role ?? "");
    const isAlone =
      isHeading(block) || block.role === "Caption" || (block.role === "TR" && isHeadRow(block)) || introduces;
    return isAlone ? [`${page}: ${block.role} ${textOf(block)}`] : [];
  });
}

const isHeading = (block: Tag | null | undefined): boolean => /^H\d$/.test(block?.role ?? "");
const blockRoles = new Set(["H1", "H2", "H3", "H4", "H5", "H6", "P", "Caption", "TR", "LI", "Figure"]);

/** All text in reading order, each piece with the outermost block that it is in. */
const blockRuns = (tag: Tag, block: Tag | null): (Run & { readonly block: Tag | null })[] =>
  tag.children.flatMap((child) => {
    if (isTag(child)) return blockRuns(child, block ?? (blockRoles.has(child.role) ? child : null));
    return child.text.trim() === "" ? [] : [{ ...child, block }];
  });
