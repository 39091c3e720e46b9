import type { PdfFile } from "./pdf-file.ts";

const tagId = /\(node\d{8}\)/g;

/**
 * Numbers the ids of tags anew from 1, in their old order. Chromium counts them on through all that a browser has
 * shown, so that a second print of one page would differ from the first.
 */
export function renumberTags({ bodies }: PdfFile): void {
  const ids = new Set<string>();
  for (const body of bodies.values()) for (const [id] of body.matchAll(tagId)) ids.add(id);
  const renumbered = new Map(
    [...ids].sort().map((id, index) => [id, `(node${String(index + 1).padStart(8, "0")})`]),
  );
  for (const [number, body] of bodies)
    if (body.includes("(node"))
      bodies.set(
        number,
        body.replace(tagId, (id) => renumbered.get(id) ?? id),
      );
}
