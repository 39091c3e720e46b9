import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { refused } from "../model/refusal.ts";
import type { PageServer, ServedPage } from "./world.ts";

/**
 * Serves one page to the browsers of this machine, and an event stream that tells when there is another. Whatever else
 * is asked for is refused: another path, another method, and above all another host name, with which a page of the
 * web could read this one as its own (DNS rebinding).
 *
 * @param port 0 for any that is free
 *
 * Rejects with `usage` where another program has the port.
 */
export async function openPageServer(port: number): Promise<PageServer> {
  let page: ServedPage = { html: "", policy: "default-src 'none'", version: "" };
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const here = (server.address() as AddressInfo).port;
    const status = refusalOf(request, here);
    if (status !== null) {
      response.writeHead(status, { ...always, "Content-Type": "text/plain" });
      response.end(`${status}\n`);
    } else if (request.url === "/events") {
      response.writeHead(200, { ...always, "Content-Type": "text/event-stream" });
      response.write(eventOf(page));
      streams.add(response);
      response.on("close", () => streams.delete(response));
    } else {
      const policy = { "Content-Security-Policy": `${page.policy}; frame-ancestors 'none'` };
      response.writeHead(200, { ...always, ...policy, "Content-Type": "text/html; charset=utf-8" });
      response.end(page.html);
    }
  });
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE" || code === "EACCES") throw refused("port-taken", { port: String(port) });
    throw error;
  }
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show(next) {
      page = next;
      for (const stream of streams) stream.write(eventOf(page));
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The status with which a request is refused; `null` for one that is answered. */
function refusalOf({ method, url, headers }: IncomingMessage, port: number): number | null {
  if (headers.host !== `127.0.0.1:${port}` && headers.host !== `localhost:${port}`) return 421;
  if (method !== "GET") return 405;
  return url === "/" || url === "/events" ? null : 404;
}

const eventOf = ({ version }: ServedPage): string => `data: ${version}\n\n`;

const always = {
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  Allow: "GET",
};
