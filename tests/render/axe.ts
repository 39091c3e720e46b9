import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Every rule of WCAG 2.0 to 2.2, A and AA, and what is held good practice besides. */
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds in a page as it stands: each rule broken, with the places. No rule and no element is left out. */
export async function axeFindings(page: Page): Promise<readonly string[][]> {
  await page.evaluate(axe);
  const { violations, passes } = (await page.evaluate(
    `axe.run(document, { runOnly: { type: "tag", values: ${JSON.stringify(standards)} }, resultTypes: ["violations"] })`,
  )) as AxeResults;
  if (passes.length < 20) throw new Error("axe looked at next to nothing");
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(" "))]);
}
