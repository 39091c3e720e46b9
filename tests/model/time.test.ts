import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  both,
  type Certainty,
  dayText,
  isBefore,
  type Moment,
  notAfter,
  parseDate,
  parsePeriod,
  sameMoment,
  sameStart,
} from "../../src/model/time.ts";

const span = (text: string): readonly [string, string, boolean] => {
  const read = parseDate(text);
  if (typeof read === "string") throw new Error(`${text}: ${read}`);
  return [dayText(read.first), dayText(read.last), read.doubtful];
};

describe("an EDTF date", () => {
  it.each([
    ["2021-05-09", "2021-05-09", "2021-05-09", false],
    ["2021-05", "2021-05-01", "2021-05-31", false],
    ["2024-02", "2024-02-01", "2024-02-29", false],
    ["2021", "2021-01-01", "2021-12-31", false],
    ["202X", "2020-01-01", "2029-12-31", false],
    ["2021-XX", "2021-01-01", "2021-12-31", false],
    ["2021-05-XX", "2021-05-01", "2021-05-31", false],
    ["2021-05~", "2021-05-01", "2021-05-31", true],
    ["2021-05-09?", "2021-05-09", "2021-05-09", true],
    ["2021%", "2021-01-01", "2021-12-31", true],
    ["1969-12-31", "1969-12-31", "1969-12-31", false],
  ])("%s is some day from %s to %s, doubtful: %s", (text, first, last, doubtful) => {
    expect(span(text)).toEqual([first, last, doubtful]);
  });

  it.each([
    "",
    "May-21",
    "2021-13",
    "2021-02-30",
    "2021-02-29",
    "2021-02-29~",
    "1900-02-29",
    "2021-5",
    "21-05-09",
    "05",
    "20",
    "2021/05/09",
    "2021-05-09T10:00:00Z",
    "next May",
    "2021-05~~",
    "{2021,2022}",
  ])("%j is none", (text) => {
    expect(parseDate(text)).toBe("date-invalid");
  });

  it.each(["2021-21", "2021-24", "2021-33", "2021-41"])("%s is a season, and refused", (text) => {
    expect(parseDate(text)).toBe("date-season");
  });

  it("to the day is printed as it is read", () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDate(dayText(day))).toMatchObject({ first: day, last: day });
      }),
    );
  });

  it("is read alike whether it needs a parser or not", () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((n) => `-${String(n).padStart(2, "0")}`);
    const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0"));
    const texts = fc.oneof(
      year,
      fc.tuple(year, part(13)).map((parts) => parts.join("")),
      fc.tuple(year, part(13), part(32)).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseDate(`${text}~`);
        const expected = typeof parsed === "string" ? parsed : { ...parsed, text, doubtful: false };
        expect(parseDate(text)).toEqual(expected);
      }),
    );
  });

  it("is read alike in every time zone", () => {
    const before = process.env.TZ;
    try {
      for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Baghdad"]) {
        process.env.TZ = zone;
        expect(parseDate("2022-11-30"), zone).toMatchObject({ first: 19_326, last: 19_326 });
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe("an EDTF period", () => {
  const ends = (text: string) => {
    const read = parsePeriod(text);
    if (typeof read === "string") return read;
    const end = (one: typeof read.start) => (typeof one === "string" ? one : one.text);
    return [end(read.start), end(read.end), read.single];
  };

  it.each([
    ["2019-10/2021-05", ["2019-10", "2021-05", false]],
    ["2019-10/2019-10", ["2019-10", "2019-10", false]],
    ["2019-10-01/2019-12-31", ["2019-10-01", "2019-12-31", false]],
    ["2019-10/..", ["2019-10", "open", false]],
    ["../2019-10", ["open", "2019-10", false]],
    ["2019-10/", ["2019-10", "unknown", false]],
    ["/2019-10", ["unknown", "2019-10", false]],
    ["2019-10~/2021-05?", ["2019-10~", "2021-05?", false]],
    ["2019-10-31/2019-10", ["2019-10-31", "2019-10", false]],
    ["2019-10", ["2019-10", "2019-10", true]],
    ["2021-05/2019-10", ["2021-05", "2019-10", false]],
  ])("%s", (text, expected) => {
    expect(ends(text)).toEqual(expected);
  });

  it.each([
    ["/", "date-invalid"],
    ["..", "date-invalid"],
    ["", "date-invalid"],
    ["2019/2020/2021", "date-invalid"],
    ["2019-10/May", "date-invalid"],
    ["05/2021", "date-invalid"],
    ["2021/05", "date-invalid"],
    ["2019-10/2021-21", "date-season"],
    ["2019-22/2021", "date-season"],
  ])("%j is refused: %s", (text, fault) => {
    expect(ends(text)).toBe(fault);
  });
});

const moment = (text: string, first: number, last: number, source = "a", doubtful = false): Moment => ({
  text,
  source,
  first,
  last,
  doubtful,
});

describe("two moments", () => {
  const day = (at: number, source = "a", doubtful = false) => moment(`day ${at}`, at, at, source, doubtful);
  const month = moment("month", 10, 40);
  const openEnd = moment("..", 0, Number.POSITIVE_INFINITY);

  it.each([
    ["the same day in two sources", day(5), day(5, "b"), "always", "always", "never"],
    ["one day and the next", day(5), day(6, "b"), "never", "always", "always"],
    ["one day and the one before", day(6), day(5, "b"), "never", "never", "never"],
    ["one source's month, twice", month, month, "always", "always", "never"],
    ["two sources' month", month, { ...month, source: "b" }, "sometimes", "sometimes", "sometimes"],
    ["a day before a month", day(9), month, "never", "always", "always"],
    ["the first day of a month", day(10), month, "sometimes", "always", "sometimes"],
    ["a day within a month", day(20), month, "sometimes", "sometimes", "sometimes"],
    ["the last day of a month", day(40), month, "sometimes", "sometimes", "never"],
    ["a day after a month", day(41), month, "never", "never", "never"],
    ["a month and a day after it", month, day(41), "never", "always", "always"],
    ["a month and its last day", month, day(40), "sometimes", "always", "sometimes"],
    ["a day and an open end", day(5), openEnd, "sometimes", "sometimes", "sometimes"],
    ["the day on which an open end begins", day(0), openEnd, "sometimes", "always", "sometimes"],
    [
      "an approximate day and the same day",
      day(5, "a", true),
      day(5, "b"),
      "sometimes",
      "sometimes",
      "never",
    ],
    ["an approximate day and a later one", day(5, "a", true), day(9, "b"), "never", "sometimes", "sometimes"],
    ["an approximate day and an earlier one", day(9, "a", true), day(5, "b"), "never", "never", "never"],
  ] as const)("%s", (_, a, b, same, noLater, earlier) => {
    expect([sameMoment(a, b), notAfter(a, b), isBefore(a, b)]).toEqual([same, noLater, earlier]);
  });

  it("that start alike start together, whoever prints it", () => {
    expect(sameStart(month, { ...month, source: "b" })).toBe("always");
    expect(sameStart(month, moment("other", 20, 60, "b"))).toBe("sometimes");
    expect(sameStart(month, moment("other", 50, 60, "b"))).toBe("never");
  });

  const moments = fc
    .tuple(fc.nat(6), fc.nat(6), fc.constantFrom("a", "b"), fc.boolean())
    .map(([first, width, source, doubtful]) =>
      moment(`${first}+${width}${doubtful ? "~" : ""}`, first, first + width, source, doubtful),
    );

  it("are never said to be what their days exclude", () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        const pairs: (readonly [number, number])[] = [];
        for (let x = a.first; x <= a.last; x += 1) {
          for (let y = b.first; y <= b.last; y += 1) {
            if (a.source !== b.source || a.text !== b.text || x === y) pairs.push([x, y]);
          }
        }
        const check = (said: Certainty, holds: (x: number, y: number) => boolean) => {
          const true_ = pairs.filter(([x, y]) => holds(x, y)).length;
          if (said === "always") expect(true_).toBe(pairs.length);
          if (said === "never" && !(a.doubtful || b.doubtful)) expect(true_).toBe(0);
          if (said === "sometimes" && !(a.doubtful || b.doubtful)) expect(true_).toBeGreaterThan(0);
        };
        check(sameMoment(a, b), (x, y) => x === y);
        check(notAfter(a, b), (x, y) => x <= y);
        check(isBefore(a, b), (x, y) => x < y);
      }),
      { numRuns: 2000 },
    );
  });

  it("never contradict themselves", () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        expect(sameMoment(a, b)).toBe(sameMoment(b, a));
        if (sameMoment(a, b) === "always") {
          expect([isBefore(a, b), isBefore(b, a)]).toEqual(["never", "never"]);
          expect([notAfter(a, b), notAfter(b, a)]).toEqual(["always", "always"]);
        }
        if (isBefore(a, b) === "always") {
          expect([sameMoment(a, b), notAfter(b, a), isBefore(b, a)]).toEqual(["never", "never", "never"]);
          expect(notAfter(a, b)).toBe("always");
        }
        if (notAfter(a, b) === "never") expect(isBefore(a, b)).toBe("never");
        if (a.doubtful || b.doubtful) {
          expect([sameMoment(a, b), notAfter(a, b), isBefore(a, b)]).not.toContain("always");
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("are as certain together as the less certain of two statements", () => {
    const order: readonly Certainty[] = ["never", "sometimes", "always"];
    for (const a of order) {
      for (const b of order) {
        expect(both(a, b)).toBe(order[Math.min(order.indexOf(a), order.indexOf(b))]);
      }
    }
  });
});
