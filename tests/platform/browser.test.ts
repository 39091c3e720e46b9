import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findBrowsers } from "../../src/platform/browser.ts";
import type { Machine } from "../../src/platform/machine.ts";
import { temporaryFolder } from "./temporary.ts";

/** A machine with nothing on it but what a test puts there. */
function bareMachine(changes: Partial<Machine> = {}): Machine {
  const home = temporaryFolder();
  return {
    platform: "linux",
    arch: "arm64",
    env: {},
    home,
    temporary: home,
    user: null,
    cores: 1,
    ...changes,
  };
}

function putProgram(...path: string[]): string {
  const file = join(...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "", { mode: 0o755 });
  return file;
}

const cached = (home: string, browser: string, version: string) =>
  putProgram(home, ".cache", "puppeteer", browser, `linux-${version}`, `${browser}-linux64`, browser);

test("where there is no browser, says for what machine", () => {
  const machine = bareMachine();
  expect(() => findBrowsers(machine)).toThrow(
    expect.objectContaining({ code: "browser-missing", facts: { platform: "linux", arch: "arm64" } }),
  );
});

test("the one that is named comes alone, even where there are others", () => {
  const machine = bareMachine({ arch: "x64" });
  const named = putProgram(machine.home, "my-browser");
  cached(machine.home, "chrome", "150.0.0.1");
  const env = { PUPPETEER_EXECUTABLE_PATH: named };
  expect(findBrowsers({ ...machine, env })).toEqual([{ origin: "environment", executable: named }]);
});

test("a named one that is not there is missing, whatever else is", () => {
  const machine = bareMachine({ arch: "x64" });
  for (const named of [join(machine.home, "nowhere"), machine.home]) {
    expect(() => findBrowsers({ ...machine, env: { PUPPETEER_EXECUTABLE_PATH: named } })).toThrow(
      expect.objectContaining({ code: "browser-missing", facts: expect.objectContaining({ named }) }),
    );
  }
});

test("puppeteer’s cache, then what is installed, then the embedded one; the newest version first", () => {
  const bin = temporaryFolder();
  const machine = bareMachine({ arch: "x64", env: { PATH: `relative:${bin}` } });
  const old = cached(machine.home, "chrome-headless-shell", "99.0.0.1");
  const recent = cached(machine.home, "chrome-headless-shell", "150.0.0.1");
  const chrome = cached(machine.home, "chrome", "151.0.0.1");
  const edge = putProgram(bin, "microsoft-edge");
  const chromium = putProgram(bin, "chromium");
  writeFileSync(join(bin, "google-chrome"), "not to be run", { mode: 0o644 });
  const found = findBrowsers(machine);
  expect(found.slice(0, 5)).toEqual([
    { origin: "puppeteer-cache", executable: recent },
    { origin: "puppeteer-cache", executable: old },
    { origin: "puppeteer-cache", executable: chrome },
    { origin: "installed", executable: chromium },
    { origin: "installed", executable: edge },
  ]);
  expect(found.slice(5).map(({ origin }) => origin)).toEqual(["embedded"]);
});

test("puppeteer’s cache may lie elsewhere", () => {
  const cache = temporaryFolder();
  const program = putProgram(cache, "chrome", "linux-150.0.0.1", "chrome-linux64", "chrome");
  const machine = bareMachine({ env: { PUPPETEER_CACHE_DIR: cache } });
  expect(findBrowsers(machine)).toEqual([{ origin: "puppeteer-cache", executable: program }]);
});

test("looks where macOS and Windows install them", () => {
  const mac = bareMachine({ platform: "darwin" });
  const app = ["Google Chrome.app", "Contents", "MacOS", "Google Chrome"];
  const chrome = putProgram(mac.home, "Applications", ...app);
  expect(findBrowsers(mac)).toContainEqual({ origin: "installed", executable: chrome });
  const programs = temporaryFolder();
  const edge = putProgram(programs, join("Microsoft\\Edge\\Application\\msedge.exe"));
  const windows = bareMachine({ platform: "win32", env: { "PROGRAMFILES(X86)": programs } });
  expect(findBrowsers(windows)).toContainEqual({ origin: "installed", executable: edge });
});
