import { scopeDimensions } from "../model/scope.ts";
import { contradicted, type Naming } from "./naming.ts";

/** A narrower scope counts more than a wider one: what is left when the scopes differ. */
export const partExceedsWhole: Naming<"part-exceeds-whole"> = {
  type: "part-exceeds-whole",
  name: (blamed) => {
    const { over, under } = blamed.pair;
    const dimensions: string[] = [...scopeDimensions, "method" as const].filter(
      (dimension) => over.figure[dimension] !== under.figure[dimension],
    );
    return {
      kind: "nested",
      dimensions: dimensions.length > 0 ? dimensions : ["period"],
      ...contradicted(blamed),
    };
  },
  isWarning: () => false,
};
