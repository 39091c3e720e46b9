import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, told } from "./comparing.ts";

/** Compares two texts as CSV. */
async function compared(left: string, right: string, options: readonly string[]) {
  const folder = folderWith({ "left.csv": left, "right.csv": right });
  return told(["compare", join(folder, "left.csv"), join(folder, "right.csv"), ...options]);
}

const may = "id,name,killed\n1,Ahmad,34\n2,Sara,12\n3,Omar,7\n";
const june = "id,name,killed\n1,Ahmad,36\n3,Omar,7\n4,Layla,2\n";

describe("the exit status", () => {
  test.each([
    [may, may, [], 0],
    [may, june, [], 1],
    [may, june, ["--fail-above", "75%"], 0],
    [may, june, ["--fail-above", "74.9%"], 1],
    [may, june, ["--fail-above", "3"], 0],
    [may, june, ["--fail-above", "2"], 1],
  ])("%#", async (left, right, options, status) => {
    expect((await compared(left, right, ["--on", "id", ...options])).status).toBe(status);
  });
});

describe("what is wrong with a command line", () => {
  test("is told at once", async () => {
    const { status, stdout, stderr } = await compared(may, june, [
      ...["--on", "id", "--map", "name", "--tolerance", "killed=many,id=1,id=2", "--limit", "some"],
      ...["--fail-above", "101%", "--memory", "lots", "--read-as", "right=exel"],
    ]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringContaining("--limit: “some”"),
      expect.stringContaining("--fail-above: “101%”"),
      expect.stringContaining("--memory: “lots”"),
      expect.stringContaining("--map: “name”"),
      expect.stringContaining("--tolerance: “killed=many”"),
      expect.stringContaining("--tolerance names “id” twice"),
      expect.stringContaining("--read-as knows no “exel”"),
    ]);
  });

  test("standard input holds one table", async () => {
    const { status, stderr } = await told(["compare", "-", "-", "--on", "id"]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("one table") });
  });
});
