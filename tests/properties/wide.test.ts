import fc from "fast-check";
import { expect, it } from "vitest";
import { dayText } from "../../src/model/time.ts";
import { loadWide } from "../load/wide-dataset.ts";

/** A figure as a wide table can hold it: a running total or an increment of a place, on a day, if anything is said. */
const row = fc.record({
  total: fc.option(fc.nat(9_999_999), { nil: null }),
  increment: fc.option(fc.nat(9_999_999), { nil: null }),
});
const place = fc.constantFrom("north", "south");
const days = fc.uniqueArray(fc.tuple(fc.integer({ min: 20_000, max: 20_400 }), place), {
  minLength: 1,
  maxLength: 12,
  selector: ([day, where]) => `${day} ${where}`,
});

/** Ways to write a number that a mapping can declare. */
const writings = {
  plain: { write: String, mapping: {} },
  grouped: {
    write: (value: number) => `"${value.toLocaleString("en")} *"`,
    mapping: { groupChar: ",", footnotes: ["*"] },
  },
  dotted: {
    write: (value: number) => value.toLocaleString("en").replaceAll(",", "."),
    mapping: { groupChar: ".", decimalChar: "," },
  },
  arabic: {
    write: (value: number) =>
      String(value).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    mapping: {},
  },
} as const;

it("a table written from figures and mapped back gives the figures", async () => {
  await fc.assert(
    fc.asyncProperty(
      days.chain((keys) =>
        fc.tuple(fc.constant(keys), fc.array(row, { minLength: keys.length, maxLength: keys.length })),
      ),
      fc.constantFrom(...(Object.keys(writings) as (keyof typeof writings)[])),
      fc.constantFrom("csv", "json", "ndjson"),
      async ([keys, rows], writing, format) => {
        const { write, mapping } = writings[writing];
        const records = keys.map(([day, where], index) => ({
          day,
          where,
          ...(rows[index] ?? { total: 1, increment: 1 }),
        }));
        fc.pre(records.some(({ total, increment }) => total !== null || increment !== null));
        const cell = (value: number | null) => (value === null ? "n/a" : write(value));
        const file =
          format === "csv"
            ? `date,where,total,increment\n${records
                .map(
                  ({ day, where, total, increment }) =>
                    `${dayText(day)},${where},${cell(total)},${cell(increment)}\n`,
                )
                .join("")}`
            : format === "json"
              ? JSON.stringify(records.map((record) => ({ ...record, date: dayText(record.day) })))
              : records.map((record) => JSON.stringify({ ...record, date: dayText(record.day) })).join("\n");
        const { figures } = await loadWide({
          path: `wide.${format}`,
          file,
          mapping: {
            source: "feed",
            place: { column: "where" },
            date: { column: "date" },
            start: "2020-01-01",
            missingValues: ["n/a"],
            ...mapping,
            values: [
              { column: "total", indicator: "killed" },
              { column: "increment", indicator: "killed-daily", covers: "since-previous" },
            ],
          },
        });
        const read = figures.map(({ indicator, place: where, value, period }) => [
          indicator,
          where,
          value,
          period?.text,
        ]);
        const expected = records.flatMap(({ day, where, total, increment }) => {
          const before = Math.max(
            ...records.filter((each) => each.where === where && each.day < day).map((each) => each.day),
          );
          const since =
            before === -Infinity ? "2020-01-01/" : before + 1 === day ? "" : `${dayText(before + 1)}/`;
          return [
            ...(total === null ? [] : [["killed", where, total, `2020-01-01/${dayText(day)}`]]),
            ...(increment === null ? [] : [["killed-daily", where, increment, `${since}${dayText(day)}`]]),
          ];
        });
        expect(read).toEqual(expected);
        expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
      },
    ),
    { numRuns: 150 },
  );
});
