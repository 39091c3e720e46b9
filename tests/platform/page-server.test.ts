import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openPageServer } from "../../src/platform/page-server.ts";
import type { PageServer } from "../../src/platform/world.ts";

let server: PageServer;
let port: number;

beforeEach(async () => {
  server = await openPageServer(0);
  port = Number(new URL(server.address).port);
  server.show({ html: "<p>the page", policy: "default-src 'none'", version: "one" });
});
afterEach(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks as a browser would, or as nobody should. */
const ask = (path: string, { method = "GET", host = `127.0.0.1:${port}` } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers: { host } }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on("error", reject).end();
  });

test("the page is served at the loopback address, with a policy, and is kept by no cache", async () => {
  expect(server.address).toBe(`http://127.0.0.1:${port}/`);
  const { status, headers, body } = await ask("/");
  expect({ status, body }).toEqual({ status: 200, body: "<p>the page" });
  expect(headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cache-control": "no-store",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
  });
  expect((await ask("/", { host: `localhost:${port}` })).status).toBe(200);
});

test.each(["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1.evil.example", "[::1]"])(
  "a request under the host name %j is refused, for page and events alike",
  async (host) => {
    for (const path of ["/", "/events"]) {
      const { status, body } = await ask(path, { host });
      expect([status, body.includes("the page")]).toEqual([421, false]);
    }
  },
);

test.each(["", "Host:\r\n"])("a request with the header %j for a host is refused", async (header) => {
  const socket = connect(port, "127.0.0.1");
  socket.end(`GET / HTTP/1.1\r\n${header}Connection: close\r\n\r\n`);
  let answer = "";
  for await (const text of socket.setEncoding("utf8")) answer += text;
  expect(answer).toMatch(/^HTTP\/1\.1 4(00|21) /);
  expect(answer).not.toContain("the page");
});

test.each([
  "/index.html",
  "/../../etc/passwd",
  "/%2e%2e/package.json",
  "/?x",
  "//",
  "/events/x",
  "/favicon.ico",
])("%s is not there", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: "404\n" });
});

test.each(["HEAD", "POST", "PUT", "DELETE", "OPTIONS"])("%s is refused", async (method) => {
  const { status, headers } = await ask("/", { method });
  expect([status, headers.allow]).toEqual([405, "GET"]);
});

test("a stream tells the version at once, and each that follows", async () => {
  const events: string[] = [];
  const two = Promise.withResolvers<void>();
  const asked = request({ host: "127.0.0.1", port, path: "/events" }, (response) => {
    response.setEncoding("utf8").on("data", (text: string) => {
      events.push(text);
      if (events.length === 1) server.show({ html: "<p>another", policy: "", version: "two" });
      else two.resolve();
    });
    response.on("error", () => undefined);
  });
  asked.on("error", () => undefined).end();
  await two.promise;
  expect(events).toEqual(["data: one\n\n", "data: two\n\n"]);
  expect((await ask("/")).body).toBe("<p>another");
});

test("a port that another program has is refused in words", async () => {
  await expect(openPageServer(port)).rejects.toMatchObject({
    code: "usage",
    facts: { refusal: "port-taken", port: String(port) },
  });
});

test("closing ends it with streams open", async () => {
  const own = await openPageServer(0);
  const ownPort = Number(new URL(own.address).port);
  const socket = connect(ownPort, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(`GET /events HTTP/1.1\r\nHost: 127.0.0.1:${ownPort}\r\n\r\n`);
  await new Promise((resolve) => socket.once("data", resolve));
  await own.close();
  await expect(
    new Promise((resolve, reject) =>
      connect(ownPort, "127.0.0.1").once("connect", resolve).once("error", reject),
    ),
  ).rejects.toMatchObject({ code: "ECONNREFUSED" });
});
