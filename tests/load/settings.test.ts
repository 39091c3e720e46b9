import { describe, expect, it } from "vitest";
import { loadDataset } from "../../src/load/dataset.ts";
import { describeError } from "../../src/messages/errors.ts";
import { catalogueOf } from "../../src/messages/languages.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { type Fault, faultCodes, RecountError } from "../../src/model/fault.ts";
import { defaultSettings, localText } from "../../src/model/settings.ts";
import { folderOf } from "../folder.ts";

const tables: Readonly<Record<string, string>> = {
  "datapackage.json": JSON.stringify({
    name: "small",
    resources: ["sources", "indicators", "figures"].map((name) => ({ name, path: `${name}.csv` })),
  }),
  "sources.csv": "id,title,published\nherald,The count,2030-03\n",
  "indicators.csv": "id,label,kind\nkilled,killed,count\ncost,cost,measure\n",
  "figures.csv":
    "id,source,as_printed,indicator,value,qualifier,note,desk\none,herald,34,killed,34,exact,seen,mine\n",
};

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>';
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

type Files = Readonly<Record<string, string | Uint8Array>>;
const load = (yaml: string, more: Files = {}): Promise<Dataset> =>
  loadDataset("small", folderOf({ ...tables, "briefing.yaml": yaml, ...more }));
const settingsOf = async (yaml: string, more: Files = {}) => (await load(yaml, more)).settings;

async function faultsOf(yaml: string, more: Files = {}): Promise<readonly Fault[]> {
  const error: unknown = await load(yaml, more).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RecountError)) throw error ?? new Error("no fault");
  for (const line of describeError(error).split("\n")) {
    expect(line).not.toMatch(/undefined|null|NaN|\[object| {2}/);
    expect(line).toMatch(/[;,.]/);
  }
  return error.faults;
}

/** `code row key`. */
const place = ({ code, row, column }: Fault): string =>
  [code, row, column].filter((each) => each !== undefined).join(" ");

it("tells whoever wrote the settings in UTF-16 to save them in a text editor, not in a spreadsheet", async () => {
  const bytes = Buffer.from("\ufefftitle: One\n", "utf16le");
  const faults = await loadDataset("small", folderOf({ ...tables, "briefing.yaml": bytes })).then(
    () => [],
    (error: RecountError) => error.faults,
  );
  const said = describeError(new RecountError("bad-input", { dataset: "small" }, { faults }));
  expect(said).toMatch(/^briefing\.yaml: .*text editor.*UTF-8$/m);
  expect(said).not.toContain("CSV");
});

it("blames the settings for a logo's name that no file can have", async () => {
  const folder = folderOf({ ...tables, "briefing.yaml": 'title: One\nlogo: "l.svg\\0"\n' });
  const refusing = {
    read: async (path: string) => {
      if (path.includes("\0")) throw new Error("must be a string without null bytes");
      return folder.read(path);
    },
  };
  await expect(loadDataset("small", refusing)).rejects.toMatchObject({
    faults: [{ code: "logo-missing", file: "briefing.yaml", row: 2, column: "logo" }],
  });
});

