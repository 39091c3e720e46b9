import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { RecountError } from "../../src/model/fault.ts";
import { realFiles } from "../../src/platform/files.ts";
import { temporaryFolder } from "./temporary.ts";

const files = realFiles();
const staging = new URL("../../src/platform/staging.ts", import.meta.url).href;

test("writes text and bytes, in folders that it makes, and leaves nothing else behind", async () => {
  const folder = join(temporaryFolder(), "reports", "new");
  await files.writeTogether(
    folder,
    new Map<string, Uint8Array | string>([
      ["briefing.html", "تقرير"],
      ["briefing.pdf", new Uint8Array([37, 80, 0, 255])],
      ["data/figures.csv", "id\n"],
    ]),
  );
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    "briefing.html",
    "briefing.pdf",
    "data",
    "data/figures.csv",
  ]);
  expect(readFileSync(join(folder, "briefing.html"), "utf8")).toBe("تقرير");
  expect([...readFileSync(join(folder, "briefing.pdf"))]).toEqual([37, 80, 0, 255]);
});

test("writes a text in pieces, whole or not at all", async () => {
  const folder = temporaryFolder();
  async function* pieces(fails: boolean): AsyncGenerator<string> {
    for (let index = 0; index < 1000; index += 1) yield `${index} عدد\n`;
    if (fails) throw new Error("in the middle");
  }
  await files.writeTogether(folder, new Map([["a", pieces(false)]]));
  const whole = readFileSync(join(folder, "a"), "utf8");
  expect(whole.split("\n")).toHaveLength(1001);
  await expect(files.writeTogether(folder, new Map([["a", pieces(true)]]))).rejects.toThrow("in the middle");
  expect(readFileSync(join(folder, "a"), "utf8")).toBe(whole);
  expect(readdirSync(folder)).toEqual(["a"]);
});

test("lists a folder, and says what is none", async () => {
  const folder = temporaryFolder();
  for (const name of ["b", "a", "B"]) writeFileSync(join(folder, name), "");
  expect(await files.list(folder)).toEqual(["B", "a", "b"]);
  expect(await files.list(join(folder, "a"))).toBe("file");
  expect(await files.list(join(folder, "c"))).toBeNull();
});

test("replaces what was there", async () => {
  const folder = temporaryFolder();
  await files.writeTogether(folder, new Map([["a", "old and longer"]]));
  await files.writeTogether(folder, new Map([["a", "new"]]));
  expect(readFileSync(join(folder, "a"), "utf8")).toBe("new");
});

test.skipIf(process.platform === "win32")(
  "writes to a link's end, and replaces nothing that is no file",
  async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "real"), "old");
    symlinkSync("real", join(folder, "link"));
    await files.writeTogether(folder, new Map([["link", "new"]]));
    expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "real"), "utf8")).toBe("new");
    execFileSync("mkfifo", [join(folder, "pipe")]);
    await expect(files.writeTogether(folder, new Map([["pipe", "new"]]))).rejects.toMatchObject({
      code: "folder-unwritable",
    });
    expect(lstatSync(join(folder, "pipe")).isFIFO()).toBe(true);
  },
);

test("where one file cannot take its place, all stay as they were", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a"), "old");
  mkdirSync(join(folder, "c"));
  const files3 = new Map(["a", "b", "c"].map((name) => [name, "new"]));
  const error = await files.writeTogether(folder, files3).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(RecountError);
  expect(error).toMatchObject({ code: "folder-unwritable", facts: { folder } });
  expect(readdirSync(folder).sort()).toEqual(["a", "c"]);
  expect(readFileSync(join(folder, "a"), "utf8")).toBe("old");
});

test("an unwritable folder is said in words, and the folders made on the way to it are gone again", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  await expect(
    files.writeTogether(join(folder, "file", "reports"), new Map([["a", ""]])),
  ).rejects.toMatchObject({
    code: "folder-unwritable",
    facts: { folder: join(folder, "file", "reports"), reason: "not a directory" },
  });
  await expect(
    files.writeTogether(join(folder, "x", "y"), new Map([["a".repeat(300), ""]])),
  ).rejects.toMatchObject({ code: "folder-unwritable", facts: { reason: "name too long" } });
  expect(readdirSync(folder)).toEqual(["file"]);
});

test("a name that leaves the folder is a fault of the program", async () => {
  const folder = temporaryFolder();
  for (const name of ["../a", "/a", "x/../../a", "", "."]) {
    await expect(files.writeTogether(folder, new Map([[name, ""]]))).rejects.toThrow(TypeError);
  }
  expect(readdirSync(folder)).toEqual([]);
});

test("writes at once do not disturb one another", async () => {
  const folder = temporaryFolder();
  const texts = ["1", "2", "3", "4"].map((digit) => digit.repeat(100_000));
  await Promise.all(texts.map((text) => files.writeTogether(folder, new Map([["a", text]]))));
  expect(texts).toContain(readFileSync(join(folder, "a"), "utf8"));
  expect(readdirSync(folder)).toEqual(["a"]);
});

test("removes what a killed run left, and nothing of a run that goes on", async () => {
  const folder = temporaryFolder();
  const script = `import { stagingName } from ${JSON.stringify(staging)}; console.log(stagingName(".recount-staging-"));`;
  const dead = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  }).trim();
  const child = spawn(process.execPath, [
    "--input-type=module",
    "--eval",
    `${script} setInterval(() => {}, 1000);`,
  ]);
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const alive = line.toString().trim();
  for (const name of [dead, alive]) {
    mkdirSync(join(folder, name, "new"), { recursive: true });
    writeFileSync(join(folder, name, "new", "a"), "half");
  }
  await files.writeTogether(folder, new Map([["a", "whole"]]));
  expect(readdirSync(folder).sort()).toEqual([alive, "a"].sort());
});

test("abandoning drops what is being written, and the old file stays", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a"), "old");
  const own = realFiles();
  const writing = own.writeTogether(folder, new Map([["a", "new".repeat(1_000_000)]])).catch(() => undefined);
  while (!readdirSync(folder).some((name) => name.startsWith(".recount"))) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  own.abandon();
  expect(readdirSync(folder)).toEqual(["a"]);
  expect(readFileSync(join(folder, "a"), "utf8")).toBe("old");
  await writing;
});

test("reads bytes; a missing file is null, a folder in its place a rejection", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a"), "x");
  expect(await files.read(join(folder, "a"))).toEqual(Buffer.from("x"));
  expect(await files.read(join(folder, "b"))).toBeNull();
  expect(await files.read(join(folder, "a", "b"))).toBeNull();
  await expect(files.read(folder)).rejects.toThrow("file-irregular");
  expect(await files.realPath(join(folder, "b"))).toBeNull();
});
