import type { OpenDrawing } from "./chart/draw.ts";
import { withDecisions } from "./model/dropped-figures.ts";
import type { Edition } from "./model/edition.ts";
import type { InputFile, Manifest } from "./model/manifest.ts";
import type { Words } from "./model/words.ts";
import type { Printer } from "./platform/world.ts";
import type { Attachment } from "./render/attachment.ts";
import type { RenderedChart } from "./render/chart-model.ts";
import type { Look, RenderedPage } from "./render/html.ts";

/** A look, and of its templates those that took the place of bundled ones. */
export interface OwnLook extends Look {
  readonly own: Look["templates"];
}

/**
 * The bundled templates and fonts; files of `folder` take the place of those templates that bear their names. Rejects
 * with `usage` where that folder cannot be used, with `template-broken` where one of its files cannot.
 */
export async function readLook(folder?: string): Promise<OwnLook> {
  const [{ fontPlaces }, { readFonts, readTemplates, templatesIn }] = await Promise.all([
    import("./render/font-files.ts"),
    import("./platform/look.ts"),
  ]);
  const [bundled, own, fonts] = await Promise.all([
    readTemplates(),
    folder === undefined ? null : templatesIn(folder),
    readFonts(fontPlaces),
  ]);
  if (folder === undefined || own === null) return { templates: bundled, own: new Map(), fonts };
  const { withOwn } = await import("./render/own-templates.ts");
  return { templates: withOwn(bundled, own, folder), own, fonts };
}

/** What an edition is made from, told before it is made. */
export async function manifestFor(
  edition: Edition,
  words: Pick<Words, "language">,
  { inputs, look }: { readonly inputs: readonly InputFile[]; readonly look: OwnLook },
): Promise<Manifest> {
  const [{ inputFile, manifestOf }, { ownVersion }] = await Promise.all([
    import("./model/manifest.ts"),
    import("./platform/package.ts"),
  ]);
  const templates = [...look.own].map(([path, text]) => inputFile(path, Buffer.from(text)));
  return manifestOf(edition, { recount: ownVersion(), inputs, templates, words });
}

/** An edition in words: its charts, and its page with them. */
export async function renderEdition(
  edition: Edition,
  words: Words,
  look: Look,
  drawing?: OpenDrawing,
): Promise<{ readonly charts: readonly RenderedChart[]; readonly page: RenderedPage }> {
  const [{ beginCharts }, { explain }, { renderHtml }] = await Promise.all([
    import("./chart/charts.ts"),
    import("./explain/explain.ts"),
    import("./render/html.ts"),
  ]);
  const { plans, charts } = beginCharts(charted(edition), words, chartLook(look), drawing);
  // A page that cannot be laid out is told of first.
  charts.catch(() => undefined);
  const finish = renderHtml(edition, plans, words, look, (finding) => explain(finding, edition));
  const drawn = await charts;
  return { charts: drawn, page: finish(drawn) };
}

/** Charts show the figures that estimates rest on; what a decision drops is in the register and in its annex. */
export const charted = (edition: Edition): Edition => ({
  ...edition,
  dataset: withDecisions(edition.dataset, edition.findings),
});

/** The part of a look that charts have. */
export const chartLook = ({ templates, fonts }: Look) => ({
  theme: JSON.parse(templates.get("chart-theme.json") ?? "{}") as unknown,
  fonts,
});

/** A page as it was printed, and as a browser shows it: with the page numbers that it came to have. */
export interface Printed {
  readonly pdf: Uint8Array;
  readonly html: string;
}

/** What a print is given besides its page. */
export interface PrintOptions {
  readonly words: Words;
  /** The files that the PDF carries; worked out while the browser prints. */
  readonly attach?: () => readonly Attachment[];
  /** Told when the printer has done its part. */
  readonly whenPrinted?: () => void;
}

/** Prints a page, and once more with its page numbers, and makes the PDF fit to publish. */
export async function print(
  { html, about }: RenderedPage,
  printer: Printer,
  { words, attach = () => [], whenPrinted = () => undefined }: PrintOptions,
): Promise<Printed> {
  const [{ finishPdf }, { pageNumbers }, { withoutRegister }] = await Promise.all([
    import("./render/pdf.ts"),
    import("./render/page-numbers.ts"),
    import("./render/whole-register.ts"),
  ]);
  const numbers = pageNumbers(html, words);
  const printing = printer.print(withoutRegister(html), numbers?.revise);
  printing.catch(() => undefined);
  const attachments = attach();
  const printed = await printing;
  whenPrinted();
  return { pdf: await finishPdf(printed, about, attachments), html: numbers?.filledIn() ?? html };
}
