import { createHash } from "node:crypto";

/** A page as a local server hands it out: it loads itself anew when there is another. */
export interface LivePage {
  readonly html: string;
  /** Its content security policy, which lets that one script in and lets it listen to its own server. */
  readonly policy: string;
  /** The same for the same page. */
  readonly version: string;
}

const policyMeta = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(">)/;

/** The copy of a page that is served while somebody works on it; the page as it is written knows nothing of it. */
export function livePage(html: string): LivePage {
  const version = createHash("sha256").update(html).digest("hex").slice(0, 16);
  const script = `new EventSource("/events").onmessage = ({ data }) => { if (data !== "${version}") location.reload(); };`;
  const hash = `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
  const stated = policyMeta.exec(html)?.[2] ?? "default-src 'none'; style-src 'unsafe-inline'";
  const policy = allowing(allowing(stated, "script-src", hash), "connect-src", "'self'");
  const page = html.replace(
    policyMeta,
    (_, before: string, _stated, after: string) => before + policy + after,
  );
  const end = page.lastIndexOf("</body>");
  const element = `<script>${script}</script>`;
  return { html: end < 0 ? page + element : page.slice(0, end) + element + page.slice(end), policy, version };
}

/** A policy that allows one thing more. */
function allowing(policy: string, directive: string, source: string): string {
  const parts = policy.split(";").map((part) => part.trim());
  const at = parts.findIndex((part) => part.split(" ")[0] === directive);
  if (at < 0) return [...parts, `${directive} ${source}`].join("; ");
  return parts
    .map((part, index) => (index === at ? `${part.replace(/ 'none'$/, "")} ${source}` : part))
    .join("; ");
}
