import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outsideIsolates } from "../messages/outside-isolates.ts";
import { recount } from "./run.ts";

const floods = "tests/datasets-invented/karvelia-floods";
const activists = "datasets/iraq-activists";
const latin = (text: string) => outsideIsolates(text).match(/[A-Za-z]+/g) ?? [];

test.each(["ar", "ckb"])("nothing but source text is in English under --lang %s", async (lang) => {
  const several = await recount(["audit", floods, activists, "--lang", lang]);
  expect(several.stdout).toMatch(/\p{Script=Arabic}/u);
  expect({ latin: latin(several.stdout), stderr: several.stderr }).toEqual({ latin: [], stderr: "" });
  const markdown = await recount(["audit", activists, "--lang", lang, "--format", "markdown"]);
  expect(latin(markdown.stdout.replace(/`[^`]*`|<[^>]*>/g, ""))).toEqual([]);
  const proof = await recount(["explain", floods, "identity", "--lang", lang]);
  expect({ latin: latin(proof.stdout), stderr: proof.stderr }).toEqual({ latin: [], stderr: "" });
});

test("data have the same keys and numbers in every language, and sentences in the one asked for", async () => {
  const [english, arabic] = await Promise.all(
    ["en", "ar"].map(async (lang) => {
      const { stdout } = await recount(["audit", activists, "--format", "json", "--lang", lang]);
      return JSON.parse(stdout) as { findings: { message: string; hints: unknown[] }[] };
    }),
  );
  const bare = (report: typeof english) => ({
    ...report,
    findings: report?.findings.map(({ message, hints, ...rest }) => ({ ...rest, hints: hints.length })),
  });
  expect(bare(arabic)).toEqual(bare(english));
  for (const { message } of arabic?.findings ?? []) expect(message).toMatch(/\p{Script=Arabic}/u);
});

test("faults and errors are told in the language asked for", async () => {
  const folder = await mkdtemp(join(tmpdir(), "recount-languages-"));
  try {
    await writeFile(join(folder, "datapackage.json"), '{ "name": "x", "resources": [] }');
    const faults = await recount(["check", folder, "--lang", "ckb"]);
    expect({ status: faults.status, latin: latin(faults.stderr) }).toEqual({ status: 2, latin: [] });
    expect(faults.stderr).toContain("کەموکوڕی");
    const fine = await recount(["check", floods, activists, "--lang", "ar"]);
    expect({ status: fine.status, latin: latin(fine.stdout) }).toEqual({ status: 0, latin: [] });
    const nowhere = await recount(["audit", join(folder, "nowhere"), "--lang", "ar"]);
    expect({ status: nowhere.status, latin: latin(nowhere.stderr) }).toEqual({ status: 2, latin: [] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("the machine's language changes nothing", async () => {
  const [here, there] = await Promise.all([
    recount(["audit", activists]),
    recount(["audit", activists], { LANG: "ar_IQ.UTF-8", LC_ALL: "ar_IQ.UTF-8", LANGUAGE: "ar" }),
  ]);
  expect(there).toEqual(here);
});
