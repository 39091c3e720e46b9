import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { livePage } from "../../src/render/served-page.ts";
import { briefingOf, bundled } from "./briefing.ts";

const { html } = briefingOf(bundled);
const policyIn = (page: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
const directive = (policy: string, name: string): string =>
  policy.split("; ").find((part) => part.startsWith(`${name} `)) ?? "";

test("the served copy lets one script more in, and lets it listen to its server alone", () => {
  const live = livePage(html);
  const scripts = [...live.html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
  const added = scripts.at(-1) ?? "";
  expect(added).toContain("EventSource");
  const hash = `'sha256-${createHash("sha256").update(added).digest("base64")}'`;
  expect(policyIn(live.html)).toBe(live.policy);
  expect(directive(live.policy, "script-src")).toBe(
    `${directive(policyIn(html), "script-src")} ${hash}`.trim(),
  );
  expect(directive(live.policy, "connect-src")).toBe("connect-src 'self'");
  expect(directive(live.policy, "default-src")).toBe("default-src 'none'");
  expect(live.policy).not.toMatch(/unsafe-eval|script-src[^;]*'unsafe-inline'/);
});

test("nothing else of the page is another, and the page as it is written holds none of it", () => {
  const live = livePage(html);
  const without = live.html
    .replace(live.policy, policyIn(html))
    .replace(/<script>new EventSource[\s\S]*?<\/script>/, "");
  expect(without).toBe(html);
  expect(html).not.toContain("EventSource");
});

test("the version is the same for the same page, and another for another", () => {
  expect(livePage(html).version).toBe(livePage(html).version);
  expect(livePage(`${html} `).version).not.toBe(livePage(html).version);
});

test("a page that states no policy or none for scripts gets one, and one without an end its script", () => {
  const plain = livePage("<p>x");
  expect(plain.html).toMatch(/^<p>x<script>new EventSource/);
  expect(plain.policy).toMatch(
    /^default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[^']+'; connect-src 'self'$/,
  );
  const none = livePage(
    `<meta http-equiv="Content-Security-Policy" content="script-src 'none'; connect-src 'none'"><p>$&</body>`,
  );
  expect(none.policy).toMatch(/^script-src 'sha256-[^']+'; connect-src 'self'$/);
  expect(none.html).toContain("<p>$&<script>");
});
