import { resolve } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { reportFor, textsIn } from "../cases/case-folder.ts";
import { withRows } from "../cases/tables.ts";
import type { FolderTexts } from "../folder.ts";
import { worlds } from "./world.ts";

const root = resolve(import.meta.dirname, "../..");

/** Every row of the register once more, under an id of its own. */
const twice = (texts: FolderTexts): FolderTexts =>
  withRows(texts, (table, rows) =>
    table === "figures" ? [...rows, ...rows.map((row) => ({ ...row, id: `${row.id}-twin` }))] : rows,
  );

async function expectOnlyDuplicates(texts: FolderTexts): Promise<void> {
  const once = await reportFor(texts);
  const both = await reportFor(twice(texts));
  const others = ({ findings }: typeof once) => findings.filter(({ type }) => type !== "duplicate");
  expect(others(both)).toEqual(others(once));
  expect(both.estimates).toEqual(once.estimates);
  expect(both.derived).toEqual(once.derived);
  const copied = both.findings.filter(({ type }) => type === "duplicate").flatMap(({ figures }) => figures);
  expect(copied.filter((id) => id.endsWith("-twin")).length).toBeGreaterThan(0);
}

it.each(["datasets/iraq-activists", "tests/datasets-invented/karvelia-floods"])(
  "every row of %s twice adds only that it is there twice",
  async (folder) => {
    await expectOnlyDuplicates(textsIn(resolve(root, folder)));
  },
);

it("every row of any register twice adds only that it is there twice", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async ({ texts }) => expectOnlyDuplicates(texts)),
    { numRuns: 200 },
  );
});
