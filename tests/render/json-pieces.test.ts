import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPieces } from "../../src/render/json-pieces.ts";

function* each<Item>(items: readonly Item[]): Generator<Item> {
  yield* items;
}

test("pieces are what JSON.stringify gives, iterators being arrays", () => {
  const entries = fc.array(fc.jsonValue(), { maxLength: 4 });
  fc.assert(
    fc.property(fc.jsonValue(), entries, entries, (head, outer, inner) => {
      const lazy = {
        head,
        gone: undefined,
        list: each([{ more: each(inner), head }]),
        outer: each(outer),
        end: 1,
      };
      const plain = { head, gone: undefined, list: [{ more: inner, head }], outer, end: 1 };
      expect([...jsonPieces(lazy)].join("")).toBe(JSON.stringify(plain, null, 2));
    }),
  );
});

test("no piece is longer than an entry of the list", () => {
  const list = each(Array.from({ length: 1000 }, (_, index) => ({ index })));
  const longest = Math.max(...[...jsonPieces({ list })].map((piece) => piece.length));
  expect(longest).toBeLessThan(60);
});
