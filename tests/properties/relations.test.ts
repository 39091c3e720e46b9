import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { auditDataset } from "../../src/pipeline.ts";
import { textsIn } from "../cases/case-folder.ts";
import { csvOf } from "../cases/tables.ts";
import { datasetOf } from "../folder.ts";

const base = {
  ...textsIn(join(import.meta.dirname, "../cases/base")),
  "indicators.csv": "id,label,kind\na,a,count\nb,b,count\nc,c,stock\nm,m,measure\n",
};
const indicators = ["a", "b", "c", "m"] as const;
type Id = (typeof indicators)[number];

/** As far as values without an end are tried out. */
const farthest = 60;

interface Range {
  readonly qualifier: "exact" | "range" | "at-least" | "at-most";
  readonly value: number;
  readonly upper: number;
}

const ranges: fc.Arbitrary<Range> = fc
  .record({
    qualifier: fc.constantFrom("exact", "exact", "range", "range", "at-least", "at-most"),
    value: fc.nat(7),
    length: fc.nat(4),
  })
  .map(({ qualifier, value, length }) => ({ qualifier, value, upper: value + length }));

const sides = fc.array(
  fc.record({
    coefficient: fc.integer({ min: 1, max: 4 }),
    id: fc.constantFrom(...indicators),
    minus: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);
type Side = typeof sides extends fc.Arbitrary<infer T> ? T : never;

const written = (side: Side): string =>
  side
    .map(({ coefficient, id, minus }, index) => `${minus ? "-" : index > 0 ? "+" : ""} ${coefficient} ${id}`)
    .join(" ");

/** What a side comes to for certain values; a term on both sides is one number, and so is one twice on a side. */
const sumOf = (side: Side, values: ReadonlyMap<Id, number>): number =>
  side.reduce(
    (sum, { coefficient, id, minus }) => sum + (minus ? -1 : 1) * coefficient * (values.get(id) ?? 0),
    0,
  );

const relations = fc
  .tuple(sides, fc.constantFrom("=", "=", "=", "<=", ">=", "<", ">"), sides)
  .filter(([left, , right]) =>
    indicators.some((id) => {
      const one = new Map([[id, 1]]);
      return sumOf(left, one) !== sumOf(right, one);
    }),
  );

const holds = (left: number, operator: string, right: number): boolean =>
  ({ "=": left === right, "<=": left <= right, ">=": left >= right, "<": left < right, ">": left > right })[
    operator
  ] ?? false;

const endsOf = ({ qualifier, value, upper }: Range): readonly [number, number] => [
  qualifier === "at-most" ? 0 : value,
  qualifier === "range" ? upper : qualifier === "at-least" ? value + farthest : value,
];

/** The whole numbers of a count; of a measure the ends, between which a sum takes all values. */
function valuesOf(id: Id, range: Range): readonly number[] {
  const [low, high] = endsOf(range);
  return id === "m" ? [low, high] : Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

/** Every choice of a value for each term. */
function* choices(ids: readonly Id[], figures: ReadonlyMap<Id, Range>): Generator<Map<Id, number>> {
  const [id, ...rest] = ids;
  if (id === undefined) {
    yield new Map();
    return;
  }
  const range = figures.get(id);
  for (const value of range ? valuesOf(id, range) : []) {
    for (const choice of choices(rest, figures)) yield choice.set(id, value);
  }
}

const textsFor = (expression: string, figures: ReadonlyMap<Id, Range>) => ({
  ...base,
  "relations.csv": csvOf([{ id: "rule", expression }]),
  "figures.csv": csvOf(
    [...figures].map(([id, { qualifier, value, upper }]) => ({
      ...{
        id: `figure-${id}`,
        source: "tally-july",
        locator: `row ${id}`,
        as_printed: "some",
        indicator: id,
      },
      ...{ period: "2030-01-01/2030-05-31", value: `${value}`, qualifier, originator: "ministry" },
      upper: qualifier === "range" ? `${upper}` : "",
    })),
  ),
});

it("an identity or inequality fails just where no values inside the figures' intervals satisfy it", async () => {
  const seen = { fails: 0, holds: 0 };
  await fc.assert(
    fc.asyncProperty(
      relations,
      fc.array(ranges, { minLength: 4, maxLength: 4 }),
      async ([left, operator, right], own) => {
        const used = indicators.filter((id) => [...left, ...right].some((term) => term.id === id));
        const figures = new Map(used.map((id, index) => [id, own[index] ?? expect.fail()]));
        // Trying out two numbers without end, and a third, takes too long.
        fc.pre(own.slice(0, used.length).filter(({ qualifier }) => qualifier === "at-least").length < 3);
        const counts = used.filter((id) => id !== "m");
        const expression = `${written(left)} ${operator} ${written(right)}`;
        const { findings } = auditDataset(await datasetOf(textsFor(expression, figures)));
        const differences = (choice: Map<Id, number>): readonly number[] =>
          valuesOf("m", figures.get("m") ?? { qualifier: "exact", value: 0, upper: 0 }).map((m) => {
            const all = new Map(choice).set("m", m);
            return sumOf(left, all) - sumOf(right, all);
          });
        let satisfied = false;
        for (const choice of choices(counts, figures)) {
          const found = differences(choice);
          const [low, high] = [Math.min(...found), Math.max(...found)];
          satisfied =
            operator === "=" ? low <= 0 && high >= 0 : [low, high].some((end) => holds(end, operator, 0));
          if (satisfied) break;
        }
        seen[satisfied ? "holds" : "fails"] += 1;
        expect(findings.filter(({ type }) => type === "identity").length, expression).toBe(satisfied ? 0 : 1);
      },
    ),
    { numRuns: 250 },
  );
  expect(Math.min(seen.fails, seen.holds)).toBeGreaterThan(40);
});

it("what an identity leaves over is all that it can be, and no more", async () => {
  let derivations = 0;
  await fc.assert(
    fc.asyncProperty(
      relations,
      fc.array(ranges, { minLength: 4, maxLength: 4 }),
      async ([left, , right], own) => {
        const net = indicators.filter((id) => {
          const one = new Map([[id, 1]]);
          return sumOf(left, one) !== sumOf(right, one);
        });
        const missing = net.find((id) => id !== "m");
        if (missing === undefined) return;
        const given = net.filter((id) => id !== missing);
        const figures = new Map(given.map((id, index) => [id, { ...(own[index] ?? expect.fail()) }]));
        fc.pre(given.length > 0 && [...figures.values()].every(({ qualifier }) => qualifier !== "at-least"));
        const { derived } = auditDataset(
          await datasetOf(textsFor(`${written(left)} = ${written(right)}`, figures)),
        );
        const factor = sumOf(left, new Map([[missing, 1]])) - sumOf(right, new Map([[missing, 1]]));
        const found: number[] = [];
        for (const choice of choices(
          given.filter((id) => id !== "m"),
          figures,
        )) {
          const ends = valuesOf("m", figures.get("m") ?? { qualifier: "exact", value: 0, upper: 0 }).map(
            (m) => {
              const all = new Map(choice).set("m", m);
              return -(sumOf(left, all) - sumOf(right, all)) / factor;
            },
          );
          const low = Math.max(0, Math.ceil(Math.min(...ends) - 1e-9));
          const high = Math.floor(Math.max(...ends) + 1e-9);
          if (low <= high) found.push(low, high);
        }
        if (found.length === 0) expect(derived).toEqual([]);
        else {
          derivations += 1;
          expect(derived).toMatchObject([
            {
              scope: { indicator: missing },
              interval: { low: Math.min(...found), high: Math.max(...found) },
            },
          ]);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(derivations).toBeGreaterThan(40);
});
