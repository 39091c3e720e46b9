import { describe, expect, it } from "vitest";
import { movementOfInterval } from "../../src/changes/movement.ts";
import { interval } from "../../src/model/interval.ts";

const endless = Number.POSITIVE_INFINITY;

describe("an interval", () => {
  it.each([
    ["up", [34, 34], [40, 40]],
    ["up", [30, 40], [41, 50]],
    ["shifted", [30, 40], [34, 50]],
    ["shifted", [5, endless], [0, 9]],
    ["raised", [34, endless], [40, endless]],
    ["down", [40, 40], [34, 34]],
    ["lowered", [40, endless], [34, endless]],
    ["narrower", [30, 40], [34, 40]],
    ["narrower", [30, endless], [30, 40]],
    ["wider", [30, 40], [30, 50]],
    ["wider", [34, 34], [30, endless]],
    ["same", [34, 40], [34, 40]],
  ] as const)("moved %s from %j to %j", (movement, [low, high], [lowNow, highNow]) => {
    expect(movementOfInterval(interval(low, high), interval(lowNow, highNow))).toBe(movement);
  });

  it("that was not there is new, and one that is not there any more is gone", () => {
    expect(movementOfInterval(null, interval(1, 2))).toBe("new");
    expect(movementOfInterval(interval(1, 2), null)).toBe("gone");
  });

  it("of more than 34 has a higher floor than one of at least 34", () => {
    expect(movementOfInterval(interval(34, endless), interval(34, endless, true))).toBe("raised");
    expect(movementOfInterval(interval(34, endless, true), interval(34, endless))).toBe("lowered");
  });
});
