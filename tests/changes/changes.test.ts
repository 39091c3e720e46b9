import { describe, expect, it } from "vitest";
import type { FindingType } from "../../src/model/finding.ts";
import { auditDataset, editionFor } from "../../src/pipeline.ts";
import { changesOf, reason, registerOf, type Taken, told, toldOf, toll } from "./issue.ts";

// herald-march 10 March, courier-april 10 April, watch-may 10 May, herald-june 10 June, tally-july 10 July 2030.
const [since, knownBy] = ["2030-05-31", "2030-06-30"];
const dates = { since, knownBy };

const march = toll("march", "herald-march", 30);
const june = toll("june", "herald-june", 34);

describe("figures", () => {
  it("are new where their source came out between the two dates", async () => {
    const july = toll("july", "tally-july", 40);
    const changes = await changesOf(
      [march, toll("clinic", "herald-june", 9, { originator: "clinic" }), july],
      dates,
    );
    expect(changes.figures.map(told)).toEqual(["new clinic (2030-06-10)"]);
    expect(changes.figures[0]).toMatchObject({ before: null, decision: null, finding: "" });
  });

  it("are revised where they take the place of another word of their originator", async () => {
    const changes = await changesOf([march, june], dates);
    expect(changes.figures.map(told)).toEqual(["revised march → june (2030-06-10)"]);
  });

  it.each([
    ["another originator", { originator: "clinic" }],
    ["another date", { period: "2030-01-01/2030-03-31" }],
    ["another place", { place: "south" }],
    ["another method", { method: "estimated" }],
    ["the same number again", { value: "30", as_printed: "30" }],
  ])("are new, and revise nothing, with %s", async (_, own) => {
    const changes = await changesOf([march, { ...june, ...own }], dates);
    expect(changes.figures.map(told)).toEqual(["new june (2030-06-10)"]);
  });

  it("are told step by step where an originator revised its word twice", async () => {
    const may = toll("may", "watch-may", 31);
    const changes = await changesOf([march, may, june], { since: "2030-03-31", knownBy });
    expect(changes.figures.map(told)).toEqual([
      "revised march → may (2030-05-10)",
      "revised may → june (2030-06-10)",
    ]);
    const later = await changesOf([march, may, june], dates);
    expect(later.figures.map(told)).toEqual(["revised may → june (2030-06-10)"]);
  });

  it("of status revised stood as long as what replaced them was not out", async () => {
    const old = { ...march, status: "revised" };
    const changes = await changesOf([old, june], dates);
    expect(changes.figures.map(told)).toEqual(["revised march → june (2030-06-10)"]);
    expect(changes.estimates).toMatchObject([
      { movement: "up", before: { interval: { low: 30 } }, after: { interval: { low: 34 } } },
    ]);
    expect(auditDataset(await registerOf([old, june]), { knownBy: since }).estimates).toMatchObject([
      { interval: { low: 30, high: 30 } },
    ]);
    // Of what the register does not have nobody knows when it came.
    const alone = await changesOf([old], dates);
    expect(alone).toMatchObject({ figures: [], findings: [], estimates: [] });
  });

  const rivals = [march, toll("clinic", "courier-april", 36, { originator: "clinic" })];

  it.each([
    ["correct", "march", "corrected march (2030-06-02)"],
    ["withdraw", "clinic", "withdrawn clinic (2030-06-02)"],
    ["prefer", "march", "set-aside clinic → march (2030-06-02)"],
  ])("are told of where somebody decided to %s one", async (decision, figure, expected) => {
    const taken: Taken = { on: "conflict", decision, figure, decided: "2030-06-02" };
    const changes = await changesOf(rivals, dates, [taken]);
    expect(changes.figures.map(told)).toEqual([expected]);
    expect(changes.figures[0]?.decision).toMatchObject({ reason, decidedBy: "A. Reader" });
    expect(changes.figures[0]?.finding).toMatch(/^conflict-/);
    expect(changes.findings.filter(({ before }) => before?.type === "conflict").map(toldOf)).toEqual([
      "closed conflict (2030-06-02): decision",
    ]);
    expect(changes.estimates).toMatchObject([
      { before: { grade: "contested" }, after: { grade: "single-origin" } },
    ]);
  });

  it.each([
    ["on the earlier day", "2030-05-31"],
    ["before it", "2029"],
    ["after the later day, which counts in both states", "2031-01-01"],
    ["some day of the year, which may not have been before it ends", "2030"],
  ])("are no news where the decision was taken %s", async (_, decided) => {
    const taken: Taken = { on: "conflict", decision: "correct", figure: "march", decided };
    const changes = await changesOf(rivals, dates, [taken]);
    expect(changes).toMatchObject({ figures: [], findings: [], estimates: [] });
  });

  it("are reinstated where the decision was taken again", async () => {
    const first: Taken = { on: "conflict", decision: "withdraw", figure: "clinic", decided: "2030-05-01" };
    const again: Taken = { on: "conflict", decision: "explain", decided: "2030-06-20" };
    const changes = await changesOf(rivals, dates, [first, again]);
    expect(changes.figures.map(told)).toEqual(["reinstated clinic (2030-06-20)"]);
    expect(changes.figures[0]?.decision?.decision).toBe("explain");
  });

  it("are told of from a decision that everybody has since, where no later day is named", async () => {
    const taken: Taken = { on: "conflict", decision: "correct", figure: "march", decided: "2031-01-01" };
    const changes = await changesOf(rivals, { since }, [taken]);
    expect(changes.figures.map(told)).toEqual(["corrected march (2031-01-01)"]);
  });

  it("of a source without any date are no news, since nobody knows since when", async () => {
    const sources =
      "id,type,title,publisher,published\nherald-march,report,March,herald,2030-03-10\nloose,post,Loose,,\n";
    const loose = toll("loose", "loose", 9, { originator: "clinic", place: "south" });
    const changes = await changesOf([march, loose], { since }, [], { "sources.csv": sources });
    expect(changes).toMatchObject({ figures: [], findings: [], estimates: [] });
    expect(changes.then.dataset.figures.map(({ id }) => id)).toEqual(["march", "loose"]);
  });
});

