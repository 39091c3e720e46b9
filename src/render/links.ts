/** An address that a reader may follow, and the host to show for it. */
export interface Link {
  readonly href: string;
  readonly host: string;
}

/** The link for an address in the data; `null` for anything that is no http or https address. */
export function linkTo(address: string): Link | null {
  const url = URL.parse(address.trim());
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  return { href: url.href, host: url.host.replace(/^www\./, "") };
}
