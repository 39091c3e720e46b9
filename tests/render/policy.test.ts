import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { silentLog } from "../../src/platform/log.ts";
import { thisMachine } from "../../src/platform/machine.ts";
import { openPrinter } from "../../src/platform/printer.ts";
import { briefingOf, bundled, look } from "./briefing.ts";
import { readPdf } from "./read-pdf.ts";
import { openReader } from "./reader.ts";

const reader = await openReader();
const visits: string[] = [];
const server = createServer((socket) => {
  socket.on("data", (data) => visits.push(String(data).split("\r\n")[0] ?? ""));
  socket.on("error", () => undefined);
  socket.end("HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\n\r\n");
});
let base = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});
afterAll(() => void server.close());

/** A briefing in whose foot, which a designer may change, somebody planted something. */
const planted = (foot: string): string => {
  const own = new Map([
    ...look.templates,
    ["foot.liquid", `<footer class="foot"><p>The end.</p>${foot}</footer>`],
  ]);
  return briefingOf(bundled, { look: { ...look, templates: own } }).html;
};

const requests: Readonly<Record<string, (at: string) => string>> = {
  "a picture": (at) => `<img src="${at}" alt="">`,
  "a picture of a set": (at) => `<img srcset="${at} 2x" alt="">`,
  "a style’s background": (at) => `<p style="background: url(${at})">x</p>`,
  "a style sheet": (at) => `<link rel="stylesheet" href="${at}">`,
  "an imported style sheet": (at) => `<style>@import "${at}";</style>`,
  "a font": (at) =>
    `<style>@font-face { font-family: F; src: url(${at}) } .f { font-family: F }</style><p class="f">x</p>`,
  "a frame": (at) => `<iframe src="${at}" title="x"></iframe>`,
  "an object": (at) => `<object data="${at}"></object>`,
  "an embedded thing": (at) => `<embed src="${at}">`,
  "a film": (at) => `<video src="${at}" poster="${at}"></video>`,
  "a sound": (at) => `<audio src="${at}" autoplay></audio>`,
  "a picture within a picture": (at) => `<svg><image href="${at}"/></svg>`,
  "a script": (at) => `<script src="${at}"></script>`,
  "a module": (at) => `<script type="module">import "${at}";</script>`,
  "a fetch": (at) => `<script>fetch("${at}")</script>`,
  "an event’s handler": (at) => `<svg onload="fetch('${at}')"></svg>`,
  "an address that is a script": (at) => `<iframe src="javascript:fetch('${at}')" title="x"></iframe>`,
  "a form that sends itself": (at) => `<form action="${at}" id="f"></form><script>f.submit()</script>`,
  "a prefetched page": (at) => `<link rel="prefetch" href="${at}">`,
};

test("no request that is planted in a page gets out of a reader’s browser, and each is refused", async () => {
  const html = planted(
    Object.values(requests)
      .map((write, index) => write(`${base}/${index}`))
      .join("\n"),
  );
  const { page, complaints } = await reader.open(html);
  await page.waitForNetworkIdle({ idleTime: 200 });
  expect(visits).toEqual([]);
  const refused = complaints.filter((complaint) => complaint.includes("refused: "));
  // One that the browser does not even begin says nothing: an event's handler in a picture of another size, say.
  expect(refused.length).toBeGreaterThanOrEqual(Object.keys(requests).length);
});

test("what a designer’s own script asks for is refused too", async () => {
  const script = `
    for (const ask of [
      () => fetch("${base}/fetch"),
      () => new WebSocket("${base.replace("http", "ws")}/socket"),
      () => new EventSource("${base}/events"),
      () => navigator.sendBeacon("${base}/beacon", "x"),
      () => Object.assign(new Image(), { src: "${base}/image" }),
      () => import("${base}/module.js"),
      () => new Worker("${base}/worker.js"),
    ]) try { Promise.resolve(ask()).catch(() => undefined); } catch {}
    document.documentElement.dataset.ran = "yes";`;
  const own = new Map([...look.templates, ["controls.js", script]]);
  const { html } = briefingOf(bundled, { look: { ...look, templates: own } });
  const { page } = await reader.open(html);
  await page.waitForNetworkIdle({ idleTime: 200 });
  expect(await page.$eval("html", ({ dataset }) => dataset.ran)).toBe("yes");
  expect(visits).toEqual([]);
});

test("a reader’s browser would have asked: the same without the policy does", async () => {
  const html = planted(`<img src="${base}/asked" alt="">`).replace(
    /<meta http-equiv="Content-Security-Policy"[^>]*>/,
    "",
  );
  const { page } = await reader.open(html);
  await page.waitForNetworkIdle({ idleTime: 200 });
  // The foot stands on the page twice, and a browser may ask for each.
  expect(new Set(visits.splice(0).map((line) => line.split(" ")[1]))).toEqual(new Set(["/asked"]));
});

test("no request gets out of the printer, with the policy or without it, and no script runs there", async () => {
  const notices: string[] = [];
  const log = { ...silentLog, notice: (text: string) => void notices.push(text) };
  const printer = await openPrinter({ machine: thisMachine(), log, running: new Set() });
  try {
    const html = planted(
      `${Object.values(requests)
        .map((write, index) => write(`${base}/${index}`))
        .join("\n")}<script>document.body.textContent = "changed";</script>`,
    ).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
    const text = (await readPdf(await printer.print(html))).pages.map((page) => page.text).join(" ");
    expect(text).toContain("The end.");
    expect(text).not.toContain("changed");
    expect(visits).toEqual([]);
    expect(notices.filter((notice) => notice.includes(base)).length).toBeGreaterThan(5);
  } finally {
    await printer.close();
  }
});
