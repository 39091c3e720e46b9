import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type IssueRange, isIssueName, issueCount, issuesOf } from "../../src/model/issues.ts";
import { periodicities } from "../../src/model/periodicity.ts";
import { parsePeriod } from "../../src/model/time.ts";

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const range = (every: IssueRange["every"], first: string, from: string, to: string): IssueRange => ({
  every,
  first: day(first),
  from: day(from),
  to: day(to),
});

describe("the issues of a range", () => {
  test("by month: each stands on its last day and looks back to the end of the month before", () => {
    expect(issuesOf(range("month", "2019-12-30", "2019-12-30", "2020-03-01"))).toEqual([
      { number: 1, name: "2019-12", period: "2019-12", knownBy: "2019-12-31", since: null },
      { number: 2, name: "2020-01", period: "2020-01", knownBy: "2020-01-31", since: "2019-12-31" },
      { number: 3, name: "2020-02", period: "2020-02", knownBy: "2020-02-29", since: "2020-01-31" },
      { number: 4, name: "2020-03", period: "2020-03", knownBy: "2020-03-31", since: "2020-02-29" },
    ]);
  });

  test("by quarter and by year", () => {
    expect(issuesOf(range("quarter", "2020-11-15", "2020-11-15", "2021-04-01"))).toEqual([
      { number: 1, name: "2020-q4", period: "2020-10/2020-12", knownBy: "2020-12-31", since: null },
      { number: 2, name: "2021-q1", period: "2021-01/2021-03", knownBy: "2021-03-31", since: "2020-12-31" },
      { number: 3, name: "2021-q2", period: "2021-04/2021-06", knownBy: "2021-06-30", since: "2021-03-31" },
    ]);
    expect(issuesOf(range("year", "2020-11-15", "2020-11-15", "2021-04-01"))).toEqual([
      { number: 1, name: "2020", period: "2020", knownBy: "2020-12-31", since: null },
      { number: 2, name: "2021", period: "2021", knownBy: "2021-12-31", since: "2020-12-31" },
    ]);
  });

  test("an issue keeps its number whatever the range begins with, and none is before the first", () => {
    const [first] = issuesOf(range("month", "2020-11-15", "2021-02-10", "2021-02-10"));
    expect(first).toMatchObject({ number: 4, name: "2021-02", since: "2021-01-31" });
    expect(
      issuesOf(range("month", "2020-11-15", "1999-01-01", "2020-12-01")).map(({ name }) => name),
    ).toEqual(["2020-11", "2020-12"]);
    expect(issuesOf(range("month", "2020-11-15", "2020-01-01", "2020-10-31"))).toEqual([]);
  });

  test("follow one another without a gap, as many as were counted, each under a name of its own", () => {
    const days = fc.integer({ min: day("0099-01-01"), max: day("2400-12-31") });
    fc.assert(
      fc.property(
        fc.constantFrom(...periodicities),
        days,
        days,
        fc.integer({ min: 0, max: 2000 }),
        (every, first, from, length) => {
          const asked = { every, first, from, to: from + length };
          const issues = issuesOf(asked);
          expect(issues.length).toBe(issueCount(asked));
          expect(new Set(issues.map(({ name }) => name)).size).toBe(issues.length);
          for (const [index, { number, name, period, knownBy, since }] of issues.entries()) {
            expect(number).toBe((issues[0]?.number ?? 1) + index);
            expect(isIssueName(name)).toBe(true);
            const read = parsePeriod(period);
            if (typeof read === "string" || typeof read.end === "string") throw new Error(period);
            expect(read.end.last).toBe(day(knownBy));
            if (index > 0) expect(since).toBe(issues[index - 1]?.knownBy);
          }
        },
      ),
    );
  });
});
