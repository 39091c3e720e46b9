import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { FindingType } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { reportFor, textsIn } from "../cases/case-folder.ts";
import { datasetOf } from "../folder.ts";

const folder = resolve(import.meta.dirname, "../../datasets/iraq-activists");
const report = await reportFor(textsIn(folder));

type Finding = Report["findings"][number];

/** The one finding of a type that names all these figures. */
function finding(type: FindingType, ...figures: string[]): Finding {
  const found = report.findings.filter(
    (each) => each.type === type && figures.every((id) => each.figures.includes(id)),
  );
  expect(found, `${type} of ${figures.join(", ")}`).toHaveLength(1);
  const [only] = found;
  if (!only) throw new Error(`no ${type}`);
  return only;
}

describe("the bundled dataset, as a reader gets it", () => {
  it("proves nobody wrong", () => {
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(report.summary).toMatchObject({ sources: 5, errors: 0 });
    for (const type of ["conflict", "regression", "part-exceeds-whole", "identity"]) {
      expect(report.findings.map((each) => each.type)).not.toContain(type);
    }
  });

  it("36 is credited to two bodies in one paragraph and to a third in another", () => {
    const { figures, severity, message } = finding("attribution", "wi-killed-at-least-36", "wi-killed-iohr");
    expect(figures).toHaveLength(2);
    expect(severity).toBe("warning");
    expect(message).toMatch(/Committee to Protect Journalists and UN Human Rights Office \(par\. 21\)/);
    expect(message).toMatch(/Iraqi Observatory for Human Rights \(par\. 38\)/);
    expect(message).toMatch(/one figure of disputed origin, not several confirmations/);
  });

  it("its link leads to a third body, Iraq's own commission", () => {
    const { message, severity } = finding("link-mismatch", "wi-killed-at-least-36");
    expect(severity).toBe("warning");
    expect(message).toMatch(/ihchr\.iq/);
    expect(message).toMatch(/not credited: Iraqi High Commission for Human Rights/);
    expect(report.findings.filter(({ type }) => type === "link-mismatch")).toHaveLength(1);
  });

  it("“at least” is dropped on the way, and opponents leave the population", () => {
    const pair = ["wi-killed-at-least-36", "wi-killed-iohr"];
    expect(finding("qualifier-drift", ...pair).message).toMatch(/“at least 36”.*“36”/);
    expect(finding("definition-drift", ...pair).message).toMatch(
      /activists, journalists and opponents of the authorities.*activists and journalists/,
    );
    expect(finding("qualifier-drift", ...pair).figures).toEqual(pair);
  });

  it("34 and at least 36 do not contradict: later date, wider population", () => {
    expect(finding("growth", "rudaw-killed", "wi-killed-at-least-36").severity).toBe("note");
    const { message, detail } = finding("scope-difference", "rudaw-killed", "wi-killed-at-least-36");
    expect(detail).toMatchObject({ dimension: "population", relation: "close" });
    expect(message).toMatch(/does not contradict.*nearly the same people/);
  });

  it("34 was reprinted after 36 was public", () => {
    const { message, severity, figures } = finding("stale", "rudaw-killed");
    expect(severity).toBe("warning");
    expect(figures[0]).toBe("rudaw-killed");
    expect(message).toMatch(/Rudaw 2021 printed 34 .* 11 July 2021.*1 July 2021/);
  });

  it("5 + 9 + 11 + 11 is exactly 36, the total printed next to them", () => {
    const { message, figures } = finding("coincident-sum", "wi-killed-at-least-36");
    expect(figures.toSorted()).toEqual(
      [
        "wi-killed-at-least-36",
        "wi-killed-before",
        "wi-attempts-before",
        "wi-killed-after",
        "wi-attempts-after",
      ].toSorted(),
    );
    expect(message).toMatch(/\(5 \+ 9 \+ 11 \+ 11\)/);
  });

  it("76 − 58 leaves 18 still missing, derived", () => {
    expect(report.derived).toEqual([
      expect.objectContaining({
        formula: "missing = found + still-missing",
        low: 18,
        high: 18,
        inputs: ["rudaw-missing", "rudaw-found"],
        mixedOrigins: false,
        scope: expect.objectContaining({
          indicator: "still-missing",
          population: "activists-protesters",
          place: "iraq",
        }),
      }),
    ]);
  });

  it("550 protesters and 34 activists are different populations", () => {
    const { detail, severity } = finding("scope-difference", "k24-protesters-killed", "rudaw-killed");
    expect(severity).toBe("note");
    expect(detail).toMatchObject({ dimension: "population", relation: "siblings" });
  });

  it("the 550 has no originator", () => {
    expect(finding("unattributed", "k24-protesters-killed").sources).toEqual(["kurdistan24-2021"]);
  });

  it("the official and the other account of the activist's release differ", () => {
    const release = report.findings.filter(
      ({ type, message }) => type === "contested-account" && message.includes("9 July 2021 come free"),
    );
    expect(release).toHaveLength(1);
    expect(release[0]?.message).toMatch(/Security forces freed him \(Office of the Prime Minister\)/);
    expect(release[0]?.message).toMatch(/His captors let him go \(A person close to him\)/);
    expect(report.findings.filter(({ type }) => type === "contested-account")).toHaveLength(4);
  });

  it("says each in one plain sentence, with its sources", () => {
    for (const { message, sources, type } of report.findings) {
      expect(message, type).not.toMatch(/undefined|null|NaN|\[object|[{}]| {2}/);
      expect(message, type).toMatch(/^\P{Ll}.*[.?!]$/u);
      expect(sources.length, type).toBeGreaterThan(0);
    }
  });

  it("estimates the killed at 34 by May 2021, from one origin", () => {
    const killed = report.estimates.filter(
      ({ scope, asOf }) =>
        scope.indicator === "killed" &&
        scope.population === "activists" &&
        scope.place === "iraq" &&
        asOf === "2021-05",
    );
    expect(killed).toEqual([
      expect.objectContaining({ low: 34, high: 34, grade: "single-origin", figures: ["rudaw-killed"] }),
    ]);
  });

  it("counts the three bodies behind the 36 as one origin", () => {
    const wider = report.estimates.filter(({ figures }) => figures.includes("wi-killed-at-least-36"));
    expect(wider.length).toBeGreaterThan(0);
    for (const { origins } of wider) {
      expect(origins.filter((origin) => origin.includes("iohr") || origin.includes("cpj")).length).toBe(1);
    }
  });

  it("knew only what was public: nothing of 34 on the day before Rudaw printed it", async () => {
    const audit = auditDataset(await datasetOf(textsIn(folder)), { knownBy: "2021-07-10" });
    expect([...audit.dataset.sources.keys()].toSorted()).toEqual([
      "new-arab-2021",
      "washington-institute-2021",
    ]);
    expect(audit.findings.map(({ type }) => type)).not.toContain("stale");
    expect(audit.findings.map(({ type }) => type)).toContain("attribution");
    expect(audit.derived).toEqual([]);
  });
});