describe("findings", () => {
  const ofType = (type: FindingType, all: readonly string[]) =>
    all.filter((text) => text.includes(` ${type} `));
  const clinic = toll("clinic", "herald-june", 36, { originator: "clinic" });

  it("opened say which new figure brought them up", async () => {
    const { findings } = await changesOf([march, clinic], dates);
    expect(findings.map(toldOf)).toEqual([
      "opened conflict (2030-06-10): figures clinic",
      "closed uncorroborated (2030-06-10): figures clinic",
    ]);
  });

  it("closed by a later word say which", async () => {
    const early = toll("clinic", "courier-april", 36, { originator: "clinic" });
    const mended = toll("mended", "herald-june", 36);
    const { findings } = await changesOf([march, early, mended], dates);
    expect(ofType("conflict", findings.map(toldOf))).toEqual([
      "closed conflict (2030-06-10): replaced mended",
    ]);
  });

  it("that somebody else bears out now say who", async () => {
    const { findings } = await changesOf([march, { ...clinic, value: "30", as_printed: "30" }], dates);
    expect(findings.map(toldOf)).toContain("closed uncorroborated (2030-06-10): figures clinic");
  });

  it("put off left the list of what is open, and are not closed", async () => {
    const early = toll("clinic", "courier-april", 36, { originator: "clinic" });
    const off: Taken = { on: "conflict", decision: "defer", decided: "2030-06-02" };
    const { findings, figures } = await changesOf([march, early], dates, [off]);
    expect(findings.map(toldOf)).toEqual(["deferred conflict (2030-06-02): decision"]);
    expect(figures).toEqual([]);
  });

  it("that came up and were decided on at once are settled", async () => {
    const taken: Taken = { on: "conflict", decision: "withdraw", figure: "clinic", decided: "2030-06-20" };
    const { findings, figures } = await changesOf([march, clinic], dates, [taken]);
    expect(ofType("conflict", findings.map(toldOf))).toEqual(["settled conflict (2030-06-20): decision"]);
    expect(figures.map(told)).toEqual(["new clinic (2030-06-10)", "withdrawn clinic (2030-06-20)"]);
  });

  it("say of the one that closed in which they are told now", async () => {
    const early = toll("clinic", "courier-april", 36, { originator: "clinic" });
    const worse = toll("watch", "herald-june", 20, { originator: "watch" });
    const worst = toll("office", "herald-june", 21, { originator: "watch-north" });
    const { findings } = await changesOf([march, early, worse, worst], dates);
    const conflicts = ofType("conflict", findings.map(toldOf));
    expect(conflicts.length).toBeGreaterThan(1);
    expect(conflicts.filter((text) => text.startsWith("closed"))).toEqual([
      "closed conflict (): told-anew conflict",
    ]);
  });

  it("whose decision no longer fits are open again", async () => {
    const tables = (published: string) => ({
      "accounts.csv": `id,question,source,locator,claimant,answer
a,who,herald-march,p. 1,ministry,the flood
b,who,courier-april,p. 2,clinic,the dam
c,who,${published},p. 3,watch,the rain
`,
    });
    const taken: Taken = { on: "contested-account", decision: "explain", decided: "2030-05-20", at: since };
    const { findings } = await changesOf([march], dates, [taken], tables("herald-june"));
    expect(findings.map(toldOf)).toContain("opened contested-account (2030-06-10): reopened");
    const before = await changesOf([march], dates, [taken], tables("tally-july"));
    expect(before.findings).toEqual([]);
  });

  it("of sources that lack something name the new source", async () => {
    const lacking = { ...clinic, place: "south", locator: "" };
    const { findings } = await changesOf([march, lacking], dates);
    expect(ofType("incomplete", findings.map(toldOf))).toEqual([
      "opened incomplete (2030-06-10): figures clinic",
    ]);
  });
});

