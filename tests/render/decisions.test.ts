import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { withDecisions } from "../../src/model/dropped-figures.ts";
import { setAside } from "../../src/model/set-aside.ts";
import { auditDataset, load } from "../../src/pipeline.ts";
import { bundled, pageOf } from "./briefing.ts";
import { seen } from "./parts.ts";

const folder = fileURLToPath(new URL("../datasets-invented/karvelia-floods", import.meta.url));
const register = await load(folder);
const found = auditDataset({ ...register, adjudications: [] }).findings;
const [conflict] = found.filter(({ type }) => type === "conflict");
const [template] = register.adjudications;
if (!conflict || !template) throw new Error("the dataset lacks what this test is about");

const reason = "The ministry’s figure <b>leaves out</b> those found later.\nSeen on 20 August.";
const withdrawal = {
  ...template,
  finding: conflict.id,
  fingerprint: conflict.fingerprint,
  decision: "withdraw" as const,
  figure: "beacon-drowned-april",
  reason,
};
const audit = auditDataset({
  ...register,
  adjudications: [...register.adjudications, withdrawal],
});
const { html } = pageOf(audit);
const section = html.slice(html.indexOf('<section id="decisions"'), html.indexOf('<section id="method"'));

test("decisions have a section of their own, what is put off first, with outcome, reason, name and date", () => {
  const said = seen(section);
  expect(said).toMatch(/Put off \(1\).*D1\. .*Settled \(2\).*D2\. Sources conflict/s);
  expect(said).toContain("Withdrawn, and left out of the audit and the estimates: 17");
  expect(said).toContain("The ministry’s figure <b>leaves out</b> those found later.");
  expect(said).toContain("Decided by R. Quill, 20 August 2031");
  expect(html).toContain('<a href="#decisions">');
});

test("a decided finding is in no list of open ones and counts among none, and keeps its address", () => {
  const findings = html.slice(
    html.indexOf('<section id="findings"'),
    html.indexOf('<section id="indicators"'),
  );
  expect(findings).not.toContain(`id="finding-${conflict.id}"`);
  expect(section).toContain(`id="finding-${conflict.id}"`);
  const open = audit.findings.filter(({ status, severity }) => status === "open" && severity === "error");
  const title = seen(html.slice(html.indexOf("<header"), html.indexOf("</header>")));
  expect(title).toContain(`${open.length} errors`);
  expect(title).toContain("1 put off");
  expect(title).toContain("2 decided");
});

test("a figure that is left out stays in the register, says so, and leads to the decision", () => {
  const row = html.slice(html.indexOf('id="figure-beacon-drowned-april"')).split("</tr>")[0] ?? "";
  expect(seen(row)).toContain("left out by a decision");
  expect(row).toContain(`<a href="#finding-${conflict.id}">D2</a>`);
});

test("without decisions there is no such section", () => {
  const without = pageOf(auditDataset(bundled)).html;
  expect(without).not.toContain('id="decisions"');
  expect(without).not.toContain('href="#decisions"');
});

test("an error that is put off counts among the proofs, and a chart says what a decision leaves out", () => {
  const errors = found.filter(({ severity }) => severity === "error");
  const all = auditDataset({
    ...register,
    adjudications: errors.map(({ id, fingerprint }) => ({
      ...template,
      finding: id,
      fingerprint,
      decision: "defer" as const,
      figure: "",
    })),
  });
  const put = seen(pageOf(all).html);
  expect(put).not.toContain("No error");
  expect(put).toContain(`${errors.length} errors are put off`);
  const indicator = register.figures.find(({ id }) => id === withdrawal.figure)?.indicator ?? "";
  const withoutIt = withDecisions(audit.dataset, audit.findings);
  expect(setAside({ ...audit, dataset: withoutIt }, new Set([indicator])).dropped).toBe(1);
});

test("a decision that is not applied says in words on which finding it was, and leads to it", () => {
  const [reopened, unused] = ["reopened-adjudication", "unused-adjudication"].map((type) => {
    const { id } = audit.findings.find((finding) => finding.type === type) ?? expect.fail();
    return html.slice(html.indexOf(`<article id="finding-${id}"`)).split("</article>")[0] ?? "";
  });
  expect(seen(reopened ?? "")).toContain("R. Quill decided on “A higher count was public” (explained");
  const [, anchor = "", number] =
    /<a href="#(finding-stale-2e019312)">See finding (\d+): A higher count was public<\/a>/.exec(
      reopened ?? "",
    ) ?? [];
  expect(seen(html.split(`id="${anchor}-heading"`)[1] ?? "")).toMatch(
    new RegExp(`^>?${number}\\. A higher count was public`),
  );
  expect(seen(unused ?? "")).toContain("R. Quill decided on “Sources conflict” (withdrawn");
  expect(seen(html.replaceAll(/<p class="permalink">.*?<\/p>/g, ""))).not.toMatch(
    /\b(stale|conflict)-[0-9a-f]{8}/,
  );
});
