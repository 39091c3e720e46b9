import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recount, root } from "./run.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recount-bytes-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const places = [
  { TZ: "UTC", LANG: "C", LC_ALL: "C" },
  { TZ: "Asia/Baghdad", LANG: "ar_IQ.UTF-8", LC_ALL: "ar_IQ.UTF-8" },
  { TZ: "Pacific/Kiritimati", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
];

it("HTML, PDF and audit are the same bytes in every time zone and locale", async () => {
  const digests = [];
  for (const [index, env] of places.entries()) {
    const output = join(folder, String(index));
    const { status } = await recount(["brief", "datasets/iraq-activists", "--output", output], env, root);
    expect(status).toBe(0);
    const { stdout } = await recount(["audit", "datasets/iraq-activists"], env, root);
    const contents = [
      await readFile(join(output, "briefing.html")),
      await readFile(join(output, "briefing.pdf")),
      stdout,
    ];
    digests.push(contents.map((content) => createHash("sha256").update(content).digest("hex")));
  }
  expect(digests[1]).toEqual(digests[0]);
  expect(digests[2]).toEqual(digests[0]);
});
