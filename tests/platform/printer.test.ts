import { readdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunningBrowser } from "../../src/platform/launch.ts";
import { silentLog } from "../../src/platform/log.ts";
import { type Machine, temporaryFolder as profilesFolder, thisMachine } from "../../src/platform/machine.ts";
import { openPrinter, type PrinterSetting } from "../../src/platform/printer.ts";
import type { Printer } from "../../src/platform/world.ts";
import { endless } from "./endless.ts";
import { summarise } from "./pdf-text.ts";
import { temporaryFolder } from "./temporary.ts";

const notices: string[] = [];
const running = new Set<RunningBrowser>();
const log = { ...silentLog, notice: (text: string) => void notices.push(text) };

const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Title</title>${head}</head><body>${body}</body></html>`;

let printer: Printer;
let server: Server;
let address: string;
let visits = 0;

beforeAll(async () => {
  printer = await openPrinter({ machine: thisMachine(), log, running });
  server = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const listening = server.address();
  address = typeof listening === "object" ? `127.0.0.1:${listening?.port}` : "";
});

afterAll(async () => {
  server.close();
  await printer.close();
});

test("prints a tagged A4 document with an outline and its text", async () => {
  const body = "<h1>Main points</h1><p>تقرير and text.<h2>Method</h2><p style='break-before:page'>The end.";
  const pdf = await printer.print(page(body));
  const { pages, text, outline, tagged, size } = await summarise(pdf);
  expect(pages).toBe(2);
  expect(text).toContain("and text.");
  expect(text).toContain("The end.");
  expect(outline).toEqual(["Main points"]);
  expect(tagged).toBe(true);
  expect(size.map(Math.round)).toEqual([596, 842]);
});

test("a page's own size and backgrounds are printed", async () => {
  const style = "<style>@page { size: A5 } h1 { background: rgb(255, 0, 0) }</style>";
  const { size } = await summarise(await printer.print(page("<h1>x</h1>", style)));
  expect(size.map(Math.round)).toEqual([420, 595]);
});

test("pictures are as large as asked for, in dots, on white, and the same bytes each time", async () => {
  const html = page("<div style='width:20px;height:10px;background:#f00'>", "<style>body{margin:0}</style>");
  const size = { width: 40, height: 30, scale: 2 };
  const [png, again] = await Promise.all([printer.picture(html, size), printer.picture(html, size)]);
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  const dot = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
  expect({ width, height }).toEqual({ width: 80, height: 60 });
  expect([dot(39, 19), dot(40, 19), dot(79, 59)]).toEqual([
    [255, 0, 0],
    [255, 255, 255],
    [255, 255, 255],
  ]);
  expect(again).toEqual(png);
});

test("prints that are asked for at once come out whole, each its own", async () => {
  const pdfs = await Promise.all(["one", "two", "three"].map((word) => printer.print(page(`<p>${word}`))));
  const texts = await Promise.all(pdfs.map(async (pdf) => (await summarise(pdf)).text));
  expect(texts).toEqual(["one", "two", "three"]);
});

test("puts texts into the page between prints, for as long as it is told any", async () => {
  const seen: string[] = [];
  const pdf = await printer.print(
    page("<h1>List</h1><p id='a.b'></p><p id='c'>–</p>"),
    async (printed, pass) => {
      const { text, tagged } = await summarise(printed);
      seen.push(`${pass}: ${text}, ${tagged ? "tagged" : "a draft"}`);
      if (pass === 1) return new Map([["a.b", "<b>2</b>"]]);
      return pass === 2
        ? new Map([
            ["c", "'3\u2028\""],
            ["nowhere", "x"],
          ])
        : null;
    },
  );
  expect(seen).toEqual([
    "1: List –, a draft",
    "2: List <b>2</b> –, tagged",
    expect.stringMatching(/^3: List <b>2<\/b> '3\s?", tagged$/),
  ]);
  expect((await summarise(pdf)).text).toMatch(/'3/);
});

test("is printed in earnest where there is nothing to put in, and not at all where that is refused", async () => {
  const { tagged } = await summarise(await printer.print(page("<h1>One</h1>"), () => null));
  expect(tagged).toBe(true);
  const refusing = printer.print(page("<p>x"), () => Promise.reject(new Error("never mind")));
  await expect(refusing).rejects.toMatchObject({ facts: { reason: "never mind" } });
});

test("no request leaves the page, and each that is refused is told", async () => {
  notices.length = 0;
  const link = (rel: string) => `<link rel="${rel}" href="http://${address}/${rel}">`;
  const head =
    ["stylesheet", "preload", "preconnect", "dns-prefetch", "prefetch", "icon"].map(link).join("") +
    `<style>@import "http://${address}/import.css"; @font-face { font-family: F; src: url(http://${address}/f.woff2) }
     body { font-family: F; background: url(http://localhost:${address.split(":")[1]}/b.png) }</style>`;
  const body = `<p>still printed</p><img src="http://${address}/i.png"><iframe src="http://${address}/frame"></iframe>
    <object data="http://${address}/object"></object><video src="http://${address}/v.mp4" poster="http://${address}/p"></video>`;
  const { text } = await summarise(await printer.print(page(body, head)));
  expect(text).toContain("still printed");
  expect(visits).toBe(0);
  expect(notices.some((notice) => notice.includes(`http://${address}/i.png`))).toBe(true);
});

test("a page that sends the reader elsewhere is printed all the same", async () => {
  const head = `<meta http-equiv="refresh" content="0;url=http://${address}/elsewhere">`;
  const { text } = await summarise(await printer.print(page("<p>stays</p>", head)));
  expect(text).toContain("stays");
  expect((await summarise(await printer.print(page("<p>next</p>")))).text).toBe("next");
  expect(visits).toBe(0);
});

test("no file of the machine gets into the page", async () => {
  const secret = join(temporaryFolder(), "secret.txt");
  writeFileSync(secret, "confidential");
  const url = pathToFileURL(secret).href;
  const body = `<p>shown</p><iframe src="${url}"></iframe><object data="${url}"></object><embed src="${url}">`;
  const { text } = await summarise(await printer.print(page(body)));
  expect(text).toContain("shown");
  expect(text).not.toContain("confidential");
});

test("pictures and fonts inside the page are no requests", async () => {
  notices.length = 0;
  const svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
  await printer.print(page(`<img src="data:image/svg+xml,${encodeURIComponent(svg)}">`));
  expect(notices).toEqual([]);
});

test("scripts do not run", async () => {
  const body = `<p id="p">as written</p><noscript>without scripts</noscript>
    <script>document.getElementById("p").textContent = "changed";</script><img src="x" onerror="document.body.textContent='changed'">`;
  const { text } = await summarise(await printer.print(page(body)));
  expect(text).toContain("as written");
  expect(text).toContain("without scripts");
  expect(text).not.toContain("changed");
});

test("the user's time zone and locale change nothing", async () => {
  const print = async (env: Record<string, string>) => {
    const machine: Machine = { ...thisMachine(), env: { ...process.env, ...env } };
    const own = await openPrinter({ machine, log: silentLog, running: new Set() });
    const pdf = await own.print(page("<h1>One</h1><p>1,234.5 — ٣٤</p>"));
    await own.close();
    return Buffer.from(pdf)
      .toString("latin1")
      .replace(/\/(Creation|Mod)Date \(.*?\)/g, "");
  };
  const [here, there] = await Promise.all([
    print({ TZ: "Pacific/Kiritimati", LANG: "ar_IQ.UTF-8", LC_ALL: "ar_IQ.UTF-8" }),
    print({ TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8", LC_ALL: "" }),
  ]);
  expect(here).toBe(there);
});

/** A printer whose browsers can be ended from outside. */
async function fragile(setting: Partial<PrinterSetting> = {}) {
  const own = new Set<RunningBrowser>();
  const machine = { ...thisMachine(), cores: 2, temporary: temporaryFolder() };
  const printer = await openPrinter({ machine, log: silentLog, running: own, ...setting });
  return { printer, own, left: () => readdirSync(profilesFolder(machine)) };
}

const longBody = "<p>x".repeat(4000);

test("what a browser was printing when it died is printed by another", async () => {
  const { printer: dying, own, left } = await fragile();
  const printing = [longBody, "<p>short"].map((body) => dying.print(page(body)));
  for (const browser of own) browser.kill();
  const [long, short] = await Promise.all(printing);
  expect((await summarise(long ?? new Uint8Array())).pages).toBeGreaterThan(20);
  expect((await summarise(short ?? new Uint8Array())).text).toBe("short");
  await dying.close();
  expect([own.size, left()]).toEqual([0, []]);
});

test("where every browser dies, the print fails with its code, and their profiles go too", async () => {
  const own = new Set<RunningBrowser>();
  let isDeadly = false;
  const running = {
    add(browser: RunningBrowser) {
      own.add(browser);
      if (isDeadly) setTimeout(browser.kill, 20);
    },
    delete: (browser: RunningBrowser) => own.delete(browser),
  };
  const { printer: dying, left } = await fragile({ running });
  isDeadly = true;
  const printing = dying.print(page(longBody));
  for (const browser of own) browser.kill();
  await expect(printing).rejects.toMatchObject({ name: "RecountError", code: "browser-failed" });
  await dying.close();
  expect([own.size, left()]).toEqual([0, []]);
});

test("a page that never ends is tried twice and given up; others are printed meanwhile", async () => {
  const {
    printer: patient,
    own,
    left,
  } = await fragile({
    patience: (html) => (html.includes("<svg") ? 1500 : 60_000),
  });
  const hung = patient.print(page(endless));
  hung.catch(() => undefined);
  const others = await Promise.all(["one", "two", "three"].map((word) => patient.print(page(`<p>${word}`))));
  expect(await Promise.all(others.map(async (pdf) => (await summarise(pdf)).text))).toEqual([
    ...["one", "two", "three"],
  ]);
  await expect(hung).rejects.toMatchObject({
    code: "browser-failed",
    facts: { reason: expect.stringContaining("longer than 1.5 s") },
  });
  await patient.close();
  expect([own.size, left()]).toEqual([0, []]);
});

test("browsers are replaced in turn, and their prints are the same", async () => {
  let started = 0;
  const own = new Set<RunningBrowser>();
  const running = {
    add(browser: RunningBrowser) {
      own.add(browser);
      started += 1;
    },
    delete: (browser: RunningBrowser) => own.delete(browser),
  };
  const { printer: brief, left } = await fragile({ running, lifetime: 2 });
  const pdfs = await Promise.all(Array.from({ length: 5 }, () => brief.print(page("<h1>One</h1>"))));
  const undated = pdfs.map((pdf) =>
    Buffer.from(pdf)
      .toString("latin1")
      .replace(/\/(Creation|Mod)Date \(.*?\)/g, ""),
  );
  expect(new Set(undated).size).toBe(1);
  expect(started).toBe(3);
  await brief.close();
  expect([own.size, left()]).toEqual([0, []]);
});

test("a closed browser leaves no profile behind", async () => {
  const temporary = temporaryFolder();
  const machine: Machine = { ...thisMachine(), temporary };
  const own = await openPrinter({ machine, log: silentLog, running: new Set() });
  expect(readdirSync(profilesFolder(machine)).length).toBe(1);
  await own.close();
  expect(readdirSync(profilesFolder(machine))).toEqual([]);
});

test("a program that is no browser fails with its code and name", async () => {
  if (process.platform === "win32") return;
  const program = join(temporaryFolder(), "browser");
  writeFileSync(program, "#!/bin/sh\necho 'no display today' >&2\nexit 3\n", { mode: 0o755 });
  const machine: Machine = { ...thisMachine(), env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: program } };
  await expect(openPrinter({ machine, log: silentLog, running: new Set() })).rejects.toMatchObject({
    code: "browser-failed",
    facts: { executable: program, reason: expect.stringContaining("no display today") },
  });
});
