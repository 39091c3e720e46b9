import { expect, test } from "vitest";
import { realFiles } from "../../src/platform/files.ts";
import { guardOf } from "../../src/platform/guard.ts";
import { temporaryFolder } from "./temporary.ts";

test("a guard begins with the first thing held and ends with the last", () => {
  const told: string[] = [];
  const guard = guardOf(
    () => told.push("begin"),
    () => told.push("end"),
  );
  guard.hold();
  guard.hold();
  guard.release();
  expect(told).toEqual(["begin"]);
  guard.release();
  guard.hold();
  expect(told).toEqual(["begin", "end", "begin"]);
});

test("files are guarded while they are written, and no longer, even where that fails", async () => {
  const told: string[] = [];
  const guard = guardOf(
    () => told.push("begin"),
    () => told.push("end"),
  );
  const files = realFiles(guard);
  await files.writeTogether(temporaryFolder(), new Map([["a", "text"]]));
  expect(told).toEqual(["begin", "end"]);
  await expect(files.writeTogether("/dev/null/x", new Map([["a", "text"]]))).rejects.toThrow();
  expect(told).toEqual(["begin", "end", "begin", "end"]);
});
