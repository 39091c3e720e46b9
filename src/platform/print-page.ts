import type { Page } from "puppeteer";
import { collectPageGarbage } from "./collect-garbage.ts";
import type { Revise } from "./world.ts";

/** Prints a page, again after each revision; the first print of one that may be revised is a draft without tags. */
export async function printPage(page: Page, html: string, revise?: Revise): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: "load", timeout: 0 });
  if (revise === undefined) return pdfOf(page, true);
  let texts = await revise(await pdfOf(page, false), 1);
  for (let pass = 2; ; pass += 1) {
    if (texts !== null) await putIn(page, texts);
    // The layout of the last print would lie beside the next one's.
    await collectPageGarbage(page);
    const printed = await pdfOf(page, true);
    texts = await revise(printed, pass);
    if (texts === null) return printed;
  }
}

/** Scripts of the page do not run; this one is not of the page. */
const putIn = (page: Page, texts: ReadonlyMap<string, string>): Promise<unknown> =>
  page.evaluate(
    `for (const [id, text] of ${JSON.stringify([...texts])}) document.getElementById(id)?.replaceChildren(text)`,
  );

const pdfOf = (page: Page, tagged: boolean): Promise<Uint8Array> =>
  page.pdf({
    format: "A4",
    preferCSSPageSize: true,
    printBackground: true,
    tagged,
    outline: tagged,
    timeout: 0,
  });