describe("briefing.yaml", () => {
  it("may be missing, empty or all remarks", async () => {
    expect((await loadDataset("small", folderOf(tables))).settings).toEqual(defaultSettings);
    for (const yaml of ["", "\n", "# title: later\n", "---\n", "title:\npublisher:\n"])
      expect(await settingsOf(yaml)).toEqual(defaultSettings);
  });

  it("is read as it is written, every key of it", async () => {
    const settings = await settingsOf(
      [
        "title: {en: What was counted, ar: ما أُحصي}",
        "description: In short",
        "licence: 1.0",
        "publisher: no",
        'contact: "@desk"',
        "logo: pictures/logo.svg",
        "language: ckb",
        "numerals: arab",
        "paper: Letter",
        "sections: [register, points]",
        "charts: [cost]",
        "period: 2021",
        "notes: [desk, note]",
        "errata:",
        "  - {issue: 3, date: 2030-05-01, was: 36, now: {en: '34', ckb: ٣٤}, reason: A slip}",
      ].join("\n"),
      { "pictures/logo.svg": svg },
    );
    expect(settings).toEqual({
      ...defaultSettings,
      title: { en: "What was counted", ar: "ما أُحصي" },
      description: { "": "In short" },
      licence: { "": "1.0" },
      publisher: { "": "no" },
      contact: { "": "@desk" },
      logo: { mediaType: "image/svg+xml", bytes: new TextEncoder().encode(svg) },
      language: "ckb",
      numerals: "arab",
      paper: "Letter",
      sections: ["register", "points"],
      charts: ["cost"],
      period: "2021",
      notes: ["desk", "note"],
      errata: [
        {
          issue: 3,
          date: "2030-05-01",
          was: { "": "36" },
          now: { en: "34", ckb: "٣٤" },
          reason: { "": "A slip" },
        },
      ],
    });
  });

  it("takes a PNG by what it holds, and an SVG with all that may stand before its root", async () => {
    expect((await settingsOf("logo: mark", { mark: png })).logo?.mediaType).toBe("image/png");
    const dressed = `\uFEFF<?xml version="1.0"?>\n<!-- drawn -->\n<!DOCTYPE svg PUBLIC "a" "b">\n${svg}`;
    expect((await settingsOf("logo: mark", { mark: dressed })).logo?.mediaType).toBe("image/svg+xml");
  });

  it("falls back to a text that is there rather than to none", () => {
    expect(localText({ en: "a", ar: "b" }, "ar")).toBe("b");
    expect(localText({ "": "a", ar: "b" }, "ckb")).toBe("a");
    expect(localText({ ar: "b", en: "a" }, "ckb")).toBe("a");
    expect(localText({}, "en")).toBe("");
  });
});

const faulty: readonly [expected: string, yaml: string, more?: Files][] = [
  ["not-yaml 2", "title: a\npublisher: 'b\n"],
  ["not-yaml 2", "title: a\n---\ntitle: b\n"],
  ["settings-invalid 1", "What was counted\n"],
  ["settings-invalid 1", "- title\n"],
  ["settings-key-unknown 2 titel", "paper: A4\ntitel: a\n"],
  ["settings-key-unknown 1 __proto__", "__proto__: {title: a}\n"],
  ["settings-key-unknown 1 constructor", "constructor: a\n"],
  ["settings-key-twice 3 title", "title: a\npaper: A4\ntitle: b\n"],
  ["choice-unknown 2 title.fr", "title:\n  fr: Ce qui a été compté\n"],
  ["settings-invalid 1 title", "title: [a, b]\n"],
  ["settings-invalid 2 title.en", "title:\n  en: [a]\n"],
  ["choice-unknown 1 language", "language: fr\n"],
  ["choice-unknown 1 language", "language: [en]\n"],
  ["choice-unknown 1 numerals", "numerals: arabic\n"],
  ["choice-unknown 1 paper", "paper: A5\n"],
  ["cell-disguised 1 paper", "paper: ‘A4’\n"],
  ["settings-invalid 1 sections", "sections: register\n"],
  ["choice-unknown 3 sections.1", "sections:\n  - points\n  - registry\n"],
  ["settings-twice 1 sections.2", "sections: [points, register, points]\n"],
  ["settings-twice 1 charts.1", "charts: [cost, cost]\n"],
  ["reference-unknown 2 charts.0", "charts:\n  - harmed\n"],
  ["date-invalid 1 period", "period: May-21\n"],
  ["date-season 1 period", "period: 2021-21\n"],
  ["cell-disguised 1 period", "period: ٢٠٢١\n"],
  ["settings-note-unknown 1 notes.0", "notes: [value]\n"],
  ["settings-note-unknown 1 notes.1", "notes: [desk, deks]\n"],
  ["logo-missing 2 logo", "paper: A4\nlogo: logo.svg\n"],
  ["path-leaves-folder 1 logo", "logo: ../logo.svg\n"],
  ["path-leaves-folder 1 logo", "logo: https://herald.example/logo.svg\n"],
  ["logo-unfit 1 logo", "logo: logo.svg\n", { "logo.svg": "<html><svg></svg></html>" }],
  ["logo-unfit 1 logo", "logo: a.svg\n", { "a.svg": `<!DOCTYPE svg [<!ENTITY a "b">]>${svg}` }],
  ["logo-unfit 1 logo", "logo: a.svg\n", { "a.svg": svg + " ".repeat(200_000) }],
  ["settings-invalid 1 errata", "errata: none so far\n"],
  ["settings-invalid 2 errata.0", "errata:\n  - a slip\n"],
  ["settings-invalid 2 errata.0.issue", "errata:\n  - {issue: 0, date: 2030, was: a, now: b, reason: c}\n"],
  ["date-invalid 2 errata.0.date", "errata:\n  - {issue: 1, date: soon, was: a, now: b, reason: c}\n"],
  ["settings-key-missing 2 errata.0.reason", "errata:\n  - {issue: 1, date: 2030, was: a, now: b}\n"],
  ["settings-not-plain 2 publisher", "title: &a x\npublisher: *a\n"],
  ["settings-not-plain 1 title", 'title: !!js/function "process.exit()"\n'],
  ["settings-not-plain 1 title", "title: !!binary aGk=\n"],
  ["settings-misnamed", "paper: A4\n", { "briefing.yml": "paper: A4\n" }],
  ["settings-too-large", `title: ${"a".repeat(100_000)}\n`],
];

