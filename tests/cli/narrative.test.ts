import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recount, root } from "./run.ts";

let folder = "";
let dataset = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recount-narrative-"));
  dataset = join(folder, "iraq-activists");
  await cp(join(root, "datasets/iraq-activists"), dataset, { recursive: true });
  await writeFile(
    join(dataset, "briefing.md"),
    "Killed: [figure:rudaw-killed].\n\nIn all 1,234, [figure:rudaw].\n",
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a text whose numbers nothing bears out", () => {
  it("is named by check with its lines, and by check alone among what is no briefing", async () => {
    const { status, stderr } = await recount(["check", dataset]);
    expect(status).toBe(2);
    expect(stderr).toContain("briefing.md:3: no figure, estimate or derived value is 1,234");
    expect(stderr).toContain("briefing.md:3: [figure:rudaw] stands for nothing");
    const asData = await recount(["check", dataset, "--format", "json"]);
    expect(JSON.parse(asData.stdout)).toMatchObject({
      valid: false,
      faults: [
        { code: "narrative-unknown", file: "briefing.md", row: 3 },
        { code: "narrative-number", file: "briefing.md", row: 3, facts: { cell: "1,234" } },
      ],
    });
    expect((await recount(["audit", dataset, "--format", "json"])).status).toBe(0);
  });

  it("is not printed, at whatever knowledge date, and nothing is written", async () => {
    const output = join(folder, "out");
    for (const more of [[], ["--known-by", "2021-07-05"]]) {
      const { status, stderr } = await recount(["brief", dataset, "--html", "--output", output, ...more]);
      expect(status).toBe(2);
      expect(stderr).toContain("briefing.md:3");
    }
    expect(await readdir(folder)).toEqual(["iraq-activists"]);
  });
});
