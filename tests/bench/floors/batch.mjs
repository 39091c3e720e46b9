// The least that prints a batch of finished pages: a warm browser, as many pages at once as there are workers, each page
// loaded and printed twice, each PDF loaded and saved once.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PDFDocument } from "@cantoo/pdf-lib";
import puppeteer from "puppeteer";

const [executablePath, flags, folder, workers] = process.argv.slice(2);
const args = JSON.parse(flags);
const browser = await puppeteer.launch({ executablePath, args, ignoreDefaultArgs: true, pipe: true });
const names = readdirSync(folder).filter((name) => /^\d{4}/.test(name));
const options = { format: "A4", preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

async function print(page, name) {
  let printed;
  for (let pass = 0; pass < 2; pass += 1) {
    await page.goto(pathToFileURL(join(folder, name, "briefing.html")).href);
    printed = await page.pdf(options);
  }
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  writeFileSync(join(folder, name, "floor.pdf"), await document.save());
}

const pages = await Promise.all(Array.from({ length: Number(workers) }, () => browser.newPage()));
await Promise.all(pages.map((page) => print(page, names[0])));
const start = performance.now();
const queue = [...names];
await Promise.all(
  pages.map(async (page) => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) await print(page, name);
  }),
);
process.stdout.write(JSON.stringify({ issues: names.length, milliseconds: performance.now() - start }));
await browser.close();
