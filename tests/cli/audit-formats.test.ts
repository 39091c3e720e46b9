import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { auditPrinters, type Setting } from "../../src/cli/audit-printers.ts";
import { sayFrom } from "../../src/messages/catalogue.ts";
import { english } from "../../src/messages/en/index.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { reportSchema, reportsSchema } from "../../src/model/report.ts";
import { select } from "../../src/model/selection.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { realFiles } from "../../src/platform/files.ts";
import { temporaryFolder } from "../platform/temporary.ts";
import { hostileDataset, hostileText } from "../render/hostile.ts";
import { recount, root } from "./run.ts";

const bundled = "datasets/iraq-activists";
const invented = "tests/datasets-invented/karvelia-floods";

const setting: Setting = {
  several: false,
  screen: { columns: 80, style: (_, text) => text },
  say: sayFrom(english),
  catalogue: english,
  version: "1.2.3",
  rows: "findings",
  files: realFiles(),
};

/** What a format makes of an audit of the hostile dataset. */
async function hostile(format: keyof typeof auditPrinters, more: Partial<Setting> = {}): Promise<string> {
  const dataset = await hostileDataset();
  const printer = auditPrinters[format]({ ...setting, ...more });
  const words = wordsFor(dataset, english);
  const pieces = [...(printer.begin?.() ?? [])];
  const selected = select(auditDataset(dataset));
  for await (const piece of printer.audit({ folder: "no/such folder", selected, words })) pieces.push(piece);
  pieces.push(...(printer.end?.([]) ?? []));
  return pieces.join("");
}

/** A copy of a dataset with its figures' file changed. */
function copied(change: (figures: string) => string, dataset = bundled): string {
  const copy = join(temporaryFolder(), "a copy");
  cpSync(join(root, dataset), copy, { recursive: true });
  const path = join(copy, "figures.csv");
  writeFileSync(path, change(readFileSync(path, "utf8")));
  return copy;
}

/** A folder in which `datasets` holds two datasets and a file. */
function folderOfTwo(): string {
  const folder = temporaryFolder();
  for (const name of ["iraq-activists", "starter"])
    cpSync(join(root, "datasets", name), join(folder, "datasets", name), { recursive: true });
  writeFileSync(join(folder, "datasets", "README.md"), "");
  return folder;
}

describe("filters", () => {
  test("decide what is shown and with which status a run ends; counts are of all", async () => {
    const all = await recount(["audit", invented, "--format", "json"]);
    const { summary, findings } = reportSchema.parse(JSON.parse(all.stdout));
    expect(all.status).toBe(1);
    const part = await recount([
      "audit",
      invented,
      "--type",
      "stale",
      "--type=growth,revision",
      "--format",
      "json",
    ]);
    const report = reportSchema.parse(JSON.parse(part.stdout));
    const expected = findings.filter(({ type }) => ["stale", "growth", "revision"].includes(type));
    expect(part.status).toBe(0);
    expect(report.findings).toEqual(expected);
    expect(report.summary).toEqual({ ...summary, shown: expected.length });
    const table = await recount(["audit", invented, "--severity", "error"]);
    expect(table.status).toBe(1);
    expect(table.stdout).toContain(`Showing ${summary.errors} of ${findings.length} findings.`);
    expect(table.stdout).not.toContain("WARNINGS");
  });

  test.each([
    [["--type", "regresion"], "--type knows no “regresion”. Did you mean regression?"],
    [["--severity", "warning,eror"], "--severity knows no “eror”. Did you mean error?"],
    [["--status", "shut"], "--status knows no “shut”. Choose among: open, decided, deferred."],
    [["--indicator", "kiled"], "--indicator knows no “kiled”. Did you mean killed?"],
    [["--rows", "estimates"], "--rows goes with --format csv alone."],
    [["--type"], "--type needs a value. See: recount audit --help"],
  ])("%j is refused", async (options, complaint) => {
    expect(await recount(["audit", bundled, ...options])).toEqual({
      status: 2,
      stdout: "",
      stderr: `${complaint}\n`,
    });
  });

  test("an indicator has to be known by one of several datasets", async () => {
    const known = await recount([
      "audit",
      "datasets",
      "--indicator",
      "still-held,released",
      "--format",
      "csv",
    ]);
    expect(known.status).toBe(0);
    expect(known.stdout).not.toContain("iraq-activists");
    const unknown = await recount(["audit", "datasets", "--indicator", "relesed"], {}, folderOfTwo());
    expect(unknown).toMatchObject({ status: 2, stderr: expect.stringContaining("Did you mean released?") });
  });
});