describe("estimates", () => {
  const later = { period: "2030-01-01/2030-04-30" };

  it("tell the latest of each series then and now, and that one of another date is no change of the other", async () => {
    const { estimates, restated } = await changesOf([march, toll("june", "herald-june", 50, later)], dates);
    expect(restated).toEqual([]);
    expect(estimates).toMatchObject([
      {
        movement: "dated",
        before: { asOf: "2030-02-28" },
        after: { asOf: "2030-04-30", interval: { low: 50 } },
      },
    ]);
  });

  it("tell of earlier dates that say something else now", async () => {
    const { estimates, restated } = await changesOf(
      [march, june, toll("next", "herald-june", 50, later)],
      dates,
    );
    expect(estimates).toHaveLength(1);
    expect(restated).toMatchObject([
      {
        movement: "up",
        before: { asOf: "2030-02-28", interval: { low: 30 } },
        after: { interval: { low: 34 } },
      },
    ]);
  });

  it("that are as they were in value say so where another bears them out", async () => {
    const again = toll("clinic", "herald-june", 30, { originator: "clinic" });
    const { estimates } = await changesOf([march, again], dates);
    expect(estimates).toMatchObject([
      { movement: "same", before: { grade: "single-origin" }, after: { grade: "corroborated" } },
    ]);
  });

  it("are gone where a decision leaves nothing of them", async () => {
    const taken: Taken = {
      on: "uncorroborated",
      decision: "withdraw",
      figure: "march",
      decided: "2030-06-02",
      at: since,
    };
    const { estimates, figures } = await changesOf([march], dates, [taken]);
    expect(figures.map(told)).toEqual(["withdrawn march (2030-06-02)"]);
    expect(estimates).toMatchObject([{ movement: "gone", before: { interval: { low: 30 } }, after: null }]);
  });

  it("that follow from a relation are told too", async () => {
    const relations = "id,expression,label,severity\nbalance,missing = found + still-missing,balance,error\n";
    const of = (id: string, indicator: string, source: string, value: number) =>
      toll(id, source, value, { indicator, ...later });
    const rows = [
      of("m", "missing", "watch-may", 76),
      of("f", "found", "watch-may", 58),
      of("m2", "missing", "herald-june", 80),
    ];
    const { derived } = await changesOf(rows, dates, [], { "relations.csv": relations });
    expect(derived).toMatchObject([
      {
        movement: "up",
        before: { interval: { low: 18, high: 18 } },
        after: { interval: { low: 22, high: 22 } },
      },
    ]);
  });
});

describe("the two dates", () => {
  it("of one day set nothing apart", async () => {
    const changes = await changesOf([march, june], { since: knownBy, knownBy });
    expect(changes).toMatchObject({ figures: [], findings: [], estimates: [], restated: [], derived: [] });
  });

  it("may lie before all that is known: then everything is new", async () => {
    const { figures, estimates } = await changesOf([march], { since: "2000", knownBy });
    expect(figures.map(told)).toEqual(["new march (2030-03-10)"]);
    expect(estimates).toMatchObject([{ movement: "new", before: null }]);
  });

  it.each([
    [{ since: "2030-07", knownBy }, { refusal: "since-later" }],
    [
      { since: "July", knownBy },
      { refusal: "date", option: "--since" },
    ],
    [
      { since: "2030-07", knownBy: "July" },
      { refusal: "date", option: "--known-by" },
    ],
  ])("%j are refused", async (wrong, facts) => {
    const dataset = await registerOf([march]);
    expect(() => editionFor(dataset, wrong)).toThrow(
      expect.objectContaining({ code: "usage", facts: expect.objectContaining(facts) }),
    );
  });
});

it("tells of a dispute that widens, though no bound moves", async () => {
  const rivals = [
    toll("low", "courier-april", 14, { originator: "clinic" }),
    toll("high", "watch-may", 22, { originator: "watch" }),
    toll("higher", "herald-june", 30),
  ];
  const { estimates } = await changesOf(rivals, dates);
  expect(estimates).toMatchObject([
    {
      movement: "wider",
      before: { disputed: { low: 14, high: 22 } },
      after: { disputed: { low: 14, high: 30 } },
    },
  ]);
});
