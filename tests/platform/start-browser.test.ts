import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { packedChromium, unpack } from "../../src/platform/embedded.ts";
import { silentLog } from "../../src/platform/log.ts";
import { type Machine, thisMachine } from "../../src/platform/machine.ts";
import { type StartedBrowser, startBrowser } from "../../src/platform/start-browser.ts";
import { temporaryFolder } from "./temporary.ts";

const packed = packedChromium(thisMachine());

describe.skipIf(packed === null)("starting a browser that makes difficulties", () => {
  let real = "";

  beforeAll(async () => {
    if (packed !== null) ({ executable: real } = await unpack(packed, thisMachine(), () => undefined));
  });

  /** A program that does something first and then, perhaps, becomes the real browser. */
  const script = (folder: string, ...lines: string[]) => {
    const program = join(folder, "chromium");
    writeFileSync(program, ["#!/bin/sh", ...lines, `exec "${real}" "$@"`, ""].join("\n"), { mode: 0o755 });
    return program;
  };

  const start = async (
    machine: Partial<Machine>,
  ): Promise<{ browser: StartedBrowser; notices: string[] }> => {
    const notices: string[] = [];
    const log = { ...silentLog, notice: (text: string) => void notices.push(text) };
    const running = new Set<StartedBrowser>();
    const browser = await startBrowser({ machine: { ...thisMachine(), ...machine }, log, running });
    await browser.close();
    return { browser, notices };
  };

  test("the sandbox is on, unless the superuser starts it, which is said", async () => {
    const folder = temporaryFolder();
    const seen = join(folder, "arguments");
    // The real browser would refuse the superuser, who may run this test.
    const program = script(folder, `echo "$@" >"${seen}"`, `set -- "$@" --no-sandbox`);
    const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: program };
    const plain = await start({ env, user: null });
    expect(plain.browser.sandbox).toBe(true);
    expect(plain.notices).toEqual([]);
    const flags = readFileSync(seen, "utf8");
    for (const flag of ["no-sandbox", "disable-web-security", "single-process", "remote-debugging-port"]) {
      expect(flags).not.toContain(flag);
    }
  });

  test("where the system allows no sandbox, it is tried without, and that is said once", async () => {
    const folder = temporaryFolder();
    const program = script(
      folder,
      `case "$*" in *--no-sandbox*) ;; *) echo "No usable sandbox!" >&2; exit 1 ;; esac`,
    );
    const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: program };
    const { browser, notices } = await start({ env, user: null });
    expect(browser.sandbox).toBe(false);
    expect(notices).toEqual([expect.stringContaining("without its sandbox")]);
  });

  test("the packaged libraries are used only where the system’s are missing", async () => {
    const cache = temporaryFolder();
    const folder = join(cache, "recount", `chromium-${packed?.version}`);
    mkdirSync(folder, { recursive: true });
    const needs = "libnss3.so: cannot open shared object file";
    const program = script(
      folder,
      `if [ -z "$LD_LIBRARY_PATH" ]; then echo "error while loading shared libraries: ${needs}" >&2; exit 127; fi`,
      `echo "$LD_LIBRARY_PATH" >"${folder}/path"`,
    );
    writeFileSync(join(folder, "complete.json"), JSON.stringify({ chromium: statSync(program).size }));
    const env = { ...process.env, XDG_CACHE_HOME: cache, PATH: "", PUPPETEER_CACHE_DIR: cache };
    const { browser } = await start({ env });
    expect(browser.found).toEqual({ origin: "embedded", executable: program });
    expect(readFileSync(join(folder, "path"), "utf8").trim()).toBe(join(folder, "lib"));
  });

  test("where an installed browser does not start, the next is tried, and that is said", async () => {
    const bin = temporaryFolder();
    const broken = join(bin, "google-chrome");
    writeFileSync(broken, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    const env = { ...process.env, PATH: bin, PUPPETEER_CACHE_DIR: bin };
    const { browser, notices } = await start({ env });
    expect(browser.found).toEqual({ origin: "embedded", executable: real });
    expect(notices).toContainEqual(expect.stringContaining(broken));
  });
});