describe("csv", () => {
  test("a finding a row, with the place of its first figure", async () => {
    const { stdout } = await recount(["audit", bundled, "--format", "csv"]);
    const rows = parse(stdout, { bom: true, columns: true }) as Record<string, string>[];
    const figures = parse(readFileSync(join(root, bundled, "figures.csv")), { columns: false }) as string[][];
    expect(rows.length).toBeGreaterThan(20);
    for (const { figures: ids = "", file, row, type } of rows) {
      const [first] = ids.split(";");
      if (first && type !== "incomplete") {
        expect(file).toBe("figures.csv");
        expect(figures[Number(row) - 1]?.[0]).toBe(first);
      } else expect(["sources.csv", "accounts.csv", "figures.csv"]).toContain(file);
    }
  });

  test("estimates and derived values, a row each, bounds as numbers", async () => {
    const { stdout } = await recount(["audit", bundled, "--format", "csv", "--rows", "estimates"]);
    const report = reportSchema.parse(
      JSON.parse((await recount(["audit", bundled, "--format", "json"])).stdout),
    );
    const rows = parse(stdout, { bom: true, columns: true }) as Record<string, string>[];
    const bounds = [...report.estimates, ...report.derived].map(({ low, high }) => ({
      low: String(low),
      high: high === null ? "" : String(high),
    }));
    expect(rows).toMatchObject(bounds);
  });

  test("a decision stands beside its finding", async () => {
    const { stdout } = await recount(["audit", invented, "--format", "csv", "--status", "decided,deferred"]);
    const rows = parse(stdout, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(1);
    for (const { status, decision, reason, decided_by, decided_on } of rows) {
      expect(decision === "defer").toBe(status === "deferred");
      for (const cell of [reason, decided_by, decided_on]) expect(cell).not.toBe("");
    }
  });

  test("no cell of a hostile dataset is a formula, and all its text is there", async () => {
    for (const rows of ["findings", "estimates"] as const) {
      const cells = (parse(await hostile("csv", { rows }), { bom: true }) as string[][]).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      expect(cells.join("")).toContain(hostileText.slice(0, 40));
    }
  });

  test("Arabic survives the way to a file and back", async () => {
    const dataset = copied((text) => text.replace(",par. 18,76,", ",الفقرة ١٨,76,"));
    const output = join(dataset, "findings.csv");
    await recount(["audit", dataset, "--format", "csv", "--lang", "ar", "--output", output]);
    expect([...readFileSync(output).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse(readFileSync(output), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.some(({ message = "" }) => /\p{Script=Arabic}/u.test(message))).toBe(true);
  });
});

describe("markdown", () => {
  test("counts, findings by severity with their tables, estimates", async () => {
    const { stdout } = await recount(["audit", invented, "--format", "markdown"]);
    const headings = [...stdout.matchAll(/^(#+) (\w+)/gm)].map(([, depth, word]) => `${depth} ${word}`);
    expect(headings[0]).toBe("## The");
    expect(headings.filter((heading) => heading.startsWith("### "))).toEqual([
      "### ERRORS",
      "### WARNINGS",
      "### NOTES",
      "### PUT",
      "### DECIDED",
      "### ESTIMATES",
    ]);
    for (const table of stdout.split("\n\n").filter((part) => part.startsWith("|"))) {
      const bars = table
        .trim()
        .split("\n")
        .map((line) => line.replace(/\\./g, "").split("|").length);
      expect(new Set(bars).size).toBe(1);
    }
  });

  test("a hostile dataset brings in no HTML, no link, no code and no control character", async () => {
    const text = await hostile("markdown");
    const bare = text.replace(/\\./g, "").replaceAll("\u2060", "");
    expect(text).toContain("&lt;script&gt;");
    expect(bare).not.toMatch(/[<>[\]]|(?!\n)\p{Cc}|[\u202a-\u202e]/u);
    expect(bare.replace(/^#### .* \(`[a-z0-9-]+`\)$/gm, "")).not.toContain("`");
  });
});

describe("sarif", () => {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(join(root, "tests/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
  // The schema is of draft 4, which Ajv reads but for its name and `id`; one of its patterns is none under the flag u.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  formats.default(ajv);
  const isSarif = ajv.compile(schema);
  const validated = (text: string) => {
    const sarif = JSON.parse(text);
    isSarif(sarif);
    expect(isSarif.errors ?? []).toEqual([]);
    return sarif.runs[0];
  };

  test("the schema refuses what is not SARIF", () => {
    expect(isSarif({ version: "2.1.0", runs: [{ tool: { driver: { name: "x", rule: [] } } }] })).toBe(false);
  });

  test("each finding is a result of its rule, at the row of its first figure", async () => {
    const { stdout } = await recount(["audit", invented, "--format", "sarif"]);
    const run = validated(stdout);
    const report = reportSchema.parse(
      JSON.parse((await recount(["audit", invented, "--format", "json"])).stdout),
    );
    expect(run.results).toHaveLength(report.findings.length);
    for (const [index, result] of run.results.entries()) {
      const finding = report.findings[index];
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(finding?.type);
      expect(result).toMatchObject({
        level: finding?.severity,
        partialFingerprints: { "recountFinding/v1": `karvelia-floods/${finding?.id}` },
      });
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      const lines = readFileSync(join(root, artifactLocation.uri), "utf8").split("\n");
      if (artifactLocation.uri.endsWith("figures.csv"))
        expect(lines[region.startLine - 1]).toMatch(new RegExp(`^${finding?.figures[0]},`));
      expect(region.startLine).toBeGreaterThan(1);
    }
  });

  test("a finding that is decided on is suppressed, with the reason; one put off is under review", async () => {
    const run = validated((await recount(["audit", invented, "--format", "sarif"])).stdout);
    const report = reportSchema.parse(
      JSON.parse((await recount(["audit", invented, "--format", "json"])).stdout),
    );
    const statuses = { open: [], decided: ["accepted"], deferred: ["underReview"] };
    expect(new Set(report.findings.map(({ status }) => status)).size).toBe(3);
    for (const [index, { status, decision }] of report.findings.entries())
      expect(run.results[index].suppressions).toMatchObject(
        statuses[status].map((each) => ({
          kind: "external",
          status: each,
          justification: decision?.reason,
        })),
      );
  });

  test("lines are those of the file, whatever cells and blank rows come before", async () => {
    const dataset = copied((text) => {
      const [header, first, ...rest] = text.split("\n");
      const longer = (row: string | undefined): string => (row ? `${row},` : "");
      const noted = `${longer(first)}"a memo\nof three\nlines"`;
      return [`${header},memo`, "", noted, "", ...rest.map(longer)].join("\r\n");
    });
    const run = validated((await recount(["audit", dataset, "--format", "sarif"])).stdout);
    const lines = readFileSync(join(dataset, "figures.csv"), "utf8").split(/\r?\n/);
    const placed = run.results.filter((result: { locations: unknown }) =>
      JSON.stringify(result.locations).includes("figures.csv"),
    );
    expect(placed.length).toBeGreaterThan(10);
    for (const { locations, relatedLocations, properties } of placed) {
      const at = [...locations, ...relatedLocations].map(
        ({ physicalLocation }) => lines[physicalLocation.region.startLine - 1]?.split(",")[0],
      );
      expect(at).toEqual(expect.arrayContaining(properties.figures));
      expect(at[0]).toBe(properties.figures[0]);
    }
  });

  test("lines are those of a mapped table, whatever stands above its header and between its rows", async () => {
    const dataset = temporaryFolder();
    const file =
      "'Table 7;\r\nthe dead'\r\n\r\nday;total;remark\r\n2030-01-01;5;'of\r\ntwo lines'\r\n\r\n" +
      "2030-01-02;9;\r\n;;\r\n2030-01-03;7;\r\n";
    const wide = {
      name: "wide",
      path: "wide.csv",
      dialect: { delimiter: ";", quoteChar: "'", headerRows: [3] },
      "recount:mapping": {
        source: "feed",
        date: { column: "day" },
        start: "2030-01-01",
        values: [{ column: "total", indicator: "killed" }],
      },
    };
    const tables = ["sources", "indicators"].map((name) => ({ name, path: `${name}.csv` }));
    const texts = {
      "datapackage.json": JSON.stringify({ name: "mapped", resources: [...tables, wide] }),
      "sources.csv": "id,title,published\nfeed,The feed,2030-02-01\n",
      "indicators.csv": "id,label,kind\nkilled,killed,count\n",
      "wide.csv": file,
    };
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(dataset, name), text);
    const { results } = validated((await recount(["audit", dataset, "--format", "sarif"])).stdout);
    const fall = results.find(({ ruleId }: { ruleId: string }) => /regression|conflict/.test(ruleId));
    const lines = texts["wide.csv"].split("\r\n");
    const dates = [...fall.locations, ...fall.relatedLocations].map(
      ({ physicalLocation }) => lines[physicalLocation.region.startLine - 1]?.split(";")[0],
    );
    expect(dates.toSorted()).toEqual(["2030-01-02", "2030-01-03"]);
  });

  test("addresses are relative to the current folder and percent-encoded, or absolute outside it", async () => {
    const dataset = copied((text) => text);
    const uriIn = async (named: string, cwd?: string) => {
      const run = validated((await recount(["audit", named, "--format", "sarif"], {}, cwd)).stdout);
      return run.results[0].locations[0].physicalLocation.artifactLocation;
    };
    expect(await uriIn("a copy", join(dataset, ".."))).toEqual({
      uri: "a%20copy/figures.csv",
      uriBaseId: "%SRCROOT%",
    });
    const outside = await uriIn(dataset);
    expect(outside).toEqual({ uri: expect.stringMatching(/^file:\/\/\/.*\/a%20copy\/figures\.csv$/) });
  });

  test("a hostile dataset becomes neither link nor placeholder", async () => {
    const run = validated(await hostile("sarif"));
    const texts = run.results.flatMap((result: { message: { text: string } }) => result.message.text);
    expect(texts.join("")).toContain("{{{{ 7 | times: 6 }}}}");
    for (const text of texts) expect(text.replace(/\{\{|\}\}|\\[[\]]/g, "")).not.toMatch(/[{}[\]]/);
  });

  test("of several datasets, one run that says which could not be read", async () => {
    const broken = copied((text) => text.replace(",76,", ",7 6,"));
    const { status, stdout, stderr } = await recount(
      ["audit", "datasets", broken, "--format", "sarif"],
      {},
      folderOfTwo(),
    );
    expect(status).toBe(2);
    expect(stderr).toContain("figures.csv:3 value: “7 6” is no number");
    const { results, invocations } = validated(stdout);
    const names = results.map(({ properties }: { properties: { dataset: string } }) => properties.dataset);
    expect(new Set(names)).toEqual(new Set(["iraq-activists", "my-dataset"]));
    expect(invocations).toMatchObject([
      { executionSuccessful: false, toolConfigurationNotifications: [{ level: "error" }] },
    ]);
  });
});

describe("several datasets", () => {
  test("a folder of them, with one summary", async () => {
    const { status, stdout } = await recount(["audit", "datasets"], {}, folderOfTwo());
    expect(status).toBe(0);
    const summary = stdout.slice(stdout.indexOf("SUMMARY: 2 datasets"));
    expect(summary).toMatch(/datasets\/iraq-activists +5 +28 /);
    expect(summary).toMatch(/datasets\/starter +2 +4 /);
    expect(summary).toMatch(/All together +7 +32 /);
  });

  test("as JSON: each report with its folder, then the counts of all", async () => {
    const { stdout } = await recount(["audit", "datasets", "no-such", "--format", "json"], {}, folderOfTwo());
    const { datasets, summary } = reportsSchema.parse(JSON.parse(stdout));
    expect(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`).toBe(stdout);
    const alone = await recount(["audit", bundled, "--format", "json"]);
    expect(datasets[0]).toEqual({ folder: bundled, ...JSON.parse(alone.stdout) });
    expect(datasets[2]).toEqual({ folder: "no-such", error: "dataset-not-found", faults: [] });
    expect(summary).toMatchObject({ datasets: 3, unreadable: 1, sources: 7, figures: 32 });
  });

  test("one that cannot be read keeps the others from nothing, and the status is the worst", async () => {
    const broken = copied((text) => text.replace(",76,", ",7 6,"));
    const output = join(broken, "..", "out.csv");
    const { status, stderr } = await recount([
      "audit",
      broken,
      invented,
      "--format",
      "csv",
      "--output",
      output,
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain("7 6");
    expect(readFileSync(output, "utf8")).toContain("karvelia-floods,conflict-");
    expect((await recount(["audit", bundled, invented])).status).toBe(1);
  });

  test("a folder that holds none is refused, and a file names its remedy", async () => {
    const empty = temporaryFolder();
    mkdirSync(join(empty, "x"));
    expect(await recount(["audit", empty])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("holds no datapackage.json"),
    });
    expect(await recount(["audit", join(bundled, "figures.csv")])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("is a file. Name the folder that it is in"),
    });
  });
});

test("what is written piece by piece is what JSON.stringify gives", async () => {
  const { stdout } = await recount(["audit", invented, "--format", "json"]);
  expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
});
