// The least that makes a PDF of a finished page, its page numbers known only once it is printed: start the browser, load
// the page, print it twice, and load and save the PDF with a library that could attach something to it.
import { writeFileSync } from "node:fs";
import { PDFDocument } from "@cantoo/pdf-lib";
import puppeteer from "puppeteer";

const [executablePath, flags, address, target] = process.argv.slice(2);
const args = JSON.parse(flags);
const browser = await puppeteer.launch({ executablePath, args, ignoreDefaultArgs: true, pipe: true });
const page = (await browser.pages())[0];
await page.goto(address);
const options = { format: "A4", preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };
await page.pdf(options);
const document = await PDFDocument.load(await page.pdf(options), { updateMetadata: false });
writeFileSync(target, await document.save());
await browser.close();
