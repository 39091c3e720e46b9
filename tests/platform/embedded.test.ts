import { spawn } from "node:child_process";
import { randomFillSync } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { type PackedChromium, unpack } from "../../src/platform/embedded.ts";
import { type Machine, thisMachine } from "../../src/platform/machine.ts";
import { temporaryFolder } from "./temporary.ts";

const program = randomFillSync(Buffer.alloc(24_000_000));

/** A small package like the one that carries Chromium. */
function packedLikeChromium(): PackedChromium {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "bin"));
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } };
  const put = (name: string, bytes: Uint8Array) =>
    writeFileSync(join(folder, "bin", name), brotliCompressSync(bytes, quick));
  put("chromium.br", program);
  put("al2023.tar.br", tar("lib/libnss3.so", "library"));
  put("fonts.tar.br", tar("fonts/face.ttf", "face"));
  return { folder, version: "1.2.3" };
}

function tar(name: string, content: string): Uint8Array {
  const archive = Buffer.alloc(512 * 3);
  archive.write(name, 0);
  archive.write(content.length.toString(8).padStart(11, "0"), 124);
  archive.write("0", 156);
  archive.write(content, 512);
  return archive;
}

function machineWithCache(): Machine & { readonly cache: string } {
  const folder = temporaryFolder();
  return { ...thisMachine(), env: { XDG_CACHE_HOME: folder }, cache: join(folder, "recount") };
}

const isWhole = (executable: string) => readFileSync(executable).equals(program);

test("unpacks once: program, libraries, fonts and a font configuration that names them alone", async () => {
  const packed = packedLikeChromium();
  const machine = machineWithCache();
  let times = 0;
  const places = await unpack(packed, machine, () => {
    times += 1;
  });
  expect(isWhole(places.executable)).toBe(true);
  expect(readFileSync(join(places.libraries, "libnss3.so"), "utf8")).toBe("library");
  const folders = [...readFileSync(places.fontConfig, "utf8").matchAll(/<dir>(.*?)<\/dir>/g)].map(
    ([, dir]) => dir,
  );
  expect(folders.map((folder) => readdirSync(folder ?? ""))).toEqual([["face.ttf"]]);
  expect(await unpack(packed, machine, () => (times += 1))).toEqual(places);
  expect(times).toBe(1);
});

test("unpacking at once ends in one whole copy, and nothing else", async () => {
  const packed = packedLikeChromium();
  const machine = machineWithCache();
  const all = await Promise.all([1, 2, 3].map(() => unpack(packed, machine, () => undefined)));
  for (const { executable } of all) expect(isWhole(executable)).toBe(true);
  expect(readdirSync(machine.cache)).toEqual(["chromium-1.2.3"]);
});

test("what a killed run left half unpacked is neither used nor kept", async () => {
  const packed = packedLikeChromium();
  const machine = machineWithCache();
  const source = new URL("../../src/platform/embedded.ts", import.meta.url).href;
  const code = `
    import { unpack } from ${JSON.stringify(source)};
    const [packed, machine] = process.argv.slice(1).map((text) => JSON.parse(text));
    await unpack(packed, machine, () => setTimeout(() => process.kill(process.pid, "SIGKILL"), 5));`;
  const child = spawn(
    process.execPath,
    ["--input-type=module", "--eval", code, JSON.stringify(packed), JSON.stringify(machine)],
    { stdio: "inherit" },
  );
  await once(child, "exit");
  const places = await unpack(packed, machine, () => undefined);
  expect(isWhole(places.executable)).toBe(true);
  expect(readdirSync(machine.cache)).toEqual(["chromium-1.2.3"]);
});

test("a copy that has lost something is replaced", async () => {
  const packed = packedLikeChromium();
  const machine = machineWithCache();
  const places = await unpack(packed, machine, () => undefined);
  truncateSync(places.executable, 1000);
  await unpack(packed, machine, () => undefined);
  expect(isWhole(places.executable)).toBe(true);
  expect(readdirSync(machine.cache)).toEqual(["chromium-1.2.3"]);
});
