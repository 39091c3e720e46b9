import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RecountError } from "../../src/model/fault.ts";
import { silentLog } from "../../src/platform/log.ts";
import { type Machine, temporaryFolder as profilesFolder, thisMachine } from "../../src/platform/machine.ts";
import { type Endable, openPrinterThread } from "../../src/platform/printer-thread.ts";
import { summarise } from "./pdf-text.ts";
import { temporaryFolder } from "./temporary.ts";

const page = (body: string) => `<!doctype html><html lang="en"><title>Title</title>${body}</html>`;

const machineWithProfiles = (): Machine => ({ ...thisMachine(), temporary: temporaryFolder() });

test("prints from its thread, several at once, and leaves nothing when closed", async () => {
  const machine = machineWithProfiles();
  const running = new Set<Endable>();
  const printer = await openPrinterThread({ machine, log: silentLog, running });
  expect(running.size).toBe(1);
  const pdfs = await Promise.all([printer.print(page("<p>one")), printer.print(page("<p>two"))]);
  expect(await Promise.all(pdfs.map(async (pdf) => (await summarise(pdf)).text))).toEqual(["one", "two"]);
  await printer.close();
  expect(running.size).toBe(0);
  expect(readdirSync(profilesFolder(machine))).toEqual([]);
});

test("takes pictures from its thread", async () => {
  const printer = await openPrinterThread({
    machine: machineWithProfiles(),
    log: silentLog,
    running: new Set(),
  });
  const png = await printer.picture(page("<p>one"), { width: 30, height: 20, scale: 1 });
  await printer.close();
  expect(Buffer.from(png.subarray(1, 4)).toString()).toBe("PNG");
});

test("a page is revised between its prints from the other side of the thread", async () => {
  const printer = await openPrinterThread({
    machine: machineWithProfiles(),
    log: silentLog,
    running: new Set(),
  });
  const revised = (text: string) =>
    printer.print(page("<p id='p'>draft"), (_, pass) => (pass === 1 ? new Map([["p", text]]) : null));
  const pdfs = await Promise.all([revised("one"), revised("two")]);
  expect(await Promise.all(pdfs.map(async (pdf) => (await summarise(pdf)).text))).toEqual(["one", "two"]);
  const refused = printer.print(page("<p>x"), () => {
    throw new RecountError("browser-failed", { reason: "it will not settle" });
  });
  await expect(refused).rejects.toMatchObject({
    code: "browser-failed",
    facts: { reason: "it will not settle" },
  });
  await printer.close();
});

test("tells what its page was refused", async () => {
  const notices: string[] = [];
  const log = { ...silentLog, notice: (text: string) => void notices.push(text) };
  const printer = await openPrinterThread({ machine: machineWithProfiles(), log, running: new Set() });
  await printer.print(page("<img src='http://example.org/picture.png'>"));
  await printer.close();
  expect(notices).toContainEqual(expect.stringContaining("http://example.org/picture.png"));
});

test("errors keep their code and facts", async () => {
  const env = { PUPPETEER_EXECUTABLE_PATH: join(temporaryFolder(), "nowhere") };
  const machine: Machine = { ...machineWithProfiles(), env };
  await expect(openPrinterThread({ machine, log: silentLog, running: new Set() })).rejects.toMatchObject({
    name: "RecountError",
    code: "browser-missing",
    facts: { named: env.PUPPETEER_EXECUTABLE_PATH },
  });
});

test("can be ended at once from outside; another browser takes over", async () => {
  const machine = machineWithProfiles();
  const running = new Set<Endable>();
  const printer = await openPrinterThread({ machine, log: silentLog, running });
  const printing = printer.print(page("<p>x".repeat(4000)));
  for (const browser of running) browser.kill();
  expect((await summarise(await printing)).pages).toBeGreaterThan(20);
  await printer.close();
  expect(running.size).toBe(0);
  expect(readdirSync(profilesFolder(machine))).toEqual([]);
});

test("runs no configuration file of the current folder", async () => {
  const folder = temporaryFolder();
  const mark = join(folder, "mark");
  writeFileSync(
    join(folder, ".puppeteerrc.cjs"),
    `require("node:fs").writeFileSync(${JSON.stringify(mark)}, "");`,
  );
  const code = `
    const { realWorld } = await import(${JSON.stringify(new URL("../../src/platform/index.ts", import.meta.url).href)});
    const printer = await realWorld().openPrinter();
    await printer.print("<p>x");
    await printer.close();`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: folder, stdio: "ignore" });
  expect(existsSync(mark)).toBe(false);
});