describe("faults of briefing.yaml", () => {
  it.each(faulty)("%s", async (expected, yaml, more) => {
    expect((await faultsOf(yaml, more)).map(place)).toEqual([expected]);
  });

  it("stop nobody who reads the register alone", async () => {
    const folder = folderOf({ ...tables, "briefing.yaml": "titel: a\n", "briefing.md": "We saw 4711 dead." });
    const { settings, narratives } = await loadDataset("small", folder, "register");
    expect([settings, narratives.size]).toEqual([defaultSettings, 0]);
  });

  it("are tested, each of them", () => {
    const own = faultCodes.filter((code) => /^(settings|logo)-|-yaml$/.test(code));
    expect(own.filter((code) => !faulty.some(([expected]) => expected.startsWith(code)))).toEqual([]);
  });

  it("are told all at once, in order, with those of the tables", async () => {
    const yaml = [
      "titel: a",
      "language: fr",
      "sections: [points, points, indicator]",
      "charts: [harmed]",
      "period: then",
      "notes: [deks]",
      "logo: logo.svg",
      "errata:",
      "  - {issue: x, was: a, now: b, reason: c}",
    ].join("\n");
    const faults = await faultsOf(yaml, { "sources.csv": "id,title,published\nherald,The count,soon\n" });
    expect(faults.map(place)).toEqual([
      "date-invalid 2 published",
      "settings-key-unknown 1 titel",
      "choice-unknown 2 language",
      "choice-unknown 3 sections.2",
      "settings-twice 3 sections.1",
      "reference-unknown 4 charts.0",
      "date-invalid 5 period",
      "settings-note-unknown 6 notes.0",
      "logo-missing 7 logo",
      "settings-invalid 9 errata.0.issue",
      "settings-key-missing 9 errata.0.date",
    ]);
  });

  it.each([
    ["en", "briefing.yaml:1 sections, entry 2: “registr” is not known here; did you mean register?"],
    ["ar", "العنصر 2"],
    ["ckb", "دانەی 2"],
  ] as const)("count entries from 1 and suggest the choice that was meant (%s)", async (language, said) => {
    const faults = await faultsOf("sections: [points, registr]\n");
    const told = describeError(
      new RecountError("bad-input", { dataset: "small" }, { faults }),
      await catalogueOf(language),
    );
    expect(told).toContain(said);
    expect(told.indexOf("register")).toBeLessThan(told.indexOf("points"));
  });

  it("suggest the key that was meant", async () => {
    const [fault] = await faultsOf("publishre: a\n");
    expect(fault?.facts).toEqual({ cell: "publishre", meant: "publisher" });
  });
});

describe("a hostile briefing.yaml", () => {
  it("cannot grow: of a billion laughs nobody hears one", async () => {
    const laughs = [
      "a: &a [ha, ha]",
      ..."bcdefghi".split("").map((key, index) => `${key}: &${key} [${`*${"abcdefghi"[index]},`.repeat(9)}]`),
    ];
    const faults = await faultsOf(laughs.join("\n"));
    expect(new Set(faults.map(({ code }) => code))).toEqual(
      new Set(["settings-not-plain", "settings-key-unknown"]),
    );
  });

  it.each([
    ["lists", "[".repeat(50_000)],
    ["records", "{".repeat(50_000)],
    ["lines", "[\n".repeat(40_000)],
    ["hyphens", "- ".repeat(40_000)],
    ["depth", `title: ${"[".repeat(5_000)}${"]".repeat(5_000)}`],
  ])("is refused, however deep its %s", async (_, yaml) => {
    expect((await faultsOf(yaml)).length).toBeGreaterThan(0);
  });

  it("reaches no prototype", async () => {
    await faultsOf("__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\n");
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
