import type { Page } from "puppeteer";
import type { PictureSize } from "./world.ts";

/** Takes a picture of a page's top left corner, and leaves the page as wide as it was. */
export async function picturePage(
  page: Page,
  html: string,
  { width, height, scale }: PictureSize,
): Promise<Uint8Array> {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  try {
    await page.setContent(html, { waitUntil: "load", timeout: 0 });
    return await page.screenshot({ type: "png", clip: { x: 0, y: 0, width, height } });
  } finally {
    await page.setViewport(null);
  }
}
