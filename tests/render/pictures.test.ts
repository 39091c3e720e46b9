import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { silentLog } from "../../src/platform/log.ts";
import { thisMachine } from "../../src/platform/machine.ts";
import { openPrinter } from "../../src/platform/printer.ts";
import type { Printer } from "../../src/platform/world.ts";
import { temporaryFolder } from "../platform/temporary.ts";
import { cases, printedBriefing } from "./printed.ts";

/**
 * Each page of the bundled briefing against a picture that somebody has looked at. `RECOUNT_KEEP_PICTURES=1 npm run unit --
 * tests/render/pictures.test.ts` keeps what is printed now; look at every page of it, and commit it by itself, saying why.
 */
const kept = fileURLToPath(new URL("pictures/", import.meta.url));
const isKeeping = process.env.RECOUNT_KEEP_PICTURES === "1";
const hasPoppler = spawnSync("pdftoppm", ["-v"]).status === 0;
/** Of all the page's pixels. */
const mostDifferent = 0.005;

let printer: Printer;
beforeAll(async () => {
  if (hasPoppler) printer = await openPrinter({ machine: thisMachine(), log: silentLog, running: new Set() });
}, 60_000);
afterAll(() => printer?.close(), 60_000);

describe.skipIf(!hasPoppler)(
  "the pages look as they did when somebody looked (needs poppler's pdftoppm)",
  () => {
    test.each(cases)("$name", async ({ name, ...wish }) => {
      const folder = join(kept, name);
      const pages = picturesOf((await printedBriefing(printer, wish)).pdf);
      if (isKeeping) keep(folder, pages);
      expect([...pages.keys()]).toEqual(readdirSync(folder).sort());
      const changed = [...pages].flatMap(([page, picture]) => {
        const share = shareOfDifferent(PNG.sync.read(readFileSync(join(folder, page))), picture);
        return share > mostDifferent ? [`${page}: ${(share * 100).toFixed(2)} %`] : [];
      });
      expect(changed).toEqual([]);
    });
  },
);

/** Small grey pictures of a PDF's pages, `page-01.png` and so on. */
function picturesOf(pdf: Uint8Array): ReadonlyMap<string, PNG> {
  const folder = temporaryFolder();
  execFileSync("pdftoppm", ["-r", "50", "-gray", "-png", "-", join(folder, "page")], { input: pdf });
  const names = readdirSync(folder).sort();
  return new Map(
    names.map((name) => {
      const number = (/\d+/.exec(name)?.[0] ?? "").padStart(2, "0");
      return [`page-${number}.png`, PNG.sync.read(readFileSync(join(folder, name)))] as const;
    }),
  );
}

function shareOfDifferent(before: PNG, after: PNG): number {
  if (before.width !== after.width || before.height !== after.height) return 1;
  const { width, height } = after;
  return pixelmatch(before.data, after.data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}

function keep(folder: string, pages: ReadonlyMap<string, PNG>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of pages) {
    // Sixteen greys will do, and take half the room.
    for (const [index, value] of picture.data.entries()) picture.data[index] = Math.round(value / 17) * 17;
    writeFileSync(join(folder, name), PNG.sync.write(picture, { colorType: 0, deflateLevel: 9 }));
  }
}
