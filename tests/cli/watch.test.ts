import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { monthlyTables, writeTables } from "../periodical/monthly-dataset.ts";
import { temporaryFolder } from "../platform/temporary.ts";
import { recount, root } from "./run.ts";

test.skipIf(process.platform === "win32")("prints its address, serves there, and ends with 130", async () => {
  const dataset = join(temporaryFolder(), "floods");
  writeTables(dataset, monthlyTables(2));
  const child = spawn(process.execPath, [join(root, "src/cli/bin.ts"), "watch", dataset], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told += text;
  });
  child.stdout.setEncoding("utf8");
  const [address] = (await once(child.stdout, "data")) as [string];
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  expect(await (await fetch(address.trim())).text()).toContain("Floods in Norvia");
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  expect(told).toMatch(/^the page is up to date \(\d+ findings\); watching for changes…\n$/);
});

test.each([
  [["nowhere"], "nowhere"],
  [[".", "--port", "http"], "no port"],
  [[".", "--port", "70000"], "no port"],
])("%j is refused", async (args, why) => {
  const { status, stdout, stderr } = await recount(["watch", ...args]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(why);
});
