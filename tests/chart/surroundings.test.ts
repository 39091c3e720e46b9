import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);
const script = resolve(import.meta.dirname, "print-digests.ts");

const digestsIn = async (surroundings: Readonly<Record<string, string>>): Promise<string> =>
  (await run(process.execPath, [script], { env: { ...process.env, ...surroundings } })).stdout;

it("charts are the same bytes in every time zone and locale", async () => {
  const [here, ...elsewhere] = await Promise.all([
    digestsIn({ TZ: "UTC", LC_ALL: "C" }),
    digestsIn({ TZ: "Asia/Baghdad", LC_ALL: "ar_IQ.UTF-8", LANG: "ar_IQ.UTF-8" }),
    digestsIn({ TZ: "America/St_Johns", LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8" }),
    digestsIn({ TZ: "Pacific/Kiritimati", LC_ALL: "fa_IR.UTF-8", LANG: "fa_IR.UTF-8" }),
  ]);
  expect(here).toMatch(/^interval-\S+ [0-9a-f]{64}$/m);
  for (const there of elsewhere) expect(there).toBe(here);
});
