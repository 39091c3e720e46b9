import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTar } from "../../src/platform/tar.ts";
import { temporaryFolder } from "./temporary.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function archive(entries: readonly (readonly [name: string, content: string, type?: string])[]): Uint8Array {
  const blocks = entries.map(([name, content, type = "0"]) => {
    const block = Buffer.alloc(512 + Math.ceil(content.length / 512) * 512);
    block.write(name, 0);
    block.write(`${content.length.toString(8).padStart(11, "0")} `, 124);
    block.write(type, 156);
    block.write(content, 512);
    return block;
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

test("gives the files of an archive, of any length, and passes over folders", () => {
  const long = "x".repeat(1025);
  const files = readTar(
    archive([
      ["lib/", "", "5"],
      ["lib/a", "one"],
      ["empty", ""],
      ["b", long],
    ]),
  );
  expect(files.map(({ name, content }) => [name, text(content)])).toEqual([
    ["lib/a", "one"],
    ["empty", ""],
    ["b", long],
  ]);
});

test("reads what tar writes", () => {
  const folder = temporaryFolder();
  const deep = join(folder, "d".repeat(80), "e".repeat(80));
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(deep, "file"), "deep");
  const bytes = execFileSync("tar", ["--format=ustar", "-cf", "-", "."], { cwd: folder });
  const [file] = readTar(bytes);
  expect(file?.name).toBe(`./${"d".repeat(80)}/${"e".repeat(80)}/file`);
  expect(text(file?.content ?? new Uint8Array())).toBe("deep");
});

test("refuses names that leave the folder, and an archive that breaks off", () => {
  expect(() => readTar(archive([["../a", "x"]]))).toThrow("leaves");
  expect(() => readTar(archive([["/etc/a", "x"]]))).toThrow("leaves");
  expect(() => readTar(archive([["a", "x".repeat(600)]]).subarray(0, 800))).toThrow("ends");
});
