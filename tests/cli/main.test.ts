import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { recount, root } from "./run.ts";

test("help and version go to standard output, usage errors to standard error with status 2", async () => {
  const help = await recount(["--help"]);
  expect({ status: help.status, stderr: help.stderr }).toEqual({ status: 0, stderr: "" });
  for (const command of ["brief", "audit", "adjudicate", "check", "init", "schema", "doctor"]) {
    expect(help.stdout).toContain(`recount ${command}`);
  }
  const wrong = await recount(["audti"]);
  expect({ status: wrong.status, stdout: wrong.stdout }).toEqual({ status: 2, stdout: "" });
  expect(wrong.stderr).toContain("Did you mean audit?");
});

test("help loads no package but yargs and what yargs needs", async () => {
  const hook = `
    import { registerHooks } from "node:module";
    const names = new Set();
    registerHooks({ load(url, context, next) {
      const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1];
      if (name !== undefined) names.add(name);
      return next(url, context);
    } });
    process.on("exit", () => process.stderr.write(JSON.stringify([...names])));`;
  const { status, stderr } = await recount(["--help"], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}`,
  });
  expect(status).toBe(0);
  const loaded = new Set(JSON.parse(stderr.slice(stderr.lastIndexOf("["))) as string[]);
  expect(loaded).toContain("yargs");
  for (const heavy of [
    "puppeteer",
    "puppeteer-core",
    "@sparticuz/chromium",
    "vega",
    "vega-lite",
    "arquero",
    "zod",
    "edtf",
  ]) {
    expect(loaded).not.toContain(heavy);
  }
});

test("an old Node is refused in one line that says what is needed", async () => {
  const older = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.4" } });`;
  const { status, stdout, stderr } = await recount(["--help"], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}`,
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr: "recount needs Node.js 22.18 or newer; this is Node.js 20.19.4.\n",
  });
});

test("a reader that has read enough ends the run without complaint", async () => {
  const bin = `${root}/src/cli/bin.ts`;
  const child = spawn(process.execPath, [bin, "schema"], { stdio: ["ignore", "pipe", "pipe"] });
  let complaints = "";
  child.stderr.on("data", (text) => {
    complaints += text;
  });
  child.stdout.destroy();
  const [status] = await once(child, "close");
  expect({ status, complaints }).toEqual({ status: 0, complaints: "" });
});
