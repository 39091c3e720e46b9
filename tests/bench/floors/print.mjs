// The least that prints a finished page: start the browser, load, print.
import { writeFileSync } from "node:fs";
import puppeteer from "puppeteer";

const [executablePath, flags, address, target] = process.argv.slice(2);
const args = JSON.parse(flags);
const browser = await puppeteer.launch({ executablePath, args, ignoreDefaultArgs: true, pipe: true });
const page = (await browser.pages())[0];
await page.goto(address);
const options = { format: "A4", preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };
writeFileSync(target, await page.pdf(options));
await browser.close();
