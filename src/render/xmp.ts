import type { About } from "./about.ts";
import { escapeHtml } from "./escape.ts";

/** What a document's XMP metadata says besides what it is about. */
export interface XmpFacts {
  /** The program that laid it out. */
  readonly producer: string;
  /** An ISO day; empty where none is known. */
  readonly day: string;
  /** UUIDs: of the document whatever its state, and of this state of it. */
  readonly documentId: string;
  readonly instanceId: string;
}

/** What a document says of itself, as XMP (ISO 16684-1): the same as its information dictionary, for other programs. */
export function xmpOf(about: About, { producer, day, documentId, instanceId }: XmpFacts): string {
  const date = day === "" ? [] : ["CreateDate", "ModifyDate", "MetadataDate"];
  const properties = [
    "<dc:format>application/pdf</dc:format>",
    `<dc:title>${plain(about.title)}</dc:title>`,
    `<dc:creator>${list("Seq", [about.author])}</dc:creator>`,
    `<dc:description>${plain(about.subject)}</dc:description>`,
    `<dc:subject>${list("Bag", about.keywords)}</dc:subject>`,
    `<dc:language>${list("Bag", [about.language])}</dc:language>`,
    "<xmp:CreatorTool>recount</xmp:CreatorTool>",
    ...date.map((name) => `<xmp:${name}>${day}T00:00:00Z</xmp:${name}>`),
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    `<pdf:Keywords>${escapeXml(about.keywords.join(", "))}</pdf:Keywords>`,
    `<xmpMM:DocumentID>uuid:${documentId}</xmpMM:DocumentID>`,
    `<xmpMM:InstanceID>uuid:${instanceId}</xmpMM:InstanceID>`,
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
${properties.join("\n")}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** What HTML needs escaped, XML does; of control characters neither has any. */
const escapeXml = (text: string): string => escapeHtml(text).replace(/[\ufffe\uffff]/g, "");

const list = (kind: "Bag" | "Seq", items: readonly string[]): string =>
  `<rdf:${kind}>${items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join("")}</rdf:${kind}>`;

/** A text that might be there in other languages; the document's own is `dc:language`. */
const plain = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
