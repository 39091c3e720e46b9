import { expect, test } from "vitest";
import { headingsOf } from "../../src/render/headings.ts";
import { compareLabels, compareNaturally } from "../../src/render/order.ts";

test("places in a source come in reading order", () => {
  expect(["par. 14", "par. 9", "p. 2", "", "par. 9, note"].toSorted(compareNaturally)).toEqual([
    "",
    "p. 2",
    "par. 9",
    "par. 9, note",
    "par. 14",
  ]);
});

test("labels come alphabetically, whatever their capitals", () => {
  expect(["b", "A", "C", "a"].toSorted(compareLabels)).toEqual(["A", "a", "b", "C"]);
});

test("headings read as a reader reads them", () => {
  expect(headingsOf('<h1 id="x">A  <bdi>b</bdi>\n&amp; c</h1><p>no</p><h3>&lt;d&gt;</h3>')).toEqual([
    "A b & c",
    "<d>",
  ]);
});
