import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { loadDataset } from "../../src/load/dataset.ts";
import { narrativeFaults } from "../../src/load/narrative-checks.ts";
import { faultCodes } from "../../src/model/fault.ts";
import { facets, referenceKinds } from "../../src/model/reference.ts";
import { defaultSettings, sectionNames } from "../../src/model/settings.ts";
import { settingsKeysAt, settingsSchema } from "../../src/model/settings-schema.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { folderAt } from "../folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = await readFile(`${root}/docs/settings.md`, "utf8");

it("the page on settings explains every key and section, and none that is not there", () => {
  const rows = [...page.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(rows).toEqual(Object.keys(settingsSchema.shape));
  const sections = /\*\*Sections\.\*\* (.*?)\. A section/s.exec(page)?.[1] ?? "";
  expect([...sections.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual([...sectionNames]);
  const errata = /\*\*Errata\.\*\* (.*?)\n\n/s.exec(page)?.[1] ?? "";
  for (const key of settingsKeysAt(["errata", 0])) expect(errata).toContain(`\`${key}\``);
});

it("the settings shown there fit the bundled dataset", async () => {
  const shown = /^```yaml\n(.*?)^```/ms.exec(page)?.[1] ?? "";
  const folder = folderAt(`${root}/datasets/iraq-activists`);
  const { settings } = await loadDataset("shown", {
    read: async (path) => (path === "briefing.yaml" ? new TextEncoder().encode(shown) : folder.read(path)),
  });
  expect(settings.title.ar).toMatch(/\p{Script=Arabic}/u);
  expect(settings.errata).toHaveLength(1);
});

it("the settings that a new dataset begins with hold as soon as their lines are no remarks", async () => {
  const folder = folderAt(`${root}/datasets/starter`);
  const remarks = (await readFile(`${root}/datasets/starter/briefing.yaml`, "utf8")).split("\n\n");
  const keys = remarks.flatMap((block) => block.split("\n").filter((line) => /^# (?:[a-z]+:| )/.test(line)));
  const yaml = keys.map((line) => line.slice(2)).join("\n");
  const files: Readonly<Record<string, string>> = { "briefing.yaml": yaml, "logo.svg": "<svg></svg>" };
  const { settings } = await loadDataset("begun", {
    read: async (path) => (path in files ? new TextEncoder().encode(files[path]) : folder.read(path)),
  });
  expect(settings).toMatchObject({ charts: ["detained"], notes: ["note"], errata: [{ issue: 1 }] });
  expect((await loadDataset("starter", folder)).settings).toEqual(defaultSettings);
});

it("the text shown on the page on narratives is sound for the bundled dataset, and each kind of reference is explained", async () => {
  const narrative = await readFile(`${root}/docs/narrative.md`, "utf8");
  const shown = /^```markdown\n(.*?)^```/ms.exec(narrative)?.[1] ?? "";
  const folder = folderAt(`${root}/datasets/iraq-activists`);
  const dataset = await loadDataset("shown", {
    read: async (path) => (path === "briefing.md" ? new TextEncoder().encode(shown) : folder.read(path)),
  });
  expect(narrativeFaults(auditDataset(dataset))).toEqual([]);
  const kinds = [...narrative.matchAll(/^\| `\[(\w+):/gm)].map(([, kind]) => kind);
  expect(kinds).toEqual([...referenceKinds]);
  for (const facet of facets) expect(narrative).toContain(`\`${facet}=\``);
});

it("the page on check names every fault of settings and texts, and none that is not there", async () => {
  const check = await readFile(`${root}/docs/check.md`, "utf8");
  const named = [...check.matchAll(/`((?:settings|logo|narrative|not)-[a-z]+(?:-[a-z]+)*)`/g)].map(
    ([, code]) => code,
  );
  const own = faultCodes.filter((code) => /^(settings|logo|narrative)-|-yaml$/.test(code));
  expect(new Set(named.filter((code) => code !== "not-csv" && code !== "not-utf8"))).toEqual(new Set(own));
});
